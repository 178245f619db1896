//! Any bytes as the text of a .odt, packed as such a file is.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| travaux_fuzz::odt(bytes));
