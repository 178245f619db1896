//! Markdown, read line by line.
//!
//! A Markdown library would number the items of a list anew, as the rules of Markdown have it; in
//! a treaty "8." is the draft's own number and must stay as it was typed. So the lines are read
//! here, with the signs that matter to a reader of clauses: headings, items, tables, quotations,
//! emphasis, links, front matter.

use super::block::{Block, Document, Follow, Style, Words};
use super::text::{bullet, decode, header_block, indent, is_rule, lines, provenance};
use super::{ReadError, ReadOptions};
use crate::draft::Place;
use crate::job::Job;

/// By its ending alone: the signs of Markdown are signs of plain text too.
pub(super) fn sniff(_bytes: &[u8], ending: &str) -> bool {
    matches!(ending, "md" | "markdown")
}

/// Reads Markdown.
pub(super) fn read(bytes: &[u8], _ending: &str, _options: ReadOptions, job: &Job) -> Result<Document, ReadError> {
    let mut document = Document::default();
    let text = decode(bytes, &mut document)?;
    let lines = lines(&text);
    let mut at = front_matter(&lines.iter().map(|l| l.text).collect::<Vec<_>>(), &mut document);
    let mut after_blank = true;
    let mut fenced = false;
    let mut hard_break = false;
    let mut left_out = LeftOut::default();
    let mut code = false;
    while let Some(line) = lines.get(at) {
        if at.is_multiple_of(256) {
            job.checkpoint()?;
        }
        at += 1;
        let place = Place { line: Some(at as u32), page: None };
        let raw = line.text;
        let mut words = raw.trim();
        let mut columns = indent(raw);
        if words.starts_with("```") || words.starts_with("~~~") {
            fenced = !fenced;
            after_blank = true;
            continue;
        }
        if fenced {
            if !words.is_empty() {
                code = true;
                let follow = if after_blank { Follow::Paragraph } else { Follow::Line };
                document.blocks.push(Block {
                    text: super::block::fold(words),
                    style: Style::Contents,
                    follow,
                    indent: columns,
                    place,
                    ..Block::default()
                });
                after_blank = false;
            }
            continue;
        }
        if words.starts_with("<!--") && words.ends_with("-->") {
            left_out.comments += 1;
            continue;
        }
        left_out.see(words);
        // quotation marks of any depth
        while let Some(inner) = words.strip_prefix('>') {
            words = inner.trim_start();
            columns = columns.saturating_add(2).min(4000);
        }
        if words.is_empty() {
            after_blank = true;
            continue;
        }
        if is_rule(words) {
            // a line under a title makes it a heading
            if !after_blank
                && matches!(words.chars().next(), Some('-' | '='))
                && let Some(last) = document.blocks.last_mut()
                && last.style == Style::Body
            {
                last.style = Style::Heading(if words.starts_with('=') { 1 } else { 2 });
            }
            after_blank = true;
            continue;
        }
        if !after_blank
            && matches!(words.len(), 2 | 3)
            && words.chars().all(|c| c == '-' || c == '=')
            && document.blocks.last().is_some_and(|b| b.style == Style::Body)
        {
            if let Some(last) = document.blocks.last_mut() {
                last.style = Style::Heading(if words.starts_with('=') { 1 } else { 2 });
            }
            after_blank = true;
            continue;
        }
        if let Some((level, title)) = heading(words) {
            let (text, bold) = inline(title);
            document.blocks.push(Block { text, bold, style: Style::Heading(level), place, ..Block::default() });
            after_blank = true;
            continue;
        }
        if words.starts_with('|') && words.len() > 1 {
            if !words.chars().all(|c| matches!(c, '|' | '-' | ':' | '+') || c.is_whitespace()) {
                document.blocks.push(Block {
                    text: row(words),
                    style: Style::TableRow,
                    place,
                    indent: columns,
                    ..Block::default()
                });
            }
            after_blank = true;
            continue;
        }
        // a definition's sign, as in "Term / :   words"
        let mut item = false;
        if let Some(inner) = words.strip_prefix(": ") {
            words = inner.trim_start();
            item = true;
        }
        let mut style = Style::Body;
        if let Some(cut) = bullet(words) {
            let inner = words.get(cut..).unwrap_or_default();
            item = true;
            // "- 1\. text": the sign is the format's, the number the draft's
            if super::label::parse(&inline(inner).0).is_none() {
                style = Style::Bullet;
            }
            words = inner;
        }
        let (text, bold) = inline(words);
        if text.is_empty() {
            continue;
        }
        if style == Style::Body
            && let Some((level, title)) = numbered_heading(&text, words)
        {
            // "2. ## Restrictions": a list item that is a heading
            document.blocks.push(Block {
                text: title,
                bold,
                style: Style::Heading(level),
                place,
                indent: columns,
                ..Block::default()
            });
            after_blank = true;
            continue;
        }
        let follow = if after_blank || item {
            Follow::Paragraph
        } else if hard_break {
            Follow::Line
        } else {
            Follow::Wrapped
        };
        // A list item may follow without a blank line.
        let listed = item || begins_list(words);
        let follow = if follow == Follow::Wrapped && begins_item(words) { Follow::Line } else { follow };
        hard_break = raw.ends_with("  ") || raw.ends_with('\\');
        document.blocks.push(Block { text, bold, style, follow, listed, indent: columns, place, ..Block::default() });
        after_blank = false;
    }
    header_block(&mut document);
    document.skip("comments", left_out.comments, "not part of the text");
    document.skip("link-addresses", left_out.addresses, "the words of the links were read");
    document.skip("pictures", left_out.pictures, "not text");
    document.read.push("body".to_owned());
    if code {
        document.read.push("code-blocks".to_owned());
    }
    Ok(document)
}

/// What stands in the file and is no word of the draft.
#[derive(Default)]
struct LeftOut {
    comments: u32,
    addresses: u32,
    pictures: u32,
}

impl LeftOut {
    /// Counts the addresses and pictures of a line, as [`inline`] drops them.
    fn see(&mut self, words: &str) {
        for (at, _) in words.match_indices('[') {
            if words.get(at + 1..).is_some_and(|tail| link(tail).is_some()) {
                if words.get(..at).is_some_and(|before| before.ends_with('!')) {
                    self.pictures += 1;
                } else {
                    self.addresses += 1;
                }
            }
        }
        self.addresses += words.matches("<a href=").count() as u32;
        self.pictures += words.matches("<img ").count() as u32;
    }
}

/// `1. x`, `1) x`: a list item of Markdown.
fn begins_list(words: &str) -> bool {
    let digits = words.chars().take_while(char::is_ascii_digit).count();
    let after: Vec<char> = words.chars().skip(digits).take(2).collect();
    (1..=9).contains(&digits) && matches!(after.as_slice(), ['.' | ')', ' ' | '\t'])
}

/// What Markdown or its writers take for an item: also `(a) x`.
fn begins_item(words: &str) -> bool {
    begins_list(words) || (words.starts_with('(') && super::label::parse(words).is_some())
}

fn heading(words: &str) -> Option<(u8, &str)> {
    let level = words.chars().take_while(|c| *c == '#').count();
    let title = words.get(level..)?;
    if !(1..=6).contains(&level) || !(title.is_empty() || title.starts_with([' ', '\t'])) {
        return None;
    }
    Some((level as u8, title.trim().trim_end_matches('#').trim_end()))
}

fn numbered_heading(text: &str, words: &str) -> Option<(u8, String)> {
    let label = super::label::parse(words)?;
    let (level, _) = heading(words.get(label.len..)?)?;
    let title = text.get(label.len..)?.trim_start_matches('#').trim();
    Some((level, format!("{} {title}", words.get(..label.printed)?)))
}

/// The cells of a table row, joined by tabs.
fn row(words: &str) -> String {
    let inner = words.trim_start_matches('|');
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    let mut out = Words::default();
    for (n, cell) in inner.split('|').enumerate() {
        if n > 0 {
            out.cell();
        }
        out.push(&inline(cell).0);
    }
    out.finish().0
}

/// A line without its emphasis, links and HTML tags, and whether all of it was bold. The words stay.
fn inline(words: &str) -> (String, bool) {
    let words = words.trim();
    let bold = words.len() > 4
        && (words.starts_with("**") || words.starts_with("__"))
        && (words.ends_with("**") || words.ends_with("__"))
        && words.matches("**").count() + words.matches("__").count() == 2;
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let tail = rest.get(c.len_utf8()..).unwrap_or_default();
        let next = tail.chars().next();
        match c {
            '\\' if next.is_some_and(|n| n.is_ascii_punctuation()) => {
                let escaped = next.unwrap_or('\\');
                out.push(escaped);
                before = escaped;
                rest = tail.get(escaped.len_utf8()..).unwrap_or_default();
                continue;
            }
            '*' if next.is_some_and(|n| !n.is_whitespace()) || !before.is_whitespace() => {}
            '`' => {}
            // emphasis by underscore stands at the edge of words; blanks to be filled in stay
            '_' if next != Some('_') && before != '_' && (before.is_alphanumeric() != next.is_some_and(char::is_alphanumeric)) => {}
            '_' if next == Some('_')
                && tail.chars().nth(1).is_some_and(char::is_alphanumeric)
                && !before.is_alphanumeric()
                && before != '_' =>
            {
                rest = tail.get(1..).unwrap_or_default();
                continue;
            }
            '!' if next == Some('[') => {}
            '[' => {
                // [text](address): the text stays
                if let Some((text, after)) = link(tail) {
                    out.push_str(&inline(text).0);
                    before = out.chars().next_back().unwrap_or(' ');
                    rest = after;
                    continue;
                }
                out.push(c);
            }
            '<' if next.is_some_and(|n| n.is_ascii_alphabetic() || n == '/') => {
                let close = tail.find('>').filter(|at| *at < 300);
                let tag = close.and_then(|at| tail.get(..at)).unwrap_or_default();
                let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
                let html = !name.is_empty() && name.len() <= 10 && name.chars().all(|c| c.is_ascii_alphanumeric());
                if let (true, Some(at)) = (html, close) {
                    if name.eq_ignore_ascii_case("br") {
                        out.push(' ');
                    }
                    rest = tail.get(at + 1..).unwrap_or_default();
                    continue;
                }
                out.push(c);
            }
            '&' => {
                let entity = ["&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;"]
                    .iter()
                    .zip(['\u{a0}', '&', '<', '>', '"'])
                    .find(|(e, _)| rest.starts_with(**e));
                if let Some((name, sign)) = entity {
                    out.push(sign);
                    rest = rest.get(name.len()..).unwrap_or_default();
                    continue;
                }
                out.push(c);
            }
            _ => out.push(c),
        }
        before = c;
        rest = tail;
    }
    (super::block::fold(&out), bold)
}

/// `text](address)…` → text and what follows. Bounded, so that many open brackets stay cheap.
fn link(tail: &str) -> Option<(&str, &str)> {
    let close = tail.char_indices().take(400).find(|(_, c)| matches!(c, ']' | '[')).filter(|(_, c)| *c == ']')?.0;
    let after = tail.get(close + 1..)?.strip_prefix('(')?;
    let end = after.char_indices().take(2000).find(|(_, c)| *c == ')')?.0;
    Some((tail.get(..close)?, after.get(end + 1..)?))
}

/// Reads front matter; gives the number of its lines.
fn front_matter(lines: &[&str], document: &mut Document) -> usize {
    if lines.first().map(|l| l.trim_end()) != Some("---") {
        return 0;
    }
    let Some(end) = lines.iter().skip(1).take(400).position(|l| l.starts_with("---") || l.trim_end() == "...") else { return 0 };
    let inside = lines.get(1..=end).unwrap_or_default();
    if !inside.iter().any(|l| l.contains(':')) {
        return 0;
    }
    let mut left = 0u32;
    for line in inside {
        let Some((key, value)) = line.split_once(':').filter(|_| !line.starts_with([' ', '\t'])) else {
            left += u32::from(!line.trim().is_empty());
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
            left += 1;
        }
    }
    document.skip("front-matter", left, "keys that say nothing about the draft's text");
    end + 2
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn signs_go_and_words_stay() {
        for (text, want) in [
            ("**We the People** of", "We the People of"),
            ("a [link](https://x.y) b", "a link b"),
            ("[bracketed] text", "[bracketed] text"),
            ("1\\. Contains", "1. Contains"),
            ("<span class=\"x\">Customer</span> is", "Customer is"),
            ("name: ______ end", "name: ______ end"),
            ("_emphasis_ and snake_case", "emphasis and snake_case"),
            ("5 * 3 < 20", "5 * 3 < 20"),
        ] {
            assert_eq!(inline(text).0, want);
        }
        assert!(inline("**7.No Calls**").1);
    }
}
