//! What all fuzz targets do: read, and look whether the draft is sound.
//!
//! `cargo +nightly fuzz run docx fuzz/seeds` in the repository's root, with any target of
//! `Cargo.toml`. The same seeds are mutated, a bounded number of times, by
//! `tests/engine/read/mutations.rs`, which needs neither nightly nor libFuzzer.

use std::io::{Cursor, Write as _};
use std::sync::Once;

use travaux::job::Job;

/// A panic of a library is caught while a file is read and becomes an error; one of the program's
/// own is a fault, though it would be caught as well.
static PANICS: Once = Once::new();

fn own_panics_abort() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if panic.location().is_none_or(|place| !place.file().contains("/registry/")) {
            before(panic);
        }
    }));
}

/// Reads bytes under a name; a draft must hold together.
pub fn read(bytes: &[u8], name: &str) {
    PANICS.call_once(own_panics_abort);
    match travaux::read::read(bytes, name, &Job::new()) {
        Ok(draft) => {
            for (at, clause) in draft.clauses.iter().enumerate() {
                assert_eq!(clause.id.n as usize, at + 1);
                assert!(clause.parent.is_none_or(|parent| parent.n < clause.id.n));
                let length = clause.text.chars().count() as u32;
                assert!(clause.marks.iter().all(|m| m.range.start <= m.range.end && m.range.end <= length));
            }
        }
        Err(error) => assert!(!error.to_string().contains('\n')),
    }
}

/// Reads bytes as the text of a Word document.
pub fn docx(text: &[u8]) {
    let relations = "<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
        officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    read(&packed(&[("_rels/.rels", relations.as_bytes()), ("word/document.xml", text)]), "a.docx");
}

/// Reads bytes as the text of an OpenDocument file.
pub fn odt(text: &[u8]) {
    read(&packed(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", text)]), "a.odt");
}

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in parts {
        package.start_file(*name, stored).expect("the name is short");
        package.write_all(bytes).expect("memory holds it");
    }
    package.finish().expect("memory holds it").into_inner()
}
