"""The rows of picture files, by path and by content."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set

from storage.files.gallery_folder import FileKind, kind_of
from storage.gallery.picture_records import PictureRow

_NOBODY: frozenset[str] = frozenset()


class KnownPictures(Mapping[str, PictureRow]):
    """Path -> row, and the owners of each content (sha256). Corrections have no owner. Updates take constant time."""

    def __init__(self, rows: Iterable[PictureRow] = ()) -> None:
        self._rows: dict[str, PictureRow] = {}
        # Nearly every content has one owner, and a string needs half the memory of a set.
        self._owners: dict[str, str | tuple[str, ...]] = {}
        self._corrections: Counter[str] = Counter()
        for row in rows:
            self.put(row)

    def __getitem__(self, path: str) -> PictureRow:
        return self._rows[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def as_dict(self) -> Mapping[str, PictureRow]:
        """For fast loops."""
        return self._rows

    def put(self, row: PictureRow) -> None:
        self.drop(row.path)
        self._rows[row.path] = row
        if kind_of(row.path) is FileKind.PICTURE:
            former = self._owners.get(row.sha256)
            self._owners[row.sha256] = row.person if former is None else (*_each(former), row.person)
        else:
            self._corrections[row.sha256] += 1

    def drop(self, path: str) -> PictureRow | None:
        """Removes a path; returns its row."""
        row = self._rows.pop(path, None)
        if row is None:
            return None
        if kind_of(path) is not FileKind.PICTURE:
            self._corrections[row.sha256] -= 1
            self._corrections += Counter()  # drops zero counts
        else:
            left = list(_each(self._owners[row.sha256]))
            left.remove(row.person)
            if left:
                self._owners[row.sha256] = left[0] if len(left) == 1 else tuple(left)
            else:
                del self._owners[row.sha256]
        return row

    def owners(self, sha256: str) -> Set[str]:
        """The people who have this content."""
        owners = self._owners.get(sha256)
        return _NOBODY if owners is None else frozenset(_each(owners))

    def holds(self, sha256: str) -> bool:
        """Whether any picture has this content."""
        return sha256 in self._owners or sha256 in self._corrections


def _each(owners: str | tuple[str, ...]) -> tuple[str, ...]:
    return (owners,) if isinstance(owners, str) else owners
