"""What is kept on the disk, spoken of in model objects: actors, briefings, marks, places."""
