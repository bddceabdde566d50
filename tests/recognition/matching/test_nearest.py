from __future__ import annotations

import numpy as np
import pytest

from recognition.matching import templates as templates_module
from recognition.matching.nearest import match, nearest_people
from recognition.matching.scoring import distances_to_people
from recognition.matching.templates import Templates
from recognition.types import Match

X, Y, Z = np.eye(3, dtype=np.float32)


def unit(*values: float) -> np.ndarray:
    vector = np.array(values, np.float32)
    return vector / np.linalg.norm(vector)


def templates(**people: list[np.ndarray]) -> Templates:
    rows = [(vector, person) for person, vectors in people.items() for vector in vectors]
    return Templates(np.stack([row for row, _ in rows]), tuple(person for _, person in rows), "test@1")


def test_the_nearest_template_names_the_person_and_the_runner_up_is_somebody_else() -> None:
    gallery = templates(Ann=[Z, X], Bob=[Y], Cat=[-Z])
    (found,) = match(unit(0.9, 0.1, 0.0)[None], gallery)
    assert (found.person, found.runner_up) == ("Ann", "Bob")
    assert found.distance == pytest.approx(1 - 0.9 / np.hypot(0.9, 0.1), abs=1e-6)
    assert found.runner_up_distance == pytest.approx(1 - 0.1 / np.hypot(0.9, 0.1), abs=1e-6)


def test_rows_of_one_person_need_not_stand_together() -> None:
    gallery = Templates(np.stack([X, Y, Z]), ("Bob", "Ann", "Bob"), "test@1")
    assert gallery.names == ("Ann", "Bob")
    assert [each.person for each in match(np.stack([X, Y, Z]), gallery)] == ["Bob", "Ann", "Bob"]


def test_one_person_has_no_runner_up() -> None:
    assert match(X[None], templates(Ann=[X, Y])) == [Match("Ann", 0.0, None, 2.0)]


def test_an_empty_gallery_matches_nobody() -> None:
    gallery = Templates.empty("test@1", 3)
    assert match(np.stack([X, Y]), gallery) == [Match(None, 2.0)] * 2
    assert nearest_people(X, gallery, 3) == []


def test_no_probes_give_no_matches() -> None:
    assert match(np.empty((0, 3), np.float32), templates(Ann=[X])) == []


def test_what_is_no_number_matches_nobody_and_disturbs_nobody() -> None:
    broken = np.full(3, np.nan, np.float32)
    gallery = templates(Ann=[X], Bob=[broken])
    good, bad = match(np.stack([X, broken]), gallery)
    assert (good.person, good.distance, good.runner_up_distance) == ("Ann", 0.0, 2.0)
    assert bad == Match(None, 2.0)
    assert nearest_people(broken, gallery, 2) == []


def test_nearest_people_are_in_order_and_each_person_comes_once() -> None:
    gallery = templates(Ann=[X, unit(1, 0.1, 0)], Bob=[unit(1, 1, 0)], Cat=[-X])
    found = nearest_people(X, gallery, 5)
    assert [person for person, _ in found] == ["Ann", "Bob", "Cat"]
    assert [distance for _, distance in found] == pytest.approx([0.0, 1 - np.sqrt(0.5), 2.0], abs=1e-6)
    assert len(nearest_people(X, gallery, 2)) == 2


def test_distances_equal_the_plain_computation_on_a_large_gallery() -> None:
    random = np.random.default_rng(1)
    vectors = random.normal(size=(3000, 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    people = tuple(f"person {number}" for number in random.integers(0, 700, 3000))
    gallery = Templates(vectors, people, "test@1")
    probes = vectors[:1500:7]
    distances = distances_to_people(probes, gallery)
    owner = np.array(people)
    for column in (0, 350, len(gallery.names) - 1):
        plain = (1 - probes @ vectors[owner == gallery.names[column]].T).min(axis=1)
        np.testing.assert_allclose(distances[:, column], np.clip(plain, 0, 2), atol=1e-6)
    assert [each.person for each in match(probes, gallery)] == [people[row] for row in range(0, 1500, 7)]


def test_many_probes_are_matched_in_parts_with_the_same_answers() -> None:
    probes = np.tile(np.stack([X, Y]), (1200, 1))
    assert [each.person for each in match(probes, templates(Ann=[X], Bob=[Y]))] == ["Ann", "Bob"] * 1200


@pytest.mark.parametrize("pictures_each", [1, 3, 40, 5000])
def test_very_many_templates_give_the_same_answers(monkeypatch: pytest.MonkeyPatch, pictures_each: int) -> None:
    random = np.random.default_rng(2)
    vectors = random.normal(size=(10_300, 24)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors[::700] = np.nan
    people = tuple(f"person {number // pictures_each:05d}" for number in range(len(vectors)))
    near = vectors[1:60:3] + 0.1 * random.normal(size=(20, 24)).astype(np.float32)
    strangers = random.normal(size=(20, 24)).astype(np.float32)
    probes = np.concatenate([near, strangers])
    probes /= np.linalg.norm(probes, axis=1, keepdims=True)
    probes[-1] = np.inf
    exact = match(probes, Templates(vectors, people, "test@1"))
    monkeypatch.setattr(templates_module, "EXACT_UP_TO", 1000)
    large = Templates(vectors, people, "test@1")

    assert large.coarse is not None
    for found, expected in zip(match(probes, large), exact, strict=True):
        assert (found.person, found.runner_up) == (expected.person, expected.runner_up)
        assert found.distance == pytest.approx(expected.distance, abs=1e-5)
        assert found.runner_up_distance == pytest.approx(expected.runner_up_distance, abs=1e-5)


@pytest.mark.parametrize(("vectors", "people"), [(np.ones((2, 3)), ("Ann",)), (np.ones(3), ("Ann", "Bob", "Cat"))])
def test_templates_that_do_not_fit_their_people_are_refused(vectors: np.ndarray, people: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="do not fit"):
        Templates(vectors, people, "test@1")


def test_probes_of_another_dimension_are_refused() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        match(np.ones((1, 4), np.float32), templates(Ann=[X]))


def test_templates_cannot_be_written_and_leave_the_callers_array_alone() -> None:
    vectors = np.stack([Y, X])
    gallery = Templates(vectors, ("Bob", "Ann"), "test@1")
    with pytest.raises(ValueError, match="read-only"):
        gallery.vectors[0, 0] = 1
    vectors[0, 0] = 1  # still the caller's own
    assert match(X[None], gallery)[0].person == "Ann"
