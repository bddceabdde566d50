from __future__ import annotations

import errno
from pathlib import Path

import pytest

from recognition.errors import RollcallError, UsageError
from recognition.message import Message
from storage.files import folder_import as importing
from storage.files import moving
from storage.files.folder_import import Placing, plan_import
from storage.files.gallery_folder import FoundFile
from storage.files.import_journal import HEADINGS, IMPORTED, ImportedFile, ImportJournal, write_report


def fill(folder: Path, *paths: str) -> Path:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(path.encode())
    return folder


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    return fill(tmp_path / "gallery", "Ada Lovelace/1.jpg", "Bob.jpg")


class TestPlan:
    def test_who_is_only_written_otherwise_joins_who_is_there(self, tmp_path: Path, gallery: Path) -> None:
        inbox = fill(tmp_path / "inbox", "ada  lovelace/a.jpg", "Zoë.jpg", "zoe/b.jpg", "notes.txt", ".hidden.jpg")
        plan = plan_import(inbox, gallery, ["Ada Lovelace", "Bob"])
        assert [(each.path, each.person) for each in plan.pictures] == [
            ("Zoë.jpg", "Zoë"),
            ("ada  lovelace/a.jpg", "Ada Lovelace"),
            ("zoe/b.jpg", "Zoë"),
        ]
        assert plan.source(plan.pictures[1]) == inbox / "ada  lovelace" / "a.jpg"

    def test_what_is_not_read_is_said(self, tmp_path: Path, gallery: Path) -> None:
        inbox = fill(tmp_path / "inbox", "Ada/more/1.jpg", "Eve.cr2")
        plan = plan_import(inbox, gallery, [])
        assert plan.pictures == ()
        assert set(plan.problems) == {"Ada/more", "Eve.cr2"}

    @pytest.mark.parametrize(
        ("folder", "why"),
        [
            ("nowhere", "There is no folder"),
            ("empty", "no pictures"),
            ("gallery", "a part of the gallery already"),
            ("gallery/Ada Lovelace", "a part of the gallery already"),
            (".", "The gallery lies in"),
        ],
    )
    def test_where_there_is_nothing_to_take_over(self, tmp_path: Path, gallery: Path, folder: str, why: str) -> None:
        (tmp_path / "empty").mkdir()
        with pytest.raises(UsageError, match=why):
            plan_import(tmp_path / folder, gallery, [])


class TestPlacing:
    @pytest.fixture
    def placing(self, gallery: Path) -> Placing:
        placing = Placing(gallery)
        placing.open()
        return placing

    def place(self, placing: Placing, path: str, person: str, content: bytes = b"new") -> tuple[str, bool]:
        return placing.place(placing.written(content), FoundFile(path, person, len(content), 0))

    def test_the_layout_stays_where_the_names_are_free(self, placing: Placing, gallery: Path) -> None:
        assert self.place(placing, "Cleo.jpg", "Cleo") == ("Cleo.jpg", True)
        assert self.place(placing, "Dora/2.jpg", "Dora") == ("Dora/2.jpg", True)
        assert self.place(placing, "ada lovelace.jpg", "Ada Lovelace") == ("Ada Lovelace/ada lovelace.jpg", True)
        assert (gallery / "Cleo.jpg").read_bytes() == b"new"

    def test_nothing_is_overwritten(self, placing: Placing, gallery: Path) -> None:
        assert self.place(placing, "Bob.jpg", "Bob") == ("Bob/Bob.jpg", True)
        assert self.place(placing, "Ada/1.jpg", "Ada Lovelace") == ("Ada Lovelace/1 (2).jpg", True)
        assert (gallery / "Bob.jpg").read_bytes() == b"Bob.jpg"
        assert (gallery / "Ada Lovelace" / "1.jpg").read_bytes() == b"Ada Lovelace/1.jpg"

    def test_the_very_same_picture_is_not_copied_again(self, placing: Placing, gallery: Path) -> None:
        assert self.place(placing, "Bob.jpg", "Bob", b"Bob.jpg") == ("Bob.jpg", False)
        assert sorted(each.name for each in gallery.iterdir() if each.is_dir()) == [".rollcall", "Ada Lovelace"]

    def test_a_folder_that_was_renamed_meanwhile_is_found_again_or_made_anew(
        self, placing: Placing, gallery: Path
    ) -> None:
        (gallery / "Ada Lovelace").rename(gallery / "Countess")
        assert self.place(placing, "x/2.jpg", "Ada Lovelace") == ("Ada Lovelace/2.jpg", True)
        assert self.place(placing, "x/2.jpg", "Countess", b"other") == ("Countess/2.jpg", True)

    def test_a_link_to_another_disk_is_followed(
        self, placing: Placing, gallery: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        real = moving.renamed_into_place

        def on_two_disks(source: Path, target: Path) -> bool:
            if source.parent != target.parent:
                raise OSError(errno.EXDEV, "Invalid cross-device link")
            return real(source, target)

        monkeypatch.setattr(importing, "renamed_into_place", on_two_disks)
        assert self.place(placing, "x/2.jpg", "Ada Lovelace") == ("Ada Lovelace/2.jpg", True)
        assert self.place(placing, "x/2.jpg", "Ada Lovelace") == ("Ada Lovelace/2.jpg", False)
        assert sorted(each.name for each in (gallery / "Ada Lovelace").iterdir()) == ["1.jpg", "2.jpg"]

    def test_what_was_cut_off_while_it_was_written_is_gone_at_the_next_start(
        self, placing: Placing, gallery: Path
    ) -> None:
        placing.written(b"cut off")
        again = Placing(gallery)
        again.open()
        assert [each.name for each in (gallery / ".rollcall").rglob("*")] == ["imports", "arriving"]
        again.close()


class TestJournal:
    def made(self, gallery: Path, tmp_path: Path, method: str = "m") -> ImportJournal:
        (tmp_path / "inbox").mkdir(exist_ok=True)
        return ImportJournal(gallery, tmp_path / "inbox", "colours@1", method)

    DONE = ImportedFile("Zoë.jpg", 10, 20, "Zoë", Message(IMPORTED), placed="Zoë.jpg")
    REFUSED = ImportedFile("Bob.jpg", 11, 21, "Bob", Message("no-face"))

    def test_the_next_run_knows_what_was_done_and_what_changed_since(self, gallery: Path, tmp_path: Path) -> None:
        journal = self.made(gallery, tmp_path)
        journal.open()
        journal.add(self.DONE)
        journal.add(self.REFUSED)
        journal.close()
        again = self.made(gallery, tmp_path)
        again.open()
        assert again.holds("Zoë.jpg", 10, 20)
        assert not again.holds("Zoë.jpg", 10, 99)
        assert not again.holds("Eve.jpg", 10, 20)
        changed = ImportedFile("Bob.jpg", 12, 22, "Bob", Message(IMPORTED), placed="Bob/Bob.jpg")
        again.add(changed)
        assert list(again.results()) == [self.DONE, changed]
        again.forget()
        assert not (gallery / ".rollcall" / "imports").exists()

    def test_a_line_that_was_cut_off_is_as_if_never_begun(self, gallery: Path, tmp_path: Path) -> None:
        journal = self.made(gallery, tmp_path)
        journal.open()
        journal.add(self.DONE)
        journal.add(self.REFUSED)
        journal.close()
        (file,) = (gallery / ".rollcall" / "imports").glob("*.jsonl")
        file.write_bytes(file.read_bytes()[:-9])
        again = self.made(gallery, tmp_path)
        again.open()
        assert list(again.results()) == [self.DONE]
        again.add(self.REFUSED)
        assert list(again.results()) == [self.DONE, self.REFUSED]
        again.close()

    def test_another_detector_or_embedder_begins_anew(self, gallery: Path, tmp_path: Path) -> None:
        journal = self.made(gallery, tmp_path)
        journal.open()
        journal.add(self.DONE)
        journal.close()
        other = self.made(gallery, tmp_path, "another")
        other.open()
        assert list(other.results()) == []
        other.close()

    def test_only_one_import_is_at_work(self, gallery: Path, tmp_path: Path) -> None:
        journal = self.made(gallery, tmp_path)
        journal.open()
        with pytest.raises(UsageError, match="Another import"):
            self.made(gallery, tmp_path).open()
        journal.close()
        other = self.made(gallery, tmp_path)
        other.open()
        other.close()

    def test_a_report_is_written_for_excel_and_whole_or_not_at_all(self, tmp_path: Path) -> None:
        file = tmp_path / "report.csv"
        formula = ImportedFile("=1+1.jpg", 1, 1, "=1+1", Message("no-face"))
        write_report(file, iter([self.DONE, formula]), lambda outcome: f"text of {outcome.code}")
        written = file.read_text(encoding="utf-8-sig").splitlines()
        assert file.read_bytes().startswith(b"\xef\xbb\xbf")
        assert written == [
            ",".join(HEADINGS),
            "Zoë.jpg,Zoë,imported,text of imported,Zoë.jpg",
            "'=1+1.jpg,'=1+1,no-face,text of no-face,",
        ]
        with pytest.raises(RollcallError, match="cannot be written"):
            write_report(tmp_path / "nowhere" / "report.csv", iter([]), str)
