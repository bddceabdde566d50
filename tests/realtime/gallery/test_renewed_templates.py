"""A session goes on while its gallery's templates are renewed: it asks for an embedder under the new key, and writes
nothing under the former one."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from realtime.gallery.gallery_watch import GalleryWatch
from realtime.interfaces import Notices
from recognition.embedding.keyed import Keyed, label_of
from recognition.matching.templates import Templates
from services.gallery.renewal import current_key, renew
from storage.gallery.index import Index
from tests.fakes import GREEN, RED, ColourEmbedder
from tests.gallery_folder import SquareEnroller, square, write


class KeyedEnroller(SquareEnroller):
    def __init__(self, gallery: Path, keys: Path) -> None:
        super().__init__()
        key = current_key(gallery, keys)
        assert key is not None
        self._embedder: ColourEmbedder | Keyed = Keyed(ColourEmbedder(), key)  # type: ignore[assignment]


@pytest.mark.parametrize("renewals", [1, 2])
def test_a_session_follows_a_renewal(tmp_path: Path, renewals: int) -> None:
    folder, keys = tmp_path / "gallery", tmp_path / "keys"
    write(folder / "Ada.png", square(RED))
    received: list[Templates] = []
    watch = GalleryWatch(folder, templates_ready=lambda found, _threshold: received.append(found), notices=Notices())
    asked: list[str] = []
    watch.use(SquareEnroller(), 3, renewed=lambda: asked.append("again"))
    watch.step(0)
    assert received[-1].people == ("Ada",)
    for number in range(renewals):
        renew(folder, keys, lambda _message: None)
        write(folder / f"Bea {number}.png", square(GREEN))
        watch.step(0)
        watch.step(0)
        assert len(asked) == number + 1, "once"
        assert len(received) == number + 1, "what is in use names until the other is there"
        watch.use(KeyedEnroller(folder, keys), 3, renewed=lambda: asked.append("again"))
        watch.step(0)
        assert set(received[-1].people) == {"Ada", *(f"Bea {each}" for each in range(number + 1))}
        key = current_key(folder, keys)
        assert key is not None
        assert label_of(received[-1].embedder) == key.label
        with closing(Index(folder)) as index:
            stored = {key for (key,) in index._database.rows("SELECT DISTINCT embedder FROM templates")}
        assert stored == {received[-1].embedder}
    assert watch.stop(5.0) == ()
