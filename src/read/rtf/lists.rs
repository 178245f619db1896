//! The lists of an RTF file: its list table and overrides, and their counters.
//!
//! In: the control words of both tables, then the list and level of each paragraph. Out: a
//! paragraph's number or sign.

use std::collections::BTreeMap;

use crate::read::block::AutoNumber;
use crate::read::count::Counter;

const LEVELS: usize = 9;

/// A level: how it counts and what it prints, `\u{1}` to `\u{9}` standing for the levels' numbers.
#[derive(Clone, Debug)]
struct Level {
    counter: Counter,
    start: i64,
    text: String,
    /// The number of characters of `text` that the file states first.
    length: Option<usize>,
    legal: bool,
}

/// The lists and their counters.
#[derive(Default)]
pub(super) struct Lists {
    table: BTreeMap<i32, Vec<Level>>,
    overrides: BTreeMap<i32, i32>,
    making: Vec<Level>,
    list: i32,
    counters: BTreeMap<i32, [Option<i64>; LEVELS]>,
}

/// What stands before a paragraph.
pub(super) enum Sign {
    /// A number.
    Number(AutoNumber),
    /// A sign.
    Bullet,
}

impl Lists {
    /// A control word within one of the two tables.
    pub fn word(&mut self, word: &str, value: Option<i32>) {
        let number = value.unwrap_or_default();
        match word {
            "list" => self.making.clear(),
            "listlevel" if self.making.len() < LEVELS => {
                self.making.push(Level { counter: Counter::Decimal, start: 1, text: String::new(), length: None, legal: false });
            }
            "levelnfc" | "levelnfcn" => self.level(|l| l.counter = counter(number)),
            "levelstartat" => self.level(|l| l.start = i64::from(number)),
            "levellegal" => self.level(|l| l.legal = number != 0),
            "listid" => self.list = number,
            "listoverride" => self.list = 0,
            "ls" if self.overrides.len() < 10_000 => {
                self.overrides.insert(number, self.list);
            }
            _ => {}
        }
    }

    /// A list of the table ends.
    pub fn end_list(&mut self) {
        if !self.making.is_empty() && self.table.len() < 10_000 {
            self.table.insert(self.list, std::mem::take(&mut self.making));
        }
    }

    /// A character of a level's text.
    pub fn character(&mut self, c: char) {
        self.level(|l| match l.length {
            None => l.length = Some(c as usize),
            Some(length) if l.text.chars().count() < length.min(64) => l.text.push(c),
            Some(_) => {}
        });
    }

    fn level(&mut self, change: impl FnOnce(&mut Level)) {
        if let Some(level) = self.making.last_mut() {
            change(level);
        }
    }

    /// The next number of a list.
    pub fn next(&mut self, ls: i32, level: usize) -> Option<Sign> {
        let id = self.overrides.get(&ls).copied()?;
        let levels = self.table.get(&id)?;
        let at = level.min(LEVELS - 1);
        let here = levels.get(at)?;
        let counters = self.counters.entry(id).or_default();
        let slot = counters.get_mut(at)?;
        *slot = Some(slot.map_or(here.start, |v| v.saturating_add(1)));
        counters.iter_mut().skip(at + 1).for_each(|c| *c = None);
        if here.counter == Counter::Bullet {
            return Some(Sign::Bullet);
        }
        let mut printed = String::new();
        for c in here.text.chars() {
            match levels.get(c as usize).filter(|_| (c as usize) < LEVELS) {
                Some(l) => {
                    let value = counters.get(c as usize).copied().flatten().unwrap_or(l.start);
                    printed.push_str(&if here.legal { Counter::Decimal } else { l.counter }.show(value));
                }
                None => printed.push(c),
            }
        }
        if !printed.chars().any(char::is_alphanumeric) {
            return None;
        }
        let numeral = if here.legal { Counter::Decimal.numeral() } else { here.counter.numeral() };
        Some(Sign::Number(AutoNumber { printed: printed.trim().to_owned(), list: (ls.unsigned_abs(), at as u32), numeral }))
    }
}

/// A way of counting by its number in the file, which is Word's own.
fn counter(number: i32) -> Counter {
    match number {
        1 => Counter::Roman(true),
        2 => Counter::Roman(false),
        3 => Counter::Repeated(true),
        4 => Counter::Repeated(false),
        22 => Counter::Zero,
        23 => Counter::Bullet,
        58 => Counter::Russian(false),
        59 => Counter::Russian(true),
        255 => Counter::Hidden,
        _ => Counter::Decimal,
    }
}
