//! Rows of unequal heights, of which only those in sight are laid out.
//!
//! A height is estimated until the row is first in sight, then measured and kept. The scroll hangs
//! on the first row in sight, so corrected heights move nothing that is being read.

use egui::{Key, Rect, ScrollArea, Ui, pos2, vec2};

use crate::app::language::say;
use crate::app::state::Entry;
use crate::app::widgets::name_scroll_bar;

/// How often a row that was asked for may still be out of place after scrolling to it.
const TRIES: u8 = 4;

/// Heights and scroll of the rows.
#[derive(Debug, Default)]
pub struct RowList {
    entries: Vec<Entry>,
    key: Option<(u32, u32)>,
    heights: Vec<f32>,
    measured: Vec<bool>,
    /// Tops of the rows, and the height of all at the end.
    tops: Vec<f32>,
    offset: f32,
    jump: Option<f32>,
    reveal: Option<(Entry, u8)>,
    height: f32,
    /// What is in sight: place in the list, top and bottom on the screen.
    pub visible: Vec<(usize, f32, f32)>,
}

impl RowList {
    /// Forgets measured heights, not the place.
    pub fn forget(&mut self) {
        self.key = None;
    }

    /// Brings an entry in sight at the next show.
    pub fn reveal(&mut self, entry: Entry) {
        self.reveal = Some((entry, TRIES));
    }

    /// Scrolls by a part of what is in sight.
    pub fn page(&mut self, pages: f32) {
        self.jump = Some((self.offset + pages * self.height).max(0.0));
    }

    /// Scrolls by what is nearly in sight for each press of Page Up or Page Down, unless words are being written.
    pub fn page_keys(&mut self, ui: &Ui) {
        if ui.ctx().text_edit_focused() {
            return;
        }
        let pressed = |key| f32::from(u8::from(ui.input(|i| i.key_pressed(key))));
        let pages = pressed(Key::PageDown) - pressed(Key::PageUp);
        if pages != 0.0 {
            self.page(pages * 0.9);
            ui.ctx().request_repaint();
        }
    }

    /// Scrolls to a part of the whole, 0 to 1, and centres it.
    pub fn scroll_to(&mut self, part: f32) {
        self.jump = Some((part * self.total() - self.height / 2.0).clamp(0.0, (self.total() - self.height).max(0.0)));
    }

    /// What is in sight, as parts of the whole from 0 to 1.
    pub fn window(&self) -> (f32, f32) {
        let total = self.total().max(1.0);
        ((self.offset / total).min(1.0), ((self.offset + self.height) / total).min(1.0))
    }

    /// Where an entry stands as parts of the whole.
    pub fn span(&self, place: usize) -> (f32, f32) {
        let total = self.total().max(1.0);
        let top = self.tops.get(place).copied().unwrap_or(0.0);
        (top / total, (top + self.heights.get(place).copied().unwrap_or(0.0)) / total)
    }

    fn total(&self) -> f32 {
        self.tops.last().copied().unwrap_or(0.0)
    }

    /// Takes the entries and estimates the heights of those never seen. `key` is what heights
    /// depend on besides the entry.
    fn prepare(&mut self, entries: &[Entry], key: (u32, u32), estimate: impl Fn(Entry) -> f32) {
        if self.key == Some(key) && self.entries == entries {
            return;
        }
        let anchor = self.first_visible(self.offset).and_then(|i| Some((*self.entries.get(i)?, self.offset - self.tops.get(i)?)));
        if self.key == Some(key) {
            let old = std::mem::take(&mut self.entries);
            let mut known: std::collections::BTreeMap<usize, f32> = std::collections::BTreeMap::new();
            for (i, entry) in old.iter().enumerate() {
                if let (Entry::Row(row), Some(true), Some(height)) = (entry, self.measured.get(i), self.heights.get(i)) {
                    known.insert(*row, *height);
                }
            }
            let height_of = |e: &Entry| if let Entry::Row(row) = e { known.get(row).copied() } else { None };
            self.measured = entries.iter().map(|e| height_of(e).is_some()).collect();
            self.heights = entries.iter().map(|e| height_of(e).unwrap_or_else(|| estimate(*e))).collect();
        } else {
            self.measured = vec![false; entries.len()];
            self.heights = entries.iter().map(|e| estimate(*e)).collect();
        }
        self.entries = entries.to_vec();
        self.key = Some(key);
        self.sum();
        if let Some((entry, within)) = anchor {
            let row_of = |e: &Entry| match e {
                Entry::Row(row) => *row,
                Entry::Fold { first, .. } => *first,
            };
            let exact = self.entries.iter().position(|e| *e == entry);
            let place = exact.or_else(|| self.entries.iter().rposition(|e| row_of(e) <= row_of(&entry))).unwrap_or(0);
            let within = if exact.is_some() { within } else { 0.0 };
            self.jump = Some((self.tops.get(place).copied().unwrap_or(0.0) + within).max(0.0));
        }
    }

    fn sum(&mut self) {
        self.tops.clear();
        let mut top = 0.0;
        self.tops.push(top);
        for height in &self.heights {
            top += height;
            self.tops.push(top);
        }
    }

    fn set(&mut self, place: usize, height: f32) -> f32 {
        let Some(old) = self.heights.get_mut(place) else { return 0.0 };
        let delta = height - *old;
        *old = height;
        if delta == 0.0 && self.measured.get(place) == Some(&true) {
            return 0.0;
        }
        if let Some(measured) = self.measured.get_mut(place) {
            *measured = true;
        }
        for top in self.tops.iter_mut().skip(place + 1) {
            *top += delta;
        }
        delta
    }

    fn first_visible(&self, offset: f32) -> Option<usize> {
        let count = self.heights.len();
        let i = self.tops.partition_point(|top| *top <= offset).saturating_sub(1);
        (count > 0).then(|| i.min(count - 1))
    }

    /// Shows the rows in sight in all of `ui`. `measure` gives an entry's height, `draw` draws it
    /// in its rectangle.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        entries: &[Entry],
        key: (u32, u32),
        estimate: impl Fn(Entry) -> f32,
        mut measure: impl FnMut(&mut Ui, Entry) -> f32,
        mut draw: impl FnMut(&mut Ui, Entry, Rect),
    ) {
        self.height = ui.available_height();
        self.prepare(entries, key, estimate);
        self.follow_reveal();
        let mut area = ScrollArea::vertical().id_salt("rows").auto_shrink(false);
        let jumped = self.jump.take();
        if let Some(offset) = jumped {
            let offset = offset.clamp(0.0, (self.total() - self.height).max(0.0));
            area = area.vertical_scroll_offset(offset);
        }
        let out = area.show_viewport(ui, |ui, viewport| {
            let origin = ui.max_rect().left_top();
            let mut offset = viewport.min.y;
            // The first row in sight grows upwards, so that what is below it stays.
            while let Some(i) = self.first_visible(offset).filter(|i| self.measured.get(*i) == Some(&false)) {
                let Some(entry) = self.entries.get(i).copied() else { break };
                let above = self.tops.get(i).is_some_and(|top| *top < offset);
                let height = measure(ui, entry);
                let delta = self.set(i, height);
                if above && jumped.is_none() {
                    offset += delta;
                }
            }
            let shift = offset - viewport.min.y;
            self.visible.clear();
            let mut i = self.first_visible(offset).unwrap_or(0);
            while let (Some(entry), Some(top)) = (self.entries.get(i).copied(), self.tops.get(i).copied()) {
                if top > offset + viewport.height() {
                    break;
                }
                // Measured anew each time, since its look may have changed; text laid out before is kept.
                let measured = measure(ui, entry);
                self.set(i, measured);
                let height = self.heights.get(i).copied().unwrap_or(0.0);
                let rect = Rect::from_min_size(pos2(origin.x, origin.y + top - shift), vec2(ui.max_rect().width(), height));
                self.visible.push((i, rect.top(), rect.bottom()));
                draw(ui, entry, rect);
                i += 1;
            }
            ui.set_min_size(vec2(ui.available_width(), self.total()));
            self.offset = offset;
            if shift.abs() > 0.5 {
                self.jump = Some(offset);
                ui.ctx().request_repaint();
            }
        });
        name_scroll_bar(ui, out.id, say!("rows-scroll"));
        if self.reveal.is_some() {
            ui.ctx().request_repaint();
        }
    }

    /// Scrolls towards the entry that was asked for, until it is in sight.
    fn follow_reveal(&mut self) {
        let Some((entry, tries)) = self.reveal.take() else { return };
        let Some(place) = self.entries.iter().position(|e| *e == entry) else { return };
        let (Some(top), Some(height)) = (self.tops.get(place).copied(), self.heights.get(place).copied()) else { return };
        let known = self.measured.get(place) == Some(&true);
        let (from, to) = (self.offset, self.offset + self.height);
        let inside = top >= from - 0.5 && (top + height <= to + 0.5 || (height > self.height && top <= from + 0.5));
        if inside && known {
            return;
        }
        let far = top + height < from - self.height || top > to + self.height;
        let wanted = if height > self.height {
            top
        } else if far || !known {
            top - (self.height - height).min(self.height * 0.25)
        } else if top < from {
            top
        } else {
            top + height - self.height
        };
        self.jump = Some(wanted.max(0.0));
        if tries > 1 {
            self.reveal = Some((entry, tries - 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(list: &mut RowList, entries: &[Entry], height: f32) -> Vec<usize> {
        let ctx = egui::Context::default();
        let mut drawn = Vec::new();
        for _ in 0..6 {
            drawn.clear();
            let input =
                egui::RawInput { screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(400.0, 300.0))), ..Default::default() };
            let mut out = ctx.run_ui(input, |ui| {
                list.show(
                    ui,
                    entries,
                    (1, 1),
                    |_| 50.0,
                    |_, _| height,
                    |_, entry, _| {
                        if let Entry::Row(row) = entry {
                            drawn.push(row);
                        }
                    },
                );
            });
            out.textures_delta.clear();
        }
        drawn
    }

    #[test]
    fn only_rows_in_sight_are_drawn_and_a_far_row_is_reached() {
        let entries: Vec<_> = (0..10_000).map(Entry::Row).collect();
        let mut list = RowList::default();
        let first = show(&mut list, &entries, 80.0);
        assert!(first.starts_with(&[0, 1, 2]) && first.len() < 8, "{first:?}");
        list.reveal(Entry::Row(7_000));
        let far = show(&mut list, &entries, 80.0);
        assert!(far.contains(&7_000) && far.len() < 8, "{far:?}");
    }

    #[test]
    fn a_new_filter_keeps_the_place() {
        let all: Vec<_> = (0..1_000).map(Entry::Row).collect();
        let mut list = RowList::default();
        show(&mut list, &all, 80.0);
        list.reveal(Entry::Row(500));
        show(&mut list, &all, 80.0);
        let even: Vec<_> = (0..1_000).filter(|i| i % 2 == 0).map(Entry::Row).collect();
        let drawn = show(&mut list, &even, 80.0);
        assert!(drawn.iter().any(|r| (496..=504).contains(r)), "{drawn:?}");
    }
}
