"""The texts of the Help menu, as rich text."""

from __future__ import annotations

import html
from pathlib import Path

from services.language import tr
from services.messages.formatting import sentences_text
from services.program import TITLE


def about(webhook_host: str, gallery: Path | None, log: Path | None, server: str = "") -> str:
    """webhook_host: that arrivals are sent to, or empty. server: that the gallery is shared on, or empty."""
    if server:
        privacy = tr(
            "The gallery is shared on {server}, as config.yaml says (gallery.database): people, photos, embeddings, "
            "sightings and consents are there, too. The picture of the camera stays on this computer.",
            server=html.escape(server),
        )
    elif webhook_host:
        privacy = tr(
            "Arrivals are sent to {host}: who comes and goes, and when, as config.yaml says (webhook.url). Everything "
            "else stays on this computer: the picture, the photos in the gallery folder, and the embeddings computed "
            "from them.",
            host=html.escape(webhook_host),
        )
    else:
        privacy = tr(
            "Everything stays on this computer: the picture, the photos in the gallery folder, and the embeddings "
            "computed from them. Nothing is sent anywhere."
        )
    internet = tr(
        "The internet is used only when you ask for a network's weights to be downloaded. Deleting the gallery folder "
        "forgets everyone. Ask people before you register them."
    )
    guess = tr(
        "It says that a face is near somebody's photos, not that it is them. Do not let anything important depend on "
        "it."
    )
    licences = tr(
        "Rollcall: MIT. Qt for Python: LGPL 3. OpenCV, OpenVINO: Apache 2.0. MTCNN: MIT. YuNet: MIT. SFace: Apache "
        "2.0. keras-vggface: MIT."
    )
    trained = tr("Its weights were trained on VGGFace and VGGFace2, published for research.")
    nowhere = tr("none")
    folders = "<br>".join(
        (
            tr("Gallery: {folder}", folder=html.escape(str(gallery or nowhere))),
            tr("Log: {file}", file=html.escape(str(log or nowhere))),
        )
    )
    return "\n".join(
        (
            f"<h3>{html.escape(TITLE)}</h3>",
            f"<p>{tr('Names the people you have registered, on a live picture.')}</p>",
            _paragraph(tr("Privacy."), sentences_text((privacy, internet))),
            _paragraph(tr("A name is a guess."), guess),
            _paragraph(tr("Licences."), sentences_text((licences, trained))),
            _paragraph(tr("On this computer."), folders),
        )
    )


def registering() -> str:
    ways = (
        tr(
            "Drop a photo onto the window, or paste it, and type the name. Where there are several faces, click on the "
            "right one."
        ),
        tr("Or click on a face in the live picture and say who it is."),
        tr("Or let the camera take the pictures: <i>Tools, Register somebody from the camera</i> (Ctrl+E)."),
        tr("Or put it into the gallery folder: <i>Full Name.jpg</i>, or several in a folder <i>Full Name</i>."),
    )
    more = (
        tr(
            "It takes effect within two seconds. Two or three photos in different light work better than one. A good "
            "photo shows one face from the front, sharp, well lit, at least 100 pixels wide."
        ),
        tr(
            "To forget somebody, remove them from the list, or delete their photos from the gallery folder. What was "
            "removed in the window can be restored for 30 days, or until you delete it from "
            "<i>.rollcall/removed</i> in that folder."
        ),
        tr("Photos that cannot be used are listed under the people, each with its reason."),
    )
    steps = "".join(f"<li>{each}</li>" for each in ways)
    return f"<h3>{tr('Registering people')}</h3><ol>{steps}</ol>" + "".join(f"<p>{each}</p>" for each in more)


def _paragraph(title: str, text: str) -> str:
    return f"<p><b>{title}</b> {text}</p>"
