//! From changes to findings: gathers the facts of both sides, has them paired, writes them down.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::detect::{BARE, BOUND, DETECTORS, Detector, Fact, status_counts};
use super::pair::{Asked, Axis, Paired, Placed, pair};
use super::reason::{self, Ground};
use super::sides::{ReadDraft, Side};
use super::words::ClauseText;
use super::{Finding, FindingKind, Focus, Mention, Topic, Value, bearing, bracket, crossref, scope, summary, wording};
use crate::align::Row;
use crate::change::{Change, ChangeKind};
use crate::draft::ClauseId;
use crate::text::{CharRange, char_len, cut};

/// The topics of all clauses of a row, in the contract's order.
pub fn row_topics(row: &Row, drafts: &[ReadDraft<'_>]) -> Vec<Topic> {
    let of = |id: ClauseId| drafts.iter().find_map(|d| d.topics_of(id)).unwrap_or_default();
    let all: BTreeSet<Topic> = row.clauses().flat_map(of).copied().collect();
    all.into_iter().collect()
}

/// The findings of one change, in order of places in the text.
pub fn of_change(
    change: &Change,
    row: Option<&Row>,
    drafts: &[ReadDraft<'_>],
    row_of: &BTreeMap<ClauseId, usize>,
    focus: &Focus,
) -> Vec<Finding> {
    let read = |id| drafts.iter().find(|d| d.draft.id == id);
    let (Some(from), Some(to)) = (read(change.from), read(change.to)) else { return Vec::new() };
    let (from, to) = (Side::new(from, &change.from_clauses, row), Side::new(to, &change.to_clauses, row));
    let topics: BTreeSet<Topic> = change
        .from_clauses
        .iter()
        .filter_map(|id| from.draft.topics_of(*id))
        .chain(change.to_clauses.iter().filter_map(|id| to.draft.topics_of(*id)))
        .flatten()
        .copied()
        .collect();
    let writer = Writer { change, from: &from, to: &to, topics: topics.into_iter().collect(), focus };
    let mut out = match change.kind {
        ChangeKind::Added | ChangeKind::Dropped => writer.whole_clauses(),
        _ => {
            let mut all = writer.facts();
            all.extend(writer.redirected(row_of));
            if !change.rewritten && from.draft.language() == to.draft.language() {
                all.extend(writer.scope(&all));
            }
            without_echo(all)
        }
    };
    if from.draft.language() == to.draft.language()
        && writer.topics.iter().any(|t| focus.leads(*t))
        && !change.from_clauses.is_empty()
        && !change.to_clauses.is_empty()
    {
        let told = writer.wording(&out);
        out.extend(told);
    }
    out.sort_by_key(Writer::place);
    out
}

/// Whether two facts are words that bind by neighbouring bands, consent and duty.
fn is_shade(both: &[&Fact; 2]) -> bool {
    let bands: Vec<&str> = both.iter().flat_map(|f| f.keys.iter().map(String::as_str)).collect();
    both.iter().all(|f| f.kind == FindingKind::Obligation) && matches!(bands[..], ["4", "5"] | ["5", "4"])
}

/// "shall not" that became "may" is told once, as a prohibition that went.
fn without_echo(all: Vec<Finding>) -> Vec<Finding> {
    let on = |a: &Option<Mention>, b: &Option<Mention>| {
        a.as_ref().zip(b.as_ref()).is_some_and(|(a, b)| a.clause == b.clause && a.range.overlaps(b.range))
    };
    let turned: Vec<Finding> = all.iter().filter(|f| f.kind == FindingKind::Polarity).cloned().collect();
    // of "Neither Party shall" that became "may" the one side is told by "Neither Party", the other by its verb
    let both = |m: &Option<Mention>, n: &Option<Mention>| m.as_ref().zip(n.as_ref()).is_some_and(|(m, n)| m.clause == n.clause);
    let echo = |f: &Finding| {
        turned.iter().any(|p| both(&p.from, &f.from) && both(&p.to, &f.to) && (on(&p.from, &f.from) || on(&p.to, &f.to)))
    };
    let all: Vec<Finding> = all.into_iter().filter(|f| f.kind != FindingKind::Obligation || !echo(f)).collect();
    // "not forced into neutrality" is a freedom and a standing, "under the supervision of X" has X in it:
    // what stands within the words of the other is told by that one
    let within = |a: &Option<Mention>, b: &Option<Mention>| {
        a.as_ref().zip(b.as_ref()).is_some_and(|(a, b)| a.clause == b.clause && b.range.contains(a.range))
    };
    let covers = |p: &Finding, f: &Finding| match f.kind {
        FindingKind::Status => p.kind == FindingKind::Polarity,
        FindingKind::Actor => p.kind == FindingKind::Condition,
        _ => false,
    };
    let told: Vec<Finding> =
        all.iter().filter(|f| matches!(f.kind, FindingKind::Polarity | FindingKind::Condition)).cloned().collect();
    let alone = |f: &Finding| f.from.is_none() != f.to.is_none();
    let covered = |f: &Finding| alone(f) && told.iter().any(|p| covers(p, f) && (within(&f.from, &p.from) || within(&f.to, &p.to)));
    all.into_iter().filter(|f| !covered(f)).collect()
}

/// Whether the verbs of a side bind alike, or one side only states.
fn bands_meet(from: &[Placed<'_>], to: &[Placed<'_>]) -> bool {
    let states = |facts: &[Placed<'_>]| facts.iter().all(|p| p.fact.keys.iter().any(|k| k == "0"));
    one_band(from) && one_band(to) || states(from) || states(to)
}

fn one_band(facts: &[Placed<'_>]) -> bool {
    facts.windows(2).all(|w| matches!(w, [a, b] if a.fact.same(b.fact)))
}

/// Below this part of common words, two clauses tell the same matter in two ways, and what one denies
/// or narrows the other may say in words that no list knows.
const STRANGE: f32 = 0.2;

/// Whether a fact of one side only is a difference even where all is said anew: words can then
/// be missing because others say the same. `shared`: what part of their words the sides share.
fn holds_anew(fact: &Fact, held: &dyn Fn() -> bool, shared: &dyn Fn() -> f32, other: &Side<'_, '_>) -> bool {
    match fact.kind {
        FindingKind::Actor => false,
        FindingKind::Duration if fact.mention.value.is_some() => true,
        // "at once" may be told in many ways, but not where no time is told at all
        FindingKind::Duration => other.facts(FindingKind::Duration).is_empty() && shared() >= STRANGE,
        // "two originals", "three versions": small counts of things come and go with the wording
        FindingKind::Figure => !(fact.loose() && matches!(fact.mention.value, Some(Value::Number(n)) if n < 5.0)),
        // A circumstance can be told in many ways; where the other side's words are all here, or it
        // tells of no circumstance at all, it is new.
        FindingKind::Condition => {
            let told = || other.conditions.iter().any(|c| c.class == fact.class);
            let telling = !matches!(&*fact.class, "given" | "as long as") || held() || !told();
            telling && (shared() >= STRANGE || !told()) && !(fact.class == "supervision" && names_again(fact, other))
        }
        // What forbids or frees would have been answered by whatever forbids or frees there; a bare
        // negation counts where the other side speaks of the same act and does not deny it.
        FindingKind::Polarity if fact.name != BARE => shared() >= STRANGE,
        FindingKind::Polarity => {
            let verb = fact.keys.first().and_then(|k| k.split_once(' ')).map_or("", |(_, verb)| verb);
            !verb.is_empty() && other.clauses.iter().any(|(_, c)| (0..c.words.len()).any(|i| c.sense(i) == verb))
        }
        _ => true,
    }
}

/// "Under the supervision of the IAEA": the other side names who it is, and may say so by a verb.
fn names_again(fact: &Fact, other: &Side<'_, '_>) -> bool {
    let theirs = other.facts(FindingKind::Actor);
    let words: Vec<&str> = fact.keys.iter().flat_map(|k| k.split(' ')).collect();
    theirs.iter().any(|p| {
        p.fact
            .keys
            .iter()
            .any(|k| k.split(' ').any(|w| w.len() > 2 && words.iter().any(|v| v.trim_start_matches('^').eq_ignore_ascii_case(w))))
    })
}

struct Writer<'w, 'd, 'a> {
    change: &'w Change,
    from: &'w Side<'d, 'a>,
    to: &'w Side<'d, 'a>,
    topics: Vec<Topic>,
    focus: &'w Focus,
}

impl<'d> Writer<'_, 'd, '_> {
    /// The facts that changed between two sides which both have words.
    fn facts(&self) -> Vec<Finding> {
        let axis = Axis::new(&self.change.spans);
        let mut out = Vec::new();
        let mut answered: Vec<CharRange> = Vec::new();
        for detector in DETECTORS {
            let (mut from, mut to) = (self.from.facts(detector.kind), self.to.facts(detector.kind));
            if detector.kind == FindingKind::Status {
                from.retain(|p| status_counts(p.fact, &self.topics));
                to.retain(|p| status_counts(p.fact, &self.topics));
            }
            if from.is_empty() && to.is_empty() {
                continue;
            }
            if detector.kind == FindingKind::Obligation && self.change.rewritten && !bands_meet(&from, &to) {
                continue; // which of several verbs became which cannot be told
            }
            let asked = Asked {
                still_from: &|f| self.from.row_says(f),
                still_to: &|f| self.to.row_says(f),
                akin: &|a, b| self.of_one_matter(a, b),
            };
            let paired = pair(detector, self.change.rewritten, &axis, &from, &to, &asked);
            if detector.kind == FindingKind::Duration {
                answered.extend(paired.changed.iter().flat_map(|(a, b)| [a.mention.range, b.mention.range]));
            }
            self.write(detector, &paired, &answered, &mut out);
        }
        out.extend(self.brackets(&out));
        out
    }

    /// Whether two denials may be one: where whole passages of several sentences were said anew, "will not
    /// enter it" is no answer to "not to use force", for their sentences have hardly a word in common.
    fn of_one_matter(&self, a: &Fact, b: &Fact) -> bool {
        let holder = |f: &Fact, side: &Side<'d, '_>| {
            let clause = side.draft.clause(f.mention.clause)?;
            bracket::holder(clause, f.mention.range)
        };
        let (one, other) = (holder(a, self.from), holder(b, self.to));
        if one.is_some() && other.is_some() && one != other {
            return false;
        }
        let denies = |f: &Fact| f.kind == FindingKind::Polarity && f.name != "freedom" && f.class != BOUND;
        if !self.change.rewritten || !denies(a) || !denies(b) {
            return true;
        }
        let told = |f: &Fact, side: &Side<'d, '_>| {
            let c = side.text_of(f)?;
            let (first, end) = c.sentence(f.words.0);
            Some((side.clauses.len() > 1 || end - first < c.words.len(), c.senses(first, end)))
        };
        let (Some((long, here)), Some((longer, there))) = (told(a, self.from), told(b, self.to)) else { return true };
        let shared = here.intersection(&there).count();
        !(long || longer) || shared * 3 > here.len().min(there.len())
    }

    /// Words that entered or left square brackets.
    ///
    /// `told`: a position of a party's that changed in a value is told by that value.
    fn brackets(&self, told: &[Finding]) -> Vec<Finding> {
        let read = |side: &Side<'d, '_>| -> Vec<bracket::Read<'d>> {
            side.clauses.iter().filter_map(|(_, c)| Some((side.draft.clause(c.clause)?, *c))).collect()
        };
        let (from, to) = (read(self.from), read(self.to));
        let mention = |side: &[bracket::Read<'d>], at: &bracket::Stretch| {
            let (clause, _) = side.get(at.clause)?;
            Some(Mention {
                clause: clause.id,
                range: at.range,
                text: cut(&clause.text, at.range).to_owned(),
                value: None,
                unit: None,
            })
        };
        let mut out = Vec::new();
        for (a, b) in bracket::bracketings(&from, &to) {
            let by = a.as_ref().zip(b.as_ref()).and_then(|(a, b)| a.by.clone().filter(|_| a.by == b.by));
            let (a, b) = (a.and_then(|a| mention(&from, &a)), b.and_then(|b| mention(&to, &b)));
            let within = |m: &Option<Mention>, whole: &Option<Mention>| {
                m.as_ref().zip(whole.as_ref()).is_some_and(|(m, w)| m.clause == w.clause && w.range.contains(m.range))
            };
            if by.is_some() && told.iter().any(|f| within(&f.from, &a) && within(&f.to, &b)) {
                continue;
            }
            let words = summary::brackets(a.as_ref().map(|m| m.text.as_str()), b.as_ref().map(|m| m.text.as_str()));
            let words = by.map_or(words.clone(), |by| words.replacen("Brackets", &format!("Position of {by}"), 1));
            out.push(self.bare(FindingKind::Status, self.topics.first().copied(), a, b, words));
        }
        out
    }

    /// `answered`: words that are already one side of a duration and no condition besides.
    fn write(&self, detector: &Detector, paired: &Paired<'d>, answered: &[CharRange], out: &mut Vec<Finding>) {
        for (a, b) in &paired.changed {
            let (Some(x), Some(y)) = (self.from.text_of(a), self.to.text_of(b)) else { continue };
            let words = summary::changed(a, b, x, y);
            let told = self.finding(detector.kind, Some((a, x)), Some((b, y)), words, false);
            // A step between consent and duty is a shade that copy editors make too; where it may cost
            // most it is told all the same.
            if !is_shade(&[a, b]) || told.topic.is_some_and(|t| self.focus.leads(t)) {
                out.push(told);
            }
        }
        for (facts, side, other, added) in [(&paired.dropped, self.from, self.to, false), (&paired.added, self.to, self.from, true)]
        {
            let (held, shared) = (OnceCell::new(), OnceCell::new());
            for fact in facts.iter().copied() {
                let Some(c) = side.text_of(fact) else { continue };
                let doubtful = self.change.rewritten || fact.name == BARE;
                let paraphrased = doubtful
                    && !holds_anew(
                        fact,
                        &|| *held.get_or_init(|| side.holds(other)),
                        &|| *shared.get_or_init(|| side.shared(other)),
                        other,
                    );
                let named = detector.kind == FindingKind::Place && other.names(fact);
                if paraphrased || named || detector.kind == FindingKind::Condition && answered.contains(&fact.mention.range) {
                    continue;
                }
                let elsewhere = other.draft.says(fact);
                // The draft states it as often as the other: it only moved to another clause.
                if detector.stands_alone && elsewhere && other.draft.times(fact) >= side.draft.times(fact) {
                    continue;
                }
                let words = summary::alone(fact, c, added, elsewhere);
                let here = Some((fact, c));
                let (from, to) = if added { (None, here) } else { (here, None) };
                out.push(self.finding(detector.kind, from, to, words, elsewhere));
            }
        }
    }

    /// The clauses that one side lacks, and the facts in them that the other draft nowhere states.
    fn whole_clauses(&self) -> Vec<Finding> {
        let added = self.change.kind == ChangeKind::Added;
        let (side, other, ids) =
            if added { (self.to, self.from, &self.change.to_clauses) } else { (self.from, self.to, &self.change.from_clauses) };
        let mut out = Vec::new();
        // A title that holds clauses together provides nothing by itself: another draft may do without.
        for clause in ids.iter().filter_map(|id| side.draft.clause(*id)).filter(|c| !c.text.is_empty()) {
            let range = CharRange::new(0, char_len(&clause.text));
            let mention = Mention { clause: clause.id, range, text: clause.text.clone(), value: None, unit: None };
            let number = clause.number.as_ref().map(crate::draft::Number::as_str);
            let words = summary::clause(added, number, clause.heading.as_deref(), &clause.text);
            let (kind, from, to) =
                if added { (FindingKind::Added, None, Some(mention)) } else { (FindingKind::Dropped, Some(mention), None) };
            out.push(self.bare(kind, self.topics.first().copied(), from, to, words));
        }
        for detector in DETECTORS.iter().filter(|d| d.stands_alone) {
            let mut told: Vec<&Fact> = Vec::new();
            for placed in side.facts(detector.kind) {
                let fact = placed.fact;
                let repeated = !detector.counted && told.iter().any(|t| t.same(fact));
                // A number stated as often as here is answered by another clause of the other draft; a name is
                // by any.
                let least = if detector.counted { side.draft.times(fact) } else { 1 };
                let kept = other.draft.times(fact) >= least;
                let Some(c) = side.text_of(fact).filter(|_| fact.alone && !repeated && !kept) else { continue };
                told.push(fact);
                let words = summary::alone(fact, c, added, false);
                let here = Some((fact, c));
                let (from, to) = if added { (None, here) } else { (here, None) };
                out.push(self.finding(detector.kind, from, to, words, false));
            }
        }
        out
    }

    /// Cross-references that point elsewhere.
    fn redirected(&self, row_of: &BTreeMap<ClauseId, usize>) -> Vec<Finding> {
        let mention = |side: &Side<'_, '_>, p: &crossref::Pointer| {
            let c = side.draft.text_of(p.clause)?;
            Some(Mention { clause: p.clause, range: p.range, text: cut(c.text, p.range).to_owned(), value: None, unit: None })
        };
        let told = |(a, b): (crossref::Pointer, crossref::Pointer)| {
            let (a, b) = (mention(self.from, &a)?, mention(self.to, &b)?);
            let words = summary::pointer(&a.text, &b.text);
            Some(self.bare(FindingKind::Reference, self.topics.first().copied(), Some(a), Some(b), words))
        };
        crossref::redirected(self.from, self.to, row_of).into_iter().filter_map(told).collect()
    }

    /// Words of scope that came, went or changed, where no finding tells of them already.
    fn scope(&self, told: &[Finding]) -> Vec<Finding> {
        let mention = |side: &Side<'_, '_>, at: Option<(usize, CharRange)>| {
            let (index, range) = at?;
            let (_, c) = side.clauses.get(index)?;
            Some(Mention { clause: c.clause, range, text: cut(c.text, range).to_owned(), value: None, unit: None })
        };
        let mut out = Vec::new();
        for scoped in scope::changed(&self.change.spans, &self.from.clauses, &self.to.clauses) {
            let (a, b) = (mention(self.from, scoped.from), mention(self.to, scoped.to));
            let known = |m: &Option<Mention>, side: fn(&Finding) -> &Option<Mention>| {
                m.as_ref().is_some_and(|m| {
                    told.iter().any(|f| side(f).as_ref().is_some_and(|o| o.clause == m.clause && o.range.overlaps(m.range)))
                })
            };
            let lead = self.topics.iter().any(|t| self.focus.leads(*t));
            if known(&a, |f| &f.from) || known(&b, |f| &f.to) || scoped.article && !lead {
                continue;
            }
            let kind = if scoped.article { FindingKind::Wording } else { FindingKind::Condition };
            let words = summary::scope(a.as_ref().map(|m| m.text.as_str()), b.as_ref().map(|m| m.text.as_str()));
            let topic = self.topic_around(&[(self.from, scoped.from), (self.to, scoped.to)]);
            out.push(self.bare(kind, topic, a, b, words));
        }
        out
    }

    /// The topic of the phrase around such words, else the first of the clause.
    fn topic_around(&self, places: &[(&Side<'_, '_>, Option<(usize, CharRange)>)]) -> Option<Topic> {
        let near = |(side, at): &(&Side<'_, '_>, Option<(usize, CharRange)>)| {
            let (index, range) = (*at)?;
            let (_, c) = side.clauses.get(index)?;
            bearing::named_around(c, range, &self.topics)
        };
        places.iter().filter_map(near).min().or_else(|| self.topics.first().copied())
    }

    /// Another substantive word, in the lead topics, where no finding tells of it already.
    fn wording(&self, told: &[Finding]) -> Option<Finding> {
        let replaced = {
            let typed = |c: &ClauseText<'_>, range: CharRange| {
                let facts = [self.from, self.to].into_iter().flat_map(|s| s.draft.facts_of(c.clause));
                facts.into_iter().any(|f| f.mention.range.contains(range) && f.kind != FindingKind::Condition)
                    || told.iter().flat_map(|f| [&f.from, &f.to]).flatten().any(|m| m.clause == c.clause && m.range.overlaps(range))
            };
            let said = || [self.from.content(), self.to.content()];
            wording::replaced(&self.change.spans, &self.from.clauses, &self.to.clauses, &typed, &said)?
        };
        let mention = |side: &Side<'_, '_>, at: (usize, CharRange)| {
            let (_, c) = side.clauses.get(at.0)?;
            Some(Mention { clause: c.clause, range: at.1, text: cut(c.text, at.1).to_owned(), value: None, unit: None })
        };
        // Where all is said anew and more than a word is told already, only what stands before the same word.
        if self.change.rewritten && !told.is_empty() && !replaced.of_one_word {
            return None;
        }
        let (a, b) = (mention(self.from, replaced.from)?, mention(self.to, replaced.to)?);
        let words = summary::wording(&a.text, &b.text);
        let topic = self.topic_around(&[(self.from, Some(replaced.from)), (self.to, Some(replaced.to))]);
        Some(self.bare(FindingKind::Wording, topic, Some(a), Some(b), words))
    }

    fn finding(
        &self,
        kind: FindingKind,
        from: Option<(&Fact, &ClauseText<'_>)>,
        to: Option<(&Fact, &ClauseText<'_>)>,
        words: String,
        elsewhere: bool,
    ) -> Finding {
        let both = [from, to];
        // The first in the contract's order, so that swapping the sides changes nothing.
        let own = both.iter().flatten().filter_map(|(f, _)| f.topic).min();
        let named = || both.iter().flatten().filter_map(|(f, c)| bearing::named_in(c, f, &self.topics)).min();
        // A fact of one side stands under the topics of its own clause, whatever the other's are.
        let alone = || match both {
            [Some((f, _)), None] => self.from.draft.topics_of(f.mention.clause).and_then(|t| t.first()).copied(),
            [None, Some((f, _))] => self.to.draft.topics_of(f.mention.clause).and_then(|t| t.first()).copied(),
            _ => None,
        };
        let topic = own.or_else(named).or_else(alone).or_else(|| self.topics.first().copied());
        let neighbours = matches!(both, [Some((a, _)), Some((b, _))] if is_shade(&[a, b]));
        let ground = Ground { rewritten: self.change.rewritten, elsewhere, neighbours };
        self.grounded(kind, topic, from.map(|(f, _)| f.mention.clone()), to.map(|(f, _)| f.mention.clone()), words, ground)
    }

    fn bare(
        &self,
        kind: FindingKind,
        topic: Option<Topic>,
        from: Option<Mention>,
        to: Option<Mention>,
        summary: String,
    ) -> Finding {
        let ground = Ground { rewritten: self.change.rewritten, ..Ground::default() };
        self.grounded(kind, topic, from, to, summary, ground)
    }

    fn grounded(
        &self,
        kind: FindingKind,
        topic: Option<Topic>,
        from: Option<Mention>,
        to: Option<Mention>,
        summary: String,
        ground: Ground,
    ) -> Finding {
        let between = (self.change.from, self.change.to);
        let (confidence, weight, reason) = (0.0, 0, String::new());
        let position = |m: &Option<Mention>, side: &Side<'d, '_>| {
            let m = m.as_ref()?;
            bracket::holder(side.draft.clause(m.clause)?, m.range).map(str::to_owned)
        };
        // Within a party's bracket a value is that party's position.
        let summary = match (position(&from, self.from), position(&to, self.to)) {
            (Some(a), Some(b)) if a == b && kind != FindingKind::Status => format!("{a}: {summary}"),
            (Some(a), None) if to.is_none() && kind != FindingKind::Status => format!("{a}: {summary}"),
            (None, Some(b)) if from.is_none() && kind != FindingKind::Status => format!("{b}: {summary}"),
            _ => summary,
        };
        let mut out = Finding { row: self.change.row, between, topic, kind, from, to, summary, confidence, reason, weight };
        out.confidence = reason::confidence(&out, ground);
        out.reason = reason::reason(&out, ground);
        out.weight = reason::weight(kind, topic.map(|t| self.focus.leads(t)), out.confidence);
        out
    }

    /// Where a finding stands: whole clauses first, then by place in the text, whichever side has it.
    fn place(f: &Finding) -> (u32, u32, FindingKind) {
        let whole = matches!(f.kind, FindingKind::Added | FindingKind::Dropped);
        let mention = f.from.as_ref().or(f.to.as_ref());
        mention.map_or((0, 0, f.kind), |m| (m.clause.n, if whole { 0 } else { m.range.start + 1 }, f.kind))
    }
}
