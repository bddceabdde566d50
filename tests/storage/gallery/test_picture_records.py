"""What is known of each picture, its fingerprint, key pictures, and thresholds."""

from __future__ import annotations

import hashlib
from pathlib import Path

import cv2
import imagehash
import numpy as np
import pytest
from PIL import Image as Pillow

from recognition.errors import UsageError
from recognition.message import Message
from recognition.types import Image
from storage.gallery.gallery import Gallery
from storage.gallery.picture_enrolment import fingerprint
from tests.fakes import RED
from tests.gallery_folder import SquareEnroller, square, write, write_text
from tests.storage.gallery.colours import KEY, NOW


def test_thresholds_are_kept_for_each_embedder(folder: Path) -> None:
    folder.mkdir()
    gallery = Gallery(folder)
    assert gallery.decisions.threshold(KEY) is None
    gallery.decisions.set_threshold(KEY, 0.42, now=NOW)
    gallery.decisions.set_threshold("other@1", 0.6, now=NOW)
    assert (Gallery(folder).decisions.threshold(KEY), Gallery(folder).decisions.threshold("other@1")) == (0.42, 0.6)
    with pytest.raises(ValueError, match="0 to 2"):
        gallery.decisions.set_threshold(KEY, float("nan"))


def test_the_evidence_of_a_calibration_stays_when_the_threshold_is_moved(folder: Path) -> None:
    folder.mkdir()
    gallery = Gallery(folder)
    assert gallery.decisions.evidence(KEY) is None
    gallery.decisions.set_threshold(
        KEY, 0.42, source=Message.of("calibrated", fpir=0.01), evidence='{"people": 5}', now=NOW
    )
    gallery.decisions.set_threshold(KEY, 0.5, now=NOW)
    assert (Gallery(folder).decisions.threshold(KEY), Gallery(folder).decisions.evidence(KEY)) == (0.5, '{"people": 5}')


def test_the_key_picture_is_the_one_chosen_while_it_counts(folder: Path, enroller: SquareEnroller) -> None:
    for number in range(3):
        write(folder / "Ada" / f"{number}.png", square(RED if number else None))
    gallery = Gallery(folder)
    gallery.survey()
    gallery.set_key_picture("Ada", "Ada/2.png")  # not read yet: by its content all the same
    gallery.update(enroller, KEY, now=NOW)
    assert gallery.people()[0].key_picture == "Ada/2.png"
    (folder / "Ada" / "2.png").rename(folder / "Ada" / "best.png")
    gallery.update(enroller, KEY, now=NOW)
    assert Gallery(folder).people() == ()
    assert gallery.people()[0].key_picture == "Ada/best.png"
    gallery.set_key_picture("Ada", "Ada/0.png")
    assert gallery.people()[0].key_picture == "Ada/1.png", "a refused one shows nobody"
    for person, path in (("Ada", "Ada/9.png"), ("Bob", "Ada/1.png")):
        with pytest.raises(UsageError):
            gallery.set_key_picture(person, path)


def test_charts_tell_what_is_known_of_each_picture(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada" / "1.png", square(RED))
    write(folder / "Ada" / "2.png", square(None))
    write_text(folder / "Bob.jpg", "no picture")
    gallery = Gallery(folder)
    gallery.survey()
    assert gallery.records(KEY) == ()
    gallery.update(enroller, KEY, now=NOW)
    first, second, third = gallery.records(KEY)
    assert (first.path, first.person, first.reason, first.by_hand) == ("Ada/1.png", "Ada", None, False)
    assert first.vector is not None
    assert first.vector @ gallery.templates(KEY, 3).vectors[0] == pytest.approx(1, abs=1e-5)
    assert first.facts is not None
    assert (first.facts.width, first.facts.height, first.facts.face) == (320, 240, 100)
    assert (second.vector, second.reason, second.problem) == (None, "no-face", Message("no-face"))
    assert second.facts is not None
    assert second.facts.face is None
    assert (third.reason, third.facts) == ("unreadable", None)
    again = Gallery(folder).records(KEY)
    assert [each.facts for each in again] == [first.facts, second.facts, None]
    assert first.sha256 == hashlib.sha256((folder / "Ada" / "1.png").read_bytes()).hexdigest()


def test_fingerprints_of_one_photo_are_alike_whatever_its_size_and_format(folder: Path) -> None:
    astronaut = read_astronaut()
    write(folder / "Eileen" / "1.png", astronaut)
    write(folder / "Eileen" / "2.jpg", astronaut[::3, ::3])
    write(folder / "Eileen" / "3.png", np.ascontiguousarray(astronaut[:, ::-1]))
    gallery = Gallery(folder)
    gallery.update(SquareEnroller(), KEY, now=NOW)
    one, small, mirrored = (each.facts.fingerprint for each in gallery.records(KEY) if each.facts is not None)
    assert (one ^ small).bit_count() <= 4
    assert (one ^ mirrored).bit_count() > 12


def test_a_fingerprint_is_the_perceptual_hash_of_the_package_imagehash() -> None:
    random, astronaut = np.random.default_rng(3), read_astronaut()
    pictures = [astronaut[: 100 + 40 * step, 30 * step :] for step in range(8)]
    pictures += [random.integers(0, 256, (60 + step, 90, 3), np.uint8) for step in range(20)]
    pictures += [np.full((64, 80, 3), 90, np.uint8), np.zeros((300, 300, 3), np.uint8)]
    for image in pictures:
        grey = cv2.cvtColor(np.ascontiguousarray(image), cv2.COLOR_BGR2GRAY)
        if min(grey.shape) > 128:
            grey = cv2.resize(grey, (128, 128), interpolation=cv2.INTER_AREA)
        assert f"{fingerprint(image):016x}" == str(imagehash.phash(Pillow.fromarray(np.ascontiguousarray(grey))))


def read_astronaut() -> Image:
    from skimage import data

    return np.ascontiguousarray(data.astronaut()[:, :, ::-1])
