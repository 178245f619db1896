//! Tests of the engine: golden cases, invariants, and what is measured on shared material.

mod align;
mod cases;
mod change;
mod export;
mod invariants;
mod measured;
mod project;
mod read;
mod samples;
mod substance;
mod support;
