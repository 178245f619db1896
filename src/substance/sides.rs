//! The drafts as this room reads them, and the two sides of a change.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::detect::{DETECTORS, Fact, NEARBY};
use super::lexicon::{Lexicon, Lexicons};
use super::pair::Placed;
use super::words::{ClauseText, Pages, Piece, Vocabulary};
use super::{FindingKind, Topic, bearing};
use crate::align::Row;
use crate::draft::{Clause, ClauseId, Draft};
use crate::job::{Cancelled, Job};
use crate::text::char_len;

/// So many clauses make a draft long.
const LONG: usize = 3_000;

/// The words of every draft, each read in a thread of its own, since none needs another.
pub fn words_of_all<'a>(drafts: &'a [Arc<Draft>], lexicons: &'a Lexicons, job: &Job) -> Result<Vec<DraftWords<'a>>, Cancelled> {
    let parts: Vec<&Draft> = drafts.iter().map(Arc::as_ref).collect();
    let ((), words) = beside(|| (), &parts, |draft| DraftWords::new(draft, lexicons, job));
    words.into_iter().collect()
}

/// What these words say, draft by draft, each in a thread of its own. `touched`: the clauses of the rows
/// in which something changed.
pub fn read_all<'a>(words: &'a [DraftWords<'a>], touched: &BTreeSet<ClauseId>, job: &Job) -> Result<Vec<ReadDraft<'a>>, Cancelled> {
    let parts: Vec<&DraftWords<'a>> = words.iter().collect();
    let ((), read) = beside(|| (), &parts, |draft| ReadDraft::new(draft, touched, job));
    read.into_iter().collect()
}

/// Gives the memory of what was read of drafts back, each in a thread of its own: for long drafts that
/// takes a while.
pub fn let_go<T: Send>(read: Vec<T>) {
    std::thread::scope(|scope| {
        for draft in read {
            // where no thread can be had, the draft is given back here, with the closure
            let _ = std::thread::Builder::new().spawn_scoped(scope, move || drop(draft));
        }
    });
}

/// Does one work here and each of `parts` in a thread of its own; the results in the parts' order, so
/// that they do not depend on which was done first. Where no thread can be had, it is done here.
pub fn beside<P: Copy + Send, A, B: Send>(here: impl FnOnce() -> A, parts: &[P], there: impl Fn(P) -> B + Sync) -> (A, Vec<B>) {
    let there = &there;
    std::thread::scope(|scope| {
        let running: Vec<_> = parts
            .iter()
            .copied()
            .map(|part| (part, std::thread::Builder::new().spawn_scoped(scope, move || there(part)).ok()))
            .collect();
        let own = here();
        let result = |(part, thread): (P, Option<std::thread::ScopedJoinHandle<'_, B>>)| match thread
            .map(std::thread::ScopedJoinHandle::join)
        {
            Some(Ok(done)) => done,
            Some(Err(panic)) => std::panic::resume_unwind(panic),
            None => there(part),
        };
        (own, running.into_iter().map(result).collect())
    })
}

/// The lists of the language that a draft says it is in, else of the one it seems to be in.
fn lexicon<'l>(draft: &Draft, lexicons: &'l Lexicons) -> &'l Lexicon {
    let declared = draft.language.as_deref().and_then(|code| lexicons.of(code));
    declared.unwrap_or_else(|| lexicons.guess(draft.clauses.iter().map(|c| c.text.as_str())))
}

/// A draft with the words of its clauses.
pub struct DraftWords<'a> {
    draft: &'a Draft,
    pages: Pages<'a>,
    /// Each clause's text and its heading.
    pieces: Vec<(Piece<'a>, Option<Piece<'a>>)>,
}

impl<'a> DraftWords<'a> {
    fn new(draft: &'a Draft, lexicons: &'a Lexicons, job: &Job) -> Result<Self, Cancelled> {
        let lexicon = lexicon(draft, lexicons);
        let mut vocabulary = Vocabulary::new(lexicon);
        let heading = |c: &Clause| c.heading.as_deref().map_or(0, str::len);
        let mut pages = Pages::new(lexicon, draft.clauses.iter().map(|c| c.text.len() + heading(c)).sum());
        let mut pieces = Vec::with_capacity(draft.clauses.len());
        for clause in &draft.clauses {
            job.checkpoint()?;
            let text = pages.read(&mut vocabulary, clause.id, &clause.text);
            let heading = clause.heading.as_deref().map(|h| pages.read(&mut vocabulary, clause.id, h));
            pieces.push((text, heading));
        }
        Ok(Self { draft, pages, pieces })
    }

    /// Each clause's heading, where it has one, and text.
    pub fn texts(&self) -> impl Iterator<Item = Vec<ClauseText<'_>>> {
        self.pieces.iter().map(|(text, heading)| heading.iter().chain([text]).map(|p| self.pages.text(p)).collect())
    }
}

/// A draft with its clauses' words, topics and facts, clause by clause.
pub struct ReadDraft<'a> {
    /// The draft.
    pub draft: &'a Draft,
    /// Its clauses' words.
    pub texts: Vec<ClauseText<'a>>,
    /// Its clauses' topics.
    pub topics: Vec<Vec<Topic>>,
    /// Its clauses' facts.
    pub facts: Vec<Vec<Fact>>,
    /// What the draft says anywhere.
    said: BTreeMap<FindingKind, Counts>,
    /// The clause of each number, the first where two bear one.
    numbers: BTreeMap<&'a str, ClauseId>,
}

#[expect(clippy::disallowed_types, reason = "only looked up, never iterated")]
type Counts = std::collections::HashMap<String, usize, foldhash::fast::RandomState>;

impl<'a> ReadDraft<'a> {
    /// Reads every clause once.
    fn new(words: &'a DraftWords<'a>, touched: &BTreeSet<ClauseId>, job: &Job) -> Result<Self, Cancelled> {
        let DraftWords { draft, pages, pieces } = words;
        let count = draft.clauses.len();
        let mut read = Self {
            draft,
            texts: Vec::with_capacity(count),
            topics: Vec::with_capacity(count),
            facts: Vec::with_capacity(count),
            said: BTreeMap::new(),
            numbers: BTreeMap::new(),
        };
        for (clause, (text, heading)) in draft.clauses.iter().zip(pieces) {
            job.checkpoint()?;
            let text = pages.text(text);
            let heading = heading.as_ref().map(|piece| pages.text(piece));
            let parent = clause.parent.and_then(|p| read.topics_of(p)).unwrap_or_default();
            let topics = bearing::topics(&heading.iter().chain([&text]).collect::<Vec<_>>(), parent);
            // In a long draft, a clause of a row without change is only asked for what may have moved and for
            // terms: its names, duties and denials tell nothing there.
            let followed = topics.iter().any(|t| matches!(t, Topic::Territory | Topic::Guarantees));
            let whole = draft.clauses.len() < LONG || touched.contains(&clause.id) || followed;
            let mut facts: Vec<Fact> = Vec::new();
            for detector in DETECTORS {
                if whole || detector.stands_alone || facts.iter().any(|f| f.kind < FindingKind::Place) {
                    facts.extend((detector.detect)(&text, &topics));
                }
            }
            for fact in &facts {
                let said = read.said.entry(as_name(fact.kind)).or_default();
                for key in fact.keys.iter().filter(|k| !k.starts_with(NEARBY)) {
                    match said.get_mut(key) {
                        Some(count) => *count += 1,
                        None => drop(said.insert(key.clone(), 1)),
                    }
                }
            }
            if let Some(number) = &clause.number {
                read.numbers.entry(number.as_str()).or_insert(clause.id);
            }
            read.texts.push(text);
            read.topics.push(topics);
            read.facts.push(facts);
        }
        Ok(read)
    }

    /// The language whose lists were used.
    pub fn language(&self) -> Option<&'static str> {
        self.texts.first().map(|c| c.lexicon.code)
    }

    /// The clause with this number.
    pub fn numbered(&self, number: &str) -> Option<ClauseId> {
        self.numbers.get(number).copied()
    }

    fn index(&self, id: ClauseId) -> Option<usize> {
        (id.draft == self.draft.id).then_some(id.n as usize)?.checked_sub(1)
    }

    /// The topics of a clause.
    pub fn topics_of(&self, id: ClauseId) -> Option<&[Topic]> {
        self.topics.get(self.index(id)?).map(Vec::as_slice)
    }

    /// The words of a clause.
    pub fn text_of(&self, id: ClauseId) -> Option<&ClauseText<'a>> {
        self.texts.get(self.index(id)?)
    }

    /// The facts of a clause.
    pub fn facts_of(&self, id: ClauseId) -> &[Fact] {
        self.index(id).and_then(|i| self.facts.get(i)).map_or(&[], Vec::as_slice)
    }

    /// The clause itself.
    pub fn clause(&self, id: ClauseId) -> Option<&'a Clause> {
        self.draft.clause(id)
    }

    /// The senses of a clause's words of substance.
    pub fn senses(&self, id: ClauseId) -> BTreeSet<String> {
        self.text_of(id).map(|c| c.senses(0, c.words.len())).unwrap_or_default()
    }

    /// Whether the draft says it anywhere.
    pub fn says(&self, fact: &Fact) -> bool {
        self.times(fact) > 0
    }

    /// How often the draft says it anywhere.
    pub fn times(&self, fact: &Fact) -> usize {
        let Some(said) = self.said.get(&as_name(fact.kind)) else { return 0 };
        fact.keys.iter().filter_map(|k| said.get(k)).copied().max().unwrap_or(0)
    }
}

/// One side of a change: its clauses with the places where they begin in the joined text.
pub struct Side<'d, 'a> {
    /// The draft.
    pub draft: &'d ReadDraft<'a>,
    /// Where each begins in the joined text, and its words.
    pub clauses: Vec<(u32, &'d ClauseText<'a>)>,
    /// What the row says in this draft, change or not: facts that only moved among its clauses
    /// are no finding. Names of places and actors are one kind here: a state that acts on one side
    /// may be a place on the other.
    said: BTreeSet<(FindingKind, &'d str)>,
    /// The row's conditions, which can be the same in other words.
    pub conditions: Vec<&'d Fact>,
}

impl<'d, 'a> Side<'d, 'a> {
    /// The clauses `ids` of a draft, in a row.
    pub fn new(draft: &'d ReadDraft<'a>, ids: &[ClauseId], row: Option<&Row>) -> Self {
        let mut at = 0;
        let mut clauses = Vec::new();
        for c in ids.iter().filter_map(|id| draft.text_of(*id)).filter(|c| !c.text.is_empty()) {
            clauses.push((at, c));
            at += char_len(c.text) as u32 + 1;
        }
        let own = row.map(|r| r.clauses().filter(|id| id.draft == draft.draft.id).collect::<Vec<_>>());
        let facts = || own.as_deref().unwrap_or(ids).iter().flat_map(|id| draft.facts_of(*id));
        let said = facts().flat_map(|f| f.keys.iter().map(|k| (as_name(f.kind), k.as_str()))).collect();
        let conditions = facts().filter(|f| f.kind == FindingKind::Condition).take(MANY_CONDITIONS).collect();
        Self { draft, clauses, said, conditions }
    }

    /// The facts of one kind.
    pub fn facts(&self, kind: FindingKind) -> Vec<Placed<'d>> {
        let of = |(offset, c): &(u32, &ClauseText<'a>)| {
            let offset = *offset;
            self.draft.facts_of(c.clause).iter().filter(move |f| f.kind == kind).map(move |fact| Placed { fact, offset })
        };
        self.clauses.iter().flat_map(of).collect()
    }

    /// Whether the row says it in this draft.
    pub fn row_says(&self, fact: &Fact) -> bool {
        fact.keys.iter().any(|k| self.said.contains(&(as_name(fact.kind), k.as_str())))
            || fact.kind == FindingKind::Condition && self.conditions.iter().any(|c| c.same(fact))
    }

    /// Whether the name stands here, be it known as a place or not.
    pub fn names(&self, fact: &Fact) -> bool {
        let Some(key) = fact.keys.first() else { return false };
        let name: Vec<&str> = key.split(' ').collect();
        let said = |c: &ClauseText<'_>| c.words.windows(name.len()).any(|run| run.iter().zip(&name).all(|(w, n)| w.fold() == *n));
        self.clauses.iter().any(|(_, c)| said(c))
    }

    /// Whether at least half of the other side's words of substance stand here.
    pub fn holds(&self, other: &Side<'_, '_>) -> bool {
        let (here, there) = (self.content(), other.content());
        there.intersection(&here).count() * 2 >= there.len()
    }

    /// What part of the two sides' words of substance both have, synonyms levelled; of the shorter side's.
    pub fn shared(&self, other: &Side<'_, '_>) -> f32 {
        let (here, there) = (self.content(), other.content());
        let least = here.len().min(there.len()).max(1);
        here.intersection(&there).count() as f32 / least as f32
    }

    /// The senses of the side's words of substance.
    pub fn content(&self) -> BTreeSet<String> {
        self.clauses.iter().flat_map(|(_, c)| self.draft.senses(c.clause)).collect()
    }

    /// The words of the clause in which a fact stands.
    pub fn text_of(&self, fact: &Fact) -> Option<&'d ClauseText<'a>> {
        self.clauses.iter().map(|(_, c)| *c).find(|c| c.clause == fact.mention.clause)
    }
}

/// No more conditions of a row than these are compared word by word.
const MANY_CONDITIONS: usize = 200;

/// Places and actors are names of one kind when it is asked whether a side names them at all.
fn as_name(kind: FindingKind) -> FindingKind {
    if kind == FindingKind::Actor { FindingKind::Place } else { kind }
}
