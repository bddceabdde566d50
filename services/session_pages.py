"""What the windows beside the live picture ask a session for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from realtime.interfaces import (
    CameraEnrolment,
    Clusters,
    Corrections,
    GalleryEvaluation,
    Lookalikes,
    Models,
    People,
    Sightings,
    Stills,
    Strangers,
    Thresholds,
    Training,
)

if TYPE_CHECKING:
    from services.people_work import PeopleWork
    from services.side_work import SideWork


class SessionPages:
    """The part of ``realtime.interfaces.Session`` that hands out what others made; ``LiveSession`` is the rest."""

    def __init__(self, side_work: SideWork, people_work: PeopleWork) -> None:
        self._side_work = side_work
        self._people_work = people_work

    @property
    def stills(self) -> Stills:
        return self._side_work.stills

    @property
    def thresholds(self) -> Thresholds:
        return self._side_work.thresholds

    @property
    def models(self) -> Models:
        return self._side_work.models

    @property
    def evaluation(self) -> GalleryEvaluation:
        return self._side_work.evaluation

    @property
    def clusters(self) -> Clusters:
        return self._side_work.learning.clusters

    @property
    def lookalikes(self) -> Lookalikes:
        return self._side_work.learning.lookalikes

    @property
    def training(self) -> Training:
        return self._side_work.learning.training

    @property
    def corrections(self) -> Corrections:
        return self._people_work.corrections

    @property
    def people(self) -> People:
        return self._people_work.keeping

    @property
    def strangers(self) -> Strangers:
        return self._people_work.strangers

    @property
    def sightings(self) -> Sightings:
        return self._people_work.sightings

    @property
    def enrolment(self) -> CameraEnrolment:
        return self._people_work.enrolment
