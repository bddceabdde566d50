"""From a folder of people to what becomes of each of its pictures: which side, which name, or why it is sorted out."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from learning.datasets.datasets import Role, connected_groups, load_folders
from learning.datasets.faces import Sight
from learning.datasets.split import Shares, SplitBy, Subset, assign_subsets
from learning.gallery_audit.audit import find_all
from learning.gallery_audit.findings import FindingKind
from learning.gallery_audit.near_duplicates import near_duplicates
from learning.gallery_audit.unique_images import UniqueImages
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from storage.files.gallery_folder import on_disk, scan
from storage.files.picture_notes import SUFFIX
from storage.files.pictures import UnreadablePictureError
from storage.gallery.picture_records import PictureRecord

STRANGERS = "unknown"
"""The class of people whom the data says to be strangers."""

_DOUBTS = (FindingKind.WRONG_PERSON, FindingKind.OUTLIER)
_LONGEST_STEM = 60


@dataclass(frozen=True, slots=True)
class Source:
    """A picture file. ``label``: the class it is learnt as; ``person``: who it shows, for strangers each another one.
    ``sha256`` of its content; empty where it is no picture that can be used, which ``problem`` says."""

    path: str
    label: str
    person: str
    sha256: str = ""
    problem: Message | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """What becomes of a picture: ``side`` and ``name`` of its crop within DATA, or the ``reason`` it is sorted out for,
    with a sentence. ``group``: the same number for near copies of one photo, None where there are none. ``doubt``: what
    may be wrong with it all the same."""

    source: Source
    side: Subset | None = None
    name: str = ""
    copies: tuple[str, ...] = ()
    reason: str = ""
    problem: str = ""
    note: str = ""
    doubt: str = ""
    group: int | None = None


def sources_of(root: Path, progress: ProgressSink = ignore_progress) -> tuple[Source, ...]:
    """Every picture of the people in ``root``, by path, with its hash. Raises UsageError where there is none."""
    data = load_folders(root)
    problems: dict[str, Message] = {}
    for part in sorted({_part(path, data.layout) for path in data.paths}):
        found = scan(root / part).problems
        problems |= {(PurePosixPath(part) / path).as_posix(): problem for path, problem in found.items()}
    sources = []
    for number, (path, person, role) in enumerate(zip(data.paths, data.people, data.roles, strict=True), 1):
        progress(Progress(Stage.READING_PICTURES, number, len(data.paths), Unit.PICTURES))
        label = STRANGERS if role is Role.STRANGER else person
        try:
            with (root / on_disk(path)).open("rb") as stream:
                sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
            sources.append(Source(path, label, person, sha256))
        except OSError as error:
            problem = UnreadablePictureError("disk-error", error=error.strerror or str(error)).message
            sources.append(Source(path, label, person, problem=problem))
    sources += [Source(path, "", "", problem=problem) for path, problem in problems.items()]
    return tuple(sorted(sources, key=lambda each: each.path))


def _part(path: str, layout: str) -> str:
    return "" if layout == "folders by person" else path.split("/")[0]


def plan(
    sources: Sequence[Source],
    sights: Mapping[str, Sight],
    *,
    shares: Shares,
    by: SplitBy,
    seed: int,
    copies: int,
    threshold: float,
    text: Callable[[Message], str],
) -> tuple[Planned, ...]:
    """In the order of ``sources``.

    sights: by sha256.
    copies: number of augmented crops for each training picture.
    text: the sentence for a problem or note.
    """
    left_out = _left_out(sources, sights, text)
    usable = [source for source in sources if source.path not in left_out]
    charts = [_chart(source, sights[source.sha256]) for source in usable]
    groups = dict(zip((chart.path for chart in charts), _groups(charts), strict=True))
    labels, people = [each.label for each in usable], [each.person for each in usable]
    chosen = assign_subsets(labels, people, [groups[each.path] for each in usable], shares, by, seed)
    side_of = {source.path: side for source, side in zip(usable, chosen, strict=True)}
    many = Counter(groups.values())
    doubts = _doubts(charts, threshold)
    names = _Names()
    planned = []
    for source in sources:
        if source.path in left_out:
            reason, problem = left_out[source.path]
            planned.append(Planned(source, reason=reason, problem=problem))
            continue
        side = side_of[source.path]
        group = groups[source.path]
        planned.append(
            Planned(
                source,
                side,
                names.of(side, source),
                tuple(names.of(side, source, copy) for copy in range(1, copies + 1) if side is Subset.TRAIN),
                note=text(note) if (note := sights[source.sha256].note) is not None else "",
                doubt=doubts.get(source.path, ""),
                group=group if many[group] > 1 else None,
            )
        )
    return tuple(planned)


def _left_out(
    sources: Sequence[Source], sights: Mapping[str, Sight], text: Callable[[Message], str]
) -> dict[str, tuple[str, str]]:
    """Path -> a keyword and a sentence."""
    labels: dict[str, set[str]] = {}
    for source in sources:
        labels.setdefault(source.sha256, set()).add(source.label)
    out: dict[str, tuple[str, str]] = {}
    first: dict[str, str] = {}
    for source in sources:
        if source.problem is not None:
            out[source.path] = ("unreadable", text(source.problem))
        elif sights[source.sha256].vector is None:
            problem = sights[source.sha256].problem or Message("no-face")
            out[source.path] = (problem.code, text(problem))
        elif len(labels[source.sha256]) > 1:
            names = " and ".join(sorted(labels[source.sha256]))
            out[source.path] = ("two-people", f"The same file lies under {names}; keep it where it belongs.")
        elif source.sha256 in first:
            out[source.path] = ("duplicate", f"It is the same file as {first[source.sha256]}.")
        else:
            first[source.sha256] = source.path
    return out


def _chart(source: Source, sight: Sight) -> PictureRecord:
    return PictureRecord(source.path, source.person, source.sha256, sight.vector, note=sight.note, facts=sight.facts)


def _groups(charts: Sequence[PictureRecord]) -> list[int]:
    """Of each chart the number of its group of near copies, whoever they lie under."""
    if not charts:
        return []
    images = UniqueImages.of(charts)
    pairs = [(copy.row, copy.original) for some in near_duplicates(images) for copy in some]
    rows, originals = zip(*pairs, strict=True) if pairs else ((), ())
    found = connected_groups(len(images), rows, originals).tolist()
    number = {chart.path: group for chart, group in zip(images.records, found, strict=True)}
    return [number[chart.path] for chart in charts]


def _doubts(charts: Sequence[PictureRecord], threshold: float) -> dict[str, str]:
    """Path -> finding, as a kind and the other person: 'wrong-person: Grace Hopper'."""
    findings = (each for each in find_all(charts, threshold) if each.kind in _DOUBTS and each.pictures)
    return {each.pictures[0]: f"{each.kind}: {each.other}" if each.other else each.kind.value for each in findings}


class _Names:
    """File names within DATA that differ on every system, also where case does not count."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, side: Subset, source: Source, copy: int = 0) -> str:
        stem = PurePosixPath(source.path).stem[:_LONGEST_STEM].rstrip(" .")
        if copy:
            stem = f"{stem} copy {copy}"
        number = 1
        while True:
            name = f"{side}/{source.label}/{stem}{f' {number}' if number > 1 else ''}{SUFFIX}"
            if name.casefold() not in self._taken:
                self._taken.add(name.casefold())
                return name
            number += 1
