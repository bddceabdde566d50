"""Training in the window: the use cases of this folder, run as background tasks."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from learning.training.recipes import ENSEMBLES, HEADS, Kind, Recipe
from realtime.pipeline.recognizers import NEAREST
from realtime.task_runner import TaskCancelledError, TaskRunner
from recognition.errors import UsageError
from recognition.interfaces import Detector, Embedder
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage
from recognition.registry import BACKBONES, FALLBACK_EMBEDDER
from services.live_models import LiveModels, ModelsInUse
from services.privacy.access import needs_operator
from services.task_view import STOPPED, TaskService, TaskView
from services.training.trained import TrainedRow, list_trained
from storage.files.gallery_folder import scan

if TYPE_CHECKING:
    from learning.training.store import Moved, TrainingRecord
    from realtime.gallery.gallery_watch import GalleryWatch
    from realtime.pipeline.model_loading import ModelFactory
    from realtime.session import LiveSession
    from services.training.train import MakeTrainer, TrainingPictures

_MIN_PEOPLE = 3
"""With fewer nobody can be left out to play the stranger."""
_TRAINING, _TRAINED = "training", "trained"
"""Lanes: switching and removing do not wait for a training."""


@dataclass(frozen=True, slots=True, eq=False)
class TrainingView(TaskView):
    """What the window shows.

    networks: embedders on this computer.
    used: the recogniser that was requested, None for the nearest template.
    in_force: whether it is in use by now.
    undo: what can be undone, or None.
    """

    rows: tuple[TrainedRow, ...] = ()
    networks: tuple[str, ...] = ()
    used: str | None = None
    in_force: bool = False
    undo: Message | None = None


class TrainingPage(TaskService[TrainingView]):
    """An unfinished training that was cancelled can be resumed.

    in_use: the detector and embedder in use.
    make_detector: makes a detector for the thread of a task.
    make_trainer: starts the process that trains networks; None takes the real one.
    """

    def __init__(
        self,
        in_use: Callable[[], ModelsInUse],
        make_detector: Callable[[str], Detector],
        watch: GalleryWatch,
        models: ModelFactory,
        session: LiveSession,
        tasks: TaskRunner,
        *,
        blur_to: float | None = None,
        make_trainer: MakeTrainer | None = None,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(tasks, TrainingView(), _TRAINING)
        self._live = LiveModels(in_use, make_detector)  # used by the tasks of one lane
        self._watch = watch
        self._models = models
        self._session = session
        self._blur_to = blur_to
        self._make_trainer = make_trainer
        self._wall_clock = wall_clock
        self._in_progress = ""  # name of what is being trained, whose working folder is no unfinished training
        self._former_embedder = ""  # in use before something trained replaced it
        self._removed: Moved = ()
        self._is_open = False
        self._listing = threading.Lock()  # so that what is listed later is shown later

    def view(self) -> TrainingView:
        by, used = self._live.in_use().identification, self._used
        trained = None if by is None else by.templates.trained
        return replace(super().view(), used=used, in_force=trained is not None and trained.name == used)

    def changed(self) -> None:
        """The embedder or the people may have changed."""
        if self._is_open:
            self.refresh()

    def refresh(self) -> None:
        """Lists what is trained."""
        self._is_open = True
        self._submit("list", lambda _progress: self._list(), lane=_TRAINED)

    @needs_operator
    def train(self, preset: str, title: str, networks: Sequence[str]) -> None:
        """Trains, stores and compares it. An unfinished training of that title is resumed, a finished one replaced.
        ``networks``: for presets of several networks."""
        chosen = tuple(networks)
        self._begin("train", lambda progress: self._train_preset(preset, title, chosen, progress))

    @needs_operator
    def again(self, name: str) -> None:
        """With the same recipe on the people of now; an unfinished one is resumed."""
        self._begin("train", lambda progress: self._train_again(name, progress))

    def compare(self, name: str) -> None:
        """Compares it with the nearest template on the pictures of now."""
        self._begin("compare", lambda progress: self._compare_again(name, progress))

    @needs_operator
    def use(self, name: str | None) -> None:
        """Recognises people with it from now on; None: with the nearest template."""
        self._submit("use", lambda _progress: self._use(name), lane=_TRAINED)

    @needs_operator
    def remove(self, name: str) -> None:
        self._submit(f"remove {name}", lambda _progress: self._remove(name), lane=_TRAINED)

    @needs_operator
    def undo(self) -> None:
        """Restores what was removed last."""
        self._submit("undo", lambda _progress: self._undo(), lane=_TRAINED)

    @property
    def _used(self) -> str | None:
        name = self._session.recognizer
        return None if name == NEAREST else name

    @property
    def _nearest_embedder(self) -> str:
        """The embedder of the nearest template where nothing trained is in use."""
        by = self._live.in_use().identification
        name = by.embedder.name if by is not None else ""
        return self._former_embedder or (FALLBACK_EMBEDDER if name in BACKBONES else name)

    def _begin(self, key: str, work: Callable[[ProgressSink], Message]) -> None:
        self._show(status=None)
        self._submit(key, work)

    def _list(self) -> None:
        by = self._live.in_use().identification
        with self._listing:
            rows = list_trained(
                self._watch.folder,
                None if by is None else set(by.templates.people),
                has_network=lambda name: name in BACKBONES or self._models.has_weights(name),
                embedder=None if by is None else by.embedder,
            )
            networks = tuple(each.name for each in self._models.embedders() if each.problem is None)
            shown = tuple(each for each in rows if not each.unfinished or each.name != self._in_progress)
            self._show(rows=shown, networks=networks)

    def _train_preset(self, preset: str, title: str, networks: Sequence[str], progress: ProgressSink) -> Message:
        recipe = (HEADS | ENSEMBLES)[preset]
        return self._train(recipe, title, self._networks_for(recipe, networks), progress)

    def _train_again(self, name: str, progress: ProgressSink) -> Message:
        from learning.training.run import unfinished

        for each in unfinished(self._watch.folder):
            if each.full_name == name:
                return self._train(each.recipe, each.name, each.embedders or self._networks_for(each.recipe), progress)
        record = self._record(name)
        return self._train(record.recipe, record.name, record.embedders, progress)

    def _networks_for(self, recipe: Recipe, networks: Sequence[str] = ()) -> tuple[str, ...]:
        if recipe.kind is Kind.ENSEMBLE:
            if len(networks) < 2:
                raise UsageError("Choose two networks or more. Others can be fetched under Tools, Models and licences.")
            return tuple(networks)
        return (recipe.backbone or self._nearest_embedder,)

    def _train(self, recipe: Recipe, title: str, networks: Sequence[str], progress: ProgressSink) -> Message:
        progress(Progress(Stage.PREPARING))
        from learning.training.store import unfinished_folder
        from services.training.train import TrainingRequest, train

        self._check_people()
        gallery = self._watch.folder
        request = TrainingRequest(gallery, recipe, title, excluded=self._refused(), blur_to=self._blur_to)
        self._in_progress = f"{recipe.kind.value}:{title}"
        try:
            detector, embedders = self._loaded(networks, progress)
            now = self._wall_clock()
            result = train(request, detector, embedders, now, progress, make_trainer=self._make_trainer)
        except TaskCancelledError:
            can_resume = unfinished_folder(gallery, recipe.kind, title).is_dir()
            return Message.of("stopped-resumable", title=title) if can_resume else STOPPED
        finally:
            self._in_progress = ""
            self._list()
        try:
            self._compare(result.record, result.pictures, progress)
        except TaskCancelledError:
            return Message.of("trained-not-compared", title=title)
        except UsageError as error:
            return Message.of("trained-not-comparable", title=title, reason=error.text)
        finally:
            self._list()
        return Message.of("trained", title=title)

    def _compare_again(self, name: str, progress: ProgressSink) -> Message:
        progress(Progress(Stage.PREPARING))
        from services.training.train import embed_training_pictures

        record = self._record(name)
        detector, embedders = self._loaded(record.embedders, progress)
        with tempfile.TemporaryDirectory(prefix="rollcall-compare-") as folder:
            pictures = embed_training_pictures(
                self._watch.folder,
                detector,
                embedders,
                Path(folder),
                progress,
                excluded=self._refused(),
                blur_to=self._blur_to,
            )
        self._compare(record, pictures, progress)
        self._list()
        return Message.of("compared", title=record.name)

    def _compare(self, record: TrainingRecord, pictures: TrainingPictures, progress: ProgressSink) -> None:
        from services.training.train import compare_with_nearest

        scoring = self._live.identification().templates.scoring
        compare_with_nearest(self._watch.folder, record, pictures, scoring, progress, make_trainer=self._make_trainer)

    def _record(self, name: str) -> TrainingRecord:
        from learning.training.store import load_record, parse_name

        parsed = parse_name(name)
        assert parsed is not None
        return load_record(self._watch.folder, *parsed)

    def _loaded(self, networks: Sequence[str], progress: ProgressSink) -> tuple[Detector, tuple[Embedder, ...]]:
        return self._live.detector(), tuple(self._models.embedder(each, progress) for each in networks)

    def _check_people(self) -> None:
        self._live.identification()
        allows = self._session.consent.allows
        people = sum(each.key_picture is not None and allows(each.name) for each in self._watch.view.people)
        if people < _MIN_PEOPLE:
            raise UsageError("Register at least three people first, so that some can be left out as strangers.")

    def _refused(self) -> tuple[str, ...]:
        """Also the pictures of everybody without a consent that is required."""
        view, consent = self._watch.view, self._session.consent
        pictures = [*view.refused, *(picture for person in view.people for picture in person.pictures)]
        files = scan(self._watch.folder).files.values() if consent.required else ()
        without = [each.path for each in files if not consent.allows(each.person)]
        return (*(each.path for each in pictures if each.problem is not None), *without)

    def _row(self, name: str) -> TrainedRow | None:
        return next((each for each in self._view.rows if each.name == name), None)

    def _use(self, name: str | None) -> Message:
        by = self._live.in_use().identification
        now = by.embedder.name if by is not None else ""
        if name is None:
            former, self._former_embedder = self._nearest_embedder, ""
            self._session.set_recognizer(NEAREST)
            if now and former != now:
                self._session.set_embedder(former)
            return Message("nearest-in-use")
        row = self._row(name)
        if self._used is None and row is not None and now and "+".join(row.networks) != now:
            self._former_embedder = now
        self._session.set_recognizer(name)
        return Message.of("in-use", title=name if row is None else row.title)

    def _remove(self, name: str) -> Message | None:
        from learning.training.store import parse_name, remove_trained

        row, parsed = self._row(name), parse_name(name)
        if row is None or parsed is None:
            return None
        if name == self._used and not row.unfinished:
            self._use(None)
        self._removed = remove_trained(self._watch.folder, *parsed, unfinished=row.unfinished)
        self._list()
        removed = Message.of("removed", title=row.title)
        self._show(undo=removed)
        return removed

    def _undo(self) -> Message | None:
        from learning.training.store import restore_trained

        removed = self._view.undo
        if removed is None:
            return None
        restore_trained(self._removed)
        self._show(undo=None)
        self._list()
        return Message("restored", removed.parameters)
