"""Which pictures are shown with a finding: those it is about, and to compare them with, some of the people it names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from gui.widgets.picture_cards import PictureCard
from learning.gallery_audit.findings import Finding, FindingKind
from realtime.interfaces import GalleryPerson, GalleryView

_DOUBTED = (FindingKind.WRONG_PERSON, FindingKind.OUTLIER)
_COMPARED = (
    *_DOUBTED,
    FindingKind.SAME_PERSON,
    FindingKind.LOOK_ALIKE,
    FindingKind.SIMILAR_NAME,
    FindingKind.ONE_PICTURE,
)
_MOST = 60


class FindingPictures:
    """Knows the gallery, to say whose a picture is."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._owners: dict[str, str] = {}
        self._people: dict[str, GalleryPerson] = {}

    def show_gallery(self, gallery: GalleryView) -> None:
        self._folder = gallery.folder
        self._people = {person.name: person for person in gallery.people}
        self._owners = {picture.path: person.name for person in gallery.people for picture in person.pictures}

    def of_one(self, finding: Finding) -> list[PictureCard]:
        """Its own pictures, then one of each person it names that is not among them."""
        if self._folder is None:
            return []
        cards = [self._card(path, finding) for path in finding.pictures[:_MOST]]
        if finding.kind in _COMPARED:
            # A picture that may be somebody else's does not show whose it is.
            sure = finding.pictures[1:] if finding.kind in _DOUBTED else finding.pictures
            shown = {self._owners.get(path) for path in sure}
            for person in (finding.person, finding.other):
                path = self._another(person, finding.pictures) if person and person not in shown else None
                if person and path is not None:
                    cards.append(PictureCard(self._folder / path, person, "to compare"))
        return cards

    def of_several(self, findings: Sequence[Finding]) -> list[PictureCard]:
        """The picture that each is about."""
        if self._folder is None:
            return []
        first = dict.fromkeys(finding.pictures[0] for finding in findings if finding.pictures)
        by_path = {finding.pictures[0]: finding for finding in reversed(findings) if finding.pictures}
        return [self._card(path, by_path[path]) for path in list(first)[:_MOST]]

    def _card(self, path: str, finding: Finding) -> PictureCard:
        assert self._folder is not None
        owner = self._owners.get(path) or (finding.person if path == finding.pictures[0] else "") or ""
        name = PurePosixPath(path).name
        return PictureCard(self._folder / path, owner or name, name if owner else "")

    def _another(self, person: str, shown: Sequence[str]) -> str | None:
        """The key picture of ``person``, or another that is used, if that is shown already."""
        known = self._people.get(person)
        if known is None:
            return None
        used = [picture.path for picture in known.pictures if picture.problem is None]
        candidates = [*([known.key_picture] if known.key_picture else []), *used]
        return next((path for path in candidates if path not in shown), None)
