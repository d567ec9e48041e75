"""Many names in one string, a line each: scanned at the speed of `str.find`, built in no time."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate


class Lines:
    r"""Folded names, searched for a piece of text at a time.

    In a pattern a space stands before and after every word, and a line feed before and after every name: "\n a b \n" is
    the name "a b", " b" a word that begins with b.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._text = "\n " + " \n ".join(names) + " \n"
        self._starts = [0, *accumulate(len(name) + 3 for name in names)]

    def rows(self, pattern: str) -> Iterator[int]:
        """The rows that have a pattern, each once, in order."""
        find, starts = self._text.find, self._starts
        at = find(pattern)
        while at >= 0:
            row = bisect_right(starts, at) - 1
            yield row
            at = find(pattern, starts[row + 1])
