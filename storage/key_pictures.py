"""The pictures that somebody chose to be shown of people, by their content: they may be renamed and moved."""

from __future__ import annotations

from collections.abc import Iterable

from storage.index import Index, PictureRow


class KeyPictures:
    """Kept in the index. Contents go by their sha256."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._chosen: dict[str, str] | None = None

    def paths(self, rows: Iterable[PictureRow]) -> dict[str, str]:
        """person -> path of the chosen picture, of those that are there, which ``rows`` are."""
        if self._chosen is None:
            self._chosen = self._index.key_pictures()
        wanted = set(self._chosen.items())
        return {row.person: row.path for row in rows if (row.person, row.sha256) in wanted} if wanted else {}

    def choose(self, person: str, sha256: str | None) -> None:
        """None takes the choice back."""
        self._index.put_key_pictures({person: sha256})
        self._chosen = None

    def renamed(self, old: str, new: str) -> bool:
        """Somebody has another name now; says whether that changed anything. A choice for ``new`` holds."""
        chosen = self._index.key_pictures()
        if old not in chosen:
            return False
        self._index.put_key_pictures({old: None, new: chosen.get(new, chosen[old])})
        self._chosen = None
        return True

    def forget(self) -> None:
        """What the index says is to be read again."""
        self._chosen = None
