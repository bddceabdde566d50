"""What is chosen in the people panel, carried out where the panel cannot do it itself."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.people.keeping import Keeping
from gui.people.people_list import PersonAction
from gui.people.people_panel import PeoplePanel
from gui.people.refused_list import RefusedAction
from gui.people.registration import Registration
from gui.widgets.dialogs import open_path
from gui.windows import Pages
from storage.files.gallery_folder import person_of
from storage.gallery.people import Picture
from storage.sealing.photos import is_sealed_photo, photo_path


class PanelActions(QObject):
    def __init__(self, panel: PeoplePanel, registration: Registration, keeping: Keeping, pages: Pages) -> None:
        super().__init__(panel)
        self._panel = panel
        self._registration = registration
        self._keeping = keeping
        self._pages = pages
        panel.dropped.connect(registration.take)
        registration.people_found.connect(lambda source: pages.show_people_import().look(source))
        panel.add_wanted.connect(registration.ask_for_pictures)
        panel.requested.connect(keeping.act)
        panel.refused.requested.connect(self._act_on_refused)
        keeping.forwarded.connect(self._act_on_person)

    def _act_on_person(self, action: PersonAction, person: str) -> None:
        match action:
            case PersonAction.ADD:
                self._registration.ask_for_pictures(person)
            case PersonAction.FOLDER:
                self._panel.show_folder(person)
            case PersonAction.FINDINGS:
                self._pages.show_audit()
            case PersonAction.SIGHTINGS:
                self._pages.show_sightings(person)

    def _act_on_refused(self, action: RefusedAction, picture: Picture) -> None:
        folder = self._panel.model.folder
        if folder is None:
            return
        file = folder / picture.path
        match action:
            case RefusedAction.CHOOSE:
                self._registration.choose(file, person_of(photo_path(picture.path).partition("/")[0]))
            case RefusedAction.NAME:
                self._keeping.name_picture(picture.path)
            case RefusedAction.ASIDE:
                self._keeping.set_aside(picture.path)
            case RefusedAction.FOLDER:
                open_path(folder if is_sealed_photo(picture.path) else file.parent)
            case _:
                open_path(file)
