"""A terminal reader for conflict briefings: the text beside its entities and claims."""

__version__ = "0.1.0"
