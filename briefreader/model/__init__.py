"""What everything else speaks of: frozen dataclasses, no IO, no third party."""
