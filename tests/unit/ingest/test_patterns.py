"""Patterns that are compiled when they are first used do what compiled ones do."""

import re

import pytest

from briefreader.ingest import dates, kinds, lines, load, metadata, sentences
from briefreader.ingest.patterns import compile_later


def test_the_same_as_compiled() -> None:
    later, now = compile_later(r"a(b+)", re.IGNORECASE), re.compile(r"a(b+)", re.IGNORECASE)
    text = "xABb ab"
    for method in ("search", "match", "fullmatch", "findall", "split"):
        assert str(getattr(later, method)(text)) == str(getattr(now, method)(text))
    assert [m.span() for m in later.finditer(text, 2)] == [m.span() for m in now.finditer(text, 2)]
    assert later.sub("-", text) == now.sub("-", text)
    assert (later.pattern, later.flags) == (now.pattern, now.flags)


@pytest.mark.parametrize("module", [dates, kinds, lines, load, metadata, sentences])
def test_every_one_compiles(module: object) -> None:
    found = [value for value in vars(module).values() if type(value).__name__ == "_Later"]
    found += [part for value in vars(module).values() if isinstance(value, tuple) for part in value]
    for pattern in found:
        if hasattr(pattern, "finditer"):
            assert pattern.search("\ud800") is None or pattern.pattern
