"""``live``: the window, or the same recognition without one."""

from __future__ import annotations

import argparse
import gc
import math
import os
from collections.abc import Sequence
from contextlib import ExitStack, nullcontext, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commands.app import NO_CONSENT, App
from commands.live.files import add_file_options, check_files, output_files
from commands.live.recorded import (
    cut_audit_trail,
    erase_person_of,
    export_people_of,
    ignore,
    recorded_sightings,
    renew_of,
)
from commands.live.screen import screen_problem
from commands.options import add_view_options, number_where
from commands.sealing import seal_before, window_passphrase
from commands.serve.beside import beside_of
from commands.sources import recent_sources, source_views
from realtime.feed_options import FeedOptions
from recognition.errors import RollcallError, UsageError
from services.feeds import feeds_of
from services.program import VERSION

if TYPE_CHECKING:
    from realtime.session import LiveSession
    from recognition.liveness.judging import LivenessCheck

DEMO_SECONDS = 20.0
_MINUTE = 60.0
_REOPENING_GRACE = 10.0
"""Seconds for the threads of a session to end before the next one begins."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_source_option(parser)
    add_view_options(parser)
    parser.add_argument("--headless", action="store_true", help="no window; print who is seen")
    parser.add_argument("--kiosk", action="store_true", help="full screen that only an operator's PIN ends")
    add_file_options(parser)
    parser.add_argument("--serve", action="store_true", help="beside the window, the server of the settings (serve:)")
    parser.add_argument(
        "--pace", choices=("real", "fast"), default="real", help="fast: every frame of a file, as quick as it goes"
    )
    parser.add_argument(
        "--duration",
        type=number_where(lambda seconds: 0 < seconds < math.inf, "a number over 0"),
        metavar="S",
        help="end after S seconds",
    )


def add_source_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--source",
        metavar="S",
        action="append",
        help="camera number, file, folder, address, or demo; give it again for each of several; what is seen in a "
        "file counts at the time it is played, as of a camera",
    )


def run(arguments: argparse.Namespace, app: App) -> int:
    """Returns 0 at the end of the source or when the window is closed."""
    headless = arguments.headless
    if not headless and arguments.pace == "fast":
        raise UsageError("--pace fast goes with --headless.")
    if headless and arguments.kiosk:
        raise UsageError("--kiosk shows the window, so it does not go with --headless.")
    if headless and arguments.screenshot is not None:
        raise UsageError("--screenshot shows the window, so it does not go with --headless.")
    if headless and arguments.serve:
        raise UsageError("--serve is beside the window; without one: python main.py serve")
    if arguments.overwrite and arguments.events is None and arguments.record is None:
        raise UsageError("--overwrite goes with --events and --record.")
    feeds = feeds_of(app.settings, arguments.source)
    if len(feeds) > 1 and arguments.pace == "fast":
        raise UsageError("--pace fast goes with one source.")
    check_files(arguments.events, arguments.record, arguments.screenshot, feeds)
    problem = None if headless else screen_problem()
    if problem is not None and arguments.screenshot is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a picture of the window needs no screen
    elif problem is not None:
        app.say(f"{problem}, so Rollcall goes on without a window and prints who is seen.")
        headless = True
        if arguments.source is None and not _may_have_camera(feeds):
            app.say(f"There is no camera either: playing the demo for {DEMO_SECONDS:.0f} seconds.")
            feeds = (FeedOptions("demo"),)
            arguments.duration = arguments.duration or DEMO_SECONDS
    if headless:
        return _run_headless(arguments, app, feeds)
    plays_demo = arguments.source is None and not _may_have_camera(feeds) and not _has_people(app.gallery_folder)
    return _run_window(arguments, app, (FeedOptions("demo"),) if plays_demo else feeds, without_camera=plays_demo)


def _may_have_camera(feeds: Sequence[FeedOptions]) -> bool:
    """Or another source than one."""
    from realtime.sources.cameras import list_cameras

    return not all(each.source.isdecimal() for each in feeds) or bool(list_cameras())


def _has_people(gallery: Path) -> bool:
    """Whether there is a picture of somebody, usable or not."""
    from storage.files.gallery_folder import FileKind, scan

    return gallery.is_dir() and any(each.kind is FileKind.PICTURE for each in scan(gallery).files.values())


def _run_window(arguments: argparse.Namespace, app: App, feeds: Sequence[FeedOptions], *, without_camera: bool) -> int:
    begin_window(app)
    from realtime.interfaces import LiveCode, Notice, NoticeKind
    from recognition.message import Message
    from services.app_services import AppServices
    from services.privacy.access import Access

    before = app.reopening
    no_camera = Notice(NoticeKind.INFO, Message.of(LiveCode.NO_CAMERA), action="choose-source")
    views = source_views(app, arguments, [each.source for each in feeds])
    analyses, output = None, None
    if arguments.events is not None or arguments.record is not None:
        from services.live_output import AnalysisBuffer, LiveOutput, OutputFiles

        analyses = AnalysisBuffer()
    session = session_of(
        app,
        feeds,
        stand_in=app.named_recognizer is None,
        notice=no_camera if without_camera else None,
        view_for=views.view_for,
        listener=analyses,
    )

    def report(problem: str) -> None:
        app.say_once(problem)
        session.notices.put(problem, Notice(NoticeKind.WARNING, Message.of(LiveCode.ERROR, text=problem)))

    passphrase = window_passphrase(app, report)

    def header() -> dict[str, Any]:
        in_use = session.identification
        embedder = in_use.embedder.name if in_use is not None else session.models.embedder_name
        people = in_use.templates.people if in_use is not None else ()
        return _header(app, session.models.detector_name, embedder, people, session.distance_threshold.value)

    if analyses is not None:
        files = OutputFiles(header=header, **output_files(arguments, feeds, is_reopened=before is not None))
        output = LiveOutput(
            session, analyses, files, report=report, is_ready=lambda: session.identification is not None
        )
    wanted = app.settings.window
    assert app.open_window is not None
    settings = app.settings
    if arguments.serve:
        settings = replace(settings, serve=replace(settings.serve, beside_window=True))
    kiosk = (arguments.kiosk or wanted.kiosk) and arguments.screenshot is None
    if kiosk and not app.operators.is_set_up:
        raise UsageError(
            "A kiosk ends by an operator's PIN: first add one with python main.py privacy operators add NAME"
        )
    access = Access(app.operators, lock_after=wanted.lock_after * _MINUTE, record=app.record)
    app.operator_at_work = lambda: access.operator
    services = AppServices(
        session,
        settings,
        views=views,
        output=output,
        recent=None if arguments.screenshot else recent_sources(),
        config=app.config,
        record=app.record,
        erase_person=erase_person_of(app),
        access=access,
        trail=lambda: app.audit_trail,
        operator=lambda: app.operator,
        export_people=partial(export_people_of, app),
        renew=partial(renew_of, app),
        version=VERSION,
    )
    services.beside = beside_of(app, services, settings)
    if before is not None:
        before.is_open = True
        if before.problem:
            report(before.problem)
    status = app.open_window(
        services=services,
        mirror=wanted.mirror,
        theme=wanted.theme,
        language=wanted.language,
        screenshot=arguments.screenshot,
        seconds=arguments.duration,
        first_run=arguments.source is None and arguments.duration is None,
        **({} if passphrase is None else {"passphrase": passphrase}),
        kiosk=kiosk,
    )
    if status == RollcallError.exit_status and arguments.screenshot is not None:
        app.say(
            f"{arguments.screenshot} was not written: choose a folder that can be written to, and a name that ends "
            "in .png."
        )
    app.reopening = services.reopening
    if app.reopening is not None:
        services.stop(_REOPENING_GRACE)  # a camera can be opened once
    if output is not None and status == 0:
        output.check_complete()
    return status


def begin_window(app: App) -> None:
    """Before anything else is imported: what takes longest, and does not need Python, goes on beside that."""
    gc.disable()  # until the window stands, which all of this belongs to: a tenth of the start
    app.quick_start = True
    app.import_qt()
    app.compile_ahead()


def _run_headless(arguments: argparse.Namespace, app: App, feeds: Sequence[FeedOptions]) -> int:
    """Enrols the whole gallery before the first frame, so that events are complete from the first line on."""
    seal_before(app)
    from commands.live.headless import Outputs, analyse_all, run_session
    from commands.recognizer_selection import selected_recognizer
    from realtime.interfaces import is_demo
    from realtime.sources.demo import demo_templates
    from realtime.sources.factory import create_source
    from services.desks.start import desk_link_of
    from services.live_output import AnalysisBuffer
    from services.mqtt.start import link_of

    source = feeds[0].source
    views = source_views(app, arguments, [each.source for each in feeds])
    if len(feeds) == 1:  # invalid specifications are refused before the wait
        opened = create_source(source, app.settings.source, pace=arguments.pace, view=views.view_for(source))
    selected = selected_recognizer(app)
    detector, embedder, liveness = app.detector(), selected.embedder(), _liveness_check(app)
    gallery, enrolled = app.enrolled(detector, embedder)
    templates, threshold = selected.templates(enrolled), selected.threshold(gallery, embedder)
    gallery.close()
    if is_demo(source) and not templates.people and not app.consent.required:
        templates = demo_templates(templates, app.enroller(detector.name, embedder))
    if not templates.people and app.consent.required:
        app.say(NO_CONSENT)
    elif not templates.people:
        app.say(f"Nobody is registered in {app.gallery_folder}: everybody is unknown. Drop photos there to register.")
    outputs = Outputs(
        print=app.print,
        duration=arguments.duration,
        header=lambda: _header(app, detector.name, embedder.name, templates.people, threshold),
        **output_files(arguments, feeds, is_reopened=False),
    )
    if arguments.pace == "fast":
        from realtime.pipeline.profiles import follower_for

        follower, rules = follower_for(app.settings, detector, embedder.crop_spec)
        names = templates.people
        recorded = nullcontext(ignore) if is_demo(source) else recorded_sightings(app, opened, threshold, names)
        with recorded as record:
            analyse_all(
                opened,
                follower,
                embedder,
                templates,
                rules,
                threshold,
                outputs,
                report=app.say_once,
                on_analysis=record,
                masked=app.consent.masked,
                liveness=liveness,
            )
    else:
        analyses = AnalysisBuffer()
        session = session_of(app, feeds, embedder=embedder.name, listener=analyses, view_for=views.view_for)
        broker = link_of(session, app.settings.mqtt, record=app.record, version=VERSION)
        desks = desk_link_of(session, app.settings, erase_person_of(app))
        with ExitStack() as stack:
            for link in (broker, desks):
                if link is not None:
                    stack.callback(link.stop)
                    link.start()
            run_session(session, analyses, outputs, report=app.say_once)
    return 0


def _liveness_check(app: App) -> LivenessCheck | None:
    """None where the settings switch it off. Raises ModelMissingError, ModelWrongError."""
    from realtime.pipeline.profiles import liveness_rules

    rules = liveness_rules(app.settings.recognition)
    if rules is None:
        return None
    from recognition.liveness.classifier import load_classifier
    from recognition.liveness.judging import LivenessCheck

    with app.progress() as progress:
        return LivenessCheck(load_classifier(app.engine, app.store, progress), rules)


def session_of(
    app: App, feeds: str | Sequence[FeedOptions], *, embedder: str | None = None, stand_in: bool = False, **options: Any
) -> LiveSession:
    """A live session on ``feeds``, or on one source, with the parts in force; ``options`` are LiveSession's.

    stand_in: the session starts where the recogniser cannot be used, with a notice and the nearest template.
    """
    from realtime.gallery.gallery_watch import GalleryWatch
    from realtime.pipeline.model_loading import ModelFactory
    from realtime.pipeline.profiles import PROFILES
    from realtime.pipeline.recognizers import NEAREST
    from realtime.session import LiveSession
    from services.privacy.sealing import seal

    detection = app.settings.detection
    wanted = embedder
    if wanted is None and app.recognizer_name != NEAREST:
        from commands.recognizer_selection import selected_recognizer

        with suppress(*((RollcallError,) if stand_in else ())):
            wanted = selected_recognizer(app).embedder_name
    model_factory = ModelFactory(
        lambda: app.store,
        lambda: app.engine,
        min_face=detection.min_face,
        score=detection.score,
        preprocessing=app.preprocessing,
        profile=PROFILES[app.settings.engine.profile],
        key=app.template_key,
    )
    return LiveSession(
        app.settings,
        model_factory,
        app.gallery_folder,
        feeds=(FeedOptions(feeds),) if isinstance(feeds, str) else feeds,
        detector=app.detector_name,
        embedder=wanted or app.embedder_name,
        recognizer=app.recognizer_name,
        watch_gallery=partial(
            GalleryWatch,
            record=app.record,
            prepare=partial(seal, app.gallery_folder),
            keeping=app.keeping,
            on_swept=partial(cut_audit_trail, app),
        ),
        strict=app.named_embedder is not None or wanted is not None,
        threshold=app.named_threshold,
        version=VERSION,
        **options,
    )


def _header(app: App, detector: str, embedder: str, people: Sequence[str], threshold: float) -> dict[str, Any]:
    """``embedder`` is empty where none is ready."""
    from recognition.registry import embedder_parts

    parts = embedder_parts(embedder) if embedder else ()
    return {
        "rollcall": VERSION,
        "detector": detector,
        "embedder": embedder,
        "precision": " and ".join(sorted({app.engine.precision_of(part.name) for part in parts})),
        "threshold": round(threshold, 4),
        "people": sorted(set(people)),
    }
