"""Still pictures, looked at step by step on the test's own thread, with faces that are coloured squares."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime.pipeline.crops import Identification
from realtime.task_runner import TaskRunner
from recognition.errors import ModelMissingError, RollcallError
from recognition.interfaces import template_key
from recognition.matching.templates import Templates
from recognition.message import Message
from recognition.types import Detection, Frame, Image
from services.live_models import LiveModels, ModelsInUse
from services.messages.outcomes import outcome_text
from services.pictures.identify import TABLE_COLUMNS, PictureResult, save_marked, save_table
from services.pictures.stills import StillPictures
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, SquareDetector, picture

LEFT, RIGHT = (40, 60, 120, 140), (200, 60, 280, 140)
EMBEDDER = ColourEmbedder()


def people(**colours: tuple[int, int, int]) -> Templates:
    vectors = EMBEDDER.embed([np.full((16, 16, 3), colour, np.uint8) for colour in colours.values()])
    return Templates(vectors, tuple(colours), template_key(EMBEDDER))


class _Detector(SquareDetector):
    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench

    def detect(self, image: Image) -> list[Detection]:
        self._bench.before_each()
        return super().detect(image)


class Bench:
    """Stills with what a test wants to turn: ``parts``, ``frame``, ``threshold``."""

    def __init__(self) -> None:
        self.parts = ModelsInUse("squares", Identification(EMBEDDER, people(Ada=RED, Bea=BLUE)))
        self.frame: Frame | None = None
        self.threshold = 0.1
        self.made: list[str] = []
        self.tasks = TaskRunner(max_threads=0)
        self.before_each: Callable[[], object] = lambda: None
        """Called before the faces of a picture are detected."""
        self.stills = StillPictures(
            LiveModels(lambda: self.parts, self._make),
            self.tasks,
            newest=lambda: (self.frame, "camera 0"),
            threshold=lambda: self.threshold,
        )

    def _make(self, name: str) -> SquareDetector:
        self.made.append(name)
        if name == "missing":
            raise ModelMissingError("The weights are missing.")
        return _Detector(self)

    def work(self) -> None:
        while self.tasks.step():
            pass

    def names(self) -> list[list[str | None] | None]:
        results = self.stills.view().results
        return [None if each.faces is None else [face.person_at(0.1) for face in each.faces] for each in results]


@pytest.fixture
def bench() -> Bench:
    return Bench()


def save(folder: Path, name: str, image: Image) -> Path:
    file = folder / name
    file.parent.mkdir(exist_ok=True)
    written, encoded = cv2.imencode(".png", image)
    assert written
    file.write_bytes(encoded.tobytes())
    return file


def test_a_picture_is_shown_and_all_its_faces_are_named(bench: Bench, tmp_path: Path) -> None:
    file = save(tmp_path, "party.png", picture((LEFT, RED), (RIGHT, GREEN)))
    bench.stills.open([file])
    bench.work()
    view = bench.stills.view()
    assert bench.names() in ([["Ada", None]], [[None, "Ada"]])
    assert view.shown == 0
    assert view.image is not None
    assert view.image.shape == (240, 320, 3)
    assert [len(face.nearest) for face in view.results[0].faces or ()] == [2, 2]
    assert view.activity is None


def test_a_folder_is_looked_through_and_what_is_no_picture_is_said(bench: Bench, tmp_path: Path) -> None:
    save(tmp_path, "b/2.png", picture((LEFT, BLUE)))
    save(tmp_path, "a.png", picture())
    (tmp_path / "broken.jpg").write_bytes(b"not a picture")
    (tmp_path / "notes.txt").write_text("nothing to look at")
    bench.stills.open([tmp_path])
    bench.work()
    view = bench.stills.view()
    assert [each.title for each in view.results] == ["a.png", "2.png", "broken.jpg"]
    assert bench.names() == [[], ["Bea"], []]
    assert view.results[2].error is not None
    bench.stills.open([tmp_path])
    bench.work()
    assert len(bench.stills.view().results) == 3, "what is in the list is not added again"


def test_a_change_of_people_is_matched_without_looking_again(bench: Bench, tmp_path: Path) -> None:
    bench.stills.open([save(tmp_path, "a.png", picture((LEFT, GREEN)))])
    bench.work()
    assert bench.names() == [[None]]
    (tmp_path / "a.png").unlink()
    bench.parts = ModelsInUse("squares", Identification(EMBEDDER, people(Cleo=GREEN)))
    bench.stills.changed()
    bench.work()
    assert bench.names() == [["Cleo"]]


def test_another_detector_looks_at_everything_again(bench: Bench, tmp_path: Path) -> None:
    bench.stills.open([save(tmp_path, "a.png", picture((LEFT, RED)))])
    bench.work()
    bench.parts = ModelsInUse("circles", bench.parts.identification)
    bench.stills.changed()
    bench.work()
    assert bench.made == ["squares", "circles"]
    assert bench.names() == [["Ada"]]


def test_it_waits_for_the_embedder(bench: Bench, tmp_path: Path) -> None:
    ready, bench.parts = bench.parts, ModelsInUse("squares", None)
    bench.stills.open([save(tmp_path, "a.png", picture((LEFT, RED)))])
    bench.work()
    assert bench.names() == [None]
    assert bench.stills.view().image is not None, "the picture is shown meanwhile"
    bench.parts = ready
    bench.stills.changed()
    bench.work()
    assert bench.names() == [["Ada"]]


def test_stopped_work_leaves_what_is_done_and_looks_at_what_is_picked(bench: Bench, tmp_path: Path) -> None:
    files = [save(tmp_path, f"{number}.png", picture((LEFT, RED))) for number in range(4)]
    bench.before_each = lambda: bench.stills.cancel() if bench.names().count(["Ada"]) == 1 else None
    bench.stills.open(files)
    bench.work()
    bench.before_each = lambda: None
    assert bench.names() == [["Ada"], ["Ada"], None, None]
    bench.stills.show(3)
    bench.work()
    assert bench.names() == [["Ada"], ["Ada"], None, ["Ada"]]
    bench.stills.clear()
    bench.work()
    assert bench.stills.view().results == ()
    assert bench.stills.view().image is None


def test_a_folder_is_added_while_another_is_analysed(bench: Bench, tmp_path: Path) -> None:
    for number in range(3):
        save(tmp_path, f"one/{number}.png", picture((LEFT, RED)))
    other = save(tmp_path, "two/3.png", picture((LEFT, BLUE)))
    listed: list[int] = []

    def open_other() -> None:
        if len(listed) == 1:
            bench.stills.open([other])
            assert bench.tasks.step()
        listed.append(len(bench.stills.view().results))

    bench.before_each = open_other
    bench.stills.open([tmp_path / "one"])
    bench.work()
    assert listed == [3, 4, 4, 4]
    assert bench.names() == [["Ada"]] * 3 + [["Bea"]]


def test_the_live_picture_can_be_taken(bench: Bench) -> None:
    bench.stills.take()
    assert bench.stills.view().status == Message.of("no-frame")
    bench.frame = Frame(picture((LEFT, BLUE)), 3, 1.0)
    bench.stills.take()
    bench.work()
    view = bench.stills.view()
    assert view.results[0].title.startswith("camera 0, ")
    assert view.image is bench.frame.image
    assert bench.names() == [["Bea"]]


def test_a_detector_that_cannot_be_had_is_said_and_nothing_spins(bench: Bench, tmp_path: Path) -> None:
    bench.parts = ModelsInUse("missing", bench.parts.identification)
    bench.stills.open([save(tmp_path, "a.png", picture((LEFT, RED)))])
    for _ in range(10):
        if not bench.tasks.step():
            break
    else:
        pytest.fail("it tries for ever")
    assert outcome_text(bench.stills.view().status) == "The weights are missing."


def test_table_and_pictures_are_saved(bench: Bench, tmp_path: Path) -> None:
    file = save(tmp_path, "party.png", picture((LEFT, RED)))
    out = tmp_path / "out"
    out.mkdir()
    bench.stills.open([file, tmp_path / "gone.png"])
    bench.work()
    for _ in range(2):
        bench.stills.save_pictures(out)
        bench.work()
    bench.stills.save_table(out / "faces.csv")
    bench.work()
    assert sorted(each.name for each in out.iterdir()) == ["faces.csv", "party named 2.png", "party named.png"]
    with (out / "faces.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["name"] for row in rows] == ["Ada", ""]
    assert rows[0]["picture"] == str(file)
    assert rows[0]["state"] == "known"
    assert rows[1]["problem"] == "There is no such file."
    drawn = cv2.imread(str(out / "party named.png"))
    assert (drawn != picture((LEFT, RED))).any()  # type: ignore[union-attr]


def test_what_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(RollcallError, match="cannot be written"):
        save_table(tmp_path / "no" / "t.csv", (), 0.5)
    with pytest.raises(RollcallError, match="cannot be written"):
        save_marked(tmp_path / "no", "a", picture(), PictureResult("a", None, ()), 0.5)


def test_every_line_of_the_table_has_all_columns(tmp_path: Path) -> None:
    results = [
        PictureResult("a", None, ()),
        PictureResult("b"),
        PictureResult("c", None, (), RollcallError("It is broken.")),
    ]
    save_table(tmp_path / "t.csv", results, 0.5)
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as stream:
        lines = list(csv.reader(stream))
    assert {len(line) for line in lines} == {len(TABLE_COLUMNS)}
    assert [line[2] for line in lines[1:]] == ["no face", "", ""]


def test_names_are_saved_as_face_tags_in_copies(bench: Bench, tmp_path: Path) -> None:
    save(tmp_path / "in", "party.png", picture((LEFT, RED), (RIGHT, GREEN)))
    bench.stills.open([tmp_path / "in"])
    bench.work()
    bench.stills.save_tags(tmp_path / "out")
    bench.work()
    assert {each.name for each in (tmp_path / "out").iterdir()} == {"party.png", "party.png.xmp"}
    status = outcome_text(bench.stills.view().status)
    assert status == f"Wrote 1 name as a face tag. 2 files are in {tmp_path / 'out'}."
    bench.stills.save_tags(tmp_path / "out", only_sidecars=True)
    bench.work()
    status = outcome_text(bench.stills.view().status)
    assert status == "Wrote 0 names as face tags. 1 not written: there is such a file already."
