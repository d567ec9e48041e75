"""Which versions of Textual the wire was tested with."""

from importlib.metadata import version

TESTED = ("8.2.8",)


def why_not() -> str:
    """Why the wire can't be used here; "" where it can."""
    found = version("textual")
    return "" if found in TESTED else f"it was tested with textual {', '.join(TESTED)}, not with {found}"
