//! Any bytes as a .eml.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| travaux_fuzz::read(bytes, "a.eml"));
