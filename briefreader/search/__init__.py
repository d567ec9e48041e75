"""Finding actors by name and marks by their words; the only room that imports rapidfuzz."""
