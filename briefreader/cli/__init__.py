"""The commands. They wire everything and print; each imports what it needs when it runs."""
