"""`python -m briefreader`, and the installed command."""

import gc
import os
import sys


def main() -> None:
    """Open the reader, or run a command."""
    arguments = sys.argv[1:]
    if arguments[:1] not in (["analyze"], ["find"]) and sys.platform != "win32":
        from briefreader.tui.arguments import parse_arguments

        asked = parse_arguments(arguments)
        if asked is not None:
            gc.disable()  # importing makes much and leaves no cycles; the reader turns it on again
        from briefreader.tui.prepaint import prepaint

        prepaint(arguments)
        if asked is not None and "published" not in asked.flags and "_BRIEFREADER_COMPLETE" not in os.environ:
            from briefreader.cli.reader import main as open_reader

            open_reader(asked)
            return
    from briefreader.cli.main import main as run_command

    run_command()


if __name__ == "__main__":
    main()
