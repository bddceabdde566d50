"""``/api/identify`` and ``/api/lookalikes``: pictures that are looked at and not kept."""

from __future__ import annotations

import base64
import threading
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Query, Request

from learning.clustering.lookalikes import LookalikeFolder
from recognition.interfaces import template_key
from recognition.recognizer import Recognizer
from services.language import tr
from services.pictures.identify import face_row, identify_image
from services.pictures.lookalikes import detect_faces, nearest_in
from services.serving.bodies import PICTURE_BODY, decoded, jpeg, picture_body
from services.serving.problems import Problem, not_found
from services.serving.routes.common import Reader
from services.serving.schemas import FaceItem, Groups, Identified, LookalikeItem, Lookalikes
from services.serving.served import Served

_FOLDERS_KEPT = 3
_SIDE = 240
"""Pixels of the face of a look-alike."""
_SHOWN = 1200
"""Pixels of the longer side of a picture that is sent back."""


def recognise_routes(served: Served) -> APIRouter:
    routes = APIRouter(prefix="/api", tags=["Pictures"])
    groups_of = _Groups(served)

    @routes.post(
        "/identify", summary="Who is on a picture", openapi_extra=PICTURE_BODY,
        description="The picture is not kept. Boxes are in its pixels.", response_model=Identified,
    )  # fmt: skip
    async def identify(
        request: Request,
        _caller: Reader,
        top: Annotated[int, Query(ge=1, le=20, description="Nearest people of each face.")] = 3,
        picture: Annotated[bool, Query(description="With the picture as a JPEG, for what shows no HEIC.")] = False,
    ) -> Identified:
        content = await picture_body(request)
        return await served.look(lambda: _identified(served, content, top, with_picture=picture))

    @routes.get("/groups", summary="Groups for look-alikes")
    async def groups(_caller: Reader) -> Groups:
        return Groups(groups=await served.read(groups_of.names))

    @routes.post(
        "/lookalikes", summary="A game: who of a group looks like a face", openapi_extra=PICTURE_BODY,
        response_model=Lookalikes,
    )  # fmt: skip
    async def lookalikes(
        request: Request,
        _caller: Reader,
        group: Annotated[str, Query(max_length=200)],
        top: Annotated[int, Query(ge=1, le=20)] = 3,
    ) -> Lookalikes:
        content = await picture_body(request)
        return await served.look(lambda: groups_of.compared(content, group, top))

    return routes


def _identified(served: Served, content: bytes, top: int, *, with_picture: bool) -> Identified:
    image = decoded(content, served.settings.serve.max_megapixels)
    models = served.services.models_beside
    by = models.identification()
    recognizer = Recognizer(models.detector(), models.embedder(), by.templates, count=top)
    result = identify_image(image, recognizer, "upload")
    if result.error is not None:
        raise result.error
    threshold = served.session.distance_threshold.value
    rows = [FaceItem(**face_row(each, threshold)) for each in result.faces or ()]
    height, width = image.shape[:2]
    shown = base64.b64encode(jpeg(image, _SHOWN)).decode() if with_picture else None
    return Identified(width=width, height=height, threshold=round(threshold, 4), faces=rows, picture=shown)


class _Groups:
    """The folders of ``serve.groups``, each laid out like the gallery; the last few are kept as vectors."""

    def __init__(self, served: Served) -> None:
        self._served = served
        root = served.settings.serve.groups
        self._root = None if root is None else Path(root).expanduser()
        self._folders: dict[tuple[str, str, str], LookalikeFolder] = {}
        self._lock = threading.Lock()

    def names(self) -> list[str]:
        if self._root is None or not self._root.is_dir():
            return []
        return sorted(each.name for each in self._root.iterdir() if each.is_dir() and not each.name.startswith("."))

    def compared(self, content: bytes, group: str, top: int) -> Lookalikes:
        if self._root is None or group not in self.names():  # so that no path leads elsewhere
            raise not_found(
                tr("There is no group {name}. They are folders in the folder that serve.groups names.", name=group)
            )
        image = decoded(content, self._served.settings.serve.max_megapixels)
        models = self._served.services.models_beside
        detector = models.detector()
        faces, chosen = detect_faces(image, detector)
        with self._lock:
            key = group, detector.name, template_key(models.identification().embedder)
            allows = self._served.session.consent.allowed_in(self._root / group)
            known = self._folders.pop(key, None)
            folder = known or LookalikeFolder(self._root / group, detector, models.embedder(), allows)
            self._folders[key] = folder
            while len(self._folders) > _FOLDERS_KEPT:
                del self._folders[next(iter(self._folders))]
            folder.survey()
            folder.read()
            if not folder.people:
                raise Problem(422, "no-faces", tr("No face was found on the pictures of {root}.", root=group))
            nearest = nearest_in(folder, image, faces[chosen], top, None)
        items = [
            LookalikeItem(
                person=each.person,
                distance=round(each.distance, 4),
                picture=base64.b64encode(jpeg(each.image, _SIDE)).decode(),
            )
            for each in nearest
        ]
        return Lookalikes(group=group, faces=len(faces), nearest=items)
