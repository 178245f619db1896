"""Makes word-vectors.bin; README.md says from what. Asks for torch, safetensors, tokenizers and numpy.

    make.py MODEL WORDNET SCOWL KEYS OUT

MODEL: folder of all-MiniLM-L6-v2 (model.safetensors, tokenizer.json); WORDNET: folder of WordNet 3.0's
data.noun and so on; SCOWL: folder of its word lists; KEYS: the built example word_keys; OUT: the table.
The matters stand in the folder matters beside this file, the conditions in conditions.txt. Half an hour on two cores.
"""
import collections
import glob
import math
import os
import re
import struct
import subprocess
import sys
import zlib

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import Tokenizer

MODEL, WORDNET, SCOWL, KEYS, OUT = sys.argv[1:6]
HERE = os.path.dirname(os.path.abspath(__file__))
DIMENSIONS = 128
BYTES = 2_000_000  # of the whole table, packed
LEVELS = 8  # of a number
PACKED = 0.5, 0.36, 0.85  # bytes that a letter, a number and a byte of the lists of matters take once packed, and a little room
REACH = 2.8  # standard deviations that these levels reach on both sides
RUNS = 4  # of teaching the matters
WORD = re.compile(r"[a-z]+")


class Teacher:
    """The sentence encoder: BERT of six layers, the mean of its last one, of length one."""

    def __init__(self, folder):
        weights = load_file(f"{folder}/model.safetensors").items()
        self.w = {k.removeprefix("bert."): v.float() for k, v in weights if v.is_floating_point()}
        self.tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    def norm(self, x, p):
        return F.layer_norm(x, (384,), self.w[p + ".weight"], self.w[p + ".bias"], 1e-12)

    def linear(self, x, p):
        return F.linear(x, self.w[p + ".weight"], self.w[p + ".bias"])

    @torch.no_grad()
    def batch(self, ids):
        ids = torch.tensor(ids)
        n, t = ids.shape
        e = "embeddings."
        x = self.w[e + "word_embeddings.weight"][ids] + self.w[e + "position_embeddings.weight"][:t]
        x = self.norm(x + self.w[e + "token_type_embeddings.weight"][0], e + "LayerNorm")
        for i in range(6):
            p = f"encoder.layer.{i}."
            q, k, v = (self.linear(x, f"{p}attention.self.{s}").view(n, t, 12, 32).transpose(1, 2) for s in ("query", "key", "value"))
            c = F.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(n, t, 384)
            x = self.norm(x + self.linear(c, p + "attention.output.dense"), p + "attention.output.LayerNorm")
            inner = F.gelu(self.linear(x, p + "intermediate.dense"))
            x = self.norm(x + self.linear(inner, p + "output.dense"), p + "output.LayerNorm")
        return F.normalize(x.mean(1), dim=-1)

    def __call__(self, texts):
        ids = [e.ids[:128] for e in self.tokenizer.encode_batch(texts)]
        out = torch.zeros(len(texts), 384)
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        for _, run in groups(order, lambda i: len(ids[i])):
            size = max(1, 8192 // len(ids[run[0]]))
            for i in range(0, len(run), size):
                out[run[i : i + size]] = self.batch([ids[k] for k in run[i : i + size]])
        return out


def groups(items, key):
    found = collections.OrderedDict()
    for item in items:
        found.setdefault(key(item), []).append(item)
    return found.items()


def sentences(folder):
    """WordNet's glosses, with the word before them and without, its examples and its phrases."""
    found = set()
    for part in ("noun", "verb", "adj", "adv"):
        for line in open(f"{folder}/data.{part}", errors="ignore"):
            if line.startswith("  "):
                continue
            head, _, gloss = line.partition(" | ")
            fields = head.split()
            words = [re.sub(r"\(.*\)", "", w.replace("_", " ")) for w in fields[4 : 4 + 2 * int(fields[3], 16) : 2]]
            gloss, *examples = (x.strip(" ;\n") for x in re.split(r';\s*(?=")', gloss))
            found.update([gloss, f"{words[0]}: {gloss}"], (w for w in words if " " in w))
            found.update(q for e in examples for q in re.findall(r'"([^"]+)"', e))
    return sorted(s for s in found if 5 < len(s) < 200)


def matters(folder):
    """What drafters have to settle: for each matter its wordings and the further words of texts about it."""
    wordings, further = collections.defaultdict(list), collections.defaultdict(str)
    for path in sorted(glob.glob(f"{folder}/*.txt")):
        for line in open(path):
            kind, rest = line[:1], line[1:].strip()
            if kind == "#":
                name = rest
            elif kind == "+":
                further[name] += f" {rest}"
            else:
                wordings[name].append(line.strip())
    return [(name, wordings[name], further[name]) for name in wordings]


def levels(folder):
    """How usual a word is, by SCOWL: 10 the most usual ones, 95 the rarest."""
    found = {}
    for path in sorted(glob.glob(f"{folder}/*")):
        name = re.search(r"/(?:english|british|british_z|american)-(?:words|upper|proper-names)\.(\d+)$", path)
        for word in open(path, encoding="latin1") if name else ():
            word = word.strip().lower().removesuffix("'s")
            if re.fullmatch(r"[a-z]{2,}", word):
                found[word] = min(int(name[1]), found.get(word, 99))
    return found


def keys(words):
    """What the program compares each word by."""
    told = subprocess.run([KEYS], input="\n".join(words) + "\n", capture_output=True, text=True, check=True).stdout
    return {w: k for w, _, k in (line.partition("\t") for line in told.splitlines()) if k and k.isascii()}


def spread(entries, key):
    """For each key the numbers of the matters that are put into it, rising."""
    found = collections.defaultdict(list)
    for number, (name, wordings, further) in enumerate(entries):
        for k in {key[w] for w in WORD.findall(" ".join([name, *wordings, further]).lower()) if w in key}:
            found[k].append(number)
    return found


def listed(numbers):
    """How many numbers, then by how much each is above the one before: in one byte, or in two with the highest bit set."""
    short = lambda x: bytes([x]) if x < 0x80 else bytes([0x80 | x >> 8, x & 0xFF])
    return b"".join(map(short, [len(numbers)] + [x - y for x, y in zip(numbers, [0] + numbers)]))


def chosen(key, level, used, first, of_key):
    """The keys that the table has room for: those of the words that come first, then the most usual, and of those the most used in WordNet."""
    words = collections.defaultdict(list)
    for w, k in key.items():
        words[k].append(w)
    rank = lambda ws: min(level.get(w, 80) for w in ws) - 6 * math.log1p(sum(used[w] for w in ws))
    worth = {k: (first.isdisjoint(ws), rank(ws)) for k, ws in words.items()}
    room, out = BYTES, []
    for k in sorted(words, key=lambda k: (worth[k], k)):
        room -= PACKED[0] * len(k) + PACKED[1] * DIMENSIONS + PACKED[2] * len(listed(of_key[k]))
        if room < 0:
            return sorted(out)
        out.append(k)


def train(bags, targets, start, rounds=3, size=2048, rate=0.01):
    """Numbers for each key so that a bag's sum has the direction that the teacher gives the text."""
    table = torch.nn.EmbeddingBag(*start.shape, mode="sum", sparse=True)
    table.weight.data = start
    adam = torch.optim.SparseAdam(table.parameters(), lr=rate)
    steps, done = rounds * (len(bags) // size), 0
    for turn in range(rounds):
        order, off = np.random.RandomState(turn).permutation(len(bags)), 0.0
        for at in range(0, len(bags) - size, size):
            these = [bags[i] for i in order[at : at + size]]
            starts = np.cumsum([0] + [len(b) for b in these[:-1]])
            said = F.normalize(table(torch.tensor(sum(these, [])), torch.tensor(starts)), dim=1)
            loss = (1 - (said * targets[torch.tensor(order[at : at + size])]).sum(1)).mean()
            for group in adam.param_groups:
                group["lr"] = rate * (1 - done / steps)
            adam.zero_grad()
            loss.backward()
            adam.step()
            off, done = off + loss.item(), done + 1
        print(f"round {turn}: off by {off * size / len(bags):.4f}", flush=True)
    return table.weight.detach()


def teach(table, entries, conditions, bags, seed, steps=1600, size=1024, glosses=2048, rate=0.003, sharp=0.08):
    """Brings the wordings of one matter near one another and away from those of others, and lets the glosses point where they did.

    Of each matter two views are taken: a wording and, in four of five cases, some of its further words with or without its name, else
    another wording. A quarter of the wordings stand under a condition drawn by lot, which says nothing of the matter. Each view must
    tell its fellow from those of all other matters at hand (InfoNCE; van den Oord and others 2018).
    """
    dice = np.random.RandomState(seed)
    sums = torch.nn.EmbeddingBag(*table.shape, mode="sum", sparse=True)
    sums.weight.data = table.clone()
    adam = torch.optim.SparseAdam(sums.parameters(), lr=rate)

    def point(some):
        starts = np.cumsum([0] + [len(b) for b in some[:-1]])
        return F.normalize(sums(torch.tensor([w for b in some for w in b]), torch.tensor(starts)), dim=1)

    def thinned(bag):
        return [w for w in bag if dice.rand() > 0.4] or bag if len(bag) > 4 else bag

    def put(wording):
        return thinned(wording) + (conditions[dice.randint(len(conditions))] if dice.rand() < 0.25 else [])

    def views(name, wordings, further):
        one, other = dice.choice(len(wordings), 2, replace=False)
        if not further or dice.rand() > 0.8:
            return put(wordings[one]), put(wordings[other])
        some = list(dice.choice(further, min(len(further), dice.randint(4, 12)), replace=False))
        return put(wordings[one]), some + (name if dice.rand() < 0.5 else [])

    with torch.no_grad():
        said = torch.cat([point(bags[at : at + 8192]) for at in range(0, len(bags), 8192)])
    for step in range(steps):
        one, other = map(list, zip(*(views(*entries[i]) for i in dice.permutation(len(entries))[:size])))
        one, other = point(one), point(other)
        mean = (one.mean(0) + other.mean(0)).detach() / 2
        likeness = F.normalize(one - mean, dim=1) @ F.normalize(other - mean, dim=1).T / sharp
        own = torch.arange(len(one))
        told = (F.cross_entropy(likeness, own) + F.cross_entropy(likeness.T, own)) / 2
        some = dice.randint(0, len(bags), glosses)
        off = (1 - (point([bags[i] for i in some]) * said[torch.tensor(some)]).sum(1)).mean()
        for group in adam.param_groups:
            group["lr"] = rate * (1 - step / steps)
        adam.zero_grad()
        (told + 10 * off).backward()
        adam.step()
        if step % 100 == 99:
            print(f"step {step + 1}: matters {told.item():.3f}, glosses off by {off.item():.4f}", flush=True)
    return sums.weight.detach()


def write(path, words, table, of_key, matters):
    """A number is one of eight levels around zero, in steps of the word; a word counts by the root of its length. Then each word's matters. All packed."""
    table = table / table.norm(dim=1, keepdim=True) ** 0.5
    step = REACH * (table * table).mean(1) ** 0.5 / (LEVELS / 2)
    unit = step.max().item() / 255
    steps = (step / unit).round().clamp(1, 255)
    numbers = (table / (steps * unit)[:, None] + LEVELS / 2).floor().clamp(0, LEVELS - 1).to(torch.uint8).numpy()
    whole = [struct.pack("<III", *table.shape, matters)]
    whole += [bytes([len(word)]) + word.encode() for word in words]
    whole += [bytes([int(s)]) + (row[0::2] | row[1::2] << 4).tobytes() for row, s in zip(numbers, steps)]
    whole += [listed(of_key[word]) for word in words]
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = b"TRVVEC04" + pack.compress(b"".join(whole)) + pack.flush()
    print(len(packed), "bytes", flush=True)
    assert len(packed) <= BYTES
    with open(path, "wb") as out:
        out.write(packed)


def main():
    torch.manual_seed(0)
    texts, level, entries = sentences(WORDNET), levels(SCOWL), matters(f"{HERE}/matters")
    texts += [w for _, wordings, _ in entries for w in wordings]
    used = collections.Counter(w for t in texts for w in set(WORD.findall(t.lower())))
    ours = collections.Counter(w for name, ws, further in entries for w in set(WORD.findall(" ".join([name, *ws, further]).lower())))
    first = {w for w, n in ours.items() if len(w) > 1 and (n > 1 or w in level or w in used)}
    usual = sorted(first | {w for w in set(level) | set(used) if len(w) > 1 and (level.get(w, 99) <= 80 or used[w] > 1)})
    key = keys(usual)
    of_key = spread(entries, key)
    words = chosen(key, level, used, first, of_key)
    number = {k: i for i, k in enumerate(words)}
    of = {w: number[k] for w, k in key.items() if k in number}
    print(len(words), "words,", len(texts), "texts", flush=True)

    teacher, alone = Teacher(MODEL), sorted(of)
    texts += alone
    targets = teacher(texts)
    mean = targets[: -len(alone)].mean(0)
    targets = F.normalize(targets - mean, dim=1)
    some = torch.randperm(len(targets))[:40000]
    axes = torch.linalg.svd(targets[some], full_matrices=False).Vh[:DIMENSIONS].T

    # a text counts where the table knows most of its words
    bags, kept, seen = [], [], np.ones(len(words))
    for i, text in enumerate(texts):
        found = [w for w in WORD.findall(text.lower()) if w in key]
        bag = [of[w] for w in found if w in of]
        if bag and len(bag) > 0.7 * len(found):
            bags.append(bag)
            kept.append(i)
            seen[list(set(bag))] += 1
    targets = F.normalize(targets @ axes, dim=1)
    start = torch.zeros(len(words), DIMENSIONS).index_add(0, torch.tensor([of[w] for w in alone]), targets[-len(alone) :])
    rarity = torch.tensor(np.log(len(bags) / seen) / 5, dtype=torch.float32)
    table = train(bags, targets[torch.tensor(kept)], F.normalize(start, dim=1) * rarity[:, None])
    count = len(entries)
    bag = lambda text: [of[w] for w in WORD.findall(text.lower()) if w in of]
    entries = [(bag(name), [b for b in map(bag, ws) if b], bag(further)) for name, ws, further in entries]
    conditions = [bag(line) for line in open(f"{HERE}/conditions.txt")]
    entries = [e for e in entries if len(e[1]) > 1]
    # what one run learns by chance the mean of several has less of (Wortsman and others, Model soups, 2022)
    write(OUT, words, sum(teach(table, entries, conditions, bags, seed) for seed in range(RUNS)) / RUNS, of_key, count)


main()
