"""Claims by verbs: "X said that …", "…, X said", "…, said X, …", "X was accused by Y of …"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefreader.extract.attribution.clauses import content_end, content_start_before
from briefreader.extract.attribution.following import skip_settings
from briefreader.extract.attribution.groups import Group, find_groups, is_participle, with_subject
from briefreader.extract.attribution.phrases import LONGEST, noun_phrase_after
from briefreader.extract.attribution.quoting import attribute_quoting
from briefreader.extract.attribution.subjects import LINKS, first_subject, joint_before
from briefreader.extract.attribution.unit import Unit
from briefreader.extract.engine import Attribution
from briefreader.extract.language.grammar import FINITE
from briefreader.model.analysis import Stance
from briefreader.model.span import Span

# A clause that starts so needs a main clause, which is then the one after it.
_SUBORDINATE = frozenset(
    ["if", "when", "while", "although", "though", "because", "as", "after", "before", "since", "unless", "once"]
)
_NOT_CONTENT = frozenset(["who", "speaking", "with", "according", "but"])

# What is about things to come.
_LATER: frozenset[Stance] = frozenset(["urges", "pledges", "warns", "believes"])


def attribute_verbs(unit: Unit) -> Iterator[Attribution]:
    """The claims that the verbs of a unit make, in order of their verbs; some may lie inside others."""
    scene = _Scene(unit, tuple(find_groups(unit)))
    quoted = dict(attribute_quoting(unit, scene.groups))
    floor, speaker = 0, None
    said: tuple[Span, ...] = ()
    for number, group in enumerate(scene.groups):
        if number in quoted:
            yield quoted[number]
            continue
        if scene.shares_subject(group):
            group = with_subject(
                group, speaker or (None if group.subject else first_subject(unit, joint_before(unit, group.start)))
            )
        found = scene.attribute(group, floor)
        if found:
            # "condemned what it called a raid and urged": the first subject goes on.
            # "noted that images showed graves, and urged": neither does a claim inside the first change it.
            inner = unit.word(group.first - 1) == "what" or any(c.contains(found.cue[0]) for c in said)
            speaker = speaker if inner and speaker else group.subject or group.inverted
            said = said if inner else found.content
            floor = group.end if group.aside else floor
            yield found


@dataclass(frozen=True, slots=True)
class _Scene:
    """A unit with its verbs."""

    unit: Unit
    groups: Sequence[Group]

    def shares_subject(self, group: Group) -> bool:
        """Whether a verb goes on after another: "condemned the raid and accused"."""
        before = joint_before(self.unit, group.start)
        linked = self.unit.word(before) in LINKS or self.unit.tag(before) == "comma"
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
        return self._before(group, floor)

    def _before(self, group: Group, floor: int) -> Attribution | None:
        """ "The mayor said that …", and "…, noting that …" with an implied source."""
        unit = self.unit
        implied = is_participle(unit, group)
        if group.subject is None:
            before = group.start - 1
            hangs_on = implied and (unit.tag(before) in ("comma", "adverb", "conjunction") or unit.pauses(before))
            if not hangs_on:
                return None
        source = (unit.span_of(*group.subject),) if group.subject and not implied else ()
        cue = (unit.span_of(group.start, group.end),)
        if group.following.content is None:
            return Attribution(source, cue, ())
        between_commas = unit.word(group.first - 1) in ("who", "which", "whom") and unit.tag(group.first - 2) == "comma"
        content = self._until_end(
            group.following.content,
            bounded=between_commas or group.relative,
            phrase=group.following.frame == "object",
            later=not _LATER.isdisjoint(group.cue.stances.values()),
        )
        begun = self._begun(group, floor) if content and source else ()
        return Attribution(source, cue, (*begun, *content), implied=implied) if content else None

    def _begun(self, group: Group, floor: int) -> tuple[Span, ...]:
        """What stands before "…, the mayor said, “as ever”": the main clause of which the quotation is the rest."""
        unit, before, after = self.unit, group.first - 1, group.following.content or 0
        split = unit.tag(before) == "comma" and unit.tag(group.end) == "comma" and unit.in_quote(after)
        if not split or group.relative or unit.in_quote(before - 1) or before <= floor:
            return ()
        start = content_start_before(unit, before, floor)
        if any(other.start < before and other is not group for other in self.groups):
            return ()
        clause = any(unit.tag(at) in FINITE for at in range(start, before)) and self._can_be_said(group, start, before)
        return self._spans((start, before)) if clause else ()

    def _until_end(
        self, start: int, *, bounded: bool = False, phrase: bool = False, later: bool = False
    ) -> tuple[Span, ...]:
        """The content that starts at a word, as one span or none; see `content_end`."""
        end = content_end(self.unit, start, self.groups, bounded=bounded, phrase=phrase, later=later)
        return self._spans((start, end))

    def _spans(self, *parts: tuple[int, int]) -> tuple[Span, ...]:
        """The spans of some ranges of words, without those that have none or only marks."""
        spans = (self.unit.span_of(start, end) for start, end in parts if start < end)
        return tuple(span for span in spans if len(span))

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
            if not self._can_be_said(group, start, before):
                return None
            contents = self._spans((start, before))
        if "someone" in group.cue.stances:
            phrase = range(last, noun_phrase_after(unit, last))
            last = next((at for at in phrase if unit.tag(at) == "comma"), phrase.stop)
        contents += self._after(last, before, begun=bool(contents))
        if not contents:
            return None
        return Attribution((unit.span_of(*source),), (unit.span_of(group.start, group.end),), contents)

    def _can_be_said(self, group: Group, start: int, end: int) -> bool:
        """Whether words before a verb can be its content: a quotation, or a main clause."""
        if self.unit.in_quote(end - 1) or self.unit.tag(end - 1) == "quote":
            return True
        return group.cue.stances.keys() != {"quote", "aside"} and self.unit.word(start) not in _SUBORDINATE

    def _after(self, last: int, before: int, *, begun: bool) -> tuple[Span, ...]:
        """Where the content goes on after the verb and its subject, which end before word `last`."""
        unit = self.unit
        after = 1 + skip_settings(unit, last)
        if begun and unit.in_quote(before - 1) and not unit.in_quote(after):
            after = self._next_quote(after)
        pauses = unit.tag(after - 1) in ("comma", "break", "stop", "quote")
        # "The order was, he said, illegal": what hangs on a verb before the commas needs none of its own.
        begun_verb = begun and unit.tag(before - 1) in FINITE and unit.tag(after - 1) == "comma"
        verb = next((at for at in range(after, len(unit)) if unit.tag(at) != "adverb"), after)
        begun_verb = begun_verb and not (unit.tag(verb) == "ing" and unit.word(verb) in unit.cues.verbs)
        goes_on = after < len(unit) and (begun_verb or self._goes_on(after, begun))
        return self._until_end(after) if pauses and goes_on else ()

    def _next_quote(self, start: int) -> int:
        """The quotation after an apposition or a remark of the author's; the end where another claim comes first."""
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
        first = next((i for i in range(at, len(self.unit)) if self.unit.tag(i) != "adverb"), at)
        if not begun or self.unit.tag(first) in ("ing", "relative", "stop") or self.unit.word(at) in _NOT_CONTENT:
            return False
        # "…, residents said, hours after the mayor warned that …" goes on with another claim.
        breaks = next((i for i in range(at, len(self.unit)) if self.unit.tag(i) == "break"), len(self.unit))
        if any(breaks > group.start >= at and group.subject and group.following.content for group in self.groups):
            return False
        return any(self.unit.tag(i) in FINITE for i in range(at, len(self.unit)))

    def _passive(self, group: Group) -> Attribution | None:
        """ "X was accused by Y of …": X and what follows are the content, Y is the source; without Y nobody is."""
        unit, at = self.unit, group.end
        if group.subject is None or "someone" in group.cue.stances:
            return None
        aside = unit.tag(group.start - 1) in ("relative", "comma") and self._is_aside(group)
        end = max(at, content_end(unit, at, self.groups, bounded=aside)) if at < len(unit) else at
        by = next((i for i in range(at, end) if unit.word(i) == "by" and not unit.in_quote(i)), end)
        agent = self._agent_end(by + 1) if by < end and unit.tag(by + 1) != "ing" else by + 1
        source: tuple[Span, ...] = ()
        if agent > by + 1:
            # "contested by an officer posted there, who …": who that is belongs to nobody's claim
            told = agent + (unit.tag(agent) == "comma")
            end = agent if unit.tag(told) in ("past", "relative") else end
            source, rest = (unit.span_of(by + 1, agent),), self._spans((at, by), (agent, end))
        elif unit.word(group.verb) in unit.cues.impersonal and end > at:
            rest = self._spans((at, end))
        else:
            return None
        return Attribution(source, (unit.span_of(group.start, group.end),), (unit.span_of(*group.subject), *rest))

    def _is_aside(self, group: Group) -> bool:
        """Whether a passive is only told of the subject between commas: "Chad, which is accused of that, denied"."""
        before = group.start - 1 if self.unit.tag(group.start - 1) == "comma" else group.start - 2
        return self.unit.tag(before) == "comma"

    def _agent_end(self, start: int) -> int:
        """Where the phrase after "by" ends: a name doesn't go on with "of" or "for"."""
        end = noun_phrase_after(self.unit, start)
        for at in range(start, end):
            if self.unit.word(at) in ("of", "for") and self.unit.tag(at - 1) == "name":
                return at
        return end
