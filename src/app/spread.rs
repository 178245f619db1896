//! How the clauses of a row are spread over lines.
//!
//! A row may hold several clauses of a draft: one was split, or several were merged. Clauses that
//! answer one another one to one then share a line, with a label of its own, and the clause that
//! answers several of them stands beside all their lines.

use crate::draft::ClauseId;

/// Above this number of clauses a row is not spread: its cells hold them one under another.
const MOST: usize = 80;

/// A row's lines and what stands in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// How many lines.
    pub lines: usize,
    /// The cells, by draft and from the top; those of one draft cover every line once.
    pub places: Vec<Place>,
}

/// A cell: clauses of one draft beside one line or several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Index of the draft.
    pub draft: usize,
    /// Its clauses; none where the draft has no counterpart.
    pub clauses: Vec<ClauseId>,
    /// The first line beside which it stands.
    pub first: usize,
    /// The last.
    pub last: usize,
}

impl Place {
    /// Whether it shares a line with another.
    pub fn meets(&self, other: &Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}

impl Spread {
    /// Spreads the cells of a row. `base` is the draft whose every clause keeps a line of its own and whose order the lines keep,
    /// `linked` whether two clauses answer one another.
    pub fn of(cells: &[Vec<ClauseId>], base: Option<usize>, linked: impl Fn(ClauseId, ClauseId) -> bool) -> Self {
        let all: Vec<(usize, ClauseId)> =
            cells.iter().enumerate().flat_map(|(d, ids)| ids.iter().map(move |id| (d, *id))).collect();
        if cells.iter().all(|ids| ids.len() < 2) || all.len() > MOST {
            return Self::stacked(cells);
        }
        let near = |i: usize| -> Vec<usize> {
            let Some((d, id)) = all.get(i) else { return Vec::new() };
            all.iter().enumerate().filter(|(_, (e, other))| d != e && linked(*id, *other)).map(|(j, _)| j).collect()
        };
        let links: Vec<Vec<usize>> = (0..all.len()).map(near).collect();
        let draft = |i: usize| all.get(i).map_or(0, |(d, _)| *d);
        let of_draft = |i: usize, d: usize| links.get(i).into_iter().flatten().filter(|j| draft(**j) == d).count();
        let wide: Vec<bool> = (0..all.len()).map(|i| (0..cells.len()).any(|d| of_draft(i, d) > 1)).collect();
        let is_wide = |i: usize| wide.get(i) == Some(&true);
        // What alone answers a wide clause goes where that one goes.
        let follows =
            |i: usize| !is_wide(i) && links.get(i).into_iter().flatten().any(|w| is_wide(*w) && of_draft(*w, draft(i)) == 1);
        let narrow: Vec<usize> = (0..all.len()).filter(|i| !is_wide(*i) && !follows(*i)).collect();
        let groups = groups(&narrow, &links, draft, is_wide, cells, base, &all);
        if groups.is_empty() {
            return Self::stacked(cells);
        }
        let lines_of = |i: usize| {
            let beside = |g: &Vec<usize>| g.contains(&i) || g.iter().any(|j| links.get(i).is_some_and(|l| l.contains(j)));
            let lines: Vec<usize> = groups.iter().enumerate().filter(|(_, g)| beside(g)).map(|(line, _)| line).collect();
            lines.first().copied().zip(lines.last().copied())
        };
        let mut spread = Self { lines: groups.len(), places: Vec::new() };
        for (d, ids) in cells.iter().enumerate() {
            let mut places: Vec<Place> = Vec::new();
            for (i, (_, id)) in all.iter().enumerate().filter(|(_, (e, _))| *e == d) {
                let own = groups.iter().position(|g| g.contains(&i)).map(|line| (line, line));
                let through = || links.get(i).into_iter().flatten().filter(|w| is_wide(**w)).find_map(|w| lines_of(*w));
                let (first, last) = own.or_else(|| lines_of(i)).or_else(through).unwrap_or((0, groups.len() - 1));
                places.push(Place { draft: d, clauses: vec![*id], first, last });
            }
            spread.places.extend(without_overlap(places, ids));
        }
        spread.close(cells.len());
        spread.join_lines(base);
        spread
    }

    /// All in one line.
    pub fn stacked(cells: &[Vec<ClauseId>]) -> Self {
        let place = |(draft, clauses): (usize, &Vec<ClauseId>)| Place { draft, clauses: clauses.clone(), first: 0, last: 0 };
        Self { lines: 1, places: cells.iter().enumerate().map(place).collect() }
    }

    /// The cells of a draft, from the top.
    pub fn of_draft(&self, d: usize) -> impl Iterator<Item = &Place> {
        self.places.iter().filter(move |p| p.draft == d)
    }

    /// Adds cells without a clause where a draft has none.
    fn close(&mut self, drafts: usize) {
        for draft in 0..drafts {
            let covered =
                |line: usize, places: &[Place]| places.iter().any(|p| p.draft == draft && (p.first..=p.last).contains(&line));
            if self.of_draft(draft).next().is_none() {
                self.places.push(Place { draft, clauses: Vec::new(), first: 0, last: self.lines - 1 });
            }
            for line in 0..self.lines {
                if !covered(line, &self.places) {
                    self.places.push(Place { draft, clauses: Vec::new(), first: line, last: line });
                }
            }
        }
        self.places.sort_by_key(|p| (p.draft, p.first));
    }

    /// Joins lines that only one draft beside the base keeps apart: its clauses stand one under another.
    fn join_lines(&mut self, base: Option<usize>) {
        let mut line = 0;
        while line + 1 < self.lines {
            let mut keepers: Vec<usize> =
                self.places.iter().filter(|p| p.last == line && !p.clauses.is_empty()).map(|p| p.draft).collect();
            keepers.extend(self.places.iter().filter(|p| p.first == line + 1 && !p.clauses.is_empty()).map(|p| p.draft));
            keepers.sort_unstable();
            keepers.dedup();
            if keepers.len() > 1 || keepers.iter().any(|d| Some(*d) == base) {
                line += 1;
                continue;
            }
            let mut joined: Vec<Place> = Vec::new();
            for mut place in std::mem::take(&mut self.places) {
                let lower = place.first == line + 1;
                place.first -= usize::from(place.first > line);
                place.last -= usize::from(place.last > line);
                match joined.last_mut().filter(|p| lower && p.draft == place.draft && p.last == line) {
                    Some(above) => {
                        above.clauses.append(&mut place.clauses);
                        above.last = above.last.max(place.last);
                    }
                    None => joined.push(place),
                }
            }
            self.places = joined;
            self.lines -= 1;
        }
    }
}

/// The groups of clauses that share a line, from the top.
fn groups(
    narrow: &[usize],
    links: &[Vec<usize>],
    draft: impl Fn(usize) -> usize,
    is_wide: impl Fn(usize) -> bool,
    cells: &[Vec<ClauseId>],
    base: Option<usize>,
    all: &[(usize, ClauseId)],
) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for i in narrow {
        let near = |g: &Vec<usize>| g.iter().any(|j| links.get(*i).is_some_and(|l| l.contains(j)));
        let (mut joined, rest): (Vec<_>, Vec<_>) = groups.into_iter().partition(near);
        groups = rest;
        let mut group: Vec<usize> = joined.drain(..).flatten().collect();
        group.push(*i);
        groups.push(group);
    }
    let place = |i: usize| -> f64 {
        let Some((d, id)) = all.get(i) else { return 0.0 };
        let ids = cells.get(*d).map_or(&[][..], Vec::as_slice);
        ids.iter().position(|x| x == id).unwrap_or(0) as f64 / ids.len().max(1) as f64
    };
    // in the order of the base where it has a say, else of all
    let mean = |g: &[usize]| {
        let of_base: Vec<usize> = g.iter().copied().filter(|i| Some(draft(*i)) == base).collect();
        let heard = if of_base.is_empty() { g } else { &of_base };
        heard.iter().map(|i| place(*i)).sum::<f64>() / heard.len().max(1) as f64
    };
    groups.sort_by(|a, b| mean(a).total_cmp(&mean(b)).then_with(|| a.cmp(b)));
    // Those that only a clause beside them holds together pair up in their order.
    let wides = |g: &[usize]| {
        let mut all: Vec<usize> =
            g.iter().flat_map(|i| links.get(*i).into_iter().flatten()).copied().filter(|w| is_wide(*w)).collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    let mut out: Vec<Vec<usize>> = Vec::new();
    for group in groups {
        let shared = wides(&group);
        let free = |g: &&mut Vec<usize>| {
            !shared.is_empty() && wides(g) == shared && g.iter().all(|i| group.iter().all(|j| draft(*i) != draft(*j)))
        };
        match out.iter_mut().find(free) {
            Some(line) => line.extend(group),
            None => out.push(group),
        }
    }
    out
}

/// Cells of one draft that would cover a line twice become one.
fn without_overlap(mut places: Vec<Place>, order: &[ClauseId]) -> Vec<Place> {
    places.sort_by_key(|p| (p.first, p.last));
    let mut out: Vec<Place> = Vec::new();
    for mut place in places {
        match out.last_mut().filter(|last| last.last >= place.first) {
            Some(last) => {
                last.clauses.append(&mut place.clauses);
                last.last = last.last.max(place.last);
                last.clauses.sort_by_key(|id| order.iter().position(|x| x == id));
            }
            None => out.push(place),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::DraftId;

    fn id(d: u32, n: u32) -> ClauseId {
        ClauseId { draft: DraftId(d), n }
    }

    type Ends = ((u32, u32), (u32, u32));
    type Seen = (usize, Vec<u32>, usize, usize);

    fn spread(counts: &[u32], base: Option<usize>, links: &[Ends]) -> Vec<Seen> {
        let cells: Vec<Vec<ClauseId>> =
            counts.iter().enumerate().map(|(d, n)| (1..=*n).map(|i| id(d as u32, i)).collect()).collect();
        let linked = |a: ClauseId, b: ClauseId| {
            let (a, b) = ((a.draft.0, a.n), (b.draft.0, b.n));
            links.contains(&(a, b)) || links.contains(&(b, a))
        };
        let spread = Spread::of(&cells, base, linked);
        for d in 0..counts.len() {
            let covered: Vec<usize> = spread.of_draft(d).flat_map(|p| p.first..=p.last).collect();
            assert_eq!(covered, (0..spread.lines).collect::<Vec<_>>(), "draft {d} covers every line once");
        }
        spread.places.into_iter().map(|p| (p.draft, p.clauses.iter().map(|c| c.n).collect(), p.first, p.last)).collect()
    }

    #[test]
    fn a_merge_spans_the_lines_of_what_it_merges() {
        let links = [((0, 1), (1, 1)), ((0, 2), (1, 2)), ((0, 1), (2, 1)), ((0, 2), (2, 1))];
        let places = spread(&[2, 2, 1], Some(0), &links);
        assert_eq!(places, [(0, vec![1], 0, 0), (0, vec![2], 1, 1), (1, vec![1], 0, 0), (1, vec![2], 1, 1), (2, vec![1], 0, 1)]);
    }

    #[test]
    fn lines_keep_the_order_of_the_base_where_others_have_another() {
        let links = [((0, 1), (1, 1)), ((0, 2), (1, 1)), ((0, 1), (2, 2)), ((0, 2), (2, 1)), ((0, 2), (3, 1))];
        let places = spread(&[2, 1, 2, 1], Some(0), &links);
        assert_eq!(places.first(), Some(&(0, vec![1], 0, 0)), "{places:?}");
        assert!(places.contains(&(3, vec![1], 1, 1)), "{places:?}");
    }

    #[test]
    fn a_split_in_one_draft_stays_one_line() {
        let links = [((0, 1), (1, 1)), ((0, 1), (2, 1)), ((0, 1), (2, 2))];
        assert_eq!(spread(&[1, 1, 2], Some(0), &links), [(0, vec![1], 0, 0), (1, vec![1], 0, 0), (2, vec![1, 2], 0, 0)]);
    }

    #[test]
    fn what_two_drafts_split_alike_stands_in_lines_of_its_own() {
        let links = [((0, 1), (1, 1)), ((0, 1), (1, 2)), ((0, 1), (2, 1)), ((0, 1), (2, 2)), ((1, 1), (2, 1)), ((1, 2), (2, 2))];
        let places = spread(&[1, 2, 2], Some(0), &links);
        assert_eq!(places, [(0, vec![1], 0, 1), (1, vec![1], 0, 0), (1, vec![2], 1, 1), (2, vec![1], 0, 0), (2, vec![2], 1, 1)]);
    }

    #[test]
    fn clauses_of_the_base_keep_lines_of_their_own_and_gaps_are_named_beside_them() {
        let links = [((0, 1), (1, 1)), ((0, 2), (1, 1)), ((0, 1), (2, 1))];
        let places = spread(&[2, 1, 1], Some(0), &links);
        assert_eq!(places, [(0, vec![1], 0, 0), (0, vec![2], 1, 1), (1, vec![1], 0, 1), (2, vec![1], 0, 0), (2, vec![], 1, 1)]);
    }
}
