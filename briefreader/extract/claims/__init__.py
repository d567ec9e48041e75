"""Attributions into claims: stance, targets, dates, replies, who passes them on."""
