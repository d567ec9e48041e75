"""What is read of a command line without the command line proper: the same, or nothing."""

from typing import Any

import pytest

from briefreader.tui.arguments import parse_arguments


@pytest.mark.parametrize(
    ("arguments", "source", "flags"),
    [
        ([], None, {}),
        (["read"], None, {}),
        (["read", "a.txt"], "a.txt", {}),
        (["a.md", "--ascii", "--no-ascii"], "a.md", {"ascii": False}),
        (["--theme", "--ascii", "./a"], "./a", {"theme": "--ascii"}),
        (["--low-bandwidth", "--engine", "rules", "/a"], "/a", {"low_bandwidth": True, "engine": "rules"}),
        (
            ["--published", "2024", "a.txt", "--no-wire", "--mouse"],
            "a.txt",
            {"published": "2024", "wire": False, "mouse": True},
        ),
    ],
)
def test_plain_arguments(arguments: list[str], source: str | None, flags: dict[str, Any]) -> None:
    assert parse_arguments(arguments) == (source, flags)


@pytest.mark.parametrize(
    "arguments",
    [
        ["library"],
        ["read", "read"],
        ["actors", "add", "a.txt"],
        ["a.txt", "b.txt"],
        ["a.txt", "--theme"],
        ["--theme=dark", "a.txt"],
        ["--plain", "a.txt"],
        ["--help"],
        ["--", "a.txt"],
        ["-"],
        [""],
        ["sha256:12"],
    ],
)
def test_everything_else_is_left_open(arguments: list[str]) -> None:
    assert parse_arguments(arguments) is None
