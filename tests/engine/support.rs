//! Made-up drafts for the engine's tests: a seeded generator, and drafts from a line each clause.

use std::path::PathBuf;
use std::sync::Arc;

use travaux::comparison::{Comparison, Options, compare};
use travaux::draft::{Clause, ClauseId, Draft, DraftId, Kind, Number, Place};
use travaux::job::Job;

/// xorshift64*: the same numbers on every machine and day.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % below.max(1)
    }

    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.roll(list.len())]
    }

    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.roll(at + 1));
        }
    }
}

/// Words that drafts are made of, everyday and odd: other alphabets, combining marks, emoji, signs.
const WORDS: &[&str] = &[
    "the",
    "parties",
    "shall",
    "not",
    "exceed",
    "600,000",
    "personnel",
    "in",
    "peacetime",
    "Ukraine",
    "Donetsk",
    "may",
    "withdraw",
    "within",
    "100",
    "days",
    "USD",
    "100",
    "billion",
    "50",
    "%",
    "guarantee",
    "ceasefire",
    "unless",
    "agreed",
    "vessels",
    "passage",
    "prisoners",
    "returned",
    "committee",
    "harbour",
    "orchard",
    "tribunal",
    "ledger",
    "of",
    "and",
    "to",
    "by",
    "point",
    "3",
    "(",
    ")",
    "[",
    "]",
    ";",
    ",",
    ".",
    "„",
    "“",
    "–",
    "Київ",
    "п’ять",
    "осіб",
    "Überwachung",
    "e\u{301}lan",
    "🕊",
    "مادة",
    "条",
    "\u{a0}",
];

/// A text of up to `most` words, with odd white space here and there.
pub fn text(dice: &mut Dice, most: usize) -> String {
    let mut out = String::new();
    for n in 0..dice.roll(most + 1) {
        if n > 0 {
            out.push_str(if dice.roll(20) == 0 { "\n" } else { " " });
        }
        out.push_str(WORDS[dice.roll(WORDS.len())]);
    }
    out
}

/// A draft of `count` clauses, some with sub-clauses, headings, no number or no text.
pub fn draft(dice: &mut Dice, count: usize) -> Draft {
    let mut draft = Draft { title: "Made up".to_owned(), ..Draft::default() };
    let (mut top, mut sub) = (0, 0);
    let mut parent: Option<ClauseId> = None;
    for n in 1..=count {
        let child = parent.is_some() && dice.roll(3) == 0;
        let id = ClauseId { draft: DraftId::default(), n: n as u32 };
        let number = if child {
            sub += 1;
            format!("{top}.{sub}")
        } else {
            (top, sub) = (top + 1, 0);
            top.to_string()
        };
        let kind = match dice.roll(30) {
            0 => Kind::Heading,
            1 => Kind::Preamble,
            2 => Kind::Footnote,
            3 => Kind::EditorialNote,
            _ => Kind::Clause,
        };
        draft.clauses.push(Clause {
            id,
            number: (dice.roll(10) > 0).then(|| Number::given(&number)),
            kind,
            level: if child { 2 } else { 1 },
            parent: if child { parent } else { None },
            heading: (dice.roll(4) == 0).then(|| text(dice, 4)),
            text: if dice.roll(12) == 0 { String::new() } else { text(dice, 40) },
            place: Place { line: Some(n as u32), page: None },
            ..Clause::default()
        });
        if !child {
            parent = Some(id);
        }
    }
    draft
}

/// The draft with the edits of a negotiating round: words changed, clauses moved, joined, split,
/// taken out and put in.
pub fn edited(dice: &mut Dice, draft: &Draft) -> Draft {
    let mut clauses: Vec<Clause> = draft.clauses.iter().filter(|c| c.parent.is_none()).cloned().collect();
    for _ in 0..dice.roll(6) {
        if clauses.is_empty() {
            break;
        }
        let at = dice.roll(clauses.len());
        match dice.roll(6) {
            0 => {
                clauses.remove(at);
            }
            1 => clauses.insert(at, Clause { text: text(dice, 30), ..Clause::default() }),
            2 => {
                let clause = clauses.remove(at);
                let to = dice.roll(clauses.len() + 1);
                clauses.insert(to, clause);
            }
            3 if at + 1 < clauses.len() => {
                let next = clauses.remove(at + 1);
                clauses[at].text = format!("{} {}", clauses[at].text, next.text);
            }
            4 => {
                let words: Vec<&str> = clauses[at].text.split(' ').collect();
                let (head, tail) = words.split_at(words.len() / 2);
                let (head, tail) = (head.join(" "), tail.join(" "));
                clauses[at].text = head;
                clauses.insert(at + 1, Clause { text: tail, ..Clause::default() });
            }
            _ => {
                let mut words: Vec<String> = clauses[at].text.split(' ').map(ToOwned::to_owned).collect();
                let n = dice.roll(words.len());
                WORDS[dice.roll(WORDS.len())].clone_into(&mut words[n]);
                clauses[at].text = words.join(" ");
            }
        }
    }
    numbered(&clauses)
}

/// Clauses as a draft of one level, numbered from 1.
pub fn numbered(clauses: &[Clause]) -> Draft {
    let mut draft = Draft { title: "Edited".to_owned(), ..Draft::default() };
    for (n, clause) in clauses.iter().enumerate() {
        draft.clauses.push(Clause {
            id: ClauseId { draft: DraftId::default(), n: n as u32 + 1 },
            number: Some(Number::given(&(n + 1).to_string())),
            level: 1,
            parent: None,
            ..clause.clone()
        });
    }
    draft
}

/// A draft from lines `number | heading | text`, or `number | text`; a number with a part behind it
/// (`10(c)`, `5.2`) is a sub-clause of the last clause that its number begins with.
pub fn lines(source: &str) -> Draft {
    let mut draft = Draft { title: "Lines".to_owned(), ..Draft::default() };
    for line in source.lines().map(str::trim).filter(|l| !l.is_empty()) {
        let parts: Vec<&str> = line.split(" | ").collect();
        let (number, heading, text) = match parts[..] {
            [number, heading, text] => (number, Some(heading), text),
            [number, text] => (number, None, text),
            _ => panic!("a line is `number | text` or `number | heading | text`: {line:?}"),
        };
        let id = ClauseId { draft: DraftId::default(), n: draft.clauses.len() as u32 + 1 };
        let above = draft.clauses.iter().rev().find(|c| {
            c.number.as_ref().is_some_and(|n| number.strip_prefix(n.as_str()).is_some_and(|rest| rest.starts_with(['(', '.'])))
        });
        let (parent, level) = above.map_or((None, 1), |c| (Some(c.id), c.level + 1));
        draft.clauses.push(Clause {
            id,
            number: (number != "-").then(|| Number::given(number)),
            level,
            parent,
            heading: heading.filter(|h| !h.is_empty()).map(ToOwned::to_owned),
            text: text.to_owned(),
            ..Clause::default()
        });
    }
    draft
}

/// Gives the drafts the ids `d1`, `d2` …
pub fn shared(drafts: Vec<Draft>) -> Vec<Arc<Draft>> {
    drafts.into_iter().enumerate().map(|(i, d)| Arc::new(d.with_id(DraftId(i as u32 + 1)))).collect()
}

/// Compares drafts against the first.
pub fn comparison(drafts: Vec<Draft>) -> Comparison {
    compare(&shared(drafts), &[], &Options::default(), &Job::new()).expect("nobody cancels")
}

/// The links between the first two drafts as `6 -> 5 reworded renumbered`.
pub fn links(comparison: &Comparison) -> Vec<String> {
    let number = |id| comparison.clause(id).and_then(|c| c.number.as_ref()).map_or("-".to_owned(), ToString::to_string);
    let line = |l: &travaux::comparison::Link| {
        let mut line = format!("{} -> {} {}", number(l.pair.from), number(l.pair.to), l.kind.name());
        if l.pair.moved {
            line.push_str(" moved");
        }
        if l.pair.renumbered {
            line.push_str(" renumbered");
        }
        line
    };
    comparison.links.iter().map(line).collect()
}

/// The shared material: beside the repository, or where `TRAVAUX_SHARED` says.
pub fn shared_folder(part: &str) -> Option<PathBuf> {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let folder = std::env::var_os("TRAVAUX_SHARED").map_or(beside, PathBuf::from).join(part);
    if folder.exists() {
        return Some(folder);
    }
    println!("skipped: the shared material {part} is not here");
    None
}
