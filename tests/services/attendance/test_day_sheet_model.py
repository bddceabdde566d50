"""One person's shift against a model that walks minute by minute."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from services.attendance.day_sheet import Doors, HandEntries, Status, line_of
from services.attendance.shifts import Shift
from storage.attendance.rules import Camera, Group
from tests.services.attendance.one_shift import ALL_DAY, DAY, END, MIDNIGHT, MINUTE, START, shift

minutes = st.integers(START - 3 * 60, END + 3 * 60)
minute_spans = st.lists(
    st.tuples(minutes, st.integers(3, 90)).map(lambda each: (each[0], each[0] + each[1])), max_size=6
)


def _runs(minutes: set[int]) -> list[list[int]]:
    """Minutes without a gap in between."""
    runs: list[list[int]] = []
    for each in sorted(minutes):
        if runs and runs[-1][-1] == each - 1:
            runs[-1].append(each)
        else:
            runs.append([each])
    return runs


directed_spans = st.lists(
    st.tuples(minutes, st.integers(3, 90), st.sampled_from(["in", "out", "both"])), max_size=6
).map(lambda found: [(begin, begin + length, way) for begin, length, way in found])


entry_minutes = st.lists(st.integers(START - 4 * 60, END + 4 * 60), max_size=5, unique=True).map(sorted)


@settings(max_examples=500, deadline=None)
@given(directed_spans, minute_spans, minute_spans, entry_minutes, st.booleans(), st.booleans())
def test_doors_and_entries_by_hand_equal_a_slow_model(
    seen: list[tuple[int, int, str]],
    gaps_in: list[tuple[int, int]],
    gaps_out: list[tuple[int, int]],
    entered: list[int],
    is_first_a_coming: bool,
    is_directed: bool,
) -> None:
    """Of an ended shift, minute by minute. entered: when comings and leavings by hand were, by turns."""
    if not is_directed:
        seen, gaps_out = [(begin, end, "both") for begin, end, _ in seen], gaps_in
    made, now = shift(), MIDNIGHT + 2 * 86400
    moment = {each: MIDNIGHT + each * MINUTE for each in range(-60, 2 * 24 * 60)}
    lost = [{each for begin, end in gaps for each in range(begin, end)} for gaps in (gaps_in, gaps_out)]
    watched = [tuple((moment[each], moment[each + 1]) for each in range(24 * 60) if each not in gap) for gap in lost]
    into, out = (
        tuple((moment[begin], moment[end]) for begin, end, way in seen if way in (one, "both")) for one in ("in", "out")
    )
    every = [(moment[begin], moment[end]) for begin, end, _ in seen]
    doors = Doors(into, out, *watched) if is_directed else None
    came_by_hand = entered[0 if is_first_a_coming else 1 :: 2]
    left_by_hand = entered[1 if is_first_a_coming else 0 :: 2]
    pairs = list(zip(left_by_hand, came_by_hand[1:] if is_first_a_coming else came_by_hand, strict=False))
    entries = HandEntries(
        moment[came_by_hand[0]] if is_first_a_coming and entered else None,
        moment[left_by_hand[-1]] if len(left_by_hand) > len(pairs) else None,
        away=tuple((moment[begin], moment[end]) for begin, end in pairs),
    )
    found = line_of("Ada", made, every, watched[0] if doors is None else ALL_DAY, entries, now, doors)

    never_watched = lost[0]
    lost = [{each for run in _runs(gap & set(range(START, END))) if len(run) > 1 for each in run} for gap in lost]
    if not seen and not entered:
        assert found.status is (Status.UNOBSERVED if lost[0] else Status.ABSENT)
        return
    seen = [(begin, min(end, END + 240), way) for begin, end, way in seen]
    comings = [(begin, end) for begin, end, way in seen if way != "out"]
    away = {each for begin, end in pairs for each in range(max(begin, START), min(end, END))}
    there, back, is_gone, not_there = set[int](), False, False, set(away)
    for each in range(START - 240, END + 241):  # whoever left by hand is gone until they come
        if each in left_by_hand:
            is_gone, since = True, each
        is_start = any(begin == each for begin, _ in comings) and not any(begin < each <= end for begin, end in comings)
        is_last = is_gone and since == entered[-1]
        if each in came_by_hand:
            is_gone = False
        elif is_last and is_start and since + 2 <= each < END:
            is_gone, back, returned = False, True, each
            away |= set(range(max(since, START), each)) - lost[0]
            not_there |= set(range(max(since, START), each))
        is_before = is_first_a_coming and bool(entered) and each < entered[0]
        is_seen = any(begin <= each <= end for begin, end, _ in seen)
        if each in entered or (is_seen and not is_gone and not is_before):
            there.add(each)
    first, last = min(there), max(there)
    by_hand = is_first_a_coming and bool(entered)
    if first >= END and not entered and any(begin <= first <= end for begin, end in comings):
        assert found.status is Status.UNOBSERVED, "they may have come only then, or leave"
        assert (found.arrived, found.left, found.late, found.attended) == (None, None, None, None)
        assert min(begin for begin, _ in found.replaced) == moment[first]
        assert max(end for _, end in found.replaced) == moment[last]
        return
    came = by_hand or (first < END and any(begin <= first <= end for begin, end in comings))
    is_sure = entries.left is not None and not back
    if is_sure:
        left = True
    else:
        since = returned if back else pairs[-1][1] if pairs else first
        is_at = {way for begin, end, way in seen if begin <= last <= end and end <= END + 240}
        is_out = bool(is_at & {"out", "both"})
        is_passing = (came or bool(pairs) or back) and last - since < 2 and bool(is_at & {"in", "both"})
        left = is_out and not is_passing
    assert found.status is Status.LEFT
    assert found.arrived == (moment[first] if came else None)
    assert found.left == (moment[last] if left else None)
    if not came:
        assert found.late is None
    elif first - START > 5:
        is_lost = not by_hand and lost[0] & set(range(START, first))
        assert found.late == (None if is_lost else (first - START) * MINUTE)
    else:
        assert found.late == 0.0
    gone = max(last, START)
    if not left:
        assert found.early is None
    elif END - gone > 5:
        is_lost = not is_sure and lost[1] & set(range(gone, END))
        assert found.early == (None if is_lost else (END - gone) * MINUTE)
    else:
        assert found.early == 0.0
    assert sum(end - begin for begin, end in found.away) == len(away) * MINUTE
    came_unseen = any(len(run) > 1 for run in _runs(never_watched & set(range(START, first))))
    if not came and (came_unseen or not (left or pairs or back)):
        assert found.attended is None
    else:
        inside = set(range(max(first, START) if came else START, min(last, END) if left else END))
        assert found.attended == len(inside - not_there) * MINUTE


@settings(max_examples=300, deadline=None)
@given(minute_spans, minute_spans, minute_spans, st.sampled_from(list(Camera)), st.integers(END, END + 6 * 60))
def test_equals_a_slow_model(
    seen: list[tuple[int, int]], gaps: list[tuple[int, int]], breaks: list[tuple[int, int]], camera: Camera, now: int
) -> None:
    """Of an ended shift, minute by minute; nobody is seen just now."""
    seen = [each for each in seen if not each[0] <= now <= each[1]]
    group = Group("Desk", (), camera=camera)
    moment = {each: MIDNIGHT + each * MINUTE for each in range(-1, 2 * 24 * 60)}
    made = Shift(
        group,
        DAY,
        moment[START],
        moment[END],
        tuple(
            (moment[max(begin, START)], moment[min(end, END)]) for begin, end in breaks if begin < END and end > START
        ),
        moment[START - 240],
        moment[END + 240],
    )
    is_gap = {each for begin, end in gaps for each in range(begin, end)}
    watched = [(moment[each], moment[each + 1]) for each in range(24 * 60) if each not in is_gap]
    found = line_of(
        "Ada", made, [(moment[begin], moment[end]) for begin, end in seen], watched, HandEntries(), moment[now]
    )

    there = {each for begin, end in seen for each in range(begin, end) if each < now and each < END + 240}
    if camera is Camera.ROOM:
        there = {each for run in _runs(there) if run[0] < END and run[-1] + 1 >= START for each in run}
    during = range(START, END)
    # A minute is ignored, also what remains of a longer gap within the shift.
    is_gap = {each for run in _runs(is_gap & set(during)) if len(run) > 1 for each in run}
    if not there:
        expected = Status.UNOBSERVED if is_gap else Status.ABSENT
        assert found.status is expected
        return
    first, last = min(there), max(there) + 1
    if camera is Camera.ENTRANCE and first >= END:
        assert found.status is Status.UNOBSERVED
        assert (found.arrived, found.left, found.attended) == (None, None, None)
        assert sum(end - begin for begin, end in found.replaced) == len(there) * MINUTE
        return
    assert found.status in (Status.LEFT, Status.PRESENT)
    assert found.arrived == moment[first]
    if first - START > group.grace:
        known = not is_gap & set(range(START, first))
        assert found.late == ((first - START) * MINUTE if known else None)
    else:
        assert found.late == 0.0
    gone = max(last, START)
    if END - gone > group.leave_grace:
        known = not is_gap & set(range(gone, END))
        assert found.early == ((END - gone) * MINUTE if known else None)
    if camera is Camera.ROOM:
        excused = is_gap | {each for begin, end in breaks for each in range(begin, end)}
        away: set[int] = set()
        run: list[int] = []
        for each in range(first, last + 1):
            if each < last and each not in there:
                run.append(each)
                continue
            counted = [one for one in run if one in during and one not in excused]
            if len(counted) > group.away:
                away |= set(counted)
            run = []
        assert sum(end - begin for begin, end in found.away) == len(away) * MINUTE
