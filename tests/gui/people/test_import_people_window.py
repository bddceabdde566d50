"""Importing people: what would be done is listed, then it is done, and undone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox

from gui.widgets.picture_files import dropped_pictures
from realtime.interfaces import Activity
from recognition.message import Message, Text
from recognition.progress import Progress, Stage, Unit
from services.gallery.people_import import ImportRequest, ImportRow, ImportView
from tests.gui import scenes

ROWS = (
    ImportRow("Ada Lovelace", "007", "new", 1),
    ImportRow("Grace Hopper", "8", "changed", 1, (Text("Called {name} before.", name="Grace"),)),
    ImportRow("Alan Turing", "9", "same"),
    ImportRow("Eve", "10", "new", 1, (), (Message.of("looks-like", other="Ada Lovelace", distance=0.31),)),
    ImportRow("Bob", "11", "refused", 0, (Text("There is no photo."),)),
    ImportRow("Dora", "12", "retired"),
)


def looked(rows: tuple[ImportRow, ...] = ROWS, source: str = "people.ldif") -> ImportView:
    return ImportView(request=ImportRequest(Path(source)), rows=rows, can_import=True)


def open_page(open_window: Any, view: ImportView | None = None) -> Any:
    window, session = open_window(scenes.running())
    session.people_import.now = ImportView() if view is None else view
    page = window.pages.show_people_import()
    page.refresh()
    return window, session, page


def drop(widget: Any, *paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    widget.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, left, none))
    return mime


def texts(page: Any) -> list[list[str]]:
    return [[column.text(each) for column in page.rows.columns] for each in page.rows.rows]


def test_a_file_or_a_folder_is_chosen_or_dropped(open_window: Any, tmp_path: Path) -> None:
    _, session, page = open_page(open_window)
    assert page.empty.isVisible()
    assert not page.start.isVisible()
    for choose, chosen in ((page.choose_file, tmp_path / "people.vcf"), (page.choose_folder, tmp_path)):
        choose.click()
        dialog = page.findChildren(QFileDialog)[-1]
        dialog.filesSelected.emit([str(chosen)])
        dialog.close()
    drop(page, tmp_path / "people.csv")
    sources = [call[0].source for call in session.called("people_import.look")]
    assert sources == [tmp_path / "people.vcf", tmp_path, tmp_path / "people.csv"]
    page.photos.click()
    dialog = page.findChildren(QFileDialog)[-1]
    dialog.filesSelected.emit([str(tmp_path)])
    dialog.close()
    assert session.called("people_import.look")[-1] == (ImportRequest(tmp_path / "people.csv", tmp_path),)


def test_what_would_be_done_is_listed_with_reasons(open_window: Any) -> None:
    _, session, page = open_page(open_window, looked())
    rows = texts(page)
    assert rows[1][2:] == ["changed", "1", "Called Grace before."]
    assert rows[3][2:] == ["new, doubtful", "1", "It looks like Ada Lovelace: it is 0.31 from one of their pictures."]
    assert page.counts.text() == ("2 new, 1 changed, 1 the same, 1 refused, 1 left: set aside, 1 doubtful, 3 pictures")
    page.only.setCurrentIndex(page.only.findText("doubtful"))
    assert [each[0] for each in texts(page)] == ["Eve"]
    page.only.setCurrentIndex(0)
    page.search.setText("turing")
    assert [each[0] for each in texts(page)] == ["Alan Turing"]
    page.skip_doubtful.setChecked(True)
    assert session.called("people_import.look") == [(ImportRequest(Path("people.ldif"), skip_doubtful=True),)]


def test_who_would_be_set_aside_is_asked_about(open_window: Any) -> None:
    _, session, page = open_page(open_window, looked())
    page.start.click()
    question = page.findChild(QMessageBox)
    assert question.text() == "Set aside 1 person?"
    question.button(QMessageBox.StandardButton.Yes) or question.buttons()[0]
    yes = next(each for each in question.buttons() if each.text().replace("&", "") == "Import")
    yes.click()
    assert session.called("people_import.carry_out") == [()]


def test_progress_is_shown_and_an_import_is_undone(open_window: Any) -> None:
    _, session, page = open_page(open_window, looked(ROWS[:4]))
    page.start.click()
    progress = Progress(Stage.IMPORTING_PICTURES, 3, 4, Unit.STEPS, "Ada Lovelace")
    session.people_import.change(activity=Activity(progress), can_import=False)
    page.refresh()
    assert page.activity.stop.isVisible()
    assert not page.start.isEnabled()
    page.activity.stop.click()
    done = Message.of("imported", pictures=3, people=3)
    session.people_import.change(activity=None, done=done)
    session.people.change(undo=done, status=done)
    page.refresh()
    assert session.called("people_import.cancel") == [()]
    assert page.status.text() == "Imported 3 pictures of 3 people."
    page.undo.click()
    assert session.called("people.undo") == [()]
    session.people.change(undo=None)
    page.refresh()
    assert not page.undo.isVisible()


def test_tagged_photos_and_directories_dropped_on_the_window_are_looked_at(open_window: Any, tmp_path: Path) -> None:
    window, session, _ = open_page(open_window)
    photos = tmp_path / "Holidays"
    photos.mkdir()
    for number in range(3):
        (photos / f"{number}.jpg").write_bytes(b"\xff\xd8")
    mime = drop(window, photos)
    assert dropped_pictures(mime).folders == (photos,)
    assert not session.called("people_import.look")
    window.findChildren(QMessageBox)
    (photos / "2.jpg.xmp").write_text("<mwg-rs:RegionList/>")
    drop(window, photos)
    album = tmp_path / "Pictures"
    (album / "2019").mkdir(parents=True)
    (photos / "2.jpg").rename(album / "2019" / "2.jpg")
    (photos / "2.jpg.xmp").rename(album / "2019" / "2.jpg.xmp")
    drop(window, album)
    assert not session.called("people.import_folder")
    (tmp_path / "people.ldif").write_text("dn: x\n")
    drop(window, tmp_path / "people.ldif")
    assert [call[0].source for call in session.called("people_import.look")] == [
        photos,
        album,
        tmp_path / "people.ldif",
    ]
