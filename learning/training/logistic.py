"""Logistic regression on embeddings (a linear probe). scikit-learn is imported only here, when training."""

from __future__ import annotations

import warnings

import numpy as np
from numpy.typing import NDArray

from recognition.matching.dense_layers import DenseNetwork, Layer
from recognition.types import Vectors

_MAX_ITERATIONS = 2000

_ABSENT_SCORE = -30.0
"""Score of a class without pictures."""


def fit_logistic(rows: Vectors, labels: NDArray[np.intp], classes: int, *, l2: float, balanced: bool) -> DenseNetwork:
    """One layer that scores ``classes``. ``rows`` (N, D), ``labels`` (N,) of at least two classes. Deterministic."""
    from sklearn.linear_model import LogisticRegression

    weight = "balanced" if balanced else None
    with warnings.catch_warnings():
        # One picture per person is usual here.
        warnings.filterwarnings("ignore", "The number of unique classes", UserWarning)
        fitted = LogisticRegression(C=1.0 / l2, max_iter=_MAX_ITERATIONS, class_weight=weight).fit(rows, labels)
    coefficients, intercepts = fitted.coef_, fitted.intercept_
    if len(fitted.classes_) == 2:  # scikit-learn keeps one row for two classes: the logit of the second
        coefficients = np.vstack([-coefficients / 2, coefficients / 2])
        intercepts = np.concatenate([-intercepts / 2, intercepts / 2])
    weights = np.zeros((rows.shape[1], classes), np.float32)
    bias = np.full(classes, _ABSENT_SCORE, np.float32)
    weights[:, fitted.classes_] = coefficients.T
    bias[fitted.classes_] = intercepts
    return DenseNetwork((Layer(weights, bias),))


def fit_distance_weights(distances: NDArray[np.floating], same: NDArray[np.bool_], *, l2: float) -> tuple[float, ...]:
    """(E,) weights of the embedders' distances, summing to 1. ``distances``: (N, E); ``same``: (N,) of one person.

    Weights are never negative: an embedder whose distances grow for the same person gets none.
    """
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=1.0 / l2, max_iter=_MAX_ITERATIONS, class_weight="balanced").fit(distances, same)
    against = np.asarray(np.maximum(-fitted.coef_[0], 0.0), np.float64)
    if against.sum() <= 0:
        return (1.0 / len(against),) * len(against)
    return tuple(float(each) for each in (against / against.sum()).tolist())
