//! Plain text: bytes into characters, lines into blocks.

use super::block::{Block, Document, Follow, LeftOut, Words};
use super::{ReadError, ReadOptions};
use crate::draft::{Place, Status};
use crate::job::Job;
use crate::text::{is_unspaced, last_sign};

/// Reads plain text.
pub(super) fn read(bytes: &[u8], _ending: &str, _options: ReadOptions, job: &Job) -> Result<Document, ReadError> {
    let mut document = Document::default();
    let text = decode(bytes, &mut document)?;
    let lines: Vec<Line<'_>> = lines(&text);
    let repeated = super::furniture::of_text(&lines.iter().map(|l| (l.text, l.page)).collect::<Vec<_>>());
    let width = wrap_width(&lines);
    let mut heads = LeftOut::default();
    let mut after_blank = true;
    let mut previous = 0usize;
    let mut before = 0u32;
    let mut page = 1;
    let mut turned = false;
    let paged = text.contains('\u{c}');
    for (n, line) in lines.iter().enumerate() {
        if n.is_multiple_of(256) {
            job.checkpoint()?;
        }
        if line.page {
            page += 1;
        }
        let words = line.text.trim();
        if repeated.binary_search(&n).is_ok() {
            heads.see(words);
            turned = true;
            continue;
        }
        if words.is_empty() || is_rule(words) {
            after_blank = true;
            continue;
        }
        // The blank lines around a running head end no sentence.
        let broken = std::mem::take(&mut turned) && goes_on(&document, words);
        let follow = match width {
            _ if broken => Follow::Wrapped,
            _ if after_blank => Follow::Paragraph,
            _ if begins_item(&document, words, indent(line.text) > before) => Follow::Line,
            // A number further in than the line before is an item, however full that line is.
            Some(_)
                if indent(line.text) > before
                    && super::label::parse(words).is_some_and(|l| l.word.is_none())
                    && !goes_on(&document, words) =>
            {
                Follow::Line
            }
            Some((width, least)) if previous >= least && previous + 1 + first_word(words) > width => Follow::Wrapped,
            _ if goes_on(&document, words) => Follow::Wrapped,
            _ => Follow::Line,
        };
        let mut folded = Words::default();
        folded.push(words);
        let gap = folded.gap;
        let (text, marks) = folded.finish();
        if text.is_empty() {
            continue;
        }
        let bullet = bullet(&text);
        let (text, style) = match bullet {
            Some(cut) if follow != Follow::Wrapped => (text.get(cut..).unwrap_or_default().to_owned(), super::block::Style::Bullet),
            _ => (text, super::block::Style::Body),
        };
        let place = Place { line: Some(n as u32 + 1), page: paged.then_some(page) };
        document.blocks.push(Block { text, style, follow, indent: indent(line.text), place, marks, gap, ..Block::default() });
        before = indent(line.text);
        previous = columns(line.text.trim_end());
        after_blank = false;
    }
    header_block(&mut document);
    document.skip("page-headers-and-footers", heads, "running heads and page numbers");
    document.read.push("body".to_owned());
    Ok(document)
}

/// A line of a text.
pub(super) struct Line<'a> {
    /// Its characters, without its end.
    pub text: &'a str,
    /// Whether a form feed stands before it.
    pub page: bool,
}

/// The lines of a text, whatever ends them.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut page = false;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let end = matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
        if !end {
            continue;
        }
        out.push(Line { text: text.get(start..at).unwrap_or_default(), page });
        page = c == '\u{c}';
        start = at + c.len_utf8();
        if c == '\r' && chars.peek().is_some_and(|n| n.1 == '\n') {
            chars.next();
            start += 1;
        }
    }
    if start < text.len() {
        out.push(Line { text: text.get(start..).unwrap_or_default(), page });
    }
    out
}

/// The column at which the text was wrapped, if it was: nearly every line ends before it, and the
/// lines that another line follows reach up to it.
fn wrap_width(lines: &[Line<'_>]) -> Option<(usize, usize)> {
    let mut full: Vec<usize> = Vec::new();
    let mut all = 0usize;
    let mut long = 0usize;
    for pair in lines.windows(2) {
        let [line, next] = pair else { continue };
        let width = columns(line.text.trim_end());
        if width == 0 {
            continue;
        }
        all += 1;
        long += usize::from(width > 130);
        if !next.text.trim().is_empty() {
            full.push(width);
        }
    }
    if full.len() < 2 || long * 20 > all {
        return None;
    }
    full.sort_unstable();
    let followed = full.len();
    let top = *full.get(full.len() * 95 / 100)?;
    let width = top - top / 20;
    // In a wrapped text nearly every line that another one follows is full; lines that are short
    // or of any length were ended by hand.
    let full = lines.windows(2).filter(|pair| {
        let [line, next] = pair else { return false };
        let words = next.text.trim();
        !words.is_empty() && columns(line.text.trim_end()) + 1 + first_word(words) > width
    });
    // Otherwise only a line that is itself nearly full is taken for wrapped.
    let wrapped = full.count() * 10 >= followed * 6;
    let (narrowest, least) = if wrapped { (50, 0) } else { (65, width * 85 / 100) };
    (top >= narrowest).then_some((width, least))
}

/// How many columns a line takes, up to a bound far beyond any that was wrapped: a Chinese sign takes two.
fn columns(text: &str) -> usize {
    text.chars().take(400).map(|c| 1 + usize::from(is_unspaced(c))).sum()
}

/// The columns of what a line would have had to hold besides: its next word, of Chinese its next sign.
fn first_word(text: &str) -> usize {
    let word = if text.starts_with(is_unspaced) {
        text.chars().take(1).collect()
    } else {
        text.split_whitespace().take(1).collect::<String>()
    };
    columns(&word)
}

/// Whether a line begins an item with a sign. A dash may also stand within a sentence that was
/// wrapped before it, so that it needs a list around it, a lead-in or a deeper indent.
fn begins_item(document: &Document, words: &str, deeper: bool) -> bool {
    let Some(before) = document.blocks.last().filter(|_| bullet(words).is_some()) else { return false };
    if words.ends_with('*') && words.starts_with('*') {
        // the side of a box
        return false;
    }
    let dash = words.starts_with(['–', '—', '-', '*', '·', '+']);
    !dash || deeper || before.style == super::block::Style::Bullet || last_sign(&before.text).is_some_and(|c| ":;.".contains(c))
}

/// Whether a line goes on with the sentence before: that one is open and this begins small.
fn goes_on(document: &Document, words: &str) -> bool {
    let Some(before) = document.blocks.last() else { return false };
    // "12 members" is no label, nor is "2.5 per cent"; "1.1 Each Party" is one, whatever stands before,
    // but for a line of a table of contents, which ends with a page
    let label = super::label::parse(words);
    let several = label.as_ref().filter(|l| l.word.is_none() && l.parts.len() > 1);
    if several
        .is_some_and(|l| words.get(l.len..).is_some_and(|w| w.starts_with(char::is_uppercase) && !w.ends_with(char::is_numeric)))
    {
        return false;
    }
    let label = label.filter(|l| l.word.is_some() || l.punct != super::label::Punct::Bare);
    let last = before.text.rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default().to_lowercase();
    // "as point / 6. of the protocol says", "monitored under / Article 5"
    if REFERRING.contains(&last.as_str())
        || (CONNECTING.contains(&last.as_str()) && label.as_ref().is_none_or(|l| l.word.is_some()))
    {
        return true;
    }
    let open = before.text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '-' | '(' | '\u{ad}'));
    // Letters without capitals do not tell how a sentence begins: what is as long as a line and open goes on.
    let begins_small = |c: char| c.is_lowercase() || !c.is_alphabetic() || (!c.is_uppercase() && columns(&before.text) >= UNCASED);
    open && label.is_none() && words.chars().next().is_some_and(begins_small)
}

/// Columns of an open line of letters without capitals, from which on it is no title.
const UNCASED: usize = 50;

/// Words after which a number is a reference.
const REFERRING: &[&str] = &[
    "article",
    "articles",
    "point",
    "points",
    "paragraph",
    "paragraphs",
    "section",
    "sections",
    "clause",
    "clauses",
    "item",
    "items",
    "para",
    "para.",
    "no.",
    "artikel",
    "absatz",
    "abs.",
    "nummer",
    "nr.",
    "art.",
    "§",
    "§§",
    "l'article",
    "статьи",
    "статье",
    "пункт",
    "пункта",
    "пункте",
    "статті",
    "пункту",
    "п.",
];

/// Words that never end a line of their own.
const CONNECTING: &[&str] = &[
    "the", "a", "an", "of", "in", "to", "by", "with", "under", "for", "from", "on", "at", "that", "which", "der", "die", "das",
    "dem", "den", "des", "von", "zu", "mit", "nach", "für", "im", "le", "la", "les", "de", "du", "des", "en", "à", "dans", "в",
    "на", "с", "по", "для", "от", "у", "з", "від", "до",
];

/// Whether a line is drawn, not written: ----, ====, ****.
pub(super) fn is_rule(text: &str) -> bool {
    let mut chars = text.chars().filter(|c| !c.is_whitespace());
    let Some(first) = chars.next() else { return true };
    matches!(first, '-' | '=' | '*' | '~' | '#' | '–' | '—' | '─')
        && text.chars().filter(|c| !c.is_whitespace()).count() >= 3
        && chars.all(|c| c == first)
}

/// Columns of white space before a line; a tab goes to the next multiple of four.
pub(super) fn indent(line: &str) -> u32 {
    let mut columns = 0;
    for c in line.chars().take(4000) {
        match c {
            '\t' => columns = columns / 4 * 4 + 4,
            c if c.is_whitespace() => columns += 1,
            _ => break,
        }
    }
    columns
}

/// Bytes of a list sign and the space after it.
pub(super) fn bullet(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    let sign = matches!(first, '–' | '—' | '•' | '-' | '*' | '·' | '▪' | '◦' | '‣' | '●' | '○' | '■' | '□' | '\u{f0b7}' | '+');
    let after = text.get(first.len_utf8()..)?;
    (sign && after.starts_with([' ', '\u{a0}', '\t'])).then(|| text.len() - after.trim_start().len())
}

/// Bytes into characters: by byte order mark, else as UTF-8, else as UTF-16 by its pattern, else guessed.
pub(super) fn decode(bytes: &[u8], document: &mut Document) -> Result<String, ReadError> {
    let (text, damaged) = if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        let (text, damaged) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
        (text.into_owned(), damaged)
    } else if let Ok(text) = std::str::from_utf8(bytes) {
        (text.to_owned(), false)
    } else if let Some(encoding) = utf16_pattern(bytes) {
        let (text, damaged) = encoding.decode_without_bom_handling(bytes);
        document.warn("encoding-guessed", format!("the encoding is not stated; read as {}", encoding.name()));
        (text.into_owned(), damaged)
    } else {
        let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
        detector.feed(bytes, true);
        let encoding = detector.guess(None, chardetng::Utf8Detection::Allow);
        let (text, damaged) = encoding.decode_without_bom_handling(bytes);
        document.warn("encoding-guessed", format!("the encoding is not stated; read as {}", encoding.name()));
        (text.into_owned(), damaged)
    };
    let text = if let Some(encoding) = text.contains('\0').then(|| utf16_pattern(bytes)).flatten() {
        // ASCII in UTF-16 without a mark is valid UTF-8 too
        document.warn("encoding-guessed", format!("the encoding is not stated; read as {}", encoding.name()));
        encoding.decode_without_bom_handling(bytes).0.into_owned()
    } else {
        text
    };
    let (mut controls, mut all) = (0usize, 0usize);
    for c in text.chars() {
        all += 1;
        controls += usize::from((c.is_control() && !c.is_whitespace()) || c == '\u{fffd}');
    }
    // Random bytes have a control character in ten and are never UTF-8 for long; a text has none, and
    // one that was damaged on its way a few.
    let guessed = document.warnings.iter().any(|w| w.code == "encoding-guessed");
    if (guessed && controls * 20 > all && controls >= 8) || (controls * 6 > all && controls > 64) {
        return Err(ReadError::Unsupported {
            what: "this is no text but a file of another kind".to_owned(),
            remedy: super::SAVE_AS,
        });
    }
    if damaged || text.contains('\u{fffd}') {
        document.warn("encoding-damaged", "some characters could not be read and stand as \u{fffd}".to_owned());
    }
    Ok(text)
}

/// UTF-16 without a mark: one of every two bytes is nearly always zero, or the high byte is Cyrillic.
fn utf16_pattern(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let sample = bytes.get(..bytes.len().min(4000)).unwrap_or(bytes);
    if sample.len() < 8 {
        return None;
    }
    let count = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|b| matches!(b, 0 | 4)).count();
    let half = sample.len() / 2;
    let (low, high) = (count(0), count(1));
    if high * 10 > half * 8 && low * 10 < half * 3 {
        Some(encoding_rs::UTF_16LE)
    } else if low * 10 > half * 8 && high * 10 < half * 3 {
        Some(encoding_rs::UTF_16BE)
    } else {
        None
    }
}

/// "Author: …", "Date: …" right after the title, each on a line of its own, tell the provenance.
pub(super) fn header_block(document: &mut Document) {
    let is_key = |b: &Block| header_line(&b.text).is_some();
    let start = document.blocks.iter().take(3).position(is_key);
    let Some(start) = start else { return };
    let count = document.blocks.iter().skip(start).take_while(|b| is_key(b)).count();
    // One such line alone may be a sentence of the draft.
    if count < 2 {
        return;
    }
    let mut left = LeftOut::default();
    let lines: Vec<Block> = document.blocks.drain(start..start + count).collect();
    if let Some(next) = document.blocks.get_mut(start) {
        next.follow = Follow::Paragraph;
    }
    for line in lines {
        left.see(&line.text);
        if let Some((key, value)) = header_line(&line.text) {
            provenance(document, key, value);
        }
    }
    document.skip("header-block", left, "read as provenance");
}

/// Puts one key of a header block into the provenance. `false` when it has no place there.
pub(super) fn provenance(document: &mut Document, key: &str, value: &str) -> bool {
    let p = &mut document.provenance;
    let slot = match key {
        "author" | "authors" => &mut p.author,
        "date" => &mut p.date,
        "source" => &mut p.source,
        "note" => &mut p.note,
        "status" => {
            let named = Status::ALL.into_iter().find(|s| value.eq_ignore_ascii_case(s.name()));
            if let Some(status) = named {
                p.status = status;
                return true;
            }
            &mut p.note
        }
        _ => return false,
    };
    match slot {
        Some(old) => {
            old.push_str("; ");
            old.push_str(value);
        }
        None => *slot = Some(value.to_owned()),
    }
    true
}

fn header_line(text: &str) -> Option<(&'static str, &str)> {
    const KEYS: [&str; 5] = ["author", "date", "status", "source", "note"];
    let (key, value) = text.split_once(':')?;
    let key = KEYS.into_iter().find(|k| key.trim().eq_ignore_ascii_case(k))?;
    let value = value.trim();
    (!value.is_empty()).then_some((key, value))
}
