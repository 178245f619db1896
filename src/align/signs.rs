//! What two units share, looked at by themselves: the signs that the first score adds up.

use super::unit::{Meanings, Side, Unit, Weights, cosine, jaccard};
use super::vectors::{Direction, nearness};

/// What two units share, each from 0 to 1 (figures from −0.3, margins and shape from −1).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Signs {
    /// Words in common, weighed by rarity.
    pub words: f32,
    pub figures: f32,
    /// Likeness of the headings, by groups of letters.
    pub heading: f32,
    /// Likeness of the headings, by meaning.
    pub heading_meaning: f32,
    /// Whether both have a heading.
    pub headed: f32,
    /// Heading of the one against the words of the other.
    pub heading_text: f32,
    /// Nearness of the whole texts' meanings.
    pub meaning: f32,
    /// Nearness in meaning of the clauses with all that stands under them.
    pub family: f32,
    /// Words in common of the clauses with all that stands under them: a lead-in ("as follows:") has hardly any
    /// of its own.
    pub family_words: f32,
    /// Words in common of the clauses above.
    pub parent: f32,
    /// Word for word, how much of each is answered in the other; 0 where not worth asking.
    pub echo: f32,
    /// Subjects in common, and whether any are told of both.
    pub subjects: f32,
    pub told: f32,
    /// Nearness of the matters of the thesaurus that they recall.
    pub matters: f32,
    /// How near the pieces are that are nearest, in words, meaning and matters; 0 where not worth asking.
    pub pieces: f32,
    /// Whether both have sub-clauses or neither: 0, else −1.
    pub shape: f32,
    /// The shorter's length over the longer's.
    pub length: f32,
    /// By how much a pair is ahead of its strongest rival in row and column.
    pub words_margin: f32,
    pub meaning_margin: f32,
    pub echo_margin: f32,
    pub family_margin: f32,
    pub family_words_margin: f32,
    pub total_margin: f32,
    pub subjects_margin: f32,
    pub matters_margin: f32,
    pub pieces_margin: f32,
}

/// How many signs the first score adds up.
pub(super) const FIRST: usize = 28;

/// Their names, in the order of [`Signs::list`].
pub(super) const FIRST_NAMES: [&str; FIRST] = [
    "bias",
    "words",
    "figures",
    "heading",
    "heading squared",
    "heading meaning",
    "headed",
    "heading in text",
    "meaning",
    "family",
    "parent",
    "echo",
    "shape",
    "length",
    "words margin",
    "meaning margin",
    "echo margin",
    "family margin",
    "total margin",
    "subjects",
    "subjects told",
    "subjects margin",
    "family words",
    "family words margin",
    "matters",
    "matters margin",
    "pieces",
    "pieces margin",
];

impl Signs {
    /// The signs that two units show without regard to any other pair, the echo aside.
    pub(super) fn of(x: &Unit, y: &Unit, a: &Side, b: &Side) -> Self {
        let parents = (x.parent.and_then(|p| a.units.get(p)), y.parent.and_then(|p| b.units.get(p)));
        let figures = match (x.figures.is_empty(), y.figures.is_empty()) {
            (false, false) => jaccard(&x.figures, &y.figures),
            (true, true) => 0.0,
            _ => -0.3,
        };
        let headed = !x.heading.is_empty() && !y.heading.is_empty();
        let (short, long) = (x.words.len().min(y.words.len()), x.words.len().max(y.words.len()));
        let words = cosine(&x.words, &y.words);
        let alone = x.children.is_empty() && y.children.is_empty();
        Self {
            words,
            family_words: if alone { words } else { cosine(x.words_of_family(), y.words_of_family()) },
            figures,
            heading: jaccard(&x.heading_grams, &y.heading_grams),
            heading_meaning: nearness(&x.heading_meaning, &y.heading_meaning).max(0.0),
            headed: f32::from(u8::from(headed)),
            heading_text: cosine(&x.heading, &y.words).max(cosine(&y.heading, &x.words)),
            meaning: nearness(&x.meaning, &y.meaning).max(0.0),
            family: nearness(&x.family, &y.family).max(0.0),
            parent: match parents {
                (Some(p), Some(q)) => cosine(&p.words, &q.words),
                _ => 0.0,
            },
            subjects: cosine(&x.subjects, &y.subjects),
            matters: cosine(&x.matters, &y.matters),
            told: f32::from(u8::from(!x.subjects.is_empty() && !y.subjects.is_empty())),
            shape: if x.children.is_empty() == y.children.is_empty() { 0.0 } else { -1.0 },
            length: if long == 0 { 1.0 } else { short as f32 / long as f32 },
            ..Self::default()
        }
    }

    /// Adds the costly comparisons, of word with word and of piece with piece.
    pub(super) fn compare_closely(&mut self, x: &Unit, y: &Unit, meanings: &Meanings) {
        self.echo = meanings.echo(&x.words, &y.words);
        self.pieces = pieces(x, y);
    }

    /// What the signs sum up to before any weight is given: good enough to tell who competes.
    pub(super) fn total(&self) -> f32 {
        (self.words + self.meaning + self.heading.max(self.heading_meaning) + self.echo) / 4.0
    }

    /// The signs as the weights go through them.
    pub(super) fn list(&self) -> [f32; FIRST] {
        [
            1.0,
            self.words,
            self.figures,
            self.heading,
            self.heading * self.heading,
            self.heading_meaning,
            self.headed,
            self.heading_text,
            self.meaning,
            self.family,
            self.parent,
            self.echo,
            self.shape,
            self.length,
            self.words_margin,
            self.meaning_margin,
            self.echo_margin,
            self.family_margin,
            self.total_margin,
            self.subjects,
            self.told,
            self.subjects_margin,
            self.family_words,
            self.family_words_margin,
            self.matters,
            self.matters_margin,
            self.pieces,
            self.pieces_margin,
        ]
    }
}

/// How near the pieces of two units are that are nearest; words, meaning and matters count about alike (not tuned).
fn pieces(x: &Unit, y: &Unit) -> f32 {
    let near = |(words, meaning, matters): (&Weights, &Direction, &Weights), (w, d, m): (&Weights, &Direction, &Weights)| {
        0.3 * cosine(words, w) + 0.35 * nearness(meaning, d).max(0.0) + 0.35 * cosine(matters, m)
    };
    x.pieces().flat_map(|one| y.pieces().map(move |other| near(one, other))).fold(0.0, f32::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::Subjects;
    use crate::align::score::Candidates;
    use crate::align::unit::{centre, prepare};
    use crate::align::vectors::WordTable;
    use crate::draft::{DraftId, parse_draft_file};
    use crate::job::Job;
    use std::collections::BTreeMap;

    fn sides(clauses: [[&str; 2]; 2]) -> (Side, Side, Meanings) {
        let draft = |texts: [&str; 2]| {
            let clauses = texts.map(|text| format!(r#"{{"text":"{text}"}}"#)).join(",");
            parse_draft_file(&format!(r#"{{"schema":"travaux/draft/1","title":"","clauses":[{clauses}]}}"#)).unwrap()
        };
        let [a, b] = clauses.map(draft);
        let (a, b) = (a.with_id(DraftId(1)), b.with_id(DraftId(2)));
        prepare([&a, &b], [&Subjects::default(); 2], WordTable::get())
    }

    #[test]
    fn what_all_clauses_have_in_common_is_taken_out_of_their_pieces_too() {
        let texts =
            ["Troops leave the town by noon; troops guard the bridge.", "Troops leave the port by night; troops guard the mill."];
        let (mut a, mut b, _) = sides([texts, texts]);
        let apart = |side: &Side| nearness(&side.units[0].segments[0].meaning, &side.units[0].segments[1].meaning);
        let before = apart(&a);
        centre(&mut a, &mut b);
        assert!(apart(&a) < before - 0.02, "{before} {}", apart(&a));
    }

    /// Two long clauses of which one piece each is on one matter, and one on quite other things.
    #[test]
    fn the_nearest_pieces_tell_what_two_long_clauses_have_in_common() {
        let first = [
            "The guns fall silent along the whole front at noon; harvest taxes are collected by the provinces for ten years.",
            "Schools teach both languages of the region to every pupil.",
        ];
        let second = [
            "Railway stations are repaired by the transport ministry; all hostilities cease and no army opens fire.",
            "Wheat is shipped from the harbours without any hindrance.",
        ];
        let (mut a, mut b, meanings) = sides([first, second]);
        Candidates::unscored([&mut a, &mut b], &BTreeMap::default(), &meanings, &Job::new()).unwrap();
        let (truce, stations) = (&a.units[0], &b.units[0]);
        assert!(truce.segments.len() == 2 && stations.segments.len() == 2);
        let as_wholes = 0.3 * cosine(&truce.words, &stations.words)
            + 0.35 * nearness(&truce.meaning, &stations.meaning).max(0.0)
            + 0.35 * cosine(&truce.matters, &stations.matters);
        let (near, far) = (pieces(truce, stations), pieces(truce, &b.units[1]).max(pieces(&a.units[1], stations)));
        assert!(near > as_wholes + 0.05 && near > far + 0.05, "{near} {as_wholes} {far}");
    }
}
