"""How the model is made, from the corpora to the shipped file. Nothing imports it; its needs are the extra [train]."""
