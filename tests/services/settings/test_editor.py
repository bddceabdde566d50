"""Settings are saved all or none, never over what another program wrote, and each change can be taken back."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from recognition.errors import RollcallError, SettingsError
from services.settings.config_text import new_text
from services.settings.editor import SettingsChangedError, SettingsDraft, SettingsFile
from services.settings.place import ConfigPlace
from services.settings.schema import Effect
from settings import load_settings
from tests.fakes import BLUE, GREEN, RED
from tests.realtime.pipeline.test_recognizers import train


def file_in(folder: Path, text: str | None = "source:\n  fps: 20 # slow\n") -> SettingsFile:
    path = folder / "config.yaml"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    return SettingsFile(ConfigPlace(path, path, folder))


def test_a_saved_setting_is_read_by_a_start(tmp_path: Path) -> None:
    file = file_in(tmp_path)
    file.save({"source.fps": 25, "sightings.keep_days": 7})
    assert file.file.read_text(encoding="utf-8").startswith("source:\n  fps: 25 # slow\n")
    loaded = load_settings(file.file)
    assert (loaded.source.fps, loaded.sightings.keep_days) == (25, 7.0)
    assert [each.name for each in tmp_path.iterdir()] == ["config.yaml"], "nothing else is left behind"


def test_one_wrong_value_and_nothing_is_written(tmp_path: Path) -> None:
    file = file_in(tmp_path)
    before = file.file.read_bytes()
    for wrong in ({"source.fps": 0}, {"detection.detector": "mtcn"}, {"gallery.folder": "config.yaml"}):
        with pytest.raises(SettingsError):
            file.save({"source.width": 640, **wrong})
        assert file.file.read_bytes() == before


def test_the_problem_of_a_value_is_what_a_start_says(tmp_path: Path) -> None:
    file = file_in(tmp_path)
    assert file.problem("source.fps", 700) == "should lie between 1 and 240, not 700."
    assert "Did you mean 'mtcnn'?" in file.problem("detection.detector", "mtcn")
    assert "cannot be the gallery" in file.problem("gallery.folder", "config.yaml")
    assert file.problem("gallery.folder", "not there yet") == ""
    assert file.problem("recognition.embedder", "sface+edgeface-s") == ""
    assert "'doubel' is no recogniser: write nearest, double" in file.problem("recognition.recognizer", "doubel")
    for recognizer in ("nearest", "double"):
        assert file.problem("recognition.recognizer", recognizer) == ""


def test_a_recogniser_that_a_start_would_not_find_is_refused(tmp_path: Path) -> None:
    """Another setting can be changed beside one that is gone by now."""
    file = file_in(tmp_path)
    for wrong in ("head:a/b", "head:..", "ensemble:a/b"):
        assert "cannot be the name of something trained" in file.problem("recognition.recognizer", wrong)
    problem = file.problem("recognition.recognizer", "head:Ä ö")
    assert "No head is trained for" in problem
    assert "train head --name " + ("'Ä ö'" if os.name != "nt" else '"Ä ö"') in problem
    trained = tmp_path / "gallery"
    train(trained, "colours@1", Ada=RED, Bob=GREEN, Cleo=BLUE)
    assert file.problem("recognition.recognizer", "head:mine") == ""
    file.save({"recognition.recognizer": "head:mine"})
    trained.rename(tmp_path / "elsewhere")
    file.save({"source.fps": 25})
    with pytest.raises(SettingsError, match="No head is trained for"):
        file.save({"recognition.recognizer": "head:mine"})
    named = SettingsFile(ConfigPlace(file.file, file.file, tmp_path, tmp_path / "elsewhere"))
    assert named.problem("recognition.recognizer", "head:mine") == ""
    assert "Did you mean 'mine'?" in named.problem("recognition.recognizer", "head:min")


def test_what_another_program_wrote_is_not_overwritten(tmp_path: Path) -> None:
    file = file_in(tmp_path)
    draft = SettingsDraft(file)
    draft.change("source.width", 640)
    file.file.write_text("source:\n  fps: 15\n", encoding="utf-8")
    assert file.was_changed()
    with pytest.raises(SettingsChangedError, match="Nothing was written"):
        draft.save()
    assert file.file.read_text(encoding="utf-8") == "source:\n  fps: 15\n"
    assert draft.changes() == {"source.width": 640}, "kept, to be saved after a look"
    draft.save()
    assert file.values["source.fps"] == 15
    assert file.values["source.width"] == 640


def test_a_file_that_was_only_touched_is_the_same(tmp_path: Path) -> None:
    file = file_in(tmp_path)
    os.utime(file.file, ns=(1, 1))
    assert not file.was_changed()


def test_without_a_file_the_shipped_one_is_taken_and_the_users_written(tmp_path: Path) -> None:
    shipped, own = tmp_path / "bundle" / "config.yaml", tmp_path / "Documents" / "Rollcall" / "config.yaml"
    shipped.parent.mkdir()
    shipped.write_text("# shipped\nsource:\n  fps: 20\n", encoding="utf-8")
    file = SettingsFile(ConfigPlace(shipped, own, own.parent))
    assert file.values["source.fps"] == 20
    file.save({"window.theme": "dark"})
    assert own.read_text(encoding="utf-8") == "# shipped\nsource:\n  fps: 20\nwindow:\n  theme: dark\n"
    assert shipped.read_text(encoding="utf-8") == "# shipped\nsource:\n  fps: 20\n"


def test_a_file_that_is_gone_is_made_anew_with_every_sentence(tmp_path: Path) -> None:
    file = file_in(tmp_path)
    file.file.unlink()
    with pytest.raises(SettingsChangedError):
        file.save({"source.fps": 25})
    file.save({"source.fps": 25})
    assert file.file.read_text(encoding="utf-8") == new_text().replace("fps: 30", "fps: 25")


def test_a_start_that_failed_gets_its_settings_back(tmp_path: Path) -> None:
    file = file_in(tmp_path)
    before = file.content()
    file.save({"source.fps": 25})
    file.put_back(before)
    assert file.file.read_text(encoding="utf-8") == "source:\n  fps: 20 # slow\n"
    assert file.values["source.fps"] == 20
    file.file.unlink()
    new = file_in(tmp_path, None)
    new.save({"source.fps": 25})
    new.put_back(None)
    assert not new.file.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links and rights of POSIX")
def test_a_link_and_the_rights_of_the_file_stay(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    real = tmp_path / "dotfiles" / "rollcall.yaml"
    real.write_text("", encoding="utf-8")
    real.chmod(0o640)
    (tmp_path / "config.yaml").symlink_to(real)
    file_in(tmp_path, None).save({"source.fps": 25})
    assert (tmp_path / "config.yaml").is_symlink()
    assert real.read_text(encoding="utf-8") == "source:\n  fps: 25\n"
    assert real.stat().st_mode & 0o777 == 0o640


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    file = SettingsFile(ConfigPlace(tmp_path / "absent.yaml", tmp_path / "file" / "config.yaml", tmp_path))
    with pytest.raises(RollcallError, match="cannot be made"):
        file.save({"source.fps": 25})


def test_changes_are_taken_back_one_by_one_and_all_at_once(tmp_path: Path) -> None:
    draft = SettingsDraft(file_in(tmp_path))
    for fps in (2, 25):
        draft.change("source.fps", fps)
    draft.change("source.mirror", True)
    draft.reset("source.fps")
    assert draft.changes() == {"source.fps": 30, "source.mirror": True}
    assert draft.effects() == {Effect.ANEW}
    assert [draft.undo(), draft.value("source.fps")] == ["source.fps", 25]
    assert [draft.undo(), draft.value("source.mirror")] == ["source.mirror", False]
    assert [draft.undo(), draft.value("source.fps")] == ["source.fps", 20], "typing is one change"
    assert draft.undo() is None
    assert draft.changes() == {}
    draft.change("source.fps", 1)
    draft.revert()
    assert (draft.value("source.fps"), draft.undoable) == (20, None)


def test_what_the_loader_refuses_stays_in_the_draft(tmp_path: Path) -> None:
    draft = SettingsDraft(file_in(tmp_path))
    draft.change("source.fps", "fast")
    draft.change("source.mirror", 1)
    assert set(draft.problems()) == {"source.fps", "source.mirror"}
    with pytest.raises(SettingsError):
        draft.save()
    assert draft.changes() == {"source.fps": "fast", "source.mirror": 1}
