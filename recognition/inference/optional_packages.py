"""Packages that only some features need. ``requirements-light.txt`` leaves most of them out."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass

from recognition.errors import ModelMissingError

LAST_PYTHON = (3, 13)
"""The last version of Python for which requirements.txt installs TensorFlow."""

_DISTRIBUTIONS = {"keras_applications": "keras-applications", "keras_vggface": "keras-vggface", "tf_keras": "tf-keras"}
"""Names of packages that are installed under another one."""


@dataclass(frozen=True, slots=True)
class Feature:
    """``name``: for messages, in the plural. ``packages``: the modules it imports."""

    name: str
    packages: tuple[str, ...]

    def missing(self) -> tuple[str, ...]:
        """Those that are not installed, as pip calls them. Imports nothing."""
        absent = [each for each in self.packages if importlib.util.find_spec(each) is None]
        return tuple(_DISTRIBUTIONS.get(each, each) for each in absent)

    def require(self) -> None:
        """Raises ModelMissingError, which says what to install."""
        missing = self.missing()
        if missing:
            raise ModelMissingError(f"{self.name} need {_listed(missing)}. {_remedy(missing)}")


VGGFACE = Feature("VGGFace's networks", ("tensorflow", "tf_keras", "keras_vggface", "keras_applications", "h5py"))
IMAGENET = Feature("ImageNet's networks", ("tensorflow", "keras"))
KERAS_TRAINING = Feature("Heads and ensembles with epochs", ("tensorflow", "keras"))
KERAS_FILES = Feature("Networks with weights in Keras' format", ("h5py",))


def _listed(names: tuple[str, ...]) -> str:
    if len(names) == 1:
        return f"the package {names[0]}, which is not installed"
    return f"the packages {', '.join(names[:-1])} and {names[-1]}, which are not installed"


def _remedy(missing: tuple[str, ...]) -> str:
    if getattr(sys, "frozen", False):
        return "This application comes without them: install Rollcall into a Python environment as its README says."
    if missing != ("h5py",) and sys.version_info[:2] > LAST_PYTHON:
        newest = ".".join(map(str, LAST_PYTHON))
        return f"TensorFlow has no release for this Python: install Rollcall with Python {newest} and requirements.txt."
    return "Run: pip install -r requirements.txt"
