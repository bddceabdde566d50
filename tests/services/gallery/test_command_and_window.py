"""The command and the window give the same answer for the same folder."""

from __future__ import annotations

import csv
import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from commands.gallery import command
from main import parse
from realtime.gallery.gallery_watch import GalleryWatch
from realtime.interfaces import Notices
from realtime.pipeline.crops import Identification
from realtime.task_runner import TaskRunner
from recognition.interfaces import template_key
from recognition.matching.templates import Templates
from recognition.message import Message
from recognition.types import Frame
from services.enrolment.live_enrolment import LiveEnrolment
from services.gallery.audit import AuditedState, BackgroundAudit
from services.gallery.editor import GalleryEditor
from services.live_models import LiveModels, ModelsInUse
from services.messages.findings import finding_text
from services.messages.gallery import gallery_outcome_text
from services.messages.gallery_pictures import picture_text
from services.privacy.erasure import Places, erase_person
from settings import EnrolmentSettings, Settings
from storage.gallery.gallery import Gallery
from storage.trail.signing_key import SigningKey
from storage.trail.trail import AuditTrail
from tests.drawn_app import DrawnApp
from tests.fakes import GREEN, RED, ColourEmbedder, FakeClock, ScriptedSource, SquareDetector
from tests.gallery_folder import SquareEnroller, square, write, write_text
from tests.marker_faces import AZURE, FRONT, JADE, RUBY, MarkerDetector, marker_picture, whole_round

THRESHOLD = 0.3


class Command:
    def __init__(self, folder: Path, settings: Settings | None = None) -> None:
        self.folder = folder
        self._app = DrawnApp(folder, settings, named_threshold=THRESHOLD)

    def run(self, *words: str) -> str:
        assert command.run(parse(["gallery", *words]), self._app) == 0
        return self._app.printed()


class Window:
    """What the window uses, on the test's own thread."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = FakeClock()
        self._began = time.time()
        self.tasks = TaskRunner(max_threads=0)
        self.watch = self._watch(folder, lambda _templates, _threshold: None)
        self.watch.use(SquareEnroller(), 3)
        self.audit = BackgroundAudit(self._state, self.tasks, clock=self.clock)
        models = LiveModels(lambda: ModelsInUse("squares", None), lambda _name: SquareDetector())
        self.editor = GalleryEditor(self.watch, models, self.tasks, self.audit, erase_person=self._erase)
        self.work()

    def work(self) -> None:
        for _ in range(5):
            self.clock.advance(1.0)
            self.editor.view()
            while self.tasks.step():
                pass
            self._gallery.step(0.0)

    def _erase(self, person: str) -> Message:
        trail = AuditTrail(self.folder, lambda: SigningKey(self.folder.parent / "key"), lambda: "desk")
        return erase_person(Places(self.folder, ()), person, trail, 1000.0).receipt.message

    def _watch(self, folder: Path, ready: Callable[[Templates, float | None], object]) -> GalleryWatch:
        self._gallery = GalleryWatch(
            folder, templates_ready=ready, notices=Notices(), wall_clock=lambda: self._began + self.clock.now
        )
        return self._gallery

    def _state(self) -> AuditedState:
        return AuditedState(self.folder, self.watch.view.version, SquareEnroller().key, THRESHOLD)


@pytest.fixture
def command_line(tmp_path: Path) -> Command:
    return Command(tmp_path / "command")


@pytest.fixture
def window(tmp_path: Path) -> Window:
    return Window(tmp_path / "window")


def files(gallery: Path) -> dict[str, bytes]:
    """Path -> content of every picture, in use or not; times in names are left out."""
    found = (each for each in gallery.rglob("*") if each.suffix in (".png", ".jpg"))
    paths = {each: each.relative_to(gallery).as_posix() for each in found}
    return {path if "/20" not in path else path.split("/", 3)[3]: each.read_bytes() for each, path in paths.items()}


def test_importing_a_folder(command_line: Command, window: Window, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    write(inbox / "Ada Lovelace.png", square(RED))
    write(inbox / "Grace" / "1.png", square(GREEN))
    write(inbox / "Grace" / "empty.png", square(None))
    write(inbox / "Grace" / "nested" / "2.png", square(GREEN))
    write(inbox / "GRACE.png", square(GREEN))
    (inbox / "Grace" / "again.png").write_bytes((inbox / "Grace" / "1.png").read_bytes())
    write_text(inbox / "Bob.jpg", "no picture")
    report = tmp_path / "report.csv"
    counts = json.loads(command_line.run("import", str(inbox), "--json", "--report", str(report)))
    window.editor.import_folder(inbox)
    window.work()
    imported = window.editor.view().imported
    with report.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
    assert {each.path: (each.person, each.outcome.code, picture_text(each.outcome)) for each in imported} == {
        path: (row["person"], row["result"], row["sentence"]) for path, row in rows.items()
    }
    assert len(rows) == 7
    assert counts["imported"] == sum(each.outcome.code == "imported" for each in imported) == 3
    assert files(command_line.folder) == files(window.folder)


def test_auditing_the_gallery(command_line: Command, window: Window) -> None:
    pictures = {
        f"{name}/{number}.png": marker_picture((FRONT, colour, (40 + 25 * number, 30 + 40 * number)))
        for name, colour in (("Ada", RUBY), ("Grace", JADE), ("Hedy", AZURE))
        for number in range(3)
    }
    pictures |= {"Ada/astray.png": marker_picture((FRONT, JADE, (150, 100))), "Grace/empty.png": square(None)}
    for gallery in (command_line.folder, window.folder):
        for path, image in pictures.items():
            write(gallery / path, image)
    answer = json.loads(command_line.run("check", "--json"))
    window.work()
    findings = window.editor.view().findings
    assert [(each["key"], each["sentence"]) for each in answer["findings"]] == [
        (each.key, finding_text(each)) for each in findings
    ]
    assert {each.kind for each in findings} >= {"wrong-person", "no-face"}
    kept = findings[0].key
    command_line.run("check", "--keep", kept)
    window.editor.keep(kept)
    window.work()
    answer = json.loads(command_line.run("check", "--json"))
    assert [each["key"] for each in answer["findings"]] == [each.key for each in window.editor.view().findings]
    assert kept not in {each["key"] for each in answer["findings"]}


def test_changing_people_and_pictures(command_line: Command, window: Window) -> None:
    images = [square(RED) for _ in range(5)]
    for gallery in (command_line.folder, window.folder):
        for path, image in zip(("Ada/1.png", "Ada/2.png", "Bob.png", "Cleo.png", "Dora.png"), images, strict=True):
            write(gallery / path, image)
    window.work()
    editor = window.editor
    cases: list[tuple[list[str], Callable[[], None]]] = [
        (["rename", "Bob", "Robert"], lambda: editor.rename("Bob", "Robert")),
        (["merge", "Cleo", "Ada"], lambda: editor.merge("Cleo", "Ada")),
        (["move", "Ada/1.png", "Robert"], lambda: editor.move_pictures(["Ada/1.png"], "Robert")),
        (["set-aside", "Ada/2.png"], lambda: editor.set_aside(["Ada/2.png"])),
        (["remove", "Dora"], lambda: editor.remove("Dora")),
        (["restore", "Ada"], lambda: editor.restore(editor.view().stored[-1].path)),
    ]
    for words, change in cases:
        printed = command_line.run(*words)
        change()
        window.work()
        assert files(command_line.folder) == files(window.folder)
        assert words[0] == "remove" or printed.strip() == gallery_outcome_text(editor.view().status)


def test_registering_somebody_from_video(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    images = list(whole_round(40))
    source = ScriptedSource(images)
    source.frames_per_second = 4.0
    monkeypatch.setattr("commands.gallery.add.create_source", lambda *_spec, **_options: source)
    settings = Settings(enrolment=EnrolmentSettings(note_source=False))
    command_line = Command(tmp_path / "command", settings)
    printed = command_line.run("add", "Ada", "--source", "a clip")
    clock, tasks, folder = FakeClock(), TaskRunner(max_threads=0), tmp_path / "window"
    embedder = ColourEmbedder()
    models = ModelsInUse(
        "markers", Identification(embedder, Templates.empty(template_key(embedder), embedder.dimension))
    )
    newest = Frame(images[0], 0, clock.now)
    enrolment = LiveEnrolment(
        LiveModels(lambda: models, lambda _name: MarkerDetector()),
        tasks,
        newest=lambda: (newest, "a clip"),
        threshold=lambda: THRESHOLD,
        do=lambda work: work(Gallery(folder)),
        settings=settings.enrolment,
        clock=clock,
    )
    enrolment.begin()
    tasks.step()
    for number, image in enumerate(images):
        newest = Frame(image, number, clock.now)
        enrolment.view()
        tasks.step()
        clock.advance(0.25)
    enrolment.save("Ada")
    while tasks.step():
        pass
    view = enrolment.view()
    poses = ", ".join(f"{count} {pose}" for pose, count in view.poses)
    assert printed.strip() == f"Ada: {view.saved} looks added ({poses})."
    assert files(command_line.folder) == files(folder)
    assert view.saved == 15


def test_whoever_is_erased_is_gone_for_both(tmp_path: Path) -> None:
    folders = [tmp_path / name / "people" for name in ("command", "window")]
    for folder in folders:
        write(folder / "Ada" / "one.png", square(RED))
        write(folder / "Bea" / "one.png", square(GREEN))
    command_line, window = Command(folders[0]), Window(folders[1])

    printed = command_line.run("erase", "Ada", "--yes")
    window.editor.erase("Ada")
    window.work()

    assert "1 picture" in printed
    assert "nothing is left" in printed
    assert gallery_outcome_text(window.editor.view().status).startswith("Erased 1 picture and 0 sightings; searched")
    assert [[each.name for each in folder.iterdir() if each.name != ".rollcall"] for folder in folders] == [["Bea"]] * 2
    assert [each.name for each in window.watch.view.people] == ["Bea"]
