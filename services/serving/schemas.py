"""The JSON of requests and answers, as the OpenAPI document has it. Times have their offset from UTC."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StrictBool

Name = Annotated[str, Field(min_length=1, max_length=200, examples=["Ada Lovelace"])]
_DISTANCE = "Cosine distance, 0 the same to 2 opposite; with sface less up to 0.02 for a poor picture."
Distance = Annotated[float, Field(ge=0, le=2, description=_DISTANCE)]


class Strict(BaseModel):
    """Of requests: nothing else may stand in it."""

    model_config = ConfigDict(extra="forbid")


class Remark(BaseModel):
    """Why a picture is not used, or what could be better."""

    code: str = Field(examples=["several-faces"])
    text: str = Field(examples=["It shows 2 people; use one with one person."])


class PictureItem(BaseModel):
    """state: accepted, refused, or waiting to be read."""

    path: str = Field(examples=["Ada Lovelace/portrait.jpg"])
    state: str = Field(examples=["accepted"])
    remarks: list[Remark] = []


class PersonItem(BaseModel):
    id: str = Field(description="The name; a rename changes it.", examples=["Ada Lovelace"])
    name: str = Field(examples=["Ada Lovelace"])
    pictures: int = Field(description="Accepted and refused.", examples=[3])
    accepted: int = Field(examples=[3])
    is_present: bool
    last_seen: datetime | None = None


class People(BaseModel):
    people: list[PersonItem]
    total: int = Field(description="Of all, also beyond this list.")


class PersonDetail(PersonItem):
    picture_list: list[PictureItem]


class Filed(BaseModel):
    """A picture that was taken into the gallery."""

    person: str = Field(examples=["Ada Lovelace"])
    path: str = Field(examples=["Ada Lovelace/upload.jpg"])
    remarks: list[Remark] = []


class NewName(Strict):
    name: Name


class Nearest(BaseModel):
    name: str
    distance: Distance


class FaceQuality(BaseModel):
    weight: float
    reasons: list[str]


class FaceItem(BaseModel):
    box: list[int] = Field(
        description="Left, top, right, bottom in pixels of the picture.", examples=[[40, 60, 120, 140]]
    )
    score: float
    state: str = Field(examples=["known"])
    name: str | None = Field(examples=["Ada Lovelace"])
    distance: Distance | None
    nearest: list[Nearest]
    quality: FaceQuality


class Identified(BaseModel):
    """width, height: of the picture whose pixels the boxes are in."""

    width: int
    height: int
    threshold: float
    faces: list[FaceItem]
    picture: str | None = Field(None, description="The picture, reduced, as a JPEG in base64, where it was asked for.")


class Groups(BaseModel):
    groups: list[str] = Field(description="Names of the groups to choose from.", examples=[["Film stars"]])


class LookalikeItem(BaseModel):
    person: str
    distance: Distance
    picture: str = Field(description="Their face, a JPEG in base64.")


class Lookalikes(BaseModel):
    """A game: the nearest faces, however far. It says nothing of who somebody is."""

    group: str
    faces: int = Field(description="How many there are on the picture; the main one is compared.")
    nearest: list[LookalikeItem]


class Enrolment(BaseModel):
    id: str
    wanted: int = Field(description="Looks to collect.")


class Advice(BaseModel):
    """What came of a frame, and what to do next."""

    hint: Remark
    looks: int
    wanted: int
    box: list[int] | None = Field(description="The face, in pixels of the frame.")
    done: bool
    resembles: str | None = Field(None, description="A registered person who looks like this one.")


class SightingItem(BaseModel):
    id: int
    person: str | None = Field(description="Null for a stranger.")
    stranger: int | None
    first_seen: datetime
    last_seen: datetime
    seconds: float = Field(description="For how long a face was followed.")
    place: str = Field(examples=["camera 0"])
    places: list[str] = Field(description="All places of one stay, in the order in which the person came to them.")
    by_hand: bool
    note: str


class Sightings(BaseModel):
    sightings: list[SightingItem] = Field(description="Newest first.")
    total: int


class ShiftItem(BaseModel):
    """One shift of somebody expected. late, early, attended: seconds."""

    person: str
    group: str
    since: datetime = Field(alias="from")
    until: datetime
    status: str = Field(examples=["present"])
    arrived: datetime | None
    left: datetime | None
    late: int | None = Field(description="Null where they may have come unobserved.")
    early: int | None
    away: list[list[datetime]]
    not_observed: list[list[datetime]]
    attended: int | None
    by_hand: bool
    also_seen: list[list[datetime]] = Field(description="Where entries by hand say that they were not there.")
    note: str


class VisitorItem(BaseModel):
    """Somebody registered who was seen and not expected."""

    person: str
    first_seen: datetime
    last_seen: datetime


class HolidayItem(BaseModel):
    group: str
    name: str


class Sheet(BaseModel):
    """The sheet of a day, as ``gallery attendance --json`` prints it, and in words."""

    day: date = Field(alias="date")
    made_at: datetime
    people: list[ShiftItem] = Field(description="Everybody expected.")
    visitors: list[VisitorItem]
    strangers: int
    holidays: list[HolidayItem] = Field(description="Of groups, of whom nobody is expected.")
    not_observed: list[list[datetime]]
    headings: list[str] = Field(default=[], description="Of the rows.")
    rows: list[list[str]] = Field(default=[], description="The sheet in words, also of visitors.")
    notes: list[str] = Field(default=[], description="What is said below the rows.")


class AttendanceItem(BaseModel):
    """Somebody who was there, by a camera or by hand."""

    person: str
    is_present: bool
    first_seen: datetime
    last_seen: datetime | None = Field(description="Null where it is not known.")
    seconds: float = Field(description="For how long cameras saw them.")
    place: str | None = Field(description="Where they are in view now.")


class Attendance(BaseModel):
    """Who was there on a day, and who is here now."""

    day: date
    people: list[AttendanceItem]
    strangers_present: int
    sheet: Sheet


class StrangerItem(BaseModel):
    id: int
    first_seen: datetime
    last_seen: datetime
    looks: int
    places: list[str]
    until: datetime = Field(description="When what is kept of them is deleted.")


class Strangers(BaseModel):
    strangers: list[StrangerItem]
    kept_hours: float


class SourceItem(BaseModel):
    id: str = Field(examples=["1"])
    label: str = Field(examples=["camera 0"])
    name: str = Field(description="What it is called.", examples=["Door"])
    state: str = Field(examples=["running"])
    status: str = Field(description="What there is to say of it, or empty.")
    is_paused: bool
    frames_per_second: float | None
    picture_age_ms: float | None
    people: list[str] = Field(description="Named on the picture now.")
    faces: int


class Sources(BaseModel):
    sources: list[SourceItem]


class SourceChange(Strict):
    is_paused: StrictBool


class Health(BaseModel):
    status: str = Field(examples=["ok"])


class ProblemDetails(BaseModel):
    """An error (RFC 9457). ``code`` stays the same, ``detail`` is for people."""

    model_config = ConfigDict(extra="allow")

    type: str = Field(examples=["about:blank"])
    title: str = Field(examples=["Unprocessable Content"])
    status: int = Field(examples=[422])
    detail: str
    code: str = Field(examples=["several-faces"])
    errors: list[dict[str, Any]] | None = None
    parameters: dict[str, Any] | None = None
