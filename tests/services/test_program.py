"""Commands that texts advise keep the options of the run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from main import main
from recognition.message import Text
from services.language import shown_text
from services.program import keep_in_advice, with_options
from tests.conftest import ROOT

ADVICE = "See: python main.py gallery list, or python main.py privacy inspect."


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    keep_in_advice({})


def test_nothing_is_added_without_options() -> None:
    keep_in_advice({"--config": None, "--gallery": None})
    assert with_options(ADVICE) == ADVICE


@pytest.mark.skipif("sys.platform == 'win32'", reason="quoted otherwise there")
def test_each_command_has_the_options_that_it_lacks() -> None:
    keep_in_advice({"--config": Path("my own.yaml"), "--gallery": Path("people")})
    options = "--config 'my own.yaml' --gallery people"
    told = f"See: python main.py {options} gallery list, or python main.py {options} privacy inspect."
    assert with_options(ADVICE) == told
    assert with_options(told) == told
    assert with_options("No command.") == "No command."


def test_the_window_has_them_once_in_texts_in_texts() -> None:
    keep_in_advice({"--gallery": Path("people")})
    inner = Text("Make it with: python main.py {what}", what="train head")
    assert shown_text(Text("{reason} Then go on.", reason=inner)) == (
        "Make it with: python main.py --gallery people train head Then go on."
    )


def test_an_error_of_a_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = tmp_path / "own.yaml"
    config.write_text((ROOT / "config.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    gallery = tmp_path / "people"
    gallery.mkdir()
    words = ["gallery", "remove", "Nobody", "--gallery", str(gallery), "--config", str(config)]
    assert main(words) == 2
    assert f"python main.py --config {config} --gallery {gallery} gallery list" in capsys.readouterr().err
    assert with_options(ADVICE) == ADVICE
