"""What is wrong with settings, as the window's user reads it: by titles and rows instead of dotted paths."""

from __future__ import annotations

from collections.abc import Iterable

from recognition.message import Text
from services.language import shown_text, tr
from services.settings.schema import SOURCES
from services.settings.source_texts import source_texts
from services.settings.texts import setting_texts


def problem_text(problem: str) -> str:
    """One problem of a SettingsError in the language of the window; as it is where it names no setting."""
    if not isinstance(problem, Text) or not {"setting", "problem"} <= problem.values.keys():
        return shown_text(problem)
    setting, what = str(problem.values["setting"]), problem.values["problem"]
    if isinstance(what, Text) and "other" in what.values:
        what = Text(what.template, **{**what.values, "other": _called(str(what.values["other"]))})
    return tr("{setting}: {problem}", setting=_called(setting), problem=shown_text(str(what)))


def problems_text(problems: Iterable[str]) -> str:
    """One line for each."""
    return "\n".join(map(problem_text, problems))


def _called(setting: str) -> str:
    """``sources.2.turn`` as "Row 2, Turn"; a name that there is not stays as it is written."""
    section, _, rest = setting.partition(".")
    if section != SOURCES:
        text = setting_texts().get(setting)
        return text.title if text else setting
    number, _, key = rest.partition(".")
    if not number.isdecimal():
        return tr("Several sources")
    if key not in source_texts():
        return tr("row {number}", number=int(number))
    return tr("Row {number}, {field}", number=int(number), field=source_texts()[key].title)
