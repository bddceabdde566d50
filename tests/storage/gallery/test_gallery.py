from __future__ import annotations

import hashlib
import os
import shutil
import unicodedata
from pathlib import Path
from typing import Any

import cv2
import imagehash
import numpy as np
import pytest
from PIL import Image as Pillow

from recognition.enrolment.still import Enrolled
from recognition.errors import ModelError, RollcallError, UsageError
from recognition.message import Message
from recognition.progress import Progress
from recognition.types import Image
from storage.files import filing, rearranging
from storage.gallery.gallery import Gallery
from storage.gallery.index import Index
from storage.gallery.picture_enrolment import fingerprint
from storage.gallery.picture_records import PATIENCE, SETTLING, PictureRow, Reading
from tests.fakes import BLUE, GREEN, RED
from tests.gallery_folder import LONG_AGO, SquareEnroller, look, square, write, write_text

NOW = LONG_AGO + 3600
KEY = "colours@1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "gallery"


@pytest.fixture
def enroller() -> SquareEnroller:
    return SquareEnroller()


def people_of(gallery: Gallery) -> tuple[str, ...]:
    return gallery.templates(KEY, 3).people


def test_a_file_and_a_folder_of_one_name_are_one_person(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada Lovelace.png", square(RED))
    write(folder / "Ada Lovelace" / "holiday.png", square(RED))
    write(folder / "Grace Hopper" / "1.png", square(GREEN))
    gallery = Gallery(folder)
    update = gallery.update(enroller, KEY, now=NOW)
    assert set(update.added) == {"Ada Lovelace.png", "Ada Lovelace/holiday.png", "Grace Hopper/1.png"}
    assert [(each.name, len(each.pictures)) for each in gallery.people()] == [("Ada Lovelace", 2), ("Grace Hopper", 1)]
    templates = gallery.templates(KEY, 3)
    assert templates.people == ("Ada Lovelace", "Ada Lovelace", "Grace Hopper")
    assert templates.embedder == KEY
    assert templates.vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(templates.vectors, axis=1), 1, atol=1e-5)


def test_names_are_composed_whatever_the_file_system_stores(folder: Path, enroller: SquareEnroller) -> None:
    decomposed = unicodedata.normalize("NFD", "Zoë Müller")
    write(folder / f"{decomposed}.png", square(RED))
    write(folder / "Zoë Müller" / "1.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    assert [each.name for each in gallery.people()] == ["Zoë Müller"]


def test_what_is_known_is_not_computed_again_not_even_by_the_next_process(
    folder: Path, enroller: SquareEnroller
) -> None:
    write(folder / "Ada.png", square(RED))
    write(folder / "Nobody.png", square(None))
    Gallery(folder).update(enroller, KEY, now=NOW)
    assert enroller.seen == 2
    gallery = Gallery(folder)
    update = gallery.update(enroller, KEY, now=NOW)
    assert enroller.seen == 2
    assert (update.added, update.refused, update.done) == ((), (), 2)
    assert people_of(gallery) == ("Ada",)
    assert [each.problem for each in gallery.refused()] == [Message("no-face")]


def test_a_renamed_file_costs_nothing(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    (folder / "Ada.png").rename(folder / "Ada Lovelace.png")
    update = gallery.update(enroller, KEY, now=NOW)
    assert (update.added, update.removed, enroller.seen) == (("Ada Lovelace.png",), ("Ada.png",), 1)
    assert people_of(gallery) == ("Ada Lovelace",)


def test_a_changed_picture_replaces_what_it_was(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    before = gallery.templates(KEY, 3).vectors
    write(folder / "Ada.png", square(BLUE), at=LONG_AGO + 10)
    gallery.update(enroller, KEY, now=NOW)
    after = gallery.templates(KEY, 3).vectors
    assert (before @ after.T).item() < 0.1


def test_a_removed_picture_is_forgotten_in_the_index_too(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    write(folder / "Bob.png", square(GREEN))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    (vector,) = (gallery.templates(KEY, 3).vectors[row].tobytes() for row in (0,))
    (folder / "Ada.png").unlink()
    update = gallery.update(enroller, KEY, now=NOW)
    assert update.removed == ("Ada.png",)
    assert people_of(gallery) == ("Bob",)
    assert not any(vector in file.read_bytes() for file in (folder / ".rollcall").iterdir() if file.is_file())


def test_another_embedder_gets_templates_of_its_own(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    other = SquareEnroller(version="2")
    assert gallery.templates(other.key, 3).people == ()
    gallery.update(other, other.key, now=NOW)
    assert other.seen == 1
    assert gallery.templates(other.key, 3).embedder == "colours@2"
    assert people_of(gallery) == ("Ada",)
    gallery.update(enroller, KEY, now=NOW)
    assert enroller.seen == 1


def test_refused_pictures_are_tried_again_only_by_another_method(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(None))
    write_text(folder / "Bob.jpg", "no picture")
    gallery = Gallery(folder)
    assert set(gallery.update(enroller, KEY, now=NOW).refused) == {"Ada.png", "Bob.jpg"}
    other = SquareEnroller(method="a better detector")
    update = gallery.update(other, KEY, now=NOW)
    assert update.refused == ("Ada.png",)
    assert (enroller.seen, other.seen) == (1, 1)


def test_a_template_of_the_wrong_length_is_made_anew(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    assert gallery.templates(KEY, 4).people == ()
    gallery.update(enroller, KEY, now=NOW)
    assert enroller.seen == 2
    assert people_of(gallery) == ("Ada",)


def test_the_same_picture_counts_once_for_a_person_and_is_noted_for_two(folder: Path, enroller: SquareEnroller) -> None:
    first = write(folder / "Ada" / "1.png", square(RED))
    shutil.copy2(first, folder / "Ada" / "copy.png")
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    assert (people_of(gallery), enroller.seen) == (("Ada",), 1)
    shutil.copy2(first, folder / "Bob.png")
    gallery.update(enroller, KEY, now=NOW)
    assert people_of(gallery) == ("Ada", "Bob")
    assert gallery.people()[1].pictures[0].notes == (Message.of("also-filed-under", people="Ada"),)


def test_a_file_that_arrives_later_must_lie_still_before_it_is_read(folder: Path, enroller: SquareEnroller) -> None:
    folder.mkdir()
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    write(folder / "Ada.png", square(RED), at=NOW)
    assert gallery.update(enroller, KEY, now=NOW + 0.1).waiting == ("Ada.png",)
    assert [(each.name, each.pictures[0].is_read) for each in gallery.people()] == [("Ada", False)]
    write(folder / "Ada.png", square(RED), at=NOW + 0.4)
    assert gallery.update(enroller, KEY, now=NOW + 0.6).waiting == ("Ada.png",)
    assert enroller.seen == 0
    assert gallery.update(enroller, KEY, now=NOW + 0.4 + SETTLING).added == ("Ada.png",)


def test_a_file_from_a_clock_that_runs_ahead_does_not_wait_for_ever(folder: Path, enroller: SquareEnroller) -> None:
    folder.mkdir()
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    write(folder / "Ada.png", square(RED), at=NOW + 9999)
    assert gallery.update(enroller, KEY, now=NOW + 1).waiting == ("Ada.png",)
    assert gallery.update(enroller, KEY, now=NOW + 1 + SETTLING).added == ("Ada.png",)


def test_a_picture_that_arrives_in_pieces_is_never_refused_for_it(folder: Path, enroller: SquareEnroller) -> None:
    whole = write(folder.parent / "whole.jpg", square(RED)).read_bytes()
    folder.mkdir()
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    target, now = folder / "Ada.jpg", NOW
    for part in range(1, 6):
        target.write_bytes(whole[: len(whole) * part // 6])
        os.utime(target, (now, now))
        now += 1.0  # the copying stutters: the file lies still for longer than SETTLING
        assert gallery.update(enroller, KEY, now=now).waiting == ("Ada.jpg",)
        assert gallery.refused() == ()
    target.write_bytes(whole)
    os.utime(target, (now, now))
    gallery.update(enroller, KEY, now=now)
    assert gallery.update(enroller, KEY, now=now + SETTLING).added == ("Ada.jpg",)


def test_a_picture_that_stays_cut_short_is_refused_in_the_end(folder: Path, enroller: SquareEnroller) -> None:
    whole = write(folder.parent / "whole.jpg", square(RED)).read_bytes()
    folder.mkdir()
    (folder / "Ada.jpg").write_bytes(whole[: len(whole) // 2])
    os.utime(folder / "Ada.jpg", (NOW, NOW))
    gallery = Gallery(folder)
    assert gallery.update(enroller, KEY, now=NOW + 0.1).waiting == ("Ada.jpg",)
    assert gallery.update(enroller, KEY, now=NOW + PATIENCE).refused == ("Ada.jpg",)
    (refused,) = gallery.refused()
    assert refused.problem == Message.of("unreadable", cause="truncated")


def test_cancelling_keeps_what_was_made(folder: Path, enroller: SquareEnroller) -> None:
    for number in range(5):
        write(folder / f"P{number}.png", square(RED))
    gallery = Gallery(folder)
    update = gallery.update(enroller, KEY, now=NOW, cancelled=lambda: enroller.seen == 2)
    assert (update.remaining, update.done, update.total) == (3, 2, 5)
    update = Gallery(folder).update(enroller, KEY, now=NOW)
    assert (update.remaining, enroller.seen) == (0, 5)


def test_what_arrived_last_is_read_first(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Old.png", square(RED))
    write(folder / "New.png", square(GREEN), at=LONG_AGO + 100)
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW, cancelled=lambda: enroller.seen == 1)
    assert people_of(gallery) == ("New",)


def test_progress_is_told_only_while_there_is_work(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    write(folder / "Bob.png", square(GREEN))
    told: list[Progress] = []
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW, progress=told.append)
    assert [each.fraction for each in told] == [0.0, 0.5]
    told.clear()
    gallery.update(enroller, KEY, now=NOW, progress=told.append)
    assert told == []


def test_one_picture_that_trips_the_networks_does_not_stop_the_others(folder: Path) -> None:
    class Tripping(SquareEnroller):
        def template(self, image: Image) -> Enrolled:
            if self.seen == 0:
                self.seen += 1
                raise RuntimeError("a kernel gave up")
            return super().template(image)

    write(folder / "Ada.png", square(RED), at=LONG_AGO + 1)
    write(folder / "Bob.png", square(GREEN))
    gallery = Gallery(folder)
    update = gallery.update(Tripping(), KEY, now=NOW)
    assert (update.refused, update.added) == (("Ada.png",), ("Bob.png",))
    assert Gallery(folder).update(SquareEnroller(), KEY, now=NOW).added == ("Ada.png",)


def test_missing_weights_are_not_the_pictures_fault(folder: Path) -> None:
    class Weightless(SquareEnroller):
        def template(self, _image: Image) -> Enrolled:
            raise ModelError("The weights are gone.")

    write(folder / "Ada.png", square(RED))
    gallery = Gallery(folder)
    with pytest.raises(ModelError):
        gallery.update(Weightless(), KEY, now=NOW)
    assert gallery.refused() == ()


def test_deleting_the_folder_forgets_everyone_and_leaves_nothing_behind(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    shutil.rmtree(folder)
    assert gallery.update(enroller, KEY, now=NOW).removed == ("Ada.png",)
    assert (people_of(gallery), gallery.people(), gallery.notice) == ((), (), None)
    assert not folder.exists()
    version = gallery.version
    gallery.update(enroller, KEY, now=NOW)
    assert gallery.version == version
    write(folder / "Bob.png", square(GREEN))
    assert gallery.update(enroller, KEY, now=NOW).added == ("Bob.png",)
    assert people_of(gallery) == ("Bob",)


def test_deleting_the_index_costs_time_only(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    shutil.rmtree(folder / ".rollcall")
    gallery.update(enroller, KEY, now=NOW)
    assert (people_of(gallery), enroller.seen) == (("Ada",), 2)


def test_a_picture_that_may_not_be_read_is_refused_until_it_may(
    folder: Path, enroller: SquareEnroller, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(folder / "Ada.png", square(RED))
    forbidden = True
    opened = Path.open

    def guarded(self: Path, *arguments: Any, **named: Any) -> Any:
        if forbidden and self == path:
            raise PermissionError(13, "Permission denied")
        return opened(self, *arguments, **named)

    monkeypatch.setattr(Path, "open", guarded)
    gallery = Gallery(folder)
    assert gallery.update(enroller, KEY, now=NOW).refused == ("Ada.png",)
    assert gallery.refused()[0].problem == Message.of("unreadable", cause="no-permission")
    again = gallery.update(enroller, KEY, now=NOW)
    assert (again.refused, again.waiting) == ((), ())
    forbidden = False
    assert gallery.update(enroller, KEY, now=NOW).added == ("Ada.png",)
    assert gallery.refused() == ()


def test_a_folder_that_cannot_be_listed_just_now_loses_nobody(
    folder: Path, enroller: SquareEnroller, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "Ada" / "1.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    scandir = os.scandir

    def failing(path: str | Path) -> Any:
        if Path(path).name == "Ada":
            raise OSError(5, "Input/output error")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", failing)
    assert gallery.update(enroller, KEY, now=NOW).removed == ()
    assert people_of(gallery) == ("Ada",)
    assert [each.path for each in gallery.refused()] == ["Ada"]


def test_the_gallery_folder_that_cannot_be_listed_is_an_error_with_a_sentence(
    folder: Path, enroller: SquareEnroller, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir()

    def failing(_path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", failing)
    with pytest.raises(RollcallError, match="cannot be opened"):
        Gallery(folder).update(enroller, KEY, now=NOW)


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


def test_a_survey_shows_what_is_known_without_reading(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    Gallery(folder).update(enroller, KEY, now=NOW)
    write(folder / "Bob.png", square(GREEN))
    gallery = Gallery(folder)
    gallery.survey()
    assert gallery.embedder == KEY
    assert [(each.name, each.pictures[0].is_accepted) for each in gallery.people()] == [("Ada", True), ("Bob", False)]
    assert enroller.seen == 1


def test_what_is_removed_and_brought_back_counts_again(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    write(folder / "Bob.png", square(GREEN))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    change = rearranging.remove_person(gallery.folder, "Ada", now=NOW)
    gallery.update(enroller, KEY, now=NOW)
    rearranging.undo(gallery.folder, change, now=NOW)
    assert gallery.update(enroller, KEY, now=NOW).added == ("Ada.png",)
    assert people_of(gallery) == ("Ada", "Bob")


def test_what_another_window_took_for_forgotten_is_read_again(folder: Path, enroller: SquareEnroller) -> None:
    path = write(folder / "Ada.png", square(RED))
    gallery, other = Gallery(folder), Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    path.rename(folder.parent / "away.png")
    other.update(enroller, KEY, now=NOW)
    (folder.parent / "away.png").rename(path)
    write(folder / "Bob.png", square(GREEN))
    gallery.update(enroller, KEY, now=NOW)
    gallery.templates(KEY, 3)
    gallery.update(enroller, KEY, now=NOW)
    assert people_of(gallery) == ("Ada", "Bob")


@pytest.mark.parametrize("together", [True, False], ids=["at once", "gone first"])
def test_who_is_renamed_by_hand_is_followed_with_what_was_chosen_and_said(
    folder: Path, enroller: SquareEnroller, together: bool
) -> None:
    for number in range(3):
        write(folder / "Ada" / f"{number}.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    gallery.set_key_picture("Ada", "Ada/2.png")
    filing.add_denied_look(gallery.folder, "Ada", look(BLUE))
    gallery.update(enroller, KEY, now=NOW)
    (folder / "Ada").rename(folder.parent / "away")
    if not together:
        assert gallery.update(enroller, KEY, now=NOW).renamed == ()
    (folder.parent / "away").rename(folder / "Ada Lovelace")
    assert gallery.update(enroller, KEY, now=NOW + 1).renamed == (("Ada", "Ada Lovelace"),)
    for moment in (2, 3):  # the moved look is a new file, which must lie still first
        gallery.update(enroller, KEY, now=NOW + moment)
    (person,) = gallery.people()
    assert (person.name, person.key_picture) == ("Ada Lovelace", "Ada Lovelace/2.png")
    corrected = gallery.templates(KEY, 3).corrections
    assert corrected is not None
    assert corrected.denied_people == ("Ada Lovelace",)


def test_who_was_renamed_while_nothing_ran_is_followed_even_after_a_listing(
    folder: Path, enroller: SquareEnroller
) -> None:
    write(folder / "Ada.png", square(RED))
    Gallery(folder).update(enroller, KEY, now=NOW)
    (folder / "Ada.png").rename(folder / "Ada Lovelace.png")
    Gallery(folder).survey()
    gallery = Gallery(folder)
    gallery.survey()
    assert gallery.update(enroller, KEY, now=NOW).renamed == (("Ada", "Ada Lovelace"),)
    assert Gallery(folder).update(enroller, KEY, now=NOW).renamed == ()


def test_who_only_left_or_left_pictures_with_two_is_not_renamed(folder: Path, enroller: SquareEnroller) -> None:
    for number in range(2):
        write(folder / "Ada" / f"{number}.png", square(RED))
    shared = write(folder / "Eve.png", square(GREEN))
    shutil.copy2(shared, folder / "Bob.png")
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    shared.unlink()
    assert gallery.update(enroller, KEY, now=NOW).renamed == (), "Bob had that picture before"
    for number, person in enumerate(("Cleo", "Dora")):
        (folder / person).mkdir()
        (folder / "Ada" / f"{number}.png").rename(folder / person / "1.png")
    assert gallery.update(enroller, KEY, now=NOW).renamed == ()
    (folder / "Bob.png").unlink()
    gallery.update(enroller, KEY, now=NOW)
    gallery.update(enroller, KEY, now=NOW + 60)
    write(folder / "Frank.png", square(GREEN))
    assert gallery.update(enroller, KEY, now=NOW + 120).renamed == ()


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


def test_of_ten_thousand_unchanged_pictures_none_is_read(folder: Path, enroller: SquareEnroller) -> None:
    index = Index(folder)
    folder.mkdir()
    template = Enrolled(np.array([1, 0, 0], np.float32))
    rows = []
    for number in range(10_000):
        person = folder / f"Person {number // 4}"
        person.mkdir(exist_ok=True)
        path = person / f"{number}.jpg"
        path.touch()
        status = path.stat()
        rows.append(PictureRow(f"{person.name}/{path.name}", person.name, 0, status.st_mtime_ns, f"{number:064}"))
    with index.kept_open():
        for row in rows:
            index.put_reading(row, KEY, enroller.method, Reading(template))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY)
    gallery.update(enroller, KEY)
    assert enroller.seen == 0
    assert len(gallery.people()) == 2500
    assert len(gallery.templates(KEY, 3)) == 10_000


def test_a_file_replaced_by_one_of_equal_size_and_time_is_noticed(folder: Path, enroller: SquareEnroller) -> None:
    first = write(folder / "Ada.bmp", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY)
    other = write(folder.parent / "other.bmp", square(RED))
    assert (other.stat().st_size, other.stat().st_mtime_ns) == (first.stat().st_size, first.stat().st_mtime_ns)
    other.replace(first)
    assert gallery.update(enroller, KEY).added == ("Ada.bmp",)
    assert enroller.seen == 2
    assert Gallery(folder).update(enroller, KEY).added == ()
