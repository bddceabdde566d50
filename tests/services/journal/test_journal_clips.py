"""Real clips through the real networks that come with the installation, every frame, into a journal."""

from __future__ import annotations

import io
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from commands.app import App
from learning.evaluation.video_truth import video_frames
from realtime.interfaces import Notices
from realtime.journal.analysis_queue import SourceInfo
from realtime.journal.journal import Journal
from realtime.pipeline.profiles import follower_for
from recognition.errors import RollcallError
from recognition.tracking.follower import analyse
from services.journal.strangers import Strangers
from settings import Settings, SightingsSettings
from storage.gallery.gallery import Gallery
from storage.journal.journal import JournalFile, SightingQuery, SightingRow

START = 1_793_600_000.0

pytestmark = [pytest.mark.faces, pytest.mark.slow]


def registered(folder: Path, people: Sequence[Path]) -> Path:
    for person in people:
        shutil.copytree(person, folder / person.name)
    return folder


def watched(gallery: Path, clip: Path, start: float = START) -> tuple[Journal, Strangers, Counter[str | None]]:
    """The journal after every frame of ``clip``, not ended; and in how many frames each name stood."""

    class Keeping:
        def do(self, work: Callable[[Gallery], object], *, on_undo: object = None) -> None:  # noqa: ARG002
            opened = Gallery(gallery)
            try:
                work(opened)
            except RollcallError as error:
                pytest.fail(str(error))
            finally:
                opened.close()

    app = App(Settings(), gallery, named_detector="yunet", named_embedder="sface", out=io.StringIO(), err=io.StringIO())
    detector, embedder = app.detector(), app.embedder()
    opened, templates = app.enrolled(detector, embedder)
    threshold = app.threshold(opened, embedder)
    opened.close()
    follower, rules = follower_for(app.settings, detector, embedder.crop_spec)
    journal = Journal(
        gallery, SightingsSettings(), notices=Notices(), threshold=lambda: threshold, wall_clock=lambda: start + 60
    )
    strangers = Strangers(journal, lambda: 0.0, 24.0, Keeping().do)
    journal.views = (strangers,)
    journal.use_source(SourceInfo(clip.name, is_live=False, started_at=start))
    names: Counter[str | None] = Counter()
    for frame in video_frames(clip):
        heard = analyse(frame, follower, embedder, templates, rules, threshold)
        names.update(track.person for track in heard.tracks)
        journal.record(heard)
        journal.step(0.0)
    return journal, strangers, names


def rows(gallery: Path, now: float = START) -> list[SightingRow]:
    found, _ = JournalFile(gallery).find(SightingQuery(since=now - 1), now=now)
    return list(found)


def test_the_mosaic_has_three_people_and_one_stranger_all_the_time(faces: Path, tmp_path: Path) -> None:
    people = [faces / "mosaic-enrol" / name for name in ("franck", "auduno", "obama")]
    gallery = registered(tmp_path, people)
    journal, _, _ = watched(gallery, faces / "video" / "mosaic4_720p30_15s.mp4")
    assert journal.stop() == ()
    found = rows(gallery)
    assert sorted(str(row.person) for row in found) == ["None", "auduno", "franck", "obama"]
    for row in found:
        assert row.first_seen - START == pytest.approx(0, abs=0.2)
        assert row.last_seen - START == pytest.approx(15, abs=0.2)
        assert row.position == pytest.approx(0, abs=0.2)
    (stranger,) = JournalFile(gallery).strangers.all()
    assert stranger.looks > 2


def test_a_stranger_of_several_shots_is_one_and_is_known_once_named(faces: Path, tmp_path: Path) -> None:
    people = sorted(each for each in (faces / "friends-stills").iterdir() if each.is_dir())
    gallery = registered(tmp_path, [each for each in people if each.name != "Rachel_Green"])
    clip = faces / "video" / "friends_28s.mp4"
    journal, service, names = watched(gallery, clip)
    assert "Rachel Green" not in names
    # She is in two shots, from 1.3 to 4.7 s and, after a moment with her head down, to 12.6 s.
    strangers = [row for row in rows(gallery) if row.person is None]
    rachel = max(strangers, key=lambda row: row.seconds)
    assert rachel.first_seen - START == pytest.approx(1.3, abs=0.3)
    assert rachel.last_seen - START == pytest.approx(12.5, abs=0.3)
    assert len(strangers) <= 5  # Chandler from the side and laughing, which is not known, and a telephone

    assert rachel.stranger is not None
    service.name_stranger(rachel.stranger, "Rachel Green")
    journal.step(0.0)
    assert journal.stop() == ()
    assert [row.id for row in rows(gallery) if row.person == "Rachel Green"] == [rachel.id]

    later = START + 3600
    journal, service, names = watched(gallery, clip, later)
    assert journal.stop() == ()
    assert names["Rachel Green"] > 100
    (again,) = [row for row in rows(gallery, later) if row.person == "Rachel Green"]
    assert again.first_seen - later == pytest.approx(1.3, abs=0.3)
    assert {row.stranger for row in rows(gallery, later) if row.person is None} < {row.stranger for row in strangers}
