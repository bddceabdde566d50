"""The sections of a benchmark: each gives one part of its JSON."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import partial
from importlib.util import find_spec
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from commands.app import App
from commands.benchmark import cameras, enrolment, full_analysis, matching, peers, ratios, sealing, server_search
from commands.benchmark.figures import effective_texts, machine
from commands.benchmark.probe import copy_program, measured_apart
from commands.benchmark.random_weights import embedder_of
from commands.benchmark.report import print_report
from commands.benchmark.scene import first_frames, frames_of, write_gallery
from realtime.interfaces import Source
from realtime.sources.factory import create_source
from recognition.errors import RollcallError, UsageError
from recognition.inference.engine import Engine
from recognition.interfaces import Embedder
from recognition.progress import Progress, ProgressSink, Stage
from recognition.registry import DETECTORS, EMBEDDERS, weights_of

PEOPLE = 1000
_STARTS = 3
_SEALING_STARTS = 7
LONG_MINUTES = 10
CLIENTS = 200
"""Of the REST interface."""
_RANDOM = "vggface-resnet50"
"""Measured with random weights where the real ones are not here."""


def benchmark(arguments: argparse.Namespace, app: App) -> None:
    """Measures the requested sections and prints them."""
    with (
        tempfile.TemporaryDirectory(prefix="rollcall-benchmark-", ignore_cleanup_errors=True) as folder,
        app.progress(delay=0.0) as progress,
    ):
        sections = Benchmark(arguments, app, Path(folder), progress)
        results: dict[str, Any] = {"machine": machine(), "source": arguments.source}
        for name in arguments.only:
            results.update(sections.section(name))
    if arguments.json:
        app.print_json(results)
    else:
        print_report(results, app.out, markdown=arguments.markdown)


class Benchmark:
    """One run. ``folder`` is for temporary files."""

    def __init__(self, arguments: argparse.Namespace, app: App, folder: Path, progress: ProgressSink) -> None:
        self._arguments = arguments
        self._app = app
        self._folder = folder
        self._progress = progress
        self._show("reading the source")
        self._frames = first_frames(self._source(), 30)
        self._gallery: Path | None = None

    def _show(self, subject: str, done: float | None = None) -> None:
        total = None if done is None else 1.0
        self._progress(Progress(Stage.BENCHMARKING, done or 0.0, total, subject=subject))

    def section(self, name: str) -> dict[str, Any]:
        """One part of the JSON, or why it cannot be measured."""
        key = {"full": "full_analysis"}.get(name, name)
        measure: Callable[[], Any] = getattr(self, f"_{name}")
        try:
            measured = measure()
            if name == "server":
                return dict(measured)
            return {key: measured, **(self._index() if name == "matching" else {})}
        except UsageError:
            raise
        except RollcallError as error:
            return {key: {"skipped": str(error)}}

    def _full(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        names = self._pairs()
        for number, (detector_name, embedder_name) in enumerate(names):
            subject = f"full analysis, {detector_name}, {embedder_name}"
            self._show(subject, number / len(names))
            engine = self._app.new_engine()
            try:
                detector = self._app.detector(detector_name, engine=engine)
                embedder, weights = self._embedder(embedder_name, engine)
            except RollcallError as error:
                rows.append({"detector": detector_name, "embedder": embedder_name, "skipped": str(error)})
                continue

            def watched(done: float, subject: str = subject, number: int = number) -> None:
                self._show(subject, (number + min(done, 1.0)) / len(names))

            count, seconds = self._arguments.frames, self._arguments.seconds / 2
            with closing(frames_of(self._source())) as frames:
                figures = full_analysis.measure(frames, detector, embedder, count, seconds=seconds, watched=watched)
            precision = next(each.effective for each in engine.effective if each.setting == "precision")
            rows.append(
                {
                    "detector": detector_name,
                    "embedder": embedder_name,
                    "weights": weights,
                    "precision": precision,
                    "effective": effective_texts(engine.effective),
                    **figures,
                }
            )
        return rows

    def _live(self) -> dict[str, Any]:
        order = {**self._order(), "seconds": self._arguments.seconds, "names": 5}
        return self._measured("sessions.live", "live", order)

    def _start(self) -> dict[str, Any]:
        """Cold: no network prepared, nobody enrolled, no bytecode, as after the installation. Warm: the start after it.

        Medians of some rounds; with ``--former`` those of another checkout, in turn with this one.
        """
        programs: dict[str, Path | None] = {"": None}
        if self._arguments.former is not None:
            programs["former "] = self._arguments.former
        rounds: list[dict[str, Any]] = []
        for number in range(_STARTS):
            found = {}
            for name, former in programs.items():
                place = self._folder / f"{name}start {number}"
                program = copy_program(place / "program", former) if former else copy_program(place / "program")
                gallery = self._own_gallery()
                if self._arguments.gallery is None:
                    gallery = Path(shutil.copytree(gallery, place / "gallery"))
                order = {**self._order(), "gallery": str(gallery), "cache": str(place / "cache")}
                for kind in ("cold", "warm"):
                    subject = f"start, {name}{kind}"
                    found[f"{name}{kind}"] = self._measured("sessions.start", subject, order, program)
            rounds.append(found)
        timed = "first_picture_s", "first_name_s", "processor_s"
        return {
            kind: {**row, **{key: round(median(each[kind][key] for each in rounds), 3) for key in timed}}
            for kind, row in rounds[-1].items()
        }

    def _enrolment(self) -> dict[str, Any]:
        pictures = PEOPLE if self._arguments.long else 100
        return enrolment.measure(self._app, pictures, partial(self._show, "enrolment"))

    def _matching(self) -> list[dict[str, Any]]:
        return matching.measure(128, watch=partial(self._show, "matching"))

    def _index(self) -> dict[str, Any]:
        """Exact search beside an approximate index, where one is installed."""
        if not matching.has_index():
            return {}
        sizes = (*matching.INDEX_SIZES, 1_000_000) if self._arguments.long else matching.INDEX_SIZES
        return {"index": matching.measure_index(128, sizes, partial(self._show, "matching, index"))}

    def _memory(self) -> dict[str, Any]:
        minutes = LONG_MINUTES if self._arguments.long else self._arguments.seconds / 60
        order = {**self._order(), "seconds": self._arguments.seconds}
        few = self._measured("sessions.memory", "memory", order)
        people = self._folder / "people"
        self._show(f"memory, {PEOPLE} people")
        enrolment.write_people(self._app, people, PEOPLE)
        order = {**order, "gallery": str(people), "seconds": minutes * 60}
        many = self._measured("sessions.memory", f"memory, {PEOPLE} people", order)
        return {
            "start_mb": few["start_mb"],
            "people": PEOPLE,
            "with_people_mb": many["start_mb"],
            "minutes": many["minutes"],
            "after_minutes_mb": many["end_mb"],
            "window": many["window"],
        }

    def _cameras(self) -> list[dict[str, Any]]:
        clip, gallery = self._folder / "camera.mp4", self._folder / "camera gallery"
        self._show("cameras, the clip")
        cameras.write_clip(clip, gallery)
        order = {"clip": str(clip), "gallery": str(gallery), "seconds": self._arguments.seconds}
        rows: list[dict[str, Any]] = []
        for count in cameras.COUNTS:
            try:
                rows.append(self._measured("cameras.measure", f"cameras, {count}", {**order, "count": count}))
            except RollcallError as error:  # more of them than this computer can watch
                rows.append({"cameras": count, "skipped": str(error)})
        return rows

    def _serve(self) -> dict[str, Any]:
        seconds = LONG_MINUTES * 60 if self._arguments.long else self._arguments.seconds
        return self._measured("serving.serve", "serve", {**self._order(), "seconds": seconds, "clients": CLIENTS})

    def _ratios(self) -> dict[str, Any]:
        frames = self._folder / "frames.npy"
        np.save(frames, np.stack(self._frames[::10]))
        results: dict[str, Any] = {}
        for package, rounds in ((ratios.MTCNN, 6), (ratios.KERAS_VGGFACE, 8)):
            reason = ratios.missing(package)
            if reason is not None:
                results[package] = {"skipped": reason}
                continue
            order = {"package": package, "rounds": rounds, "frames": str(frames)}
            try:
                results[package] = self._measured("ratios.measure", f"ratios, {package}", order)
            except RollcallError as error:
                results[package] = {"skipped": str(error)}
        return results

    def _peers(self) -> dict[str, Any]:
        python: Path | None = self._arguments.peers
        if python is None:
            raise RollcallError("no other packages were named (--peers PYTHON)")
        frames = self._folder / "peer-frames.npy"
        np.save(frames, np.stack(self._frames))
        seconds = float(self._arguments.seconds)
        engine = self._app.new_engine()
        detector, (embedder, _) = self._app.detector(engine=engine), self._embedder("sface", engine)

        def ours() -> dict[str, Any]:
            self._show("peers, Rollcall")
            figures = full_analysis.measure(cycle(self._frames), detector, embedder, 100_000, seconds=seconds)
            self._show("peers, other packages")
            return figures

        return peers.measure(python, frames, seconds, ours)

    def _sealing(self) -> list[dict[str, Any]]:
        place = self._folder / "sealing"
        rows = sealing.measure(place, partial(self._show, "sealing"))
        order = {**self._order(), "cache": str(place / "cache")}
        self._measured("sessions.start", "sealing, a first start", order)  # enrols everybody, prepares the networks
        galleries = sealing.galleries(self._own_gallery(), place)
        found: dict[str, list[dict[str, Any]]] = {sealing.PLAIN: [], sealing.SEALED: []}
        for number in range(_SEALING_STARTS):
            for kind in sorted(galleries, reverse=bool(number % 2)):
                config = place / f"{kind}.yaml"
                config.write_text(sealing.config_text(self._app.settings, kind), encoding="utf-8")
                started = {**order, "gallery": str(galleries[kind])}
                found[kind].append(self._measured("sessions.start", f"sealing, {kind} start", started, config=config))
        for what, key in (("the first picture of a start", "first_picture_s"), ("its first name", "first_name_s")):
            plain, sealed = ([each[key] for each in found[kind]] for kind in (sealing.PLAIN, sealing.SEALED))
            rows.append(sealing.row_of(what, plain, sealed, 1.0, "s"))
        return rows

    def _pairs(self) -> list[tuple[str, str]]:
        """Each detector with the first embedder, and the detector in use with each other embedder."""
        detectors = [self._app.named_detector] if self._app.named_detector else list(DETECTORS)
        first, *others = self._embedders()
        return [*((each, first) for each in detectors), *((self._app.detector_name, each) for each in others)]

    def _embedders(self) -> list[str]:
        """The named one; else those with installed weights, and a VGGFace one where its packages are installed."""
        if self._app.named_embedder:
            return [self._app.named_embedder]
        here = [name for name, entry in EMBEDDERS.items() if self._app.store.is_present(entry.weights)]
        if _RANDOM not in here and find_spec("keras_vggface") is not None and find_spec("tensorflow") is not None:
            here.append(_RANDOM)
        return sorted(here, key=lambda name: name != "sface")

    def _embedder(self, name: str, engine: Engine) -> tuple[Embedder, str]:
        """The embedder, and whether its weights are real ones."""
        if all(self._app.store.is_present(each) for each in weights_of(name)):
            return self._app.embedder(name, engine=engine), "trained"
        return embedder_of(self._app, name, engine, self._progress), "random"

    def _source(self) -> Source:
        return create_source(self._arguments.source, self._app.settings.source, pace="fast")

    def _server(self) -> dict[str, Any]:
        """Two parts of the JSON."""
        from storage.server.address import PASSWORD_VARIABLE, ServerAddress

        if self._arguments.server is None:
            raise RollcallError(
                "name a new database on a server with pgvector: --server postgresql://USER@HOST/DATABASE"
            )
        if urlsplit(self._arguments.server).password:
            raise UsageError(
                "--server names no password, which others would see: put it into the environment variable {variable}.",
                variable=PASSWORD_VARIABLE,
            )
        sizes = server_search.LONG_SIZES if self._arguments.long else server_search.SIZES
        return server_search.measure(ServerAddress(self._arguments.server), sizes, self._show)

    def _order(self) -> dict[str, Any]:
        height, width = self._frames[0].shape[:2]
        return {"source": self._arguments.source, "gallery": str(self._own_gallery()), "size": (width, height)}

    def _own_gallery(self) -> Path:
        """Everybody in the source registered; or the gallery that was named."""
        if self._arguments.gallery is not None:
            return Path(self._arguments.gallery)
        if self._gallery is None:
            self._gallery = self._folder / "gallery"
            detector = self._app.detector("yunet", engine=self._app.new_engine())
            if not write_gallery(self._gallery, self._frames, detector):
                raise RollcallError(f"There is no face in the first frames of {self._arguments.source}.")
        return self._gallery

    def _measured(
        self,
        measure: str,
        subject: str,
        order: Mapping[str, Any],
        program: Path | None = None,
        config: Path | None = None,
    ) -> dict[str, Any]:
        self._show(subject)
        named = {
            "config": config or self._arguments.config,
            "detector": self._app.named_detector,
            "embedder": self._app.named_embedder,
            "profile": self._app.settings.engine.profile,
        }
        return measured_apart(
            measure,
            order,
            options={name: value for name, value in named.items() if value is not None},
            environment={"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""},
            program=program,
            timeout=240 + float(order.get("seconds", 0)) * 2,
        )
