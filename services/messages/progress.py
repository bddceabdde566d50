"""Texts for the progress of work."""

from __future__ import annotations

from recognition.progress import Progress, Stage, Unit
from services.language import marked, tr, translated

_STAGES = {
    Stage.PREPARING: marked("Preparing"),
    Stage.READING_GALLERY: marked("Reading the pictures of the gallery"),
    Stage.IMPORTING_PICTURES: marked("Importing pictures"),
    Stage.REGISTERING_PERSON: marked("Registering {subject}"),
    Stage.LISTING_FOLDER: marked("Looking for pictures in {subject}"),
    Stage.READING: marked("Reading {subject}"),
    Stage.READING_PICTURES: marked("Reading pictures"),
    Stage.HASHING_PICTURES: marked("Computing checksums of the pictures"),
    Stage.COPYING_PICTURES: marked("Copying pictures"),
    Stage.SAVING_PICTURES: marked("Saving pictures"),
    Stage.ANALYSING: marked("Analysing {subject}"),
    Stage.ANALYSING_PICTURES: marked("Analysing pictures"),
    Stage.DETECTING_FACES: marked("Detecting faces"),
    Stage.SEARCHING_PICTURE: marked("Detecting faces in {subject}"),
    Stage.SEALING: marked("Sealing the gallery"),
    Stage.CROPPING_FACES: marked("Cropping faces"),
    Stage.CROPPING_PICTURE: marked("Cropping a face from {subject}"),
    Stage.EMBEDDING_PICTURES: marked("Embedding pictures"),
    Stage.COMPARING_FACES: marked("Comparing faces"),
    Stage.WRITING_FACES: marked("Writing faces"),
    Stage.DRAWING_SHEETS: marked("Drawing overview sheets"),
    Stage.WRITING_REPORT: marked("Writing the report"),
    Stage.SPLITTING_DATASET: marked("Splitting the pictures into train, val and test"),
    Stage.LOADING_KERAS: marked("Preparing to train"),
    Stage.TRAINING: marked("Training"),
    Stage.COMPARING_METHODS: marked("Comparing with recognition by pictures alone"),
    Stage.EVALUATING: marked("Evaluating {subject}"),
    Stage.EVALUATING_THRESHOLDS: marked("Evaluating the thresholds in use"),
    Stage.PREPARING_NETWORK: marked("Preparing {subject} for this computer, once"),
    Stage.DOWNLOADING: marked("Downloading {subject}"),
    Stage.VERIFYING: marked("Verifying {subject}"),
    Stage.MEASURING_SPEED: marked("Measuring the speed of {subject}"),
    Stage.BENCHMARKING: marked("Benchmark: {subject}"),
    Stage.JUDGING_RECORDINGS: marked("Judging recordings"),
    Stage.SENDING: marked("Sending to the database server"),
    Stage.FETCHING: marked("Fetching from the database server"),
    Stage.FINDING_CAMERAS: marked("Asking the network for cameras"),
    Stage.ASKING_CAMERA: marked("Asking {subject}"),
    Stage.INDEXING: marked("Making the index of {subject} on the server"),
}


def stage_text(progress: Progress) -> str:
    """What is being done, without the counts: ``Downloading sface``."""
    return translated(_STAGES[progress.stage], subject=progress.subject)


def progress_text(progress: Progress) -> str:
    """What is being done and how far it is: ``Analysing pictures: 3 of 45``."""
    stage, counted = stage_text(progress), _counted(progress)
    text = tr("{stage}: {counted}", stage=stage, counted=counted) if counted else stage
    if progress.parts <= 1:
        return text
    return tr("{progress}, part {part} of {parts}", progress=text, part=progress.part + 1, parts=progress.parts)


def _counted(progress: Progress) -> str:
    done, total = round(progress.done), progress.total
    match progress.unit:
        case Unit.FRACTION:
            return ""
        case Unit.BYTES if total:
            return tr("{done:.0f} of {total:.0f} MB", done=done / 1e6, total=total / 1e6)
        case Unit.BYTES:
            return tr("{done:.0f} MB", done=done / 1e6)
        case _ if total is None:
            return str(done) if done else ""
        case Unit.EPOCHS:
            return tr("round {done} of at most {total}", done=done, total=round(total))
        case _:
            return tr("{done} of {total}", done=done, total=round(total))
