"""From a still picture to one person's template, or a refusal with its reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.detection.still_faces import MIN_TURNED_SCORE, detect_lone, detect_still
from recognition.embedding.fused import mirror_averaged
from recognition.enrolment.dominant_face import NEGLIGIBLE, dominant_face
from recognition.errors import PictureRefusedError, RollcallError
from recognition.faces.alignment import crop_face
from recognition.faces.preprocessing import blur_to_sharpness
from recognition.faces.quality import Quality, assess, sharpness
from recognition.interfaces import Detector, Embedder, template_key
from recognition.message import Message, Parameter
from recognition.registry import embedder_threshold
from recognition.types import Detection, Image, Vectors

_METHOD = "6"
"""Raise it when the refusals, the choice of the face, or how its template is made, change."""

_SEARCH_SIDE = 480
"""Pixels of the shorter side to which a picture without a face is enlarged, to tell a small face from none."""
_MAX_SEARCH_SIDE = 2560
_MIN_PICTURE_SIDE = 12
"""Pixels of the shorter side below which a picture is not searched."""
_DARK_MEAN, _BRIGHTENED_MEAN = 40.0, 110.0
"""Mean brightness, 0..255, below which a picture without a face is brightened to the second and searched again."""
_MIN_PICTURE_SHARPNESS = 0.3
"""Of a whole picture, as ``quality.sharpness`` measures it: sharp pictures of anything are above 0.45."""
_MIN_SMALL_FACE_SHARPNESS = 0.55
"""A face that is too small counts as blurred, too, below this: 1,300 sharp ones of 20 to 40 pixels were all above."""
_NOTED_FLAWS = ("dark", "turned-away")
"""Codes of ``quality`` with which a face is used, but better pictures are possible."""

_MAX_UNUSED = 8
"""Embeddings kept of faces that become no template: somebody's other pictures may tell which of them is theirs."""
MATCHED = "matched-of-several"
"""Code of the note of a picture whose face was told from others by its person's other pictures."""
_SAME_PERSON = 0.65
"""Of the embedder's threshold: up to there a second face in a picture is the same person, as in a mirror."""


@dataclass(frozen=True, slots=True)
class EnrolmentRules:
    """Which pictures are accepted.

    min_face: shorter side of the face in pixels.
    dominant_face: of several faces one is taken if its area is this many times that of each other one; less where it is
        in the middle, or the other is cut off or blurred (``dominant_face``).
    blur_to: sharpness 0..1 to which sharper faces are blurred, to be like the camera's; None leaves them as they are.
    """

    min_face: int = 40
    dominant_face: float = 1.5
    blur_to: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Enrolled:
    """A template and remarks about its picture.

    vector: (D,) float32 of unit length: the mean of the face and of its mirror image.
    face: in pixels of the picture, None if unknown.
    note: how the picture could be better, None if it is good: ``largest-of-several`` or
        ``central-of-several`` with ``faces``, ``matched-of-several`` with ``faces`` and ``person``, or
        ``poor-quality``; all may have ``flaws``, codes of ``quality`` separated by spaces.
    unused_faces: (K, D) embeddings of the other faces in the picture, largest first, or None.
    """

    vector: NDArray[np.float32]
    face: Detection | None = None
    note: Message | None = None
    quality: Quality | None = None
    unused_faces: Vectors | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Embedded:
    """Faces of a picture: their crops, (K, D) vectors, and (K, D) of their mirror images, or (0, D)."""

    crops: Sequence[Image]
    vectors: Vectors
    mirrored: Vectors


class Enroller:
    """Makes templates with one detector and one embedder; ``rules`` say which pictures are accepted.

    The detector should look for faces down to ``rules.min_face``; smaller ones are found here.
    ``same_person``: cosine distance up to which a second face in a picture is the same person: a mirror image, a ghost
    portrait of an ID card. By default two thirds of the embedder's threshold.
    """

    def __init__(
        self,
        detector: Detector,
        embedder: Embedder,
        rules: EnrolmentRules | None = None,
        assess_quality: Callable[[Image, Detection], Quality] = assess,
        same_person: float | None = None,
    ) -> None:
        self._detector = detector
        self._embedder = embedder
        self._rules = rules or EnrolmentRules()
        self._assess = assess_quality
        self._same_person = _same_person(embedder) if same_person is None else same_person

    @property
    def key(self) -> str:
        """``name@version`` of the embedder that makes the templates."""
        return template_key(self._embedder)

    @property
    def match_distance(self) -> float | None:
        """Cosine distance up to which a face may be the person of other pictures: the embedder's threshold."""
        return _threshold(self._embedder)

    @property
    def method(self) -> str:
        """How the face is found and chosen: changes whenever another picture might be refused."""
        rules = self._rules
        blurred = "" if rules.blur_to is None else f"/blurred to {rules.blur_to:g}"
        return f"{self._detector.name}/{rules.min_face}/{rules.dominant_face:g}/{_METHOD}{blurred}"

    def template(self, image: Image) -> Enrolled:
        """The template of the one face in an (H, W, 3) uint8 BGR image. Raises PictureRefusedError."""
        faces = detect_lone(self._detector, image, NEGLIGIBLE**-0.5) or self._detect(image)
        embedded = self._embed(image, faces[: _MAX_UNUSED + 1])
        vectors = embedded.vectors
        one = self._dominant(image, faces, vectors)
        if one is None:
            others = len(self._of_different_people(0, faces, vectors)[0])
            raise PictureRefusedError(Message.of("several-faces", faces=others), vectors[:_MAX_UNUSED])
        # Without other faces of the same person.
        found, kept = self._of_different_people(one, faces, vectors)
        code = "central-of-several" if one else "largest-of-several"
        return self._checked(image, found[0], kept, partial(self._averaged, embedded, one), code, len(found))

    def template_near(self, image: Image, vector: NDArray[np.float32], person: str) -> Enrolled:
        """The template of the face nearest to ``vector``, (D,) of unit length: that of ``person``, whose other pictures
        tell it from the others. Raises PictureRefusedError."""
        faces = self._detect(image)
        embedded = self._embed(image, faces[: _MAX_UNUSED + 1])
        one = int(np.argmax(embedded.vectors @ vector))
        found, kept = self._of_different_people(one, faces, embedded.vectors)
        template = partial(self._averaged, embedded, one)
        return self._checked(image, found[0], kept, template, MATCHED, len(found), person=person)

    def template_of(self, image: Image, face: Detection, quality: Quality | None = None) -> Enrolled:
        """The template of a face whose place and person are known: never refused. ``quality``: measured if None."""
        vector = mirror_averaged(self._embedder, [self._crop(image, face)])[0]
        return Enrolled(vector, face, None, quality or self._assess(image, face))

    def _embed(self, image: Image, faces: Sequence[Detection]) -> _Embedded:
        """Of an only face the mirror image, too: one run of two takes less than two runs."""
        crops = [self._crop(image, face) for face in faces]
        mirrored = [crops[0][:, ::-1]] if len(crops) == 1 else []
        vectors = self._embedder.embed([*crops, *mirrored])
        return _Embedded(crops, vectors[: len(crops)], vectors[len(crops) :])

    def _averaged(self, embedded: _Embedded, one: int) -> NDArray[np.float32]:
        """Averaged with the mirror image: fewer pictures are missed, at no cost when people are recognised."""
        mirrored = embedded.mirrored[one : one + 1] if len(embedded.mirrored) else None
        vectors = embedded.vectors[one : one + 1]
        vector: NDArray[np.float32] = mirror_averaged(self._embedder, [embedded.crops[one]], vectors, mirrored)[0]
        return vector

    def _dominant(self, image: Image, faces: Sequence[Detection], vectors: Vectors) -> int | None:
        """The index of the face that the picture is of; ``vectors`` are of the first faces only."""
        counted = [each for each in faces if each.box.area >= NEGLIGIBLE * faces[0].box.area]
        if len(counted) == 1:
            return 0
        same = np.eye(len(counted), dtype=np.bool_)
        if self._same_person is not None:
            some = vectors[: len(counted)]
            same[: len(some), : len(some)] |= 1.0 - some @ some.T <= self._same_person
        qualities = [self._assess(image, each) for each in counted]
        one = dominant_face(counted, qualities, image.shape[:2], self._rules.dominant_face, same.tolist())
        return one if one is None or one < len(vectors) else None

    def _of_different_people(
        self, one: int, faces: Sequence[Detection], vectors: Vectors
    ) -> tuple[Sequence[Detection], Vectors]:
        """Face ``one`` and the others, with their vectors, without those of its person; ``vectors`` are of the first
        faces only."""
        others = np.arange(len(vectors)) != one
        if self._same_person is not None:
            others &= 1.0 - vectors @ vectors[one] > self._same_person
        kept = [one, *np.flatnonzero(others).tolist()]
        return [*(faces[row] for row in kept), *faces[len(vectors) :]], vectors[kept]

    def _checked(
        self,
        image: Image,
        face: Detection,
        vectors: Vectors,
        template: Callable[[], NDArray[np.float32]],
        code: str,
        faces: int,
        **parameters: Parameter,
    ) -> Enrolled:
        """The ``template`` of ``face``, whose vector is the first one, if it is large and sharp enough.

        code, parameters: of the note where there are several ``faces``.
        """
        side = min(face.box.width, face.box.height)
        quality = self._assess(image, face)
        if side < self._rules.min_face:
            raise self._small_face(side, quality.sharpness < _MIN_SMALL_FACE_SHARPNESS, vectors[:_MAX_UNUSED])
        if "blurred" in quality.reasons:
            raise PictureRefusedError(Message.of("blurred"), vectors[:_MAX_UNUSED])
        note = _note(code, faces, quality.reasons, parameters)
        unused = vectors[1:] if len(vectors) > 1 else None
        return Enrolled(template(), face, note, quality, unused)

    def _crop(self, image: Image, detection: Detection) -> Image:
        spec, blur_to = self._embedder.crop_spec, self._rules.blur_to
        crop = crop_face(image, detection, spec)
        return crop if blur_to is None else blur_to_sharpness(crop, blur_to, spec)

    def _detect(self, image: Image) -> list[Detection]:
        """The faces, largest first; the first is the one to enrol. Raises PictureRefusedError."""
        found = detect_still(self._detector, image) or self._detect_brightened(image)
        if not found:
            raise self._refusal_without_face(image)
        return sorted(found, key=lambda each: -each.box.area)

    def _detect_brightened(self, image: Image) -> list[Detection]:
        mean = float(np.mean(image)) if image.size else 0.0
        if not 1.0 <= mean < _DARK_MEAN:
            return []
        brightened = cv2.convertScaleAbs(image, alpha=_BRIGHTENED_MEAN / mean)
        return self._detector.detect(np.asarray(brightened, dtype=np.uint8))

    def _refusal_without_face(self, image: Image) -> PictureRefusedError:
        """The most helpful reason for a picture in which the detector found no face."""
        height, width = image.shape[:2]
        if min(height, width) < _MIN_PICTURE_SIDE:
            return PictureRefusedError(Message.of("no-face"))
        min_face = self._rules.min_face
        if max(height, width) < 2 * min_face:
            return PictureRefusedError(Message.of("too-small", width=width, height=height, min_face=min_face))
        if self._is_rotated(image):
            return PictureRefusedError(Message.of("turned-away"))
        side = self._largest_side_enlarged(image)
        scale = min(1.0, 512 / max(height, width))
        small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        sharp = sharpness(np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), dtype=np.uint8))
        is_blurred = 0.0 < sharp < _MIN_PICTURE_SHARPNESS
        if side is not None and side < min_face:
            return self._small_face(side, is_blurred)
        return PictureRefusedError(Message.of("blurred", subject="picture") if is_blurred else Message.of("no-face"))

    def _is_rotated(self, image: Image) -> bool:
        """Whether a face shows when the picture is rotated by a quarter."""
        return any(
            each.score >= MIN_TURNED_SCORE and min(each.box.width, each.box.height) >= self._rules.min_face
            for turn in (cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_90_COUNTERCLOCKWISE)
            for each in self._detector.detect(np.asarray(cv2.rotate(image, turn), dtype=np.uint8))
        )

    def _largest_side_enlarged(self, image: Image) -> float | None:
        """Pixels of the largest face that shows when the picture is enlarged; None where none does."""
        shorter, longer = min(image.shape[:2]), max(image.shape[:2])
        factor = min(max(2.0, _SEARCH_SIDE / shorter), _MAX_SEARCH_SIDE / longer)
        if factor <= 1.0:
            return None
        enlarged = cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
        found = self._detector.detect(np.asarray(enlarged, dtype=np.uint8))
        return max((min(each.box.width, each.box.height) / factor for each in found), default=None)

    def _small_face(self, side: float, is_blurred: bool, faces: Vectors | None = None) -> PictureRefusedError:
        code = "blurred" if is_blurred else "too-small"
        return PictureRefusedError(Message.of(code, side=int(side), min_face=self._rules.min_face), faces)


def _threshold(embedder: Embedder) -> float | None:
    """None for an embedder without a default threshold."""
    try:
        return embedder_threshold(embedder.name)[0]
    except RollcallError:
        return None


def _same_person(embedder: Embedder) -> float | None:
    threshold = _threshold(embedder)
    return None if threshold is None else _SAME_PERSON * threshold


def _note(code: str, faces: int, reasons: Sequence[str], parameters: Mapping[str, Parameter]) -> Message | None:
    flaws = " ".join(each for each in reasons if each in _NOTED_FLAWS)
    flawed = {"flaws": flaws} if flaws else {}
    if faces > 1:
        return Message.of(code, faces=faces, **parameters, **flawed)
    return Message.of("poor-quality", **flawed) if flaws else None


def faces_in_note(note: Message | None) -> int | None:
    """How many faces a picture shows of which one was taken; None where it shows one."""
    faces = None if note is None else note.get("faces")
    return int(faces) if isinstance(faces, int) else None
