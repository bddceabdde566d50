"""Corrections of a face on the live picture: opens its card, updates it, and carries out what is chosen on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QObject, Qt

from gui.live.cameras import Cameras
from gui.live.face_card import FaceCardView
from gui.live.stage import Stage
from realtime.interfaces import Snapshot
from services.app_services import AppServices
from services.language import tr


class Correcting(QObject):
    """``snapshot`` gives what was painted last; ``changed`` is called after each correction, to paint it at once."""

    def __init__(
        self,
        services: AppServices,
        stage: Stage,
        cameras: Cameras,
        names: Callable[[], Sequence[str]],
        snapshot: Callable[[], Snapshot],
        changed: Callable[[], None],
    ) -> None:
        super().__init__(stage)
        self._services = services
        self._stage = stage
        self._cameras = cameras
        self._snapshot = snapshot
        self._changed = changed
        self.track: int | None = None
        """The track whose card is open."""
        self._names = names
        stage.view.face_clicked.connect(self._clicked)
        stage.view.entered.connect(self.open_next)
        stage.view.beside_clicked.connect(self.close)
        stage.view.full_screen_wanted.connect(self.close)
        cameras.all.triggered.connect(self.close)

    @cached_property
    def card(self) -> FaceCardView:
        """Made when it is first opened: a start has no time for it."""
        card = FaceCardView(self._services.people, self._names, self._stage.view)
        card.confirmed.connect(self._confirm)
        card.denied.connect(self._deny)
        card.ignored.connect(self._ignore)
        card.closed.connect(self._closed)
        return card

    def refresh(self) -> None:
        """Follows the face whose card is open; closes the card when it is gone."""
        if self.track is None:
            return
        card = self._services.corrections.card(self.track)
        if card is None or self.track not in self._stage.view.face_rects():
            self.card.close_card()
        else:
            self.card.folder = self._snapshot().gallery.folder
            self.card.show_card(card, self._snapshot().threshold)

    def open(self, track: int, *, keyboard: bool = False) -> bool:
        """Whether a card was opened: not where the face is gone. The camera that sees it is shown large."""
        card = self._services.corrections.card(track)
        if card is None:
            return False
        self._cameras.enlarge(track)
        beside = self._stage.view.face_rects().get(track)
        if beside is None:
            return False
        self.track = track
        self._stage.view.mark(track)
        self.card.folder = self._snapshot().gallery.folder
        self.card.open(card, self._snapshot().threshold, beside, keyboard=keyboard)
        return True

    def open_next(self) -> None:
        """Opens the card of the next face to the right, or of the leftmost."""
        self._cameras.enlarge(None)
        rects = self._stage.view.face_rects()
        order = sorted(rects, key=lambda track: (rects[track].center().x(), track))
        start = order.index(self.track) + 1 if self.track in order else 0
        if not any(self.open(track, keyboard=True) for track in order[start:] + order[:start]):
            self._stage.tell(tr("There is no face on the picture to correct."))

    def close(self) -> bool:
        """Whether a card was open."""
        if self.track is None:
            return False
        self.card.close_card()
        return True

    def _clicked(self, track: int) -> None:
        if track == self.track:
            self.card.close_card()
        else:
            self.open(track)

    def _confirm(self, person: str) -> None:
        if self.track is not None:
            self._services.reception.confirm(self.track, person)
            self._done(tr("This is {name}", name=person))

    def _deny(self, person: str) -> None:
        """The card stays open, to say who it is instead."""
        if self.track is not None:
            is_kept = self.card.is_kept
            self._services.corrections.deny(self.track, person)
            self._changed()
            self.refresh()
            self._stage.tell(tr("Not {name}", name=person), undo=is_kept)

    def _ignore(self) -> None:
        if self.track is not None:
            self._services.corrections.ignore(self.track)
            self._done(tr("This face is ignored"))

    def _done(self, text: str) -> None:
        is_kept = self.card.is_kept
        self.card.close_card()
        self._changed()
        self._stage.tell(text, undo=is_kept)

    def _closed(self) -> None:
        self.track = None
        self._stage.view.mark(None)
        self._stage.view.setFocus(Qt.FocusReason.OtherFocusReason)
