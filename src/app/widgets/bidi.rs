//! Text that runs from right to left, alone or among other text.
//!
//! epaint shapes a word well, yet sets the words of a line from left to right whatever they are, and
//! turns the digits of a right-to-left word round with its letters. So such text is cut into pieces
//! that epaint shapes alone, and the pieces are placed here in the order of the Unicode
//! bidirectional algorithm (UAX #9; rules L1, L2 and L4). All other text goes straight to epaint.

use std::ops::Range;
use std::sync::Arc;

use egui::epaint::text::{Glyph, LayoutSection, PlacedRow};
use egui::text::LayoutJob;
use egui::{Color32, FontId, Galley, Painter, Rect, TextBuffer, Ui, pos2};
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// Whether some of a text runs from right to left, or holds digits that stand in such text.
pub fn runs_both_ways(text: &str) -> bool {
    // The first letter of a right-to-left script has this byte; all Latin, Greek and Cyrillic stands before it.
    text.bytes().any(|b| b >= 0xD6) && text.chars().any(is_other_way)
}

fn is_other_way(c: char) -> bool {
    use BidiClass::{AL, AN, R, RLE, RLI, RLO};
    matches!(bidi_class(c), R | AL | AN | RLE | RLI | RLO) || is_foreign_digit(c)
}

/// Digits that are no ASCII digits: epaint takes some of them for letters of their script.
fn is_foreign_digit(c: char) -> bool {
    !c.is_ascii() && matches!(bidi_class(c), BidiClass::AN | BidiClass::EN)
}

/// Lays a job out: what epaint lays out, with right-to-left text in its order. Paragraphs that run
/// from right to left end at the right edge when `aside`, else they begin at the left like a label.
pub fn lay_out_job(painter: &Painter, job: LayoutJob, aside: bool) -> Arc<Galley> {
    if runs_both_ways(&job.text) { set(painter, job, aside) } else { painter.layout_job(job) }
}

/// Lays the text of a field out, so that figures typed or pasted into it stand as they are.
pub fn layouter(face: FontId, ink: Color32, lines: bool) -> impl FnMut(&Ui, &dyn TextBuffer, f32) -> Arc<Galley> {
    move |ui, text, width| {
        let text = text.as_str().to_owned();
        let job = if lines {
            LayoutJob::simple(text, face.clone(), ink, width)
        } else {
            LayoutJob::simple_singleline(text, face.clone(), ink)
        };
        lay_out_job(ui.painter(), job, false)
    }
}

/// The way that most letters of a text run: a first word in Latin does not turn an Arabic clause.
fn mostly_rtl(text: &str) -> bool {
    let count = |wanted: fn(char) -> bool| text.chars().filter(|c| wanted(*c)).count();
    count(is_rtl_letter) > count(|c| bidi_class(c) == BidiClass::L)
}

/// The way that the first letter of a text runs (UAX #9, P2 and P3): a long quotation in Arabic does not
/// turn the English sentence that quotes it.
fn first_is_rtl(text: &str) -> bool {
    text.chars().find(|c| is_rtl_letter(*c) || bidi_class(*c) == BidiClass::L).is_some_and(is_rtl_letter)
}

fn is_rtl_letter(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

/// What epaint shapes in one go: characters of one level, section and kind.
struct Piece {
    level: Level,
    blank: bool,
    galley: Arc<Galley>,
    width: f32,
    text: String,
}

/// What a character is to the cutting.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cut {
    Blank,
    /// Goes with its neighbours.
    Run,
    /// Stands alone: a sign among right-to-left text, a digit that must not be turned round.
    Alone,
    /// Goes with whatever stands before it.
    Mark,
}

fn cut_of(c: char, level: Level) -> Cut {
    match bidi_class(c) {
        BidiClass::NSM | BidiClass::BN => Cut::Mark,
        _ if c.is_whitespace() => Cut::Blank,
        _ if is_foreign_digit(c) => Cut::Alone,
        BidiClass::R | BidiClass::AL => Cut::Run,
        _ if level.is_rtl() => Cut::Alone,
        _ => Cut::Run,
    }
}

fn set(painter: &Painter, job: LayoutJob, aside: bool) -> Arc<Galley> {
    let first = job.sections.first().map(|s| s.format.clone()).unwrap_or_default();
    let empty = painter.layout_job(LayoutJob::single_section(String::new(), first));
    let mut galley = Galley::clone(&empty);
    let blank_row = galley.rows.drain(..).next();
    let line_height = blank_row.as_ref().map_or(0.0, |r| r.row.size.y);
    let ppp = galley.pixels_per_point;
    let snap = |x: f32| (x * ppp).round() / ppp;
    let rtl = if aside { mostly_rtl(&job.text) } else { first_is_rtl(&job.text) };
    let base = if rtl { Level::rtl() } else { Level::ltr() };
    let info = BidiInfo::new(&job.text, Some(base));
    let width = job.wrap.max_width;
    let (mut y, mut right, mut lines_set) = (0.0, 0.0_f32, 0);
    let most = job.wrap.max_rows.max(1);
    for paragraph in &info.paragraphs {
        let pieces = pieces(painter, &job, &info, paragraph.range.clone());
        let ends = job.text.get(paragraph.range.clone()).is_some_and(|t| t.ends_with('\n'));
        let lines = break_lines(&pieces, width);
        let widest = lines.iter().map(|l| solid(&pieces, l).1).fold(0.0, f32::max);
        let edge = if aside && width.is_finite() { width } else { widest };
        if lines.is_empty()
            && let Some(row) = &blank_row
        {
            let x = if rtl && aside { edge } else { 0.0 };
            galley.rows.push(PlacedRow { pos: pos2(x, y), row: Arc::clone(&row.row), ends_with_newline: false });
            y += line_height;
        }
        for line in lines {
            if lines_set >= most {
                galley.elided = true;
                break;
            }
            lines_set += 1;
            let (kept, used) = solid(&pieces, &line);
            let mut x = if rtl && (aside || most > 1) { edge - used } else { 0.0 };
            let start = x;
            let levels: Vec<Level> = pieces.get(kept.clone()).into_iter().flatten().map(|p| p.level).collect();
            let mut places = vec![x; line.len()];
            for at in BidiInfo::reorder_visual(&levels) {
                if let (Some(place), Some(piece)) = (places.get_mut(at), pieces.get(kept.start + at)) {
                    *place = x;
                    x += piece.width;
                }
            }
            right = right.max(x);
            // Blanks at the end of a line stand beyond its words and take no room.
            let mut beyond = if rtl { start } else { x };
            for (place, piece) in places.iter_mut().zip(pieces.get(line.clone()).into_iter().flatten()).skip(kept.len()) {
                beyond -= if rtl { piece.width } else { 0.0 };
                *place = beyond;
                beyond += if rtl { 0.0 } else { piece.width };
            }
            for (piece, place) in pieces.get(line).into_iter().flatten().zip(places) {
                if let Some(placed) = piece.galley.rows.first() {
                    let row = in_reading_order(placed, piece);
                    galley.rows.push(PlacedRow { pos: pos2(snap(place), y), row, ends_with_newline: false });
                }
            }
            y += line_height;
        }
        if let Some(last) = galley.rows.last_mut() {
            last.ends_with_newline = ends;
        }
    }
    let bounds = |r: &PlacedRow| r.row.visuals.mesh_bounds.translate(r.pos.to_vec2());
    galley.mesh_bounds = galley.rows.iter().map(bounds).fold(Rect::NOTHING, Rect::union);
    galley.num_vertices = galley.rows.iter().map(|r| r.row.visuals.mesh.vertices.len()).sum();
    galley.num_indices = galley.rows.iter().map(|r| r.row.visuals.mesh.indices.len()).sum();
    galley.rect = Rect::from_min_max(pos2(0.0, 0.0), pos2(right, y));
    galley.job = Arc::new(job);
    Arc::new(galley)
}

/// Cuts a paragraph into pieces and has each shaped.
fn pieces(painter: &Painter, job: &LayoutJob, info: &BidiInfo<'_>, range: Range<usize>) -> Vec<Piece> {
    let section_at = |at: usize| job.sections.iter().position(|s| s.byte_range.start.0 <= at && at < s.byte_range.end.0);
    let mut out = Vec::new();
    let mut run: Option<(Level, usize, Cut, String)> = None;
    let mut close = |run: Option<(Level, usize, Cut, String)>| {
        let Some((level, section, cut, text)) = run else { return };
        let format = job.sections.get(section).map(|s: &LayoutSection| s.format.clone()).unwrap_or_default();
        let shown = if level.is_rtl() { text.chars().map(mirrored).collect() } else { text.clone() };
        let galley = painter.layout_job(LayoutJob { break_on_newline: false, ..LayoutJob::single_section(shown, format) });
        let width = galley.rows.first().map_or(0.0, |r| r.row.size.x);
        out.push(Piece { level, blank: cut == Cut::Blank, galley, width, text });
    };
    for (at, c) in job.text.get(range.clone()).unwrap_or_default().char_indices() {
        let at = range.start + at;
        if c == '\n' {
            continue;
        }
        let level = info.levels.get(at).copied().unwrap_or_else(Level::ltr);
        let (section, cut) = (section_at(at).unwrap_or(0), cut_of(c, level));
        match &mut run {
            Some((.., text)) if cut == Cut::Mark => text.push(c),
            Some((l, s, k, text)) if (*l, *s, *k) == (level, section, cut) && cut != Cut::Alone => text.push(c),
            _ => close(run.replace((level, section, if cut == Cut::Mark { Cut::Run } else { cut }, c.to_string()))),
        }
    }
    close(run);
    out
}

/// Fills lines with words: pieces without a blank between them stay together where they fit.
fn break_lines(pieces: &[Piece], width: f32) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut word, mut x) = (0, 0, 0.0);
    for (i, piece) in pieces.iter().enumerate() {
        if piece.blank {
            x += piece.width;
            word = i + 1;
            continue;
        }
        if x + piece.width > width && i > start {
            let at = if word > start { word } else { i };
            lines.push(start..at);
            start = at;
            word = at;
            x = pieces.get(at..i).into_iter().flatten().map(|p| p.width).sum();
        }
        x += piece.width;
    }
    if start < pieces.len() {
        lines.push(start..pieces.len());
    }
    lines
}

/// A line without the blanks at its end, and its width.
fn solid(pieces: &[Piece], line: &Range<usize>) -> (Range<usize>, f32) {
    let all = pieces.get(line.clone()).unwrap_or_default();
    let kept = all.iter().rposition(|p| !p.blank).map_or(0, |i| i + 1);
    (line.start..line.start + kept, all.iter().take(kept).map(|p| p.width).sum())
}

/// A shaped piece with one glyph for each character, in reading order: only their places are used,
/// since what is painted was made before.
fn in_reading_order(placed: &PlacedRow, piece: &Piece) -> Arc<egui::epaint::text::Row> {
    if !piece.level.is_rtl() {
        return Arc::clone(&placed.row);
    }
    let mut row = placed.row.as_ref().clone();
    let shaped = std::mem::take(&mut row.glyphs);
    let Some(template) = shaped.first().copied() else { return Arc::new(row) };
    let seen: Vec<&Glyph> = shaped.iter().filter(|g| g.advance_width > 0.0).collect();
    let mut left_over = seen.iter().rev().peekable();
    let mut edge = row.size.x;
    for c in piece.text.chars() {
        // A glyph is called after the first of its characters; the others have no room of their own.
        let own = left_over.next_if(|g| g.chr == c || g.chr == mirrored(c));
        let (x, advance) = own.map_or((edge, 0.0), |g| (g.pos.x, g.advance_width));
        edge = x;
        let mut glyph = template;
        (glyph.chr, glyph.pos.x, glyph.advance_width) = (c, x, advance);
        row.glyphs.push(glyph);
    }
    Arc::new(row)
}

/// The sign that stands for `c` where text runs from right to left (rule L4).
fn mirrored(c: char) -> char {
    const PAIRS: [(char, char); 11] = [
        ('(', ')'),
        ('[', ']'),
        ('{', '}'),
        ('<', '>'),
        ('«', '»'),
        ('‹', '›'),
        ('≤', '≥'),
        ('⟨', '⟩'),
        ('⟪', '⟫'),
        ('「', '」'),
        ('『', '』'),
    ];
    let other = PAIRS.iter().find_map(|(a, b)| {
        if c == *a {
            Some(*b)
        } else if c == *b {
            Some(*a)
        } else {
            None
        }
    });
    other.unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::theme;

    /// The characters of each line as they are seen, from left to right.
    fn seen(text: &str, width: f32) -> Vec<String> {
        seen_as(text, width, true)
    }

    fn seen_as(text: &str, width: f32, aside: bool) -> Vec<String> {
        let ctx = egui::Context::default();
        theme::install(&ctx);
        let mut lines = Vec::new();
        let mut out = ctx.run_ui(egui::RawInput::default(), |ui| {
            let format = egui::TextFormat { font_id: theme::font::serif(15.0), line_height: Some(23.0), ..Default::default() };
            let mut job = LayoutJob::single_section(text.to_owned(), format);
            job.wrap.max_width = width;
            let galley = lay_out_job(ui.painter(), job, aside);
            let mut glyphs: Vec<(i32, f32, char)> = Vec::new();
            for row in &galley.rows {
                assert!(row.row.glyphs.len() <= text.chars().count());
                for glyph in &row.row.glyphs {
                    glyphs.push((row.pos.y as i32, row.pos.x + glyph.pos.x, glyph.chr));
                }
            }
            let told: String = galley.rows.iter().flat_map(|r| r.row.glyphs.iter().map(|g| g.chr)).collect();
            assert_eq!(told, text.replace('\n', ""), "one glyph for each character, in reading order");
            glyphs.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
            lines =
                glyphs.chunk_by(|a, b| a.0 == b.0).map(|l| l.iter().map(|g| g.2).collect::<String>().trim().to_owned()).collect();
        });
        out.textures_delta.clear();
        lines
    }

    #[test]
    fn words_run_from_the_right_and_figures_from_the_left() {
        // "The number of troops is 28 thousand." As seen: the last word at the left, the digits as written.
        assert_eq!(seen("عدد ٢٨ ألف", f32::INFINITY), ["فلأ ٢٨ ددع"]);
        assert_eq!(seen("عدد 600,000 جندي", f32::INFINITY), ["يدنج 600,000 ددع"]);
        assert_eq!(seen("عدد ٦٠٠٬٠٠٠ جندي", f32::INFINITY), ["يدنج ٦٠٠٬٠٠٠ ددع"]);
        assert_eq!(seen("אבג 12.5 דהו", f32::INFINITY), ["והד 12.5 גבא"]);
    }

    #[test]
    fn every_figure_alone_or_with_its_signs_keeps_its_digits_in_order() {
        for figure in ["٢٨", "٪٣٣", "١٩٩٧", "۱۲۳", "٢٠٢٥/١١/٢٠", "600,000", "2025-11-20", "33%"] {
            let digits = |text: &str| text.chars().filter(|c| c.is_numeric()).collect::<String>();
            for text in [figure.to_owned(), format!("{figure} جندي"), format!("في {figure}"), format!("cap {figure} men")] {
                let groups = |line: &str| {
                    let mut all: Vec<String> =
                        line.split(|c: char| !c.is_numeric()).filter(|g| !g.is_empty()).map(str::to_owned).collect();
                    all.sort();
                    all
                };
                let line = seen(&text, f32::INFINITY).concat();
                assert_eq!(groups(&line), groups(&text), "{text} is seen as {line}");
                assert_eq!(digits(&line).len(), digits(&text).len());
            }
        }
    }

    #[test]
    fn brackets_open_at_the_right() {
        // What is read first stands at the right; the sign there is the one that opens to the left.
        // Glyphs bear the character they stand for, whatever sign is painted.
        assert_eq!(seen("(אב) ג", f32::INFINITY), ["ג )בא("]);
    }

    #[test]
    fn lines_break_between_words_and_keep_their_order() {
        let lines = seen("אא בב גג דד הה וו", 60.0);
        assert!(lines.len() > 1);
        assert!(lines[0].ends_with("בב אא"), "{lines:?}");
        assert!(lines[lines.len() - 1].starts_with("וו"), "{lines:?}");
        assert_eq!(seen("אא\nבב", 200.0), ["אא", "בב"]);
    }

    #[test]
    fn a_quotation_does_not_turn_the_sentence_that_quotes_it() {
        let text = "Dropped: \u{201c}אבגדהו זחטיכל\u{201d}";
        assert_eq!(seen_as(text, f32::INFINITY, false), ["Dropped: \u{201c}לכיטחז והדגבא\u{201d}"]);
    }

    #[test]
    fn latin_within_runs_its_own_way() {
        assert_eq!(seen("אבגדהו NATO member זחטיכל", f32::INFINITY), ["לכיטחז NATO member והדגבא"]);
        assert_eq!(seen("The word שלום means peace", f32::INFINITY), ["The word םולש means peace"]);
    }
}
