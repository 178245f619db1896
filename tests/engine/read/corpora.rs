//! Real documents that others wrote, with what other programs read of them; where they are absent, a
//! printed line and a pass. Files on which the reference is wrong stand in `tests/references.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;
use travaux::change::Op;
use travaux::comparison::Sides;
use travaux::draft::Draft;
use travaux::job::Job;
use travaux::read::{ReadOptions, Revisions, read, read_with};
use unicode_normalization::UnicodeNormalization as _;

use super::outline;
use crate::support::{comparison, shared_folder};

/// What is known to differ, and why.
const REFERENCES: &str = include_str!("../../references.md");

fn revised(path: &Path, revisions: Revisions) -> Draft {
    let bytes = std::fs::read(path).unwrap();
    read_with(&bytes, "a.docx", ReadOptions { revisions }, &Job::new()).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The tracked file, the one with all changes accepted, the one with all rejected.
fn triples() -> Vec<[PathBuf; 3]> {
    let Some(folder) = shared_folder("corpora/tracked") else { return Vec::new() };
    let mut names: Vec<String> =
        std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let stems = names.iter().filter_map(|n| n.strip_suffix("-Accepted.docx"));
    stems.map(|stem| ["", "-Accepted", "-Rejected"].map(|more| folder.join(format!("{stem}{more}.docx")))).collect()
}

#[test]
fn tracked_files_read_as_with_all_changes_accepted_or_rejected() {
    let triples = triples();
    let mut wrong = Vec::new();
    for [tracked, accepted, rejected] in &triples {
        for (revisions, plain) in [(Revisions::Final, accepted), (Revisions::Original, rejected)] {
            let (got, want) = (outline(&revised(tracked, revisions)), outline(&revised(plain, Revisions::Final)));
            if got != want {
                let differs = got.lines().zip(want.lines()).find(|(a, b)| a != b);
                println!("{} as {revisions:?}: {differs:?}", tracked.display());
                wrong.push(tracked.file_stem().unwrap().to_owned());
            }
        }
    }
    println!("{} triples, {} readings differ", triples.len(), wrong.len());
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// The words of a body with its revisions: of the text as it was and as it is to be, each with whether
/// a revision touches it.
fn touched_words(xml: &str) -> [Vec<(String, bool)>; 2] {
    // Each character with 'd' deleted, 'i' inserted, '=' neither.
    let mut chars: Vec<(char, char)> = Vec::new();
    let (mut inserted, mut deleted, mut in_text) = (0u32, 0u32, false);
    // A whole row or cell that was put in or taken out says so in its properties.
    let (mut properties, mut row, mut cell) = (false, None, None);
    let mark = |deleted: u32, inserted: u32, whole: Option<char>| match (deleted, inserted) {
        (1.., _) => 'd',
        (0, 1..) => 'i',
        _ => whole.unwrap_or('='),
    };
    for piece in xml.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        let closes = tag.starts_with('/');
        let name = tag.strip_prefix('/').unwrap_or(name);
        let whole = tag.ends_with('/');
        let count = |n: &mut u32| *n = if closes { n.saturating_sub(1) } else { *n + u32::from(!whole) };
        match name {
            "w:trPr" => properties = !closes && !whole,
            "w:tr" if closes => row = None,
            "w:tc" if closes => cell = None,
            "w:cellIns" => cell = Some('i'),
            "w:cellDel" => cell = Some('d'),
            "w:ins" | "w:del" if properties => row = name.get(2..3).and_then(|c| c.chars().next()),
            "w:ins" | "w:moveTo" => count(&mut inserted),
            "w:del" | "w:moveFrom" => count(&mut deleted),
            "w:t" | "w:delText" => in_text = !closes && !whole,
            // a hyphen that is no letter: "164-960"
            "w:noBreakHyphen" => chars.push(('-', mark(deleted, inserted, cell.or(row)))),
            "w:p" | "w:br" | "w:tab" | "w:cr" => chars.push((' ', '=')),
            _ => {}
        }
        if in_text {
            let mark = mark(deleted, inserted, cell.or(row));
            let text =
                text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&");
            chars.extend(text.chars().map(|c| (c, mark)));
        }
    }
    ['i', 'd'].map(|other| {
        let mut words = Vec::new();
        let (mut word, mut touched) = (String::new(), false);
        for (c, mark) in chars.iter().copied().chain([(' ', '=')]) {
            if mark == other {
                // What stands only in the other text touches the words around it.
                touched = true;
                if let Some((_, last)) = words.last_mut().filter(|_| word.is_empty()) {
                    *last = true;
                }
            } else if c.is_alphanumeric() {
                word.push(c);
                touched |= mark != '=';
            } else if !word.is_empty() {
                words.push((std::mem::take(&mut word), std::mem::take(&mut touched)));
            } else {
                touched |= mark != '=';
            }
        }
        words
    })
}

fn counted<'w>(words: impl Iterator<Item = &'w str>) -> BTreeMap<String, isize> {
    let mut out = BTreeMap::new();
    for word in words {
        *out.entry(word.to_owned()).or_default() += 1;
    }
    out
}

/// `both` on a tracked file: what the comparison marks are words that a revision touches, and no other.
#[test]
fn both_readings_of_a_tracked_file_differ_by_its_revisions_alone() {
    let mut beyond: Vec<std::ffi::OsString> = Vec::new();
    let triples = triples();
    for [tracked, _, _] in &triples {
        let mut package = zip::ZipArchive::new(std::fs::File::open(tracked).unwrap()).unwrap();
        let mut xml = String::new();
        for part in ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"] {
            if let Ok(mut file) = package.by_name(part) {
                std::io::Read::read_to_string(&mut file, &mut xml).unwrap();
            }
        }
        let touched = touched_words(&xml);
        let found = comparison(vec![revised(tracked, Revisions::Original), revised(tracked, Revisions::Final)]);
        for (side, words) in touched.iter().enumerate() {
            let mut marked = String::new();
            for change in &found.changes {
                let sides = Sides::of(&found, change);
                for (_, words) in sides.words(&change.spans).filter(|(op, _)| *op == [Op::Delete, Op::Insert][side]) {
                    marked.push_str(words);
                    marked.push('\n');
                }
            }
            let of =
                |t: &str| t.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect::<Vec<_>>();
            let allowed = counted(words.iter().filter(|(_, t)| *t).map(|(w, _)| w.as_str()));
            let got = counted(of(&marked).iter().map(String::as_str));
            let more: Vec<&String> =
                got.iter().filter(|(w, n)| **n > allowed.get(*w).copied().unwrap_or_default()).map(|(w, _)| w).collect();
            if !more.is_empty() {
                println!("{} {}: {more:?}", tracked.file_name().unwrap().display(), ["deleted", "inserted"][side]);
                beyond.push(tracked.file_stem().unwrap().to_owned());
            }
        }
    }
    println!("{} tracked files, {} sides with marked words that no revision touches", triples.len(), beyond.len());
    assert!(beyond.is_empty(), "{beyond:?}");
}

/// Lower-case words, ligatures taken apart; hyphens and hyphenation at a line's end do not count.
fn words(text: &str) -> Vec<String> {
    let text: Vec<char> = text.nfkc().flat_map(char::to_lowercase).collect();
    let mut out = String::new();
    let mut at = 0;
    while let Some(c) = text.get(at).copied() {
        at += 1;
        if matches!(c, '-' | '\u{ad}' | '\u{2010}' | '\u{2011}') && out.chars().next_back().is_some_and(char::is_alphanumeric) {
            let next = (at..text.len()).find(|n| !text[*n].is_whitespace());
            if let Some(next) = next.filter(|n| text[*n].is_alphanumeric()) {
                at = next;
                continue;
            }
        }
        out.push(c);
    }
    out.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

#[test]
fn every_word_of_the_references_is_read_or_its_part_is_named() {
    let Some(folder) = shared_folder("corpora") else { return };
    let list: Value = serde_json::from_slice(&std::fs::read(folder.join("reference.json")).unwrap()).unwrap();
    let (mut files, mut lost) = (0, Vec::new());
    for entry in list["files"].as_array().unwrap() {
        let name = entry["file"].as_str().unwrap();
        let (Some(reference), "clean") = (entry["text"].as_str(), entry["expect"].as_str().unwrap()) else { continue };
        files += 1;
        let draft = match read(&std::fs::read(folder.join(name)).unwrap(), name, &Job::new()) {
            Ok(draft) => draft,
            Err(error) => {
                lost.push(format!("{name}: {error}"));
                continue;
            }
        };
        let mut got = draft.title.clone();
        for clause in &draft.clauses {
            let number = clause.number.as_ref().map_or("", |n| n.printed());
            let _ = write!(got, "\n{number} {} {}", clause.heading.as_deref().unwrap_or_default(), clause.text);
        }
        let mut left = counted(words(&std::fs::read_to_string(folder.join(reference)).unwrap()).iter().map(String::as_str));
        for word in words(&got) {
            *left.entry(word).or_default() -= 1;
        }
        left.retain(|_, n| *n > 0);
        for part in &draft.coverage.skipped {
            for word in words(&part.words) {
                *left.entry(word).or_default() -= 1;
            }
        }
        left.retain(|_, n| *n > 0);
        if !left.is_empty() && REFERENCES.contains(name) {
            println!("listed: {name}: {:?}", left.iter().take(8).collect::<Vec<_>>());
        } else if !left.is_empty() {
            lost.push(format!("{name}: {:?}", left.iter().take(12).collect::<Vec<_>>()));
        }
    }
    println!("{files} files with a reference; words neither read nor named in {}:\n{}", lost.len(), lost.join("\n"));
    assert!(lost.is_empty(), "neither read, named nor listed in tests/references.md");
}

/// Five texts that a word processor saved in five formats: the clauses of each against those of the Word file.
#[test]
fn one_text_saved_in_five_formats_gives_the_same_clauses() {
    let Some(folder) = shared_folder("corpora/formats") else { return };
    for text in ["contract", "cloud-service-agreement", "equal-treatment-act-de", "covenant-ru", "us-constitution"] {
        let of = |ending: &str| {
            let name = format!("{text}.{ending}");
            let draft = read(&std::fs::read(folder.join(&name)).unwrap(), &name, &Job::new()).unwrap();
            let whole = |c: &travaux::draft::Clause| {
                let number = c.number.as_ref().map_or("", |n| n.as_str());
                format!("{number} {} {}", c.heading.as_deref().unwrap_or_default(), c.text)
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
            };
            draft.clauses.iter().map(whole).collect::<Vec<_>>()
        };
        let word = of("docx");
        for ending in ["odt", "rtf", "html", "pdf"] {
            let other = counted(of(ending).iter().map(String::as_str));
            let same = word.iter().filter(|c| other.contains_key(*c)).count();
            println!("{text}.{ending}: {same} of {} clauses with the same number, heading and text", word.len());
            // The word processor itself loses numbers of this text in rich text and in web pages.
            let least = if text == "contract" && matches!(ending, "rtf" | "html") { 20 } else { 70 };
            assert!(same * 100 >= word.len() * least, "{text}.{ending}");
        }
    }
}
