"""``cluster DIR``: which faces of a folder of pictures are one person's, without anybody being named."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from commands.app import App
from commands.options import given_path
from commands.tables import print_table
from learning.clustering.clustering import MAX_HDBSCAN_FACES, Method, cluster
from learning.clustering.found_faces import FoundFaces, box_in_picture
from learning.clustering.output_folder import check_place_for, cluster_name
from learning.clustering.scores import Agreement, ClusterScores, people_by_folder, people_by_list, score_clusters
from recognition.errors import UsageError
from recognition.inference.optional_packages import HDBSCAN_GROUPS
from recognition.input_files import require_folder
from services.messages.formatting import count_text
from services.pictures.clustering import NoFaceError, SortedFolder, save_sorted, sort_folder

BY_FOLDER = "by-folder"
SCORE_COLUMNS = ("method", "clusters", "pairs: precision", "recall", "F", "BCubed: precision", "recall", "F")
METHODS = ("whispers", "dbscan", "hdbscan")
_LINES = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("directory", metavar="DIR", type=given_path, help="a folder of pictures, with folders inside or not")
    add(
        "--out",
        type=given_path,
        metavar="OUT",
        help="a new folder for the faces by cluster, overview sheets and a table",
    )
    add("--copy", action="store_true", help="copy whole pictures into OUT instead of the faces")
    add("--method", choices=METHODS, default=METHODS[0], help="clustering method (default whispers)")
    add("--min-size", type=int, default=2, metavar="N", help="smallest number of faces of a person (default 2)")
    add(
        "--truth",
        metavar="HOW",
        help="score all methods: by-folder (each picture is in its person's folder), or a CSV file",
    )
    add("--seed", type=int, default=0, metavar="N", help="seed of the random order (default 0)")
    add("--json", action="store_true", help="print the result as JSON")


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 when done, even if some of the pictures could not be read: they are named."""
    _check(arguments)
    if arguments.out is not None:
        check_place_for(arguments.out, arguments.directory)
    embedder = app.embedder()
    with app.progress() as progress:
        try:
            done = sort_folder(
                arguments.directory,
                app.detector(),
                embedder,
                threshold=app.named_threshold,
                method=arguments.method,
                min_size=arguments.min_size,
                seed=arguments.seed,
                progress=progress,
            )
        except NoFaceError as error:
            _say_unreadable(app, error.found)
            raise
        _say_unreadable(app, done.found)
        scores = _scores(arguments, done)
        if arguments.out is not None:
            save_sorted(arguments.out, done, progress, whole_pictures=arguments.copy)
    if arguments.json:
        app.print_json(_as_json(arguments, done, scores))
    else:
        _print(app, arguments, done, scores)
    return 0


def _check(arguments: argparse.Namespace) -> None:
    require_folder(arguments.directory)
    if arguments.min_size < 2:
        raise UsageError("--min-size counts the faces of a person: give 2 or more.")
    if arguments.copy and arguments.out is None:
        raise UsageError("--copy needs --out.")
    if arguments.truth not in (None, BY_FOLDER) and not Path(arguments.truth).is_file():
        raise UsageError(f"--truth is '{BY_FOLDER}' or a CSV file, and there is no file {arguments.truth}.")


def _say_unreadable(app: App, found: FoundFaces) -> None:
    for path, problem in found.unreadable:
        app.say(f"{path}: {problem}")


def _scores(arguments: argparse.Namespace, done: SortedFolder) -> dict[str, ClusterScores]:
    """By method, the chosen one first; empty without truth. A method that cannot take so many faces, or is not
    installed, is left out."""
    if arguments.truth is None:
        return {}
    found = done.found
    if arguments.truth == BY_FOLDER:
        people = people_by_folder(found.faces)
    else:
        people = people_by_list(Path(arguments.truth), found.faces)
    scores: dict[str, ClusterScores] = {}
    for name in sorted(METHODS, key=lambda each: each != arguments.method):
        if Method(name) is Method.HDBSCAN and (len(found.faces) > MAX_HDBSCAN_FACES or HDBSCAN_GROUPS.missing()):
            continue
        labels = cluster(
            found.vectors,
            threshold=done.threshold,
            method=Method(name),
            min_size=arguments.min_size,
            seed=arguments.seed,
        )
        score = score_clusters(labels, people)
        if score is None:
            raise UsageError(f"Nobody is named in {arguments.directory}: --truth {BY_FOLDER} needs folders by person.")
        scores[name] = score
    return scores


def _print(app: App, arguments: argparse.Namespace, done: SortedFolder, scores: Mapping[str, ClusterScores]) -> None:
    found, clusters = done.found, done.clusters
    single = len(done.singles)
    people = "1 person's" if len(clusters) == 1 else f"{len(clusters)} people's"
    app.print(
        f"{count_text(len(found.faces), 'face')} on {count_text(found.pictures, 'picture')}, {len(found.faceless)} of "
        f"them without a face. {done.clustered_faces} faces are {people}, {single} {'is' if single == 1 else 'are'} "
        f"alone. Faces count as alike up to a distance of {done.threshold:.3f} (method {arguments.method})."
    )
    if clusters:
        rows = [
            [
                cluster_name(each.number, len(clusters)),
                found.faces[each.rows[0]].path,
                str(len(each)),
                f"{each.distances[-1]:.2f}",
            ]
            for each in clusters[:_LINES]
        ]
        print_table(("", "most typical face", "faces", "farthest from the middle"), rows, app.out, numbers=2)
        if len(clusters) > _LINES:
            app.print(f"and {len(clusters) - _LINES} more.")
    if scores:
        first = next(iter(scores.values()))
        app.print()
        people = "1 person who is" if first.people == 1 else f"{first.people} people who are"
        app.print(f"Against the {people} known of {count_text(first.faces, 'face')}:")
        rows = [
            [name, str(each.clusters), *_shown(each.pairwise), *_shown(each.bcubed)] for name, each in scores.items()
        ]
        print_table(SCORE_COLUMNS, rows, app.out)
    if arguments.out is not None:
        app.print(f"Written: {arguments.out}")


def _shown(agreement: Agreement) -> tuple[str, str, str]:
    return f"{agreement.precision:.3f}", f"{agreement.recall:.3f}", f"{agreement.f:.3f}"


def _as_json(arguments: argparse.Namespace, done: SortedFolder, scores: Mapping[str, ClusterScores]) -> dict[str, Any]:
    found = done.found

    def face(row: int) -> dict[str, Any]:
        return {"file": found.faces[row].path, "box": list(box_in_picture(found, row).rounded())}

    return {
        "directory": str(arguments.directory),
        "pictures": found.pictures,
        "faces": len(found.faces),
        "without_face": list(found.faceless),
        "unreadable": [{"file": path, "problem": problem} for path, problem in found.unreadable],
        "method": arguments.method,
        "threshold": round(done.threshold, 4),
        "min_size": arguments.min_size,
        "seed": arguments.seed,
        "clusters": [
            {
                "cluster": each.number,
                "faces": [
                    {**face(row), "distance": round(far, 4)} for row, far in zip(each.rows, each.distances, strict=True)
                ],
            }
            for each in done.clusters
        ],
        "singles": [face(row) for row in done.singles],
        "scores": {name: _score_json(each) for name, each in scores.items()},
    }


def _score_json(score: ClusterScores) -> dict[str, Any]:
    agreements = {"pairwise": score.pairwise, "bcubed": score.bcubed}
    return {**asdict(score), **{name: {**asdict(each), "f": each.f} for name, each in agreements.items()}}
