//! Growing boosted trees: gradient boosting for yes and no (Friedman 2001), each tree grown leaf by leaf where
//! the likelihood gains most, over signs cut into bins of equal counts (as `LightGBM` does, Ke and others 2017).

use std::fmt::Write as _;

/// Signs of a case, whether it is so, and what the case counts.
pub struct Example {
    pub signs: Vec<f32>,
    pub right: bool,
    pub counts: f64,
    /// The logarithm of the odds that the trees start from.
    pub start: f64,
}

/// How trees are grown.
#[derive(Clone, Copy)]
pub struct Growth {
    pub trees: usize,
    pub leaves: usize,
    /// What share of its step each tree takes.
    pub rate: f64,
    /// Fewest examples at a leaf.
    pub fewest: usize,
    /// How strongly leaves are pulled towards zero.
    pub pull: f64,
}

/// Bins of a sign.
const BINS: usize = 64;

enum Node {
    Fork { sign: usize, bin: usize, below: usize, above: usize },
    Leaf(f64),
}

/// A leaf that may be split.
struct Leaf {
    node: usize,
    members: Vec<usize>,
    split: Option<Split>,
}

#[derive(Clone, Copy)]
struct Split {
    gain: f64,
    sign: usize,
    bin: usize,
}

struct Table {
    /// For every sign the bounds of its bins: bin `b` holds what is below `bounds[b]`.
    bounds: Vec<Vec<f32>>,
    /// The bins of every example, one after the other.
    bins: Vec<u8>,
    signs: usize,
}

impl Table {
    fn new(examples: &[Example], used: &[bool]) -> Self {
        let signs = used.len();
        let bounds: Vec<Vec<f32>> = (0..signs)
            .map(|sign| {
                if !used[sign] {
                    return Vec::new();
                }
                let mut values: Vec<f32> = examples.iter().map(|e| e.signs[sign]).collect();
                values.sort_by(f32::total_cmp);
                values.dedup();
                let step = values.len().div_ceil(BINS - 1).max(1);
                // halfway between two values, so that neither stands on the bound
                let mut bounds: Vec<f32> =
                    (step..values.len()).step_by(step).map(|at| round(f32::midpoint(values[at - 1], values[at]))).collect();
                bounds.dedup();
                bounds
            })
            .collect();
        let bin = |sign: usize, value: f32| bounds[sign].partition_point(|bound| *bound <= value) as u8;
        let bins = examples.iter().flat_map(|e| (0..signs).map(|sign| bin(sign, e.signs[sign]))).collect();
        Self { bounds, bins, signs }
    }

    fn bin(&self, example: usize, sign: usize) -> usize {
        usize::from(self.bins[example * self.signs + sign])
    }

    /// The split of some examples that gains most.
    fn best(&self, members: &[usize], slope: &[f64], bend: &[f64], growth: &Growth) -> Option<Split> {
        let mut sums = vec![[0.0_f64; 3]; self.signs * BINS];
        for example in members {
            for sign in (0..self.signs).filter(|s| !self.bounds[*s].is_empty()) {
                let sum = &mut sums[sign * BINS + self.bin(*example, sign)];
                sum[0] += slope[*example];
                sum[1] += bend[*example];
                sum[2] += 1.0;
            }
        }
        let total = members.iter().fold([0.0; 3], |t, m| [t[0] + slope[*m], t[1] + bend[*m], t[2] + 1.0]);
        let worth = |s: [f64; 3]| s[0] * s[0] / (s[1] + growth.pull);
        let mut best: Option<Split> = None;
        for sign in 0..self.signs {
            let mut below = [0.0; 3];
            for bin in 0..self.bounds[sign].len() {
                let here = sums[sign * BINS + bin];
                below = [below[0] + here[0], below[1] + here[1], below[2] + here[2]];
                let above = [total[0] - below[0], total[1] - below[1], total[2] - below[2]];
                if below[2] < growth.fewest as f64 || above[2] < growth.fewest as f64 {
                    continue;
                }
                let gain = worth(below) + worth(above) - worth(total);
                if gain > 1e-9 && best.is_none_or(|b| gain > b.gain) {
                    best = Some(Split { gain, sign, bin });
                }
            }
        }
        best
    }
}

/// A number as it is written out.
fn round(value: f32) -> f32 {
    format!("{value:.3}").parse().unwrap_or(value)
}

/// Grows trees over the signs of these names, one a line, as `Trees::read` takes them. `used`: which signs may be asked.
pub fn grow(examples: &[Example], names: &[&str], used: &[bool], growth: Growth) -> String {
    let table = Table::new(examples, used);
    let mut odds: Vec<f64> = examples.iter().map(|e| e.start).collect();
    let mut out = String::new();
    for _ in 0..growth.trees {
        let chances: Vec<f64> = odds.iter().map(|o| 1.0 / (1.0 + (-o).exp())).collect();
        let slope: Vec<f64> = examples.iter().zip(&chances).map(|(e, p)| e.counts * (f64::from(u8::from(e.right)) - p)).collect();
        let bend: Vec<f64> = examples.iter().zip(&chances).map(|(e, p)| e.counts * p * (1.0 - p)).collect();
        let everything: Vec<usize> = (0..examples.len()).collect();
        let split = table.best(&everything, &slope, &bend, &growth);
        let mut nodes = vec![Node::Leaf(0.0)];
        let mut leaves = vec![Leaf { node: 0, members: everything, split }];
        while leaves.len() < growth.leaves {
            let gain = |l: &Leaf| l.split.map_or(0.0, |s| s.gain);
            let Some(most) = (0..leaves.len()).max_by(|x, y| gain(&leaves[*x]).total_cmp(&gain(&leaves[*y])).then(y.cmp(x))) else {
                break;
            };
            let Some(Split { sign, bin, .. }) = leaves[most].split else { break };
            let leaf = leaves.swap_remove(most);
            let (below, above): (Vec<usize>, Vec<usize>) = leaf.members.into_iter().partition(|m| table.bin(*m, sign) <= bin);
            nodes[leaf.node] = Node::Fork { sign, bin, below: nodes.len(), above: nodes.len() + 1 };
            for members in [below, above] {
                let split = table.best(&members, &slope, &bend, &growth);
                leaves.push(Leaf { node: nodes.len(), members, split });
                nodes.push(Node::Leaf(0.0));
            }
        }
        for leaf in leaves {
            let (sum, curve) = leaf.members.iter().fold((0.0, 0.0), |(s, c), m| (s + slope[*m], c + bend[*m]));
            let value = f64::from(round((growth.rate * sum / (curve + growth.pull)) as f32));
            leaf.members.iter().for_each(|m| odds[*m] += value);
            nodes[leaf.node] = Node::Leaf(value);
        }
        write_tree(&nodes, 0, names, &table, &mut out);
        out.pop();
        out.push('\n');
    }
    out
}

fn write_tree(nodes: &[Node], at: usize, names: &[&str], table: &Table, out: &mut String) {
    match nodes[at] {
        Node::Leaf(value) => {
            let _ = write!(out, "{} ", value as f32);
        }
        Node::Fork { sign, bin, below, above } => {
            let _ = write!(out, "{}<{} ", names[sign].replace(' ', "_"), table.bounds[sign][bin]);
            write_tree(nodes, below, names, table, out);
            write_tree(nodes, above, names, table, out);
        }
    }
}
