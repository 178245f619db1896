//! Any bytes as a .html.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| travaux_fuzz::read(bytes, "a.html"));
