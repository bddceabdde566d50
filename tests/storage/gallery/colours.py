"""What the tests of the gallery share: the embedder of squares, the time of their files."""

from __future__ import annotations

from storage.gallery.gallery import Gallery
from tests.gallery_folder import LONG_AGO

NOW = LONG_AGO + 3600
KEY = "colours@1"


def people_of(gallery: Gallery) -> tuple[str, ...]:
    return gallery.templates(KEY, 3).people
