"""How likely the model finds what the rules alone have found."""

from bisect import bisect_left
from collections.abc import Sequence

from briefreader.extract.engine import Attribution
from briefreader.extract.tagging.features import ROLES
from briefreader.extract.tagging.modelfile import Array, softmax
from briefreader.extract.tagging.windows import Reading
from briefreader.model.span import Span

# Below this chance of a cue, and of a content, the model as good as says no. On polnear-dev none of the rules' claims
# there was right; on briefings on wars every second was.
UNLIKELY = 0.05
UNLIKELY_MORE, FEWEST = 0.2, 3  # the same of words that the rules add to a content, and how many they must be


class Chances:
    """The chance of each word to be part of a cue or of a content."""

    def __init__(self, reading: Reading, roles: Array) -> None:
        """Take them from logits of ROLE_LABELS, a row a word."""
        self._starts = [word.start for word in reading.words]
        chances = softmax(roles)
        self._of = {role: chances[:, 2 * n + 1 : 2 * n + 3].sum(1) for n, role in enumerate(ROLES)}

    def doubts(self, attribution: Attribution) -> bool:
        """Whether the model sees neither a cue nor a content there; of silence it knows nothing."""
        if not attribution.content:
            return False
        cue = max(float(part.max(initial=0.0)) for part in self._parts("cue", attribution.cue))
        content = max(float(part.mean()) if len(part) else 0.0 for part in self._parts("content", attribution.content))
        return cue < UNLIKELY and content < UNLIKELY

    def doubts_more(self, content: Sequence[Span], known: Sequence[Span]) -> bool:
        """Whether it sees hardly any content in some of the words that a content has more than a known one."""
        inside = {at for span in known for at in self._range(span)}
        for span in content:
            more = [at for at in self._range(span) if at not in inside]
            if len(more) >= FEWEST and float(self._of["content"][more].mean()) < UNLIKELY_MORE:
                return True
        return False

    def _range(self, span: Span) -> range:
        return range(bisect_left(self._starts, span.start), bisect_left(self._starts, span.end))

    def _parts(self, role: str, spans: Sequence[Span]) -> list[Array]:
        of = self._of[role]
        return [of[self._range(span)] for span in spans]
