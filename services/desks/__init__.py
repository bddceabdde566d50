"""A gallery that many desks share on a server."""
