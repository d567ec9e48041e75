"""The corpora as examples: words with their labels.

Each line of a corpus file is a JSON object with `id` and `text`; PolNeAR's have `attributions` (source, cue and content
as lists of [start, end]), the others `entities` (start, end, type). Our own briefings are tagged text (`tagged.py`).
"""

import gzip
import json
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefreader.extract.tagging.features import NAME_LABELS, ROLE_LABELS, features_of
from briefreader.extract.tagging.wordpiece import Word, WordPiece
from briefreader.training.tagged import load_tagged

IGNORED = -100
BRIEFINGS = "briefings"
CORPORA = {
    "polnear": None,
    BRIEFINGS: None,
    "worldwide": "newswire",
    "re3d": "defence",
}  # corpus -> whose guideline for names it follows; None for those of roles
TYPES = {
    "Person": "person",
    "Organisation": "organisation",
    "Organization": "organisation",
    "Location": "location",
    "Facility": "facility",
    "Nationality": "nationality",
    "NORP": "nationality",
    "Temporal": "temporal",
    "Date": "temporal",
    "Money": "money",
    "Quantity": "quantity",
    "Weapon": "weapon",
    "MilitaryPlatform": "weapon",
    "Vehicle": "vehicle",
    "DocumentReference": "document",
    "Product": "product",
    "Misc": "misc",
}


@dataclass(frozen=True, slots=True)
class Example:
    """A document's words with one feature, label and link each.

    Attributes:
        labels: an index of ROLE_LABELS or NAME_LABELS, by the corpus.
        links: for words of sources and contents the word that begins their cue; else IGNORED.
    """

    corpus: str
    words: list[Word]
    features: list[int]
    labels: list[int]
    links: list[int]
    texts: list[str]


def load_documents(folder: Path, corpus: str, part: str) -> list[dict[str, Any]]:
    """The documents of one part ("train", "dev") of a corpus; our own briefings are all for training."""
    if corpus == BRIEFINGS:
        return load_tagged(folder)
    with gzip.open(folder / f"{corpus}-{part}.jsonl.gz", "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def load_examples(folder: Path, corpus: str, part: str, wordpiece: WordPiece) -> list[Example]:
    """All documents of one part of a corpus as examples."""
    return [example_of(d, corpus, wordpiece) for d in load_documents(folder, corpus, part)]


def example_of(document: dict[str, Any], corpus: str, wordpiece: WordPiece) -> Example:
    """One document with its labels."""
    text = document["text"]
    words = wordpiece.split(text)
    if CORPORA[corpus] is None:
        labels, links = label_roles(document["attributions"], words)
    else:
        labels, links = label_names(document["entities"], words), [IGNORED] * len(words)
    openers = {0} | {i for i in range(1, len(words)) if "\n" in text[words[i - 1].end : words[i].start]}
    features = features_of(text, words, openers)
    return Example(corpus, words, features, labels, links, [text[w.start : w.end] for w in words])


def covered(words: list[Word], start: int, end: int) -> list[int]:
    """The indices of words that share a letter with a range."""
    first = bisect_right(words, start, key=lambda w: w.end)
    return list(range(first, bisect_left(words, end, lo=first, key=lambda w: w.start)))


def paint(labels: list[int], indices: list[int], begin: int) -> bool:
    """Label a span B, I, I…, unless one of its words has a label; whether it did."""
    if not indices or any(labels[i] for i in indices):
        return False
    labels[indices[0]] = begin
    for i in indices[1:]:
        labels[i] = begin + 1
    return True


def label_names(entities: list[dict[str, Any]], words: list[Word]) -> list[int]:
    """BIO labels of names; of nested ones the longest."""
    labels = [0] * len(words)
    for e in sorted(entities, key=lambda e: e["start"] - e["end"]):
        if e["type"] in TYPES:
            begin = NAME_LABELS.index(f"B-{TYPES[e['type']]}")
            paint(labels, covered(words, e["start"], e["end"]), begin)
    return labels


def label_roles(attributions: list[dict[str, Any]], words: list[Word]) -> tuple[list[int], list[int]]:
    """BIO labels of source, cue and content, and the cue that each word of source and content belongs to.

    Of spans that overlap the cue wins, then the source; of one role the first.
    """
    labels, links = [0] * len(words), [IGNORED] * len(words)
    found = [
        (role, n, covered(words, s, e))
        for n, a in enumerate(attributions)
        for role in ("cue", "source", "content")
        for s, e in a[role]
    ]
    cues = {n: indices[0] for role, n, indices in reversed(found) if role == "cue" and indices}
    for role in ("cue", "source", "content"):
        for r, n, indices in found:
            free = [i for i in indices if not labels[i]]
            if r != role or not paint(labels, free, ROLE_LABELS.index(f"B-{role}")):
                continue
            if role != "cue" and n in cues:
                for i in free:
                    links[i] = cues[n]
    return labels, links
