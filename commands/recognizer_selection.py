"""The recogniser in use: the nearest template, or one trained for the gallery."""

from __future__ import annotations

from dataclasses import dataclass

from commands.app import App
from learning.training.store import TrainingRecord, load_trained, parse_name
from recognition.errors import UsageError
from recognition.interfaces import Embedder, template_key
from recognition.matching.double_verification import DOUBLE, double_verification
from recognition.matching.templates import Templates, TrainedRecognizer
from services.messages.live import outdated_text
from storage.gallery.gallery import Gallery


@dataclass(frozen=True, slots=True)
class SelectedRecognizer:
    """``trained`` and ``record`` are None for the nearest template and for double verification."""

    app: App
    trained: TrainedRecognizer | None = None
    record: TrainingRecord | None = None
    is_double: bool = False

    @property
    def embedder_name(self) -> str | None:
        """The embedder it was trained on; None where any will do. Raises UsageError where another was named."""
        if self.record is None:
            return None
        own, named = "+".join(self.record.embedders), self.app.named_embedder
        if named is not None and named != own:
            raise UsageError(f"{self.record.full_name} was trained on {own}, not on {named}: leave out --embedder.")
        return own

    def embedder(self) -> Embedder:
        """Raises UsageError as ``embedder_name``."""
        return self.app.embedder(self.embedder_name)

    def templates(self, templates: Templates) -> Templates:
        """The templates with the recogniser; prints where it is out of date.

        Raises UsageError where the templates are of another version of the embedder.
        """
        if self.is_double:
            return templates.with_trained(double_verification(templates.embedder))
        if self.trained is None or self.record is None:
            return templates
        if templates.embedder != self.record.embedder:
            raise UsageError(
                f"{self.record.full_name} was trained on {self.record.embedder}, and this is {templates.embedder}: "
                "train it again."
            )
        record = self.record
        outdated = outdated_text(record.full_name, *record.changes(templates.names), record.recipe.preset)
        if outdated:
            self.app.say(outdated)
        return templates.with_trained(self.trained)

    def threshold(self, gallery: Gallery | None, embedder: Embedder) -> float:
        """As ``App.threshold``; a trained recogniser has its own in place of the remembered one."""
        for value in (self.app.named_threshold, self.app.settings.recognition.threshold):
            if value is not None:
                return value
        trained = double_verification(template_key(embedder)) if self.is_double else self.trained
        return self.app.threshold(gallery, embedder) if trained is None else trained.threshold


def selected_recognizer(app: App) -> SelectedRecognizer:
    """From the command line or the settings. Raises UsageError, UnknownNameError, ModelWrongError."""
    if app.recognizer_name == DOUBLE:
        return SelectedRecognizer(app, is_double=True)
    name = parse_name(app.recognizer_name)
    return SelectedRecognizer(app, *(() if name is None else load_trained(app.gallery_folder, *name)))
