"""Desks whose photos are sealed or whose templates are under a key, on a real server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from recognition.embedding.keyed import label_of
from recognition.errors import UsageError
from services.desks.key import load_key, save_key
from services.gallery.renewal import renew
from storage.files import rearranging
from storage.gallery.template_keys import key_state
from storage.sealing.vault import configure
from storage.server.connection import connect
from tests.desks import Two, address_of, sync_all
from tests.storage.sealing.sealed_gallery import policy_in


@pytest.fixture
def sealed(tmp_path: Path) -> Iterator[None]:
    """The settings want photos to be sealed."""
    configure(replace(policy_in(tmp_path / "keys"), photos=True))
    yield
    configure(None)


@pytest.mark.usefixtures("sealed")
def test_sealed_photos_are_sealed_at_every_desk_and_follow_renames(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    north.add("Ada/2.jpg", (3, 200, 5))
    sync_all(north, south)
    assert south.people == north.people
    assert len(south.people["Ada"]) == 2
    assert south.enroller.seen == 0
    for desk in two:
        assert not [each for each in desk.folder.rglob("*.jpg") if ".rollcall" not in each.parts]
    south.rename("Ada", "Ada Byron")
    sync_all(north, south)
    assert set(north.people) == {"Ada Byron"}
    assert north.people == south.people
    rearranging.remove_person(north.folder, "Ada Byron")
    sync_all(north, south)
    assert south.people == {}


def test_templates_under_a_former_key_leave_the_server(two: Two, postgres_url: str, tmp_path: Path) -> None:
    north, _ = two
    north.add("Ada.jpg")
    north.sync()

    def on_server() -> list[str]:
        with closing(connect(address_of(postgres_url))) as connection:
            return [name for (name,) in connection.execute("SELECT embedder FROM rollcall.templates").fetchall()]

    assert on_server() == ["colours@1"]
    renew(north.folder, tmp_path / "keys", lambda _message: None)
    north.replica.sync()
    (embedder,) = on_server()
    assert label_of(embedder)


def test_another_desk_uses_the_templates_when_it_has_their_key(two: Two, tmp_path: Path) -> None:
    north, south = two
    north.add("Ada.jpg")
    north.sync()
    renew(north.folder, tmp_path / "keys", lambda _message: None)
    save_key(north.folder, tmp_path / "keys", tmp_path / "key.json")
    assert (tmp_path / "key.json").stat().st_mode & 0o077 == 0
    north.replica.sync()
    south.replica.sync()
    assert south.replica._index.templates_after(0, 10)[1] == []
    assert load_key(south.folder, tmp_path / "south", tmp_path / "key.json", print, print) is not None
    assert load_key(south.folder, tmp_path / "south", tmp_path / "key.json", print, print) is None
    south.replica._is_due = True
    south.replica.sync()
    (template,) = south.replica._index.templates_after(0, 10)[1]
    assert label_of(template.embedder) == key_state(north.folder).label
    (tmp_path / "wrong.json").write_text("{}")
    with pytest.raises(UsageError, match="no key of templates"):
        load_key(south.folder, tmp_path / "south", tmp_path / "wrong.json", print, print)
