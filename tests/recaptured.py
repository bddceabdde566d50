"""Simulated presentation attacks: pictures of people as a camera would take them from a screen or from paper.

    python -m tests.recaptured FACES OUT

makes the recordings that docs/liveness.md reports on, from the folder of test photos and clips. It is a simulation:
what it leaves out (glare, curved paper, refresh bands, the hand, the camera's own processing) is named there.
"""

from __future__ import annotations

import argparse
import math
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.types import Image

_Light = NDArray[np.float32]
"""Linear light (H, W, 3) BGR, 0..1."""

_GAMMA = 2.2
_SUPERSAMPLED = 2
_RATE = 5.0
_SECONDS = 4.0
_WIDTH = 640
_SEED = 2026


@dataclass(frozen=True, slots=True)
class Species:
    """A kind of attack.

    fill: share of the camera's picture that the screen or paper takes, in width or height.
    is_screen: whether it shines through a grid of red, green and blue; paper is lit and dotted.
    is_still: whether the first picture is shown all the time.
    edge: width of the dark frame of a screen, or of the white margin of paper, as a share of its width.
    """

    fill: float
    is_screen: bool
    is_still: bool
    edge: float


SPECIES = {
    "screen_replay": Species(0.75, is_screen=True, is_still=False, edge=0.05),
    "screen_replay_close": Species(1.15, is_screen=True, is_still=False, edge=0.0),
    "screen_photo": Species(0.75, is_screen=True, is_still=True, edge=0.05),
    "print": Species(0.7, is_screen=False, is_still=True, edge=0.06),
    "print_close": Species(1.15, is_screen=False, is_still=True, edge=0.0),
}


class Recapture:
    """Takes pictures of ``shown`` ones with a camera that moves a little, as a hand does. Seeded: the same again."""

    def __init__(self, species: Species, seed: int) -> None:
        self._species = species
        self._random = np.random.default_rng(seed)
        draw = self._random.uniform
        self._pitch = draw(0.8, 1.6)  # pixels of the screen for one of the picture shown
        self._blur = draw(0.3, 0.6)  # of the lens, px of the camera
        self._phases = draw(0, 2 * math.pi, 6)
        self._speeds = draw(0.15, 0.5, 6)  # Hz
        self._turn = draw(0.05, 0.18)  # share of its width by which perspective narrows a side
        self._black = draw(0.01, 0.05)  # light of a black pixel, and what the glass reflects
        self._gain = draw(0.75, 1.05)
        self._tint = draw(0.92, 1.08, 3).astype(np.float32)
        self._noise = draw(1.0, 3.0)
        self._quality = int(draw(80, 95))
        self._room: _Light | None = None

    def picture(self, shown: Image, time: float) -> Image:
        """What the camera sees at ``time`` (s), in the size of ``shown``."""
        surface = self._screen(shown) if self._species.is_screen else self._paper(shown)
        height, width = shown.shape[:2]
        scale = _SUPERSAMPLED
        if self._room is None:
            self._room = self._background(width * scale, height * scale)
        onto = self._corners(shown.shape[1] / shown.shape[0], width * scale, height * scale, time)
        source = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32) * surface.shape[1::-1]
        plane = cv2.getPerspectiveTransform(source.astype(np.float32), onto)
        seen = self._room.copy()
        # The lens blurs the grid of the screen; the sensor takes points of what is left, and both beat: moire.
        across = max(surface.shape[1] / float(np.linalg.norm(onto[1] - onto[0])), 1e-3)  # px of the surface for one
        surface = cv2.GaussianBlur(surface, (0, 0), self._blur * scale * across)
        cv2.warpPerspective(
            surface, plane, (width * scale, height * scale), dst=seen, borderMode=cv2.BORDER_TRANSPARENT
        )
        seen = cv2.resize(seen, (width, height), interpolation=cv2.INTER_AREA)
        encoded = 255 * np.clip(seen * self._gain * self._tint, 0, 1) ** (1 / _GAMMA)
        encoded += self._random.normal(0, self._noise, encoded.shape)
        small = np.clip(encoded, 0, 255).astype(np.uint8)
        _, packed = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, self._quality])
        return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)

    def _screen(self, shown: Image) -> _Light:
        """Each pixel as three upright stripes of its colours with dark lines between the rows."""
        size = round(shown.shape[1] * self._pitch), round(shown.shape[0] * self._pitch)
        pixels = _light(cv2.resize(shown, size, interpolation=cv2.INTER_AREA if self._pitch < 1 else cv2.INTER_LINEAR))
        grid = np.zeros((3, 3, 3), np.float32)
        for stripe, channel in enumerate((2, 1, 0)):  # red at the left
            grid[:2, stripe, channel] = 9 / 2 / 1.0
        large = cv2.resize(pixels, None, fx=3, fy=3, interpolation=cv2.INTER_NEAREST)
        shining = large * np.tile(grid, (pixels.shape[0], pixels.shape[1], 1))
        return self._framed(np.asarray(shining + np.float32(self._black), np.float32), 0.02)

    def _paper(self, shown: Image) -> _Light:
        """Printed dots: fewer colours than a screen has, a paper's white, and its grain."""
        large = cv2.resize(_light(shown), None, fx=2, fy=2, interpolation=cv2.INTER_LINEAR)
        rows, columns = np.indices(large.shape[:2], dtype=np.float32)
        period = 2.0 * (1.2 + self._pitch)
        dots = np.empty_like(large)
        for channel, angle in enumerate((0.26, 1.31, 0.0)):
            across = columns * math.cos(angle) + rows * math.sin(angle)
            down = rows * math.cos(angle) - columns * math.sin(angle)
            wave = np.cos(2 * math.pi * across / period) * np.cos(2 * math.pi * down / period)
            dots[:, :, channel] = 1 + 0.25 * wave
        grey = large.mean(axis=2, keepdims=True)
        printed = np.clip((0.82 * large + 0.18 * grey) * dots, 0, 1) * 0.8 + 0.06
        grain = cv2.GaussianBlur(self._random.normal(0, 0.02, large.shape[:2]).astype(np.float32), (0, 0), 1.0)
        return self._framed(printed.astype(np.float32) + grain[:, :, None], 0.85)

    def _framed(self, surface: _Light, light: float) -> _Light:
        edge = round(surface.shape[1] * self._species.edge)
        framed = cv2.copyMakeBorder(surface, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=(light,) * 3)
        return np.asarray(framed, np.float32)

    def _background(self, width: int, height: int) -> _Light:
        """A room out of focus."""
        coarse = self._random.uniform(0.05, 0.5, (5, 7, 1)) * self._random.uniform(0.85, 1.15, (5, 7, 3))
        coarse = coarse.astype(np.float32)
        return np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC).clip(0, 1), np.float32)

    def _corners(self, aspect: float, width: int, height: int, time: float) -> NDArray[np.float32]:
        """Where the four corners of the surface lie in the camera's picture."""
        fitted = min(width, height * aspect) * self._species.fill
        half = np.array([fitted, fitted / aspect]) / 2
        wave = np.sin(2 * math.pi * self._speeds * time + self._phases)
        left_right, up_down = self._turn * wave[0], self._turn * wave[1]
        unit = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], np.float64)
        depth = 1 + left_right * unit[:, 0] + up_down * unit[:, 1]
        turned = unit * half / depth[:, None] * (1 - 0.5 * self._turn * np.abs(wave[:2]))
        roll = 0.06 * wave[2]
        spun = turned @ np.array([[math.cos(roll), math.sin(roll)], [-math.sin(roll), math.cos(roll)]])
        moved = spun * (1 + 0.04 * wave[3]) + np.array([width, height]) * (0.5 + 0.03 * wave[4:6])
        return np.asarray(moved, np.float32)


def _light(picture: Image) -> _Light:
    light: _Light = np.power(picture.astype(np.float32) / 255, _GAMMA)
    return light


def recaptured(pictures: Sequence[Image], species: str, seed: int, rate: float = _RATE) -> Iterator[Image]:
    """``pictures`` of a clip of ``rate`` per second as an attack of ``species``."""
    camera = Recapture(SPECIES[species], seed)
    for number, picture in enumerate(pictures):
        yield camera.picture(pictures[0] if SPECIES[species].is_still else picture, number / rate)


_CLIPS = {
    "face_noface.mov": (0.0,),
    "single_face.mp4": (0.0,),
    "webcam_400x300_53s.mp4": (1.0, 7.0, 13.0, 19.0, 25.0, 31.0, 37.0, 43.0),
    "mosaic4_720p30_15s.mp4": (0.0, 5.0, 10.0),
    "friends_28s.mp4": (0.0, 6.0, 12.0, 18.0, 24.0),
    "short_hamilton_clip.mp4": (0.0, 4.5),
    "intel-ccby/head-pose-face-detection-female_gif.mp4": (0.0,),
    "intel-ccby/head-pose-face-detection-male_gif.mp4": (0.0,),
    "intel-ccby/head-pose-face-detection-female-and-male_gif.mp4": (0.0,),
    "intel-ccby/face-demographics-walking-and-pause_gif.mp4": (0.0,),
}
"""Where parts of ``_SECONDS`` begin (s)."""


_PHOTOGRAPHED = {"spoof_image_F1.jpg": "print", "spoof_image_F2.jpg": "screen", "insightface_rgb_fake.jpg": "screen"}
"""Photographs of real attacks, and their species."""


def make_recordings(faces: Path, out: Path) -> None:
    """Live clips and photos, the photographs of attacks that there are, and a simulated attack of each kind of each
    live clip, in the folders that ``privacy liveness`` reads."""
    for name, species in _PHOTOGRAPHED.items():
        _copy(faces / "hard-photos" / name, out / "attack" / species / name)
    live = [each for each in sorted((faces / "hard-photos").glob("*.jpg")) if each.name not in _PHOTOGRAPHED]
    for photo in [*live, *sorted((faces / "five-celebrity").glob("*/*/*.jpg"))]:
        _copy(photo, out / "bona_fide" / "photos" / f"{photo.parent.name}-{photo.name[-40:]}")
    clips = [(name, start) for name, starts in _CLIPS.items() for start in starts]
    for number, (name, start) in enumerate(clips):
        pictures = _part(faces / "video" / name, start)
        label = f"{Path(name).stem}-{start:04.1f}.avi"
        _write(pictures, out / "bona_fide" / "clips" / label)
        for species in SPECIES:
            _write(recaptured(pictures, species, _SEED + number), out / "attack" / f"simulated_{species}" / label)
        print(f"{number + 1} of {len(clips)}: {name} from {start:g} s", flush=True)


def _part(file: Path, start: float) -> list[Image]:
    """Pictures from ``start`` (s) on, ``_RATE`` of them per second, at most ``_WIDTH`` wide."""
    clip, found = cv2.VideoCapture(str(file)), list[Image]()
    own, index = clip.get(cv2.CAP_PROP_FPS), 0
    while len(found) < _SECONDS * _RATE:
        there, picture = clip.read()
        if not there:
            break
        if index / own >= start + len(found) / _RATE:
            scale = min(1.0, _WIDTH / picture.shape[1])
            small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            found.append(np.asarray(small, np.uint8))
        index += 1
    clip.release()
    if not found:
        raise SystemExit(f"{file} has no picture at {start:g} s")
    return found


def _write(pictures: Iterable[Image], file: Path) -> None:
    """Motion JPEG of high quality: other codecs would blur the grid away."""
    file.parent.mkdir(parents=True, exist_ok=True)
    writer: cv2.VideoWriter | None = None
    for picture in pictures:
        if writer is None:
            size = (picture.shape[1], picture.shape[0])
            writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), _RATE, size)
            writer.set(cv2.VIDEOWRITER_PROP_QUALITY, 95)
        writer.write(picture)
    assert writer is not None
    writer.release()


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def main() -> None:
    parser = argparse.ArgumentParser(description="Makes the recordings that docs/liveness.md reports on.")
    parser.add_argument("faces", type=Path, help="the folder of test photos and clips")
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    make_recordings(arguments.faces, arguments.out)


if __name__ == "__main__":
    main()
