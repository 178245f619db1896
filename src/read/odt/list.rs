//! The numbers of an OpenDocument text's lists and headings.
//!
//! In: lists, items and headings as they come. Out: an item's number or sign. A list that does not
//! say that it goes on begins anew; an item counts with its first paragraph.

use std::collections::BTreeMap;

use super::styles::{LEVELS, Level, Styles};
use crate::read::block::AutoNumber;
use crate::read::count::Counter;

/// The counters of one run of numbers.
type Counters = [Option<i64>; LEVELS];

/// An open list.
struct Open {
    style: Option<String>,
    /// The item's own start, until it is counted.
    start: Option<i64>,
    counted: bool,
}

/// Counts lists and headings.
#[derive(Default)]
pub(super) struct Lists {
    open: Vec<Open>,
    runs: Vec<Counters>,
    run: usize,
    by_id: BTreeMap<String, usize>,
    by_style: BTreeMap<String, usize>,
    headings: Counters,
}

/// What stands before a paragraph.
pub(super) enum Sign {
    /// A number.
    Number(AutoNumber),
    /// A sign.
    Bullet,
}

/// The list number of the run of headings.
const HEADINGS: u32 = u32::MAX;

impl Lists {
    /// A list begins.
    pub fn begin(&mut self, style: Option<String>, id: Option<String>, goes_on: bool, after: Option<String>) {
        let style = style.or_else(|| self.open.last().and_then(|l| l.style.clone()));
        if self.open.is_empty() {
            let named = after.and_then(|a| self.by_id.get(&a).copied());
            let same = style.as_ref().filter(|_| goes_on).and_then(|s| self.by_style.get(s).copied());
            self.run = named.or(same).unwrap_or_else(|| {
                self.runs.push(Counters::default());
                self.runs.len() - 1
            });
            if let Some(style) = &style {
                self.by_style.insert(style.clone(), self.run);
            }
        }
        if let Some(id) = id {
            self.by_id.insert(id, self.run);
        }
        self.open.push(Open { style, start: None, counted: true });
    }

    /// A list ends.
    pub fn end(&mut self) {
        self.open.pop();
    }

    /// An item begins; a list's header is one that does not count.
    pub fn item(&mut self, counts: bool, start: Option<i64>) {
        if let Some(list) = self.open.last_mut() {
            list.counted = !counts;
            list.start = start;
        }
    }

    /// Whether a list is open, and how deep.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// The left indent of the innermost list's level.
    pub fn indent(&self, styles: &Styles) -> u32 {
        let level = self.open.len().saturating_sub(1);
        let own = self.open.last().and_then(|l| l.style.as_ref()).and_then(|s| styles.level(s, level));
        own.map(|l| l.indent).filter(|i| *i > 0).unwrap_or(level as u32 * 720 + 360)
    }

    /// A paragraph in the innermost list begins: its sign where it is the first of its item.
    /// `own` is the list style of the paragraph's style.
    pub fn paragraph(&mut self, styles: &Styles, own: Option<&str>) -> Option<Sign> {
        let at = self.open.len().checked_sub(1)?.min(LEVELS - 1);
        let list = self.open.last_mut()?;
        if std::mem::replace(&mut list.counted, true) {
            return None;
        }
        let start = list.start.take();
        let name = list.style.clone().or_else(|| own.map(str::to_owned))?;
        let counters = self.runs.get_mut(self.run)?;
        let sign = |level: usize| styles.level(&name, level);
        count(counters, at, start, &sign, self.run as u32)
    }

    /// A heading outside every list.
    pub fn heading(&mut self, styles: &Styles, level: usize, start: Option<i64>) -> Option<Sign> {
        let at = level.saturating_sub(1).min(LEVELS - 1);
        let sign = |level: usize| styles.outline.get(level).and_then(Option::as_ref);
        count(&mut self.headings, at, start, &sign, HEADINGS)
    }
}

/// Counts one more at a level.
fn count<'a>(
    counters: &mut Counters,
    at: usize,
    start: Option<i64>,
    level: &dyn Fn(usize) -> Option<&'a Level>,
    list: u32,
) -> Option<Sign> {
    let here = level(at)?;
    let slot = counters.get_mut(at)?;
    let value = start.unwrap_or_else(|| slot.map_or(here.start, |v| v.saturating_add(1)));
    *slot = Some(value);
    counters.iter_mut().skip(at + 1).for_each(|c| *c = None);
    match here.counter {
        Counter::Bullet => return Some(Sign::Bullet),
        Counter::Hidden => return None,
        _ => {}
    }
    let mut shown = Vec::new();
    for n in at.saturating_sub(here.shown - 1)..=at {
        let Some(l) = level(n).filter(|l| !matches!(l.counter, Counter::Bullet | Counter::Hidden)) else { continue };
        shown.push(l.counter.show(counters.get(n).copied().flatten().unwrap_or(l.start)));
    }
    let printed = format!("{}{}{}", here.prefix, shown.join("."), here.suffix);
    Some(Sign::Number(AutoNumber { printed, list: (list, at as u32), numeral: here.counter.numeral() }))
}
