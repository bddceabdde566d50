"""The menu that turns, mirrors and stretches the picture of the source."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAction

from realtime.sources.view import SourceView
from tests.gui import scenes


def action(window: Any, text: str) -> QAction:
    actions: list[QAction] = window.pickers.source_menu.view_menu.actions()
    return next(each for each in actions if each.text().replace("&", "").startswith(text))


def checked(window: Any) -> list[str]:
    actions: list[QAction] = window.pickers.source_menu.view_menu.actions()
    return [each.text().replace("&", "") for each in actions if each.isChecked()]


def test_a_source_is_upright_at_first(open_window: Any) -> None:
    window, _ = open_window(scenes.running())
    assert checked(window) == ["As it comes", "Shape as the source says"]


def test_what_is_picked_is_added_to_what_was(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    action(window, "Turned right").trigger()
    action(window, "Swap").trigger()
    action(window, "Shape 16:9").trigger()
    action(window, "Upside down").trigger()
    assert session.called("set_source_view") == [
        (SourceView(90),),
        (SourceView(90, True),),
        (SourceView(90, True, "16/9"),),
        (SourceView(180, True, "16/9"),),
    ]
    assert checked(window) == ["Upside down (180°)", "Swap left and right", "Shape 16:9"]


def test_it_follows_the_source_in_use(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    session.change(source_view=SourceView(270, False, "4/3"))
    window.refresh_picture()
    window.refresh_text()
    assert checked(window) == ["Turned left (270°)", "Shape 4:3"]


def test_a_shape_that_is_not_offered_is_shown_and_goes_on_being_a_choice(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    for aspect in ("7/3", "4/3"):
        session.change(source_view=SourceView(aspect=aspect))
        window.refresh_picture()
        window.refresh_text()
        assert checked(window) == ["As it comes", f"Shape {aspect.replace('/', ':')}"]
    action(window, "Shape 7:3").trigger()
    assert session.called("set_source_view") == [(SourceView(aspect="7/3"),)]


def test_each_entry_has_an_access_key_of_its_own(open_window: Any) -> None:
    window, _ = open_window(scenes.running())
    keys = [
        each.text()[each.text().index("&") + 1]
        for each in window.pickers.source_menu.view_menu.actions()
        if "&" in each.text()
    ]
    assert len(keys) == len(set(keys)) >= 5
