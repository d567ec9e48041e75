"""Which versions of Textual the wire was tested with."""

from importlib.util import find_spec
from pathlib import Path

TESTED = ("8.2.8",)


def _find_version() -> str:
    """The version of Textual that is installed, by the name of the folder that its installer leaves beside it."""
    spec = find_spec("textual")
    if spec is not None and spec.origin is not None:
        names = sorted(Path(spec.origin).parent.parent.glob("textual-*.dist-info"))
        if len(names) == 1:
            return names[0].stem.removeprefix("textual-")
    from importlib.metadata import version  # takes ten milliseconds of a start

    return version("textual")


def why_not() -> str:
    """Why the wire can't be used here; "" where it can."""
    found = _find_version()
    return "" if found in TESTED else f"it was tested with textual {', '.join(TESTED)}, not with {found}"
