//! Pairs of drafts with known links, and what is counted over them.

mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use serde_json::Value;
use travaux::align::{Examination, Method, Prepared, Subjects, align_by};
use travaux::draft::{ClauseId, Draft, DraftId, parse_draft_file};
use travaux::job::{Cancelled, Job};
use travaux::substance::subjects;
use written::Written;

/// The numbers of two clauses.
pub type Link = (String, String);

/// Two drafts and what is known of them.
#[derive(Clone)]
pub struct Case {
    /// The kind of text; several joined by `+`.
    pub kind: String,
    pub tags: Vec<String>,
    pub drafts: [Draft; 2],
    /// What their clauses are about.
    about: [Subjects; 2],
    /// The right links, each with the edits it went through.
    pub links: BTreeMap<Link, Vec<String>>,
    /// Links that are neither right nor wrong.
    optional: BTreeSet<Link>,
    /// Numbers of mere headings, whose links are not counted.
    headings: [BTreeSet<String>; 2],
    /// Numbers of the clauses that answer none.
    alone: [Vec<String>; 2],
    /// Made ready to be examined without the word table, and with it, once it was.
    prepared: [OnceLock<Option<Arc<Prepared>>>; 2],
}

/// Reads files with one case a line, and `.case` files, which hold one written by hand.
pub fn load(files: &[String]) -> Result<Vec<Case>, Box<dyn Error>> {
    let mut cases = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file)?;
        if is_written(file) {
            cases.push(Case::written(&text).map_err(|e| format!("{file}: {e}"))?);
        } else {
            let lines = text.lines().filter(|l| !l.trim().is_empty());
            cases.extend(lines.map(Case::parse).collect::<Result<Vec<_>, _>>()?);
        }
    }
    Ok(cases)
}

/// Whether a file holds a case written by hand.
pub fn is_written(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|ending| ending == "case")
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|v| v.as_str().map(ToOwned::to_owned)).collect()
}

fn links(value: &Value) -> Vec<Link> {
    let pair = |l: &Value| Some((l.get(0)?.as_str()?.to_owned(), l.get(1)?.as_str()?.to_owned()));
    value.as_array().into_iter().flatten().filter_map(pair).collect()
}

impl Case {
    fn parse(line: &str) -> Result<Self, Box<dyn Error>> {
        let case: Value = serde_json::from_str(line)?;
        let part = |key: &str| case.get(key).unwrap_or(&Value::Null);
        let draft = |at: usize| -> Result<Draft, Box<dyn Error>> {
            let shape = part("drafts").get(at).ok_or("a case has two drafts")?;
            Ok(parse_draft_file(&shape.to_string())?.with_id(DraftId(at as u32 + 1)))
        };
        let headings = |at: usize| part("headings").get(at).map(texts).unwrap_or_default().into_iter().collect();
        let edits = part("link_tags").as_array().into_iter().flatten().map(texts);
        let drafts = [draft(0)?, draft(1)?];
        Ok(Self {
            about: about(&drafts),
            kind: part("domain").as_str().unwrap_or_default().to_owned(),
            tags: texts(part("tags")),
            drafts,
            links: links(part("links")).into_iter().zip(edits).collect(),
            optional: links(part("optional_links")).into_iter().collect(),
            headings: [headings(0), headings(1)],
            alone: [texts(part("dropped")), texts(part("added"))],
            prepared: Default::default(),
        })
    }

    /// Two drafts written by hand, by two hands.
    fn written(text: &str) -> Result<Self, Box<dyn Error>> {
        let written = Written::parse(text)?;
        Ok(Self {
            about: about(&written.drafts),
            tags: vec![FRAMES.to_owned(), format!("{FRAMES} {}", written.kind)],
            kind: written.family,
            drafts: written.drafts,
            links: written.links.into_iter().map(|l| (l, vec![FRAMES.to_owned()])).collect(),
            optional: written.weak.into_iter().collect(),
            headings: written.headings,
            alone: written.alone,
            prepared: Default::default(),
        })
    }

    /// Whether the two drafts were written by two hands, each in its own frame.
    pub fn by_two_hands(&self) -> bool {
        self.tags.iter().any(|t| t == FRAMES)
    }

    /// The same two drafts with about half of the clauses of each, chosen each by itself, and those of the
    /// second put otherwise where asked: how plans of two hands answer one another. `None` where there are too few
    /// clauses for that. The same case gives the same half every time.
    pub fn thinned(&self, frame: Frame) -> Option<Self> {
        let mut dice = self.dice();
        let [from, to] = [0, 1].map(|side| thin(&self.drafts[side], if side == 1 { frame } else { Frame::Kept }, &mut dice));
        let drafts = [from?, to?];
        let has = |side: usize, number: &String| {
            drafts[side].clauses.iter().any(|c| c.number.as_ref().is_some_and(|n| n.as_str() == number))
        };
        let stands = |l: &Link| has(0, &l.0) && has(1, &l.1);
        let links: BTreeMap<_, _> = self.links.iter().filter(|(l, _)| stands(l)).map(|(l, e)| (l.clone(), e.clone())).collect();
        let alone = [0, 1].map(|side| {
            let linked: BTreeSet<&String> = links.keys().map(|l| if side == 0 { &l.0 } else { &l.1 }).collect();
            let was =
                self.links.keys().map(|l| if side == 0 { &l.0 } else { &l.1 }).chain(&self.alone[side]).collect::<BTreeSet<_>>();
            was.into_iter().filter(|n| has(side, n) && !linked.contains(n)).cloned().collect()
        });
        Some(Self {
            about: about(&drafts),
            kind: self.kind.clone(),
            tags: self.tags.clone(),
            drafts,
            links,
            optional: self.optional.clone(),
            headings: self.headings.clone(),
            alone,
            prepared: Default::default(),
        })
    }

    /// Whether something was reworded throughout.
    pub fn reworded(&self) -> bool {
        self.links.values().flatten().any(|e| e == HEAVY)
    }

    /// The same two drafts with the clauses of the second that were reworded throughout brought halfway back: a part of
    /// the words that only they have are words that only the other side had. So are counter-drafts written afresh with the key
    /// nouns kept. `None` where nothing was reworded throughout.
    pub fn softened(&self) -> Option<Self> {
        let mut dice = self.dice();
        self.rewritten("softened", |edits, from, to| {
            if !edits.iter().any(|e| e == HEAVY) {
                return None;
            }
            let words = |text: &str| -> Vec<String> { text.split(' ').map(str::to_lowercase).filter(|w| w.len() > 3).collect() };
            let (here, there) = (words(from), words(to));
            let only_here: Vec<&String> = here.iter().filter(|w| !there.contains(w)).collect();
            let mixed = to.split(' ').map(|word| {
                let foreign = word.len() > 3 && !here.contains(&word.to_lowercase());
                let back = foreign && dice.below(100) < SOFTENED && !only_here.is_empty();
                if back { only_here[dice.below(only_here.len())].as_str() } else { word }
            });
            Some(mixed.collect::<Vec<_>>().join(" "))
        })
    }

    /// The same two drafts with one in so many clauses of the second half rewritten: the second half of its words is that of a
    /// clause of other drafts. So a few clauses are rewritten in a revision that keeps to the letter otherwise.
    pub fn patched(&self, others: &Self) -> Option<Self> {
        let mut dice = self.dice();
        let second_half = |text: &str| text.split(' ').skip(text.split(' ').count() / 2).collect::<Vec<_>>().join(" ");
        self.rewritten("patched", |edits, _, to| {
            if !whole(edits) || dice.below(PATCHED) > 0 {
                return None;
            }
            let patch = others.any_text(&mut dice);
            let words: Vec<&str> = to.split(' ').collect();
            Some(format!("{} {}", words[..words.len() / 2].join(" "), second_half(patch)))
        })
    }

    /// The same two drafts with one in three clauses of the second, drawn by lot, under another condition: what stands from its last clause of
    /// condition, time, place or manner on is that of a clause of other drafts. So the frame of a clause is agreed and its terms are not.
    pub fn conditioned(&self, others: &Self) -> Option<Self> {
        let mut dice = self.dice();
        self.rewritten(CONDITION, |edits, _, to| {
            if !whole(edits) || dice.below(CONDITIONED) > 0 {
                return None;
            }
            let (frame, _) = frame_and_condition(to)?;
            let (_, condition) = (0..TRIES).find_map(|_| frame_and_condition(others.any_text(&mut dice)))?;
            Some(format!("{frame} {condition}"))
        })
    }

    fn any_text(&self, dice: &mut Dice) -> &str {
        let clauses = &self.drafts[1].clauses;
        &clauses[dice.below(clauses.len())].text
    }

    fn dice(&self) -> Dice {
        Dice(self.drafts.iter().flat_map(|d| &d.clauses).map(|c| c.text.len() as u64).sum())
    }

    /// The same two drafts with clauses of the second written anew: `write` takes what a link went through and the texts of its two
    /// clauses; what is written counts as another edit, `name`. `None` where nothing was written.
    fn rewritten(&self, name: &str, mut write: impl FnMut(&[String], &str, &str) -> Option<String>) -> Option<Self> {
        let mut drafts = self.drafts.clone();
        let mut links = self.links.clone();
        let mut written = false;
        for (link, edits) in &mut links {
            let at = |side: usize, number: &String| {
                self.drafts[side].clauses.iter().position(|c| c.number.as_ref().is_some_and(|n| n.as_str() == number))
            };
            let (Some(from), Some(to)) = (at(0, &link.0), at(1, &link.1)) else { continue };
            if let Some(text) = write(edits, &self.drafts[0].clauses[from].text, &drafts[1].clauses[to].text) {
                drafts[1].clauses[to].text = text;
                edits.push(name.to_owned());
                written = true;
            }
        }
        written.then(|| Self {
            about: about(&drafts),
            kind: self.kind.clone(),
            tags: self.tags.clone(),
            drafts,
            links,
            optional: self.optional.clone(),
            headings: self.headings.clone(),
            alone: self.alone.clone(),
            prepared: Default::default(),
        })
    }

    /// What a method sees. What it does not hang on is told once.
    pub fn examine(&self, method: &Method) -> Result<Examination, Box<dyn Error>> {
        let place = &self.prepared[usize::from(method.word_table)];
        let prepare = || Prepared::new(method.word_table, self.drafts.each_ref(), self.about(), &Job::new()).map(Arc::new).ok();
        let prepared = place.get_or_init(prepare).as_ref().ok_or("cancelled")?;
        Ok(prepared.examine(method, &Job::new()).map_err(|Cancelled| "cancelled")?)
    }

    /// What the clauses of each draft are about.
    pub fn about(&self) -> [&Subjects; 2] {
        let [from, to] = &self.about;
        [from, to]
    }

    /// The link of two clauses, if it is one that counts.
    pub fn link(&self, from: ClauseId, to: ClauseId) -> Option<Link> {
        let number = |side: usize, id| self.drafts[side].clause(id)?.number.as_ref().map(ToString::to_string);
        let link = (number(0, from)?, number(1, to)?);
        let heading = self.headings[0].contains(&link.0) || self.headings[1].contains(&link.1);
        (!heading && !self.optional.contains(&link)).then_some(link)
    }
}

fn about(drafts: &[Draft; 2]) -> [Subjects; 2] {
    let drafts = drafts.each_ref().map(|d| Arc::new(d.clone()));
    let mut told = subjects(&drafts, &Job::new()).unwrap_or_default().into_iter();
    [0, 1].map(|_| told.next().unwrap_or_default())
}

/// The word for cases written by two hands in two frames.
const FRAMES: &str = "frames";
/// The cases' word for a link whose clauses were reworded throughout.
const HEAVY: &str = "heavy";
/// The word for a link whose clause was put under another condition.
const CONDITION: &str = "condition";
/// One in so many clauses is put under another condition.
const CONDITIONED: usize = 3;
/// In so many clauses of other drafts a condition is looked for: most have one.
const TRIES: usize = 20;
/// Words that begin a condition, a time, a place or a manner.
const TURNS: &[&str] = &[
    "after", "as", "at", "before", "by", "during", "except", "for", "from", "if", "in", "on", "only", "provided", "save",
    "subject", "through", "to", "under", "unless", "until", "upon", "when", "where", "while", "with", "within", "without",
];
/// Of a hundred words so many are brought back.
const SOFTENED: usize = 35;
/// One in so many clauses is half rewritten.
const PATCHED: usize = 12;

/// Whether a link is of two whole clauses in much the same words.
fn whole(edits: &[String]) -> bool {
    !edits.iter().any(|e| [HEAVY, "split", "merge", "flatten", FRAMES].contains(&e.as_str()))
}

/// What a clause lays down and the condition that it ends with, the last that is long enough; `None` where there is none.
fn frame_and_condition(text: &str) -> Option<(String, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let frame = (words.len() / 3).max(4);
    let turn = (frame..words.len().saturating_sub(2)).rev().find(|at| TURNS.contains(&words[*at]))?;
    Some((words[..turn].join(" "), words[turn..].join(" ")))
}

/// Numbers that look like chance and are the same every time: a linear congruence (Knuth's MMIX).
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % n
    }
}

/// The clauses of the highest level that has so many are kept or left out whole.
const FEWEST: usize = 8;

/// How the second draft of a thinned case is put.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// As it was.
    Kept,
    /// Its clauses in another order.
    Shuffled,
    /// The same, and no clause stands under another.
    Flat,
}

/// About half of a draft's clauses, each with what stands under it and nothing above it.
fn thin(draft: &Draft, frame: Frame, dice: &mut Dice) -> Option<Draft> {
    let all = &draft.clauses;
    let level = (1..=3).find(|level| all.iter().filter(|c| c.level == *level).count() >= FEWEST)?;
    let end = |start: usize| (start + 1..all.len()).find(|i| all[*i].level <= level).unwrap_or(all.len());
    let tops = (0..all.len()).filter(|i| all[*i].level == level);
    let mut blocks: Vec<_> = tops.filter(|_| dice.below(20) < 9).map(|start| (start, end(start))).collect();
    if frame != Frame::Kept {
        for i in (1..blocks.len()).rev() {
            blocks.swap(i, dice.below(i + 1));
        }
    }
    let order: Vec<usize> = blocks.into_iter().flat_map(|(start, end)| start..end).collect();
    let id = |at: usize| ClauseId { draft: draft.id, n: at as u32 + 1 };
    let place: BTreeMap<ClauseId, ClauseId> =
        order.iter().enumerate().map(|(now, was)| (draft.clauses[*was].id, id(now))).collect();
    let mut out = draft.clone();
    out.clauses = order.iter().map(|was| draft.clauses[*was].clone()).collect();
    for clause in &mut out.clauses {
        clause.id = place[&clause.id];
        clause.parent = clause.parent.and_then(|p| place.get(&p).copied());
        if frame == Frame::Flat {
            (clause.parent, clause.level) = (None, 1);
        }
    }
    Some(out)
}

/// Right, wrong and missing links.
#[derive(Clone, Copy, Default)]
pub struct Count {
    right: usize,
    wrong: usize,
    missing: usize,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missing += other.missing;
    }

    pub fn f1(self) -> f64 {
        share(2 * self.right, 2 * self.right + self.wrong + self.missing)
    }

    fn line(self, name: &str) -> String {
        let Self { right, wrong, missing } = self;
        let (precision, recall) = (share(right, right + wrong), share(right, right + missing));
        let f1 = self.f1();
        format!("{name:<18} F1 {f1:.4}  P {precision:.4}  R {recall:.4}  right {right} wrong {wrong} missing {missing}")
    }
}

fn share(n: usize, of: usize) -> f64 {
    if of == 0 { 1.0 } else { n as f64 / of as f64 }
}

/// Everything that is counted over some cases.
#[derive(Default)]
pub struct Tally {
    pub all: Count,
    tags: BTreeMap<String, Count>,
    /// By kind of edit: links found, links there are.
    edits: BTreeMap<String, (usize, usize)>,
    alone: (usize, usize),
    /// By tenths of confidence: links, those right, sum of confidence.
    bins: [(usize, usize, f64); 10],
}

impl Tally {
    /// Aligns a case's drafts and counts.
    pub fn add(&mut self, case: &Case, method: &Method) -> Result<(), Box<dyn Error>> {
        let [from, to] = &case.drafts;
        let found = align_by(method, from, to, case.about(), &[], &Job::new()).map_err(|Cancelled| "cancelled")?;
        let got: BTreeMap<Link, f32> = found.pairs.iter().filter_map(|p| Some((case.link(p.from, p.to)?, p.confidence))).collect();
        let right = got.keys().filter(|l| case.links.contains_key(*l)).count();
        let count = Count { right, wrong: got.len() - right, missing: case.links.len() - right };
        self.count(case, count);
        for (link, confidence) in &got {
            let confidence = f64::from(*confidence);
            let bin = &mut self.bins[((confidence * 10.0) as usize).min(9)];
            *bin = (bin.0 + 1, bin.1 + usize::from(case.links.contains_key(link)), bin.2 + confidence);
        }
        for (link, edits) in &case.links {
            for edit in edits {
                let slot = self.edits.entry(edit.clone()).or_default();
                *slot = (slot.0 + usize::from(got.contains_key(link)), slot.1 + 1);
            }
        }
        let linked = [got.keys().map(|l| &l.0).collect::<BTreeSet<_>>(), got.keys().map(|l| &l.1).collect()];
        for (numbers, linked) in case.alone.iter().zip(linked) {
            self.alone.0 += numbers.iter().filter(|n| !linked.contains(n)).count();
            self.alone.1 += numbers.len();
        }
        Ok(())
    }

    /// Takes another tally's counts in.
    pub fn join(&mut self, other: Self) {
        self.all.add(other.all);
        for (tag, count) in other.tags {
            self.tags.entry(tag).or_default().add(count);
        }
        for (edit, (found, all)) in other.edits {
            let slot = self.edits.entry(edit).or_default();
            *slot = (slot.0 + found, slot.1 + all);
        }
        self.alone = (self.alone.0 + other.alone.0, self.alone.1 + other.alone.1);
        for (bin, other) in self.bins.iter_mut().zip(other.bins) {
            *bin = (bin.0 + other.0, bin.1 + other.1, bin.2 + other.2);
        }
    }

    fn count(&mut self, case: &Case, count: Count) {
        self.all.add(count);
        for tag in &case.tags {
            self.tags.entry(tag.clone()).or_default().add(count);
        }
    }

    /// Dropped and added clauses that were left alone, as a share.
    pub fn left_alone(&self) -> f64 {
        share(self.alone.0, self.alone.1)
    }

    /// The share of links found that went through an edit.
    pub fn found(&self, edit: &str) -> f64 {
        self.edits.get(edit).map_or(0.0, |(found, all)| share(*found, *all))
    }

    pub fn precision(&self) -> f64 {
        share(self.all.right, self.all.right + self.all.wrong)
    }

    /// All of it, as lines.
    pub fn report(&self) -> String {
        let mut out = vec![self.all.line("all")];
        out.extend(self.tags.iter().map(|(tag, count)| count.line(tag)));
        out.push("found, by kind of edit".to_owned());
        out.extend(self.edits.iter().map(|(edit, (found, all))| format!("{edit:<18} {found} of {all}")));
        out.push(format!("dropped or added clauses left alone: {} of {}", self.alone.0, self.alone.1));
        out.push("confidence: said, right, links".to_owned());
        let total: usize = self.bins.iter().map(|b| b.0).sum();
        let mut error = 0.0;
        for (links, right, said) in self.bins.iter().filter(|b| b.0 > 0) {
            out.push(format!("{:.3}  {:.3}  {links}", said / *links as f64, share(*right, *links)));
            error += (said - *right as f64).abs() / total as f64;
        }
        let (sure, right, _) = self.bins[9];
        out.push(format!("expected calibration error {error:.4}; said 0.9 and more: {right} of {sure} right"));
        out.join("\n")
    }
}
