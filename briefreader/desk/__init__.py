"""The use cases: open, analyze, look up, mark, export. No screen, no printing."""

from briefreader.desk.desk import Desk

__all__ = ["Desk"]
