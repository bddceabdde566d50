"""``serve``: the server for other programs and web pages, and their tokens."""
