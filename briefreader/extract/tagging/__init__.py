"""The trained model: pieces, windows, scores, links; and what rules put right in what it finds."""
