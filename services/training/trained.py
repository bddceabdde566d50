"""Lists what is trained for a gallery."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from learning.training.comparison import Comparison
from learning.training.recipes import Kind
from recognition.errors import RollcallError
from recognition.interfaces import Embedder
from recognition.message import Message
from storage.sealing.files import read_file

if TYPE_CHECKING:  # it imports numpy and the networks, for which the start of the window should not wait
    from learning.training.store import TrainingRecord

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class TrainedRow:
    """Something trained, or an unfinished training.

    name: ``head:TITLE`` or ``ensemble:TITLE``.
    preset: name of its recipe.
    networks: embedders whose vectors it classifies.
    made_at: seconds since the epoch.
    people: people it was trained on.
    pictures: number of pictures it was trained on.
    figures: ``learning.training.store.TrainingRecord.figures``.
    curves: PNG of its training, or empty.
    added, removed: people registered and people removed since.
    serves_everybody: people registered later need no new training.
    problem: why it cannot be used, or None.
    """

    name: str
    title: str
    preset: str
    networks: tuple[str, ...] = ()
    made_at: float = 0.0
    people: tuple[str, ...] = ()
    pictures: int = 0
    figures: Mapping[str, Any] = field(default_factory=dict)
    comparison: Comparison | None = None
    curves: bytes = b""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    serves_everybody: bool = False
    unfinished: bool = False
    problem: Message | None = None


def list_trained(
    gallery: Path,
    people: Collection[str] | None = None,
    *,
    has_network: Callable[[str], bool] = lambda _name: True,
    embedder: Embedder | None = None,
) -> tuple[TrainedRow, ...]:
    """Unfinished trainings, then what is trained, the newest first.

    people: who is registered, None where that is not known.
    has_network: whether a network is on this computer.
    embedder: the one in use; what was trained on another version of it has a problem.
    """
    from learning.training.run import unfinished
    from learning.training.store import load_record, trained_names

    rows = []
    for kind in Kind:
        for name in trained_names(gallery, kind):
            try:
                row = _row(gallery, load_record(gallery, kind, name), people, has_network, embedder)
            except RollcallError as error:
                row = TrainedRow(f"{kind.value}:{name}", name, "", problem=Message.of("damaged", reason=error.text))
            rows.append(row)
    rows.sort(key=lambda each: -each.made_at)
    finished = {each.name for each in rows}
    begun = (
        TrainedRow(each.full_name, each.name, each.recipe.preset, each.embedders, unfinished=True)
        for each in unfinished(gallery)
    )
    return (*(each for each in begun if each.name not in finished), *rows)


def _row(
    gallery: Path,
    record: TrainingRecord,
    people: Collection[str] | None,
    has_network: Callable[[str], bool],
    embedder: Embedder | None,
) -> TrainedRow:
    from learning.training.store import COMPARISON, CURVES, trained_folder

    folder = trained_folder(gallery, record.kind, record.name)
    added, removed = ((), ()) if people is None else record.changes(people)
    name, _, version = record.embedder.partition("@")
    problem = None
    missing = next((each for each in record.embedders if not has_network(each)), None)
    if missing is not None:
        problem = Message.of("network-missing", network=missing)
    elif embedder is not None and embedder.name == name and embedder.version != version:
        problem = Message.of("network-changed", network=name)
    return TrainedRow(
        record.full_name,
        record.name,
        record.recipe.preset,
        record.embedders,
        record.made_at,
        record.people,
        len(record.pictures),
        record.figures,
        _comparison(folder / COMPARISON),
        _bytes(folder / CURVES),
        added,
        removed,
        record.serves_everybody,
        problem=problem,
    )


def _bytes(file: Path) -> bytes:
    try:
        return read_file(file)
    except OSError:
        return b""


def _comparison(file: Path) -> Comparison | None:
    """None where there is none, or it cannot be read."""
    try:
        return Comparison.from_json(json.loads(read_file(file)))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        _log.warning("A comparison cannot be read: %s", error)
        return None
