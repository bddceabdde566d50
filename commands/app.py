"""The settings of one run, the parts created from them on first use, and the output of commands.

Most imports are inside of functions: the window's networks are compiled while the rest is imported.
"""

from __future__ import annotations

import getpass
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

import platformdirs

from commands.output import Output
from recognition.errors import ModelMissingError, UnknownNameError
from recognition.message import Message
from recognition.registry import (
    DETECTORS,
    FALLBACK_EMBEDDER,
    create_detector,
    create_embedder,
    embedder_parts,
    weights_of,
)
from services.program import NAME
from services.settings.place import ConfigPlace, Reopening
from settings import Settings

if TYPE_CHECKING:
    import datetime

    from recognition.embedding.keyed import TemplateKey
    from recognition.enrolment.still import Enroller
    from recognition.faces.preprocessing import Preprocessing
    from recognition.inference.engine import Engine
    from recognition.interfaces import Detector, Embedder
    from recognition.matching.templates import Scoring, SearchElsewhere, Templates
    from recognition.weights.store import ModelStore
    from services.attendance.day_sheet import DaySheet
    from services.attendance.sheets import Total
    from services.desks.searching import SiteSearch
    from storage.attendance.rules import Rules
    from storage.files.retention import Keeping
    from storage.gallery.gallery import Gallery
    from storage.journal.consent_gate import ConsentGate
    from storage.operators import OperatorFile
    from storage.trail.trail import AuditTrail

_MAX_UPDATES = 6
"""Updates of a gallery while its files are still being written, before they are left out."""


NO_CONSENT = (
    "Nobody here has a valid consent, so every face is ignored. See: python main.py privacy consent list --without"
)


def audit_folder() -> Path:
    """Of the key that signs audit trails: not beside what it protects."""
    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


@dataclass
class App(Output):
    """The composition of one run. ``named_*``: given on the command line, or None."""

    settings: Settings
    gallery_folder: Path
    named_detector: str | None = None
    named_embedder: str | None = None
    named_threshold: float | None = None
    named_recognizer: str | None = None
    named_cache: Path | None = None
    quick_start: bool = False
    """Whether what is compiled is measured and cached after the start; see ``Engine``."""
    import_qt: Callable[[], object] = lambda: None
    """To be called before there are threads; see ``main.py``."""
    open_window: Callable[..., int] | None = None
    save_sheet: Callable[[DaySheet, Rules, Path], Message] | None = None
    """Writes a sheet of attendance as a PDF file."""
    save_totals: Callable[[Sequence[Total], Rules, tuple[datetime.date, datetime.date], Path], Message] | None = None
    """Writes what many days of attendance add up to, of the first and the last one, as a PDF file."""
    config: ConfigPlace | None = None
    """Where the settings stand."""
    operator_at_work: Callable[[], str | None] = lambda: None
    """Who gave a PIN, where operators are set up."""
    reopening: Reopening | None = None
    """How a window was left to be opened anew with changed settings; before it: why this one was."""
    _engine_lock: threading.Lock = field(default_factory=threading.Lock, init=False)

    def __post_init__(self) -> None:
        if self.named_detector is not None and self.named_detector not in DETECTORS:
            raise UnknownNameError("detector", self.named_detector, DETECTORS)
        if self.named_embedder is not None:
            embedder_parts(self.named_embedder)

    @property
    def cache_folder(self) -> Path:
        """Converted and compiled networks; may be deleted at any time."""
        return self.named_cache or Path(platformdirs.user_cache_dir(NAME, appauthor=False))

    @property
    def models_folder(self) -> Path:
        configured = self.settings.models.folder
        return Path(configured).expanduser() if configured else Path(platformdirs.user_data_dir(NAME, False)) / "models"

    @cached_property
    def audit_trail(self) -> AuditTrail:
        from storage.trail.signing_key import SigningKey
        from storage.trail.trail import AuditTrail

        key = partial(SigningKey, audit_folder())
        return AuditTrail(self.gallery_folder, key, lambda: self.operator)

    @cached_property
    def operators(self) -> OperatorFile:
        from storage.operators import OPERATORS_FILE, OperatorFile

        return OperatorFile(Path(platformdirs.user_config_dir(NAME, appauthor=False)) / OPERATORS_FILE)

    @property
    def operator(self) -> str:
        """Who is at work: the operator, or the account."""
        return self.operator_at_work() or getpass.getuser()

    @cached_property
    def consent(self) -> ConsentGate:
        """Who may be recognised; read once more with each gallery that is brought up to date."""
        from storage.journal.consent_gate import ConsentGate

        return ConsentGate(self.gallery_folder, required=self.settings.privacy.require_consent)

    @property
    def keeping(self) -> Keeping:
        """How long is kept what was taken out of the gallery."""
        from storage.files.retention import Keeping

        wanted = self.settings.privacy
        return Keeping(wanted.keep_removed_days, wanted.keep_set_aside_days, wanted.keep_copies_days)

    def record(self, message: Message, operator: str | None = None) -> None:
        """Into the audit trail; ``operator``: where it was not whoever runs this. Raises RollcallError."""
        self.audit_trail.record(message, operator)

    @property
    def detector_name(self) -> str:
        return self.named_detector or self.settings.detection.detector

    @property
    def embedder_name(self) -> str:
        return self.named_embedder or self.settings.recognition.embedder

    @property
    def recognizer_name(self) -> str:
        """``nearest``, or something trained: see ``commands.recognizer_selection``."""
        return self.named_recognizer or self.settings.recognition.recognizer

    @cached_property
    def store(self) -> ModelStore:
        from recognition.weights.store import ModelStore

        return ModelStore(self.models_folder)

    @cached_property
    def engine(self) -> Engine:
        with self._engine_lock:  # another thread may have made it meanwhile
            if "engine" not in vars(self):
                vars(self)["engine"] = self.new_engine()
            return cast("Engine", vars(self)["engine"])

    def new_engine(self, precision: str | None = None) -> Engine:
        """``precision``: instead of that of the settings."""
        from realtime.deferred import DeferredWork
        from realtime.pipeline.profiles import PROFILES
        from recognition.inference.engine import Engine

        wanted = self.settings.engine
        return Engine(
            self.cache_folder / "networks",
            device=wanted.device,
            precision=precision or wanted.precision,
            threads=PROFILES[wanted.profile].threads(wanted.threads),
            deferred=DeferredWork(),
            quick_start=self.quick_start,
            clock=clock_for(wanted.device),
        )

    def compile_ahead(self) -> None:
        """Has the networks in use compiled on a thread, for whoever asks for them soon. What fails is tried again, and
        reported, when they are asked for."""
        threading.Thread(target=self._compile, name="compile-ahead", daemon=True).start()

    def _compile(self) -> None:
        from realtime.pipeline.recognizers import NEAREST

        with suppress(Exception):
            wanted = self.settings.detection
            create_detector(self.detector_name, self.engine, self.store, min_face=wanted.min_face, score=wanted.score)
            if self.recognizer_name != NEAREST:
                return  # which may have another embedder
            is_here = all(self.store.is_present(each) for each in weights_of(self.embedder_name))
            create_embedder(self.embedder_name if is_here else FALLBACK_EMBEDDER, self.engine, self.store)

    def detector(
        self, name: str | None = None, *, min_face: int | None = None, engine: Engine | None = None
    ) -> Detector:
        """The detector in use, or the one named. May convert networks, with a progress bar."""
        wanted = self.settings.detection
        with self.progress() as progress:
            return create_detector(
                name or self.detector_name,
                engine or self.engine,
                self.store,
                min_face=min_face or wanted.min_face,
                score=wanted.score,
                progress=progress,
            )

    @property
    def preprocessing(self) -> Preprocessing:
        """Preprocessing of each crop, from the settings."""
        from recognition.faces.preprocessing import Preprocessing

        return Preprocessing(self.settings.recognition.clahe, self.settings.recognition.oval)

    @property
    def scoring(self) -> Scoring:
        from recognition.matching.templates import Scoring

        return Scoring(self.settings.recognition.scoring)

    def template_key(self) -> TemplateKey | None:
        """Under which the gallery's templates are; None: under none. Raises RollcallError where it is not here."""
        from services.gallery.renewal import current_key

        return current_key(self.gallery_folder, audit_folder())

    def embedder(
        self,
        name: str | None = None,
        *,
        mirrored: bool = False,
        preprocessing: Preprocessing | None = None,
        engine: Engine | None = None,
        keyed: bool = True,
    ) -> Embedder:
        """The embedder in use, or the one named.

        mirrored: average each face with its mirror image.
        preprocessing: instead of that of the settings.
        keyed: under the key of the gallery's templates, where there is one.

        The weights of a named one must be installed (ModelMissingError). The configured one falls back to the weights
        that come with the installation, and prints so.
        """
        named = name or self.named_embedder
        with self.progress() as progress:
            make = partial(
                create_embedder,
                engine=engine or self.engine,
                store=self.store,
                mirrored=mirrored,
                preprocessing=self.preprocessing if preprocessing is None else preprocessing,
                key=self.template_key() if keyed else None,
                progress=progress,
            )
            if named is not None:
                return make(named)
            configured = self.settings.recognition.embedder
            try:
                return make(configured)
            except ModelMissingError as error:
                missing = next((each for each in weights_of(configured) if not self.store.is_present(each)), None)
                instead = f"running on {FALLBACK_EMBEDDER}, which came with the installation."
                if missing is None:  # a package
                    self.say(str(error))
                    self.say(f"Until then: {instead}")
                else:
                    self.say(
                        f"The weights of {missing} are not on this computer: {instead} To fetch them: python main.py "
                        f"models install {missing}"
                    )
                return make(FALLBACK_EMBEDDER)

    def enroller(self, detector_name: str, embedder: Embedder) -> Enroller:
        """Creates templates. Its detector finds smaller faces than the live one and is created on first use."""
        from realtime.pipeline.active_models import MIN_DETECTED_FACE
        from realtime.pipeline.model_loading import LazyDetector
        from recognition.enrolment.still import Enroller, EnrolmentRules

        wanted = self.settings.gallery
        detector = LazyDetector(detector_name, lambda: self.detector(detector_name, min_face=MIN_DETECTED_FACE))
        return Enroller(detector, embedder, EnrolmentRules(wanted.min_face, wanted.dominant_face, wanted.blur_to))

    @contextmanager
    def open_gallery(self) -> Iterator[Gallery]:
        """The gallery in use, closed at the end of the ``with``. Its folder is not read yet."""
        from storage.gallery.gallery import Gallery

        with closing(Gallery(self.gallery_folder, self.keeping)) as gallery:
            yield gallery
            self._say_repaired(gallery)

    def update_gallery(self, gallery: Gallery, detector_name: str, embedder: Embedder) -> None:
        """Reads the pictures that are not known yet, with a progress bar; waits for files that are still written."""
        from realtime.parallel_map import parallel_map
        from recognition.interfaces import template_key
        from storage.gallery.picture_records import SETTLING
        from storage.journal.journal import follow_renamed

        enroller, key = self.enroller(detector_name, embedder), template_key(embedder)
        with self.progress() as progress:
            for _ in range(_MAX_UPDATES):
                update = gallery.update(enroller, key, progress=progress, parallel=parallel_map)
                follow_renamed(gallery.folder, update.renamed)
                if not update.waiting:
                    break
                threading.Event().wait(SETTLING)
        if gallery.notice is not None:
            self.say_once(gallery.notice)
        self._say_repaired(gallery)

    def _say_repaired(self, gallery: Gallery) -> None:
        from services.messages.live import live_text

        repaired = gallery.repaired()
        if repaired is not None:
            self.say_once(live_text(repaired))

    def enrolled(
        self, detector: Detector, embedder: Embedder, search: SiteSearch | None = None
    ) -> tuple[Gallery, Templates]:
        """The gallery brought up to date for this embedder, with a progress bar, and the templates of those who may be
        recognised, among them those whom ``search`` finds."""
        from recognition.interfaces import template_key
        from storage.gallery.gallery import Gallery

        gallery = Gallery(self.gallery_folder, self.keeping)
        self.update_gallery(gallery, detector.name, embedder)
        if search is None:
            return gallery, self.templates(gallery, embedder)
        method = self.enroller(detector.name, embedder).method
        return gallery, self.templates(gallery, embedder, search.of(template_key(embedder), method, embedder.dimension))

    def templates(self, gallery: Gallery, embedder: Embedder, elsewhere: SearchElsewhere | None = None) -> Templates:
        """Those of people who may be recognised, of a gallery that was brought up to date."""
        from recognition.interfaces import template_key

        self.consent.refresh()
        found = gallery.templates(template_key(embedder), embedder.dimension).with_elsewhere(elsewhere)
        return self.consent.templates(found).with_scoring(self.scoring)

    def threshold(self, gallery: Gallery | None, embedder: Embedder) -> float:
        """The command line's, else the settings', else the one remembered beside the gallery, else the embedder's.

        The embedder's own is for as many people and pictures as are registered: the more there are, the nearer a face
        must be.
        """
        from learning.thresholds.defaults import counted_people, starting_threshold
        from recognition.interfaces import template_key

        for value in (self.named_threshold, self.settings.recognition.threshold):
            if value is not None:
                return value
        if gallery is None:
            return starting_threshold(embedder.name, 0)
        remembered = gallery.decisions.threshold(template_key(embedder))
        if remembered is not None:
            return remembered
        accepted = (each.name for each in gallery.people() for picture in each.pictures if picture.is_accepted)
        return starting_threshold(embedder.name, counted_people(accepted))


def clock_for(device: str) -> Callable[[], float]:
    """The clock by which networks on ``device`` are compared, in seconds.

    That of this process's work on a processor, since other programs do not change it: beside them the same two
    networks took 0.47 to 0.77 of each other's elapsed time, 0.54 to 0.55 of the processor's. Windows counts that in
    steps of 16 ms.
    """
    return time.process_time if device == "CPU" and sys.platform != "win32" else time.perf_counter
