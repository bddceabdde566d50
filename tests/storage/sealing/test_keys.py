"""Where keys come from: key stores that are missing, locked, refuse or forget, key files, passphrases, recovery."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError, PasswordSetError

from recognition.errors import RollcallError
from services.privacy.sealing import change_key, needs_passphrase, recover, recovery_words, seal, sealing_of
from storage.files.gallery_folder import INDEX_FOLDER
from storage.journal.journal import JournalFile
from storage.sealing import key_store
from storage.sealing.errors import SealedError, WrongPassphraseError
from storage.sealing.header import HEADER_COPY, HEADER_FILE, Source, State, read_header
from storage.sealing.vault import Policy, configure, handed_over
from tests.conftest import ROOT
from tests.storage.sealing.sealed_gallery import NAMES, content_of, fill, picture_of, policy_in


class Store(KeyringBackend):
    """A key store in memory; ``error`` is raised by all that is asked of it."""

    priority = 1.0

    def __init__(self, error: Exception | None = None, *, forgets: bool = False, answers: bool = True) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self._error = error
        self._forgets = forgets
        self._answers = answers
        self.let_go = threading.Event()
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self._asked()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._asked()
        if not self._forgets:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._asked()
        self.kept.pop((service, username), None)

    def _asked(self) -> None:
        self.asked += 1
        if self._error is not None:
            raise self._error
        if not self._answers:
            self.let_go.wait(60)


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    return tmp_path / "gallery"


@pytest.fixture(autouse=True)
def _former_store() -> Iterator[None]:
    former = keyring.get_keyring()
    yield
    keyring.set_keyring(former)


def store_policy(tmp_path: Path, source: Source | None, said: list[str] | None = None) -> Policy:
    return Policy(True, source, tmp_path / "keys", say=(said if said is not None else []).append)


def people(gallery: Path) -> tuple[str, ...]:
    journal = JournalFile(gallery)
    try:
        return journal.people()
    finally:
        journal.close()


def test_the_key_is_kept_by_the_key_store_where_there_is_one(tmp_path: Path, gallery: Path) -> None:
    store = Store()
    keyring.set_keyring(store)
    configure(store_policy(tmp_path, None))
    fill(gallery)
    assert sealing_of(gallery).source is Source.KEYSTORE
    assert len(store.kept) == 1
    assert not list((tmp_path / "keys").glob("*.key"))
    configure(store_policy(tmp_path, None))  # as another start
    assert people(gallery) == NAMES


def test_two_galleries_share_a_key_store_entry_and_no_key(tmp_path: Path) -> None:
    keyring.set_keyring(store := Store())
    configure(store_policy(tmp_path, None))
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        JournalFile(tmp_path / name).add_by_hand(NAMES[0], 1.0)
    assert len(store.kept) == 1
    one, two = ({each.name for each in (tmp_path / name / INDEX_FOLDER).glob("*.sealed")} for name in ("one", "two"))
    assert not one & two


@pytest.mark.parametrize(
    ("store", "sentence"),
    [
        (Store(NoKeyringError("none")), "no key store that Rollcall can use"),
        (Store(forgets=True), "did not keep the key"),
        (Store(KeyringLocked("locked")), "key store is locked: unlock it"),
        (Store(PasswordSetError("denied by the user")), r"refused Rollcall \(denied by the user\)"),
        (Store(OSError("the bus is gone")), r"failed \(the bus is gone\)"),
    ],
    ids=["none", "forgets", "locked", "denied", "broken"],
)
def test_a_key_store_that_does_not_keep_the_key_is_one_sentence(
    tmp_path: Path, gallery: Path, store: Store, sentence: str
) -> None:
    configure(store_policy(tmp_path, None))
    configure(Policy(False, None, tmp_path / "keys"))
    fill(gallery)
    before = {each: each.read_bytes() for each in gallery.rglob("*") if each.is_file()}
    keyring.set_keyring(store)
    configure(store_policy(tmp_path, Source.KEYSTORE))
    with pytest.raises(SealedError, match=sentence) as raised:
        seal(gallery)
    assert raised.value.exit_status == RollcallError.exit_status == 1
    assert "othing was" in str(raised.value)
    assert {each: each.read_bytes() for each in gallery.rglob("*") if each.is_file()} == before


def test_without_a_key_store_the_key_is_in_a_private_file_which_is_said_once(tmp_path: Path, gallery: Path) -> None:
    said: list[str] = []
    keyring.set_keyring(Store(NoKeyringError("none")))
    configure(store_policy(tmp_path, None, said))
    fill(gallery)
    (file,) = (tmp_path / "keys").glob("*.key")
    (sentence,) = map(str, said)
    assert "no key store" in sentence
    assert str(file) in sentence
    if os.name == "posix":
        assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    said.clear()
    configure(store_policy(tmp_path, None, said))
    assert (people(gallery), said) == (NAMES, [])


def test_a_key_store_that_does_not_answer_is_not_waited_for() -> None:
    keyring.set_keyring(store := Store(answers=False))
    with pytest.raises(SealedError, match="did not answer within 0 seconds"):
        key_store.get_key("name", timeout=0.05)
    store.let_go.set()


def test_a_refusing_key_store_is_not_asked_again_and_again(tmp_path: Path, gallery: Path) -> None:
    keyring.set_keyring(Store())
    configure(store_policy(tmp_path, None))
    fill(gallery)
    keyring.set_keyring(refusing := Store(KeyringLocked("locked")))
    configure(store_policy(tmp_path, None))
    for _ in range(3):
        with pytest.raises(SealedError, match="is locked"):
            people(gallery)
    assert refusing.asked == 1
    keyring.set_keyring(Store())
    configure(store_policy(tmp_path, None))
    with pytest.raises(SealedError, match="not where it should be"):
        people(gallery)


_CHILD = """
import sys
from pathlib import Path
from storage.sealing.files import read_file
from storage.sealing.vault import take_over

file = Path(sys.argv[1])
take_over(file, sys.stdin.read())
sys.stdout.buffer.write(read_file(file))
"""


def test_a_process_of_our_own_is_handed_the_keys(tmp_path: Path, gallery: Path) -> None:
    configure(policy_in(tmp_path / "keys"))
    fill(gallery)
    file = gallery / INDEX_FOLDER / "ignored" / "3.jpg"

    def child(keys: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-c", _CHILD, str(file)]
        return subprocess.run(command, input=keys.encode(), capture_output=True, cwd=ROOT, check=False)

    assert child(handed_over(file)).stdout == picture_of(22)
    assert child("").returncode != 0


@pytest.mark.parametrize("damage", ["missing", "another", "cut", "unreadable"])
def test_a_missing_or_wrong_key_is_one_sentence_and_changes_nothing(tmp_path: Path, gallery: Path, damage: str) -> None:
    configure(policy_in(tmp_path / "keys"))
    fill(gallery)
    wanted = content_of(gallery)
    (file,) = (tmp_path / "keys").glob("*.key")
    right = file.read_bytes()
    if damage == "missing":
        file.unlink()
    elif damage == "unreadable":
        file.unlink()
        file.mkdir()
    else:
        file.write_bytes(b"ab" * 32 + b"\n" if damage == "another" else right[:20])
    before = {each: each.read_bytes() for each in gallery.rglob("*") if each.is_file()}
    configure(policy_in(tmp_path / "keys"))
    for _ in range(2):
        with pytest.raises(SealedError, match="othing was changed"):
            people(gallery)
        with pytest.raises(SealedError):
            fill(gallery)
    assert {each: each.read_bytes() for each in gallery.rglob("*") if each.is_file()} == before
    if damage == "unreadable":
        file.rmdir()
    file.write_bytes(right)
    configure(policy_in(tmp_path / "keys"))
    assert content_of(gallery) == wanted


def test_a_passphrase_opens_the_gallery_and_no_other_does(tmp_path: Path, gallery: Path) -> None:
    def policy(answer: str | None) -> Policy:
        return Policy(True, Source.PASSPHRASE, tmp_path / "keys", ask=lambda _new: answer)

    configure(policy("a long enough one"))
    assert needs_passphrase(gallery) is True
    fill(gallery)
    wanted = content_of(gallery)
    assert needs_passphrase(gallery) is False
    configure(policy("another one"))
    with pytest.raises(WrongPassphraseError, match="not the gallery's"):
        people(gallery)
    configure(policy(None))
    with pytest.raises(SealedError, match="none was given"):
        people(gallery)
    configure(policy("a long enough one"))
    assert content_of(gallery) == wanted
    assert not (tmp_path / "keys").exists()


def test_a_lost_key_comes_back_from_its_recovery_phrase(tmp_path: Path, gallery: Path) -> None:
    configure(policy_in(tmp_path / "keys"))
    fill(gallery)
    wanted, words = content_of(gallery), recovery_words(gallery)
    assert len(words.split()) == 24
    for lost in (tmp_path / "keys").iterdir():
        lost.unlink()
    configure(policy_in(tmp_path / "keys"))
    for wrong, status in (("one two three", 2), (" ".join(["abandon"] * 23 + ["art"]), 1)):
        with pytest.raises(RollcallError, match="othing was changed") as refused:
            recover(gallery, wrong)
        assert refused.value.exit_status == status
    with pytest.raises(SealedError):
        people(gallery)
    recover(gallery, f"  {words.upper()}\n")
    configure(policy_in(tmp_path / "keys"))
    assert content_of(gallery) == wanted


def test_a_forgotten_passphrase_is_replaced_through_the_recovery_phrase(tmp_path: Path, gallery: Path) -> None:
    configure(Policy(True, Source.PASSPHRASE, tmp_path / "keys", ask=lambda _new: "a long enough one"))
    fill(gallery)
    words = recovery_words(gallery)
    configure(policy_in(tmp_path / "keys"))
    recover(gallery, words)
    configure(Policy(True, Source.FILE, tmp_path / "keys"))
    assert people(gallery) == NAMES
    configure(Policy(True, Source.PASSPHRASE, tmp_path / "keys", ask=lambda _new: "quite another one"))
    change_key(gallery, Source.PASSPHRASE)
    configure(Policy(True, Source.PASSPHRASE, tmp_path / "keys", ask=lambda _new: "a long enough one"))
    with pytest.raises(WrongPassphraseError):
        people(gallery)


def test_the_header_is_there_twice(tmp_path: Path, gallery: Path) -> None:
    configure(policy_in(tmp_path / "keys"))
    fill(gallery)
    seal(gallery)
    private = gallery / INDEX_FOLDER
    for name in (HEADER_FILE, HEADER_COPY):
        content = (private / name).read_bytes()
        (private / name).write_bytes(content.replace(b'"format": 1', b'"format": 2'))
        header = read_header(private)
        assert header is not None
        assert header.state is State.SEALED
        (private / name).unlink()
        assert read_header(private) == header
        (private / name).write_bytes(content)
    for name in (HEADER_FILE, HEADER_COPY):
        (private / name).write_bytes(b"{")
    with pytest.raises(SealedError, match="damaged"):
        read_header(private)
    for name in (HEADER_FILE, HEADER_COPY):
        (private / name).unlink()
    configure(policy_in(tmp_path / "keys"))
    with pytest.raises(SealedError, match="missing"):
        people(gallery)
