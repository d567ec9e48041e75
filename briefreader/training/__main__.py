"""`python -m briefreader.training`: from the corpora to the shipped file."""

from briefreader.training.command import main

main()
