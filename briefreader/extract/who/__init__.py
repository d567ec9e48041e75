"""Who is who: mentions into entities, pronouns and descriptions to whom they mean, entities to actors."""
