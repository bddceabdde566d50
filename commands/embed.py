"""``embed``: one template a picture, as an npz file for other programs."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import numpy as np

from commands.app import App
from commands.options import given_path
from commands.output_files import check_folder, write_file
from recognition.detection.still_faces import detect_still
from recognition.errors import PictureError, UsageError
from recognition.faces.alignment import crop_face
from recognition.input_files import require_file, require_folder
from recognition.progress import Progress, Stage, Unit
from recognition.recognizer import main_face
from recognition.types import Image
from storage.files.picture_files import folder_pictures
from storage.files.pictures import box_in_file, prefetch_pictures

BATCH = 8


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--root", type=given_path, required=True, metavar="DIR", help="folder the names are relative to")
    add("--list", type=given_path, metavar="FILE", help="one picture a line; default: every picture in DIR")
    add(
        "--mirror",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="average with the mirror image: a little better, twice the work (default)",
    )
    add("--out", type=given_path, required=True, metavar="F.npz", help="the file to write")


def run(arguments: argparse.Namespace, app: App) -> int:
    """Writes names (N,), embeddings (N, D) float32 unit rows (nan where no face), boxes (N, 4); 0 when done."""
    require_folder(arguments.root)
    check_folder(arguments.out)
    names = _names(arguments.root, arguments.list)
    embedder = app.embedder(mirrored=arguments.mirror, keyed=False)  # as other programs compare them
    embeddings = np.full((len(names), embedder.dimension), np.nan, np.float32)
    boxes = np.full((len(names), 4), np.nan, np.float32)
    detector, unreadable = app.detector(), 0
    with app.progress() as progress:
        batch: list[tuple[int, Image]] = []
        for index, (_, image) in enumerate(prefetch_pictures(arguments.root, names)):
            if isinstance(image, PictureError):
                unreadable += 1
                app.say(f"{names[index]}: {image}")
            elif (face := main_face(detect_still(detector, image), image)) is not None:
                box = box_in_file(face.box, arguments.root / names[index])
                boxes[index] = box.left, box.top, box.right, box.bottom
                batch.append((index, crop_face(image, face, embedder.crop_spec)))
            if len(batch) == BATCH or (batch and index == len(names) - 1):
                embeddings[[each for each, _ in batch]] = embedder.embed([crop for _, crop in batch])
                batch.clear()
            progress(Progress(Stage.EMBEDDING_PICTURES, index + 1, len(names), Unit.PICTURES))
    content = BytesIO()
    np.savez(content, names=np.array(names, dtype=np.str_), embeddings=embeddings, boxes=boxes)
    write_file(arguments.out, content.getvalue())
    found = int(np.isfinite(embeddings[:, 0]).sum())
    app.say(f"{found} of {len(names)} pictures have a face; {unreadable} could not be read. Written: {arguments.out}")
    return 0


def _names(root: Path, listed: Path | None) -> Sequence[str]:
    if listed is None:
        return folder_pictures(root)
    require_file(listed)
    try:
        lines = listed.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"The list {listed} cannot be read as UTF-8 text.") from error
    return [line.strip() for line in lines if line.strip()]
