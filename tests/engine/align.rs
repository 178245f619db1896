//! Which clause answers which.
