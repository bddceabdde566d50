"""Renews the templates of a gallery: a new key for every stored embedding, after which old ones match nothing.

Distances, thresholds and calibrations stay. A renewal that is cut off is finished when the gallery is used next.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recognition.embedding.keyed import TemplateKey, label_of, renewed, renewed_key, widths_of
from recognition.errors import RollcallError
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from storage.files.gallery_folder import INDEX_FOLDER
from storage.files.locks import folder_lock
from storage.gallery import template_keys
from storage.gallery.index import Index
from storage.gallery.template_keys import key_named, key_state
from storage.journal.journal import JournalFile


@dataclass(frozen=True, slots=True)
class Renewal:
    """What was renewed.

    label: of the new key.
    templates: embeddings of pictures. looks: of strangers. recognizers: trained ones.
    dropped: embeddings that are made anew from their pictures, as of several networks at the first renewal.
    lost: trained recognisers that have to be trained again.
    """

    label: str
    templates: int
    looks: int
    recognizers: int
    dropped: int
    lost: int

    @property
    def message(self) -> Message:
        """For the audit trail."""
        return Message.of(
            "templates-renewed",
            templates=self.templates,
            looks=self.looks,
            recognizers=self.recognizers,
            dropped=self.dropped,
            lost=self.lost,
        )


def renew(
    folder: Path,
    keys: Path,
    record: Callable[[Message], object],
    progress: ProgressSink = ignore_progress,
    *,
    anew: bool = False,
    key: TemplateKey | None = None,
) -> Renewal:
    """Puts a new key in force, and brings everything that is kept under it.

    keys: the folder of keys outside the gallery.
    anew: although the former key is lost: what is under it is made anew from the pictures.
    key: another desk's, instead of a new one.

    Raises RollcallError where something cannot be written, or the former key is not there.
    """
    progress(Progress(Stage.READING_GALLERY, subject=folder.name))
    if not (folder / INDEX_FOLDER).is_dir():
        raise RollcallError("{folder} has no templates yet. See: python main.py gallery check", folder=folder)
    with folder_lock(folder):
        _finish(folder, keys, progress, anew=anew)
        before = key_state(folder)
        old = None if anew else key_named(folder, keys, before.label)
        with closing(Index(folder)) as index:
            index.pictures()
            if index.notice is not None:
                raise RollcallError("The templates cannot be renewed: {notice}", notice=index.notice)
        template_keys.begin(folder, keys, key)
        done = _carry_over(folder, keys, old, progress)
    record(done.message)
    return done


def current_key(folder: Path, keys: Path, progress: ProgressSink = ignore_progress) -> TemplateKey | None:
    """The key that templates of this gallery are made with, None for none; finishes a renewal that was cut off.

    Raises RollcallError where it is not on this computer.
    """
    if key_state(folder).former is not None:
        with folder_lock(folder):
            _finish(folder, keys, progress)
    return key_named(folder, keys, key_state(folder).label)


def _finish(folder: Path, keys: Path, progress: ProgressSink, *, anew: bool = False) -> None:
    former = key_state(folder).former
    if former is None:
        return
    try:
        old = key_named(folder, keys, former)
    except RollcallError:
        if not anew:
            raise
        old = None
    _carry_over(folder, keys, old, progress)


def _carry_over(folder: Path, keys: Path, old: TemplateKey | None, progress: ProgressSink) -> Renewal:
    """Brings everything that is not under the key in force under it. What is under it already stays."""
    from learning.training.renewal import renew_trained

    new = key_named(folder, keys, key_state(folder).label)
    assert new is not None
    known = "" if old is None else old.label

    def convert(key: str, rows: NDArray[np.float32]) -> tuple[str, NDArray[np.float32]] | None:
        label = label_of(key)
        if label == new.label:
            return key, rows
        widths = widths_of(key, rows.shape[1])
        if label != known or not widths:
            return None
        progress(Progress(Stage.READING_GALLERY, subject=key.partition("@")[0]))
        return renewed_key(key, new.label, widths), renewed(rows, widths, old, new)

    with closing(Index(folder)) as index:
        templates, dropped = index.renew(convert)
    with closing(JournalFile(folder)) as journal:
        looks, dropped_looks = journal.strangers.renew(convert)
    recognizers, lost = renew_trained(folder, old, new)
    template_keys.finish(folder, keys)
    return Renewal(new.label, templates, looks, recognizers, dropped + dropped_looks, lost)
