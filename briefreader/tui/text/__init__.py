"""A briefing as rows of terminal cells: pure, knows no widget."""
