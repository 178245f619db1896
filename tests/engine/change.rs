//! Word-level changes.
