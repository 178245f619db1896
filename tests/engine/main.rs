//! Tests of the engine: golden cases, invariants, and what is measured on shared material.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "these are tests, and the lints' own exception knows only functions marked as such"
)]

mod align;
mod cases;
mod change;
mod codes;
mod evaluation;
mod export;
mod invariants;
mod long;
mod measured;
mod mutation;
mod own_words;
mod plans;
mod project;
mod read;
mod samples;
mod substance;
mod support;
mod terms;
