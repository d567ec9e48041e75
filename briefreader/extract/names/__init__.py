"""Names in a text, by rules: by word lists, by shape, by the actors that are known."""
