//! Arguments in, exit status out: the one place that knows both the command line and the window.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use travaux::cli::{self, Exit};

fn main() -> ExitCode {
    cli::prepare();
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    let ended = std::panic::catch_unwind(|| match cli::window_files(&args) {
        Some(files) => open_window(files),
        None => cli::run(&args),
    });
    ExitCode::from(ended.unwrap_or_else(|_panic| cli::internal_error()).status())
}

fn open_window(files: Vec<PathBuf>) -> Exit {
    if let Some(exit) = cli::without_window() {
        return exit;
    }
    drop(files);
    Exit::NoDisplay
}
