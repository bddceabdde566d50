"""Plans a dataset: the subset and file name of each picture of a folder of people, or why it is excluded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from learning.datasets.datasets import Layout, Role, content_sha256, load_folders
from learning.datasets.recipe import Recipe
from learning.datasets.split import Subset, assign_subsets
from learning.gallery_audit.audit import find_all
from learning.gallery_audit.findings import Finding, FindingKind
from learning.gallery_audit.near_duplicates import near_duplicates
from learning.gallery_audit.unique_images import UniqueImages
from learning.metrics.scores import connected_groups
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from storage.files.gallery_folder import on_disk, scan
from storage.files.picture_notes import SUFFIX
from storage.files.pictures import UnreadablePictureError
from storage.gallery.picture_records import PictureRecord, Reading, Template

STRANGERS = "unknown"
"""The class of the strangers of the data."""

_DOUBTS = (FindingKind.WRONG_PERSON, FindingKind.OUTLIER)
_MAX_STEM = 60


@dataclass(frozen=True, slots=True)
class SourcePicture:
    """A picture file of the source folder.

    path: relative to the folder.
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
    copies: files of its augmented variants.
    problem: why it is excluded, or None.
    note: how it could be better, or None.
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
    templates = {sha256: found.answer for sha256, found in analyses.items() if isinstance(found.answer, Template)}
    records = [
        PictureRecord(
            source.path,
            source.person,
            source.sha256,
            templates[source.sha256].vector,
            note=templates[source.sha256].note,
            facts=analyses[source.sha256].facts,
        )
        for source in usable
    ]
    groups = _duplicate_groups(records)
    subsets = assign_subsets(
        [each.label for each in usable],
        [each.person for each in usable],
        [groups[each.path] for each in usable],
        recipe.shares,
        recipe.by,
        recipe.seed,
    )
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
        number = 1
        while True:
            name = f"{subset}/{source.label}/{stem}{f' {number}' if number > 1 else ''}{SUFFIX}"
            if name.casefold() not in self._taken:
                self._taken.add(name.casefold())
                return name
            number += 1
