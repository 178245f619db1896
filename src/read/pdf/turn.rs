//! Lines of right-to-left text into the order in which they are read.
//!
//! In: a line with the place of each of its characters. Out: the same line, its words in reading
//! order. A page may draw such text from the left as it is seen, or from the right as it is read;
//! which of the two is told by the places of its letters.

use super::glyphs::Line;

/// Where a character stands: its first byte in the line's text, its left and right end.
pub(super) struct Piece {
    pub at: usize,
    pub left: f64,
    pub right: f64,
}

/// A character with its marks, or a space between words.
struct Cluster {
    text: String,
    left: f64,
    right: f64,
}

/// Puts a line's words into reading order.
pub(super) fn line(line: &mut Line, pieces: &[Piece]) {
    if !line.text.chars().any(is_rtl) {
        return;
    }
    line.left = pieces.iter().map(|p| p.left).fold(line.left, f64::min);
    line.right = pieces.iter().map(|p| p.right).fold(line.right, f64::max);
    let mut clusters = clusters(&line.text, pieces);
    let letters: Vec<&Cluster> = clusters.iter().filter(|c| c.is_rtl()).collect();
    let rightwards = letters.windows(2).filter(|w| matches!(w, [a, b] if b.left > a.left)).count();
    if rightwards * 2 < letters.len() {
        return;
    }
    clusters.sort_by(|a, b| a.left.total_cmp(&b.left));
    let mut seen = spaced(clusters, line.size);
    let left_to_right = seen.iter().filter(|c| c.is_ltr()).count();
    if seen.iter().filter(|c| c.is_rtl()).count() >= left_to_right {
        turn(&mut seen);
    } else {
        for run in runs(&seen, Cluster::is_rtl, |part| !part.iter().any(Cluster::is_ltr)) {
            if let Some(run) = seen.get_mut(run) {
                turn(run);
            }
        }
    }
    line.text = seen.into_iter().map(|c| c.text).collect();
}

/// The characters of a line, each with the marks that stand on it, without the spaces that were
/// put between them.
fn clusters(text: &str, pieces: &[Piece]) -> Vec<Cluster> {
    let mut out: Vec<Cluster> = Vec::with_capacity(pieces.len());
    for (n, piece) in pieces.iter().enumerate() {
        let end = pieces.get(n + 1).map_or(text.len(), |next| next.at);
        // What was put before the next character is no part of this one.
        let own = text.get(piece.at..end).unwrap_or_default();
        let own = if own.trim().is_empty() { own } else { own.trim_end() };
        match out.last_mut() {
            Some(last) if !own.is_empty() && own.chars().all(is_mark) => last.text.push_str(own),
            _ => out.push(Cluster { text: own.to_owned(), left: piece.left, right: piece.right }),
        }
    }
    out
}

/// The characters with a space wherever they stand apart.
fn spaced(clusters: Vec<Cluster>, size: f64) -> Vec<Cluster> {
    let mut out: Vec<Cluster> = Vec::with_capacity(clusters.len());
    for cluster in clusters {
        if let Some(last) = out.last() {
            let (left, right) = (last.right, cluster.left);
            let blank = last.text.trim().is_empty() || cluster.text.trim().is_empty();
            if right > left + size * 1.2 {
                out.push(Cluster { text: "\t".to_owned(), left, right });
            } else if right > left + size * 0.1 && !blank {
                out.push(Cluster { text: " ".to_owned(), left, right });
            }
        }
        out.push(cluster);
    }
    out
}

/// Reads from the right: all is turned, but figures and foreign words run on from the left.
fn turn(run: &mut [Cluster]) {
    run.reverse();
    let arabic = run.iter().any(|c| c.text.chars().any(|c| is_rtl(c) && c > '\u{5ff}'));
    let joins = |part: &[Cluster]| {
        let sign = |c: char| matches!(c, '.' | ',' | ':' | '/' | '\u{66b}' | '\u{66c}') || (c == '-' && !arabic);
        let loose = |c: char| c.is_whitespace() || c.is_ascii_punctuation();
        match part {
            [_, _] => true,
            [_, one, _] if one.text.chars().all(sign) => true,
            [first, between @ .., last] => first.is_ltr() && last.is_ltr() && between.iter().all(|c| c.text.chars().all(loose)),
            _ => false,
        }
    };
    let held = runs(run, |c| c.is_ltr() || c.text.chars().any(char::is_numeric), joins);
    let mut inside = vec![false; run.len()];
    for range in held {
        if let Some(part) = run.get_mut(range.clone()) {
            part.reverse();
        }
        inside.iter_mut().take(range.end).skip(range.start).for_each(|i| *i = true);
    }
    for cluster in run.iter_mut().zip(inside).filter(|(_, inside)| !inside).map(|(c, _)| c) {
        cluster.text = cluster.text.chars().map(mirrored).collect();
    }
}

/// Runs of wanted characters; two of them, with what stands between them, may join.
fn runs(all: &[Cluster], wanted: impl Fn(&Cluster) -> bool, joins: impl Fn(&[Cluster]) -> bool) -> Vec<std::ops::Range<usize>> {
    let mut out: Vec<std::ops::Range<usize>> = Vec::new();
    for (n, _) in all.iter().enumerate().filter(|(_, c)| wanted(c)) {
        match out.last_mut() {
            Some(last) if all.get(last.end - 1..=n).is_some_and(&joins) => last.end = n + 1,
            _ => out.push(n..n + 1),
        }
    }
    out
}

impl Cluster {
    fn is_rtl(&self) -> bool {
        self.text.chars().any(is_rtl)
    }

    fn is_ltr(&self) -> bool {
        self.text.chars().any(|c| c.is_alphabetic() && !is_rtl(c))
    }
}

/// A Hebrew, Arabic, Syriac or kindred letter.
fn is_rtl(c: char) -> bool {
    c.is_alphabetic() && matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// A vowel sign or accent that stands on the letter before it.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// A bracket as it is written where it is read from the right.
fn mirrored(c: char) -> char {
    match c {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '«' => '»',
        '»' => '«',
        '<' => '>',
        '>' => '<',
        c => c,
    }
}
