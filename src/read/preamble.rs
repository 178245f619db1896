//! Which of the paragraphs that stand before the operative part are recitals.
//!
//! In: the cut draft, in which every unnumbered paragraph before the first number is marked as
//! preamble for the time being. Out: the mark stays where there is a preamble, the others are clauses.
//!
//! Place alone does not tell: a policy or a report has its opening words as well, and they would
//! change their kind whenever an edition puts a heading above them. A preamble says what it is: by
//! its heading, by recitals (paragraphs that are parts of one long sentence, or begin as recitals
//! do) or by the formula that enacts what follows. One such sign makes a preamble of all that stands
//! before the first number and the first other heading.

use super::label::{Punct, Reading, Word};
use super::outline::{Node, NodeLabel};
use crate::draft::Kind;
use crate::text::last_sign;

/// Settles which nodes are the preamble.
pub(super) fn settle(nodes: &mut [Node]) {
    unnumbered(nodes);
    numbered(nodes);
}

/// What the heading read last says of the paragraphs below it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Under {
    Nothing,
    Preamble,
    Other,
}

/// Unnumbered paragraphs before the first number.
fn unnumbered(nodes: &mut [Node]) {
    let operative = |n: &&Node| {
        (n.kind == Kind::Clause && n.label.is_some()) || (n.kind == Kind::Heading && !names_preamble(n.heading.as_deref()))
    };
    let operates = nodes.iter().filter(operative).take(2).count() == 2;
    let mut under = Under::Nothing;
    let mut opening: Vec<usize> = Vec::new();
    let mut signs = Signs::default();
    for (at, node) in nodes.iter_mut().enumerate() {
        if node.kind == Kind::Heading {
            under = if names_preamble(node.heading.as_deref()) { Under::Preamble } else { Under::Other };
        }
        if node.kind != Kind::Preamble || node.label.is_some() || under == Under::Preamble {
            continue;
        }
        if under == Under::Nothing && operates {
            signs.see(node);
            opening.push(at);
        } else {
            node.kind = Kind::Clause;
        }
    }
    if !signs.preamble() {
        for at in opening {
            if let Some(node) = nodes.get_mut(at) {
                node.kind = Kind::Clause;
            }
        }
    }
}

/// Numbered recitals before the first article belong to the preamble.
fn numbered(nodes: &mut [Node]) {
    let worded = |n: &Node| n.label.as_ref().and_then(|l| l.word) == Some(Word::Article);
    if nodes.iter().filter(|n| worded(n)).count() < 2 {
        return;
    }
    let Some(first) = nodes.iter().position(worded) else { return };
    // Articles that begin elsewhere than with the first are others' articles, in an annex perhaps.
    if !nodes.get(first).and_then(|n| n.label.as_ref()).and_then(NodeLabel::last).is_some_and(Reading::first) {
        return;
    }
    if !nodes.iter().take(first).any(|n| n.kind == Kind::Preamble) {
        return;
    }
    let named: Vec<bool> =
        nodes.iter().take(first).map(|n| n.kind == Kind::Heading && names_preamble(n.heading.as_deref())).collect();
    for node in nodes.iter_mut().take(first) {
        // (1), (2) as in acts of the European Union; 1., 2. are as likely an agreement before its annex.
        let plain = node.label.as_ref().is_some_and(|l| l.word.is_none() && l.punct == Punct::Round);
        let outside = node.parent.is_none_or(|p| named.get(p) == Some(&true));
        if node.kind == Kind::Clause && outside && (plain || node.label.is_none()) {
            node.kind = Kind::Preamble;
        }
    }
}

/// What was seen in the opening paragraphs.
#[derive(Default)]
struct Signs {
    /// Their lines.
    lines: usize,
    /// Lines that end within a sentence.
    unended: usize,
    /// A paragraph that begins as a recital or enacts what follows.
    certain: bool,
}

impl Signs {
    fn see(&mut self, node: &Node) {
        for line in node.text.lines() {
            let line = line.trim_end();
            self.lines += 1;
            self.unended += usize::from(!node.bullet && last_sign(line).is_some_and(|c| ",;".contains(c)));
            self.certain |= recital(line) || enacts(line);
        }
    }

    /// An address or a salutation ends with a comma too: a few are no sign.
    fn preamble(&self) -> bool {
        self.certain || (self.unended >= 2 && self.unended * 3 >= self.lines)
    }
}

/// Whether a heading names the opening part.
fn names_preamble(heading: Option<&str>) -> bool {
    let Some(heading) = heading else { return false };
    let folded = heading.to_lowercase();
    NAMES.iter().any(|w| folded.contains(w))
}

/// Whether a paragraph begins as recitals do.
fn recital(text: &str) -> bool {
    let head: String =
        text.trim_start_matches(|c: char| !c.is_alphanumeric()).chars().take(32).flat_map(char::to_lowercase).collect();
    RECITALS.iter().any(|w| head.strip_prefix(w).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
}

/// Whether a paragraph enacts what follows it.
fn enacts(text: &str) -> bool {
    let folded = text.to_lowercase();
    ENACTING.iter().any(|w| folded.contains(w))
}

/// Headings of the opening part.
const NAMES: &[&str] =
    &["preamble", "préambule", "preambule", "präambel", "eingangsformel", "преамбула", "recitals", "whereas", "considérants"];

/// How recitals begin. Words that begin an ordinary sentence as easily are left out.
const RECITALS: &[&str] = &[
    "acknowledging",
    "affirming",
    "aware",
    "bearing in mind",
    "believing",
    "conscious",
    "considering that",
    "convinced",
    "desiring",
    "desirous",
    "determined",
    "emphasising",
    "emphasizing",
    "having regard",
    "in view of",
    "inspired by",
    "mindful",
    "noting",
    "reaffirming",
    "recalling",
    "recognising",
    "recognizing",
    "reiterating",
    "resolved",
    "stressing",
    "taking into account",
    "we the people",
    "we, the people",
    "we the peoples",
    "welcoming",
    "whereas",
    "wishing",
    "angesichts",
    "eingedenk",
    "entschlossen",
    "gestützt auf",
    "im bewusstsein",
    "im bewußtsein",
    "im hinblick auf",
    "in anbetracht",
    "in anerkennung",
    "in bekräftigung",
    "in dem bestreben",
    "in dem bewusstsein",
    "in dem wunsch",
    "in der erkenntnis",
    "in der erwägung",
    "in der überzeugung",
    "in erwägung",
    "affirmant",
    "ayant à l'esprit",
    "ayant à l’esprit",
    "conscient",
    "conscients",
    "considérant",
    "convaincu",
    "convaincus",
    "désireux",
    "désirant",
    "déterminés",
    "rappelant",
    "reconnaissant",
    "réaffirmant",
    "résolus",
    "soucieux",
    "vu",
    "будучи убеждены",
    "вновь подтверждая",
    "желая",
    "напоминая",
    "осознавая",
    "отмечая",
    "подтверждая",
    "подчёркивая",
    "подчеркивая",
    "преисполненные решимости",
    "признавая",
    "принимая во внимание",
    "руководствуясь",
    "ссылаясь на",
    "стремясь",
    "считая",
    "учитывая",
    "бажаючи",
    "беручи до уваги",
    "визнаючи",
    "відзначаючи",
    "враховуючи",
    "зважаючи",
    "керуючись",
    "нагадуючи",
    "підкреслюючи",
    "підтверджуючи",
    "посилаючись на",
    "прагнучи",
    "усвідомлюючи",
];

/// Formulas that end a preamble.
const ENACTING: &[&str] = &[
    "agree as follows",
    "agreed as follows",
    "agree on the following",
    "agreed on the following",
    "agree to the following",
    "agreed to the following",
    "agreed upon the following",
    "agree upon the following",
    "declare as follows",
    "decided as follows",
    "hereby agree",
    "hereby declare",
    "hereby undertake",
    "ordain and establish",
    "be it enacted",
    "have adopted this",
    "has adopted this",
    "das folgende gesetz beschlossen",
    "folgendes vereinbart",
    "folgendes beschlossen",
    "vereinbaren folgendes",
    "wie folgt übereingekommen",
    "sind übereingekommen",
    "ce qui suit",
    "des dispositions suivantes",
    "о нижеследующем",
    "о следующем:",
    "заявляют следующее",
    "про таке",
    "про наступне",
];
