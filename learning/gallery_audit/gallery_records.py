"""What the doctor looks at, out of a gallery."""

from __future__ import annotations

from learning.gallery_audit.picture_findings import MISPLACED
from storage.gallery.gallery import Gallery
from storage.gallery.picture_records import PictureRecord


def charts_of(gallery: Gallery, key: str) -> tuple[PictureRecord, ...]:
    """The pictures that were read for embedder ``key``, and the files that are nobody's picture where they lie.

    After an update or a survey. Raises RollcallError where another program holds the index for too long.
    """
    misplaced = [
        PictureRecord(picture.path, "", "", reason=MISPLACED, problem=picture.problem)
        for picture in gallery.refused()
        if picture.reason == MISPLACED
    ]
    return (*gallery.charts(key), *misplaced)
