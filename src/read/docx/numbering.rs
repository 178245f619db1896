//! Word's automatic numbering: lists, levels, counters, and how a number is shown.
//!
//! After ECMA-376 part 1, 17.9: a paragraph names a list (`num`), which is an instance of a
//! definition (`abstractNum`) with nine levels. All instances of a definition count on together,
//! unless one says where it starts (`startOverride`). A level begins again whenever a higher one
//! counts, unless `lvlRestart` says otherwise.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::read::block::AutoNumber;
use crate::read::label::{Numeral, to_roman};
use crate::read::package::{attribute, number, on};

/// One level of a list.
#[derive(Clone, Debug)]
struct Level {
    start: i64,
    format: String,
    text: String,
    /// Shows all numbers as decimals.
    legal: bool,
    /// Begins again after this level (from 1); 0 never.
    restart: Option<i64>,
    style: Option<String>,
    indent: Option<i64>,
}

impl Default for Level {
    fn default() -> Self {
        Self { start: 1, format: "decimal".to_owned(), text: String::new(), legal: false, restart: None, style: None, indent: None }
    }
}

#[derive(Debug, Default)]
struct Definition {
    levels: BTreeMap<u8, Level>,
    /// This definition is the one behind a numbering style.
    style: Option<String>,
    /// This definition borrows that of a numbering style.
    link: Option<String>,
}

#[derive(Debug, Default)]
struct List {
    definition: u32,
    starts: BTreeMap<u8, i64>,
    levels: BTreeMap<u8, Level>,
}

/// The lists of a document and where they stand.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    definitions: BTreeMap<u32, Definition>,
    lists: BTreeMap<u32, List>,
    counters: BTreeMap<u32, [Option<i64>; 9]>,
    used: BTreeSet<(u32, u8)>,
}

/// What stands before a paragraph.
pub(super) enum Sign {
    /// A number.
    Number(AutoNumber),
    /// A sign without a number.
    Bullet,
    /// Fixed words.
    Words(String),
}

impl Numbering {
    /// Reads the part `numbering.xml`.
    pub fn read(xml: &str) -> Self {
        let mut out = Self::default();
        let mut reader = Reader::from_str(xml);
        let mut definition: Option<(u32, Definition)> = None;
        let mut list: Option<(u32, List)> = None;
        let mut level: Option<(u8, Level)> = None;
        let mut overridden = 0u8;
        loop {
            let event = reader.read_event();
            let (e, empty) = match event {
                Ok(Event::Start(e)) => (e, false),
                Ok(Event::Empty(e)) => (e, true),
                Ok(Event::End(e)) => {
                    match e.local_name().as_ref() {
                        "abstractNum" => {
                            if let Some((id, d)) = definition.take() {
                                out.definitions.insert(id, d);
                            }
                        }
                        "num" => {
                            if let Some((id, l)) = list.take() {
                                out.lists.insert(id, l);
                            }
                        }
                        "lvl" => {
                            if let Some((n, l)) = level.take() {
                                if let Some((_, d)) = &mut definition {
                                    d.levels.insert(n, l);
                                } else if let Some((_, list)) = &mut list {
                                    list.levels.insert(n, l);
                                }
                            }
                        }
                        _ => {}
                    }
                    continue;
                }
                Ok(Event::Eof) | Err(_) => return out,
                Ok(_) => continue,
            };
            let local = e.local_name();
            match local.as_ref() {
                "abstractNum" if !empty => definition = Some((id(&e, "abstractNumId"), Definition::default())),
                "num" if !empty => list = Some((id(&e, "numId"), List::default())),
                "abstractNumId" => {
                    if let Some((_, l)) = &mut list {
                        l.definition = id(&e, "val");
                    }
                }
                "styleLink" => {
                    if let Some((_, d)) = &mut definition {
                        d.style = attribute(&e, "val");
                    }
                }
                "numStyleLink" => {
                    if let Some((_, d)) = &mut definition {
                        d.link = attribute(&e, "val");
                    }
                }
                "lvlOverride" => overridden = number(&e, "ilvl").unwrap_or(0).clamp(0, 8) as u8,
                "startOverride" => {
                    if let Some((_, l)) = &mut list {
                        l.starts.insert(overridden, number(&e, "val").unwrap_or(1));
                    }
                }
                "lvl" if !empty => level = Some((number(&e, "ilvl").unwrap_or(0).clamp(0, 8) as u8, Level::default())),
                name => {
                    if let Some((_, l)) = &mut level {
                        level_property(l, name, &e);
                    }
                }
            }
        }
    }

    /// The level of a list that belongs to a paragraph style.
    pub fn level_of_style(&self, list: u32, style: &str) -> Option<u8> {
        let definition = self.definition(list)?.1;
        definition.levels.iter().find(|(_, l)| l.style.as_deref() == Some(style)).map(|(n, _)| *n)
    }

    /// The left indent that a list's level gives.
    pub fn indent(&self, list: u32, level: u8) -> Option<i64> {
        self.level(list, level)?.indent
    }

    /// The definition behind a list, through the numbering style that it may borrow.
    fn definition(&self, list: u32) -> Option<(u32, &Definition)> {
        let id = self.lists.get(&list)?.definition;
        let definition = self.definitions.get(&id)?;
        if let Some(link) = &definition.link {
            let found = self.definitions.iter().find(|(_, d)| d.style.as_ref() == Some(link));
            return Some(found.map_or((id, definition), |(id, d)| (*id, d)));
        }
        Some((id, definition))
    }

    fn level(&self, list: u32, level: u8) -> Option<&Level> {
        self.lists.get(&list).and_then(|l| l.levels.get(&level)).or_else(|| self.definition(list)?.1.levels.get(&level))
    }

    /// Counts one paragraph of a list and gives what stands before it.
    pub fn next(&mut self, list: u32, level: u8) -> Option<Sign> {
        let level = level.min(8);
        let (definition, _) = self.definition(list)?;
        let here = self.level(list, level)?.clone();
        let starts: Vec<(u8, i64)> =
            self.lists.get(&list).map(|l| l.starts.iter().map(|(n, s)| (*n, *s)).collect()).unwrap_or_default();
        let start_of = |n: u8| starts.iter().find(|s| s.0 == n).map(|s| s.1);
        let restarts: Vec<Option<i64>> = (0..9).map(|n| self.level(list, n).and_then(|l| l.restart)).collect();
        let firsts: Vec<i64> = (0..9).map(|n| start_of(n).or_else(|| self.level(list, n).map(|l| l.start)).unwrap_or(1)).collect();
        let counters = self.counters.entry(definition).or_default();
        // A list that says where it starts does so once for each level.
        if start_of(level).is_some() && self.used.insert((list, level)) {
            for counter in counters.iter_mut().skip(level as usize) {
                *counter = None;
            }
        }
        for (n, counter) in counters.iter_mut().enumerate() {
            let first = firsts.get(n).copied().unwrap_or(1);
            match n.cmp(&(level as usize)) {
                std::cmp::Ordering::Less => {
                    counter.get_or_insert(first);
                }
                std::cmp::Ordering::Equal => *counter = Some(counter.map_or(first, |c| c.saturating_add(1))),
                std::cmp::Ordering::Greater => {
                    let again = match restarts.get(n).copied().flatten() {
                        None => true,
                        Some(0) => false,
                        Some(after) => i64::from(level) < after,
                    };
                    if again {
                        *counter = None;
                    }
                }
            }
        }
        let values = *counters;
        if here.format == "bullet" {
            return Some(Sign::Bullet);
        }
        let printed = self.shown(list, &here, &values);
        let printed = printed.trim().to_owned();
        if !printed.chars().any(char::is_alphanumeric) {
            return (!printed.is_empty()).then_some(Sign::Bullet);
        }
        if !here.text.contains('%') || here.format == "none" && !printed.chars().any(|c| c.is_ascii_digit()) {
            return Some(Sign::Words(printed));
        }
        let numeral = if here.legal { Some(Numeral::Digit) } else { numeral(&here.format) };
        Some(Sign::Number(AutoNumber { printed, list: (definition, u32::from(level)), numeral }))
    }

    /// A level's text with its numbers filled in. Bounded, as a template may name a number often.
    fn shown(&self, list: u32, here: &Level, values: &[Option<i64>; 9]) -> String {
        let mut out = String::new();
        let mut chars = here.text.chars().peekable();
        while let Some(c) = chars.next() {
            if out.len() > 200 {
                break;
            }
            let digit = (c == '%').then(|| chars.peek().and_then(|d| d.to_digit(10)).filter(|d| (1..=9).contains(d))).flatten();
            let Some(digit) = digit else {
                out.push(c);
                continue;
            };
            chars.next();
            let n = (digit - 1) as u8;
            let format = self.level(list, n).map_or("decimal", |l| l.format.as_str());
            let value = values.get(n as usize).copied().flatten().unwrap_or(0);
            let format = if here.legal && format != "none" { "decimal" } else { format };
            out.push_str(&spell(value, format));
        }
        out
    }
}

fn id(e: &BytesStart<'_>, name: &str) -> u32 {
    number(e, name).unwrap_or(0).clamp(0, i64::from(u32::MAX)) as u32
}

fn level_property(level: &mut Level, name: &str, e: &BytesStart<'_>) {
    match name {
        "start" => level.start = number(e, "val").unwrap_or(1),
        "numFmt" => level.format = attribute(e, "val").unwrap_or_default(),
        "lvlText" => level.text = attribute(e, "val").unwrap_or_default(),
        "isLgl" => level.legal = on(e),
        "lvlRestart" => level.restart = number(e, "val"),
        "pStyle" => level.style = attribute(e, "val"),
        "ind" => level.indent = number(e, "left").or_else(|| number(e, "start")),
        _ => {}
    }
}

fn numeral(format: &str) -> Option<Numeral> {
    match format {
        "lowerLetter" | "russianLower" => Some(Numeral::LowerLetter),
        "upperLetter" | "russianUpper" => Some(Numeral::UpperLetter),
        "lowerRoman" => Some(Numeral::LowerRoman),
        "upperRoman" => Some(Numeral::UpperRoman),
        "decimal" | "decimalZero" | "ordinal" => Some(Numeral::Digit),
        _ => None,
    }
}

/// A number as its format shows it. Letters and Roman numbers end where they would grow without measure.
fn spell(value: i64, format: &str) -> String {
    let letters = |alphabet: &[char], value: i64| {
        let n = i64::try_from(alphabet.len()).unwrap_or(1);
        if value < 1 || value > n * 30 {
            return value.to_string();
        }
        let sign = alphabet.get(((value - 1) % n) as usize).copied().unwrap_or('?');
        std::iter::repeat_n(sign, ((value - 1) / n + 1) as usize).collect()
    };
    let latin: Vec<char> = ('a'..='z').collect();
    let russian: Vec<char> = "абвгдежзиклмнопрстуфхцчшщэюя".chars().collect();
    match format {
        "none" => String::new(),
        "lowerLetter" => letters(&latin, value),
        "upperLetter" => letters(&latin, value).to_uppercase(),
        "russianLower" => letters(&russian, value),
        "russianUpper" => letters(&russian, value).to_uppercase(),
        "lowerRoman" | "upperRoman" => {
            let small = u64::try_from(value).map(to_roman).unwrap_or_default();
            match small.as_str() {
                "" => value.to_string(),
                _ if format == "upperRoman" => small.to_uppercase(),
                _ => small,
            }
        }
        "decimalZero" => format!("{value:02}"),
        _ => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::spell;

    #[test]
    fn numbers_are_spelled() {
        for (value, format, want) in [
            (3, "lowerLetter", "c"),
            (28, "upperLetter", "BB"),
            (14, "lowerRoman", "xiv"),
            (4, "decimalZero", "04"),
            (2_000_000_000, "lowerRoman", "2000000000"),
            (-5, "upperLetter", "-5"),
        ] {
            assert_eq!(spell(value, format), want);
        }
    }
}
