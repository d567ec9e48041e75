"""What the shipped files find in the dev parts, measured as the project's scorers measure it."""

import re
from collections.abc import Callable, Iterable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

from briefreader.errors import BriefreaderError
from briefreader.extract.tagger import Found
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.span import Span, trim
from briefreader.training.corpora import load_documents

LINE = re.compile(r"[^\n]+")
SENTENCE = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])")


def briefing_of(document: dict[str, Any]) -> Briefing:
    """A corpus document as a briefing: a paragraph a line, sentences by their punctuation."""
    text = document["text"]
    paragraphs: list[Paragraph] = []
    for line in LINE.finditer(text):
        span = trim(text, Span(*line.span()))
        if len(span):
            cuts = [span.start + m.end() for m in SENTENCE.finditer(span.of(text))]
            edges = zip([span.start, *cuts], [*cuts, span.end], strict=True)
            sentences = tuple(trim(text, Span(s, e)) for s, e in edges)
            paragraphs.append(Paragraph(len(paragraphs) + 1, span, "body", sentences))
    source = f"{document['id']}.txt"
    return Briefing(document["id"], source, "", None, "en", text, tuple(paragraphs))


def analysis_of(briefing: Briefing, found: Found) -> dict[str, Any]:
    """What was found, in the fields of the contract that the scorers read; nobody is resolved."""

    def said(spans: Iterable[Span]) -> dict[str, Any] | None:
        return {"spans": [[s.start, s.end] for s in spans]} if spans else None

    return {
        "briefing": {"source": briefing.source},
        "entities": [
            {"type": n.type, "mentions": [{"start": n.span.start, "end": n.span.end, "kind": n.kind}]}
            for n in found.names
        ],
        "claims": [
            {"stance": "states", "source": said(a.source), "cue": said(a.cue), "content": said(a.content)}
            for a in found.attributions
        ],
    }


def load_scorer(path: Path) -> ModuleType:
    """The project's `score_corpora.py` as a module.

    Raises: BriefreaderError if it isn't there.
    """
    spec = spec_from_file_location("score_corpora", path)
    if spec is None or spec.loader is None or not path.is_file():
        raise BriefreaderError(f"no scorer at {path.name}", "give the path of eval/score_corpora.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def evaluate(find: Callable[[Briefing], Found], corpora: Path, scorer: Path) -> dict[str, Any]:
    """The scorer's figures of each dev part, by corpus."""
    score = load_scorer(scorer)
    figures = {}
    for corpus, measure in (("polnear", score.claims), ("worldwide", score.names), ("re3d", score.names)):
        documents = load_documents(corpora, corpus, "dev")
        briefings = [briefing_of(d) for d in documents]
        figures[corpus] = measure(documents, {b.id: analysis_of(b, find(b)) for b in briefings})
    return figures


def render_figures(figures: dict[str, Any]) -> str:
    """The figures as a Markdown table: F1, precision, recall, in per cent, and how many there are."""
    rows = ["| corpus | what | F1 | P | R | gold |", "|---|---|---|---|---|---|"]
    for corpus, measured in figures.items():
        flat = {k: v for k, v in measured.items() if "F1" in v} | measured.get("typed by type", {})
        for what, v in flat.items():
            rows.append(f"| {corpus}-dev | {what} | {v['F1']} | {v['P']} | {v['R']} | {v['gold']} |")
    return "\n".join(rows)
