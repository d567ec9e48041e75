"""Other people's lists of actors: read from their bytes, written as their text; nothing is dropped in silence."""
