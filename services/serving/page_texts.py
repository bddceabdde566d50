"""The texts of the web pages."""

from __future__ import annotations

from services.language import tr


def page_titles() -> dict[str, str]:
    """Of each page, by its address, in the order of the menu."""
    return {
        "/": tr("Live picture"),
        "/here": tr("Who is here"),
        "/today": tr("Sheet of the day"),
        "/register": tr("Register"),
        "/recognise": tr("Recognise"),
        "/lookalike": tr("Look-alike"),
    }


def page_texts() -> dict[str, str]:
    """Of the pages themselves."""
    return {
        "skip": tr("To the content"),
        "menu": tr("Pages"),
        "log_in": tr("Log in"),
        "log_out": tr("Log out"),
        "token": tr("Token"),
        "token_help": tr("A token is made on the computer that Rollcall runs on: python main.py serve token add NAME"),
        "wrong_token": tr("That is no valid token."),
        "no_script": tr("These pages need JavaScript."),
        "live_alt": tr("Live picture with the names of those who are recognised"),
        "stop": tr("Stop the picture"),
        "go_on": tr("Show the picture"),
        "on_picture": tr("On the picture"),
        "nobody": tr("Nobody"),
        "present": tr("Here now"),
        "were_here": tr("Were here today"),
        "strangers": tr("Unknown"),
        "day": tr("Day"),
        "print": tr("Print"),
        "full_name": tr("Full name"),
        "as_new": tr("This is somebody else than the registered person of that name"),
        "from_file": tr("From picture files"),
        "from_camera": tr("With this device's camera"),
        "choose_files": tr("Pictures of the person alone, upright and from the front"),
        "upload": tr("Register with these pictures"),
        "start_camera": tr("Start the camera"),
        "stop_camera": tr("Stop"),
        "save": tr("Register"),
        "camera_help": tr(
            "The picture goes to Rollcall only while the camera is started, and nothing is kept until you register."
        ),
        "camera_secure": tr(
            "The camera of this device can be used over https only. A photo can be taken all the same: choose a file."
        ),
        "may_not": tr("Your token may not register anybody."),
        "choose_photo": tr("A photo, or one that is taken now"),
        "recognise": tr("Recognise"),
        "no_face": tr("No face was found on this photo."),
        "photo_kept": tr("The photo is looked at and not kept."),
        "group": tr("Group"),
        "no_groups": tr("There is no group. Name a folder of groups in the settings: serve.groups."),
        "compare": tr("Compare"),
        "game": tr("A game: the nearest faces, however far. It does not say who somebody is."),
    }


def script_texts() -> dict[str, str]:
    """Of the script, which fills ``{...}`` in itself."""
    return {
        "nobody": tr("Nobody"),
        "unknown": tr("unknown"),
        "noFace": tr("No face was found on this photo."),
        "distance": tr("distance {value}"),
        "nearest": tr("nearest: {people}"),
        "next": tr("next nearest: {people}"),
        "since": tr("since {time}"),
        "strangers": tr("{count} unknown"),
        "registered": tr("{name} is registered with this picture."),
        "registeredLooks": tr("{name} is registered."),
        "addTo": tr("Add to {name}"),
        "added": tr("Added to {name}."),
        "addedLooks": tr("The looks are added to {name}."),
        "looks": tr("{count} of {wanted} looks"),
        "offline": tr("Rollcall does not answer. It is tried again."),
        "working": tr("One moment …"),
        "noCamera": tr("The camera cannot be opened: {problem}"),
        "resembles": tr("This looks like {name}, who is registered."),
        "needName": tr("Write the name first."),
        "needFile": tr("Choose a photo first."),
        "empty": tr("Nobody was seen on this day."),
        "noDate": tr("{text} is no date: write it as 2026-11-30, or choose a day above."),
    }
