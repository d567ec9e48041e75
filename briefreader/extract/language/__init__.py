"""Words, sentences, quotations, grammar and the word lists: what every rule looks at."""
