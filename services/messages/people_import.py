"""Texts for imports of people from tagged photos and directories."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from services.gallery.people_import import DOUBTFUL, ImportRow
from services.language import marked, tr, tr_count, translated
from services.messages.formatting import comma_text, sentences_text
from services.messages.gallery_pictures import reason_text

_STATES = {
    "new": marked("new"),
    "changed": marked("changed"),
    "same": marked("the same"),
    "refused": marked("refused"),
    "retired": marked("left: set aside"),
    DOUBTFUL: marked("doubtful"),
    "imported": marked("taken into the gallery"),
    "already-there": marked("in the gallery already"),
    "too-small": marked("the face is too small"),
    "blurred": marked("the face is blurred"),
    "name": marked("the name is not possible for a person"),
    "unreadable": marked("the picture or its tags cannot be read"),
    "no-place": marked("the tag names somebody without saying where"),
    "no-face-there": marked("there is no face where the tag says"),
    "ambiguous": marked("it is not clear which face the tag means"),
    "cut-since": marked("the picture was cut to another shape after it was tagged"),
}


def state_text(state: str) -> str:
    """'new', 'there is no face where the tag says'."""
    return translated(_STATES[state])


def row_text(row: ImportRow) -> str:
    """'new, doubtful'."""
    return comma_text([state_text(row.state), *([state_text(DOUBTFUL)] if row.doubts else [])])


def reasons_text(row: ImportRow) -> str:
    return sentences_text(map(reason_text, (*row.reasons, *row.doubts)))


def counts_text(rows: Sequence[ImportRow]) -> str:
    """'Ada and 41 others: 40 new, 2 doubtful', by state."""
    counts = Counter(each.state for each in rows)
    parts = [tr("{n} {state}", n=count, state=state_text(state)) for state, count in counts.most_common()]
    doubtful = sum(bool(each.doubts) for each in rows)
    if doubtful:
        parts.append(tr("{n} {state}", n=doubtful, state=state_text(DOUBTFUL)))
    pictures = sum(each.pictures for each in rows)
    if pictures:
        parts.append(tr_count("{n} picture", "{n} pictures", pictures))
    return comma_text(parts)
