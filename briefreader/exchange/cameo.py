"""Actor dictionaries of the CAMEO coders (TABARI, PETRARCH): names with dated codes.

    ABBAS_ABBASOV_  ; a comment
    +A._ABBASOV_
        [AZEGOV 030101-080831]
        [AZEELI]

Source: Schrodt 2012, CAMEO Conflict and Mediation Event Observations, Event and Actor Codebook, chapter 3.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from briefreader.exchange.lines import Source
from briefreader.exchange.records import Context, Remarks, distinct, tidy
from briefreader.exchange.wording import Wording
from briefreader.model.actor import Actor, ActorKind, Affiliation, AffiliationRole, Alias

_COMMENT = re.compile(r"[;#].*|<!--.*")
_CODES = re.compile(r"\[([^\[\]]*)\]")
_DATES = re.compile(r"(?:(\d{6}|\d{8})?-(\d{6}|\d{8})|([<>])(\d{6}|\d{8})|(\d{6}|\d{8}))")
_ACRONYM = re.compile(r"\(([A-Z][A-Z0-9-]{1,9})\)")
_WORDS: tuple[ActorKind, ...] = ("person", "state", "place", "company")  # whose short names are words
_SHORT = 5  # letters
_LONGEST_CODE = 60  # signs, with its dates
_LAST_YEAR = 30  # of two digits that means 20xx


@dataclass(frozen=True, slots=True)
class _Code:
    """One code with the dates between which it holds."""

    text: str
    since: str | None = None
    until: str | None = None

    @property
    def parts(self) -> list[str]:
        return [self.text[at : at + 3] for at in range(0, len(self.text), 3)]

    @property
    def dated(self) -> bool:
        return bool(self.since or self.until)


@dataclass(slots=True)
class _Group:
    """The names of one actor, as they are written, with their codes."""

    line: int
    names: list[str]
    codes: list[_Code] = field(default_factory=list)
    heads: int = 1


def read(source: Source, context: Context, remarks: Remarks) -> Iterator[Actor]:
    """The actors of a dictionary; the id of each is its line."""
    reading = _Reading(context, remarks)
    for group in _read_groups(source, remarks):
        actor = reading.make_actor(group)
        if actor is not None:
            yield actor


def _read_groups(source: Source, remarks: Remarks) -> Iterator[_Group]:
    """Names until their codes are over; names in a row without codes between share those that follow."""
    group: _Group | None = None
    for number, text in source.lines():
        told = _COMMENT.sub("", text)
        codes = _CODES.findall(told)
        name, broken, _ = _CODES.sub(" ", told).strip().partition("[")
        if broken or name.endswith("]"):
            remarks.add("dropped", "a code without its bracket", told.strip(), number)
            name = "" if not broken else name
        if name.startswith("+"):
            if group is None:
                remarks.add("dropped", "another name of nobody", name, number)
                continue
            group.names.append(name[1:])
        elif name:
            if group is not None and not group.codes:
                group.heads += 1
                group.names.append(name)
            else:
                if group is not None:
                    yield group
                group = _Group(number, [name])
        elif not text.strip() and group is not None and not group.codes:
            yield group
            group = None
        if codes and group is None:
            remarks.add("dropped", "a code of nobody", codes[0], number)
        elif codes and group is not None:
            for code in codes:
                if len(code) > _LONGEST_CODE:
                    remarks.add("dropped", "a code beyond measure", code, number)
                else:
                    group.codes.append(_parse_code(code, number, remarks))
    if group is not None:
        yield group


def _parse_code(given: str, line: int, remarks: Remarks) -> _Code:
    text, _, when = given.strip().partition(" ")
    when = when.replace(" ", "")
    if not when:
        return _Code(text)
    found = _DATES.fullmatch(when)
    if found is None:
        remarks.add("dropped", "dates that can't be read (the code is kept)", given, line)
        return _Code(text)
    since, until, bound, day, only = found.groups()
    if bound:
        since, until = (day, None) if bound == ">" else (None, day)
    elif only:
        since = until = only
    begin, end = _parse_date(since), _parse_date(until)
    if (since and not begin) or (until and not end):
        remarks.add("dropped", "dates that can't be read (the code is kept)", given, line)
    elif begin and end and end < begin:
        remarks.add("dropped", "dates that end before they begin (the code is kept)", given, line)
        return _Code(text)
    return _Code(text, begin, end)


def _parse_date(given: str | None) -> str | None:
    """ISO of YYMMDD or YYYYMMDD; day or month 00 is unknown, as is a day that the month doesn't have."""
    if not given:
        return None
    if len(given) == 6:
        given = f"{20 if int(given[:2]) <= _LAST_YEAR else 19}{given}"
    year, month, day = given[:4], given[4:6], given[6:]
    for iso, whole in ((f"{year}-{month}-{day}",) * 2, (f"{year}-{month}", f"{year}-{month}-01")):
        try:
            date.fromisoformat(whole)
        except ValueError:
            continue
        return iso
    return year if month == "00" and year >= "1000" else None


class _Reading:
    """Makes actors of groups."""

    def __init__(self, context: Context, remarks: Remarks) -> None:
        self._context = context
        self._remarks = remarks
        self._table: Mapping[str, Any] = context.table("cameo")
        self._wording = Wording(self._table["words"])
        self._body: frozenset[str] = frozenset(self._table["words"]["body"])

    @cached_property
    def _countries(self) -> Mapping[str, str]:
        table = self._context.table("countries")
        return {**table["alpha3"], **table["cameo"]}

    def make_actor(self, group: _Group) -> Actor | None:
        """An actor of a group; None, with a remark, where no name is left."""
        names = self._names(group)
        if not names:
            return None
        main = names[0]
        if group.heads > 1:
            self._remarks.add("doubted", "names in a row, taken for one actor's", main.name, group.line)
        if not group.codes:
            self._remarks.add("doubted", "no code tells what it is", main.name, group.line)
        country = self._country(group.codes)
        kind = self._kind(group, main.name, country)
        main, *others = (self._weigh(alias, kind) for alias in names)
        codes = dict.fromkeys(code.text for code in group.codes if code.text.strip("-"))
        source = f"CAMEO dictionary {self._context.source}".strip()
        return Actor(
            id=str(group.line),
            name=main.name,
            kind=kind,
            aliases=distinct(main.name, others),
            affiliations=() if kind == "state" else tuple(dict.fromkeys(self._ties(group, kind))),
            country=country,
            external_ids=(("cameo", " ".join(codes)),) if codes else (),
            provenance=f"{source}, line {group.line}",
        )

    def _names(self, group: _Group) -> list[Alias]:
        found: list[Alias] = []
        for written in group.names:
            spaced = " ".join(written.replace("_", " ").split())
            spaced = spaced if "(" in spaced else spaced.rstrip(")")
            acronym = _ACRONYM.search(spaced)
            plain = tidy(self._wording.to_case(_ACRONYM.sub(" ", spaced) if acronym else spaced))
            if "\ufffd" in plain or "␀" in plain:
                self._remarks.add("dropped", "a name with letters that are lost", spaced, group.line)
            elif not plain:
                self._remarks.add("dropped", "a name without letters, or too long", spaced, group.line)
            else:
                found.append(Alias(plain))
            if acronym:
                found.append(Alias(acronym[1], "acronym"))
        initials = {self._wording.initials(alias.name) for alias in found if " " in alias.name}
        return [
            Alias(alias.name.upper(), "acronym") if alias.name.upper() in initials and at else alias
            for at, alias in enumerate(found)
        ]

    def _country(self, codes: list[_Code]) -> str:
        """The country of the last code that has one: who served two is now of the second."""
        found = ""
        for code in codes:
            known = [self._countries[part] for part in code.parts[:2] if part in self._countries]
            found = known[-1] if known else found
        return found

    def _kind(self, group: _Group, name: str, country: str) -> ActorKind:
        codes = [code for code in group.codes if code.text.strip("-")]
        words = {word.strip(".,'").casefold() for word in re.split(r"[\s-]", name)}
        bodily = bool(words & self._body) or any(sign.isdigit() for sign in name)
        if any(len(code.text) == 3 and not self._means_kind(code.text) for code in codes):
            return "state"
        if any(code.dated for code in codes) and not bodily:
            return "person"
        parts = [part for code in codes for part in code.parts]
        first = [self._table["first"][code.parts[0]] for code in codes if code.parts[0] in self._table["first"]]
        roles = [kind for part, kind in self._table["roles"].items() if part in parts]
        if not first and country and not roles and {"ELI", "OPP"}.isdisjoint(parts):
            known = any(self._means_kind(part) or part in self._table["fields"] for part in parts)
            return "government_body" if known else "place"
        armed = roles[:1] == ["armed_group"] and first == ["international"]
        kind: ActorKind = (roles if armed else first or roles or [self._context.kind or "person"])[0]
        if not bodily and " " in name and (not first or (kind == "international" and len(codes[0].text) > 3)):
            kind = "person" if {"ELI", "OPP"} & set(parts) and not first else kind
            self._remarks.add("doubted", f"a person or a body? taken for {kind.replace('_', ' ')}", name, group.line)
        return kind

    def _means_kind(self, part: str) -> bool:
        return any(part in self._table[name] for name in ("first", "roles", "titles"))

    def _weigh(self, alias: Alias, kind: ActorKind) -> Alias:
        """A name as one of its actor's kind has it.

        A country's other names hold its people, towns and rulers; a person's single words are surnames; short words
        that name bodies are mostly their initials.
        """
        name = alias.name
        if " " not in name and kind not in _WORDS and (len(name) <= _SHORT or "/" in name):
            return Alias(name.upper(), "acronym")
        weak = kind == "state" or (kind == "person" and " " not in name)
        return Alias(name, alias.kind, weak=weak)

    def _ties(self, group: _Group, kind: ActorKind) -> Iterator[Affiliation]:
        for code in group.codes:
            country = self._countries.get(code.text[:3], "")
            told = [self._table["titles"][part] for part in code.parts[1:] if part in self._table["titles"]]
            if not country or not (code.dated or told):
                continue
            state = self._context.states.get(country)
            if state is None or not told:
                if code.dated:
                    self._remarks.add("unsaid", "when a code held that means no tie here", code.text, group.line)
            elif told != ["elite"] or code.dated:
                role: AffiliationRole = "member_of" if kind == "person" else "part_of"
                told += [self._table["fields"][part] for part in code.parts[1:] if part in self._table["fields"]]
                yield Affiliation(state, role, ", ".join(told), code.since, code.until, f"CAMEO {code.text}")
