"""What is known of an actor across the library: where it is mentioned, what it claims, what is claimed about it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefreader.errors import BriefreaderError
from briefreader.model.analysis import Analysis, Claim, Stance
from briefreader.model.briefing import Briefing
from briefreader.model.mark import LibraryEntry
from briefreader.model.span import join
from briefreader.model.wording import one_line, source_name

if TYPE_CHECKING:
    from briefreader.desk.analyzing import Analyzing
    from briefreader.desk.library import Library
    from briefreader.desk.opening import Opening
    from briefreader.store.actors import ActorStore

_LONGEST = 60_000  # code points; what is longer is only taken where it was analyzed before
_ANALYZED = 12  # briefings analyzed anew for one question: the rest is there the next time
_WORDS = 200  # code points of a claim's content


@dataclass(frozen=True, slots=True)
class SeenClaim:
    """One claim that an actor makes, or that is about it.

    Attributes:
        offset: where it begins in the briefing.
        source: who makes it; "" where the actor itself does.
    """

    offset: int
    paragraph: int
    stance: Stance
    source: str
    words: str


@dataclass(frozen=True, slots=True)
class Seen:
    """An actor in one briefing of the library.

    Attributes:
        briefing: its id.
        published: ISO date; None where it isn't known.
        mentions: how many; `first` is the offset of the first one.
    """

    briefing: str
    title: str
    published: str | None
    mentions: int
    first: int
    claims: tuple[SeenClaim, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a search through the library is.

    Attributes:
        seen: the briefing looked into last, if the actor is in it.
        done: briefings looked into; `left` those that wait for another time.
    """

    seen: Seen | None
    done: int
    left: int


@dataclass(frozen=True, slots=True)
class Ways:
    """How to come by what was found in a briefing.

    Attributes:
        load: gives a briefing by its id.
        recall: gives the analysis of one that was analyzed before with the actors as they are.
        analyze: makes one; that is done for a few briefings at a time only.
        remember: gives an analysis that was made before some actor was changed: better than none.
        decide: lays what the reader decided over an analysis.
    """

    load: Callable[[str], Briefing]
    recall: Callable[[Briefing], Analysis | None]
    analyze: Callable[[Briefing], Analysis]
    remember: Callable[[Briefing], Analysis | None]
    decide: Callable[[Briefing, Analysis], Analysis]


class Sightings:
    """Who is seen where in the library.

    Args:
        library: the briefings to look into; `opening` opens them.
        analyzing: gives what was found in them.
        actors: tells actors apart that became one.
    """

    def __init__(self, library: "Library", opening: "Opening", analyzing: "Analyzing", actors: "ActorStore") -> None:
        self._library = library
        self._opening = opening
        self._analyzing = analyzing
        self._actors = actors

    def of(self, actor_id: str) -> Iterator[Progress]:
        """What is known of an actor across the library, briefing by briefing, the newest first. Raises: StoreError."""
        ways = Ways(
            self._opening.open_kept,
            self._analyzing.recall,
            self._analyzing.analyze_unchecked,
            self._analyzing.recall_any,
            self._analyzing.decide,
        )
        return look_through(self._library.entries(), ways, lambda linked: self._actors.means(linked, actor_id))

    def cast(self, briefing_id: str, most: int = 3) -> tuple[str, ...]:
        """The names of the actors mentioned most in a briefing; none where it wasn't analyzed yet.

        Raises: UnknownError if its text isn't kept; StoreError if something can't be read.
        """
        analysis = self._analyzing.recall(self._opening.open_kept(briefing_id))
        linked = sorted((e for e in (analysis.entities if analysis else ()) if e.actor), key=lambda e: -len(e.mentions))
        names = {entity.actor: entity.name for entity in reversed(linked)}
        return tuple(names[actor] for actor in dict.fromkeys(entity.actor for entity in linked))[:most]


def look_through(
    entries: Sequence[LibraryEntry], ways: Ways, is_it: Callable[[str | None], bool]
) -> Iterator[Progress]:
    """Look for an actor in briefings, the newest first, step by step; those that can't be read are passed over.

    Args: is_it: whether an id of the actor store means the actor.
    """
    done = left = analyzed = 0
    for entry in sorted(entries, key=lambda e: (e.published or "", e.added), reverse=True):
        seen = None
        try:
            briefing = ways.load(entry.id)
            analysis = ways.recall(briefing)
            if analysis is None and analyzed < _ANALYZED and len(briefing.text) < _LONGEST:
                analysis = ways.analyze(briefing)
                analyzed += 1
            analysis = analysis or ways.remember(briefing)
        except BriefreaderError:
            continue
        if analysis is None:
            left += 1
        else:
            done += 1
            seen = see(briefing, ways.decide(briefing, analysis), is_it)
        yield Progress(seen, done, left)


def see(briefing: Briefing, analysis: Analysis, is_it: Callable[[str | None], bool]) -> Seen | None:
    """What is known of an actor in one briefing; None where it isn't mentioned."""
    ours = {entity.id for entity in analysis.entities if entity.actor and is_it(entity.actor)}
    starts = [mention.span.start for e in analysis.entities if e.id in ours for mention in e.mentions]
    if not starts:
        return None
    claims = []
    for claim in analysis.claims:
        made = claim.source is not None and claim.source.entity in ours
        if made or ours & {*claim.targets, claim.via}:
            claims.append(_see_claim(briefing, analysis, claim, made))
    title = one_line(briefing.title)
    return Seen(briefing.id, title, briefing.published, len(starts), min(starts), tuple(claims))


def _see_claim(briefing: Briefing, analysis: Analysis, claim: Claim, made: bool) -> SeenClaim:
    spans = (*(claim.source.spans if claim.source else ()), *claim.cue, *claim.content)
    offset = min((span.start for span in spans), default=briefing.paragraphs[claim.paragraph - 1].span.start)
    words = one_line(join(briefing.text, claim.content))[:_WORDS]
    source = "" if made else source_name(briefing, analysis, claim)
    return SeenClaim(offset, claim.paragraph, claim.stance, source, words)
