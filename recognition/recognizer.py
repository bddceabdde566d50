"""Recognises the faces of a still image: detect, align, embed, match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from recognition.detection.still_faces import detect_still
from recognition.embedding.probes import embed_stills
from recognition.faces.alignment import crop_face
from recognition.faces.quality import Quality, assess
from recognition.interfaces import Detector, Embedder, template_key
from recognition.matching.nearest import match, nearest_people
from recognition.matching.templates import Templates
from recognition.types import MAX_DISTANCE, Detection, Embedding, Image, Match


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A recognised face.

    nearest: the nearest people with their distances, nearest first.
    only_named: as in ``Templates``; whoever tells of the face takes ``told_at``.
    """

    detection: Detection
    embedding: Embedding
    match: Match
    nearest: tuple[tuple[str, float], ...]
    quality: Quality
    only_named: bool = False

    def told_at(self, threshold: float) -> Face:
        """Without distances where nothing may be told of a face that gets no name."""
        if not self.only_named or self.person_at(threshold) is not None:
            return self
        return replace(self, match=Match(None, MAX_DISTANCE), nearest=())

    @property
    def distance(self) -> float | None:
        """To the nearest person; None where nobody is registered."""
        return self.match.distance if self.match.person is not None else None

    def person_at(self, threshold: float) -> str | None:
        """The nearest person within ``threshold``, or None: also of a face that is to be ignored."""
        found = self.match
        is_ignored = found.ignored_distance <= threshold and found.ignored_distance < found.distance
        return found.person if found.distance <= threshold and not is_ignored else None


class Recognizer:
    """``count``: number of the nearest people of each face.

    Raises ValueError where the templates are of another embedder: distances across embedders mean nothing.
    """

    def __init__(self, detector: Detector, embedder: Embedder, templates: Templates, count: int = 3) -> None:
        key = template_key(embedder)
        if templates.embedder != key:
            raise ValueError(f"templates of {templates.embedder} cannot be compared with embeddings of {key}")
        self._detector = detector
        self._embedder = embedder
        self._templates = templates
        self._count = count
        self._key = key

    def faces(self, image: Image) -> list[Face]:
        """The faces of an (H, W, 3) uint8 BGR image, best score first."""
        detections = detect_still(self._detector, image)
        if not detections:
            return []
        crops = [crop_face(image, each, self._embedder.crop_spec) for each in detections]
        vectors, allowances = embed_stills(self._embedder, crops)
        found = match(vectors, self._templates, allowances)
        return [
            Face(
                detection,
                Embedding(vector, self._key, allowance),
                best,
                tuple(nearest_people(vector, self._templates, self._count, allowance)),
                assess(image, detection),
                self._templates.only_named,
            )
            for detection, vector, allowance, best in zip(detections, vectors, allowances.tolist(), found, strict=True)
        ]


def main_face(detections: Sequence[Detection], image: Image) -> Detection | None:
    """The main face of a portrait: maximises the area less twice the squared distance from the centre."""
    if not detections:
        return None
    height, width = image.shape[:2]

    def prominence(detection: Detection) -> float:
        x, y = detection.box.center
        off_centre: float = (x - width / 2) ** 2 + (y - height / 2) ** 2
        return detection.box.area - 2 * off_centre

    return max(detections, key=prominence)
