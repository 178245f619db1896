//! One fact followed through all drafts: the rows of the terms table.

use super::detect::{Fact, qualifies};
use super::words::ClauseText;
use super::{Delta, DeltaChange, FindingKind, Qualifier, Term, TermValue, Topic, Value, summary};

/// The facts of one draft in one row, each with its clause's words.
pub type Cell<'f, 'a> = Vec<(&'f Fact, &'f ClauseText<'a>)>;

/// The terms of a row: quantities of one kind and class. What the drafts state alike is one term;
/// what they state otherwise is matched in the order in which they state it. `cells` are the
/// drafts' facts of every kind, `topics` the row's.
pub fn terms(cells: &[Cell<'_, '_>], topics: &[Topic]) -> Vec<Term> {
    let mut out: Vec<Followed<'_>> = Vec::new();
    for (draft, cell) in cells.iter().enumerate() {
        let facts: Vec<_> = cell.iter().filter(|(f, _)| is_term(f)).take(MANY).copied().collect();
        let mut places: Vec<Option<usize>> = vec![None; facts.len()];
        let mut used = vec![false; out.len()];
        for alike in [true, false] {
            for ((fact, _), place) in facts.iter().zip(&mut places).filter(|(_, p)| p.is_none()) {
                let fits = |f: &Followed<'_>| f.kind == fact.kind && f.class == fact.class && (!alike || f.says(fact));
                *place = out.iter().zip(&used).position(|(f, used)| !used && fits(f));
                if let Some(slot) = place.and_then(|n| used.get_mut(n)) {
                    *slot = true;
                }
            }
        }
        for ((fact, c), place) in facts.into_iter().zip(places) {
            let Some(topic) = fact.topic.or_else(|| topics.first().copied()) else { continue };
            let label = summary::label(fact, c);
            let n = place.unwrap_or_else(|| {
                let term = Term { topic, label: label.clone(), values: vec![None; cells.len()] };
                out.push(Followed { kind: fact.kind, class: &fact.class, facts: Vec::new(), term });
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
    for followed in out.iter_mut().filter(|f| f.kind == FindingKind::Figure) {
        for (slot, cell) in followed.term.values.iter_mut().zip(cells).filter(|(slot, _)| slot.is_none()) {
            // "No restrictions" answers a cap: the draft speaks of it, and says that there is none.
            let free = cell.iter().find(|(f, _)| f.kind == FindingKind::Polarity && f.name == "freedom");
            *slot = free.map(|(fact, c)| value(fact, c, cell));
        }
    }
    out.into_iter().map(|f| f.term).collect()
}

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

/// A place and what a draft says of its standing.
pub struct Standing {
    place: String,
    value: TermValue,
}

/// The places of a clause about territory whose standing their own sentence tells: de facto
/// recognised, frozen, occupied, demilitarised. Several words of standing are one value.
pub fn standings(c: &ClauseText<'_>, facts: &[Fact]) -> Vec<Standing> {
    let statuses: Vec<&Fact> = facts.iter().filter(|f| f.kind == FindingKind::Status).collect();
    let cell: Cell<'_, '_> = facts.iter().map(|f| (f, c)).collect();
    let places = facts.iter().filter(|f| f.kind == FindingKind::Place && !statuses.is_empty());
    let standing = |place: &Fact| {
        let (first, end) = c.sentence(place.words.0);
        let mut own = statuses.iter().filter(|s| first <= s.words.0 && s.words.1 <= end);
        let told = own.next()?;
        let mut out = value(told, c, &cell);
        for more in own {
            let qualifier = Qualifier { text: more.mention.text.clone(), range: more.mention.range };
            out.qualifiers.push(qualifier);
            out.keys.extend(more.keys.iter().cloned());
        }
        out.qualifiers.sort_by_key(|q| q.range.start);
        out.keys.sort();
        out.keys.dedup();
        out.keys = vec![out.keys.join(", ")];
        Some(Standing { place: place.title().to_owned(), value: out })
    };
    places.take(MANY).filter_map(standing).collect()
}

/// One term a place, in the order in which the drafts name them; where a draft speaks of a place
/// more than once, its first word stands.
pub fn of_standings(drafts: &[Vec<Standing>]) -> Vec<Term> {
    let mut out: Vec<(&str, Term)> = Vec::new();
    for (n, draft) in drafts.iter().enumerate() {
        for Standing { place, value } in draft {
            let at = out.iter().position(|(name, _)| name == place).unwrap_or_else(|| {
                let label = format!("Status of {place}");
                out.push((place, Term { topic: Topic::Territory, label, values: vec![None; drafts.len()] }));
                out.len() - 1
            });
            if let Some(slot @ None) = out.get_mut(at).and_then(|(_, term)| term.values.get_mut(n)) {
                *slot = Some(value.clone());
            }
        }
    }
    out.into_iter().map(|(_, term)| term).collect()
}

/// No row has more terms than this from one draft: a table of figures is no list of terms.
const MANY: usize = 200;

/// A term while it is followed from draft to draft.
struct Followed<'f> {
    kind: FindingKind,
    class: &'f str,
    facts: Vec<&'f Fact>,
    term: Term,
}

impl Followed<'_> {
    fn says(&self, fact: &Fact) -> bool {
        self.facts.iter().any(|f| f.same(fact))
    }
}

fn is_term(fact: &Fact) -> bool {
    matches!(
        fact.kind,
        FindingKind::Figure | FindingKind::Money | FindingKind::Percentage | FindingKind::Date | FindingKind::Duration
    ) && fact.alone
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
