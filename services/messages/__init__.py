"""Texts for the codes of outcomes, refusals, hints and progress: pure functions."""
