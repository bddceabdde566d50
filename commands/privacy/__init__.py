"""``privacy``: what is kept about people, and what was done with it."""
