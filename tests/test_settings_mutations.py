"""However config.yaml is damaged, Rollcall works or says in one message what is wrong, with exit status 2."""

from __future__ import annotations

import os
import random
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest

from main import main
from recognition.errors import SettingsError
from recognition.strict_yaml import MAX_BYTES, parse_yaml
from settings import load_settings
from tests.conftest import ROOT

LIMIT_S = 2.0
VALUES = (
    *("null", "~", "true", "no", "0", "-1", "3.7", "1e999", ".inf", ".nan", "-.inf", "0x1F", "0b", "0b_", "012", "1_0"),
    *("9" * 5000, "0x" + "f" * 3000, "1" + "0" * 400, "1." + "0" * 400, "1:2:3", "12:30", "1e", "+", "-", "=", "<<"),
    *("2026-13-45", "2026-02-30", "2026-11-02T25:61:61", "2026-11-02", "0000-00-00", "!!int abc", "!!timestamp x"),
    *("!!python/name:os.system", "!!binary x", "!!set {a}", "!x y", "!", "&a 1", "*a", "&a [*a]", "[1, 2]", "{a: 1}"),
    *("[" * 300, "{a: " * 300, "'open", '"open', '"\\q"', '"\\x"', '"\\UFFFFFFFF"', '"\\0"', '"\\ud800"', '"\\e[31m"'),
    *("|\n    block", ">9", "|x", "@x", "`x`", "%x", "? x", "- x", "a: b: c", "# nothing", "'' ''", ",", "]", "}"),
    *("~nobody-has-this-name/x", "/dev/zero", "/dev/null", "x" * 300, "x" * 5000, "../x/../y", ".", "''", "'  '", "é"),
    *("rtsp://admin:pa#ss@camera/1", "http://a:b@c:d@e:99999/", "head:x", "ensemble:", "GPU.7", "mtcn", "f61"),
)
Mutation = Callable[[random.Random, list[str]], None]


def _some(draw: random.Random, lines: list[str]) -> int:
    return draw.randrange(len(lines)) if lines else 0


def _value(draw: random.Random, lines: list[str]) -> None:
    with_value = [number for number, line in enumerate(lines) if ": " in line]
    if with_value:
        number = draw.choice(with_value)
        lines[number] = lines[number].partition(": ")[0] + ": " + draw.choice(VALUES)


def _section_value(draw: random.Random, lines: list[str]) -> None:
    sections = [number for number, line in enumerate(lines) if line.endswith(":")]
    if sections:
        lines[draw.choice(sections)] += " " + draw.choice(VALUES)


def _repeated_line(draw: random.Random, lines: list[str]) -> None:
    if lines:
        lines.insert(_some(draw, lines), lines[_some(draw, lines)])


def _repeated_part(draw: random.Random, lines: list[str]) -> None:
    begin = _some(draw, lines)
    lines += lines[begin : begin + draw.randrange(1, 12)]


def _lost_line(draw: random.Random, lines: list[str]) -> None:
    del lines[_some(draw, lines) :][: draw.randrange(1, 4)]


def _lost_part(draw: random.Random, lines: list[str]) -> None:
    begin = _some(draw, lines)
    del lines[begin : begin + draw.randrange(1, 20)]


def _indentation(draw: random.Random, lines: list[str]) -> None:
    if lines:
        number = _some(draw, lines)
        lines[number] = draw.choice(("", " ", "   ", "\t", "      ", "\u00a0", "- ")) + lines[number].lstrip()


def _characters(draw: random.Random, lines: list[str]) -> None:
    if lines:
        number = _some(draw, lines)
        at, line = draw.randrange(len(lines[number]) + 1), lines[number]
        odd = "\t\x00\x1b\x7f\x85\u2028\ufeff\u202e'\":{}[]&*!|>%@`#-?,\\\r\n\U0001f600"
        lines[number] = line[:at] + "".join(draw.choices(odd, k=draw.randrange(1, 4))) + line[at + 1 :]


def _misspelt(draw: random.Random, lines: list[str]) -> None:
    if lines:
        number = _some(draw, lines)
        name, colon, rest = lines[number].partition(":")
        lines[number] = name + draw.choice("xyz é") + colon + rest


def _many(draw: random.Random, lines: list[str]) -> None:
    kind = draw.randrange(4)
    count = draw.randrange(10, 3000)
    lines += [f"a{number if kind else ''}: {('1', '[]', '{}', 'x')[kind]}" for number in range(count)]


def _references(draw: random.Random, lines: list[str]) -> None:
    lines[0:0] = ["a: &a [x, x]", "b: &b [*a, *a]", "c: [*b, *b]"][: draw.randrange(1, 4)]


MUTATIONS: tuple[Mutation, ...] = (
    *(_value,) * 6,
    *(_section_value, _repeated_line, _repeated_part, _lost_line, _lost_part, _indentation, _indentation),
    *(_characters, _characters, _misspelt, _many, _references),
)


def mutated(seed: int, text: str) -> bytes:
    draw = random.Random(seed)
    lines = text.splitlines()
    for _ in range(draw.choice((1, 1, 1, 2, 5))):
        draw.choice(MUTATIONS)(draw, lines)
    content = "\n".join(lines).encode("utf-8", "surrogatepass")
    kind = draw.randrange(12)
    if kind == 0:
        content = content[: draw.randrange(len(content) + 1)]
    elif kind == 1:
        at = draw.randrange(len(content) + 1)
        content = content[:at] + draw.randbytes(draw.randrange(1, 5)) + content[at:]
    elif kind == 2:
        content = content.decode("utf-8", "replace").encode(draw.choice(("utf-16", "utf-8-sig", "latin-1")), "replace")
    return content


@contextmanager
def _no_longer_than(seconds: float) -> Iterator[None]:
    """Fails the test instead of hanging; on Windows the time limit of the whole run does."""
    if sys.platform == "win32":
        yield
        return

    def over(_number: int, _frame: FrameType | None) -> None:
        pytest.fail(f"it took more than {seconds} s")

    before = signal.signal(signal.SIGALRM, over)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize(
    ("first", "count"), [(0, 100), pytest.param(100, 900, marks=[pytest.mark.slow, pytest.mark.timeout(600)])]
)
def test_a_damaged_file_works_or_is_one_message(
    first: int, count: int, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    (tmp_path / "gallery").mkdir()
    file = tmp_path / "config.yaml"
    sound = (ROOT / "config.yaml").read_text(encoding="utf-8")
    sound = sound.replace("folder: gallery ", f"folder: '{tmp_path / 'gallery'}' ")
    statuses = set()
    for seed in range(first, first + count):
        content = mutated(seed, sound)
        file.write_bytes(content)
        with _no_longer_than(LIMIT_S):
            status = main(["gallery", "list", "--config", str(file)])
        said = capsys.readouterr().err
        statuses.add(status)
        assert status in (0, 2), (seed, content, said)
        assert "Traceback" not in said
        assert "inside Rollcall" not in said, (seed, said)
        if status:
            first_line, *others = said.splitlines()
            assert first_line.startswith(f"rollcall: {file} has "), (seed, said)
            assert others, (seed, said)
            assert all(line.startswith("  - ") for line in others), (seed, said)
            assert len(said) < 10_000, seed
            assert not any(each in said for each in ("block mapping", "token", "scalar", "<block", "expected ")), (
                seed,
                said,
            )
    assert statuses == {0, 2}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a:\n  b: 1\n\tc: 2", "line 3: a tab stands where it cannot: indent with spaces"),
        ("a:\n  b: 'x\n  c: 1", "line 2: a quotation mark is opened and not closed"),
        ("a: [1,\nb: 2", "line 1: a bracket is opened and not closed"),
        ('a: "C:\\Users"', "line 1: in double quotes a backslash has a meaning of its own: use single quotes"),
        ("a:\n  b: @x", "line 2: a value that begins with @ must stand in quotes"),
        ("a: b: c", "line 1: a ':' too many"),
        ("a:\n   b: 1\n  c: 2", "line 3: the line does not fit those before it"),
        ("a: 1\n\na: 2", "line 3: 'a' stands in line 1 already: keep one of them"),
        ("a:\n  b: 1\nc: 1\na:\n  d: 1", "line 4: 'a' stands in line 1 already"),
        ("a: &x 1\nb: *x", "line 1: a value that begins with & or *"),
        ("a: 1\nb: !!int abc", "line 2: a value that begins with ! has a type"),
        ("a: 1\n---\nb: 2", "line 2: a second document begins"),
        ("a:\n  b: " + "1" * 5000, "line 2: a number has 40 digits at most"),
        ("a: " + "[" * 5000, "line 1: too many levels"),
        ("a: 1\r\nb: \x00", "line 2: it holds a character that no text has (\\x00)"),
        ("? [a]\n: 1", "line 1: a name is one word"),
    ],
)
def test_what_is_no_yaml_is_said_in_plain_words_with_its_line(text: str, problem: str) -> None:
    with pytest.raises(SettingsError) as refused:
        parse_yaml(text)
    assert refused.value.problems[0].startswith(problem)


def test_dates_and_times_are_texts() -> None:
    assert parse_yaml("a: 2026-13-45\nb: 2026-11-02\nc: 12:30\nd: 012\ne: 1_000") == {
        "a": "2026-13-45",
        "b": "2026-11-02",
        "c": "12:30",
        "d": 10,
        "e": 1000,
    }


def test_all_repeated_names_are_reported_and_the_report_has_an_end() -> None:
    with pytest.raises(SettingsError) as refused:
        parse_yaml("a: 1\na: 2\nb: 1\nb: 2")
    assert len(refused.value.problems) == 2
    with pytest.raises(SettingsError) as refused:
        parse_yaml("a: 1\n" * 5000)
    assert len(refused.value.problems) < 30


def test_secrets_are_not_shown_where_a_value_is_wrong(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    for text in (
        "webhook:\n  url: http://ada:pa#Hunter@host/x",
        "source:\n  width: rtsp://ada:Hunter@host/x",
        "webhook:\n  url: ada:Hunter@host",
        'source:\n  default: "rtsp://ada:Hunter@host/\\x01"',
    ):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(SettingsError) as refused:
            load_settings(file)
        assert "Hunter" not in str(refused.value)
        assert "ada" not in str(refused.value)
    file.write_text("webhook:\n  url: http://ada:pa#Hunter@host/x", encoding="utf-8")
    with pytest.raises(SettingsError, match="write # as %23"):
        load_settings(file)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices of POSIX")
def test_what_is_no_file_is_refused_without_opening_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    (tmp_path / "link").symlink_to("/dev/zero")
    (tmp_path / "large").write_bytes(b"#" * (MAX_BYTES + 1))
    for name, reason in (
        ("pipe", "it is a pipe"),
        ("circle", "a link that leads in a circle"),
        ("link", "it is a device"),
        ("large", "it is larger than 100 kB"),
        (".", "it is a folder"),
        ("x" * 300, "the name is too long"),
        ("absent\0", "a character that no name can have"),
    ):
        with _no_longer_than(LIMIT_S), pytest.raises(SettingsError, match=reason):
            load_settings(tmp_path / name)
    (tmp_path / "config.yaml").symlink_to(ROOT / "config.yaml")
    load_settings(tmp_path / "config.yaml")
