//! Reading: bytes into drafts.
