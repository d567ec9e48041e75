"""What the screens are made of, each beside its stylesheet."""
