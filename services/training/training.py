"""Training on the people of the gallery beside the live picture, held against what there was before."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from realtime.interfaces import GalleryView
from realtime.task_runner import TaskCancelledError
from recognition.errors import RollcallError, UsageError
from recognition.interfaces import Detector, Embedder
from recognition.progress import Progress, ProgressSink, Stage
from services.errands import Errands
from services.learning_interfaces import TrainingView
from services.live_models import ModelsInUse, NotReadyError
from services.training.trained import COMPARISON, TrainedShelf
from services.training.trained_words import METHODS, comparison_values

if TYPE_CHECKING:
    from learning.training.networks import Trainer
    from learning.training.pictures import PictureList, VectorTable
    from learning.training.recipes import Kind, Recipe
    from realtime.pipeline.model_loading import ModelFactory
    from realtime.task_runner import TaskRunner

_FEWEST = 3
"""People. With fewer nobody can play the stranger."""


class Registered(Protocol):
    """What is asked of ``realtime.gallery.galleries.Galleries``."""

    @property
    def folder(self) -> Path: ...
    @property
    def view(self) -> GalleryView: ...


@dataclass(frozen=True, slots=True, eq=False)
class _Material:
    """What is learnt from: pictures, and what each of ``embedders`` makes of them."""

    gallery: Path
    listed: PictureList
    embedders: tuple[Embedder, ...]
    tables: tuple[VectorTable, ...]


class GalleryTraining:
    """Implements ``realtime.interfaces.Training``.

    ``parts`` tells what detector and embedder are in use, ``make_detector`` gives this thread a detector of its own;
    embedders are made for it as well. ``make_trainer`` starts the process in which networks learn. One thread looks at
    pictures and trains; ``shelf`` has another, so that a switch does not wait for a training.
    """

    def __init__(
        self,
        parts: Callable[[], ModelsInUse],
        make_detector: Callable[[str], Detector],
        registered: Registered,
        workshop: ModelFactory,
        shelf: TrainedShelf,
        tasks: TaskRunner,
        *,
        blur_to: float | None = None,
        make_trainer: Callable[[Path | None], Trainer] | None = None,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self.errands = Errands("training", tasks)
        self.shelf = shelf
        self._parts = parts
        self._make_detector = make_detector
        self._registered = registered
        self._workshop = workshop
        self._blur_to = blur_to
        self._make_trainer = make_trainer or _new_trainer
        self._wall_clock = wall_clock
        self._said_last = self.errands

    def changed(self) -> None:
        """Embedder or people may be others now."""
        self.shelf.changed()

    def view(self) -> TrainingView:
        shelf = self.shelf
        return TrainingView(
            shelf.version,
            shelf.rows,
            METHODS,
            shelf.networks,
            shelf.used,
            shelf.in_force,
            shelf.undo_words,
            self.errands.activity,
            self._said_last.said,
        )

    def refresh(self) -> None:
        self.shelf.refresh()

    def train(self, method: str, title: str, networks: Sequence[str]) -> None:
        chosen = tuple(networks)
        self._begin("train", lambda progress: self._train(method, title, chosen, progress))

    def again(self, name: str) -> None:
        self._begin("train", lambda progress: self._again(name, progress))

    def compare(self, name: str) -> None:
        self._begin("compare", lambda progress: self._compare_again(name, progress))

    def cancel(self) -> None:
        self._said_last = self.errands
        self.errands.cancel()

    def use(self, name: str | None) -> None:
        self._said_last = self.shelf.errands
        self.shelf.use(name)

    def remove(self, name: str) -> None:
        self._said_last = self.shelf.errands
        self.shelf.remove(name)

    def undo(self) -> None:
        self._said_last = self.shelf.errands
        self.shelf.undo()

    def _begin(self, kind: str, work: Callable[[ProgressSink], str]) -> None:
        self.errands.said = ""
        self._said_last = self.errands
        self.errands.do(kind, work)

    def _train(self, method: str, title: str, networks: Sequence[str], progress: ProgressSink) -> str:
        from learning.training.recipes import ENSEMBLES, HEADS

        recipe = (HEADS | ENSEMBLES)[method]
        return self._learn(recipe, title, self._networks_for(recipe, networks), progress)

    def _again(self, name: str, progress: ProgressSink) -> str:
        from learning.training.run import unfinished
        from learning.training.store import about, parsed

        gallery = self._registered.folder
        for each in unfinished(gallery):
            if f"{each.recipe.kind.value}:{each.name}" == name:
                networks = each.embedders or self._networks_for(each.recipe, ())
                return self._learn(each.recipe, each.name, networks, progress)
        asked = parsed(name)
        assert asked is not None
        former = about(gallery, *asked)
        return self._learn(former.recipe, former.name, former.embedders, progress)

    def _networks_for(self, recipe: Recipe, networks: Sequence[str]) -> tuple[str, ...]:
        from learning.training.recipes import Kind

        if recipe.kind is Kind.ENSEMBLE:
            if len(networks) < 2:
                raise UsageError("Choose two networks or more. Others can be fetched under Tools, Models and licences.")
            return tuple(networks)
        return (recipe.backbone or self.shelf.embedder,)

    def _learn(self, recipe: Recipe, title: str, networks: Sequence[str], progress: ProgressSink) -> str:
        progress(Progress(Stage.PREPARING))
        from learning.training.pictures import faces_of
        from learning.training.run import begin, give_up, train_and_keep

        gallery = self._registered.folder
        self._check_people()
        self.shelf.under_way = f"{recipe.kind.value}:{title}"
        try:
            work = begin(gallery, recipe, title, networks)
            material = self._material(gallery, networks, work, progress)
            kept = train_and_keep(
                gallery,
                recipe,
                title,
                faces_of(material.listed, material.tables),
                material.listed.pictures,
                material.embedders,
                None,
                self._wall_clock(),
                progress,
                make_trainer=self._make_trainer,
            )
        except TaskCancelledError as error:
            raise TaskCancelledError(f"Stopped. {title} can go on later from where it was.") from error
        except UsageError:  # it would be no other the next time
            give_up(gallery, recipe, title)
            raise
        finally:
            self.shelf.under_way = ""
            self.shelf.read()
        try:
            self._compare(kept.about.kind, title, recipe, material, progress)
        except TaskCancelledError:
            return f"{title} is taught. Whether it is better was not tried to the end; Compare does it."
        except UsageError as error:
            return f"{title} is taught. {error}"
        finally:
            self.shelf.read()
        return f"{title} is taught, and was compared with what there was."

    def _compare_again(self, name: str, progress: ProgressSink) -> str:
        from learning.training.store import about, parsed

        progress(Progress(Stage.PREPARING))
        asked = parsed(name)
        assert asked is not None
        gallery = self._registered.folder
        described = about(gallery, *asked)
        with tempfile.TemporaryDirectory(prefix="rollcall-compare-") as folder:
            material = self._material(gallery, described.embedders, Path(folder), progress)
        self._compare(described.kind, described.name, described.recipe, material, progress)
        self.shelf.read()
        return f"{described.name} was compared with what there is, on the pictures of now."

    def _material(self, gallery: Path, networks: Sequence[str], work: Path, progress: ProgressSink) -> _Material:
        """``work`` keeps what was looked at already."""
        from learning.training.pictures import list_pictures
        from learning.training.vectors import KeptVectors, kept_tables

        detector = self._parts().detector
        if not detector:
            raise NotReadyError
        embedders = tuple(self._workshop.embedder(each, progress) for each in networks)
        listed = list_pictures(gallery, without=self._refused())
        own, kept = self._make_detector(detector), KeptVectors(work)
        tables = kept_tables(listed, own, embedders, kept, progress, blur_to=self._blur_to)
        return _Material(gallery, listed, embedders, tuple(tables))

    def _compare(self, kind: Kind, title: str, recipe: Recipe, material: _Material, progress: ProgressSink) -> None:
        """Tries it against comparing with pictures, and keeps what came of that beside it."""
        from learning.training.comparison import compare
        from learning.training.store import folder_for

        by = self._parts().identification
        if by is None:
            raise NotReadyError
        with self._make_trainer(None) as trainer:
            scoring = by.templates.scoring
            rows = compare(material.listed, material.tables, recipe, title, trainer, scoring, progress)
        place = folder_for(material.gallery, kind, title) / COMPARISON
        _write(place, comparison_values(*rows))

    def _check_people(self) -> None:
        if not self._parts().detector or self._parts().identification is None:
            raise NotReadyError
        people = sum(each.key_picture is not None for each in self._registered.view.people)
        if people < _FEWEST:
            raise UsageError(
                "Register at least three people first: what is taught has to learn whom to leave without a name, too."
            )

    def _refused(self) -> list[str]:
        view = self._registered.view
        pictures = [*view.refused, *(picture for person in view.people for picture in person.pictures)]
        return [each.path for each in pictures if each.problem is not None]


def _new_trainer(folder: Path | None) -> Trainer:
    from learning.training.networks import Trainer

    return Trainer(folder)


def _write(place: Path, values: dict[str, Any]) -> None:
    part = place.with_name(place.name + ".part")
    try:
        part.write_text(json.dumps(values), encoding="utf-8")
        part.replace(place)
    except OSError as error:
        raise RollcallError(f"{place} cannot be written: {error.strerror or error}. Free some space.") from error
