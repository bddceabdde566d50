"""``/api/people``: the registered people and their pictures."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from realtime.interfaces import GalleryView
from recognition.errors import PictureRefusedError, UsageError
from recognition.message import Message
from services.language import error_text, tr
from services.live_models import NotReadyError
from services.messages.gallery_pictures import picture_text
from services.serving.bodies import JPEG_ANSWER, PICTURE_BODY, decoded, jpeg, jpeg_response, picture_body
from services.serving.problems import Problem, not_found, refused
from services.serving.routes.common import Admin, Enroller, Reader, moment
from services.serving.schemas import Filed, Name, NewName, People, PersonDetail, PersonItem, PictureItem, Remark
from services.serving.served import Served
from storage.files import filing, rearranging
from storage.files.filing import AlreadyThereError, checked_name
from storage.files.gallery_folder import on_disk
from storage.files.pictures import read_picture
from storage.gallery.names import check_new, same_name
from storage.gallery.people import Person, Picture
from storage.journal.consents import Purpose

_MOST = 1000
_SIDE = 320
"""Pixels of a person's picture in a list."""
_STEM = "upload"

NameQuery = Annotated[Name, Query(description="Of the new person.")]


def people_routes(served: Served) -> APIRouter:
    routes = APIRouter(prefix="/api/people", tags=["People"])

    def item(person: Person) -> PersonItem:
        return PersonItem(**_parts(served, person))

    def detail(name: str) -> PersonDetail:
        person = served.person(name)
        return PersonDetail(**_parts(served, person), picture_list=[picture_item(each) for each in person.pictures])

    async def file(caller: Enroller, name: str, content: bytes, remarks: list[Remark]) -> Filed:
        """remarks: where the gallery's thread does not read it in time."""
        try:
            change = await served.change(
                caller, lambda gallery: filing.add_content(gallery.folder, name, content, _STEM, gallery.copy_of)
            )
        except AlreadyThereError as error:
            raise refused(error.message, 409) from error
        (path,) = change.made
        filed: list[Picture] = []

        def is_read(view: GalleryView) -> bool:
            theirs = (each for person in view.people if person.name == name for each in person.pictures)
            filed[:] = [each for each in theirs if each.path == path and each.is_read]
            return bool(filed)

        await served.settled(is_read)
        read = [remark(note) for each in filed for note in each.notes]
        return Filed(person=name, path=path, remarks=[*(read if filed else remarks), *consent_remarks(served, name)])

    @routes.get("", summary="Everybody who is registered")
    async def people(
        _caller: Reader,
        after: Annotated[str, Query(description="Only people behind this name, for the next part of the list.")] = "",
        limit: Annotated[int, Query(ge=1, le=_MOST)] = 200,
    ) -> People:
        everybody = served.gallery.people
        rest = [each for each in everybody if (each.name.casefold(), each.name) > (after.casefold(), after)]
        return People(people=[item(each) for each in (rest if after else everybody)[:limit]], total=len(everybody))

    @routes.post(
        "", status_code=201, summary="Register somebody with a first picture", openapi_extra=PICTURE_BODY,
        response_model=Filed,
    )  # fmt: skip
    async def create(
        request: Request,
        caller: Enroller,
        name: NameQuery,
        as_new: Annotated[bool, Query(description="Though a registered name differs only in case or accents.")] = False,
    ) -> Filed:
        content = await picture_body(request)
        name = checked_name(name)
        check_free(served, name, as_new=as_new)
        remarks = await served.look(lambda: check_picture(served, content))
        return await file(caller, name, content, remarks)

    @routes.get("/{id}", summary="One person with all pictures")
    async def one(id: str, _caller: Reader) -> PersonDetail:
        return detail(id)

    @routes.patch("/{id}", summary="Rename somebody", description="Needs the scope admin.")
    async def rename(id: str, change: NewName, caller: Admin) -> PersonDetail:
        served.person(id)
        name = checked_name(change.name)
        await served.change(caller, lambda gallery: rearranging.rename(gallery.folder, id, name))
        await served.settled(lambda view: any(each.name == name for each in view.people))
        return detail(name)

    @routes.delete(
        "/{id}", status_code=204, summary="Remove somebody",
        description="Their pictures can be restored for a while, and the removal undone in the window. Needs the scope "
        "admin.",
    )  # fmt: skip
    async def remove(id: str, caller: Admin) -> Response:
        served.person(id)
        await served.change(caller, lambda gallery: rearranging.remove_person(gallery.folder, id))
        await served.settled(lambda view: all(each.name != id for each in view.people))
        return Response(status_code=204)

    @routes.get(
        "/{id}/picture", summary="The picture to show of somebody", responses=JPEG_ANSWER, response_class=Response
    )
    async def picture(id: str, _caller: Reader) -> Response:
        path = served.person(id).key_picture
        if path is None:
            raise not_found(tr("There is no picture of {name}.", name=id))
        content = await served.read(lambda: jpeg(read_picture(served.folder / on_disk(path)), _SIDE))
        return jpeg_response(content)

    @routes.get("/{id}/pictures", summary="The pictures of somebody")
    async def pictures(id: str, _caller: Reader) -> list[PictureItem]:
        return [picture_item(each) for each in served.person(id).pictures]

    @routes.post(
        "/{id}/pictures", status_code=201, summary="Add a picture of somebody", openapi_extra=PICTURE_BODY,
        description="A picture that cannot be used is refused with 422: `code` says why, `detail` what to do. Nothing "
        "is kept of it. One that they have already is answered with 409, `already-there`.",
        response_model=Filed,
    )  # fmt: skip
    async def upload(id: str, request: Request, caller: Enroller) -> Filed:
        person = served.person(id).name
        content = await picture_body(request)
        remarks = await served.look(lambda: check_picture(served, content))
        return await file(caller, person, content, remarks)

    return routes


def _parts(served: Served, person: Person) -> dict[str, Any]:
    may_be_told = served.session.consent.allows(person.name, Purpose.SIGHTINGS)
    seen = served.session.journal.last_seen().get(person.name) if may_be_told else None
    return {
        "id": person.name,
        "name": person.name,
        "pictures": len(person.pictures),
        "accepted": sum(each.is_accepted for each in person.pictures),
        "is_present": any(each.person == person.name for each in served.session.journal.present()),
        "last_seen": None if seen is None else moment(seen),
    }


def picture_item(picture: Picture) -> PictureItem:
    state = "waiting" if not picture.is_read else "refused" if picture.problem is not None else "accepted"
    messages = picture.notes if picture.problem is None else (picture.problem,)
    return PictureItem(path=picture.path, state=state, remarks=[remark(each) for each in messages])


def remark(message: Message) -> Remark:
    return Remark(code=message.code, text=picture_text(message))


def check_picture(served: Served, content: bytes) -> list[Remark]:
    """What is worth knowing of a picture that can be used. Raises Problem with the reason where it cannot."""
    image = decoded(content, served.settings.serve.max_megapixels)
    enroller = served.session.gallery_watch.enroller
    if enroller is None:
        raise NotReadyError
    try:
        note = enroller.template(image).note
    except PictureRefusedError as error:
        raise refused(error.message) from error
    return [] if note is None else [remark(note)]


def consent_remarks(served: Served, name: str) -> list[Remark]:
    """What is worth knowing of somebody who was registered without a consent that is required."""
    if served.session.consent.allows(name):
        return []
    text = tr("Consent is required here: {name} is not recognised before theirs is recorded.", name=name)
    return [Remark(code="no-consent", text=text)]


def check_free(served: Served, name: str, *, as_new: bool) -> None:
    """Raises Problem where somebody has the name, or one that differs only in case or accents.

    Members of the problem: ``person``, who is registered; ``can_be_new``, whether ``as_new`` would do.
    """
    names = [each.name for each in served.gallery.people]
    looks_new = True
    try:
        check_new(name, names)
    except UsageError as error:
        if as_new:
            raise Problem(409, "exists", error_text(error)) from error
        looks_new = False
    registered = name if name in names else None if as_new else same_name(name, names)
    if registered is None:
        return
    can_be_new = looks_new and registered != name
    if can_be_new:
        text = tr(
            "Somebody is registered as {name}. Add pictures to them, or say that this is somebody else.",
            name=registered,
        )
    else:
        text = tr(
            "Somebody is registered as {name}. Add pictures to them, or give somebody else another name, as with a "
            "surname.",
            name=registered,
        )
    raise Problem(409, "exists", text, person=registered, can_be_new=can_be_new)
