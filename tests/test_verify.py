"""VERIFY.md: its commands print what it says, and the tests that it names are there."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT

PAGE = (ROOT / "VERIFY.md").read_text(encoding="utf-8")


def test_the_tests_that_it_names_are_there() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)
    assert len(named) > 10
    for file, test in named:
        functions = ast.walk(ast.parse((ROOT / file).read_text(encoding="utf-8")))
        assert test in {each.name for each in functions if isinstance(each, ast.FunctionDef)}, f"{file}::{test}"


@pytest.mark.timeout(960)
@pytest.mark.skipif(os.name == "nt", reason="its commands are those of a Unix shell")
def test_its_commands_print_what_it_says() -> None:
    command = [sys.executable, str(ROOT / ".ci" / "verify.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)
    assert done.returncode == 0, done.stdout + done.stderr
