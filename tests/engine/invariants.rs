//! Invariants 1 to 12: each has a test that bears its name.
