"""What is trained for the gallery: read, put to use, taken away and brought back, on a thread of its own."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from realtime.pipeline.recognizers import NEAREST
from recognition.errors import RollcallError
from recognition.registry import BACKBONES, FALLBACK_EMBEDDER
from services.errands import Errands
from services.learning_interfaces import TrainedComparison, TrainedRow
from services.live_models import ModelsInUse
from services.training.trained_words import comparison_in_words, figures_in_words

if TYPE_CHECKING:
    from learning.training.removal import Moved
    from learning.training.run import Unfinished
    from learning.training.store import About
    from realtime.pipeline.model_loading import ModelFactory
    from realtime.task_runner import TaskRunner

_log = logging.getLogger(__name__)

COMPARISON = "comparison.json"


class Switch(Protocol):
    """What is asked of ``realtime.session.LiveSession``."""

    @property
    def recognizer(self) -> str: ...
    def set_recognizer(self, name: str) -> None: ...
    def set_embedder(self, name: str) -> None: ...


class Place(Protocol):
    """What is asked of ``realtime.gallery.galleries.Galleries``."""

    @property
    def folder(self) -> Path: ...


class TrainedShelf:
    """``rows`` and ``networks`` are as last read; ``version`` rises with each change of them.

    Its thread alone moves files and remembers what was removed.
    """

    def __init__(
        self, parts: Callable[[], ModelsInUse], place: Place, workshop: ModelFactory, switch: Switch, tasks: TaskRunner
    ) -> None:
        self.errands = Errands("trained", tasks)
        self.rows: tuple[TrainedRow, ...] = ()
        self.networks: tuple[str, ...] = ()
        self.version = 0
        self.undo_words = ""
        self.under_way = ""
        """What is being trained now: its half-done work is no training that was cut off."""
        self._parts = parts
        self._place = place
        self._workshop = workshop
        self._switch = switch
        self._before = ""  # the embedder that something trained took the place of
        self._removed: Moved = ()
        self._wanted = False
        self._lock = threading.Lock()  # guards rows, networks and version

    @property
    def used(self) -> str | None:
        name = self._switch.recognizer
        return None if name == NEAREST else name

    @property
    def in_force(self) -> bool:
        by = self._parts().identification
        trained = None if by is None else by.templates.trained
        return trained is not None and trained.name == self.used

    @property
    def embedder(self) -> str:
        """What faces are compared with where nothing trained is in use."""
        by = self._parts().identification
        name = by.embedder.name if by is not None else ""
        return self._before or (FALLBACK_EMBEDDER if name in BACKBONES else name)

    def changed(self) -> None:
        """Embedder or people may be others now."""
        if self._wanted:
            self.refresh()

    def refresh(self) -> None:
        self._wanted = True
        self.errands.do("read", lambda _progress: self.read())

    def use(self, name: str | None) -> None:
        self.errands.do("use", lambda _progress: self._use(name))

    def remove(self, name: str) -> None:
        self.errands.do(f"remove {name}", lambda _progress: self._remove(name))

    def undo(self) -> None:
        self.errands.do("undo", lambda _progress: self._undo())

    def row(self, name: str) -> TrainedRow | None:
        return next((each for each in self.rows if each.name == name), None)

    def read(self) -> None:
        """From this thread, or the one that trains."""
        from learning.training.recipes import Kind
        from learning.training.run import unfinished
        from learning.training.store import about, known

        gallery, rows = self._place.folder, []
        for kind in Kind:
            for name in known(gallery, kind):
                try:
                    rows.append(self._row(gallery, about(gallery, kind, name)))
                except RollcallError as error:
                    rows.append(TrainedRow(f"{kind.value}:{name}", name, "", problem=str(error)))
        rows.sort(key=lambda each: -each.made_at)
        there = {each.name for each in rows}
        begun = [_begun(each) for each in unfinished(gallery)]
        networks = tuple(each.name for each in self._workshop.embedders() if each.problem is None)
        with self._lock:
            self.rows = (*(each for each in begun if each.name not in {*there, self.under_way}), *rows)
            self.networks = networks
            self.version += 1

    def _row(self, gallery: Path, about: About) -> TrainedRow:
        from learning.training.store import CURVES, folder_for

        folder = folder_for(gallery, about.kind, about.name)
        people = self._people()
        came: tuple[str, ...] = ()
        left: tuple[str, ...] = ()
        if people is not None and not about.serves_everybody:
            came = tuple(sorted(people - set(about.people)))
            left = tuple(sorted(set(about.people) - people))
        return TrainedRow(
            about.full_name,
            about.name,
            about.recipe.preset,
            about.embedders,
            about.made_at,
            about.people,
            len(about.pictures),
            figures_in_words(about.figures),
            _comparison(folder / COMPARISON, about),
            _bytes(folder / CURVES),
            came,
            left,
            about.serves_everybody,
            problem=self._problem(about),
        )

    def _people(self) -> set[str] | None:
        """Who is registered; None while that is not known."""
        by = self._parts().identification
        return None if by is None else set(by.templates.people)

    def _problem(self, about: About) -> str | None:
        missing = [each for each in about.embedders if not self._has(each)]
        if missing:
            return f"Its network {missing[0]} is not on this computer: fetch it under Tools, Models and licences."
        by = self._parts().identification
        name, _, version = about.embedder.partition("@")
        if by is not None and by.embedder.name == name and by.embedder.version != version:
            return f"The network {name} is another version than the one it was taught with: teach it again."
        return None

    def _has(self, network: str) -> bool:
        return network in BACKBONES or self._workshop.has_weights(network)

    def _use(self, name: str | None) -> str:
        by = self._parts().identification
        now = by.embedder.name if by is not None else ""
        if name is None:
            before, self._before = self.embedder, ""
            self._switch.set_recognizer(NEAREST)
            if now and before != now:
                self._switch.set_embedder(before)
            return "Names come from comparing with pictures again."
        row = self.row(name)
        if self.used is None and row is not None and now and "+".join(row.networks) != now:
            self._before = now
        self._switch.set_recognizer(name)
        title = name if row is None else row.title
        return f"Names come from {title} from now on, until Rollcall is closed."

    def _remove(self, name: str) -> str | None:
        from learning.training.removal import set_aside
        from learning.training.store import parsed

        row, asked = self.row(name), parsed(name)
        if row is None or asked is None:
            return None
        if name == self.used and not row.unfinished:
            self._use(None)
        self._removed = set_aside(self._place.folder, *asked, unfinished=row.unfinished)
        self.undo_words = f"Removed {row.title}"
        self.read()
        return f"Removed {row.title}."

    def _undo(self) -> str | None:
        from learning.training.removal import bring_back

        if not self._removed:
            return None
        bring_back(self._removed)
        said, self._removed, self.undo_words = f"Undone: {self.undo_words}.", (), ""
        self.read()
        return said


def _begun(each: Unfinished) -> TrainedRow:
    name = f"{each.recipe.kind.value}:{each.name}"
    return TrainedRow(name, each.name, each.recipe.preset, each.embedders, unfinished=True)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _comparison(file: Path, about: About) -> TrainedComparison | None:
    """What was kept of one; None where there is none, or it cannot be read."""
    try:
        values: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        return comparison_in_words(values, serves_everybody=about.serves_everybody)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        _log.warning("A comparison cannot be read: %s", error)
        return None
