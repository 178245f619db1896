//! Arguments in, exit status out: the one place that knows both the command line and the window.

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    ExitCode::from(travaux::cli::run(&args).status())
}
