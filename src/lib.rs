//! Travaux compares drafts of peace plans and other negotiated texts, clause by clause.

pub mod job;
pub mod text;

pub mod draft;

pub mod read;

pub mod align;
pub mod change;
pub mod substance;

pub mod comparison;
pub mod project;

pub mod export;
pub mod files;

#[cfg(feature = "gui")]
pub mod app;
pub mod cli;
