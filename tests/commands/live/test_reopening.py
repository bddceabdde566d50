"""A window that is opened anew comes back with the changed settings, or with the former ones and the reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from main import main
from services.app_services import AppServices
from services.messages.live import live_text
from services.settings.place import Reopening

Round = Callable[[AppServices], None]


def watch(
    monkeypatch: pytest.MonkeyPatch, folder: Path, *rounds: Round, words: tuple[str, ...] = ()
) -> tuple[int, int]:
    """Runs ``live`` with the window replaced by one of ``rounds`` after another. Returns status and how many ran."""
    (folder / "people").mkdir()
    config = folder / "config.yaml"
    config.write_text("gallery: {folder: people}\nrecognition: {embedder: sface}\n", encoding="utf-8")
    opened = 0

    def open_window(services: AppServices, **_options: Any) -> int:
        nonlocal opened
        opened += 1
        rounds[opened - 1](services)
        return 0

    monkeypatch.setattr("gui.app.run", open_window)
    monkeypatch.setattr("main.ROOT", folder)
    return main(["live", "--source", "demo", "--config", str(config), *words]), opened


def save(services: AppServices, name: str, value: object) -> None:
    services.settings_page.draft.change(name, value)
    services.reopening = services.settings_page.save().reopening
    assert services.reopening is not None


def test_changed_settings_come_with_the_next_window(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    seen: list[Any] = []

    def first(services: AppServices) -> None:
        services.session.set_source("demo")
        save(services, "engine.profile", "quiet")

    def second(services: AppServices) -> None:
        settings = services.settings_page.draft.file.values
        seen.append((settings["engine.profile"], services.session.snapshot().source))

    assert watch(monkeypatch, tmp_path, first, second, words=("--profile", "fast")) == (0, 2)
    assert seen == [("quiet", "demo")]


def test_the_command_line_no_longer_counts_for_what_was_changed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folders: list[Path] = []
    (tmp_path / "named").mkdir()
    (tmp_path / "other").mkdir()

    def first(services: AppServices) -> None:
        folders.append(services.session.gallery_watch.folder)
        save(services, "gallery.folder", str(tmp_path / "other"))

    def second(services: AppServices) -> None:
        folders.append(services.session.gallery_watch.folder)

    assert watch(monkeypatch, tmp_path, first, second, words=("--gallery", str(tmp_path / "named"))) == (0, 2)
    assert folders == [tmp_path / "named", tmp_path / "other"]


def test_where_no_window_can_be_opened_the_former_settings_come_back(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As where the file was changed by hand meanwhile."""
    config = tmp_path / "config.yaml"
    problems: list[str] = []

    def first(services: AppServices) -> None:
        file = services.settings_page.draft.file
        before = file.content()
        config.write_text("recognition: {threshold: 9}\n", encoding="utf-8")
        changed = frozenset({"recognition.threshold"})
        services.reopening = Reopening(("demo",), changed, lambda: file.put_back(before))

    def second(services: AppServices) -> None:
        assert not config.exists() or "threshold: 9" not in config.read_text(encoding="utf-8")
        problems.extend(live_text(each.message) for each in services.session.notices.all())

    assert watch(monkeypatch, tmp_path, first, second) == (0, 2)
    assert any("recognition.threshold" in each for each in problems), problems
