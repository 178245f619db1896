//! The command line: arguments in, results on standard output, exit status out.

mod exit;

pub use exit::Exit;

/// Whether `args` (without the program's name) ask for a window: no command and no flag.
pub fn wants_window(args: &[String]) -> bool {
    !matches!(args.first().map(String::as_str), Some("compare" | "inspect" | "help" | "--help" | "-h" | "--version" | "-V"))
}

/// Runs a command. `args` are without the program's name.
pub fn run(args: &[String]) -> Exit {
    let _ = args;
    Exit::Usage
}
