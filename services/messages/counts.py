"""Counts and lists in English."""

from __future__ import annotations

from collections.abc import Sequence


def counted(count: int, one: str, many: str = "") -> str:
    """``1 picture``, ``1,204 pictures``. ``many``: the plural, where it is not ``one`` with an s."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def listed(names: Sequence[str], most: int) -> str:
    """``Ada, Grace and 3 more``: at most ``most`` names."""
    if len(names) <= most:
        return ", ".join(names)
    return f"{', '.join(names[:most])} and {len(names) - most} more"
