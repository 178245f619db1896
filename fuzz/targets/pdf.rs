//! Any bytes as a .pdf.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| travaux_fuzz::read(bytes, "a.pdf"));
