"""Importing a list on a real terminal: it asks where it isn't sure."""

from collections.abc import Callable
from pathlib import Path

import pytest

LIST = "name,kind\nHamas,armed group\nFront of the Two Rivers,armed group\n"


@pytest.mark.parametrize(("answer", "kept"), [("y", "1 kept as the layer list"), ("n", "2 kept as the layer list")])
def test_an_import_asks(terminal: Callable, tmp_path: Path, home: Path, answer: str, kept: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(LIST, "utf8")
    shell = terminal("actors", "import", str(path), columns=120)
    shell.wait_for("merge the 1 whose name one actor has")
    assert shell.shows("doubted, a name that one actor has, but a country is missing; kept apart: 1")
    assert not (home / "layers").exists()
    shell.type(f"{answer}\n")
    shell.wait_for(kept)
    shell.wait_for("takes it back")
    assert shell.wait_exit() == 0
