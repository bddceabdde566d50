"""``settings``: what config.yaml can set, and changing it without an editor; comments and order stay."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from commands.app import App
from commands.options import actions_of
from commands.tables import print_table
from recognition.addresses import masked_text
from recognition.errors import SettingsError, UsageError
from recognition.message import Message
from recognition.strict_sections import shown
from recognition.strict_yaml import parse_yaml
from services.settings.editor import SettingsDraft, SettingsFile
from services.settings.schema import SOURCES, Setting, Value, all_settings, setting_named, value_from_text, value_text
from services.settings.texts import setting_texts
from settings import settings_from

_DATABASE = "gallery.database"
_LIST = "the list of sources"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    new_action = actions_of(parser, required=False)

    def action(name: str, text: str) -> argparse.ArgumentParser:
        made = new_action(name, text)
        made.add_argument("--json", action="store_true", help="print JSON")
        return made

    parser.add_argument("--json", action="store_true", help="print JSON")
    list_them = action("list", "every setting with its value and what it does (the default)")
    list_them.add_argument("--changed", action="store_true", help="only those that differ from their default")
    action("get", "the value of one setting").add_argument("name", metavar="NAME", help="such as sightings.keep_days")
    change = action("set", "change one setting in config.yaml")
    change.add_argument("name", metavar="NAME")
    change.add_argument("value", metavar="VALUE", help="as in config.yaml; null for no value; of sources, the list")
    action("reset", "back to its default").add_argument("name", metavar="NAME")


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 done, 2 there is no such setting or the loader refuses the value."""
    if app.config is None:
        raise UsageError("There is no config.yaml in this run.")
    file = SettingsFile(app.config)
    actions = {None: _list, "list": _list, "get": _get, "set": _set, "reset": _set}
    actions[arguments.action](arguments, app, file)
    return 0


def _list(arguments: argparse.Namespace, app: App, file: SettingsFile) -> None:
    texts, rows = setting_texts(), []
    for each in all_settings().values():
        value = file.values[each.name]
        if getattr(arguments, "changed", False) and value == each.default:
            continue
        rows.append(_described(each, value) | {"sentence": texts[each.name].sentence})
    if arguments.json:
        app.print_json({"file": str(file.file), "settings": rows})
        return
    cells = [[row["name"], value_text(row["value"]), value_text(row["default"]), row["sentence"]] for row in rows]
    print_table(("setting", "value", "default", "what it does"), cells, app.out, numbers=0)


def _get(arguments: argparse.Namespace, app: App, file: SettingsFile) -> None:
    if arguments.name == SOURCES:
        _print_sources(arguments, app, file)
        return
    setting = setting_named(arguments.name)
    value = file.values[setting.name]
    if arguments.json:
        app.print_json(_described(setting, value))
    else:
        app.print(value_text(value))


def _set(arguments: argparse.Namespace, app: App, file: SettingsFile) -> None:
    if arguments.name == SOURCES:
        value = [] if arguments.action == "reset" else _typed_sources(arguments.value)
        file.save_sources(settings_from({SOURCES: value}, _LIST).sources)
        app.record(Message.of("setting-changed", setting=SOURCES))
        _print_sources(arguments, app, file)
        return
    setting, draft = setting_named(arguments.name), SettingsDraft(file)
    before = file.values[setting.name]
    if arguments.action == "reset":
        draft.reset(setting.name)
    else:
        draft.change(setting.name, value_from_text(setting, arguments.value))
        if problem := draft.problems().get(setting.name):  # the file is not what is wrong
            raise SettingsError([f"{setting.name}: {problem}"], "The value that was given")
    draft.save()
    app.record(Message.of("setting-changed", setting=setting.name))
    value = file.values[setting.name]
    if arguments.json:
        app.print_json(_described(setting, value) | {"before": _masked(before, setting), "file": str(file.file)})
    elif value == before:
        app.print(f"{setting.name} is {_shown(value, setting)} already.")
    else:
        app.print(f"{setting.name} was {_shown(before, setting)} and is {_shown(value, setting)} in {file.file}.")


def _typed_sources(text: str) -> object:
    """A camera's number needs neither quotes nor, alone, a list. Raises SettingsError."""
    value = parse_yaml(text, _LIST)
    if _is_number(value) or isinstance(value, dict):
        value = [value]
    if value is not None and not isinstance(value, list):
        problem = f"sources: should be a list such as [0, 1] or [{{source: 0, name: Door}}], not {shown(value)}."
        raise SettingsError([problem], _LIST)
    return [_typed_source(each) for each in value or ()]


def _typed_source(entry: object) -> object:
    if isinstance(entry, dict):
        source = entry.get("source")
        return entry | {"source": str(source)} if _is_number(source) else entry
    return {"source": str(entry)} if _is_number(entry) or isinstance(entry, str) else entry


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _print_sources(arguments: argparse.Namespace, app: App, file: SettingsFile) -> None:
    rows = [{name: _masked(value) for name, value in asdict(each).items()} for each in file.sources]
    if arguments.json:
        app.print_json({"name": SOURCES, "value": rows})
    elif rows:
        print_table(tuple(rows[0]), [[_shown(each) for each in row.values()] for row in rows], app.out, numbers=0)
    else:
        app.print("There is no list of sources: source.default counts.")


def _described(setting: Setting, value: Value) -> dict[str, Any]:
    found: dict[str, Any] = {"name": setting.name, "value": _masked(value, setting), "default": setting.default}
    if setting.low is not None:
        found |= {"low": setting.low, "high": setting.high}
    if setting.choices:
        found["choices"] = list(setting.choices)
    return found


def _masked(value: Value, setting: Setting | None = None) -> Value:
    """Without what is secret in an address: the user of a database server, who has no password there, is shown."""
    if not isinstance(value, str):
        return value
    return value.partition("?")[0] if setting is not None and setting.name == _DATABASE else masked_text(value)


def _shown(value: Value, setting: Setting | None = None) -> str:
    return value_text(_masked(value, setting))
