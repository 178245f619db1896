//! Front matter: keys and values between two lines of dashes before a Markdown text.

use super::block::{Document, LeftOut};
use super::text::provenance;

/// Reads front matter; gives the number of its lines.
pub(super) fn read(lines: &[&str], document: &mut Document) -> usize {
    if lines.first().map(|l| l.trim_end()) != Some("---") {
        return 0;
    }
    let Some(end) = lines.iter().skip(1).take(400).position(|l| l.starts_with("---") || l.trim_end() == "...") else { return 0 };
    let inside = lines.get(1..=end).unwrap_or_default();
    if !inside.iter().any(|l| l.contains(':')) {
        return 0;
    }
    let mut left = LeftOut::default();
    for line in inside {
        let Some((key, value)) = line.split_once(':').filter(|_| !line.starts_with([' ', '\t'])) else {
            if !line.trim().is_empty() {
                left.see(line);
            }
            continue;
        };
        let value = value.trim().trim_matches(['"', '\'']).trim();
        let key = key.trim().to_lowercase();
        if value.is_empty() {
            continue;
        }
        if key == "title" {
            document.title = Some(value.to_owned());
        } else if (key == "lang" || key == "language") && value.len() >= 2 && value.is_ascii() {
            document.language = value.get(..2).map(str::to_lowercase);
        } else if !provenance(document, &key, value) {
            left.see(line);
        }
    }
    document.skip("front-matter", left, "keys that say nothing about the draft's text");
    end + 2
}
