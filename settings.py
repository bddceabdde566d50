"""The settings of config.yaml with their ranges, read strictly.

Every section is a frozen dataclass; a field's default is the value config.yaml ships (a test holds the two equal).
Ranges and choices stand in the field's metadata, so the loader needs no code for a new setting.
"""

from __future__ import annotations

import difflib
import re
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar

from recognition.addresses import masked_text, parse_address
from recognition.errors import SettingsError, UsageError
from recognition.message import Text
from recognition.plain_text import visible
from recognition.strict_yaml import read_yaml, shortened

_Section = TypeVar("_Section")

WEB_SCHEMES = ("http", "https")
TURNS = (0, 90, 180, 270)
ASPECTS = ("auto", "4/3", "16/9", "3/4", "9/16", "1/1")
"""Those that are offered; every other ratio up to ``_MAX_ASPECT`` can be written, too."""
_MAX_ASPECT = 10
_RATIO = re.compile(r"(\d{1,5}(?:\.\d{1,4})?)\s*[:/]\s*(\d{1,5}(?:\.\d{1,4})?)", re.ASCII)
_MAX_TEXT = 1000
_MAX_PROBLEMS = 20
_MAX_ROWS = 32


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
            shown=_shown(text),
        )
    )


def _text_from(default: str, convert: Callable[[str], str]) -> Any:
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

    source: str = field(default="", metadata={"needed": True})
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
    database: str | None = None
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
    settings = _section(Settings, values, "", problems)
    if problems:
        raise SettingsError(problems, where)
    return settings


def _section(kind: type[_Section], values: object, path: str, problems: list[str]) -> _Section:
    section = kind()
    if values is None:  # a section whose lines are all commented out
        return section
    if not isinstance(values, Mapping):
        problems.append(f"{path or 'the file'}: should be lines of 'name: value', not {_shown(values)}")
        return section
    hints = typing.get_type_hints(kind)
    known = {each.name: each for each in fields(kind)}  # type: ignore[arg-type]
    changes: dict[str, Any] = {}
    for written, value in values.items():
        if len(problems) >= _MAX_PROBLEMS:
            break
        key = RENAMED.get(written, written)
        dotted = f"{path}.{shortened(str(written))}" if path else shortened(str(written))
        if key not in known:
            near = difflib.get_close_matches(str(key)[:_MAX_TEXT], known, n=1, cutoff=0.5)
            hint = f" Did you mean '{near[0]}'?" if near else f" Known: {', '.join(known)}."
            problems.append(f"{dotted}: there is no such setting.{hint}")
            continue
        hint_type = hints[key]
        if is_dataclass(hint_type):
            changes[key] = _section(typing.cast(type[Any], hint_type), value, dotted, problems)
            continue
        if typing.get_origin(hint_type) is tuple:
            changes[key] = _sections(typing.get_args(hint_type)[0], value, dotted, problems)
            continue
        if key in changes:
            problems.append(f"{dotted}: it is the former name of '{key}', which is there too: keep one of them.")
            continue
        problem, converted = _checked(value, hint_type, known[key].metadata)
        if problem:
            problems.append(Text("{setting}: {problem}", setting=dotted, problem=problem))
        else:
            changes[key] = converted
    return kind(**changes)


def _sections(kind: type[_Section], values: object, path: str, problems: list[str]) -> tuple[_Section, ...]:
    """A list of sections; what is to be different in each is its name."""
    if values is None:
        return ()
    if not isinstance(values, list):
        problems.append(Text("{setting}: should be a list, not {shown}.", setting=path, shown=_shown(values)))
        return ()
    made = []
    for number, each in enumerate(values[:_MAX_ROWS], start=1):
        where = f"{path}.{number}"
        made.append(_section(kind, each, where, problems))
        needed = (row.name for row in fields(kind) if row.metadata.get("needed"))  # type: ignore[arg-type]
        missing = (name for name in needed if not getattr(made[-1], name))
        problems += [Text("{setting}.{name}: is missing.", setting=where, name=name) for name in missing]
    if len(values) > _MAX_ROWS:
        problems.append(Text("{setting}: should have {most} entries at most.", setting=path, most=_MAX_ROWS))
    return tuple(made)


def _checked(value: object, hint: Any, metadata: Mapping[str, Any]) -> tuple[Text | None, object]:
    kinds = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
    if value in (None, "") and types.NoneType in kinds:
        return None, None
    kind = next(each for each in kinds if each is not types.NoneType)
    if value is False and "off" in metadata.get("choices", ()):
        value = "off"  # which YAML takes for false
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if isinstance(value, bool) != (kind is bool) or not isinstance(value, kind):
        return Text("should be {kind}, not {shown}.", kind=_KIND_NAMES[kind], shown=_shown(value)), None
    if isinstance(value, str) and (problem := _text_problem(value, metadata)):
        return problem, None
    if isinstance(value, str) and (convert := metadata.get("convert")):
        try:
            return None, convert(value)
        except ValueError as error:
            return error.args[0], None
    choices = metadata.get("choices")
    if choices and value not in choices:
        choices = [str(each) for each in choices]
        near = difflib.get_close_matches(str(value), choices, n=1, cutoff=0.5)
        problem = Text("should be one of {choices}, not {shown}.", choices=", ".join(choices), shown=_shown(value))
        return Text("{problem} Did you mean '{near}'?", problem=problem, near=near[0]) if near else problem, None
    low, high = metadata.get("low"), metadata.get("high")
    # Written so that a NaN, which compares false with everything, is refused too.
    if isinstance(value, int | float) and low is not None and high is not None and not low <= value <= high:
        return Text(
            "should lie between {low:g} and {high:g}, not {shown}.", low=low, high=high, shown=_shown(value)
        ), None
    return None, value


def _text_problem(text: str, metadata: Mapping[str, Any]) -> Text | None:
    if len(text) > _MAX_TEXT:
        return Text("should have {most:,} characters at most.", most=_MAX_TEXT)
    if visible(text) != text:
        shown = visible(shortened(masked_text(text)))
        return Text("has characters that cannot be shown ({shown}): write it again without them.", shown=shown)
    if schemes := metadata.get("schemes"):
        try:
            parse_address(text, schemes)
        except UsageError as error:
            return error.text
    return _folder_problem(text) if metadata.get("folder") else None


def _folder_problem(text: str) -> Text | None:
    if not text.strip():
        return Text("should name a folder.")
    try:
        Path(text).expanduser()
    except RuntimeError:  # of ~name, where nobody has that name
        return Text("there is no home folder for '{folder}': write the path without ~.", folder=shortened(text))
    return None


RENAMED = {"smallest_face": "min_face"}
"""Former names of settings, still read from files that were written for them."""

_KIND_NAMES = {bool: Text("true or false"), int: Text("a whole number"), float: Text("a number"), str: Text("text")}


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return Text(
            "{value} (true and false are not numbers or text; quote it if text is meant)", value=str(value).lower()
        )
    if isinstance(value, str):
        return Text("the text '{text}'", text=shortened(masked_text(value)))
    if value is None:
        return Text("nothing")
    if isinstance(value, Mapping):
        return Text("lines of settings")
    if isinstance(value, list):
        return Text("a list")
    return str(value)
