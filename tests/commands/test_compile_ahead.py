"""The networks that a window will ask for are compiled while it is made."""

from __future__ import annotations

import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

import commands.app as app_module
from commands.app import App
from recognition.errors import ModelMissingError
from settings import Settings
from tests.fakes import until


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    names: list[str] = []
    for function in ("create_detector", "create_embedder"):
        monkeypatch.setattr(app_module, function, lambda name, *_, **__: names.append(name))
    return names


def an_app(folder: Path, *weights: str, recognizer: str | None = None) -> App:
    app = App(Settings(), folder, named_cache=folder, named_recognizer=recognizer)
    app.engine = cast(Any, SimpleNamespace())
    app.store = cast(Any, SimpleNamespace(is_present=lambda name: name in weights))
    return app


def ended() -> bool:
    return all(each.name != "compile-ahead" for each in threading.enumerate())


def test_the_ones_in_use_are_compiled(tmp_path: Path, made: list[str]) -> None:
    an_app(tmp_path, "vggface-resnet50").compile_ahead()
    until(ended)
    assert made == ["yunet", "vggface-resnet50"]


def test_without_its_weights_the_one_that_is_used_instead(tmp_path: Path, made: list[str]) -> None:
    an_app(tmp_path, "sface").compile_ahead()
    until(ended)
    assert made == ["yunet", "sface"]


def test_an_embedder_is_not_guessed_where_something_trained_decides(tmp_path: Path, made: list[str]) -> None:
    an_app(tmp_path, "sface", recognizer="head:mine").compile_ahead()
    until(ended)
    assert made == ["yunet"]


def test_who_asks_for_them_is_told_what_is_wrong(
    tmp_path: Path, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object, **__: object) -> None:
        raise ModelMissingError("There are no weights.")

    monkeypatch.setattr(app_module, "create_detector", missing)
    an_app(tmp_path).compile_ahead()
    until(ended)
    assert made == []


def test_all_threads_get_one_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app, found = App(Settings(), tmp_path, named_cache=tmp_path), list[object]()
    all_here = threading.Barrier(4)

    def ask() -> None:
        all_here.wait(20)
        found.append(app.engine)

    monkeypatch.setattr(app, "new_engine", object)
    threads = [threading.Thread(target=ask) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(20)
    assert len(set(map(id, found))) == 1
    assert len(found) == 4
