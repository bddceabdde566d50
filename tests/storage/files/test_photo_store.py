"""Photos in the sealed part of the gallery: everything works with them there, and no kill loses one."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from learning.clustering.lookalikes import LookalikeFolder
from learning.training.pictures import list_pictures
from services.privacy.erasure import Places, erase_person
from services.privacy.export import export_people
from services.privacy.sealing import change_key, seal, unseal
from storage.files import filing, rearranging, trash
from storage.files.gallery_folder import INDEX_FOLDER, PHOTOS_FOLDER
from storage.files.moving import Change
from storage.gallery.gallery import Gallery
from storage.sealing.header import Source
from storage.sealing.photos import photo_counts, release_photos
from storage.sealing.vault import configure, policy
from storage.traces import Traces, search
from storage.trail.signing_key import SigningKey
from storage.trail.trail import AuditTrail
from tests.conftest import ROOT
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, SquareDetector
from tests.gallery_folder import SquareEnroller, look, square, write
from tests.storage.files.photo_kills import ADA, BOB, contents, fill
from tests.storage.sealing.sealed_gallery import policy_in

KEY = "colours@1"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Two people with plain photos; the settings want them to be sealed."""
    configure(replace(policy_in(tmp_path / "keys"), photos=True))
    fill(tmp_path / "gallery")
    yield tmp_path / "gallery"
    configure(None)


def updated(folder: Path) -> Gallery:
    gallery = Gallery(folder)
    gallery.update(SquareEnroller(), KEY)
    return gallery


def plain_files(folder: Path) -> list[str]:
    """Files outside of the sealed part."""
    return [each.name for each in folder.rglob("*") if each.is_file() and INDEX_FOLDER not in each.parts]


def names_on_disk(folder: Path) -> str:
    return "\n".join(str(each.relative_to(folder)) for each in folder.rglob("*"))


def test_photos_are_sealed_as_they_are_registered_and_stay_registered(folder: Path) -> None:
    before = contents(folder)
    with closing(updated(folder)) as gallery:
        assert plain_files(folder) == []
        assert not any(name in names_on_disk(folder) for name in ("Ada ", "Quint", "Grace", ".png"))
        assert contents(folder) == before
        people = {each.name: each.key_picture for each in gallery.people()}
        assert people == {
            name: f"{PHOTOS_FOLDER}/{name}/{file}"
            for name, file in ((ADA, "0.png"), (BOB, "0.png"), ("Grace Hopper", "Grace Hopper.png"))
        }
        assert set(gallery.templates(KEY, 3).people) == {ADA, BOB, "Grace Hopper"}
        enroller = SquareEnroller()
        write(folder / ADA / "new.png", square(BLUE))
        gallery.update(enroller, KEY)
        assert enroller.seen == 1, "sealed photos are not embedded again"
        assert plain_files(folder) == []
    with closing(Gallery(folder)) as again:
        enroller = SquareEnroller()
        assert again.update(enroller, "another@1").total == 6
        assert enroller.seen == 6, "another network reads them where they are"


def test_people_with_sealed_photos_are_renamed_merged_moved_removed_and_that_is_undone(folder: Path) -> None:
    updated(folder).close()
    before = contents(folder)
    steps: tuple[Callable[[], Change], ...] = (
        lambda: rearranging.rename(folder, ADA, "Ada King"),
        lambda: rearranging.merge(folder, "Grace Hopper", BOB),
        lambda: rearranging.move_pictures(folder, [f"{PHOTOS_FOLDER}/{ADA}/1.png"], "Somebody New"),
        lambda: rearranging.remove_person(folder, BOB),
        lambda: rearranging.set_aside(folder, [f"{PHOTOS_FOLDER}/{ADA}/0.png"]),
        lambda: filing.add_look(folder, ADA, look(BLUE)),
        lambda: filing.add_denied_look(folder, ADA, look(BLUE)),
    )
    for step in steps:
        change = step()
        assert contents(folder) != before
        assert plain_files(folder) == []
        assert not any(name in names_on_disk(folder) for name in ("Ada ", "Quint", "Grace", " New", ".png", ".jpg"))
        rearranging.undo(folder, change)
        assert contents(folder) == before
    rearranging.remove_person(folder, BOB)
    assert {each.person for each in trash.stored(folder)} >= {BOB}
    trash.restore(folder, *(each.path for each in trash.stored(folder) if each.person == BOB))
    assert contents(folder) == before


def test_training_look_alikes_and_exports_read_them(folder: Path, tmp_path: Path) -> None:
    plain = {hashlib.sha256(each).hexdigest() for each in contents(folder)[ADA]}
    updated(folder).close()
    listed = list_pictures(folder)
    theirs = {sum for sum, person in zip(listed.pictures, listed.people, strict=True) if person == ADA}
    assert theirs == plain
    among = LookalikeFolder(folder, SquareDetector(), ColourEmbedder())
    among.survey()
    among.read()
    assert among.people == 3
    trail = AuditTrail(folder, lambda: SigningKey(tmp_path / "signing"), lambda: "desk")
    export_people(folder, tmp_path / "ada.zip", ADA, trail, 1.8e9)
    with zipfile.ZipFile(tmp_path / "ada.zip") as made:
        written = [made.read(each) for each in made.namelist() if each.endswith(".png")]
    assert {hashlib.sha256(each).hexdigest() for each in written} == plain


def test_an_erased_person_is_neither_in_files_nor_in_encrypted_names(folder: Path, tmp_path: Path) -> None:
    updated(folder).close()
    filing.add_denied_look(folder, ADA, look(BLUE))
    rearranging.set_aside(folder, [f"{PHOTOS_FOLDER}/{ADA}/0.png"])
    traces = Traces((ADA,))
    assert {each.kind for each in search([folder], traces).found} >= {"file-name"}
    trail = AuditTrail(folder, lambda: SigningKey(tmp_path / "signing"), lambda: "desk")
    done = erase_person(Places(folder, ()), ADA, trail, 1.8e9)
    assert (done.receipt.pictures, done.left) == (3, ())
    assert search([folder], traces).found == ()
    assert set(contents(folder)) == {BOB, "Grace Hopper"}


def test_they_become_plain_files_again_only_where_somebody_asks_for_it(folder: Path) -> None:
    plain = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.png")}
    updated(folder).close()
    known = policy()
    assert known is not None
    configure(replace(known, photos=False))
    updated(folder).close()
    assert photo_counts(folder) == (5, 0), "a command with other settings opens nothing"
    assert release_photos(folder) == 5
    del plain["Grace Hopper.png"]
    now = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.png")}
    assert now.pop("Grace Hopper/Grace Hopper.png")
    assert now == plain
    with closing(updated(folder)) as gallery:
        assert set(gallery.templates(KEY, 3).people) == {ADA, BOB, "Grace Hopper"}


def test_they_survive_another_key_and_are_plain_in_an_unsealed_gallery(folder: Path) -> None:
    updated(folder).close()
    seal(folder)
    before, names = contents(folder), names_on_disk(folder)
    change_key(folder, Source.FILE)
    assert contents(folder) == before
    assert not set(names_on_disk(folder).split()) & {each for each in names.split() if "=" in each}, "new names as well"
    unseal(folder)
    assert contents(folder) == before
    assert len(plain_files(folder)) == 5


def test_links_and_names_that_are_too_long_stay(folder: Path, tmp_path: Path) -> None:
    long = "ž" * 90
    write(folder / long / "1.png", square(RED))
    write(tmp_path / "elsewhere" / "1.png", square(GREEN))
    (folder / "Linked").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    write(folder / ADA / f"{'x' * 200}.png", square(BLUE))
    updated(folder).close()
    assert plain_files(folder) == ["1.png"]
    assert (tmp_path / "elsewhere" / "1.png").is_file()
    assert (folder / long / "1.png").is_file()
    assert photo_counts(folder) == (6, 2)


def test_names_of_earlier_versions_are_encrypted_when_the_gallery_is_opened(folder: Path) -> None:
    known = policy()
    assert known is not None
    configure(replace(known, photos=False, seal=False))
    filing.add_denied_look(folder, ADA, look(RED))
    filing.add_ignored_look(folder, look(RED))
    rearranging.remove_person(folder, BOB)
    before, removed = contents(folder), [each.path for each in trash.stored(folder)]
    assert "Quint" in names_on_disk(folder / INDEX_FOLDER)
    configure(replace(known, photos=False))
    seal(folder)
    assert not any(name in names_on_disk(folder / INDEX_FOLDER) for name in ("Ada ", "Quint", ".png", ".jpg"))
    assert contents(folder) == before
    assert [each.path for each in trash.stored(folder)] == removed


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
@pytest.mark.timeout(300)
def test_a_kill_at_any_moment_loses_no_photo() -> None:
    """``python -m tests.storage.files.photo_kills --tries 200`` does it more often."""
    tries = os.environ.get("ROLLCALL_KILLS", "6")
    command = [sys.executable, "-m", "tests.storage.files.photo_kills", "--tries", tries]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "nothing lost" in done.stdout
