//! Word's styles, as far as they tell headings, numbering and hidden text.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::read::package::{attribute, number, on};

/// One style, or the properties it comes to with all it is based on.
#[derive(Clone, Debug, Default)]
pub(super) struct Look {
    /// `heading 1`, lower case.
    pub name: String,
    /// Outline level from 0; 9 is body text.
    pub outline: Option<u8>,
    /// The list that it numbers by.
    pub list: Option<u32>,
    /// The level in that list.
    pub level: Option<u8>,
    /// Whether its words are bold.
    pub bold: Option<bool>,
    /// Whether its words are hidden.
    pub hidden: Option<bool>,
    /// Left indent.
    pub indent: Option<i64>,
    /// What it is based on.
    based_on: Option<String>,
}

/// All styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    by_id: BTreeMap<String, Look>,
    /// The paragraph style of paragraphs that name none.
    default: Option<String>,
    /// The document's language, where its defaults state one.
    pub language: Option<String>,
}

/// Styles may be based on one another; a loop ends here.
const DEEPEST: usize = 24;

impl Styles {
    /// Reads the part `styles.xml`.
    pub fn read(xml: &str) -> Self {
        let mut out = Self::default();
        let mut reader = Reader::from_str(xml);
        let mut open: Option<(String, Look)> = None;
        loop {
            let event = reader.read_event();
            match event {
                Ok(Event::Start(e) | Event::Empty(e)) => {
                    let local = e.local_name();
                    let local = local.as_ref();
                    if local == "style" {
                        let id = attribute(&e, "styleId").unwrap_or_default();
                        let paragraph = attribute(&e, "type").is_none_or(|t| t == "paragraph");
                        if paragraph && attribute(&e, "default").is_some_and(|d| d == "1" || d == "true") {
                            out.default = Some(id.clone());
                        }
                        open = Some((id, Look::default()));
                    } else if local == "lang" && open.is_none() {
                        out.language = out.language.take().or_else(|| attribute(&e, "val"));
                    } else if let Some((_, look)) = &mut open {
                        match local {
                            "name" => look.name = attribute(&e, "val").unwrap_or_default().to_lowercase(),
                            "basedOn" => look.based_on = attribute(&e, "val"),
                            "outlineLvl" => look.outline = number(&e, "val").map(|v| v.clamp(0, 9) as u8),
                            "numId" => look.list = number(&e, "val").map(|v| v.clamp(0, i64::from(u32::MAX)) as u32),
                            "ilvl" => look.level = number(&e, "val").map(|v| v.clamp(0, 8) as u8),
                            "b" => look.bold = Some(on(&e)),
                            "vanish" => look.hidden = Some(on(&e)),
                            "ind" => look.indent = number(&e, "left").or_else(|| number(&e, "start")),
                            _ => {}
                        }
                    }
                }
                Ok(Event::End(e)) if e.local_name().as_ref() == "style" => {
                    if let Some((id, look)) = open.take() {
                        out.by_id.insert(id, look);
                    }
                }
                Ok(Event::Eof) | Err(_) => return out,
                Ok(_) => {}
            }
        }
    }

    /// The style of a paragraph, with all it is based on.
    pub fn paragraph(&self, id: Option<&str>) -> Look {
        id.or(self.default.as_deref()).map(|id| self.look(id)).unwrap_or_default()
    }

    /// A style with all it is based on.
    pub fn look(&self, id: &str) -> Look {
        let Some(first) = self.by_id.get(id) else { return Look::default() };
        let mut out = first.clone();
        let mut next = first.based_on.as_deref();
        for _ in 0..DEEPEST {
            let Some(base) = next.and_then(|n| self.by_id.get(n)) else { break };
            out.outline = out.outline.or(base.outline).or_else(|| heading_level(&base.name));
            out.list = out.list.or(base.list);
            out.level = out.level.or(base.level);
            out.bold = out.bold.or(base.bold);
            out.hidden = out.hidden.or(base.hidden);
            out.indent = out.indent.or(base.indent);
            next = base.based_on.as_deref();
        }
        out.outline = heading_level(&first.name).or(out.outline);
        out
    }
}

/// The outline level that a built-in name tells: "heading 2" → 1.
fn heading_level(name: &str) -> Option<u8> {
    let n: u8 = name.strip_prefix("heading ")?.trim().parse().ok()?;
    (1..=9).contains(&n).then(|| n - 1)
}
