"""Packages that only some features need. ``requirements-light.txt`` leaves most of them out, and the bundle all."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass

from recognition.errors import ModelMissingError
from recognition.message import Text

LAST_PYTHON = (3, 13)
"""The last version of Python for which requirements.txt installs TensorFlow."""

_DISTRIBUTIONS = {
    "keras_applications": "keras-applications",
    "keras_vggface": "keras-vggface",
    "sklearn": "scikit-learn",
    "tf_keras": "tf-keras",
}
"""Names of packages that are installed under another one."""

_FOR_EVERY_PYTHON = {"h5py", "matplotlib", "scikit-learn"}


@dataclass(frozen=True, slots=True)
class Feature:
    """``name``: for messages, in the plural. ``packages``: the modules it imports."""

    name: Text
    packages: tuple[str, ...]

    def missing(self) -> tuple[str, ...]:
        """Those that are not installed, as pip calls them. Imports nothing."""
        return tuple(_DISTRIBUTIONS.get(each, each) for each in self.packages if not _is_installed(each))

    def problem(self) -> Text | None:
        """What to install; None where nothing is missing."""
        *most, last = self.missing() or ("",)
        if not last:
            return None
        remedy = _remedy({*most, last})
        if not most:
            return Text(
                "{feature} need the package {package}, which is not installed. {remedy}",
                feature=self.name,
                package=last,
                remedy=remedy,
            )
        return Text(
            "{feature} need the packages {packages} and {last}, which are not installed. {remedy}",
            feature=self.name,
            packages=", ".join(most),
            last=last,
            remedy=remedy,
        )

    def require(self) -> None:
        """Raises ModelMissingError, which says what to install."""
        problem = self.problem()
        if problem is not None:
            raise ModelMissingError(problem)


VGGFACE = Feature(Text("VGGFace's networks"), ("tensorflow", "tf_keras", "keras_vggface", "keras_applications", "h5py"))
IMAGENET = Feature(Text("ImageNet's networks"), ("tensorflow", "keras"))
KERAS_TRAINING = Feature(Text("Heads and ensembles with epochs"), ("tensorflow", "keras"))
KERAS_FILES = Feature(Text("Networks with weights in Keras' format"), ("h5py",))
LOGISTIC_REGRESSION = Feature(Text("Trained heads and ensembles"), ("sklearn",))
HDBSCAN_GROUPS = Feature(Text("Groups of faces by HDBSCAN"), ("sklearn",))
PLOTS = Feature(Text("Plots"), ("matplotlib",))


def _is_installed(package: str) -> bool:
    """Whether there is its code: in the bundle, folders of some packages have only pictures or weights."""
    found = importlib.util.find_spec(package)
    return found is not None and found.origin is not None


def _remedy(missing: set[str]) -> Text:
    if getattr(sys, "frozen", False):
        return Text(
            "This application comes without them: install Rollcall into a Python environment as its README says."
        )
    if not missing <= _FOR_EVERY_PYTHON and sys.version_info[:2] > LAST_PYTHON:
        return Text(
            "TensorFlow has no release for this Python: install Rollcall with Python {version} and requirements.txt.",
            version=".".join(map(str, LAST_PYTHON)),
        )
    return Text("Run: pip install -r requirements.txt")
