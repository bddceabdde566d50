"""Fixtures that every room's tests share."""

from __future__ import annotations

import io
import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

import commands.app
import commands.sealing
import main
import recognition  # noqa: F401  # before any test imports openvino, whose telemetry this switches off
from commands.logs import PACKAGES
from recognition.detection.mtcnn_networks import load_networks
from recognition.inference.engine import Engine
from recognition.inference.optional_packages import VGGFACE
from storage.sealing.vault import configure

# Fixtures of a database server, for every test that names one.
from tests.postgres import own_postgres_server, postgres_server, postgres_url

__all__ = ["own_postgres_server", "postgres_server", "postgres_url"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # never the key store of whoever tests
os.environ["LANGUAGE"] = "en"  # of the window, whatever this computer's is

home_of_program = main._home
ROOT = Path(__file__).resolve().parents[1]
KERAS_FIXTURES = {"oracle", "random_weights", "resnet50_starts"}
"""Fixtures that run Keras."""
LACKS_TENSORFLOW = bool(VGGFACE.missing())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what needs the real photos or TensorFlow, and skips the latter where it is not installed."""
    for item in items:
        names = set(getattr(item, "fixturenames", ()))
        if names & {"faces", "cases"}:
            item.add_marker(pytest.mark.faces)
        if names & {"postgres_server", "own_postgres_server"}:
            item.add_marker(pytest.mark.postgres)
        if names & KERAS_FIXTURES:
            item.add_marker(pytest.mark.tensorflow)
        if LACKS_TENSORFLOW and item.get_closest_marker("tensorflow") is not None:
            item.add_marker(pytest.mark.skip(reason="needs TensorFlow: pip install -r requirements.txt"))


def pytest_sessionstart(session: pytest.Session) -> None:
    session.config.stash[_GALLERY] = _names_in_gallery()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fails a run whose tests left something in the project's own gallery: with its key in a temporary folder that is
    gone, every later command there ends with an error."""
    if hasattr(session.config, "workerinput"):
        return
    former = session.config.stash[_GALLERY]
    left = _names_in_gallery() - former
    if left:
        print(f"\nThe tests left {', '.join(sorted(left))} in gallery/: a test lacks --gallery.")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


_GALLERY = pytest.StashKey[set[str]]()


def _names_in_gallery() -> set[str]:
    return set(os.listdir(ROOT / "gallery"))


@pytest.fixture(scope="session")
def faces() -> Path:
    """The folder of real test photos beside the project, or the one ROLLCALL_TEST_FACES names."""
    folder = Path(os.environ.get("ROLLCALL_TEST_FACES", ROOT.parent / "shared" / "faces"))
    if not folder.is_dir():
        pytest.skip(f"needs the real test photos; set ROLLCALL_TEST_FACES (looked for {folder.name}/)")
    return folder


@contextmanager
def shared_folder(tmp_path_factory: pytest.TempPathFactory, name: str) -> Iterator[Path]:
    """A folder that all processes of a run share, for one of them at a time: what is slow is made by the first."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    folder.mkdir(exist_ok=True)
    with closing(sqlite3.connect(folder / "lock.sqlite", timeout=900, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield folder


@pytest.fixture(scope="session")
def cases() -> Path:
    """The folder of inputs that once failed, beside the project, or the one ROLLCALL_TEST_CASES names."""
    folder = Path(os.environ.get("ROLLCALL_TEST_CASES", ROOT.parent / "shared" / "cases"))
    if not folder.is_dir():
        pytest.skip(f"needs the inputs that once failed; set ROLLCALL_TEST_CASES (looked for {folder.name}/)")
    return folder


@pytest.fixture(scope="session")
def prepared_networks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The network cache that all tests of a run share, with MTCNN in it, which YuNet and Haar need too."""
    with shared_folder(tmp_path_factory, "prepared-networks") as folder:
        load_networks(("pnet", "rnet", "onet"), Engine(folder))
    return folder


@pytest.fixture(autouse=True)
def _own_audit_key(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not that of whoever runs the tests."""
    monkeypatch.setattr(commands.app, "audit_folder", lambda: tmp_path_factory.getbasetemp() / "audit")


@pytest.fixture(autouse=True)
def _own_keys(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Galleries are sealed where a test asks for it, with keys of its own."""
    monkeypatch.setattr(commands.sealing, "key_folder", lambda: tmp_path_factory.getbasetemp() / "keys")
    yield
    configure(None)


@pytest.fixture(autouse=True)
def _own_gallery(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a test names none: that of the checkout would be sealed with the key of one test's process."""
    monkeypatch.setattr(main, "_home", lambda: tmp_path_factory.getbasetemp() / "rollcall")


@pytest.fixture(autouse=True)
def _unchanged_logs() -> Iterator[None]:
    """Commands run in this process send the log to a file; a later test must find the loggers as pytest left them."""
    loggers = [logging.getLogger(name) for name in PACKAGES]
    before = [(each.level, each.propagate, list(each.handlers)) for each in loggers]
    yield
    for logger, (level, propagate, handlers) in zip(loggers, before, strict=True):
        for handler in set(logger.handlers) - set(handlers):
            handler.close()
        logger.setLevel(level)
        logger.propagate = propagate
        logger.handlers[:] = handlers


def text_of(stream: object) -> str:
    """What was written to a stream in memory."""
    assert isinstance(stream, io.StringIO)
    return stream.getvalue()
