//! Lines into blocks: running heads and page numbers go, headings are told by their size, a line
//! that goes on is told from one that ends a paragraph, and words cut at a line's end are joined.
//!
//! In: the lines of every page, in the order of the text. Out: blocks with their page.

use std::collections::BTreeMap;

use super::glyphs::Line;
use crate::draft::Place;
use crate::read::block::{Block, Document, Follow, LeftOut, Style, Words};
use crate::read::furniture::{self, EDGE, page_number};
use crate::read::label;
use crate::read::text::bullet;
use crate::text::{is_unspaced, joint, last_sign};

/// Makes blocks of the lines.
pub(super) fn blocks(mut pages: Vec<Vec<Line>>, document: &mut Document) {
    edges(&mut pages, document);
    let lines: Vec<Line> = pages.into_iter().flatten().collect();
    let body = body_size(&lines);
    let gap = line_gap(&lines);
    let runs = runs(&lines);
    let (mut run, mut before) = (0, None::<&Line>);
    let mut titled = None::<f64>;
    for (n, line) in lines.iter().enumerate() {
        let ended = runs.get(run);
        run += usize::from(runs.get(run + 1).is_some_and(|next| next.from == n));
        let Some(here) = runs.get(run) else { break };
        let jumps = here.from == n;
        let edge = ended.filter(|_| jumps).map_or(here.right, |run| run.right);
        let follow = follow(before, line, jumps, edge, gap, document);
        let mut words = Words::default();
        words.push(&line.text);
        let label_gap = words.gap;
        let (text, marks) = words.finish();
        before = Some(line);
        if text.is_empty() {
            continue;
        }
        let large = line.size > body * 1.12;
        // The second line of a heading.
        if large
            && titled.is_some_and(|size| (size - line.size).abs() < 0.5)
            && follow == Follow::Wrapped
            && label::parse(&text).is_none()
            && let Some(last) = document.blocks.last_mut()
        {
            last.text.push_str(joint(&last.text, &text));
            last.text.push_str(&text);
            continue;
        }
        titled = large.then_some(line.size);
        if follow == Follow::Wrapped
            && let Some(last) = document.blocks.last_mut()
            && join(&mut last.text, &text)
        {
            continue;
        }
        let style = if large { Style::Heading(rank(line.size / body)) } else { Style::Body };
        let (text, style) = match bullet(&text) {
            Some(cut) if follow != Follow::Wrapped && !large => (text.get(cut..).unwrap_or_default().to_owned(), Style::Bullet),
            _ => (text, style),
        };
        let indent = ((line.left - here.left) / 4.0).round().clamp(0.0, 1000.0) as u32;
        let place = Place { line: None, page: Some(line.page) };
        document.blocks.push(Block { text, style, follow, indent, gap: label_gap, place, marks, ..Block::default() });
    }
}

/// Lines one below the other, in one column of a page.
struct Run {
    /// The first of them.
    from: usize,
    /// Where the lines of its column begin, on whatever page.
    left: f64,
    /// Where most of its lines end.
    right: f64,
}

/// The runs of all lines. A page may hold nothing but items that are set in: where its column
/// begins is then told by the pages around it.
fn runs(lines: &[Line]) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::new();
    let mut ends = Vec::new();
    for (n, line) in lines.iter().enumerate() {
        let before = n.checked_sub(1).and_then(|b| lines.get(b));
        // A line above the one before stands in another column or on another page.
        if before.is_none_or(|b| b.page != line.page || line.top < b.top - 1.0) {
            close(&mut out, &mut ends);
            out.push(Run { from: n, left: line.left, right: line.right });
        }
        if let Some(run) = out.last_mut() {
            run.left = run.left.min(line.left);
        }
        ends.push(line.right);
    }
    close(&mut out, &mut ends);
    let mut columns: Vec<(i64, i64)> = out.iter().map(|r| (r.left.round() as i64, r.right.round() as i64)).collect();
    columns.sort_unstable();
    columns.dedup();
    for run in &mut out {
        let (left, width) = (run.left, run.right - run.left);
        let same = |(l, r): &&(i64, i64)| (left - *l as f64) < width * 0.3 && (*r as f64 - run.right).abs() < width * 0.1;
        // Columns are in order: the first is the leftmost.
        run.left = columns.iter().find(same).map_or(left, |(l, _)| left.min(*l as f64));
    }
    out
}

/// Settles where most lines of the last run end.
fn close(runs: &mut [Run], ends: &mut Vec<f64>) {
    ends.sort_by(f64::total_cmp);
    if let (Some(run), Some(right)) = (runs.last_mut(), ends.get(ends.len().saturating_sub(1) * 95 / 100)) {
        run.right = *right;
    }
    ends.clear();
}

/// A heading's level by how much larger than the text it is.
fn rank(times: f64) -> u8 {
    match times {
        t if t > 1.8 => 1,
        t if t > 1.45 => 2,
        t if t > 1.25 => 3,
        _ => 4,
    }
}

/// How a line follows the one before.
fn follow(before: Option<&Line>, line: &Line, jumps: bool, edge: f64, gap: f64, document: &Document) -> Follow {
    let (Some(before), Some(last)) = (before, document.blocks.last()) else { return Follow::Paragraph };
    if (before.size - line.size).abs() > line.size * 0.12 {
        return Follow::Paragraph;
    }
    let text = line.text.trim();
    // Chinese breaks a line after any sign, and each is as wide as it is high.
    let word = if text.starts_with(is_unspaced) { 2 } else { text.split_whitespace().next().map_or(0, |w| w.chars().count()) };
    let full = before.right + word as f64 * line.size * 0.5 > edge - line.size * 0.5;
    let ended = last_sign(&last.text).is_some_and(|c| ".;:!?”\"»".contains(c));
    let small = text.chars().next().is_some_and(char::is_lowercase) && label::parse(text).is_none();
    if cut(&last.text) {
        return Follow::Wrapped;
    }
    if jumps {
        return if small || (full && !ended) { Follow::Wrapped } else { Follow::Paragraph };
    }
    if line.top - before.top > gap * 1.35 * (line.size / 10.0).clamp(1.0, 1.2) && (ended || !small) {
        return Follow::Paragraph;
    }
    if bullet(text).is_some() {
        return Follow::Line;
    }
    // After a full stop a line with a label of its own begins something, however full the line before.
    let stopped = ended && last_sign(&last.text).is_some_and(|c| !";:".contains(c));
    if (full && !(stopped && begins(text))) || (small && !ended) { Follow::Wrapped } else { Follow::Line }
}

/// Whether a line begins with a label that no sentence begins with: "Section 4.", "(2)", "7.".
fn begins(text: &str) -> bool {
    label::parse(text).is_some_and(|l| l.word.is_some() || l.bracket || l.punct != label::Punct::Bare)
}

/// Joins a word that was cut at the line's end; `false` when there is none. A hyphen before a small
/// letter is the typesetter's, before a capital the word's own; before "und" or "and" it stands for
/// the rest of a word, and a space follows.
fn join(text: &mut String, next: &str) -> bool {
    if !cut(text) {
        return false;
    }
    let word = next.split_whitespace().next().unwrap_or_default();
    if matches!(word, "und" | "oder" | "bzw." | "and" | "or" | "et" | "ou") {
        return false;
    }
    if word.chars().next().is_some_and(char::is_lowercase) {
        text.pop();
    }
    text.push_str(next);
    true
}

/// Whether a line ends within a word.
fn cut(text: &str) -> bool {
    let mut end = text.chars().rev();
    matches!(end.next(), Some('-' | '\u{ad}' | '\u{2010}')) && end.next().is_some_and(char::is_alphabetic)
}

/// The size of most characters.
fn body_size(lines: &[Line]) -> f64 {
    let mut sizes: BTreeMap<u32, usize> = BTreeMap::new();
    for line in lines {
        *sizes.entry((line.size * 4.0).round() as u32).or_default() += line.text.len();
    }
    sizes.iter().max_by_key(|(_, n)| **n).map_or(10.0, |(size, _)| f64::from(*size) / 4.0)
}

/// The usual distance of two lines.
fn line_gap(lines: &[Line]) -> f64 {
    let mut gaps: BTreeMap<u32, usize> = BTreeMap::new();
    for pair in lines.windows(2) {
        if let [a, b] = pair
            && a.page == b.page
            && b.top > a.top + 2.0
            && b.top < a.top + 60.0
        {
            *gaps.entry(((b.top - a.top) * 2.0).round() as u32).or_default() += 1;
        }
    }
    // The smallest that is usual: a text of short paragraphs has more of the larger.
    let most = gaps.values().max().copied().unwrap_or_default();
    gaps.iter().find(|(_, n)| **n * 3 >= most).map_or(14.0, |(gap, _)| f64::from(*gap) / 2.0)
}

/// Takes running heads and page numbers off the pages.
fn edges(pages: &mut [Vec<Line>], document: &mut Document) {
    let mut seen: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    let at_edge = |page: &[Line]| -> Vec<usize> {
        let mut order: Vec<usize> = (0..page.len()).collect();
        let top = |n: &usize| page.get(*n).map_or(0.0, |l| l.top);
        order.sort_by(|a, b| top(a).total_cmp(&top(b)));
        let last = order.len().saturating_sub(EDGE).max(EDGE.min(order.len()));
        order.iter().take(EDGE).chain(order.iter().skip(last)).copied().collect()
    };
    for page in pages.iter() {
        for line in at_edge(page).iter().filter_map(|n| page.get(*n)) {
            let key = key(line);
            let of = seen.entry(key).or_default();
            if of.last() != Some(&line.page) {
                of.push(line.page);
            }
        }
    }
    let filled = pages.iter().filter(|p| !p.is_empty()).count();
    let (mut heads, mut numbers) = (LeftOut::default(), LeftOut::default());
    for page in pages.iter_mut() {
        let edge = at_edge(page);
        let mut gone = Vec::new();
        for n in edge {
            let Some(line) = page.get(n) else { continue };
            let times = seen.get(&key(line)).map_or(0, Vec::len);
            if page_number(&line.text) && (times * 2 >= filled || filled == 1 && line.text.to_lowercase().contains("page")) {
                numbers.see(&line.text);
                gone.push(n);
            } else if times >= 2 && times * 10 >= filled * 4 && line.text.chars().any(char::is_alphabetic) {
                heads.see(&line.text);
                gone.push(n);
            }
        }
        let mut n = 0;
        page.retain(|_| {
            n += 1;
            !gone.contains(&(n - 1))
        });
    }
    document.skip("page-headers-and-footers", heads, "repeated on most pages");
    document.skip("page-numbers", numbers, "not part of the text");
}

/// A line's words without its numbers, and its place: the same on every page that it runs over.
fn key(line: &Line) -> String {
    format!("{} {}", furniture::key(&line.text), (line.top / 4.0).round())
}
