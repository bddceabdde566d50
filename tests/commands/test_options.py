"""Options stand before, between and after everything else, for every command; what is wrong is one sentence."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from commands.options import CommandParser, shared_options
from main import COMMANDS, main, parse

SHARED = {
    "--config": "c.yaml",
    "--gallery": "people",
    "--detector": "haar",
    "--embedder": "sface",
    "--recognizer": "nearest",
    "--threshold": "0.5",
    "--profile": "quiet",
}
REQUIRED = {
    "cameras forget": ["--user", "U"],
    "embed": ["--root", "r", "--out", "o.npz"],
    "lookalike": ["--among", "d"],
    "prepare": ["--out", "o"],
    "privacy consent give": ["--text", "t", "--signed", "n"],
    "privacy export": ["--out", "o.zip"],
    "privacy liveness": ["--report", "d"],
}


def leaves() -> list[tuple[str, ...]]:
    """Every command, and every action of one, as words that parse."""
    found: list[tuple[str, ...]] = []
    for name, (module_name, _) in COMMANDS.items():
        module: Any = import_module(module_name)
        parser = CommandParser(parents=[shared_options()])
        module.add_arguments(parser)
        found += _leaves((name,), parser)
    return found


def _leaves(words: tuple[str, ...], parser: argparse.ArgumentParser) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    actions = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]
    if not actions or not actions[0].required:
        found.append((*words, *_positionals(parser), *REQUIRED.get(" ".join(words), [])))
    for action in actions:
        for title, each in action.choices.items():
            found += _leaves((*words, title), each)
    return found


def _positionals(parser: argparse.ArgumentParser) -> list[str]:
    words = [each for each in parser._actions if not each.option_strings]
    return [
        f"word{number}" if each.choices is None else str(next(iter(each.choices)))
        for number, each in enumerate(words)
        if not isinstance(each, argparse._SubParsersAction)
    ]


def values(given: list[str]) -> dict[str, Any]:
    return {name: value for name, value in vars(parse(given)).items() if name not in ("do", "change")}


@pytest.mark.parametrize("words", leaves(), ids=" ".join)
def test_options_of_every_command_are_taken_at_every_place(words: tuple[str, ...]) -> None:
    given = list(words)
    pairs = [each for pair in SHARED.items() for each in pair]
    joined = [f"{option}={value}" for option, value in SHARED.items()]
    expected = values([*given, *pairs])
    assert {f"--{name}": str(expected[name]) for name in (each.removeprefix("--") for each in SHARED)} == SHARED
    for place in range(len(given) + 1):
        if place and given[place - 1].startswith("--"):
            continue  # between an option and its value
        assert values([*given[:place], *pairs, *given[place:]]) == expected
        assert values([*given[:place], *joined, *given[place:]]) == expected
    assert all(values(given)[option.removeprefix("--")] is None for option in SHARED)


def test_own_options_are_taken_between_names_and_files() -> None:
    expected = values(["gallery", "add", "Ada", "a.jpg", "b.jpg", "--as-new"])
    assert (expected["person"], expected["files"], expected["as_new"]) == ("Ada", [Path("a.jpg"), Path("b.jpg")], True)
    for given in (
        ["gallery", "add", "Ada", "--as-new", "a.jpg", "b.jpg"],
        ["gallery", "add", "--as-new", "Ada", "a.jpg", "b.jpg"],
        ["gallery", "add", "Ada", "a.jpg", "--as-new", "b.jpg"],
    ):
        assert values(given) == expected
    assert values(["gallery", "add", "Ada", "--source", "0"])["files"] == []
    assert values(["identify", "a.jpg", "--top", "2", "b.jpg"])["images"] == [Path("a.jpg"), Path("b.jpg")]
    assert values(["models", "install", "sface", "--yes", "--config", "F"])["name"] == "sface"


def test_no_option_takes_an_empty_path_for_the_working_folder() -> None:
    def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
        yield parser
        for each in parser._actions:
            if isinstance(each, argparse._SubParsersAction):
                for chosen in each.choices.values():
                    yield from parsers(chosen)

    for name, (module, _) in COMMANDS.items():
        command = CommandParser(prog=name, parents=[shared_options()])
        import_module(module).add_arguments(command)
        for parser in parsers(command):
            assert [each.dest for each in parser._actions if each.type is Path] == [], parser.prog


def test_what_follows_two_dashes_is_no_option() -> None:
    assert values(["identify", "--", "--config", "x"])["images"] == [Path("--config"), Path("x")]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["galery"], "There is no command 'galery'. Did you mean 'gallery'?"),
        (["gallery", "lst"], "There is no action 'lst'. Did you mean 'list'?"),
        (["gallery", "rename", "Ada"], "NEW-NAME is missing."),
        (["gallery", "list", "--foo"], "There is no option --foo here."),
        (["gallery", "list", "foo"], "'foo' is not expected here."),
        (["gallery", "sightings", "--since", "soon"], "--since: 'soon' is no date or time"),
        (["gallery", "sightings", "--at", "soon", "--add", "Ada"], "--at: 'soon' is no date or time"),
        (["live", "--duration", "soon"], "--duration: give a number over 0, not 'soon'."),
        (["live", "--pace", "slow"], "There is no --pace slow."),
        (["--threshold", "7"], "--threshold: give a number from 0 to 2, not '7'."),
        (["--threshold"], "--threshold needs a value."),
        (["identify", ""], "IMAGE is empty. Give a path; the working folder is '.'."),
        (["evaluate", "--data", " "], "--data is empty."),
        (["train", "head", "--unknown", ""], "--unknown is empty."),
        (["gallery", "list", "--gallery="], "--gallery is empty."),
        (["identify", "a.jpg", "--top", "two"], "--top: give a whole number, not 'two'."),
        (["identify", "a.jpg", "--rtsp://ada:Hunter@host/x"], "There is no option --rtsp://host/x here."),
        (["identify", "a.jpg", "--top", "\x1b[31m"], "--top: give a whole number, not '\\x1b[31m'."),
        (["gallery", "list", os.fsdecode(b"Ren\xe9")], "'Ren\\xe9' is not expected here."),
    ],
)
def test_what_is_wrong_is_one_sentence_without_the_usage(
    words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith(f"rollcall: {sentence}"), said
    assert said.count("\n") == 1
    assert "usage:" not in said
    assert said.rstrip().endswith("--help")
