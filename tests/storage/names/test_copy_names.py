from __future__ import annotations

import pytest

from storage.names.camera_names import is_camera_name
from storage.names.copy_names import original_name, possible_originals

COPIES = (
    # Explorer
    "{} - Copy", "{} - Copy (2)", "{} - Copy - Copy", "{} - Kopie", "{} – kopie", "{} - Copie", "{} - copia (3)",
    "{} - Cópia", "{} - Kopia", "{} - Kopi", "{} - Kopio", "{} - Kopya", "{} - Másolat", "{} — копия", "{} - копія",
    "{} - Αντίγραφο", "{} - 副本", "{} - 副本 (2)", "{} - 複製", "{} - コピー", "{} - 복사본", "{} - עותק", "{} - نسخة",
    "Copy of {}", "Copy (2) of {}", "Kopie von {}", "Copia de {}", "Copia di {}", "Cópia de {}", "Копия {}", "{} (2)",
    # Finder
    "{} copy", "{} copy 2", "{} Kopie", "{} Kopie 2", "{} copie", "{} copia 2", "{} kopia", "{}のコピー", "{}のコピー2",
    "{}のコピー 2", "{} 副本", "{} 拷贝 2", "{} 복사본",
    # GNOME, KDE
    "{} (copy)", "{} (another copy)", "{} (3rd copy)", "{} (Kopie)", "{} (copie 1)",
    # Browsers, Android
    "{} (1)", "{}(1)", "{} (1) (1)", "{} [2]", "{}~2",
    # Google Drive
    "Copy of Copy of {}", "Kopie von {} (1)", "{} 의 사본", "{} 的副本",
    # Dropbox, Nextcloud, ownCloud, OneDrive, Syncthing, Seafile, Resilio, Synology
    "{} (Ann's conflicted copy 2024-05-01)", "{} (conflicted copy 2024-05-01 101010)", "{} (Case Conflict 1)",
    "{} (In Konflikt stehende Kopie von Ann 2024-05-01)", "{} (Copie en conflit de Ann 2024-05-01)",
    "{} (Copia en conflicto de Ann 2024-05-01)", "{} (Ann の競合コピー 2024-05-01)", "{} (Ann 的冲突副本 2024-05-01)",
    "{}_conflict-20240501-101010", "{}-DESKTOP-ABC123", "{}-LAPTOP-1A2B3C4D-2", "{}-Anns-MacBook-Pro",
    "{}.sync-conflict-20240501-101010-ABCDEFG", "{} (SFConflict ann@example.org 2024-05-01-10-10-10)", "{}.Conflict",
    "{}_Ann-PC_May-01-101010-2024_Conflict",
)  # fmt: skip


@pytest.mark.parametrize("copy", COPIES)
@pytest.mark.parametrize("name", ["Eileen Collins", "李小龙", "Jean-Luc O'Neill Jr"])
def test_a_copy_is_the_originals(copy: str, name: str) -> None:
    assert original_name(copy.format(name)) == name


@pytest.mark.parametrize(
    "name",
    [
        "John Copy", "Louis XIV", "Anna 2", "Kopi Annan", "Copia", "Mary-Ann", "Ada (Countess)", "Ada (née Byron)",
        "Anne Conflict", "Jay-Z", "C-3PO", "R2-D2", "50 Cent", "2Pac", "Blink-182", "john copy", "Ada_3", "Ada-2",
        "Seven of Nine", "Student_01", "Copy", "(1)", "Deadmau5", "will.i.am", "Max Kopi-Meyer", "Ann Copia-Lopez",
    ],
)  # fmt: skip
def test_a_name_that_people_have_is_no_copy_by_itself(name: str) -> None:
    assert original_name(name) == name


@pytest.mark.parametrize(
    ("name", "originals"),
    [
        ("Ada_3", (("Ada", False),)),
        ("Ada-2", (("Ada", False),)),
        ("Ada_3 (1)", ()),
        ("Ada_3_2", (("Ada_3", False), ("Ada", False))),
        ("John Copy", (("John", False),)),
        ("john copy 2", (("john", False),)),
        ("Ada-MYPC1", (("Ada", False),)),
        ("Anna 2", (("Anna", True),)),
        ("Louis XIV", ()),
        ("Jay-Z", ()),
        ("C-3PO", ()),
    ],
)
def test_what_may_be_a_copy_beside_its_original(name: str, originals: tuple[tuple[str, bool], ...]) -> None:
    if name == "Ada_3 (1)":
        name, originals = original_name(name), (("Ada", False),)
    assert possible_originals(name) == originals


@pytest.mark.parametrize(
    "name",
    [
        "IMG_20240501_101010", "IMG_1", "IMG_2041", "IMG_2041 (1)", "IMG_2041 - Copy", "IMG_E2041",
        "IMG-20240501-WA0001",
        "img001", "DSC_0042", "DSC00012", "DSCF1234", "DSCN0001", "_DSC1234", "_MG_1234", "P1010123", "100_0123",
        "GOPR0001", "DJI_0012", "PXL_20240501_101010123.PORTRAIT", "MVIMG_20240501_101010", "WIN_20240501_10_10_10_Pro",
        "WhatsApp Image 2024-05-01 at 10.10.10", "WhatsApp Bild 2024-05-01", "Imagen de WhatsApp 2024-05-01",
        "Screenshot 2024-05-01 at 10.10.10", "Screenshot_20240501-101010_Gallery", "Screenshot (12)",
        "Bildschirmfoto 2024-05-01 um 10.10.10", "Capture d’écran 2024-05-01", "スクリーンショット 2024-05-01 10.10.10",
        "signal-2024-05-01-101010", "photo_2024-05-01_10-10-10", "Snapchat-123456789", "FB_IMG_1598765432123",
        "received_123456789", "mmexport1598765432123", "KakaoTalk_20240501_101010123", "image0", "image", "image (3)",
        "Photo 1", "Photo on 01.05.24 at 10.10", "写真 1", "unnamed", "download (1)", "FullSizeRender", "Scan0001",
        "2024-05-01 10.10.10", "20240501_101010", "2024-05-01", "20240501", "1598765432123", "12345678_101523_n",
        "550e8400-e29b-41d4-a716-446655440000", "d41d8cd98f00b204e9800998ecf8427e", "HeadshotXy12z3QwErTy45uI",
        "C360_2024-05-01-10-10-10-123", "PSX_20240501_101010", "微信图片_20240501101010", "4W2A1234", "5D3_0042",
        "00000IMG_00000_BURST20240501101010123_COVER", "MicrosoftTeams-image (3)", "LINE_ALBUM_1",
        "Adobe Scan 1 May 2024",
    ],
)  # fmt: skip
def test_names_that_cameras_and_programs_give(name: str) -> None:
    assert is_camera_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "Ada Lovelace", "Photo Smith", "Image Dragon", "Sam", "Sam 7", "P Diddy", "Signal Hill", "Ada Deadbeef", "1234",
        "42", "007", "Kim 2", "Max Foto", "Dec", "Deb", "Facade", "Abe", "Fred", "R2D2", "Doc Brown", "Line Renaud",
        "John Doe 1985", "Agent 47", "Snap Smith", "AnnaMariaKatharinaElisabeth", "L. Cohen", "Cam Newton", "Cam 3",
        "Ludwig van Beethoven 1770", "Ёлка", "李小龙", "Bild Lilli", "Frame Smith",
    ],
)  # fmt: skip
def test_names_of_people_are_none_of_cameras(name: str) -> None:
    assert not is_camera_name(name)
