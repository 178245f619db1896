//! Arguments in, exit status out: the one place that knows both the command line and the window.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use travaux::cli::{self, Exit};
use travaux::files;

fn main() -> ExitCode {
    cli::prepare();
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    // This program as it starts itself to read a file: see `files`.
    if let Some(done) = files::serve_reader(&args) {
        return if done { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    files::read_in_own_process();
    let ended = std::panic::catch_unwind(|| match cli::window_files(&args) {
        Some(files) => open_window(files),
        None => cli::run(&args),
    });
    ExitCode::from(ended.unwrap_or_else(|_panic| cli::internal_error()).status())
}

/// Opens the window, or says in one line why there is none.
fn open_window(files: Vec<PathBuf>) -> Exit {
    if let Some(exit) = cli::without_window() {
        return exit;
    }
    #[cfg(feature = "gui")]
    {
        travaux::app::run(files).map_or_else(|fault| cli::no_window(&fault.to_string()), |()| Exit::Done)
    }
    #[cfg(not(feature = "gui"))]
    {
        drop(files);
        Exit::NoDisplay
    }
}
