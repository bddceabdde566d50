"""``gallery renew --anew`` gives up a key, so it asks first."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from commands.app import App
from commands.gallery import command as gallery
from main import parse
from recognition.errors import UsageError
from settings import Settings
from tests.fakes import RED
from tests.gallery_folder import square, write


class Asked:
    """Stands for somebody at a terminal; None for nobody."""

    def __init__(self, answer: bool | None) -> None:
        self.answer, self.questions = answer, 0

    def __call__(self, _question: str) -> bool | None:
        self.questions += 1
        return self.answer


@pytest.mark.parametrize(
    ("answer", "words", "status"), [(None, [], None), (False, [], 1), (True, [], 0), (None, ["--yes"], 0)]
)
def test_the_former_key_is_not_given_up_without_a_question(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: bool | None, words: list[str], status: int | None
) -> None:
    monkeypatch.setattr("commands.gallery.renew.audit_folder", lambda: tmp_path / "keys")
    write(tmp_path / "people" / "Ada.png", square(RED))
    (tmp_path / "people" / ".rollcall").mkdir()
    app, asked = App(Settings(), tmp_path / "people", out=io.StringIO(), err=io.StringIO()), Asked(answer)
    monkeypatch.setattr(app, "ask", asked)

    def run(*more: str) -> int:
        return gallery.run(parse(["gallery", "renew", *more]), app)

    if status is None:
        with pytest.raises(UsageError, match="--yes"):
            run("--anew", *words)
    else:
        assert run("--anew", *words) == status
    assert asked.questions == (0 if words else 1)
    assert run() == 0, "an ordinary renewal asks nothing"
    assert asked.questions == (0 if words else 1)
