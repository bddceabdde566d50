"""Tracks that may show another face: cuts, faces that change, faces that are lost and found."""

from __future__ import annotations

import numpy as np

from recognition.tracking.follower import FollowRules
from recognition.tracking.looks import embed_looks
from recognition.types import Image, State
from tests.fakes import BLUE, GREEN, RED
from tests.followed_squares import EMBEDDER, PEOPLE, RULES, Square, follower, frame, gallery, named, square, step


def scene(seed: int, *squares: Square) -> Image:
    """A picture with a background of its own, grey so that the squares stay the only faces."""
    random = np.random.default_rng(seed)
    cells = np.kron(random.integers(0, 255, (6, 8)), np.ones((40, 40))).astype(np.uint8)
    image = np.repeat(cells[:, :, None], 3, axis=2)
    for (left, top, right, bottom), colour in squares:
        image[top:bottom, left:right] = colour
    return image


def test_a_cut_does_not_hand_a_name_to_the_next_face() -> None:
    made = follower()
    for number in range(6):
        step(made, frame(number, image=scene(1, square(RED))))
    seen = [step(made, frame(number, image=scene(2, square(BLUE)))) for number in range(6, 10)]
    assert [person for each in seen for _, _, person in named(each)] == [None] * 4
    assert named(seen[-1]) == [(2, State.UNKNOWN, None)]


def test_a_cut_to_the_same_face_keeps_its_name() -> None:
    made = follower()
    for number in range(6):
        step(made, frame(number, image=scene(1, square(RED))))
    assert named(step(made, frame(6, image=scene(2, square(RED))))) == [(1, State.KNOWN, "Ann")]


def test_until_a_look_came_a_face_after_a_cut_is_pending() -> None:
    made = follower()
    for number in range(6):
        step(made, frame(number, image=scene(1, square(RED))))
    requests = made.process(frame(6, image=scene(2, square(RED))))
    assert made.analysis().tracks[0].looks == ()
    made.add_results(embed_looks(requests, EMBEDDER, PEOPLE))
    assert len(made.analysis().tracks[0].looks) == 4


def test_after_a_cut_a_look_that_names_somebody_else_is_enough() -> None:
    """Faces of one film look alike to an embedder: what a look says of the gallery counts more than how far it is."""
    between = (0, 140, 255)  # nearer to Cid, and still like Ann's red
    people = gallery(Ann=RED, Cid=(0, 160, 255))
    made = follower()
    for number in range(6):
        step(made, frame(number, image=scene(1, square(RED))), people)
    after = [step(made, frame(number, image=scene(2, square(between))), people) for number in range(6, 9)]
    assert [named(each) for each in after] == [
        [(2, State.PENDING, None)],
        [(2, State.PENDING, None)],
        [(2, State.KNOWN, "Cid")],
    ]


def test_a_look_that_names_somebody_else_is_followed_by_one_at_once() -> None:
    people = gallery(Ann=RED, Cid=(0, 160, 255))
    made = follower()
    for number in range(4):
        step(made, frame(number, square(RED)), people)
    for number in range(4, 40):
        requests = made.process(frame(number, square((0, 140, 255))))
        made.add_results(embed_looks(requests, EMBEDDER, people))
        if requests:
            break
    assert [request.track for request in made.process(frame(number + 1, square((0, 140, 255))))] == [1]


def test_light_that_goes_on_is_no_cut() -> None:
    made = follower()
    for number in range(6):
        step(made, frame(number, image=scene(1) // 2))
    dark = scene(1, square(RED)) // 2
    for number in range(6, 10):
        step(made, frame(number, image=dark))
    made.process(frame(10, image=scene(1, square(RED))))
    assert made.analysis().tracks[0].looks != ()


def test_a_face_that_turns_into_another_gets_a_new_id_after_two_looks() -> None:
    made = follower(FollowRules(identity=RULES.identity, settled_interval=0.0))
    for number in range(4):
        step(made, frame(number, square(RED)))
    seen = [step(made, frame(number, square(GREEN))) for number in range(4, 8)]
    assert named(seen[0]) == [(1, State.KNOWN, "Ann")]  # one odd look may be a bad one
    assert named(seen[1]) == [(2, State.PENDING, None)]
    assert named(seen[3]) == [(2, State.KNOWN, "Bob")]


def test_one_odd_look_changes_nothing() -> None:
    made = follower(FollowRules(identity=RULES.identity, settled_interval=0.0))
    colours = [RED, RED, RED, RED, BLUE, RED, RED, BLUE, RED]
    seen = [step(made, frame(number, square(colour))) for number, colour in enumerate(colours)]
    assert {named(each)[0] for each in seen[3:]} == {(1, State.KNOWN, "Ann")}


def test_a_face_lost_and_found_again_must_show_who_it_is() -> None:
    made = follower()
    for number in range(6):
        step(made, frame(number, square(RED)))
    for number in range(6, 20):
        step(made, frame(number))
    made.process(frame(20, square(RED)))
    assert made.analysis().tracks[0].looks == ()
    assert named(step(made, frame(21, square(RED)))) == [(1, State.KNOWN, "Ann")]
