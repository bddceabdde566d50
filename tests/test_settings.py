"""config.yaml is read strictly, and stands for exactly the defaults."""

from __future__ import annotations

from pathlib import Path

import pytest

from recognition.errors import SettingsError
from settings import ASPECTS, Settings, aspect_from, load_settings, settings_from
from tests.conftest import ROOT


def test_config_yaml_holds_every_setting_with_its_default() -> None:
    import yaml

    assert load_settings(ROOT / "config.yaml") == Settings()
    written = yaml.safe_load((ROOT / "config.yaml").read_text(encoding="utf-8"))
    defaults = Settings()
    assert written.pop("sources") == []
    for section, values in written.items():
        assert set(values) == set(type(getattr(defaults, section)).__dataclass_fields__)
    assert {*written, "sources"} == set(Settings.__dataclass_fields__)


def test_every_setting_has_a_line_about_it() -> None:
    lines = (ROOT / "config.yaml").read_text(encoding="utf-8").splitlines()
    bare = [line for line in lines if line.startswith("  ") and "#" not in line]
    assert not bare


def test_an_empty_file_is_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("", encoding="utf-8")
    assert load_settings(path) == Settings()


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"source": {"widht": 3}}, "source.widht: there is no such setting. Did you mean 'width'?"),
        ({"sauce": {}}, "sauce: there is no such setting. Did you mean 'source'?"),
        ({"source": {"fps": True}}, "source.fps: should be a whole number, not true"),
        ({"source": {"fps": "30"}}, "source.fps: should be a whole number, not the text '30'"),
        ({"source": {"fps": 3.5}}, "source.fps: should be a whole number, not 3.5"),
        ({"source": {"fps": 0}}, "source.fps: should lie between 1 and 240, not 0"),
        ({"source": {"default": 0}}, "source.default: should be text, not 0"),
        ({"source": {"fps": None}}, "source.fps: should be a whole number, not nothing"),
        ({"models": {"fetch": 1}}, "models.fetch: should be true or false, not 1"),
        ({"recognition": {"threshold": float("nan")}}, "recognition.threshold: should lie between 0 and 2, not nan"),
        ({"engine": {"precision": "bf61"}}, "not the text 'bf61'. Did you mean 'bf16'?"),
        ({"detection": 3}, "detection: should be lines of"),
        ([1], "the file: should be lines of"),
    ],
)
def test_a_wrong_value_is_named_by_its_dotted_path(values: object, sentence: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings_from(values)
    assert sentence in str(caught.value)
    assert caught.value.exit_status == 2


def test_each_wrong_entry_of_the_list_of_sources_is_one_sentence() -> None:
    entries = [{"source": 0}, {"source": "1"}, {"source": "1 ", "turn": 45}, {"name": "Door"}, "Yard", {"source": ""}]
    with pytest.raises(SettingsError) as caught:
        settings_from({"sources": entries})
    assert list(map(str, caught.value.problems)) == [
        "sources.1.source: should be text, not 0: put it in quotes.",
        "sources.3.turn: should be one of 0, 90, 180, 270, not 45.",
        "sources.3.source: stands in sources.2 already.",
        "sources.4.source: is missing.",
        "sources.5: should be lines of 'name: value', not the text 'Yard'",
        "sources.6.source: is missing.",
    ]


def test_all_problems_come_in_one_message() -> None:
    with pytest.raises(SettingsError) as caught:
        settings_from({"source": {"fps": True, "widht": 1}, "gallry": {}, "window": {"theme": "pink"}})
    assert len(caught.value.problems) == 4
    assert "4 problems" in str(caught.value)


def test_a_whole_number_serves_where_a_number_is_asked_and_null_where_it_may() -> None:
    settings = settings_from({"recognition": {"threshold": 1}, "source": {"open_timeout": 3}})
    assert settings.recognition.threshold == 1.0
    assert settings.source.open_timeout == 3.0
    assert settings_from({"recognition": {"threshold": None}}) == Settings()


def test_broken_yaml_and_missing_files_are_sentences(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("source: [1\n", encoding="utf-8")
    latin = tmp_path / "latin.yaml"
    latin.write_bytes("source: é".encode("latin-1"))
    for path in (broken, latin, tmp_path / "absent.yaml", tmp_path):
        with pytest.raises(SettingsError) as caught:
            load_settings(path)
        assert str(path) in str(caught.value)


@pytest.mark.parametrize(
    ("written", "aspect"),
    [
        ("16:9", "16/9"),
        ("16/9", "16/9"),
        ("1920:1080", "16/9"),
        ("21:9", "7/3"),
        ("2.35:1", "47/20"),
        ("10:1", "10/1"),
        ("1/10", "1/10"),
        *((each, each) for each in ASPECTS),
    ],
)
def test_a_shape_is_any_ratio_up_to_ten(written: str, aspect: str, tmp_path: Path) -> None:
    assert aspect_from(written) == aspect
    path = tmp_path / "config.yaml"
    path.write_text(f"source:\n  aspect: {written}\n", encoding="utf-8")
    assert load_settings(path).source.aspect == aspect


@pytest.mark.parametrize("written", ["16", "16:0", "0:9", "10.1:1", "1:11", "-4:3", "16:9:1", "wide", "1e1:1", "nan:1"])
def test_what_is_no_shape_is_refused(written: str) -> None:
    with pytest.raises(SettingsError, match=r"source\.aspect: should be auto, or width and height such as 16:9"):
        settings_from({"source": {"aspect": written}})


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("postgresql://postgres:SECRETpw@127.0.0.1/x", "holds a password"),
        ("postgresql://postgres@127.0.0.1/x?password=SECRETpw", "holds a password"),
        ("postgresql://postgres@127.0.0.1/x?%70assword=SECRETpw", "holds a password"),
        ("postgresql://postgres:SECRETpw@one:5432,two:5433/x", "holds a password"),
        ("postgresql://postgres:SECRETpw:@host/x", "holds a password"),
        ("postgresql://postgres:SECRET/pw@host/x", "cannot be read"),
        ("postgresql://postgres:12/SECRETpw@host/x", "cannot be read"),
        ("postgresql://postgres:12?SECRETpw=a@host/x", "cannot be read"),
        ("postgresql://postgres:SECRET#pw@host/x", "cannot be read"),
        ("mysql://x", "should begin with postgresql://"),
        ("host=db password=SECRETpw", "should begin with postgresql://"),
        ("postgresql://", "cannot be read"),
        ("postgresql:///x", "cannot be read"),
        ("postgresql://ada@/x", "cannot be read"),
        ("postgresql://ada@host:port/x", "cannot be read"),
        ("postgresql://ada@host:65536/x", "cannot be read"),
        ("postgresql://ada@ho st/x", "cannot be read"),
        ("postgresql://ada@host/%zz", "cannot be read"),
    ],
)
def test_a_database_server_has_no_password_and_a_host(address: str, sentence: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings_from({"gallery": {"database": address}})
    (problem,) = caught.value.problems
    assert problem.startswith(f"gallery.database: {sentence}")
    assert "SECRET" not in problem


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://127.0.0.1/x",
        "postgres://ada@db.example:5433/rollcall",
        "postgresql://ada:@db/rollcall",
        "postgresql://ada%40home@[::1]:5432/rollcall?application_name=a@b",
        "postgresql://ada@one:5432,two:5433/rollcall?target_session_attrs=read-write",
        "postgresql://ada@/rollcall?host=/var/run/postgresql",
        "postgresql://ada@%2Fvar%2Frun%2Fpostgresql/rollcall",
    ],
)
def test_addresses_of_a_database_server_that_libpq_reads_are_taken(address: str) -> None:
    assert settings_from({"gallery": {"database": address}}).gallery.database == address


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("sources:\n  -\n", "sources.1.source: is missing."),
        ('sources:\n  - source: "0"\n  - {}\n', "sources.2.source: is missing."),
        ("sources: [{source: null}]\n", "sources.1.source: should be text, not nothing."),
    ],
)
def test_a_source_without_a_name_is_one_problem_of_the_file(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        load_settings(path)
    assert caught.value.problems == (problem,)
    assert str(path) in str(caught.value)
