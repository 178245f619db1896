//! A small log on standard error, off unless `TRAVAUX_LOG` is set: to `error`, `warn`, `debug` or
//! `trace`, anything else meaning `info`. No word of a document stands in it at any level.

use std::io::{self, Write as _};

use log::{LevelFilter, Log, Metadata, Record};

/// Starts the log if it was asked for.
pub(super) fn start() {
    let Some(wanted) = std::env::var_os("TRAVAUX_LOG").filter(|wanted| !wanted.is_empty()) else { return };
    let level = wanted.to_str().and_then(|name| name.parse().ok()).unwrap_or(LevelFilter::Info);
    if log::set_logger(&ToStandardError).is_ok() {
        log::set_max_level(level);
    }
}

struct ToStandardError;

impl Log for ToStandardError {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        // Only our own words: what other crates would say of a document is not known.
        metadata.target().split("::").next() == Some("travaux")
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            let _ = writeln!(io::stderr(), "{} {}: {}", record.level(), record.target(), record.args());
        }
    }

    fn flush(&self) {}
}
