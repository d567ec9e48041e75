"""Marks → documents: one file a format, all pure."""
