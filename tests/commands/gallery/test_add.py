"""``gallery add NAME --source S`` on video files of drawn faces, and on real clips."""

from __future__ import annotations

import io
import itertools
import json
import shlex
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from commands.app import App
from commands.gallery import command as gallery
from main import main, parse
from recognition.errors import RollcallError, SourceError, UsageError
from recognition.types import Image
from settings import EnrolmentSettings, Settings
from storage.files.picture_notes import note_of
from tests.conftest import text_of
from tests.drawn_app import DrawnApp
from tests.fakes import ScriptedSource
from tests.marker_faces import FRONT, JADE, RUBY, marker_picture, swaying, whole_round, write_video


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def app(tmp_path: Path) -> DrawnApp:
    return DrawnApp(tmp_path / "gallery", named_threshold=0.3)


def run(app: App, *words: str) -> int:
    return gallery.run(parse(["gallery", "add", *words]), app)


def pictures(app: App) -> list[str]:
    return sorted(each.relative_to(app.gallery_folder).as_posix() for each in app.gallery_folder.rglob("*.jpg"))


@pytest.fixture(scope="module")
def party(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Somebody who gives every pose."""
    return write_video(tmp_path_factory.mktemp("party") / "party.avi", whole_round(40))


def test_looks_are_collected_from_a_file_and_put_into_the_gallery(app: DrawnApp, party: Path) -> None:
    assert run(app, "Ada Lovelace", "--source", str(party)) == 0
    assert app.printed().splitlines() == ["Ada Lovelace: 15 looks added (3 front, 3 left, 3 right, 3 up, 3 down)."]
    names = [each.removeprefix("Ada Lovelace/").rsplit(" ", 1)[0] for each in pictures(app)]
    assert Counter(names) == {f"camera {pose}": 3 for pose in ("front", "left", "right", "up", "down")}
    note = note_of((app.gallery_folder / pictures(app)[0]).read_bytes())
    assert note is not None
    assert (note.source, note.taken_at) == ("party.avi", None), "when a file was filmed is not known"
    assert app.reported().splitlines() == [], "nobody in a file can be told to turn their head"


def test_the_settings_say_what_is_kept(tmp_path: Path, party: Path) -> None:
    settings = Settings(enrolment=EnrolmentSettings(looks=3, keep="frame", note_source=False))
    app = DrawnApp(tmp_path / "gallery", settings, named_threshold=0.3)
    assert run(app, "Ada", "--source", str(party)) == 0
    files = [app.gallery_folder / each for each in pictures(app)]
    assert len(files) == 3
    for file in files:
        image = cv2.imdecode(np.frombuffer(file.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
        note = note_of(file.read_bytes())
        assert image is not None
        assert image.shape == (240, 320, 3)
        assert note is not None
        assert note.source == ""
        assert note.face.box.width == pytest.approx(100, abs=4)


def test_as_many_as_wished(app: DrawnApp, party: Path) -> None:
    assert run(app, "Ada", "--source", str(party), "--count", "4") == 0
    assert len(pictures(app)) == 4


def test_a_file_that_ends_too_early_saves_nothing_and_says_why(app: DrawnApp, tmp_path: Path) -> None:
    short = write_video(tmp_path / "short.avi", [*swaying(FRONT, 40), *(marker_picture() for _ in range(60))])
    with pytest.raises(RollcallError) as refused:
        run(app, "Ada", "--source", str(short))
    assert refused.value.exit_status == 1
    assert str(refused.value) == (
        "short.avi ended with 3 of 15 looks, so nothing was saved. Most often nobody was in view. Use a longer clip, "
        "ask for fewer with --count or keep what there is with --accept-fewer."
    )
    assert pictures(app) == []
    assert app.reported().splitlines() == ["Nobody is in view. Sit down in front of the camera."]
    assert run(app, "Ada", "--source", str(short), "--accept-fewer") == 0
    assert app.printed().splitlines() == ["Ada: 3 looks added (3 front)."]
    assert len(pictures(app)) == 3


def test_without_one_look_there_is_nothing_to_accept(app: DrawnApp, tmp_path: Path) -> None:
    two = [marker_picture((FRONT, RUBY, (20, 60)), (FRONT, JADE, (200, 60))) for _ in range(30)]
    with pytest.raises(RollcallError, match=r"no look.* Most often several faces were in view"):
        run(app, "Ada", "--source", str(write_video(tmp_path / "two.avi", two)), "--accept-fewer")
    assert app.reported().splitlines() == [
        "Several faces are in view. Only one person at a time: please let the others step aside."
    ]


def test_photos_are_no_live_video(app: DrawnApp, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(4):
        cv2.imwrite(str(folder / f"{number}.png"), marker_picture((FRONT, RUBY, (100, 60))))
    with pytest.raises(RollcallError, match="Most often the picture stood still"):
        run(app, "Ada", "--source", str(folder), "--accept-fewer")


def test_somebody_alike_who_is_registered_is_named(app: DrawnApp, party: Path) -> None:
    run(app, "Grace Hopper", "--source", str(party), "--count", "5")
    gallery.run(parse(["gallery", "check"]), app)
    run(app, "Ada", "--source", str(party), "--count", "5")
    (words,) = app.reported().splitlines()
    assert words.startswith("These looks are very like Grace Hopper, who is registered (distance 0.0")
    assert "gallery merge Ada 'Grace Hopper'. If it is somebody else" in words
    assert len(pictures(app)) == 10, "it is said, not forbidden"
    before = set(pictures(app))
    run(app, "Ada", "--source", str(party), "--count", "2")
    told = app.reported().splitlines()[-1].split("python main.py ")[1].split(". If")[0]
    *_, verb = told.partition("gallery ")
    assert verb.startswith("move ")
    assert set(shlex.split(verb)[1:]) == {*(set(pictures(app)) - before), "Grace Hopper"}


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["Ada"], "either picture files or --source"),
        (["Ada", "a.jpg", "--source", "demo"], "either picture files or --source"),
        (["Ada", "a.jpg", "--count", "3"], "are for --source"),
        (["Ada", "a.jpg", "--accept-fewer"], "are for --source"),
        (["Ada", "--source", "demo", "--count", "0"], "1 to 100"),
        (["a/b", "--source", "demo"], "cannot be a folder's name"),
        (["Ada", "--source", "gopher://x"], "cannot be shown"),
    ],
)
def test_what_makes_no_sense_is_refused_before_anything_is_opened(
    app: DrawnApp, words: list[str], problem: str
) -> None:
    with pytest.raises(UsageError, match=problem):
        run(app, *words)
    assert not app.gallery_folder.exists()


def test_a_source_that_cannot_be_opened(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "gallery").mkdir()
    words = ["gallery", "add", "Ada", "--source", str(tmp_path / "none.mp4"), "--gallery", str(tmp_path / "gallery")]
    assert main(words) == 4
    assert "no file or folder called" in capsys.readouterr().err


class LiveSource(ScriptedSource):
    def __init__(self, images: Iterator[Image], then: str | Exception = "end") -> None:
        super().__init__(list(images), then, is_live=True, label="camera 0")


def from_camera(monkeypatch: pytest.MonkeyPatch, source: LiveSource) -> None:
    monkeypatch.setattr("commands.gallery.add.create_source", lambda *_spec, **_options: source)


@pytest.fixture
def camera_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tenth of a second passes with each frame."""
    from commands.gallery import add

    enrol, ticks = add.enrol, iter(range(100_000))
    monkeypatch.setattr(
        "commands.gallery.add.enrol", lambda *of, **options: enrol(*of, **options, clock=lambda: next(ticks) / 10)
    )


@pytest.mark.usefixtures("camera_clock")
def test_whoever_sits_before_a_camera_is_told_what_to_do(app: DrawnApp, monkeypatch: pytest.MonkeyPatch) -> None:
    source = LiveSource(iter([*swaying(FRONT, 60), *whole_round(40)]))
    from_camera(monkeypatch, source)
    assert run(app, "Ada", "--source", "0") == 0
    words = app.reported().splitlines()
    assert words[0] == "Look straight into the camera."
    assert "Turn your head slowly to your left." in words
    assert all(one != other for one, other in itertools.pairwise(words)), "no more than needed"
    assert len(words) < 15
    note = note_of((app.gallery_folder / pictures(app)[0]).read_bytes())
    assert note is not None
    assert note.source == "camera 0"
    assert note.taken_at is not None
    assert source.closed.is_set()


@pytest.mark.usefixtures("camera_clock")
def test_in_a_terminal_there_is_one_line_that_goes_on(app: DrawnApp, monkeypatch: pytest.MonkeyPatch) -> None:
    app.err = Terminal()
    from_camera(monkeypatch, LiveSource(whole_round(40)))
    assert run(app, "Ada", "--source", "0") == 0
    assert "of 15 looks." in app.reported()


@pytest.mark.usefixtures("camera_clock")
@pytest.mark.parametrize("end", [KeyboardInterrupt(), SourceError("Camera 0 stopped sending pictures.")])
def test_ctrl_c_and_a_camera_that_goes_away_save_nothing(
    app: DrawnApp, monkeypatch: pytest.MonkeyPatch, end: BaseException
) -> None:
    source = LiveSource(swaying(FRONT, 60), end)  # type: ignore[arg-type]
    monkeypatch.setattr(source, "read", _then_raise(source.read, end))
    from_camera(monkeypatch, source)
    with pytest.raises(type(end)):
        run(app, "Ada", "--source", "0", "--accept-fewer")
    assert pictures(app) == []
    assert source.closed.is_set()


def _then_raise(read: Callable[[], Image | None], end: BaseException) -> Callable[[], Image]:
    def reading() -> Image:
        image = read()
        if image is None:
            raise end
        return image

    return reading


REAL = ["--embedder", "sface", "--detector", "yunet"]


def enrolled(faces: Path, folder: Path, clip: str, *more: str) -> tuple[int, App]:
    app = App(Settings(), folder, named_detector="yunet", named_embedder="sface", out=io.StringIO(), err=io.StringIO())
    return run(app, "Webcam Man", "--source", str(faces / "video" / clip), *more), app


@pytest.mark.faces
def test_a_webcam_clip_ends_with_15_varied_looks_by_which_the_person_is_recognised(
    faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "gallery"
    status, app = enrolled(faces, folder, "webcam_400x300_53s.mp4")
    assert status == 0
    names = [each.removeprefix("Webcam Man/camera ").rsplit(" ", 1)[0] for each in pictures(app)]
    assert len(names) == 15
    counts = Counter(names)
    assert set(counts) == {"front", "left", "right", "up", "down"}
    assert max(counts.values()) <= 9
    later = tmp_path / "later"
    later.mkdir()
    video = cv2.VideoCapture(str(faces / "video" / "webcam_400x300_53s.mp4"))
    for second in (34, 37, 41, 46, 52):
        video.set(cv2.CAP_PROP_POS_FRAMES, second * 25)
        _, image = video.read()
        cv2.imwrite(str(later / f"{second}.png"), image)
    strangers = [str(each) for each in sorted((faces / "lfw-mini" / "unknown").iterdir())[:20]]
    capsys.readouterr()
    assert main(["identify", "--json", str(later), *strangers, "--gallery", str(folder), *REAL]) == 0
    answers = json.loads(capsys.readouterr().out)
    people = [[face["name"] for face in each["faces"]] for each in answers]
    assert people[:5] == [["Webcam Man"]] * 5
    assert not any("Webcam Man" in each for each in people[5:])


@pytest.mark.faces
@pytest.mark.parametrize(
    ("clip", "hint", "why"),
    [
        ("no_face.mp4", "Nobody is in view", "Most often nobody was in view"),
        ("mosaic4_720p30_15s.mp4", "Several faces are in view", "Most often several faces were in view"),
    ],
)
def test_a_clip_without_the_one_person_says_what_is_in_the_way(
    faces: Path, tmp_path: Path, clip: str, hint: str, why: str
) -> None:
    err = io.StringIO()
    app = App(Settings(), tmp_path, named_detector="yunet", named_embedder="sface", out=io.StringIO(), err=err)
    with pytest.raises(RollcallError, match=f"no look.*{why}"):
        run(app, "X", "--source", str(faces / "video" / clip))
    (line,) = err.getvalue().splitlines()
    assert line.startswith(hint)
    assert pictures(app) == []


@pytest.mark.faces
def test_a_film_of_several_people_never_mixes_them(faces: Path, tmp_path: Path) -> None:
    """The first who is taken is one of them; nobody else is, though every frame is a try."""
    status, app = enrolled(faces, tmp_path / "gallery", "friends_28s.mp4", "--accept-fewer")
    assert status == 0
    vectors = _vectors(app)
    assert (1 - vectors @ vectors.T).max() < 0.5, "everybody else on it is over 0.55 away"


def _vectors(app: App) -> np.ndarray:
    from recognition.faces.alignment import crop_face
    from storage.files.pictures import decode_picture

    embedder, crops = app.embedder(), []
    for each in pictures(app):
        content = (app.gallery_folder / each).read_bytes()
        note = note_of(content)
        assert note is not None
        crops.append(crop_face(decode_picture(content), note.face, embedder.crop_spec))
    return embedder.embed(crops)


def test_pictures_that_are_all_refused_are_no_success(app: DrawnApp, tmp_path: Path) -> None:
    import cv2

    faceless = tmp_path / "wall.png"
    cv2.imwrite(str(faceless), np.full((200, 200, 3), 120, np.uint8))
    assert run(app, "Ada", str(faceless)) == 1
    assert "copied, but refused." in text_of(app.out)


def test_the_name_of_a_camera_is_taken_and_warned_of_once(app: DrawnApp, tmp_path: Path) -> None:
    for number, frame in enumerate(itertools.islice(whole_round(40), 2)):
        cv2.imwrite(str(tmp_path / f"{number}.png"), frame)
    run(app, "IMG_2041", str(tmp_path / "0.png"))
    assert "python main.py gallery rename IMG_2041 NAME" in app.reported()
    assert any("IMG_2041/" in each.as_posix() for each in app.gallery_folder.rglob("*.png"))
    run(app, "IMG_2041", str(tmp_path / "1.png"))
    assert app.reported() == ""
