//! Arguments in, exit status out: the one place that knows both the command line and the window.

use std::process::ExitCode;

use travaux::cli;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args_os().skip(1).map(|a| a.to_string_lossy().into_owned()).collect();
    let exit = if cli::wants_window(&args) { window() } else { cli::run(&args) };
    ExitCode::from(exit.status())
}

/// Opens the window with the files that the arguments name, byte for byte as they were given.
#[cfg(feature = "gui")]
#[expect(clippy::print_stderr, reason = "why there is no window is told where the user looks for it")]
fn window() -> cli::Exit {
    use travaux::app::RunError;
    let files: Vec<std::path::PathBuf> = std::env::args_os().skip(1).map(Into::into).collect();
    match travaux::app::run(files) {
        Ok(()) => cli::Exit::Done,
        Err(RunError::NoDisplay) => {
            eprintln!("travaux: there is no display for a window; compare on the command line: travaux compare FILE FILE...");
            cli::Exit::NoDisplay
        }
        Err(RunError::NoDrawing(why)) => {
            eprintln!("travaux: the window could not be drawn ({why}); compare on the command line: travaux compare FILE FILE...");
            cli::Exit::NoDisplay
        }
    }
}

/// Says that this program was built without a window.
#[cfg(not(feature = "gui"))]
#[expect(clippy::print_stderr, reason = "why there is no window is told where the user looks for it")]
fn window() -> cli::Exit {
    eprintln!("travaux: this program was built without a window; compare on the command line: travaux compare FILE FILE...");
    cli::Exit::NoDisplay
}
