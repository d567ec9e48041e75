"""What an engine is, the registry of engines, and the seam between finding spans and understanding them.

An engine finds two kinds of spans: names, and attributions (source, cue, content). The rules find them by lexicon and
shape, a trained model by its weights. All that must be explainable comes after and is shared by every engine: which
mentions are one entity, which actor it is, what stance a claim takes, whom it is about, what it answers
(`briefreader.extract.resolve`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol

from briefreader.errors import UnknownError
from briefreader.extract.gazetteer import Gazetteer
from briefreader.extract.language.lexicon import Lexicon
from briefreader.model.analysis import Analysis, EntityType, MentionKind
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span


@dataclass(frozen=True, slots=True)
class FoundName:
    """A stretch of text that names somebody or something.

    Attributes:
        subtype: after the contract, "" where unknown.
        kind: `name`, `alias`, `acronym`, `metonym` or `demonym`; titles and pronouns are found by coreference.
        actors: ids of the actors that bear this name, best first.
        confidence: 0-1, how surely it is a name of that type.
    """

    span: Span
    type: EntityType
    subtype: str = ""
    kind: MentionKind = "name"
    actors: tuple[str, ...] = ()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody says something, as spans alone: no stance, nobody resolved.

    Attributes:
        source: no spans where nobody is named or the source is only implied.
        cue: at least one span.
        content: no spans for "declined to comment".
        implied: the source of the claim before goes on speaking ("…, noting that").
        via: the medium or agency that passes it on, if the sentence names one.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    implied: bool = False
    via: Span | None = None


@dataclass(frozen=True, slots=True)
class Resources:
    """What an engine works with: the actors' names and the word lists. Built once, used for many briefings.

    Attributes:
        models: the folder of a trained model's files, for the engine that needs one.
    """

    gazetteer: Gazetteer
    lexicon: Lexicon
    models: Path | None = None


class Engine(Protocol):
    """Finds entities and claims; deterministic, keeps nothing between briefings."""

    name: str

    def __call__(self, briefing: Briefing) -> Analysis:
        """Analyze one briefing."""
        ...


ENGINES = {"rules": "briefreader.extract.rules:RulesEngine", "model": "briefreader.extract.tagger:ModelEngine"}


def load_engine(name: str, resources: Resources) -> Engine:
    """The engine of a name; its module is imported now and not before.

    Raises: UnknownError for a name that isn't registered.
    """
    try:
        module, _, attribute = ENGINES[name].partition(":")
    except KeyError:
        raise UnknownError(f"there is no engine {name!r}", f"use one of {', '.join(ENGINES)}") from None
    build: Callable[[Resources], Engine] = getattr(import_module(module), attribute)
    return build(resources)
