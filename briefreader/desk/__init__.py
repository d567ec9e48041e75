"""The use cases: open, analyze, look up, mark, export. No screen, no printing."""
