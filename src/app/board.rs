//! The substance board as data: which terms and findings are listed, in which order, and what each
//! is said to be. Made anew when the comparison or what is asked for has changed; derived state.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::app::edition::{Edition, name_of};
use crate::app::filter::Filter;
use crate::app::language::{self, say};
use crate::app::made_of::MadeOf;
use crate::app::names::{capital, summary_of, term_name, topic_name};
use crate::app::state::Entry;
use crate::draft::{ClauseId, DraftId};
use crate::substance::{DeltaChange, Finding, FindingKind, Term, TermValue, Topic, Value};

/// Findings below this confidence say that they are not sure.
const UNSURE: f32 = 0.7;

/// In which order the board is listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By topic, the lead topics first.
    #[default]
    Topic,
    /// In the base's reading order.
    Order,
    /// The greatest change first.
    Size,
}

impl Sort {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::Topic, Self::Order, Self::Size];

    /// Its name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Topic => say!("sort-topic"),
            Self::Order => say!("sort-order"),
            Self::Size => say!("sort-size"),
        }
    }
}

/// What is asked of the board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Words that a line must hold.
    pub query: String,
    /// The order.
    pub sort: Sort,
    /// Terms on which all drafts agree are listed, too.
    pub alike: bool,
    /// No terms.
    pub no_terms: bool,
    /// No findings.
    pub no_findings: bool,
    /// Kinds of findings that are hidden.
    pub kinds: BTreeSet<FindingKind>,
    /// Only what became of it between these two drafts.
    pub pair: Option<(DraftId, DraftId)>,
}

/// A line of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// A heading over lines, as its place among the bands.
    Band(usize),
    /// A term, as its place in the comparison.
    Term(usize),
    /// A finding, as its place in the comparison.
    Finding(usize),
}

/// A heading over lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Its words.
    pub title: String,
    /// The topic whose colours it bears.
    pub topic: Option<Topic>,
    /// What stands under it, counted.
    pub counts: String,
}

/// The board.
#[derive(Debug, Default)]
pub struct Board {
    /// The lines listed. A line keeps its number whatever else is listed.
    pub entries: Vec<Entry>,
    /// The headings.
    pub bands: Vec<Band>,
    /// Terms and findings hidden by what is asked.
    pub hidden: usize,
    /// Findings that say the same of the same row in other drafts: they share the line of the first.
    pub twins: BTreeMap<usize, Vec<usize>>,
    /// How many terms differ, and how many findings are unsure, listed or not.
    pub doubts: (usize, usize),
    terms: usize,
    findings: usize,
    made_of: Option<(MadeOf, Asked, BTreeSet<Topic>, bool)>,
}

impl Board {
    /// Makes the list anew when there is cause; gives whether it did.
    pub fn refresh(&mut self, edition: &Arc<Edition>, filter: &Filter, asked: &Asked) -> bool {
        let key = (MadeOf::this(edition), asked.clone(), filter.hidden.clone(), filter.untopical);
        if self.made_of.as_ref() == Some(&key) {
            return false;
        }
        self.made_of = Some(key);
        let c = &edition.comparison;
        (self.terms, self.findings) = (c.terms.len(), c.findings.len());
        let unsure = c.findings.iter().filter(|f| f.confidence < UNSURE).count();
        self.doubts = (c.terms.iter().filter(|t| differs(edition, t, None)).count(), unsure);
        let wanted = Wanted { edition, filter, asked, words: words(&asked.query) };
        let mut terms: Vec<usize> = (0..self.terms).filter(|i| c.terms.get(*i).is_some_and(|t| wanted.term(t))).collect();
        let ranked = if asked.sort == Sort::Order { (0..self.findings).collect() } else { c.ranked() };
        let kept: Vec<usize> = ranked.into_iter().filter(|i| c.findings.get(*i).is_some_and(|f| wanted.finding(f))).collect();
        self.hidden = self.terms + self.findings - terms.len() - kept.len();
        let findings = self.join(edition, kept);
        let term = |i: &usize| c.terms.get(*i);
        match asked.sort {
            Sort::Topic => {}
            Sort::Order => terms.sort_by_key(|i| term(i).and_then(|t| edition.row_of_term(t))),
            Sort::Size => terms.sort_by(|a, b| {
                let size = |i| term(i).map_or(0.0, |t| size_of_change(edition, t));
                size(b).total_cmp(&size(a))
            }),
        }
        self.list(edition, &terms, &findings, asked.sort);
        true
    }

    /// The findings without those that say what one before them says of another draft.
    fn join(&mut self, edition: &Edition, findings: Vec<usize>) -> Vec<usize> {
        self.twins.clear();
        let mut first: BTreeMap<(usize, &str), usize> = BTreeMap::new();
        let mut out = Vec::new();
        for i in findings {
            let Some(finding) = edition.comparison.findings.get(i) else { continue };
            let elder = *first.entry((finding.row, finding.summary.as_str())).or_insert(i);
            if elder == i {
                out.push(i);
            } else {
                self.twins.entry(elder).or_default().push(i);
            }
        }
        out
    }

    /// The findings told in the line of one, itself the first.
    pub fn told_with(&self, finding: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::once(finding).chain(self.twins.get(&finding).into_iter().flatten().copied())
    }

    fn list(&mut self, edition: &Edition, terms: &[usize], findings: &[usize], sort: Sort) {
        self.entries.clear();
        self.bands.clear();
        let c = &edition.comparison;
        let differing = |of: &[usize]| of.iter().filter(|i| c.terms.get(**i).is_some_and(|t| differs(edition, t, None))).count();
        if sort != Sort::Topic {
            self.put(say!("board-terms"), None, [terms.len(), differing(terms), 0], terms, &[]);
            self.put(say!("board-findings"), None, [0, 0, self.told(findings)], &[], findings);
            return;
        }
        let mut topics: Vec<Topic> = c.focus.topics().collect();
        topics.sort_by_key(|t| !c.focus.leads(*t));
        for topic in topics.into_iter().map(Some).chain([None]) {
            let of_topic = |i: &&usize| c.terms.get(**i).is_some_and(|t| t.topic == topic);
            let own: Vec<usize> = terms.iter().filter(of_topic).copied().collect();
            let found: Vec<usize> =
                findings.iter().filter(|i| c.findings.get(**i).is_some_and(|f| f.topic == topic)).copied().collect();
            let counts = [own.len(), differing(&own), self.told(&found)];
            self.put(topic.map_or_else(|| say!("rail-no-topic"), topic_name), topic, counts, &own, &found);
        }
    }

    fn told(&self, findings: &[usize]) -> usize {
        findings.iter().map(|i| self.told_with(*i).count()).sum()
    }

    /// A heading and the lines under it; nothing when there are none.
    fn put(&mut self, title: &str, topic: Option<Topic>, counts: [usize; 3], terms: &[usize], findings: &[usize]) {
        if terms.is_empty() && findings.is_empty() {
            return;
        }
        let [of_terms, differing, of_findings] = counts;
        let counts = [
            (of_terms, say!("board-count-terms", count = of_terms)),
            (differing, say!("board-count-differ", count = differing)),
            (of_findings, say!("count-findings", count = of_findings)),
        ];
        let counts = counts.into_iter().filter(|(n, _)| *n > 0).map(|(_, words)| words).collect::<Vec<_>>().join(", ");
        self.bands.push(Band { title: title.to_owned(), topic, counts });
        let band = Line::Band(self.bands.len() - 1);
        let lines = terms.iter().map(|i| Line::Term(*i)).chain(findings.iter().map(|i| Line::Finding(*i)));
        let entries: Vec<Entry> = std::iter::once(band).chain(lines).map(|line| Entry::Row(self.number(line))).collect();
        self.entries.extend(entries);
    }

    /// The number of a line, the same whatever else is listed.
    pub fn number(&self, line: Line) -> usize {
        match line {
            Line::Term(i) => i,
            Line::Finding(i) => self.terms + i,
            Line::Band(i) => self.terms + self.findings + i,
        }
    }

    /// The line with a number.
    pub fn line(&self, number: usize) -> Line {
        if number < self.terms {
            Line::Term(number)
        } else if number < self.terms + self.findings {
            Line::Finding(number - self.terms)
        } else {
            Line::Band(number - self.terms - self.findings)
        }
    }

    /// The numbers of the lines that can be chosen, from the top.
    pub fn chosen_among(&self) -> Vec<usize> {
        let rows = self.entries.iter().filter_map(|e| if let Entry::Row(n) = e { Some(*n) } else { None });
        rows.filter(|n| !matches!(self.line(*n), Line::Band(_))).collect()
    }
}

/// What a line must be to be listed.
struct Wanted<'a> {
    edition: &'a Edition,
    filter: &'a Filter,
    asked: &'a Asked,
    words: Vec<String>,
}

impl Wanted<'_> {
    fn topic(&self, topic: Option<Topic>) -> bool {
        topic.map_or(!self.filter.untopical, |t| !self.filter.hidden.contains(&t))
    }

    fn says<'t>(&self, texts: impl Iterator<Item = &'t str>) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let all = texts.collect::<Vec<_>>().join(" ").to_lowercase();
        self.words.iter().all(|word| all.contains(word))
    }

    fn term(&self, term: &Term) -> bool {
        let asked = self.asked;
        !asked.no_terms
            && self.topic(term.topic)
            && (asked.alike || differs(self.edition, term, asked.pair))
            && self.says(
                std::iter::once(term_name(term))
                    .chain(std::iter::once(about(self.edition, term)))
                    .chain(term.values.iter().flatten().map(|v| v.mention.text.as_str()))
                    .chain(term.values.iter().flatten().flat_map(|v| v.qualifiers.iter().map(|q| q.text.as_str()))),
            )
    }

    fn finding(&self, finding: &Finding) -> bool {
        let asked = self.asked;
        !asked.no_findings
            && self.topic(finding.topic)
            && !asked.kinds.contains(&finding.kind)
            && asked.pair.is_none_or(|pair| finding.between == pair)
            && self.says([&*summary_of(&self.edition.comparison, finding), &kind_label(finding.kind)].into_iter())
    }
}

fn words(query: &str) -> Vec<String> {
    query.to_lowercase().split_whitespace().map(str::to_owned).collect()
}

/// The compared pairs of drafts as places, the draft compared with first.
fn pairs(edition: &Edition) -> impl Iterator<Item = (usize, usize)> + '_ {
    edition.columns.iter().filter_map(|d| Some((edition.partner(*d)?, *d)))
}

/// Whether any two compared drafts, or these two, say different things.
pub fn differs(edition: &Edition, term: &Term, pair: Option<(DraftId, DraftId)>) -> bool {
    let id = |d: usize| edition.comparison.drafts.get(d).map(|x| x.id);
    let asked = |(a, b): &(usize, usize)| {
        pair.is_none_or(|(x, y)| [id(*a), id(*b)] == [Some(x), Some(y)] || [id(*b), id(*a)] == [Some(x), Some(y)])
    };
    pairs(edition)
        .filter(asked)
        .any(|(a, b)| term.delta(a, b).is_some_and(|delta| delta.change != DeltaChange::Same || delta.qualified || delta.bracketed))
}

/// What a term's label leaves open: the name of the row, where the label is a word or two.
pub fn about<'e>(edition: &'e Edition, term: &Term) -> &'e str {
    if language::is_the_engines() && term.label.split(' ').count() > 2 {
        return "";
    }
    edition.row_of_term(term).and_then(|row| edition.rows.get(row)).map_or("", |f| f.title.as_str())
}

/// The greatest change of a term between two compared drafts, to sort by: a value that comes or goes
/// weighs as one doubled.
fn size_of_change(edition: &Edition, term: &Term) -> f64 {
    let size = |(a, b)| match term.delta(a, b).map(|d| (d.change, d.qualified || d.bracketed)) {
        None => 0.0,
        Some((DeltaChange::Same, qualified)) => f64::from(u8::from(qualified)) * 5.0,
        Some((DeltaChange::By(_, percent), _)) => percent.map_or(50.0, f64::abs),
        Some((DeltaChange::Other, _)) => 60.0,
        Some((DeltaChange::New | DeltaChange::Gone, _)) => 100.0,
    };
    pairs(edition).map(size).fold(0.0, f64::max)
}

/// The sign before the words of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Greater.
    Up,
    /// Less.
    Down,
    /// Another.
    Other,
    /// The same.
    Same,
    /// Not said by the draft compared with.
    New,
}

/// What became of a term in a draft against its partner, for its cell: change, then condition, then bracket.
pub fn delta_words(edition: &Edition, term: &Term, d: usize) -> Option<(Sign, String)> {
    let partner = edition.partner(d)?;
    let delta = term.delta(partner, d)?;
    let value = |i: usize| term.values.get(i)?.as_ref();
    let (before, after) = (value(partner), value(d));
    let (sign, mut parts) = match delta.change {
        DeltaChange::Same => (Sign::Same, Vec::new()),
        DeltaChange::By(by, percent) => {
            let sign = if by < 0.0 { Sign::Down } else { Sign::Up };
            // times are counted in days, however they are written: "six months" for twelve is less by 180 days
            let in_days = after.is_some_and(TermValue::counts_days);
            let size = figure(by.abs());
            let size = if in_days { say!("delta-days", figure = size.as_str(), count = by.abs()) } else { size };
            let sign_of = |p: f64| if p < 0.0 { "−" } else { "+" };
            let shared = percent
                .filter(|p| p.abs() >= 0.5)
                .map(|p| say!("delta-percent", figure = size.as_str(), sign = sign_of(p), percent = p.abs().round()));
            (sign, vec![shared.unwrap_or(size)])
        }
        DeltaChange::Other => (Sign::Other, vec![say!("delta-other").to_owned()]),
        DeltaChange::New => (Sign::New, vec![say!("delta-new").to_owned()]),
        DeltaChange::Gone => return None,
    };
    if let (Some(before), Some(after)) = (before, after) {
        if delta.qualified {
            let word = match (before.qualifiers.is_empty(), after.qualifiers.is_empty()) {
                (true, false) => say!("delta-condition-added"),
                (false, true) => say!("delta-condition-dropped"),
                _ => say!("delta-condition-changed"),
            };
            parts.push(word.to_owned());
        }
        if delta.bracketed {
            parts.push(if after.bracketed { say!("delta-bracketed") } else { say!("delta-brackets-gone") }.to_owned());
        }
    }
    let sign = if sign == Sign::Same && !parts.is_empty() { Sign::Other } else { sign };
    Some((sign, if parts.is_empty() { say!("delta-same").to_owned() } else { parts.join(", ") }))
}

/// A number for people: `600,000`, `1.5`.
pub fn figure(n: f64) -> String {
    let hundredths = (n.abs() * 100.0).round();
    let part = format!("{:02}", hundredths % 100.0);
    let part = part.trim_end_matches('0');
    let mut out = if n < 0.0 { String::from("−") } else { String::new() };
    out += &language::number((hundredths / 100.0).floor() as i64);
    if !part.is_empty() {
        out += say!("decimal-sign");
        out += part;
    }
    out
}

/// How far the drafts lie apart on a term.
#[derive(Clone, Debug, PartialEq)]
pub enum Apart {
    /// Numbers of one unit: draft and number.
    Numbers(Vec<(usize, f64)>),
    /// In words.
    Words(String),
}

/// How far the drafts in these columns lie apart.
pub fn apart(term: &Term, columns: &[usize]) -> Apart {
    let value = |d: &usize| term.values.get(*d)?.as_ref();
    let said: Vec<(usize, &TermValue)> = columns.iter().filter_map(|d| Some((*d, value(d)?))).collect();
    let number = |v: &TermValue| if let Some(Value::Number(n)) = v.mention.value { Some(n) } else { None };
    let numbers: Vec<(usize, f64)> = said.iter().filter_map(|(d, v)| Some((*d, number(v)?))).collect();
    let one_unit = said.windows(2).all(|two| matches!(two, [(_, a), (_, b)] if a.mention.unit == b.mention.unit));
    let first = numbers.first().map_or(0.0, |(_, n)| *n);
    if numbers.len() > 1 && numbers.len() == said.len() && one_unit && numbers.iter().any(|(_, n)| (n - first).abs() > f64::EPSILON)
    {
        return Apart::Numbers(numbers);
    }
    let alike = |a: usize, b: usize| term.delta(a, b).is_some_and(|d| d.change == DeltaChange::Same);
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (d, _) in &said {
        match groups.iter_mut().find(|g| g.first().is_some_and(|x| alike(*x, *d))) {
            Some(group) => group.push(*d),
            None => groups.push(vec![*d]),
        }
    }
    let (all, here, kinds) = (columns.len(), said.len(), groups.len());
    let largest = groups.iter().map(Vec::len).max().unwrap_or(0);
    Apart::Words(match (here, all - here, kinds) {
        (1, gone, _) if gone > 0 => say!("apart-one", all = all),
        (_, 0, 1) => say!("apart-alike").to_owned(),
        (_, 0, _) if largest == 1 => say!("apart-different", count = kinds),
        (_, 0, _) => say!("apart-some", alike = largest, different = here - largest),
        (_, gone, 1) => say!("apart-alike-absent", alike = here, absent = gone),
        (_, gone, _) => say!("apart-different-absent", different = kinds, absent = gone),
    })
}

/// The clause of a finding on each side, and the number that it is called by.
pub fn places(edition: &Edition, finding: &Finding) -> [(DraftId, Option<ClauseId>, String); 2] {
    let c = &edition.comparison;
    let side = |id: DraftId, own: Option<ClauseId>| {
        let in_row = || edition.cell(finding.row, c.draft_index(id)?).first().copied();
        let clause = own.or_else(in_row);
        let name = clause.and_then(|clause| c.clause(clause)).map_or_else(|| say!("place-none").to_owned(), name_of);
        (id, clause, name)
    };
    [
        side(finding.between.0, finding.from.as_ref().map(|m| m.clause)),
        side(finding.between.1, finding.to.as_ref().map(|m| m.clause)),
    ]
}

/// The name of a kind of finding, as a word by itself.
pub fn kind_label(kind: FindingKind) -> String {
    capital(language::engine("finding", kind.name(), kind.name()))
}

/// How sure a finding is, where that must be said.
pub fn unsure(finding: &Finding) -> Option<String> {
    (finding.confidence < UNSURE).then(|| say!("finding-unsure", percent = (finding.confidence * 100.0).round()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_grouped() {
        for (n, text) in [(600_000.0, "600,000"), (0.0, "0"), (999.0, "999"), (1_234.5, "1,234.5"), (-1e6, "−1,000,000")] {
            assert_eq!(figure(n), text);
        }
    }
}
