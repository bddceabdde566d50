"""The pictures that somebody chose to be shown of people, by their content: they may be renamed and moved."""

from __future__ import annotations

from storage.gallery.index import Index


class KeyPictures:
    """Kept in the index. Contents go by their sha256."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._chosen: dict[str, str] | None = None

    def chosen(self, person: str) -> str | None:
        """The content of the picture that was chosen for ``person``, who need not have it any more."""
        if self._chosen is None:
            self._chosen = self._index.key_pictures()
        return self._chosen.get(person)

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
