"""Logistic regression on the vectors of an embedder: a probe. scikit-learn is imported only here, when it trains."""

from __future__ import annotations

import warnings

import numpy as np
from numpy.typing import NDArray

from recognition.matching.dense_layers import DenseNetwork, Layer
from recognition.types import Vectors

_MOST_STEPS = 2000

_ABSENT = -30.0
"""The score of a class of which there was no picture."""


def fit_logistic(rows: Vectors, labels: NDArray[np.intp], classes: int, *, l2: float, balanced: bool) -> DenseNetwork:
    """One layer that scores ``classes``. ``rows`` (N, D) and ``labels`` (N,), of at least two classes.

    The same rows give the same layer: nothing is drawn.
    """
    from sklearn.linear_model import LogisticRegression

    weight = "balanced" if balanced else None
    with warnings.catch_warnings():
        # One picture a person is usual here, and no sign that the names are numbers.
        warnings.filterwarnings("ignore", "The number of unique classes", UserWarning)
        fitted = LogisticRegression(C=1.0 / l2, max_iter=_MOST_STEPS, class_weight=weight).fit(rows, labels)
    coefficients, intercepts = fitted.coef_, fitted.intercept_
    if len(fitted.classes_) == 2:  # scikit-learn keeps one row for two classes: what speaks for the second
        coefficients = np.vstack([-coefficients / 2, coefficients / 2])
        intercepts = np.concatenate([-intercepts / 2, intercepts / 2])
    weights = np.zeros((rows.shape[1], classes), np.float32)
    bias = np.full(classes, _ABSENT, np.float32)
    weights[:, fitted.classes_] = coefficients.T
    bias[fitted.classes_] = intercepts
    return DenseNetwork((Layer(weights, bias),))


def fit_distance_weights(distances: NDArray[np.floating], same: NDArray[np.bool_], *, l2: float) -> tuple[float, ...]:
    """What each embedder's distance counts, together 1: from (N, E) distances and whether each is of one person.

    A distance never speaks for "the same" the more the larger it is: such an embedder counts nothing.
    """
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=1.0 / l2, max_iter=_MOST_STEPS, class_weight="balanced").fit(distances, same)
    against = np.asarray(np.maximum(-fitted.coef_[0], 0.0), np.float64)
    if against.sum() <= 0:
        return (1.0 / len(against),) * len(against)
    return tuple(float(each) for each in (against / against.sum()).tolist())
