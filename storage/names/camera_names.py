"""File names that cameras and programs give, which are nobody's name."""

from __future__ import annotations

import functools
import re

from storage.names.copy_names import original_name

_DATE = r"(?:19|20)\d\d[-_. ]?[01]\d[-_. ]?[0-3]\d"
_MACHINE_NAME = re.compile(
    rf"""
      # Letters of a camera and a number: IMG_2041, DSC00012, PXL_20240501_101010123, GOPR0001, 100_0123, _MG_1234
      _?(?:img|imgp|imag|dsc|dscn|dscf|dscpdc|sam|pxl|mvimg|vid|mov|mvi|pano|burst|gopr|gp|gx|dji|cimg|pict|hpim|kif|sdc|snc|
        mg|p|r|l|wp|cam|dcim|cymera|b612|inshot|viber|line|mmexport|wx_camera|received|fb_img|ig|snapchat|snapseed|
        img_e|zoom|scan|scn|doc|fullsizerender|win|kakaotalk|kakao|trim|resized|facetune|picsart|polish|photogrid|collage|
        lv|temp|tmp|untitled|unnamed|csm|thumb|thumbnail|screenrecorder|rawimage|capture|webcam|frame|still|snap|pic)
      [-_. ]*(?:{_DATE}.*|\d{{3,}}(?:[-_. (].*|[a-z]?))
    | \d{{3}}_\d{{4}}
    | \d[a-z]\d[a-z_]\d{{4}}  # Canon
      # Words for a picture, with or without a number; no program writes "photo" alone
    | (?!(?:photo|foto)$)
      (?:image|images|img|photo|photos|foto|fotos|bild|imagen|imagem|immagine|afbeelding|picture|pic|pics|obraz|bilde|
        kép|kuva|zdjęcie|фото|изображение|снимок|画像|写真|图片|照片|圖片|이미지|사진|unnamed|untitled|download|unbenannt|
        sans[ ]titre|fullsizerender|scan|scanned|snapshot|capture|selfie|avatar|thumbnail|temp|tmp|clipboard|file)
      (?:[-_. ]*\d[\d\-_. ()T:apm]*|[-_. ]*[(]\d+[)])?
    | (?:image|photo|picture|imagen|foto|bild)[-_. ]?(?:from[ ].*|(?:on[ ])?\d.*)
    | (?:signal|snapchat|telegram|instagram|facebook|adobe[ ]scan|line[ _]album)[-_. ](?=.*\d).*
    | microsoftteams-image
      # What a messenger or the system writes before the date
    | (?:whats\s?app[ ]\S+|\S+[ ](?:de[ ]|von[ ]|di[ ])?whats\s?app|viber[ _]image|screen[ _-]?shot|screencapture|
        bildschirmfoto|bildschirmaufnahme|capture[ ]d[’'´]?[ée]cran|captura[ ]de[ ]\w+|schermata|schermafbeelding|
        skärmavbild|skärmbild|skærmbillede|skjermbilde|zrzut[ ]ekranu|snímek[ ]obrazovky|ekran[ ]\S+|képernyő\w+|
        näyttökuva|снимок[ ]экрана|скриншот|スクリーンショット|屏幕截图|屏幕快照|截屏|截圖|螢幕截圖|螢幕快照|스크린샷)
      (?:[-_. ].*|\d.*)?
      # Dates and times alone
    | {_DATE}(?:[-_. T]+.*)?
    | .*{_DATE}[-_. T]*[0-2]\d[-_. ]?[0-5]\d[-_. ]?[0-5]\d.*  # whatever stands before: PSX_20240501_101010
    | [0-3]?\d[.][01]?\d[.](?:19|20)?\d\d(?:[-_. ].*)?
      # Numbers and letters that no person has chosen: times of computers, sha256, UUID, names of Facebook
    | \d{{9,}}[-_.\d]*(?:[_-][a-z0-9]+)*
    | \d{{5,}}(?:_\d+)+(?:_[a-z])?
    | [0-9a-f]{{8}}-(?:[0-9a-f]{{4}}-){{3}}[0-9a-f]{{12}}(?:[-_. ].*)?
    | (?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{{12,}}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_RANDOM_NAME = re.compile(r"(?=\D*\d\D*\d\D*\d)(?=.*[A-Z])(?=.*[a-z])[A-Za-z0-9_-]{20,}")


@functools.lru_cache(maxsize=300_000)
def is_camera_name(stem: str) -> bool:
    """Whether a camera or a program named the file: ``IMG_2041``, ``WhatsApp Image 2024-05-01``, not a person."""
    name = original_name(stem)
    return any(pattern.fullmatch(name) is not None for pattern in (_MACHINE_NAME, _RANDOM_NAME))
