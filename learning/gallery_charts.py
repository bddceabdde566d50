"""What the doctor looks at, out of a gallery."""

from __future__ import annotations

from learning.picture_findings import MISPLACED
from storage.charts import PictureChart
from storage.gallery import Gallery


def charts_of(gallery: Gallery, key: str) -> tuple[PictureChart, ...]:
    """The pictures that were read for embedder ``key``, and the files that are nobody's picture where they lie.

    After an update or a survey. Raises RollcallError where another program holds the index for too long.
    """
    misplaced = [
        PictureChart(picture.path, "", "", reason=MISPLACED, problem=picture.problem)
        for picture in gallery.refused()
        if picture.reason == MISPLACED
    ]
    return (*gallery.charts(key), *misplaced)
