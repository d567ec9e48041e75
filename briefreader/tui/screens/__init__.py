"""One file a screen, beside its stylesheet."""
