"""English texts for the progress of work."""

from __future__ import annotations

from recognition.progress import Progress, Stage, Unit

_STAGES = {
    Stage.PREPARING: "Preparing",
    Stage.READING_GALLERY: "Reading the pictures of the gallery",
    Stage.IMPORTING_PICTURES: "Importing pictures",
    Stage.REGISTERING_PERSON: "Registering {subject}",
    Stage.LISTING_FOLDER: "Looking for pictures in {subject}",
    Stage.READING: "Reading {subject}",
    Stage.READING_PICTURES: "Reading pictures",
    Stage.HASHING_PICTURES: "Computing checksums of the pictures",
    Stage.COPYING_PICTURES: "Copying pictures",
    Stage.SAVING_PICTURES: "Saving pictures",
    Stage.ANALYSING: "Analysing {subject}",
    Stage.ANALYSING_PICTURES: "Analysing pictures",
    Stage.DETECTING_FACES: "Detecting faces",
    Stage.SEARCHING_PICTURE: "Detecting faces in {subject}",
    Stage.CROPPING_FACES: "Cropping faces",
    Stage.CROPPING_PICTURE: "Cropping a face from {subject}",
    Stage.EMBEDDING_PICTURES: "Embedding pictures",
    Stage.COMPARING_FACES: "Comparing faces",
    Stage.WRITING_FACES: "Writing faces",
    Stage.DRAWING_SHEETS: "Drawing overview sheets",
    Stage.WRITING_REPORT: "Writing the report",
    Stage.SPLITTING_DATASET: "Splitting the pictures into train, val and test",
    Stage.LOADING_KERAS: "Preparing to train",
    Stage.TRAINING: "Training",
    Stage.COMPARING_METHODS: "Comparing with recognition by pictures alone",
    Stage.EVALUATING: "Evaluating {subject}",
    Stage.EVALUATING_THRESHOLDS: "Evaluating the thresholds in use",
    Stage.PREPARING_NETWORK: "Preparing {subject} for this computer, once",
    Stage.DOWNLOADING: "Downloading {subject}",
    Stage.VERIFYING: "Verifying {subject}",
    Stage.MEASURING_SPEED: "Measuring the speed of {subject}",
    Stage.BENCHMARKING: "Benchmark: {subject}",
}


def stage_text(progress: Progress) -> str:
    """What is being done, without the counts: ``Downloading sface``."""
    return _STAGES[progress.stage].format(subject=progress.subject)


def progress_text(progress: Progress) -> str:
    """What is being done and how far it is: ``Analysing pictures: 3 of 45``."""
    part = f", part {progress.part + 1} of {progress.parts}" if progress.parts > 1 else ""
    return stage_text(progress) + _counted(progress) + part


def _counted(progress: Progress) -> str:
    done, total = round(progress.done), progress.total
    if progress.unit is Unit.FRACTION:
        return ""
    if progress.unit is Unit.BYTES:
        return f": {done / 1e6:.0f} of {total / 1e6:.0f} MB" if total else f": {done / 1e6:.0f} MB"
    if total is None:
        return f": {done}" if done else ""
    if progress.unit is Unit.EPOCHS:
        return f": round {done} of at most {round(total)}"
    return f": {done} of {round(total)}"
