"""`python -m briefreader`, and the installed command."""

import sys


def main() -> None:
    """Open the reader, or run a command."""
    arguments = sys.argv[1:]
    if arguments[:1] not in (["analyze"], ["find"]) and sys.platform != "win32":
        from briefreader.tui.prepaint import prepaint

        prepaint(arguments)
    from briefreader.cli.main import main as run_command

    run_command()


if __name__ == "__main__":
    main()
