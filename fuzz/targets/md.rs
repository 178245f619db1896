//! Any bytes as a .md.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| travaux_fuzz::read(bytes, "a.md"));
