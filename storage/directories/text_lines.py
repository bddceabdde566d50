"""Text of files whose encoding is not told."""

from __future__ import annotations


def decoded(content: bytes) -> str:
    """UTF-8, or what Windows programs of Western Europe write."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
