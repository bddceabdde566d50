"""Light and dark palettes over Qt's Fusion style, so that every platform looks the same."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as #rrggbb, measured by ``tests/gui/contrast.py``. ``line`` separates, ``frame`` shows where to type.
    ``present`` is the text of "here now"; the accent is Okabe and Ito's blue."""

    dark: bool
    window: str
    surface: str
    raised: str
    hover: str
    line: str
    frame: str
    text: str
    muted: str
    accent: str
    on_accent: str
    present: str
    warning: str
    warning_back: str
    info_back: str
    problem_back: str


LIGHT = Theme(
    dark=False,
    window="#f3f4f6",
    surface="#ffffff",
    raised="#ffffff",
    hover="#edf1f5",
    line="#d3d8df",
    frame="#7f8894",
    text="#1b1f24",
    muted="#57606c",
    accent="#0072b2",
    on_accent="#ffffff",
    present="#00704f",
    warning="#8a5300",
    warning_back="#fdf1d8",
    info_back="#e3f0fa",
    problem_back="#fbe6dc",
)
DARK = Theme(
    dark=True,
    window="#1d2025",
    surface="#16181c",
    raised="#2a2e35",
    hover="#343a43",
    line="#3a404a",
    frame="#6d7683",
    text="#e8eaed",
    muted="#a3abb6",
    accent="#56b4e9",
    on_accent="#0b1620",
    present="#46d3a5",
    warning="#f2b84b",
    warning_back="#3a3120",
    info_back="#1f303d",
    problem_back="#40291f",
)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for colour, roles in (
        (theme.window, (role.Window,)),
        (theme.surface, (role.Base,)),
        (theme.raised, (role.Button, role.ToolTipBase, role.Light)),
        (theme.hover, (role.AlternateBase,)),
        (theme.line, (role.Mid, role.Dark)),
        (theme.text, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
        (theme.muted, (role.PlaceholderText,)),
        (theme.accent, (role.Highlight, role.Accent, role.Link)),
        (theme.on_accent, (role.BrightText, role.HighlightedText)),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        faint = QColor(theme.muted)
        faint.setAlpha(150)
        palette.setColor(QPalette.ColorGroup.Disabled, each, faint)
    return palette


def _sheet(theme: Theme) -> str:
    is_rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    start, end = ("right", "left") if is_rtl else ("left", "right")
    arrow = Path(__file__).with_name("arrow-dark.svg" if theme.dark else "arrow-light.svg").as_posix()
    return f"""
    QToolTip {{ color: {theme.text}; background: {theme.raised}; border: 1px solid {theme.line}; padding: 4px 6px; }}
    QMainWindow::separator {{ background: {theme.window}; width: 5px; height: 5px; }}
    QMainWindow::separator:hover {{ background: {theme.accent}; }}
    QMenuBar {{ background: {theme.window}; padding: 1px 4px; }}
    QMenuBar::item {{ padding: 4px 9px; border-radius: 5px; background: transparent; }}
    QMenuBar::item:selected {{ background: {theme.hover}; }}
    QMenu {{ background: {theme.raised}; border: 1px solid {theme.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 26px 5px 26px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}
    QMenu::item:disabled {{ color: {theme.muted}; background: transparent; }}
    QMenu::icon {{ padding-{start}: 6px; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
    QPushButton, QToolButton#offer, QComboBox {{
        background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line}; border-radius: 6px;
        padding: 6px 12px; }}
    QPushButton#picker {{ padding-{end}: 26px; }}
    QPushButton::menu-indicator {{
        image: url("{arrow}"); width: 12px; height: 12px; subcontrol-origin: padding;
        subcontrol-position: center right; right: 4px; }}
    QPushButton#visitor, QPushButton#stranger {{ padding: 0; border-radius: 10px; }}
    QPushButton#stranger {{ border: 1px dashed {theme.muted}; }}
    QToolButton#offer {{ border-radius: 10px; padding: 12px 6px; }}
    QComboBox {{ border-color: {theme.frame}; padding: 6px; padding-{start}: 10px; }}
    QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {{
        image: url("{arrow}"); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{
        background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 0; padding: 4px; outline: none; }}
    QComboBox QAbstractItemView::item {{ min-height: 24px; padding: 1px 8px; border-radius: 4px; }}
    QComboBox QAbstractItemView::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}
    QPushButton:hover, QToolButton#offer:hover, QComboBox:hover {{
        background: {theme.hover}; }}
    QPushButton:pressed, QToolButton#offer:pressed {{ background: {theme.line}; }}
    QPushButton:checked {{
        background: {theme.info_back}; border-bottom: 3px solid {theme.accent}; padding-bottom: 4px; }}
    QPushButton:focus, QToolButton#offer:focus, QComboBox:focus {{ border: 2px solid {theme.accent}; }}
    QPushButton:focus {{ padding: 5px 11px; }}
    QPushButton#picker:focus {{ padding-{end}: 25px; }}
    QPushButton#visitor:focus, QPushButton#stranger:focus {{ padding: 0; }}
    QToolButton#offer:focus {{ padding: 11px 5px; }}
    QComboBox:focus {{ padding: 5px; padding-{start}: 9px; }}
    QPushButton:default, QPushButton#primary {{
        background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent}; }}
    QPushButton:default:focus, QPushButton#primary:focus {{ border: 2px solid {theme.text}; }}
    QPushButton:disabled, QPushButton#primary:disabled {{
        color: {theme.muted}; background: {theme.window}; border-color: {theme.line}; }}
    QToolButton#flat {{ border: 1px solid transparent; border-radius: 5px; padding: 3px; background: transparent; }}
    QToolButton#flat::menu-indicator {{ image: none; }}
    QToolButton#flat:hover, QToolButton#flat:checked {{ background: {theme.hover}; }}
    QToolButton#flat:focus {{ border: 1px solid {theme.accent}; }}
    QLineEdit, QDoubleSpinBox, QDateEdit, QDateTimeEdit {{
        background: {theme.surface}; border: 1px solid {theme.frame}; border-radius: 6px; padding: 5px 7px;
        selection-background-color: {theme.accent}; selection-color: {theme.on_accent}; }}
    QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{ width: 0; border: none; }}
    QLineEdit:focus, QDoubleSpinBox:focus, QDateEdit:focus, QDateTimeEdit:focus {{
        border: 2px solid {theme.accent}; padding: 4px 6px; }}
    QListView, QTextBrowser {{
        background: {theme.surface}; border: 1px solid {theme.line}; border-radius: 8px; outline: none; }}
    QListView:focus, QTextBrowser:focus {{ border: 1px solid {theme.accent}; }}
    QTableView {{
        background: {theme.surface}; border: 1px solid {theme.line}; border-radius: 8px; outline: none;
        selection-background-color: {theme.hover}; selection-color: {theme.text}; }}
    QTableView:focus {{ border: 1px solid {theme.accent}; }}
    QTableView::item {{ padding: 0 10px; border: none; }}
    QTabWidget::pane {{ border: none; border-top: 1px solid {theme.line}; }}
    QTabBar {{ background: transparent; }}
    QTabBar::tab {{
        background: transparent; color: {theme.muted}; border: none; border-bottom: 2px solid transparent;
        padding: 7px 14px; margin-{end}: 4px; }}
    QTabBar::tab:selected {{ color: {theme.text}; border-bottom: 2px solid {theme.accent}; }}
    QTabBar::tab:hover {{ color: {theme.text}; }}
    QTabBar::tab:focus {{ background: {theme.hover}; border-radius: 4px; }}
    QHeaderView {{ background: transparent; border: none; }}
    QHeaderView::section {{
        background: transparent; color: {theme.muted}; border: none; padding: 7px 10px; }}
    QHeaderView::section:horizontal {{ border-bottom: 1px solid {theme.line}; }}
    QTableCornerButton::section {{ background: transparent; border: none; border-bottom: 1px solid {theme.line}; }}
    QProgressBar {{ border: none; border-radius: 3px; background: {theme.line}; max-height: 6px; }}
    QProgressBar::chunk {{ border-radius: 3px; background: {theme.accent}; }}
    QSlider:horizontal {{ min-height: 22px; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {theme.line}; }}
    QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {theme.accent}; }}
    QSlider::handle:horizontal {{
        width: 16px; height: 16px; margin: -7px 0; border-radius: 9px; background: {theme.accent};
        border: 1px solid {theme.window}; }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {theme.text}; width: 14px; height: 14px; }}
    QToolBar {{ border: none; background: {theme.window}; }}
    QStatusBar {{ background: {theme.window}; }}
    QStatusBar::item {{ border: none; }}
    QDockWidget {{ border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 3px 2px 3px 2px; }}
    QScrollBar::handle:vertical {{ background: {theme.line}; border-radius: 4px; min-height: 28px; }}
    QScrollBar::handle:vertical:hover {{ background: {theme.muted}; }}
    QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
    QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
    QLabel#dropzone {{ color: {theme.muted}; border: 2px dashed {theme.line}; border-radius: 10px; padding: 16px; }}
    QLabel#dropzone[over="true"] {{ border-color: {theme.accent}; color: {theme.text}; }}
    QListView[over="true"] {{ border: 2px dashed {theme.accent}; }}
    QFrame#card {{ background: {theme.window}; border: 1px solid {theme.line}; border-radius: 12px; }}
    QFrame#card:focus {{ border-color: {theme.accent}; }}
    QFrame#line {{
        background: rgba(24, 27, 33, 235); border: 1px solid rgba(255, 255, 255, 60); border-radius: 10px; }}
    QFrame#line QLabel {{ color: #ffffff; font-weight: 600; }}
    QFrame#line QLabel#plain {{ font-weight: 400; }}
    QLabel#badge {{
        background: {theme.warning_back}; color: {theme.text}; border: 1px solid {theme.warning}; border-radius: 8px;
        font-weight: 600; padding: 4px 10px; }}
    QFrame#notice-info {{ background: {theme.info_back}; border-radius: 8px; }}
    QFrame#notice-warning {{ background: {theme.warning_back}; border-radius: 8px; }}
    QFrame#notice-problem {{ background: {theme.problem_back}; border-radius: 8px; }}
    QLabel#muted {{ color: {theme.muted}; }}
    QLabel#heading {{ font-weight: 600; }}
    QLabel#present {{ color: {theme.present}; }}
    QLabel#warning, QLabel#info, QLabel#neutral {{ color: {theme.text}; border-radius: 8px; padding: 8px 12px; }}
    QLabel#warning {{ background: {theme.warning_back}; }}
    QLabel#info {{ background: {theme.info_back}; font-weight: 600; }}
    QLabel#neutral {{ background: {theme.hover}; font-weight: 600; }}
    """


def current_theme() -> Theme:
    """The theme that Appearance applied last, read from the application's palette."""
    return DARK if _is_dark(QGuiApplication.palette()) else LIGHT


class Appearance(QObject):
    """Applies a theme to the application; follows the system where ``choice`` is ``system``.

    One for the application, owned by it.
    """

    def __init__(self, application: QApplication, choice: str) -> None:
        super().__init__(application)
        self._application = application
        self._system_palette_is_dark = _is_dark(application.palette())
        application.setStyle("Fusion")
        application.setFont(_readable_font(application.font()))
        self._choice = choice
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)

    @property
    def choice(self) -> str:
        return self._choice

    def choose(self, choice: str) -> None:
        """``system``, ``light`` or ``dark``."""
        self._choice = choice
        self._apply()

    def _apply(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        if self._choice == "system":
            dark = scheme == Qt.ColorScheme.Dark or (scheme == Qt.ColorScheme.Unknown and self._system_palette_is_dark)
        else:
            dark = self._choice == "dark"
        theme = DARK if dark else LIGHT
        self._application.setPalette(_palette(theme))
        boxes = _palette(theme)
        boxes.setColor(QPalette.ColorRole.Window, QColor(theme.muted))  # Fusion derives their outline from it
        for kind in ("QCheckBox", "QRadioButton"):
            self._application.setPalette(boxes, kind)  # type: ignore[arg-type]  # the stubs ask for bytes
        self._application.setStyleSheet(_sheet(theme))


def _is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightness() < palette.color(QPalette.ColorRole.Text).lightness()


def _readable_font(font: QFont) -> QFont:
    """The system's font, or the best sans serif installed where the system names none."""
    installed = set(QFontDatabase.families())
    if font.family() in installed:
        return font
    for family in ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Open Sans", "DejaVu Sans"):
        if family in installed:
            return QFont(family, 10)
    return font
