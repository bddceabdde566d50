"""What the settings of an entry of the list of sources are called and do."""

from __future__ import annotations

from services.language import tr
from services.settings.texts import SettingText, choice_texts, setting_texts


def source_texts() -> dict[str, SettingText]:
    """Of each setting of an entry of the list of sources, by its key."""
    alike = setting_texts()
    return {
        "source": SettingText(
            tr("Source"), tr("Camera number, video file, folder of pictures, rtsp:// or http:// address or demo.")
        ),
        "name": SettingText(tr("Name"), tr("What it is called on its picture; without one, as the source is called.")),
        "place": SettingText(tr("Place"), tr("Where somebody was seen, in sightings; without one, the name.")),
        "turn": alike["source.turn"],
        "mirror": alike["source.mirror"],
        "threshold_offset": SettingText(
            tr("Added to the threshold"), tr("From -1 to 1, for a camera with better or worse pictures.")
        ),
        "role": SettingText(
            tr("What it is for"),
            tr("Which arrivals and departures are told; a camera that only watches shows names and records nothing."),
        ),
    }


def source_choice_texts() -> dict[tuple[str, str], str]:
    """(key, value) -> what the value is called; one that is not here is shown as it is written."""
    turns = {("turn", value): text for (name, value), text in choice_texts().items() if name == "source.turn"}
    return turns | {
        ("role", "both"): tr("Arrivals and departures"),
        ("role", "arrivals"): tr("Arrivals"),
        ("role", "departures"): tr("Departures"),
        ("role", "watch"): tr("Only watching"),
    }
