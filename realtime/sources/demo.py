"""The demo: a source that needs no camera and no file, and the person it names."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from random import Random
from threading import Event
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from realtime.sources.video_io import Pace, Pacer
from recognition.errors import ModelMissingError, RollcallError, SourceError
from recognition.sample_pictures import packaged_picture, sample_picture
from recognition.types import Image

if TYPE_CHECKING:
    from recognition.matching.templates import Templates
    from storage.gallery.picture_enrolment import PictureEnroller

WIDTH, HEIGHT = 1280, 720
FRAMES_PER_SECOND = 30
ROUND = 20 * FRAMES_PER_SECOND
"""Frames after which the clip repeats seamlessly."""

_LINE = 4  # pixels around a light that its outline takes
_MARGIN = 48  # pixels by which the moving background is larger on each side

# Colours of the two lights, BGR.
_COOL = np.array([1.05, 1.0, 0.95], dtype=np.float32)
_WARM = np.array([0.93, 1.0, 1.06], dtype=np.float32)

# Outlines of the two people in their portraits, x,y in pixels, made with OpenCV's GrabCut, which takes a second.
_COLLINS_OUTLINE = """
    201,23 186,37 173,44 165,55 154,64 153,68 154,92 156,101 163,111 168,115 172,125 181,133 183,145 180,148 157,150
    139,159 131,167 124,177 121,184 119,196 106,212 91,226 78,234 62,250 52,271 52,275 45,299 45,311 41,317 38,328
    39,332 45,335 49,342 48,373 46,380 43,383 38,384 31,381 25,385 24,396 20,404 20,415 24,432 23,460 26,484 29,493
    36,501 40,511 504,511 506,503 506,497 504,493 505,486 499,477 493,477 491,474 493,468 502,460 502,458 496,452
    495,449 495,435 493,421 488,405 478,384 463,369 433,350 416,344 393,344 392,345 381,345 370,349 365,348 361,344
    359,339 361,329 357,323 356,302 352,288 346,279 345,272 339,261 320,244 309,238 303,232 299,219 293,207 291,193
    287,189 274,186 268,183 260,177 255,171 256,165 267,140 290,117 295,109 296,103 300,93 299,72 296,65 295,56
    288,43 282,36 274,30 248,18 227,16 214,21 206,21
"""
_HOPPER_OUTLINE = """
    218,31 213,40 209,44 202,46 188,56 180,65 176,73 175,83 158,100 150,119 148,129 147,172 150,178 157,186 153,197
    153,211 155,218 160,226 171,264 169,270 169,277 173,287 194,297 199,298 202,301 203,304 202,321 200,325 196,328
    189,328 174,339 162,345 132,354 121,360 97,363 74,371 64,378 55,382 45,391 39,406 34,425 28,435 27,440 27,459
    22,494 22,505 21,506 13,599 511,599 511,443 508,439 493,395 489,390 482,388 466,378 449,372 445,372 420,365
    376,345 363,341 352,333 344,325 337,321 331,315 328,309 330,305 332,294 336,287 339,270 342,268 352,268 356,266
    361,260 367,236 367,228 370,222 369,211 375,195 374,188 367,179 369,174 371,134 369,129 369,103 365,90 362,87
    356,87 352,83 347,70 335,56 315,45 300,41 290,32 281,27 270,24 249,23 235,25 225,31 222,30
"""


@dataclass(frozen=True, slots=True)
class _Layer:
    """One object in two lights, (H, W, 3) or (H, W, 4) uint8.

    The fourth channel of a person is the transparency, 0..255; the colours are premultiplied.
    """

    cool: Image
    warm: Image

    def lit(self, warmth: float) -> Image:
        return np.asarray(cv2.addWeighted(self.cool, 1 - warmth, self.warm, warmth, 0), dtype=np.uint8)


@dataclass(frozen=True, slots=True)
class _Pose:
    """Position of the middle of a cut-out's lower edge in pixels, its scale, and its rotation in degrees."""

    x: float
    y: float
    scale: float
    rotation: float
    warmth: float  # 0 the cool light from the left, 1 the warm one from the right


class Scene:
    """The layers; ``frame`` composes them."""

    def __init__(self) -> None:
        self._background = _background()
        self._collins = _cut_out(portrait_of_collins(), _COLLINS_OUTLINE, scale=1.26)
        hopper = _portrait_of_hopper()
        self._hopper = None if hopper is None else _cut_out(hopper, _HOPPER_OUTLINE, scale=0.92)

    def frame(self, index: int) -> Image:
        """Frame ``index`` of the endless clip, (720, 1280, 3)."""
        phase = 2 * math.pi * (index % ROUND) / ROUND
        picture = self._background_at(phase)
        if self._hopper is not None:
            _place(picture, self._hopper, _hopper_pose(phase))
        _place(picture, self._collins, _collins_pose(phase))
        return np.asarray(cv2.convertScaleAbs(picture, alpha=_brightness(phase)), dtype=np.uint8)

    def _background_at(self, phase: float) -> Image:
        left = round(_MARGIN * (1 + 0.9 * math.sin(phase)))
        top = round(_MARGIN * (1 + 0.6 * math.cos(phase)))
        seen = np.s_[top : top + HEIGHT, left : left + WIDTH]
        return _Layer(self._background.cool[seen], self._background.warm[seen]).lit(0.5 + 0.5 * math.sin(phase - 0.8))


def portrait_of_collins() -> Image:
    """The NASA portrait of Eileen Collins that scikit-image ships, (512, 512, 3) BGR; in the public domain.

    Raises SourceError if it is missing.
    """
    try:
        return sample_picture("astronaut")
    except ModelMissingError as error:
        raise SourceError("The demo cannot be played. {error}", error=error) from error


def _portrait_of_hopper() -> Image | None:
    """The Navy's portrait of Grace Hopper that Matplotlib ships, (600, 512, 3) BGR; in the public domain.

    None if it is missing: some distributions leave it out.
    """
    return packaged_picture("matplotlib", "mpl-data/sample_data/grace_hopper.jpg")


def _collins_pose(phase: float) -> _Pose:
    return _Pose(
        x=455 + 95 * math.sin(phase) + 18 * math.sin(3 * phase),
        y=HEIGHT + 48 + 10 * math.sin(2 * phase),
        scale=1.0 + 0.055 * math.sin(2 * phase + 0.8),
        rotation=2.6 * math.sin(2 * phase + 0.4) + 1.2 * math.sin(3 * phase),
        warmth=0.5 + 0.5 * math.sin(phase + 0.6),
    )


def _hopper_pose(phase: float) -> _Pose:
    # She enters from the right and leaves again. The right edge of her portrait, which cuts an arm, stays outside the
    # picture.
    away = _smooth_step((math.cos(phase) - 0.80) / 0.19)
    return _Pose(
        x=1080 + 18 * math.sin(2 * phase + 1.0) + 520 * away,
        y=HEIGHT + 44 + 8 * math.sin(3 * phase),
        scale=1.0 + 0.03 * math.sin(3 * phase),
        rotation=2.2 * math.sin(2 * phase + 2.0) - 1.5 * away,
        warmth=0.5 + 0.5 * math.sin(phase + 2.2),
    )


def _smooth_step(value: float) -> float:
    value = min(max(value, 0.0), 1.0)
    return value * value * (3 - 2 * value)


def _brightness(phase: float) -> float:
    """The varying brightness of the scene."""
    return 0.95 + 0.13 * math.sin(2 * phase) + 0.05 * math.sin(5 * phase)


def _cut_out(portrait: Image, outline: str, scale: float) -> _Layer:
    points = np.array([point.split(",") for point in outline.split()], dtype=np.int32)
    mask = np.zeros(portrait.shape[:2], np.uint8)
    cv2.fillPoly(mask, [points], 255)
    mask = cv2.GaussianBlur(cv2.erode(mask, np.ones((3, 3), np.uint8)), (0, 0), 0.8)
    size = (round(portrait.shape[1] * scale), round(portrait.shape[0] * scale))
    person = cv2.resize(portrait, size, interpolation=cv2.INTER_CUBIC)
    opacity = cv2.resize(mask, size, interpolation=cv2.INTER_LINEAR)[..., None]
    fall = np.linspace(1.14, 0.72, size[0], dtype=np.float32)[None, :, None]

    def lit(light: NDArray[np.float32]) -> Image:
        colours = np.clip(person * light, 0, 255) * (opacity.astype(np.float32) / 255)
        return np.concatenate([colours.astype(np.uint8), 255 - opacity], axis=2)

    return _Layer(lit(fall * _COOL), lit(fall[:, ::-1] * _WARM))


def _place(picture: Image, person: _Layer, pose: _Pose) -> None:
    """Draws the cut-out onto ``picture`` in place."""
    height, width = person.cool.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height), pose.rotation, pose.scale)
    matrix[:, 2] += (pose.x - width / 2, pose.y - height)
    corners = matrix @ np.array([[0, width, width, 0], [0, 0, height, height], [1, 1, 1, 1]], dtype=np.float64)
    left, top = np.maximum(np.floor(corners.min(axis=1)), 0).astype(int).tolist()
    right, bottom = np.minimum(np.ceil(corners.max(axis=1)), (WIDTH, HEIGHT)).astype(int).tolist()
    if right <= left or bottom <= top:
        return
    matrix[:, 2] -= (left, top)
    size = (right - left, bottom - top)
    warped = cv2.warpAffine(person.lit(pose.warmth), matrix, size, borderValue=(0, 0, 0, 255))
    transparency = cv2.extractChannel(warped, 3)
    region = picture[top:bottom, left:right]
    visible_background = cv2.multiply(region, cv2.merge((transparency, transparency, transparency)), scale=1 / 255)
    region[:] = cv2.add(cv2.cvtColor(warped, cv2.COLOR_BGRA2BGR), visible_background)


def _background() -> _Layer:
    """A blurred evening scene: a gradient with round lights; deterministic."""
    height, width = HEIGHT + 2 * _MARGIN, WIDTH + 2 * _MARGIN
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    across = np.linspace(0, 1, width, dtype=np.float32)[None, :, None]
    top, bottom, glow = (np.array(colour, np.float32) for colour in ((104, 74, 50), (92, 84, 98), (70, 118, 190)))
    canvas: NDArray[np.float32] = top * (1 - down) + bottom * down
    canvas = canvas + 0.55 * glow * np.exp(-(((across - 0.72) / 0.45) ** 2) - ((down - 0.55) / 0.5) ** 2)
    random = Random(7)  # NumPy's takes a twentieth of a start to import
    colours = np.array([(120, 190, 255), (170, 210, 255), (220, 190, 150), (150, 150, 245), (200, 220, 190)])
    lights = np.zeros_like(canvas)
    for _ in range(46):
        x, y = int(random.uniform(0, width)), int(random.uniform(0.02, 0.85) * height)
        radius = int(random.uniform(14, 52))
        strength = random.uniform(0.08, 0.28)
        colour = colours[random.randrange(len(colours))] * strength
        left, upper = max(0, x - radius - _LINE), max(0, y - radius - _LINE)
        around = lights[upper : y + radius + _LINE, left : x + radius + _LINE]
        disc = np.zeros_like(around)
        cv2.circle(disc, (x - left, y - upper), radius, colour.tolist(), -1, cv2.LINE_AA)
        cv2.circle(disc, (x - left, y - upper), radius, (colour * 1.3).tolist(), 2, cv2.LINE_AA)
        around += disc
    canvas += cv2.GaussianBlur(lights, (0, 0), 2.5)
    vignette = 1.0 - 0.35 * ((across - 0.5) ** 2 + (down - 0.5) ** 2) * 2
    canvas *= vignette

    def lit(light: NDArray[np.float32]) -> Image:
        colours = canvas * light
        return np.clip(colours, 0, 255, out=colours).astype(np.uint8)

    return _Layer(lit(_COOL), lit(_WARM))


NAMED = "Eileen Collins"
"""The person the demo names where nobody is registered. The other face, Grace Hopper, stays unknown."""


class DemoSource:
    """The demo clip. ``seconds``: its length; None is endless, or one round at the fast pace."""

    label = "Demo"
    is_live = False
    frames_per_second: float | None = float(FRAMES_PER_SECOND)
    position: float | None = None
    is_cut_short = False

    def __init__(self, *, pace: Pace = "real", seconds: float | None = None) -> None:
        self._length: int | None = None
        if seconds is not None:
            self._length = max(1, round(seconds * FRAMES_PER_SECOND))
        elif pace == "fast":
            self._length = ROUND
        self._closing = Event()
        self._pacer = Pacer(pace, self._closing)
        self._scene: Scene | None = None
        self._index = 0

    def open(self) -> None:
        """Makes the layers. Raises SourceError if a picture is missing."""
        self._scene = Scene()

    def read(self) -> Image | None:
        if self._scene is None or self._closing.is_set() or self._index == self._length:
            return None
        picture = self._scene.frame(self._index)
        self._pacer.wait_for(self._index / FRAMES_PER_SECOND)
        self._index += 1
        return picture

    def close(self) -> None:
        self._closing.set()


def demo_templates(templates: Templates, enroller: PictureEnroller) -> Templates:
    """``templates`` of nobody with the person whom the demo names: in memory alone, nothing is written to the gallery.

    Unchanged where the portrait is missing, or where the detector finds no face on it.
    """
    try:
        vector = enroller.template(portrait_of_collins()).vector
    except RollcallError:
        return templates
    return replace(templates, vectors=vector[None], people=(NAMED,), trained=None)
