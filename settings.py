"""The settings of config.yaml with their ranges, read strictly.

Every section is a frozen dataclass; a field's default is the value config.yaml ships (a test holds the two equal).
Ranges and choices stand in the field's metadata, so the loader needs no code for a new setting.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from recognition.addresses import check_database
from recognition.errors import SettingsError, UsageError
from recognition.message import Text
from recognition.strict_sections import section, shown
from recognition.strict_yaml import read_yaml

RENAMED = {"smallest_face": "min_face"}
"""Former names of settings, still read from files that were written for them."""
WEB_SCHEMES = ("http", "https")
TURNS = (0, 90, 180, 270)
ASPECTS = ("auto", "4/3", "16/9", "3/4", "9/16", "1/1")
"""Those that are offered; every other ratio up to ``_MAX_ASPECT`` can be written, too."""
_MAX_ASPECT = 10
_RATIO = re.compile(r"(\d{1,5}(?:\.\d{1,4})?)\s*[:/]\s*(\d{1,5}(?:\.\d{1,4})?)", re.ASCII)


def _number(default: float | int | None, low: float, high: float) -> Any:
    return field(default=default, metadata={"low": low, "high": high})


def _choice(default: str | int, *choices: str | int) -> Any:
    return field(default=default, metadata={"choices": choices})


def aspect_from(text: str) -> str:
    """'16:9' and '16/9' as '16/9', in lowest terms; 'auto' as it is. Raises ValueError with what to write instead."""
    text = text.strip()
    if text == ASPECTS[0]:
        return text
    found = _RATIO.fullmatch(text)
    if found is not None:
        width, height = Fraction(found[1]), Fraction(found[2])
        if height and 1 <= _MAX_ASPECT * width / height <= _MAX_ASPECT**2:
            ratio = width / height
            return f"{ratio.numerator}/{ratio.denominator}"
    raise ValueError(
        Text(
            "should be auto, or width and height such as 16:9, from 1:{most} to {most}:1, not {shown}.",
            most=_MAX_ASPECT,
            shown=shown(text),
        )
    )


def database_from(text: str) -> str:
    """``text`` as it is. Raises ValueError with what is wrong where it is no address of a database server, or holds a
    password."""
    try:
        check_database(text)
    except UsageError as error:
        raise ValueError(error.text) from error
    return text


def _text_from(default: str | None, convert: Callable[[str], str]) -> Any:
    """A text that ``convert`` brings into one form; its ValueError says what is wrong."""
    return field(default=default, metadata={"convert": convert})


@dataclass(frozen=True, slots=True)
class SourceSettings:
    default: str = "0"
    width: int = _number(1280, 160, 7680)
    height: int = _number(720, 120, 4320)
    fps: int = _number(30, 1, 240)
    turn: int = _choice(0, *TURNS)
    mirror: bool = False
    aspect: str = _text_from(ASPECTS[0], aspect_from)
    open_timeout: float = _number(8.0, 0.5, 120)
    reconnect_first: float = _number(0.5, 0.05, 60)
    reconnect_longest: float = _number(15.0, 0.1, 600)


@dataclass(frozen=True, slots=True)
class FeedSettings:
    """One of several sources."""

    source: str = field(default="", metadata={"is_key": True})
    name: str = ""
    place: str = ""
    turn: int = _choice(0, *TURNS)
    mirror: bool = False
    threshold_offset: float = _number(0.0, -1, 1)
    role: str = _choice("both", "both", "arrivals", "departures", "watch")


@dataclass(frozen=True, slots=True)
class DetectionSettings:
    detector: str = "yunet"
    min_face: int = _number(40, 16, 1000)
    score: float | None = _number(None, 0, 1)


@dataclass(frozen=True, slots=True)
class RecognitionSettings:
    embedder: str = "vggface-resnet50"
    recognizer: str = "nearest"
    threshold: float | None = _number(None, 0, 2)
    scoring: str = _choice("average", "average", "nearest", "normalised", "margin")
    clahe: bool = False
    oval: bool = False
    looks_to_decide: int = _number(3, 1, 12)
    looks_kept: int = _number(12, 1, 60)
    settled_interval: float = _number(0.5, 0, 60)
    liveness: str = _choice("off", "off", "show", "hold")
    liveness_threshold: float = _number(0.7, 0, 1)


@dataclass(frozen=True, slots=True)
class EngineSettings:
    device: str = "CPU"
    precision: str = _choice("auto", "auto", "f32", "f16", "bf16", "int8")
    threads: int = _number(0, 0, 256)
    profile: str = _choice("balanced", "quiet", "balanced", "fast")


@dataclass(frozen=True, slots=True)
class ModelsSettings:
    fetch: bool = False
    folder: str | None = field(default=None, metadata={"folder": True})


@dataclass(frozen=True, slots=True)
class GallerySettings:
    folder: str = field(default="gallery", metadata={"folder": True})
    min_face: int = _number(40, 16, 1000)
    dominant_face: float = _number(1.5, 1, 100)
    blur_to: float | None = _number(None, 0.2, 1)
    database: str | None = _text_from(None, database_from)
    database_tls: str = _choice("auto", "auto", "disable", "require", "verify-ca", "verify-full")
    database_ca: str | None = None
    database_certificate: str | None = None
    database_key: str | None = None
    site: str | None = None
    search: str = _choice("auto", "auto", "desk")


@dataclass(frozen=True, slots=True)
class EnrolmentSettings:
    looks: int = _number(15, 1, 100)
    keep: str = _choice("face", "face", "frame")
    note_source: bool = True


@dataclass(frozen=True, slots=True)
class SightingsSettings:
    confirm: int = _number(3, 1, 60)
    absence: float = _number(10.0, 0.5, 86400)
    cooldown: float = _number(60.0, 0, 86400)
    keep_days: float = _number(30.0, 0, 3650)
    strangers_keep_hours: float = _number(24.0, 0, 8760)


@dataclass(frozen=True, slots=True)
class PrivacySettings:
    seal: bool = True
    key: str = _choice("auto", "auto", "keystore", "file", "passphrase")
    photos: str = _choice("plain", "plain", "sealed")
    require_consent: bool = False
    keep_removed_days: float = _number(30.0, 1, 3650)
    keep_set_aside_days: float = _number(365.0, 0, 3650)
    keep_copies_days: float = _number(30.0, 1, 3650)
    keep_audit_days: float = _number(1095.0, 0, 36500)


@dataclass(frozen=True, slots=True)
class WebhookSettings:
    url: str | None = field(default=None, metadata={"schemes": WEB_SCHEMES})
    timeout: float = _number(5.0, 0.5, 60)
    waiting: int = _number(1000, 1, 100000)
    secret_file: str | None = None


@dataclass(frozen=True, slots=True)
class ServeSettings:
    beside_window: bool = False
    host: str = "127.0.0.1"
    port: int = _number(8420, 1, 65535)
    certificate: str | None = None
    key: str | None = None
    plain: bool = False
    max_megabytes: float = _number(20.0, 0.1, 500)
    max_megapixels: float = _number(50.0, 0.1, 500)
    requests_per_second: float = _number(20.0, 0.1, 1000)
    streams: int = _number(8, 0, 64)
    stream_fps: float = _number(10.0, 0.5, 30)
    groups: str | None = field(default=None, metadata={"folder": True})


@dataclass(frozen=True, slots=True)
class MqttSettings:
    host: str | None = None
    port: int = _number(1883, 1, 65535)
    user: str | None = None
    password_file: str | None = None
    tls: bool = False
    ca: str | None = None
    topic: str = "rollcall"
    discovery: str | None = "homeassistant"
    pictures: bool = False


@dataclass(frozen=True, slots=True)
class WindowSettings:
    mirror: bool = True
    theme: str = _choice("system", "system", "light", "dark")
    language: str = _choice("auto", "auto", "en", "de", "fr", "es", "zh", "ar")
    lock_after: float = _number(5.0, 0.5, 1440)
    kiosk: bool = False


@dataclass(frozen=True, slots=True)
class LogSettings:
    level: str = _choice("info", "debug", "info", "warning", "error")


@dataclass(frozen=True, slots=True)
class Settings:
    source: SourceSettings = field(default_factory=SourceSettings)
    sources: tuple[FeedSettings, ...] = ()
    detection: DetectionSettings = field(default_factory=DetectionSettings)
    recognition: RecognitionSettings = field(default_factory=RecognitionSettings)
    engine: EngineSettings = field(default_factory=EngineSettings)
    models: ModelsSettings = field(default_factory=ModelsSettings)
    gallery: GallerySettings = field(default_factory=GallerySettings)
    enrolment: EnrolmentSettings = field(default_factory=EnrolmentSettings)
    sightings: SightingsSettings = field(default_factory=SightingsSettings)
    privacy: PrivacySettings = field(default_factory=PrivacySettings)
    webhook: WebhookSettings = field(default_factory=WebhookSettings)
    serve: ServeSettings = field(default_factory=ServeSettings)
    mqtt: MqttSettings = field(default_factory=MqttSettings)
    window: WindowSettings = field(default_factory=WindowSettings)
    log: LogSettings = field(default_factory=LogSettings)

    @property
    def recorded(self) -> SightingsSettings:
        """``sightings`` as they are carried out: where consent is required, nothing is kept of strangers."""
        return replace(self.sightings, strangers_keep_hours=0.0) if self.privacy.require_consent else self.sightings


def load_settings(path: Path) -> Settings:
    """The settings in ``path``. Raises SettingsError naming every problem at once."""
    loaded = read_yaml(path)
    return settings_from(loaded if loaded is not None else {}, str(path))


def settings_from(values: object, where: str = "config.yaml") -> Settings:
    """Settings from parsed YAML. Raises SettingsError naming every problem at once."""
    problems: list[str] = []
    settings = section(Settings, values, "", problems, RENAMED)
    if problems:
        raise SettingsError(problems, where)
    return settings
