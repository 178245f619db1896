//! A comparison, with the user's notes, as bytes for the world outside.
//!
//! In: [`Comparison`] and [`Project`]. Out: bytes into any writer; the disk is `files`' business.
//! `edition` lays rows out once for all forms that are read by people; `words` holds what they
//! share in writing; every form escapes what comes from files in its own way.

mod edition;
mod html;
mod json;
mod markdown;
mod quote;
mod text;
mod words;

pub use quote::{quote_clause, quote_comparison, quote_finding, quote_words};
pub use words::harmless;

use std::io::{self, Write};

use crate::comparison::Comparison;
use crate::project::Project;

/// A form in which a comparison leaves the program.
pub struct Export {
    /// Its name on the command line: `json`.
    pub name: &'static str,
    /// For menus and dialogs: "Web page".
    pub label: &'static str,
    /// File ending without the dot.
    pub ending: &'static str,
    /// Writes it.
    pub write: fn(&Comparison, &Project, &ExportOptions, &mut dyn Write) -> io::Result<()>,
}

/// What goes into an export besides the comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExportOptions {
    /// Whether the user's notes go along. Off unless asked for: files travel.
    pub notes: bool,
}

/// The forms there are.
pub const EXPORTS: &[Export] = &[
    Export { name: "text", label: "Text", ending: "txt", write: text::write },
    Export { name: "html", label: "Web page", ending: "html", write: html::write },
    Export { name: "md", label: "Markdown", ending: "md", write: markdown::write },
    Export { name: "json", label: "JSON", ending: "json", write: json::write },
];

/// Forms of the contract that this version knows by name only.
pub const NOT_YET: &[&str] = &["docx", "redline", "xlsx", "csv", "pdf"];
