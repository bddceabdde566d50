"""Groups and schedules as a CSV table, as spreadsheets keep them: a row for each person."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from recognition.errors import SettingsError
from recognition.strict_yaml import read_bytes

COLUMNS = (
    "group", "person", "days", "hours", "breaks", "from", "until", "grace", "leave grace", "away", "camera", "timezone",
)  # fmt: skip
_OF_GROUP = ("grace", "leave grace", "away", "camera", "timezone")
_MINUTES = ("grace", "leave grace", "away")


def yaml_of_table(path: Path) -> str:
    """The same rules in YAML, which ``storage.attendance.rules.parse_rules`` reads.

    A row has a group, and a person of it, or none. What is of the whole group may stand in one of its rows or in all;
    the days and hours of all its rows are its schedule. Several hours or days are separated by ``;``.

    Raises SettingsError with every problem of the table.
    """
    problems: list[str] = []
    groups: dict[str, dict[str, Any]] = {}
    hours: dict[str, dict[str, list[str]]] = {}
    for line, cells in _rows(path, problems):
        name = cells.get("group", "")
        if not name:
            problems.append(f"line {line}: the group is missing")
            continue
        group = groups.setdefault(name, {"schedules": [], "people": []})
        for key in _OF_GROUP:
            _set(group, key, cells.get(key, ""), f"line {line}", problems)
        if cells.get("breaks"):
            _set(group, "breaks", cells["breaks"], f"line {line}", problems)
        if bool(cells.get("days")) != bool(cells.get("hours")):
            problems.append(f"line {line}: days and hours go together")
        for days in _parts(cells.get("days", "")):
            wanted = hours.setdefault(name, {}).setdefault(days, [])
            wanted += [each for each in _parts(cells.get("hours", "")) if each not in wanted]
        if cells.get("person"):
            dates = {key: cells[key] for key in ("from", "until") if cells.get(key)}
            group["people"].append({"name": cells["person"], **dates})
    if not groups and not problems:
        problems.append("it holds no group: give each person a row (to end all groups: a YAML file with 'groups: {}')")
    if problems:
        raise SettingsError(problems, str(path))
    for name, group in groups.items():
        schedule: dict[str, Any] = {"days": hours.get(name, {})}
        if "breaks" in group:
            schedule["breaks"] = _parts(group.pop("breaks"))
        group["schedules"] = [schedule] if schedule["days"] else []
    return yaml.safe_dump({"groups": groups}, allow_unicode=True, sort_keys=False)


def _rows(path: Path, problems: list[str]) -> Iterator[tuple[int, Mapping[str, str]]]:
    content = read_bytes(path)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    head = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count))
    names = [" ".join(re.sub("[_-]", " ", each).split()).casefold() for each in next(rows, [])]
    problems += [f"there is no column '{each}'" for each in ("group", "person") if each not in names]
    unknown = [each for each in names if each and each not in COLUMNS]
    if unknown:
        problems.append(f"unknown columns: {', '.join(unknown)}; known are {', '.join(COLUMNS)}")
    if problems:
        return
    for row in rows:
        if any(each.strip() for each in row):
            yield rows.line_num, {name: each.strip() for name, each in zip(names, row, strict=False)}


def _set(group: dict[str, Any], key: str, text: str, at: str, problems: list[str]) -> None:
    """What all rows of the group say, where they say it."""
    if not text:
        return
    value: Any = int(text) if key in _MINUTES and text.isdecimal() else text
    name = key.replace(" ", "_")
    if group.setdefault(name, value) != value:
        problems.append(f"{at}: {key} is {group[name]} in another row of the group")


def _parts(text: str) -> list[str]:
    return [each.strip() for each in re.split("[;,]", text) if each.strip()]
