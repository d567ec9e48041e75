"""A writer that sends a terminal only the cells that changed; it knows nothing of Textual but for `driver`."""
