"""What is said where packages that only some features need are not installed."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

from learning.training.networks import Fit, Trainer, fit_distance_weights
from learning.training.recipes import ENSEMBLES, HEADS, Solver
from recognition.embedding import vggface
from recognition.errors import ModelMissingError
from recognition.inference.engine import Engine
from recognition.inference.optional_packages import KERAS_FILES, PLOTS, VGGFACE, Feature
from recognition.message import Text
from recognition.registry import BACKBONES, EMBEDDERS, create_embedder, require_packages

ABSENT = "rollcall_absent_package"


def absent(monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == package else find(name))


@pytest.fixture
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """But for the sample picture, which a network that is not cached is tried on, and for scikit-learn."""
    find = importlib.util.find_spec
    kept = "skimage", "sklearn"
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: find(name) if name in kept else None)


def test_a_feature_knows_what_is_missing_and_imports_nothing() -> None:
    assert Feature(Text("Toys"), ("numpy", ABSENT, "json")).missing() == (ABSENT,)
    Feature(Text("Toys"), ("numpy", "json")).require()


def test_one_sentence_says_what_to_install() -> None:
    with pytest.raises(ModelMissingError) as caught:
        Feature(Text("Toys"), ("numpy", ABSENT)).require()
    assert str(caught.value).startswith(f"Toys need the package {ABSENT}, which is not installed. ")
    assert caught.value.exit_status == 3


@pytest.mark.usefixtures("nothing_installed")
@pytest.mark.parametrize(
    ("version", "feature", "remedy"),
    [
        ((3, 11, 0), VGGFACE, "not installed. Run: pip install -r requirements.txt"),
        ((3, 13, 9), VGGFACE, "not installed. Run: pip install -r requirements.txt"),
        ((3, 14, 0), VGGFACE, "no release for this Python: install Rollcall with Python 3.13 and requirements.txt."),
        ((3, 14, 0), KERAS_FILES, "not installed. Run: pip install -r requirements.txt"),
    ],
)
def test_the_remedy_fits_the_python(
    version: tuple[int, ...], feature: Feature, remedy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(ModelMissingError) as caught:
        feature.require()
    assert str(caught.value).endswith(remedy)


@pytest.mark.usefixtures("nothing_installed")
def test_names_are_those_that_pip_knows() -> None:
    with pytest.raises(ModelMissingError, match="tensorflow, tf-keras, keras-vggface, keras-applications and h5py"):
        VGGFACE.require()


@pytest.mark.usefixtures("nothing_installed")
def test_an_application_without_python_does_not_name_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(ModelMissingError) as caught:
        VGGFACE.require()
    assert "pip" not in str(caught.value)
    assert "This application comes without them" in str(caught.value)


def test_a_folder_without_code_is_no_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In the bundle, Matplotlib is such a folder: of a picture."""
    (tmp_path / "toy_pictures" / "data").mkdir(parents=True)
    monkeypatch.syspath_prepend(tmp_path)
    assert importlib.util.find_spec("toy_pictures") is not None
    assert Feature(Text("Toys"), ("toy_pictures",)).missing() == ("toy_pictures",)


def test_what_is_missing_is_said_in_the_language_of_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    for feature in (VGGFACE, PLOTS):
        problem = feature.problem()
        assert problem is not None
        assert {"{feature}", "{remedy}"} <= set(re.findall(r"{\w+}", problem.template))
        assert all(isinstance(problem.values[name], Text) for name in ("feature", "remedy"))
        with pytest.raises(ModelMissingError) as caught:
            feature.require()
        assert caught.value.text is problem or caught.value.text.template == problem.template


def test_trained_heads_and_ensembles_need_scikit_learn(monkeypatch: pytest.MonkeyPatch) -> None:
    absent(monkeypatch, "sklearn")
    random = np.random.default_rng(0)
    rows, labels = random.normal(size=(8, 4)).astype(np.float32), np.arange(8) % 2
    said = r"^Trained heads and ensembles need the package scikit-learn, which is not installed\. Run: pip install"
    with Trainer() as trainer, pytest.raises(ModelMissingError, match=said):
        trainer.fit(HEADS["probe"], [Fit(rows, labels, 2, rows[:0], labels[:0])])
    with pytest.raises(ModelMissingError, match=said):
        fit_distance_weights(rows, labels == 0, l2=0.1)
    for recipe in (HEADS["probe"], ENSEMBLES["scores"]):
        with pytest.raises(ModelMissingError, match=said):
            recipe.require_packages()


@pytest.mark.usefixtures("nothing_installed")
@pytest.mark.parametrize("name", [*EMBEDDERS, *BACKBONES, "sface+vggface-resnet50"])
def test_every_embedder_that_comes_with_the_installation_needs_nothing_more(name: str) -> None:
    if name in ("sface", "arcface-mbf", "edgeface-s", "facenet"):
        require_packages(name)
        return
    with pytest.raises(ModelMissingError, match="not installed"):
        require_packages(name)


@pytest.mark.usefixtures("nothing_installed")
@pytest.mark.parametrize("name", list(BACKBONES))
def test_imagenet_networks_are_refused_before_anything_is_fetched(name: str, tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match=r"^ImageNet's networks need the packages tensorflow and keras"):
        create_embedder(name, Engine(tmp_path), cast(Any, None))


@pytest.mark.usefixtures("nothing_installed")
def test_vggface_is_refused_before_a_process_is_started(tmp_path: Path) -> None:
    class Store:
        def path(self, _name: str) -> Path:
            return tmp_path / "weights.h5"

        def sha256(self, _name: str) -> str:
            return "0" * 64

    with pytest.raises(ModelMissingError, match=r"^VGGFace's networks need"):
        vggface.create("vggface-resnet50", Engine(tmp_path), cast(Any, Store()))


@pytest.mark.usefixtures("nothing_installed")
def test_training_with_keras_is_refused_and_a_logistic_head_is_trained() -> None:
    random = np.random.default_rng(0)
    rows, labels = random.normal(size=(8, 4)).astype(np.float32), np.arange(8) % 2
    fit = Fit(rows, labels, 2, rows[:0], labels[:0])
    for preset in HEADS.values():
        with Trainer() as trainer:
            if preset.solver is Solver.KERAS:
                with pytest.raises(ModelMissingError, match=r"^Heads and ensembles with epochs need"):
                    trainer.fit(preset, [fit])
            else:
                assert len(trainer.fit(preset, [fit])) == 1
