"""People of a gallery whose pictures cannot be told apart: one picture filed under two names, or one person under two.

As strangers to each other they would say that strangers are as near as a person's own pictures.
"""

from __future__ import annotations

import numpy as np

from learning.gallery_audit.membership import chunks, estimate_membership
from learning.metrics.scores import Flags, connected_groups, nonzero
from learning.thresholds.defaults import LEAST_USEFUL, counted_people, default_threshold
from recognition.errors import UnknownNameError
from recognition.matching.templates import Templates


def one_person_twice(templates: Templates) -> Flags:
    """(P, P) which two of ``templates.names`` have the same picture, or are as near as the gallery audit takes for one
    person; symmetric."""
    names = templates.names
    numbers = {name: number for number, name in enumerate(names)}
    person = np.array([numbers[each] for each in templates.people], dtype=np.intp)
    vectors, everybody = templates.vectors, np.arange(len(names))
    found = np.zeros((len(names), len(names)), np.bool_)
    for part in chunks(len(person)):
        row, earlier = nonzero(vectors[part] @ vectors[: part.stop].T > 1.0 - LEAST_USEFUL)
        found[person[row + part.start], person[earlier]] = True
    try:
        usual = default_threshold(templates.embedder.split("@")[0], counted_people(templates.people)) or 0.0
    except UnknownNameError:
        usual = 0.0  # the audit has a least one, by how far apart people are
    members = estimate_membership(vectors, person, len(names), usual)
    for part in chunks(len(names)):
        found[part] |= 1.0 - members.centroids[part] @ members.centroids.T <= members.limits.one_person
    found |= found.T
    found[everybody, everybody] = False
    return found


def groups_of_one(names: tuple[str, ...], twice: Flags) -> list[tuple[str, ...]]:
    """The names that ``twice``, of ``one_person_twice``, connects; people who stand alone are left out."""
    one, other = nonzero(twice)
    group = connected_groups(len(names), list(zip(one.tolist(), other.tolist(), strict=True)))
    members: dict[int, list[str]] = {}
    for number in np.unique(one).tolist():
        members.setdefault(int(group[number]), []).append(names[number])
    return [tuple(each) for each in members.values()]
