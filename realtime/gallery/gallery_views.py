"""What a front shows of a gallery, made anew only for those of whom something changed."""

from __future__ import annotations

from realtime.interfaces import GalleryPerson, GalleryPicture, GalleryView
from storage.gallery.gallery import Gallery
from storage.gallery.people import Person, Picture


class GalleryViews:
    """Of one gallery. Of whom nothing changed is the very same object in the next view."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Person, GalleryPerson]] = {}

    def of(self, gallery: Gallery) -> GalleryView:
        """As its last update found it."""
        made: dict[str, tuple[Person, GalleryPerson]] = {}
        for person in gallery.people():
            known = self._made.get(person.name)
            made[person.name] = known if known is not None and known[0] is person else (person, _person(person))
        self._made = made
        people = tuple(shown for _, shown in made.values())
        return GalleryView(gallery.version, gallery.folder, people, tuple(map(_picture, gallery.refused())))


def _person(person: Person) -> GalleryPerson:
    return GalleryPerson(person.name, tuple(map(_picture, person.pictures)), person.key_picture)


def _picture(picture: Picture) -> GalleryPicture:
    return GalleryPicture(picture.path, picture.problem, picture.note if picture.is_read else "It is not read yet.")
