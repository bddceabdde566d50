"""Names in clips as recorders really write them: turned, squeezed, interlaced, strobing, at uneven times."""

from __future__ import annotations

import io
import shutil
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from commands.app import App
from commands.live.headless import Outputs, analyse_all
from realtime.pipeline.profiles import follower_for
from realtime.sources.demo import portrait_of_collins
from realtime.sources.factory import create_source
from realtime.sources.view import SourceView
from recognition.errors import SourceError
from recognition.inference.engine import Engine
from recognition.types import Analysis, Image
from settings import Settings
from tests.clips import write_clip

pytestmark = pytest.mark.slow

DETECTORS = ["yunet", "mtcnn", "haar"]


@dataclass
class Seen:
    """Per person: distances of the frames with the name, and the times of the first and last one."""

    distances: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    said: list[str] = field(default_factory=list)

    def add(self, analysis: Analysis) -> None:
        for track in analysis.tracks:
            if track.person is not None and track.distance is not None:
                self.distances[track.person].append(track.distance)
                self.times[track.person].append(analysis.frame_time)

    def median(self, person: str) -> float:
        return float(np.median(self.distances[person]))


Watch = Callable[..., Seen]


def watcher(gallery: Path, prepared_networks: Path, detector: str) -> Watch:
    app = App(
        Settings(), gallery, named_detector=detector, named_embedder="sface", out=io.StringIO(), err=io.StringIO()
    )
    app.engine = Engine(prepared_networks)
    found, embedder = app.detector(), app.embedder()
    opened, templates = app.enrolled(found, embedder)
    threshold = app.threshold(opened, embedder)
    opened.close()

    def watch(clip: Path, **options: Any) -> Seen:
        follower, rules = follower_for(app.settings, found, embedder.crop_spec)
        source = create_source(str(clip), app.settings.source, pace="fast", **options)
        seen, outputs = Seen(), Outputs(print=lambda _line: None)
        analyse_all(
            source,
            follower,
            embedder,
            templates,
            rules,
            threshold,
            outputs,
            report=seen.said.append,
            on_analysis=seen.add,
        )
        return seen

    return watch


@pytest.fixture(scope="module", params=DETECTORS)
def collins(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, prepared_networks: Path) -> Watch:
    gallery = tmp_path_factory.mktemp("gallery")
    cv2.imwrite(str(gallery / "Eileen Collins.png"), portrait_of_collins())
    return watcher(gallery, prepared_networks, request.param)


def portraits(count: int = 8) -> list[Image]:
    """The portrait, moving a little, 684 x 512."""
    canvas = np.full((512, 684, 3), 110, np.uint8)
    images = []
    for number in range(count):
        image = canvas.copy()
        image[:, 80 + 4 * number : 592 + 4 * number] = portrait_of_collins()
        images.append(image)
    return images


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of clips of the portrait."""
    folder = tmp_path_factory.mktemp("clips")
    plain = portraits()
    write_clip(folder / "plain.mp4", plain)
    squeezed = [np.asarray(cv2.resize(image, (342, 512), interpolation=cv2.INTER_AREA), np.uint8) for image in plain]
    write_clip(folder / "squeezed.mp4", squeezed, pixel_aspect=Fraction(2))
    write_clip(folder / "squeezed and silent.mp4", squeezed)
    write_clip(folder / "interlaced.mp4", plain, interlaced=True)
    write_clip(folder / "sideways.mp4", [np.rot90(image) for image in plain])
    write_clip(folder / "mirrored sideways.mp4", [np.fliplr(np.rot90(image, -1)) for image in plain])
    dark = np.full_like(plain[0], 3)
    write_clip(folder / "strobing.mp4", [dark if number % 2 else plain[number // 2] for number in range(16)])
    write_clip(folder / "late.mp4", [dark + 100] * 3 + plain, times=[0.0, 7.0, 14.0, *np.arange(21.5, 22.3, 0.1)])
    return folder


@pytest.mark.timeout(300)
def test_a_clip_names_the_person_however_it_is_written(collins: Watch, clips: Path) -> None:
    plain = collins(clips / "plain.mp4").median("Eileen Collins")
    assert plain < 0.2
    for name, view in {
        "squeezed.mp4": None,
        "squeezed and silent.mp4": SourceView(aspect="4/3"),
        "interlaced.mp4": None,
        "sideways.mp4": SourceView(90),
        "mirrored sideways.mp4": SourceView(90, mirror=True),
        "strobing.mp4": None,
    }.items():
        seen = collins(clips / name, view=view)
        assert seen.median("Eileen Collins") < plain + 0.08, name
        assert len(seen.distances["Eileen Collins"]) >= 4, name
        assert seen.said == []


@pytest.mark.timeout(300)
def test_somebody_who_comes_late_is_there_for_as_long_as_the_file_says(collins: Watch, clips: Path) -> None:
    times = collins(clips / "late.mp4").times["Eileen Collins"]
    assert times[0] == pytest.approx(21.7, abs=0.15)
    assert times[-1] == pytest.approx(22.2, abs=0.01)


CASES = {
    "anamorphic_half_width.mp4": None,
    "interlaced.mp4": None,
    "ir_strobe.mp4": None,
    "sideways_noflag.mp4": SourceView(270),
    "vfr_people_at_21s.mp4": None,
}


@pytest.fixture(scope="module", params=DETECTORS)
def mosaic(
    request: pytest.FixtureRequest, faces: Path, tmp_path_factory: pytest.TempPathFactory, prepared_networks: Path
) -> Watch:
    gallery = tmp_path_factory.mktemp("gallery") / "people"
    shutil.copytree(faces / "mosaic-enrol", gallery)
    return watcher(gallery, prepared_networks, request.param)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", CASES)
def test_the_clips_that_once_failed_show_their_three_people(mosaic: Watch, cases: Path, name: str) -> None:
    seen = mosaic(cases / "videos" / name, view=CASES[name])
    assert sorted(seen.distances) == ["auduno", "franck", "obama"]
    assert all(seen.median(person) < 0.3 for person in seen.distances), dict(seen.distances)
    assert seen.said == []
    if name == "vfr_people_at_21s.mp4":
        first = min(times[0] for times in seen.times.values())
        last = max(times[-1] for times in seen.times.values())
        assert first == pytest.approx(21.5, abs=0.3)
        assert last == pytest.approx(24.0, abs=0.1)


def test_the_clip_without_its_index_is_said_to_be_unfinished(cases: Path) -> None:
    source = create_source(str(cases / "videos" / "cut_no_moov.mp4"), Settings().source, pace="fast")
    with pytest.raises(SourceError, match="was never finished, or is cut short"):
        source.open()
