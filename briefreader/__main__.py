"""`python -m briefreader`, and the installed command."""

from briefreader.cli.main import main

if __name__ == "__main__":
    main()
