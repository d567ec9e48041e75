"""Source → Briefing."""
