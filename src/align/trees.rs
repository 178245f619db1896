//! Boosted decision trees: many small trees, each of which asks a few signs one after the other and
//! adds what stands at its end (Friedman 2001).
//!
//! In: their text, the signs of a case. Out: a sum. `examples/fit.rs` grows them.

/// Trees over named signs.
#[derive(Clone, Debug, Default)]
pub struct Trees {
    nodes: Vec<Node>,
    /// The first node of each tree.
    roots: Vec<usize>,
}

#[derive(Clone, Copy, Debug)]
enum Node {
    /// Below the bound the next node follows, from it on the one named.
    Fork {
        sign: usize,
        bound: f32,
        above: usize,
    },
    Leaf(f32),
}

/// Forks one below the other, at most.
const DEEPEST: usize = 32;

impl Trees {
    /// Reads trees, one a line: a fork is `sign<bound` and what follows below the bound, then from it on; a leaf is a
    /// number. `names`: those of the signs, in their order. `None` where the text is no such trees.
    pub fn read(text: &str, names: &[&str]) -> Option<Self> {
        let mut trees = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            trees.roots.push(trees.nodes.len());
            let mut words = line.split_ascii_whitespace();
            trees.grow(&mut words, names, 0)?;
            if words.next().is_some() {
                return None;
            }
        }
        Some(trees)
    }

    fn grow<'w>(&mut self, words: &mut impl Iterator<Item = &'w str>, names: &[&str], depth: usize) -> Option<()> {
        let word = words.next().filter(|_| depth < DEEPEST)?;
        let Some((name, bound)) = word.split_once('<') else {
            self.nodes.push(Node::Leaf(word.parse().ok()?));
            return Some(());
        };
        let sign = names.iter().position(|n| n.chars().map(|c| if c == ' ' { '_' } else { c }).eq(name.chars()))?;
        let at = self.nodes.len();
        self.nodes.push(Node::Fork { sign, bound: bound.parse().ok()?, above: 0 });
        self.grow(words, names, depth + 1)?;
        let next = self.nodes.len();
        if let Some(Node::Fork { above, .. }) = self.nodes.get_mut(at) {
            *above = next;
        }
        self.grow(words, names, depth + 1)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.roots.is_empty()
    }

    /// What all trees add up to for these signs.
    pub fn sum(&self, signs: &[f32]) -> f32 {
        self.roots.iter().map(|root| self.end(*root, signs)).sum()
    }

    fn end(&self, mut at: usize, signs: &[f32]) -> f32 {
        loop {
            match self.nodes.get(at) {
                Some(Node::Fork { sign, bound, above }) => {
                    let below = signs.get(*sign).is_some_and(|s| s < bound);
                    at = if below { at + 1 } else { *above };
                }
                Some(Node::Leaf(value)) => return *value,
                None => return 0.0,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trees_are_read_and_add_up() {
        let names = ["words", "row rival"];
        let trees = Trees::read("# two trees\nwords<0.5 -1 row_rival<0.25 2 1\n0.125\n", &names).unwrap();
        for (signs, sum) in [([0.25, 0.0], -0.875), ([0.5, 0.125], 2.125), ([0.75, 0.25], 1.125)] {
            assert!((trees.sum(&signs) - sum).abs() < 1e-6, "{signs:?}");
        }
        for wrong in ["words<0.5 1", "other<0.5 1 2", "words<x 1 2", "1 2", "words"] {
            assert!(Trees::read(wrong, &names).is_none(), "{wrong}");
        }
    }
}
