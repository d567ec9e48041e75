"""Briefing → Analysis."""
