"""The lists of packages agree with each other and with what the code says of them."""

from __future__ import annotations

import re

from recognition.inference.optional_packages import IMAGENET, KERAS_FILES, KERAS_TRAINING, LAST_PYTHON, VGGFACE
from tests.conftest import ROOT

LEFT_OUT = "# Only for"
"""Begins the part of requirements.txt that requirements-light.txt leaves out."""


def lines_of(name: str) -> list[str]:
    return (ROOT / name).read_text(encoding="utf-8").splitlines()


def packages(lines: list[str]) -> dict[str, str]:
    """Normalised name -> the whole line."""
    found = {}
    for line in lines:
        name = re.match(r"[A-Za-z0-9._-]+", line)
        if name and not line.startswith("-"):
            found[re.sub(r"[-_.]+", "-", name.group().lower())] = line
    return found


def parts() -> tuple[list[str], list[str]]:
    whole = lines_of("requirements.txt")
    (start,) = [number for number, line in enumerate(whole) if line.startswith(LEFT_OUT)]
    return whole[:start], whole[start:]


def test_the_light_list_is_the_first_part_of_the_whole_one() -> None:
    common, _ = parts()
    assert lines_of("requirements-light.txt")[1:] == common[1:]  # after their titles


def test_only_what_features_ask_for_is_left_out_and_where_tensorflow_has_a_release() -> None:
    common, left_out = map(packages, parts())
    optional = {*VGGFACE.packages, *IMAGENET.packages, *KERAS_TRAINING.packages} - set(KERAS_FILES.packages)
    assert set(left_out) == {each.replace("_", "-") for each in optional}
    assert set(KERAS_FILES.packages) <= set(common)
    major, minor = LAST_PYTHON
    assert all(line.endswith(f'; python_version < "{major}.{minor + 1}"') for line in left_out.values())


def test_every_package_has_a_pinned_version() -> None:
    pinned = packages(lines_of("constraints.txt"))
    wanted = packages([*lines_of("requirements.txt"), *lines_of("requirements-dev.txt")])
    assert set(wanted) <= set(pinned)
    assert all("==" in line for line in pinned.values())
