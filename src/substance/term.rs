//! One fact followed through all drafts: the rows of the terms table.

use std::collections::BTreeSet;

use super::detect::{Fact, GUARANTOR, only_lasts, qualifies};
use super::lexicon::{Hit, List};
use super::words::ClauseText;
use super::{Delta, DeltaChange, FindingKind, Qualifier, Term, TermValue, Topic, Value, summary};
use crate::draft::ClauseId;

/// The facts of one draft in one row, each with its clause's words.
pub type Cell<'f, 'a> = Vec<(&'f Fact, &'f ClauseText<'a>)>;

/// The terms of a row: quantities of one kind and class, and conditions on which something is lost or a
/// guarantee answers. What the drafts state alike is one term; what they state otherwise is matched in the
/// order in which they state it. `cells` are the drafts' facts of every kind, `topics` the row's, `own` gives
/// the first topic of a clause, and `freedoms` is what each draft frees anywhere.
pub fn terms<'f, 'a>(
    cells: &[Cell<'f, 'a>],
    topics: &[Topic],
    own: impl Fn(ClauseId) -> Option<Topic>,
    freedoms: &[Vec<Freedom<'f, 'a>>],
) -> Vec<Term> {
    let mut out: Vec<Followed<'f>> = Vec::new();
    for (draft, cell) in cells.iter().enumerate() {
        let known = |(f, c): &(&'f Fact, &'f ClauseText<'a>)| Some((*f, *c, Role::of(f, c, topics)?));
        let facts: Vec<_> = cell.iter().filter_map(known).take(MANY).collect();
        let mut places: Vec<Option<usize>> = vec![None; facts.len()];
        let mut used = vec![false; out.len()];
        for alike in [true, false] {
            for ((fact, _, role), place) in facts.iter().zip(&mut places).filter(|(_, p)| p.is_none()) {
                let fits = |f: &Followed<'_>| f.kind == fact.kind && f.role == *role && (!alike || f.says(fact));
                *place = out.iter().zip(&used).position(|(f, used)| !used && fits(f));
                if let Some(slot) = place.and_then(|n| used.get_mut(n)) {
                    *slot = true;
                }
            }
        }
        for ((fact, c, role), place) in facts.into_iter().zip(places) {
            // What a guarantee hangs on is the guarantee's matter, though the clause is of territory first.
            let guarantee = Some(Topic::Guarantees).filter(|t| fact.kind == FindingKind::Condition && topics.contains(t));
            // The clause's own topic before the row's: another draft's clause may be of something else besides.
            let topic = fact.topic.or(guarantee).or_else(|| own(c.clause)).or_else(|| topics.first().copied());
            let label = role.label(fact, c);
            let n = place.unwrap_or_else(|| {
                let term = Term { topic, label: label.clone(), values: vec![None; cells.len()] };
                out.push(Followed { kind: fact.kind, role, facts: Vec::new(), term });
                out.len() - 1
            });
            let Some(followed) = out.get_mut(n) else { continue };
            followed.facts.push(fact);
            // The draft that says most of it names it.
            if label.len() > followed.term.label.len() {
                followed.term.label = label;
            }
            if let Some(slot) = followed.term.values.get_mut(draft) {
                *slot = Some(value(fact, c, cell));
            }
        }
    }
    let lacking = |f: &&mut Followed<'_>| f.kind == FindingKind::Figure && f.term.values.iter().any(Option::is_none);
    for followed in out.iter_mut().filter(lacking) {
        let of = |c: &&(&'f Fact, &'f ClauseText<'a>)| followed.facts.iter().any(|f| std::ptr::eq(*f, c.0));
        let Some(limit) = cells.iter().flatten().find(of).and_then(|(fact, c)| limited(fact, c)) else { continue };
        for ((slot, cell), freedoms) in followed.term.values.iter_mut().zip(cells).zip(freedoms).filter(|((s, _), _)| s.is_none()) {
            // "No restrictions" answers a cap: the draft speaks of it, and says that there is none.
            let free = cell.iter().copied().find(|(f, _)| frees(f));
            let afar = || {
                let topic = followed.term.topic.filter(|_| cell.is_empty())?;
                freedoms.iter().find(|free| free.answers(&limit, topic)).map(|free| (free.fact, free.clause))
            };
            *slot = free.or_else(afar).map(|(fact, c)| value(fact, c, cell));
        }
    }
    out.into_iter().map(|f| f.term).collect()
}

/// Whether it says that something has no limit, or that nobody may hinder it.
fn frees(fact: &Fact) -> bool {
    fact.kind == FindingKind::Polarity && fact.name == "freedom"
}

/// Words by which a draft says that something has no limit.
pub struct Freedom<'f, 'a> {
    fact: &'f Fact,
    clause: &'f ClauseText<'a>,
    topics: &'f [Topic],
    /// What its sentence is about.
    about: BTreeSet<String>,
}

impl<'f, 'a> Freedom<'f, 'a> {
    /// The freedoms of a draft that stand by themselves, "no restrictions on", not "may": the first ones,
    /// for each is held against each limit.
    pub fn of_all(clauses: impl Iterator<Item = (&'f ClauseText<'a>, &'f [Fact], &'f [Topic])>) -> Vec<Self> {
        clauses.flat_map(|(clause, facts, topics)| Self::of(clause, facts, topics)).take(MANY).collect()
    }

    fn of(clause: &'f ClauseText<'a>, facts: &'f [Fact], topics: &'f [Topic]) -> impl Iterator<Item = Self> {
        facts.iter().filter(|f| frees(f) && f.alone).map(move |fact| {
            let (first, end) = clause.sentence(fact.words.0);
            Self { fact, clause, topics, about: clause.senses(first, end) }
        })
    }

    /// Whether it answers a limit that another draft sets in a clause without a counterpart here: of the
    /// limit's topic, and two words of its sentence at least are the same.
    fn answers(&self, limit: &BTreeSet<String>, topic: Topic) -> bool {
        self.topics.contains(&topic) && limit.intersection(&self.about).count() >= SHARED
    }
}

/// What the sentence of a figure is about, if it sets a limit.
fn limited(fact: &Fact, c: &ClauseText<'_>) -> Option<BTreeSet<String>> {
    let (first, end) = c.sentence(fact.words.0);
    let limits = c.within(List::Limits, first, end).iter().any(|h| c.lexicon.key(h) == "cap");
    limits.then(|| c.senses(first, end))
}

/// So many words at least must a limit and what lifts it have in common.
const SHARED: usize = 2;

/// What the draft of this cell says by this fact.
fn value(fact: &Fact, c: &ClauseText<'_>, cell: &Cell<'_, '_>) -> TermValue {
    TermValue {
        mention: fact.mention.clone(),
        qualifiers: qualifiers(fact, c, cell),
        bracketed: c.bracketed(fact.words.0),
        keys: fact.keys.clone(),
    }
}

/// What became of a term between two drafts that say this of it.
pub fn delta(from: Option<&TermValue>, to: Option<&TermValue>) -> Option<Delta> {
    let (a, b) = match (from, to) {
        (None, None) => return None,
        (None, Some(b)) => {
            return Some(Delta { change: DeltaChange::New, qualified: !b.qualifiers.is_empty(), bracketed: b.bracketed });
        }
        (Some(a), None) => {
            return Some(Delta { change: DeltaChange::Gone, qualified: !a.qualifiers.is_empty(), bracketed: a.bracketed });
        }
        (Some(a), Some(b)) => (a, b),
    };
    let same = a.keys.iter().any(|k| b.keys.contains(k));
    let change = match (&a.mention.value, &b.mention.value) {
        _ if same => DeltaChange::Same,
        (Some(Value::Number(x)), Some(Value::Number(y))) if a.mention.unit == b.mention.unit => {
            // a share of a share misleads
            let share = a.mention.unit.as_deref().is_some_and(|u| u.starts_with("per cent"));
            DeltaChange::By(y - x, (*x > 0.0 && !share).then(|| (y - x) / x * 100.0))
        }
        _ => DeltaChange::Other,
    };
    let words = |v: &TermValue| {
        let mut all: Vec<String> = v.qualifiers.iter().map(|q| q.text.to_lowercase()).collect();
        all.sort();
        all
    };
    Some(Delta { change, qualified: words(a) != words(b), bracketed: a.bracketed != b.bracketed })
}

/// What a draft says, wherever it says it, of what bears one name in all drafts.
pub struct Said {
    topic: Topic,
    label: String,
    value: TermValue,
}

/// Who guarantees, in a clause about guarantees: several are one value.
pub fn guarantors(c: &ClauseText<'_>, facts: &[Fact]) -> Option<Said> {
    let cell: Cell<'_, '_> = facts.iter().map(|f| (f, c)).collect();
    // "of Norway, Sweden and the Union": whoever is joined to one that guarantees
    let joins = |i: usize| c.fold(i) == "," || c.at(List::Scope, i).is_some_and(|(_, key)| matches!(key, "and" | "or" | "-"));
    let mut all: Vec<&Fact> = Vec::new();
    for fact in facts.iter().filter(|f| f.kind == FindingKind::Actor && f.alone) {
        let joined = all.last().is_some_and(|l| l.words.1 < fact.words.0 && (l.words.1..fact.words.0).all(joins));
        if joined || fact.class == GUARANTOR {
            all.push(fact);
        }
    }
    let (first, more) = all.split_first()?;
    let mut value = value(first, c, &cell);
    add(&mut value, more.iter().copied());
    Some(Said { topic: Topic::Guarantees, label: "Who guarantees".to_owned(), value })
}

/// Adds to a value what other facts of its clause say besides.
fn add<'f>(value: &mut TermValue, more: impl Iterator<Item = &'f Fact> + Clone) {
    for fact in more.clone() {
        value.qualifiers.push(Qualifier { text: fact.mention.text.clone(), range: fact.mention.range });
    }
    one_key(value, more);
}

/// Makes one key of a value's and of those of what its clause says besides.
fn one_key<'f>(value: &mut TermValue, more: impl Iterator<Item = &'f Fact>) {
    value.keys.extend(more.flat_map(|fact| fact.keys.iter().cloned()));
    value.qualifiers.sort_by_key(|q| q.range.start);
    value.keys.sort();
    value.keys.dedup();
    value.keys = vec![value.keys.join(", ")];
}

/// The places of a clause about territory whose standing their own sentence tells: de facto
/// recognised, frozen, occupied, demilitarised. Several words of standing are one value; the first that
/// says something by itself leads ("frozen", and then which line it is).
pub fn standings(c: &ClauseText<'_>, facts: &[Fact]) -> Vec<Said> {
    let statuses: Vec<&Fact> = facts.iter().filter(|f| f.kind == FindingKind::Status && !only_lasts(f)).collect();
    let cell: Cell<'_, '_> = facts.iter().map(|f| (f, c)).collect();
    let places = facts.iter().filter(|f| f.kind == FindingKind::Place && !statuses.is_empty());
    let standing = |place: &Fact| {
        let (first, end) = c.sentence(place.words.0);
        let own: Vec<&Fact> = statuses.iter().copied().filter(|s| first <= s.words.0 && s.words.1 <= end).collect();
        // "de facto recognition" is said in one breath
        let breaths: Vec<&[&Fact]> = own.chunk_by(|a, b| a.words.1 == b.words.0).collect();
        let lead = breaths.iter().position(|b| b.iter().any(|s| s.alone)).unwrap_or(0);
        let mut value = value(breaths.get(lead)?.first()?, c, &cell);
        for (n, breath) in breaths.into_iter().enumerate() {
            let range = c.range(breath.first()?.words.0, breath.last()?.words.1);
            let text = c.cut(range).to_owned();
            if n == lead {
                (value.mention.range, value.mention.text) = (range, text);
            } else {
                value.qualifiers.push(Qualifier { text, range });
            }
        }
        one_key(&mut value, own.into_iter());
        Some(Said { topic: Topic::Territory, label: format!("Status of {}", place.title()), value })
    };
    places.take(MANY).filter_map(standing).collect()
}

/// One term a name, in the order in which the drafts bring them up; where a draft speaks of one more than
/// once, its first word stands.
pub fn of_said(drafts: Vec<Vec<Said>>) -> Vec<Term> {
    let mut out: Vec<Term> = Vec::new();
    let count = drafts.len();
    for (n, draft) in drafts.into_iter().enumerate() {
        for Said { topic, label, value } in draft {
            let at = out.iter().position(|term| term.label == label).unwrap_or_else(|| {
                out.push(Term { topic: Some(topic), label, values: vec![None; count] });
                out.len() - 1
            });
            if let Some(slot @ None) = out.get_mut(at).and_then(|term| term.values.get_mut(n)) {
                *slot = Some(value);
            }
        }
    }
    out
}

/// No row has more terms than this from one draft: a table of figures is no list of terms.
const MANY: usize = 200;

/// A term while it is followed from draft to draft.
struct Followed<'f> {
    kind: FindingKind,
    role: Role<'f>,
    facts: Vec<&'f Fact>,
    term: Term,
}

impl Followed<'_> {
    fn says(&self, fact: &Fact) -> bool {
        self.facts.iter().any(|f| f.same(fact))
    }
}

/// What makes a fact a term: only facts of one kind and role are one.
#[derive(Clone, Copy, PartialEq)]
enum Role<'f> {
    /// A quantity, of the fact's class.
    Quantity(&'f str),
    /// A condition on which something comes about.
    Condition(Consequence),
}

impl<'f> Role<'f> {
    /// `None` for what is no term.
    fn of(fact: &'f Fact, c: &ClauseText<'_>, topics: &[Topic]) -> Option<Self> {
        match fact.kind {
            FindingKind::Figure | FindingKind::Money | FindingKind::Percentage | FindingKind::Date | FindingKind::Duration => {
                fact.alone.then_some(Self::Quantity(&fact.class))
            }
            FindingKind::Condition => {
                let known = |told: &Consequence| *told == Consequence::Loss || topics.contains(&Topic::Guarantees);
                Consequence::of(fact, c).filter(known).map(Self::Condition)
            }
            _ => None,
        }
    }

    fn label(self, fact: &Fact, c: &ClauseText<'_>) -> String {
        match self {
            Self::Quantity(_) => summary::label(fact, c),
            Self::Condition(Consequence::Loss) => "Forfeited if".to_owned(),
            Self::Condition(Consequence::Answer) => "Answered if".to_owned(),
        }
    }
}

/// What a condition brings about.
#[derive(Clone, Copy, PartialEq)]
enum Consequence {
    /// Something is forfeited.
    Loss,
    /// A guarantee answers.
    Answer,
}

impl Consequence {
    /// By the word of consequence that stands nearest after the condition in its sentence, else before it.
    fn of(fact: &Fact, c: &ClauseText<'_>) -> Option<Self> {
        // "if" and "on pain of", not "in peacetime": what may come about, in words of its own
        let event = matches!(&*fact.class, "given" | "unless" | "forfeit") && fact.keys.iter().any(|k| k.contains(' '));
        let (first, end) = c.sentence(fact.words.0);
        let told = |h: &Hit| match c.lexicon.key(h) {
            "loss" => Some(Self::Loss),
            "answer" => Some(Self::Answer),
            _ => None,
        };
        let after = || c.within(List::Consequences, fact.words.1, end).iter().find_map(told);
        let before = || c.within(List::Consequences, first, fact.words.0).iter().rev().find_map(told);
        event.then(|| after().or_else(before)).flatten()
    }
}

/// The qualifications in the fact's own sentence.
fn qualifiers(fact: &Fact, c: &ClauseText<'_>, cell: &Cell<'_, '_>) -> Vec<Qualifier> {
    let (first, end) = c.sentence(fact.words.0);
    let same = |f: &Fact| f.mention.clause == fact.mention.clause && f.kind == FindingKind::Condition;
    cell.iter()
        .filter(|(f, _)| same(f) && first <= f.words.0 && f.words.1 <= end && !qualifies::covers(f, fact))
        .map(|(f, _)| Qualifier { text: f.mention.text.clone(), range: f.mention.range })
        .collect()
}
