"""Claims by verbs: "X said that …", "…, X said", "…, said X, …", "X was accused by Y of …"."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefreader.extract.attribution.clauses import content_end, content_start_before
from briefreader.extract.attribution.following import skip_settings
from briefreader.extract.attribution.groups import Group, find_groups, is_participle, with_subject
from briefreader.extract.attribution.phrases import LONGEST, Range, noun_phrase_after
from briefreader.extract.attribution.quoting import attribute_quoting
from briefreader.extract.attribution.unit import Unit
from briefreader.extract.cuewords import Cues
from briefreader.extract.engine import Attribution
from briefreader.extract.grammar import FINITE, Grammar
from briefreader.model.span import Span

# A clause that starts so needs a main clause, which is then the one after it.
_SUBORDINATE = ("if", "when", "while", "although", "though", "because", "as", "after", "before", "since", "unless", "once")
_NOT_CONTENT = ("who", "speaking", "with", "according", "but")


def attribute_verbs(unit: Unit, grammar: Grammar, cues: Cues) -> Iterator[Attribution]:
    """The claims that the verbs of a unit make, in order of their verbs; some may lie inside others."""
    scene = _Scene(unit, tuple(find_groups(unit, grammar, cues)), grammar, cues)
    quoted = dict(attribute_quoting(unit, scene.groups, grammar, cues))
    floor, speaker = 0, None
    for number, group in enumerate(scene.groups):
        if number in quoted:
            yield quoted[number]
            continue
        group = with_subject(group, speaker if scene.shares_subject(group) else None)
        found = scene.attribute(group, floor)
        if found:
            speaker = group.subject or group.inverted
            floor = group.end if group.aside else floor
            yield found


@dataclass(frozen=True, slots=True)
class _Scene:
    """A unit with its verbs."""

    unit: Unit
    groups: tuple[Group, ...]
    grammar: Grammar
    cues: Cues

    def shares_subject(self, group: Group) -> bool:
        """Whether a verb goes on after another: "condemned the raid and accused"."""
        before = group.start - 1
        linked = self.unit.word(before) in ("and", "but", "then", "or") or self.unit.tag(before) == "comma"
        return (linked or group.relative) and self.unit.tag(group.verb) in ("past", "verb")

    def attribute(self, group: Group, floor: int) -> Attribution | None:
        """The claim of a verb; None where it turns out to make none.

        Args:
            floor: the word before which everything belongs to other claims.
        """
        if group.aside:
            return self._around(group, floor)
        if group.passive and group.following.frame != "quoted":
            return self._passive(group)
        implied = is_participle(self.unit, group)
        if group.subject is None and not (implied and self.unit.tag(group.start - 1) in ("comma", "adverb", "conjunction")):
            return None
        source = (self.unit.span_of(*group.subject),) if group.subject and not implied else ()
        cue = (self.unit.span_of(group.start, group.end),)
        if group.following.content is None:
            return Attribution(source, cue, ())
        bounded = self.unit.word(group.first - 1) in ("who", "which") and self.unit.tag(group.first - 2) == "comma"
        phrase = group.following.frame == "object"
        content = self._until_end(group.following.content, bounded or group.relative, phrase)
        return Attribution(source, cue, content, implied=implied) if content else None

    def _until_end(self, start: int, bounded: bool = False, phrase: bool = False) -> tuple[Span, ...]:
        """The content that starts at a word; see `content_end`."""
        end = content_end(self.unit, start, self.groups, self.grammar, self.cues, bounded=bounded, phrase=phrase)
        return tuple(span for span in (self.unit.span_of(start, end),) if len(span)) if end > start else ()

    def _around(self, group: Group, floor: int) -> Attribution | None:
        """ "A," the mayor said, "B." and its kin: the content is before the verb, and may go on after it."""
        unit, source = self.unit, group.inverted or group.subject
        if source is None:
            return None
        first, last = min(source[0], group.start), max(source[1], group.end)
        contents: tuple[Span, ...] = ()
        before = first - 1 if unit.tag(first - 1) == "comma" else first
        if before > floor and (unit.tag(before) == "comma" or unit.in_quote(before - 1)):
            start = content_start_before(unit, before, floor)
            quoted = unit.in_quote(before - 1) or unit.tag(before - 1) == "quote"
            needs_quote = group.cue.stances.keys() == {"quote", "aside"}
            if not quoted and (needs_quote or unit.word(start) in _SUBORDINATE):
                return None
            contents = (unit.span_of(start, before),) if start < before else ()
        after = 1 + skip_settings(unit, last, self.grammar)
        if contents and unit.in_quote(before - 1) and not unit.in_quote(after):
            after = self._next_quote(after)
        if unit.tag(after - 1) in ("comma", "break", "stop", "quote") and after < len(unit) and self._goes_on(after, bool(contents)):
            contents += self._until_end(after)
        if not contents:
            return None
        return Attribution((unit.span_of(*source),), (unit.span_of(group.start, group.end),), contents)

    def _next_quote(self, start: int) -> int:
        """The quotation after an apposition or a remark of the author's; the unit's end where another claim comes first."""
        for at in range(start, min(len(self.unit), start + LONGEST)):
            if self.unit.in_quote(at):
                return at
            if any(group.start <= at < group.end for group in self.groups):
                break
        return len(self.unit)

    def _goes_on(self, at: int, begun: bool) -> bool:
        """Whether the content goes on after "…, the mayor said,"."""
        if self.unit.in_quote(at):
            return True
        if not begun or self.unit.tag(at) in ("ing", "relative", "stop") or self.unit.word(at) in _NOT_CONTENT:
            return False
        return any(self.unit.tag(i) in FINITE for i in range(at, len(self.unit)))

    def _agent_end(self, start: int) -> int:
        """Where the phrase after "by" ends: a name doesn't go on with "of" or "for"."""
        end = noun_phrase_after(self.unit, start, self.grammar)
        for at in range(start, end):
            if self.unit.word(at) in ("of", "for") and self.unit.tag(at - 1) == "name":
                return at
        return end

    def _passive(self, group: Group) -> Attribution | None:
        """ "X was accused by Y of …": X and what follows are the content, Y is the source; without Y nobody is."""
        unit, at = self.unit, group.end
        if group.subject is None or "someone" in group.cue.stances:
            return None
        end = content_end(unit, at, self.groups, self.grammar, self.cues) if at < len(unit) else at
        by = next((i for i in range(at, end) if unit.word(i) == "by" and not unit.in_quote(i)), None)
        phrase = by and self._agent_end(by + 1)
        if by is not None and phrase and phrase > by + 1 and unit.tag(by + 1) != "ing":
            source, parts = (unit.span_of(by + 1, phrase),), ((at, by), (phrase, end))
        elif unit.word(group.verb) in self.cues.impersonal and end > at:
            source, parts = (), ((at, end),)
        else:
            return None
        rest = (unit.span_of(*part) for part in parts if part[0] < part[1] and unit.tag(part[0]) != "stop")
        cue = (unit.span_of(group.start, group.end),)
        return Attribution(source, cue, (unit.span_of(*group.subject), *(span for span in rest if len(span))))
