"""The log is for the user alone, holds no passwords, and its lines are records."""

from __future__ import annotations

import logging
import os
import stat
import sys
from pathlib import Path

import pytest

from commands.logs import start_log
from recognition.errors import RollcallError


@pytest.fixture
def log_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("platformdirs.user_log_dir", lambda *_args, **_options: str(tmp_path / "log"))
    return tmp_path / "log" / "rollcall.log"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_nobody_else_can_read_it(log_file: Path) -> None:
    log_file.parent.mkdir(mode=0o755)
    log_file.write_text("of a former version\n", encoding="utf-8")
    log_file.chmod(0o644)
    before = os.umask(0)
    try:
        start_log("info")
        for number in range(12):  # over the size at which a new file begins
            logging.getLogger("rollcall").info("%d %s", number, "x" * 200_000)
    finally:
        os.umask(before)
    assert stat.S_IMODE(log_file.parent.stat().st_mode) == 0o700
    files = sorted(log_file.parent.iterdir())
    assert len(files) > 1
    assert {stat.S_IMODE(each.stat().st_mode) for each in files} == {0o600}


def test_it_holds_no_password_and_no_line_that_a_name_made_up(log_file: Path) -> None:
    start_log("info")
    log = logging.getLogger("realtime.sources")
    try:
        raise ValueError("cannot open rtsp://ada:pa#Hunter@camera/1?token=5")
    except ValueError as error:
        log.warning("%s failed: %s", "http://ada:Hunter@camera/x", "a name\n2026-11-29 ERROR \x1b[31m", exc_info=error)
    log.info("a file called %s", os.fsdecode(b"Ren\xe9"))
    text = log_file.read_text(encoding="utf-8")
    assert not any(each in text for each in ("Hunter", "ada:", "token", "\x1b"))
    assert "rtsp://camera/1" in text
    assert "http://camera/x failed: a name\\x0a2026-11-29" in text
    assert "Traceback" in text
    assert "Ren\\xe9" in text


def test_it_names_nobody_and_no_file_of_theirs(log_file: Path) -> None:
    start_log("info")
    log = logging.getLogger("storage.files")
    name = "Ada"
    try:
        try:
            Path(f"/nowhere/{name}/1.jpg").read_bytes()
        except OSError as error:
            raise RollcallError("{person}: {problem} ({count})", person=name, problem=error, count=3) from error
    except RollcallError as error:
        log.warning("it failed: %s", error, exc_info=True)
        log.warning("and: %s", error.__cause__)
    text = log_file.read_text(encoding="utf-8")
    assert name not in text.replace('name = "Ada"', "")
    assert "it failed: <person>:" in text
    assert "No such file or directory" in text
    assert "(3)" in text
    assert text.count("Traceback") == 2


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_where_it_cannot_be_written_there_is_none(log_file: Path) -> None:
    log_file.parent.mkdir()
    os.mkfifo(log_file)
    start_log("info")
    logging.getLogger("rollcall").info("nobody reads this")


def test_an_error_that_is_its_own_cause_is_one_record(log_file: Path) -> None:
    start_log("info")
    error = RollcallError("it is away")
    error.__cause__ = error
    logging.getLogger("rollcall").error("failed", exc_info=error)
    assert log_file.read_text(encoding="utf-8").count("it is away") == 1


def test_records_of_the_database_client_are_in_the_file_and_not_on_the_terminal(
    log_file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    from psycopg import Pipeline  # which gives its logger a level of its own

    start_log("info")
    logging.getLogger(Pipeline.__module__.partition(".")[0]).warning("error ignored terminating %r", Pipeline)
    assert "error ignored terminating" in log_file.read_text(encoding="utf-8")
    assert "error ignored" not in "".join(capfd.readouterr())
