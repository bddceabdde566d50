"""Renewing templates: everything that holds an embedding is turned, at once or later, and nothing else changes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest
from numpy.typing import NDArray

from learning.training import store as training_store
from learning.training.heads import TrainedModel
from learning.training.recipes import HEADS, Kind
from recognition.embedding.keyed import TemplateKey, label_of, renewed, transform
from recognition.enrolment.still import Enrolled
from recognition.errors import RollcallError
from recognition.matching.dense_layers import DenseNetwork, Layer
from recognition.matching.templates import Scoring, Templates
from recognition.matching.trained import Classifier
from recognition.message import Message
from services.gallery import renewal
from services.gallery.renewal import current_key, renew
from storage.gallery import template_keys
from storage.gallery.index import Index
from storage.gallery.picture_records import PictureRow, Reading
from storage.gallery.template_keys import RenewedError, key_state
from storage.journal.journal import JournalFile
from storage.journal.strangers import LookRow
from tests.conftest import ROOT

KEY, FUSED, COUNT, DIMENSION = "net@1", "net+other@0.5*1+0.5*1", 40, 512


def rows_of(seed: int, count: int = COUNT) -> NDArray[np.float32]:
    rows = np.random.default_rng(seed).standard_normal((count, DIMENSION))
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


def fill(gallery: Path) -> None:
    """Templates, faces beside them, those of a fusion, a threshold, and looks at a stranger."""
    with closing(Index(gallery)) as index, index.kept_open():
        for number, (row, beside) in enumerate(zip(rows_of(1), rows_of(2), strict=True)):
            picture = PictureRow(f"Ada/{number}.png", "Ada", 1, 1, f"{number:064x}")
            index.put_reading(picture, KEY, "m", Reading(Enrolled(row), unused_faces=np.stack([beside, row])))
        index.put_reading(picture, FUSED, "m", Reading(Enrolled(rows_of(3)[0])))
        index.decisions.set_threshold(KEY, 0.5, evidence="{}")
    with closing(JournalFile(gallery)) as journal:
        stranger = journal.strangers.new(1.0, 2.0)
        looks = [LookRow(0, stranger, time.time(), 1.0, KEY, row, b"jpeg") for row in rows_of(4)]
        journal.strangers.put_looks(stranger, looks)


def stored(gallery: Path) -> dict[str, NDArray[np.float32]]:
    """Every embedding that is stored, by kind and key of the embedder, in order."""
    found: dict[str, Any] = {}
    with closing(Index(gallery)) as index:
        rows = index._database.rows("SELECT embedder, sha256, vector FROM templates ORDER BY embedder, sha256")
        beside = index._database.rows("SELECT embedder, sha256, vectors FROM unused_faces ORDER BY embedder, sha256")
    with closing(JournalFile(gallery)) as journal:
        looks = journal._database.rows("SELECT embedder, id, vector FROM stranger_looks ORDER BY embedder, id")
    for kind, listed in (("templates", rows), ("beside", beside), ("looks", looks)):
        for key, _, content in listed:
            found.setdefault(f"{kind} {key}", []).append(np.frombuffer(content, "<f4"))
    return {name: np.concatenate(each).reshape(-1, DIMENSION) for name, each in found.items()}


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    (tmp_path / "gallery").mkdir()
    fill(tmp_path / "gallery")
    return tmp_path / "gallery"


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    return tmp_path / "keys"


def ignore(_message: Message) -> None:
    """Not looked at."""


def check(gallery: Path, keys: Path) -> TemplateKey:
    """Everything is under the key in force, and as it would be made under it."""
    key = current_key(gallery, keys)
    assert key is not None
    found = stored(gallery)
    name = f"net@1~{key.label}.{DIMENSION}"
    assert set(found) == {f"templates {name}", f"beside {name}", f"looks {name}"}
    turned = transform(key.secret, DIMENSION)
    beside = np.stack([rows_of(2), rows_of(1)], axis=1).reshape(-1, DIMENSION)
    for kind, raw in (("templates", rows_of(1)), ("beside", beside), ("looks", rows_of(4))):
        assert np.abs(found[f"{kind} {name}"] - turned.apply(raw)).max() < 1e-6
    return key


def test_everything_is_turned_and_distances_stay(gallery: Path, keys: Path) -> None:
    assert current_key(gallery, keys) is None, "nothing is under a key before the first renewal"
    recorded: list[Message] = []
    done = renew(gallery, keys, recorded.append)
    assert (done.templates, done.looks, done.dropped) == (COUNT + 2 * COUNT, COUNT, 1)
    assert [each.code for each in recorded] == ["templates-renewed"]
    first = check(gallery, keys)
    before = stored(gallery)

    again = renew(gallery, keys, ignore)
    second = check(gallery, keys)
    assert again.dropped == 0
    assert first.label != second.label
    for (_, old), (_, new) in zip(before.items(), stored(gallery).items(), strict=True):
        assert np.abs(old @ old.T - new @ new.T).max() < 1e-6
        assert abs(float(np.sum(old * new, axis=1).mean())) < 0.05, "nothing links the same picture"
    assert [each.name for each in keys.iterdir()] == [f"templates-{second.label}.key"], "the former one is gone"
    with closing(Index(gallery)) as index:
        assert index.decisions.threshold(KEY) == 0.5
        assert index.decisions.threshold(f"net@1~{second.label}.{DIMENSION}") == 0.5


def test_nothing_of_the_former_vectors_is_left_in_a_file(gallery: Path, keys: Path) -> None:
    old = [row.tobytes() for row in (*rows_of(1), *rows_of(2), *rows_of(3)[:1], *rows_of(4))]

    def left() -> int:
        files = [each.read_bytes() for each in (gallery / ".rollcall").rglob("*") if each.is_file()]
        return sum(row[:64] in content for row in old for content in files)

    assert left() > 0
    renew(gallery, keys, ignore)
    assert left() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="file modes")
def test_the_secret_is_for_the_account_alone(gallery: Path, keys: Path) -> None:
    renew(gallery, keys, ignore)
    (file,) = keys.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert keys.stat().st_mode & 0o777 == 0o700
    secret = file.read_text(encoding="ascii").strip()
    assert not any(secret.encode() in each.read_bytes() for each in gallery.rglob("*") if each.is_file())


def test_a_lost_key_is_said_and_destroys_nothing(gallery: Path, keys: Path) -> None:
    renew(gallery, keys, ignore)
    before = stored(gallery)
    (file,) = keys.iterdir()
    kept = file.read_bytes()
    file.unlink()
    for attempt in (lambda: current_key(gallery, keys), lambda: renew(gallery, keys, ignore)):
        with pytest.raises(RollcallError, match=r"bring back .* from a backup, or make the templates anew"):
            attempt()
    assert stored(gallery).keys() == before.keys()
    file.write_bytes(kept)
    check(gallery, keys)

    file.unlink()
    done = renew(gallery, keys, ignore, anew=True)
    assert (done.templates, done.looks, done.dropped) == (0, 0, 4 * COUNT)
    assert stored(gallery) == {}, "they are made anew from the pictures"
    assert current_key(gallery, keys) is not None


def test_who_has_not_noticed_writes_nothing_under_the_former_key(gallery: Path, keys: Path) -> None:
    renew(gallery, keys, ignore)
    picture = PictureRow("Bea/1.png", "Bea", 1, 1, "f" * 64)
    with closing(Index(gallery)) as index, pytest.raises(RenewedError):
        index.put_reading(picture, KEY, "m", Reading(Enrolled(rows_of(5)[0])))
    with closing(JournalFile(gallery)) as journal:
        stranger = journal.strangers.new(1.0, 2.0)
        assert journal.strangers.put_looks(stranger, [LookRow(0, stranger, time.time(), 1.0, KEY, rows_of(5)[0])]) == [
            0
        ]
        journal.strangers.put_vector(1, KEY, rows_of(5)[0])
    check(gallery, keys)


def test_a_trained_head_answers_as_before(gallery: Path, keys: Path) -> None:
    random = np.random.default_rng(7)
    layers = (
        Layer(random.standard_normal((DIMENSION, 16)).astype(np.float32), np.zeros(16, np.float32), True),
        Layer(random.standard_normal((16, 2)).astype(np.float32), np.zeros(2, np.float32)),
    )
    centres = rows_of(8)[:2]
    head = Classifier("head:mine", KEY, ("Ada", "Bea"), DenseNetwork(layers), False, 0.1, 1.0, 0.5, centres)
    record = training_store.TrainingRecord(
        Kind.HEAD, "mine", next(iter(HEADS.values())), ("net",), KEY, ("Ada", "Bea"), (), 0.5, {}, 1.0
    )
    place = training_store.trained_folder(gallery, Kind.HEAD, "mine")
    training_store.save_trained(place, TrainedModel(head, cast(Any, None)), record, None)
    (place.parent / "vectors-0123.npz").write_bytes(b"embeddings")

    probes = rows_of(9)
    expected = head.own_distances(probes)
    for _ in range(2):
        assert renew(gallery, keys, ignore).recognizers == 1
        key = current_key(gallery, keys)
        assert key is not None
        loaded, found = training_store.load_trained(gallery, Kind.HEAD, "mine")
        turned = renewed(probes, (DIMENSION,), None, key)
        templates = Templates(turned[:2], ("Ada", "Bea"), found.embedder, Scoring.NEAREST)
        assert label_of(found.embedder) == key.label
        assert np.abs(loaded.distances(turned, templates) - expected).max() < 1e-4
    assert not list(place.parent.glob("vectors-*"))


_KILLED = """
import os, sys, threading, time
from pathlib import Path
from services.gallery.renewal import renew
print("ready", flush=True)
sys.stdin.readline()
threading.Timer(float(sys.argv[3]), lambda: os.kill(os.getpid(), 9)).start()
renew(Path(sys.argv[1]), Path(sys.argv[2]), lambda _message: None)
os._exit(0)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_renewal_that_is_killed_is_finished_later(gallery: Path, keys: Path) -> None:
    renew(gallery, keys, ignore)
    killed = 0
    for delay in (0.0, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.08):
        process = subprocess.Popen(
            [sys.executable, "-c", _KILLED, str(gallery), str(keys), str(delay)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        with process:
            assert process.stdout is not None
            assert process.stdin is not None
            assert process.stdout.readline() == "ready\n"
            process.stdin.write("\n")
        killed += process.returncode == -signal.SIGKILL
        check(gallery, keys)
    assert killed > 0


class Stopped(BaseException):
    """As a kill, at a known place."""


@pytest.mark.parametrize("place", ["Index.renew", "StoredStrangers.renew", "finish", "begin"])
def test_a_renewal_that_stops_at_each_place_is_finished_later(
    gallery: Path, keys: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    renew(gallery, keys, ignore)

    def stop(*_arguments: object) -> None:
        raise Stopped

    with monkeypatch.context() as patched:
        if place == "Index.renew":
            patched.setattr(Index, "renew", stop)
        elif place == "StoredStrangers.renew":
            patched.setattr("storage.journal.strangers.StoredStrangers.renew", stop)
        else:
            patched.setattr(template_keys, place, stop)
        with pytest.raises(Stopped):
            renew(gallery, keys, ignore)
    assert (key_state(gallery).former is None) is (place == "begin")
    check(gallery, keys)
    assert key_state(gallery).former is None
    assert len(list(keys.iterdir())) == 1
    assert renewal.current_key(gallery, keys) is not None


def test_an_empty_gallery_is_told(tmp_path: Path, keys: Path) -> None:
    with pytest.raises(RollcallError, match="has no templates yet"):
        renew(tmp_path, keys, ignore)
    assert os.listdir(tmp_path) == []
