"""Plans a dataset: the subset and file name of each picture of a folder of people, or why it is excluded.

Near duplicates, and in a split by person all pictures of a person, are in one subset.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path, PurePosixPath
from zlib import crc32

import numpy as np

from learning.datasets.datasets import Layout, Role, content_sha256, load_folders
from learning.datasets.recipe import Recipe, Shares, SplitBy, Subset
from learning.gallery_audit.audit import find_all
from learning.gallery_audit.findings import Finding, FindingKind
from learning.gallery_audit.near_duplicates import UniqueImages, near_duplicates
from learning.metrics.scores import connected_groups
from recognition.enrolment.still import Enrolled
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from storage.files.gallery_folder import on_disk, scan
from storage.files.picture_notes import SUFFIX
from storage.files.pictures import UnreadablePictureError
from storage.gallery.picture_records import PictureRecord, Reading

STRANGERS = "unknown"
"""The class of the strangers of the data."""

_DOUBTS = (FindingKind.WRONG_PERSON, FindingKind.OUTLIER)
_MAX_STEM = 60
_PRIORITY = (Subset.TRAIN, Subset.TEST, Subset.VAL)
"""The first picture of a class goes to train, the second to test."""


@dataclass(frozen=True, slots=True)
class SourcePicture:
    """A picture file of the source folder.

    label: the class it is trained as.
    person: who it shows; each stranger is a different person.
    sha256: of its content, empty where it cannot be used.
    problem: why it cannot be used, or None.
    """

    path: str
    label: str
    person: str
    sha256: str = ""
    problem: Message | None = None


@dataclass(frozen=True, slots=True)
class PlannedPicture:
    """What becomes of a picture.

    subset: None where it is excluded.
    name: file of its crop, relative to the dataset.
    problem: why it is excluded, or None.
    doubt: why its label may be wrong, or None.
    group: number shared by near duplicates, None without any.
    """

    source: SourcePicture
    subset: Subset | None = None
    name: str = ""
    copies: tuple[str, ...] = ()
    problem: Message | None = None
    note: Message | None = None
    doubt: Finding | None = None
    group: int | None = None


def list_sources(root: Path, progress: ProgressSink = ignore_progress) -> tuple[SourcePicture, ...]:
    """Every picture of the people in ``root``, sorted by path. Raises UsageError where there is none."""
    data = load_folders(root)
    problems: dict[str, Message] = {}
    for part in sorted({"" if data.layout is Layout.PEOPLE else path.split("/")[0] for path in data.paths}):
        found = scan(root / part).problems
        problems |= {(PurePosixPath(part) / path).as_posix(): problem for path, problem in found.items()}
    sources = [SourcePicture(path, "", "", problem=problem) for path, problem in problems.items()]
    for number, (path, person, role) in enumerate(zip(data.paths, data.people, data.roles, strict=True), 1):
        progress(Progress(Stage.READING_PICTURES, number, len(data.paths), Unit.PICTURES))
        label = STRANGERS if role is Role.STRANGER else person
        try:
            sources.append(SourcePicture(path, label, person, content_sha256(root / on_disk(path))))
        except OSError as error:
            problem = UnreadablePictureError("disk-error", error=error.strerror or str(error)).message
            sources.append(SourcePicture(path, label, person, problem=problem))
    return tuple(sorted(sources, key=lambda each: each.path))


def plan_dataset(
    sources: Sequence[SourcePicture], analyses: Mapping[str, Reading], recipe: Recipe
) -> tuple[PlannedPicture, ...]:
    """In the order of ``sources``. ``analyses`` by sha256."""
    problems = _problems(sources, analyses)
    usable = [source for source in sources if source.path not in problems]
    templates = {sha256: found.answer for sha256, found in analyses.items() if isinstance(found.answer, Enrolled)}
    records = []
    for each in usable:
        template, facts = templates[each.sha256], analyses[each.sha256].facts
        records.append(
            PictureRecord(each.path, each.person, each.sha256, template.vector, note=template.note, facts=facts)
        )
    groups = _duplicate_groups(records)
    labels, people = [each.label for each in usable], [each.person for each in usable]
    grouped = [groups[each.path] for each in usable]
    subsets = assign_subsets(labels, people, grouped, recipe.shares, recipe.by, recipe.seed)
    subset_of = {source.path: subset for source, subset in zip(usable, subsets, strict=True)}
    sizes = Counter(groups.values())
    findings = (each for each in find_all(records, recipe.threshold) if each.kind in _DOUBTS and each.pictures)
    doubts = {each.pictures[0]: each for each in findings}
    names = _UniqueNames()
    planned = []
    for source in sources:
        if source.path in problems:
            planned.append(PlannedPicture(source, problem=problems[source.path]))
            continue
        subset, group = subset_of[source.path], groups[source.path]
        name = names.of(subset, source)
        numbers = range(1, recipe.augmentation.copies + 1) if subset is Subset.TRAIN else ()
        planned.append(
            PlannedPicture(
                source,
                subset,
                name,
                tuple(names.of(subset, source, number) for number in numbers),
                note=templates[source.sha256].note,
                doubt=doubts.get(source.path),
                group=group if sizes[group] > 1 else None,
            )
        )
    return tuple(planned)


def _problems(sources: Sequence[SourcePicture], analyses: Mapping[str, Reading]) -> dict[str, Message]:
    """By path; pictures without a problem are used."""
    labels: dict[str, set[str]] = {}
    for source in sources:
        labels.setdefault(source.sha256, set()).add(source.label)
    found: dict[str, Message] = {}
    first: dict[str, str] = {}
    for source in sources:
        problem = source.problem or analyses[source.sha256].answer
        if isinstance(problem, Message):
            found[source.path] = problem
        elif len(labels[source.sha256]) > 1:
            found[source.path] = Message.of("two-people", people=" and ".join(sorted(labels[source.sha256])))
        elif source.sha256 in first:
            found[source.path] = Message.of("duplicate", original=first[source.sha256])
        else:
            first[source.sha256] = source.path
    return found


def _duplicate_groups(records: Sequence[PictureRecord]) -> dict[str, int]:
    """Number of the group of near duplicates by path, whoever they are filed under."""
    if not records:
        return {}
    images = UniqueImages.of(records)
    pairs = [(copy.row, copy.original) for some in near_duplicates(images) for copy in some]
    groups = connected_groups(len(images), pairs).tolist()
    return {record.path: group for record, group in zip(images.records, groups, strict=True)}


class _UniqueNames:
    """File names in the dataset that are unique on every system, also where case is ignored."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, subset: Subset, source: SourcePicture, copy: int = 0) -> str:
        stem = PurePosixPath(source.path).stem[:_MAX_STEM].rstrip(" .")
        if copy:
            stem = f"{stem} copy {copy}"
        tried = (f"{subset}/{source.label}/{stem}{f' {each}' if each > 1 else ''}{SUFFIX}" for each in count(1))
        name = next(each for each in tried if each.casefold() not in self._taken)
        self._taken.add(name.casefold())
        return name


def assign_subsets(
    labels: Sequence[str], people: Sequence[str], groups: Sequence[Hashable], shares: Shares, by: SplitBy, seed: int
) -> tuple[Subset, ...]:
    """The subset of each of N pictures, drawn with ``seed``.

    labels: (N,) classes to be trained.
    people: (N,) who is shown; in one class of strangers each is a different person.
    groups: (N,) equal for pictures that must stay together.
    shares: of the pictures of each class, or, by person, of the people.

    The result for one class does not depend on the others, unless pictures of both are in one group.
    """
    if by is SplitBy.PERSON:
        weights = [1.0 / people.count(each) for each in people]
        return _assign(["everybody"] * len(people), _connected(people, groups), shares, seed, weights)
    return _assign(labels, _connected(range(len(labels)), groups), shares, seed, [1.0] * len(labels))


def _connected(*keys: Sequence[Hashable]) -> list[int]:
    """(N,) group of each row, where rows that are equal in any of ``keys`` are in one group."""
    pairs = []
    for key in keys:
        first: dict[Hashable, int] = {}
        pairs += [(first.setdefault(value, row), row) for row, value in enumerate(key)]
    return list(map(int, connected_groups(len(keys[0]), pairs)))


def _assign(
    labels: Sequence[str], groups: Sequence[int], shares: Shares, seed: int, weights: Sequence[float]
) -> tuple[Subset, ...]:
    """Assigns group after group of each class to the subset that lacks most; the first ones to empty subsets."""
    rows_of: dict[int, list[int]] = {}
    for row, group in enumerate(groups):
        rows_of.setdefault(group, []).append(row)
    wanted = [subset for subset in _PRIORITY if shares.of(subset) > 0]
    assigned: dict[int, Subset] = {}
    for label in sorted(set(labels)):
        own = [group for group, rows in rows_of.items() if any(labels[row] == label for row in rows)]
        random = np.random.default_rng([seed, crc32(label.encode("utf-8", "surrogatepass"))])
        order = [own[index] for index in random.permutation(len(own))]
        weight = {group: sum(weights[row] for row in rows_of[group] if labels[row] == label) for group in own}
        total = sum(weight.values())
        has = dict.fromkeys(wanted, 0.0)
        for group in (each for each in order if each in assigned):
            has[assigned[group]] += weight[group]
        for group in sorted((each for each in order if each not in assigned), key=lambda each: -weight[each]):
            empty = [subset for subset in wanted if not has[subset]]
            subset = empty[0] if empty else max(wanted, key=lambda each: shares.of(each) * total - has[each])
            assigned[group] = subset
            has[subset] += weight[group]
    return tuple(assigned[group] for group in groups)
