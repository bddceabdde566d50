"""``train`` and what uses it, through the command line, with squares for faces."""

from __future__ import annotations

import io
import json
from pathlib import Path

import cv2
import pytest

from commands import identify
from commands.app import App
from commands.evaluate import command as evaluate
from commands.train import command as train
from learning.training.networks import Trainer
from learning.training.recipes import Kind
from learning.training.store import load_trained, unfinished_folder
from main import parse
from recognition.errors import ModelMissingError, RollcallError, UnknownNameError, UsageError
from recognition.interfaces import Embedder
from recognition.progress import Progress, ProgressSink
from settings import RecognitionSettings, Settings
from tests.conftest import text_of
from tests.fakes import ColourEmbedder, SquareDetector
from tests.gallery_folder import square, write

COLOURS = {"Ada": (0, 0, 255), "Bob": (0, 255, 0), "Cleo": (255, 0, 0), "Dan": (0, 255, 255), "Eve": (255, 0, 255)}
OTHERS = {"one": (255, 255, 0), "two": (255, 230, 0), "three": (230, 255, 0), "four": (255, 255, 30)}


class NamedEmbedder(ColourEmbedder):
    def __init__(self, name: str) -> None:
        self.name = name


class SquareApp(App):
    """Every embedder is one of colours; a fusion is made of two."""

    def detector(self, _name: str | None = None, **_options: object) -> SquareDetector:  # type: ignore[override]
        return SquareDetector()

    def embedder(self, name: str | None = None, **_options: object) -> Embedder:
        from recognition.embedding.fused import FusedEmbedder, parts_of

        parts = parts_of(name or self.named_embedder or "sface")
        made = [NamedEmbedder(each.name) for each in parts]
        return made[0] if len(made) == 1 else FusedEmbedder(name or "", made, [each.weight for each in parts])


def people(folder: Path, pictures: int = 4, **colours: tuple[int, int, int]) -> Path:
    for name, colour in (colours or COLOURS).items():
        for number in range(pictures):
            write(folder / name / f"{number}.png", square(colour))
    return folder


@pytest.fixture
def app(tmp_path: Path) -> SquareApp:
    return SquareApp(Settings(), people(tmp_path / "gallery"), out=io.StringIO(), err=io.StringIO())


def run(app: App, *words: object) -> str:
    start = len(text_of(app.out))
    modules = {"train": train, "evaluate": evaluate, "identify": identify}
    assert modules[str(words[0])].run(parse([str(each) for each in words]), app) == 0
    return text_of(app.out)[start:]


def test_a_head_is_trained_listed_shown_and_used(app: SquareApp, tmp_path: Path) -> None:
    printed = run(app, "train", "head")
    assert "head:probe: preset probe on sface, seed 0, 5 people, 20 pictures." in printed
    assert "Of 20 pictures it was not trained on, 100 % are most similar to the right person" in printed
    assert "registered people, left out in turn" in printed
    assert "evaluate --recognizers nearest,head:probe" in printed
    assert "head:probe" in run(app, "train", "list")
    (listed,) = json.loads(run(app, "train", "list", "--json"))
    assert (listed["name"], len(listed["people"]), listed["pictures"]) == ("head:probe", 5, 20)
    assert (listed["problem"], listed["unfinished"]) == (None, False)
    with pytest.raises(UsageError, match="trained on every picture"):
        run(app, "train", "show", "head:probe")

    new = people(tmp_path / "new", 2, **COLOURS, Somebody=OTHERS["one"])
    write(new / "Ada" / "nothing.png", square(None))
    sheet = tmp_path / "sheet.png"
    shown = run(app, "train", "show", "head:probe", "--data", new, "--sheet", sheet)
    assert "Ada/0.png: Ada, right (nearest Ada at 0." in shown
    assert "Ada/nothing.png: no face found" in shown
    assert "Somebody/0.png: unknown, right" in shown
    assert cv2.imread(str(sheet)).shape[1] >= 168  # type: ignore[union-attr]

    app.named_recognizer = "head:probe"
    (found,) = json.loads(run(app, "identify", new / "Bob" / "0.png", "--json"))
    assert found["faces"][0]["name"] == "Bob"
    (found,) = json.loads(run(app, "identify", new / "Somebody" / "0.png", "--json"))
    assert found["faces"][0]["name"] is None


def test_a_head_that_is_out_of_date_says_so_and_names_those_who_came_by_their_pictures(app: SquareApp) -> None:
    run(app, "train", "head")
    people(app.gallery_folder, 1, Flo=OTHERS["one"])
    app.named_recognizer = "head:probe"
    (found,) = json.loads(run(app, "identify", app.gallery_folder / "Flo" / "0.png", "--json"))
    assert found["faces"][0]["name"] == "Flo"
    assert "head:probe is out of date: since it was trained, Flo came." in text_of(app.err)


def test_a_head_belongs_to_its_embedder(app: SquareApp) -> None:
    run(app, "train", "head", "--name", "mine")
    app.named_recognizer, app.named_embedder = "head:mine", "edgeface-s"
    with pytest.raises(UsageError, match="head:mine was trained on sface, not on edgeface-s"):
        run(app, "identify", app.gallery_folder / "Ada" / "0.png")


def test_other_people_calibrate_it_and_registered_ones_among_them_do_not_count(app: SquareApp, tmp_path: Path) -> None:
    unknown = people(tmp_path / "unknown", 1, **OTHERS, Somebody=COLOURS["Ada"])
    write(unknown / "Nobody" / "0.png", square(None))
    printed = run(app, "train", "head", "--unknown", unknown, "--reject", "both")
    assert "1 picture of" in printed
    assert "shows registered people, or seems to" in printed
    trained, record = load_trained(app.gallery_folder, Kind.HEAD, "probe")
    assert trained.has_unknown  # type: ignore[attr-defined]
    assert record.figures["strangers"]["people"] in (2, 3)


def test_among_vectors_that_know_no_faces_nobody_is_taken_for_registered(app: SquareApp, tmp_path: Path) -> None:
    unknown = people(tmp_path / "unknown", 1, **OTHERS, Somebody=COLOURS["Ada"])
    printed = run(app, "train", "head", "--backbone", "mobilenet", "--unknown", unknown)
    assert "seem to" not in printed
    _, record = load_trained(app.gallery_folder, Kind.HEAD, "probe")
    assert record.embedders == ("imagenet-mobilenet",)
    assert record.figures["strangers"]["people"] == 5


def test_an_ensemble_is_trained_and_used(app: SquareApp) -> None:
    printed = run(app, "train", "ensemble", "--embedders", "sface,edgeface-s")
    assert "ensemble:scores: preset scores on sface and edgeface-s" in printed
    app.named_recognizer = "ensemble:scores"
    (found,) = json.loads(run(app, "identify", app.gallery_folder / "Eve" / "0.png", "--json"))
    assert found["faces"][0]["name"] == "Eve"


@pytest.mark.parametrize(
    ("words", "kind", "sentence"),
    [
        (["head", "--preset", "prob"], UnknownNameError, "Did you mean 'probe'"),
        (["head", "--resume"], UsageError, "no unfinished training of head:probe"),
        (["head", "--preset", "vgg16-flatten"], UsageError, "give a folder of them with --unknown DIR"),
        (["head", "--epochs", "3"], UsageError, "has no epochs"),
        (["head", "--name", "a/b"], UsageError, "cannot be the name"),
        (["head", "absent"], UsageError, "There is no folder absent"),
        (["ensemble"], UsageError, "two embedders or more"),
        (["ensemble", "--embedders", "sface"], UsageError, "two embedders or more"),
        (["show", "head:probe"], UsageError, "No head is trained"),
        (["show", "probe"], UsageError, "is no recogniser"),
        (["show", "nearest"], UsageError, "is not trained"),
    ],
)
def test_wrong_use_is_a_sentence(app: SquareApp, words: list[str], kind: type[RollcallError], sentence: str) -> None:
    with pytest.raises(kind, match=sentence):
        run(app, "train", *words)


@pytest.mark.slow
@pytest.mark.tensorflow
def test_a_training_that_is_cut_off_goes_on_and_comes_to_the_same(
    app: SquareApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["train", "head", "--preset", "dense", "--hidden", "8", "--epochs", "4", "--patience", "4"]
    run(app, *words, "--name", "whole")

    def cut_off(self: Trainer, recipe: object, fits: object, progress: ProgressSink) -> object:
        def ending(value: Progress) -> None:
            if value.done == 2:
                raise KeyboardInterrupt
            progress(value)

        return fit(self, recipe, fits, ending)  # type: ignore[arg-type]

    fit = Trainer.fit
    monkeypatch.setattr(Trainer, "fit", cut_off)
    with pytest.raises(KeyboardInterrupt):
        run(app, *words, "--name", "part")
    monkeypatch.setattr(Trainer, "fit", fit)
    work = unfinished_folder(app.gallery_folder, Kind.HEAD, "part")
    assert list((work / "networks").glob("fit-0.state.npz"))
    assert list(work.glob("vectors-*.npz"))
    with pytest.raises(UsageError, match="had other options"):
        run(app, *words, "--name", "part", "--seed", "7", "--resume")
    run(app, *words, "--name", "part", "--resume")
    assert not work.exists()
    whole, part = (load_trained(app.gallery_folder, Kind.HEAD, name)[0] for name in ("whole", "part"))
    for one, other in zip(whole.network.layers, part.network.layers, strict=True):  # type: ignore[attr-defined]
        assert (one.weights == other.weights).all()
    assert whole.limit == part.limit  # type: ignore[attr-defined]


def test_recognisers_are_compared_by_one_command(app: SquareApp, tmp_path: Path) -> None:
    data = people(tmp_path / "data" / "known", 4)
    for name, colour in OTHERS.items():
        write(tmp_path / "data" / "unknown" / f"{name}.png", square(colour))
    run(app, "train", "head", "--name", "mine")
    files = [tmp_path / f"c.{each}" for each in ("json", "html", "md")]
    printed = run(
        app, "evaluate", "--recognizers", "nearest,head:mine,ensemble:scores,double", "--embedders", "sface,edgeface-s",
        "--data", data.parent, "--data", app.gallery_folder, "--draws", "2", "--markdown",
        "--json", files[0], "--html", files[1], "--report", files[2],
    )  # fmt: skip
    assert "| head:mine, sface | 5 |" in printed
    assert "| ensemble:scores, sface+edgeface-s | 5 |" in printed
    assert "Advice: the nearest template." in printed
    found = json.loads(files[0].read_text(encoding="utf-8"))
    assert {each["data"] for each in found["rows"]} == {"data", "gallery"}
    mine = next(each for each in found["rows"] if each["recognizer"] == "head:mine, sface")
    assert mine["reference"] == "nearest, sface"
    assert "Recognisers side by side" in files[1].read_text(encoding="utf-8")
    assert files[2].read_text(encoding="utf-8").startswith("# Recognisers side by side")


class FallingBack(SquareApp):
    """The configured embedder is not here, as after a download that was not made."""

    def embedder(self, name: str | None = None, **options: object) -> Embedder:
        if name == self.settings.recognition.embedder:
            raise ModelMissingError("It is not here.")
        return super().embedder(name, **options)


def test_the_advice_after_a_training_works_where_the_configured_embedder_is_not_here(tmp_path: Path) -> None:
    settings = Settings(recognition=RecognitionSettings(embedder="facenet"))
    app = FallingBack(settings, people(tmp_path / "gallery"), out=io.StringIO(), err=io.StringIO())
    run(app, "train", "head")
    data = people(tmp_path / "data", 4)
    assert "| head:probe, sface |" in run(
        app, "evaluate", "--recognizers", "nearest,head:probe", "--data", data, "--draws", "2", "--markdown"
    )
    run(app, "evaluate", "--data", data, "--report", tmp_path / "report.md")
    assert "sface" in (tmp_path / "report.md").read_text(encoding="utf-8")


def test_what_cannot_be_compared_is_a_sentence(app: SquareApp, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Say what to measure on"):
        run(app, "evaluate", "--recognizers", "nearest")
    with pytest.raises(UsageError, match="double judges two embedders"):
        run(app, "evaluate", "--recognizers", "double", "--embedders", "sface", "--data", app.gallery_folder)
    with pytest.raises(UnknownNameError, match="Did you mean 'probe'"):
        run(app, "evaluate", "--recognizers", "head:prob", "--data", app.gallery_folder)
    split = people(tmp_path / "split" / "train", 2)
    people(split.parent / "val", 1)
    with pytest.raises(RollcallError, match=r"Nothing could be measured.*--unknown DIR"):
        run(app, "evaluate", "--recognizers", "head:vgg16-flatten", "--embedders", "sface", "--data", split.parent)
