"""Text from outside, such as names of people and files, made safe to show: characters that a terminal or a window
would obey are written out as escapes."""

from __future__ import annotations

import json
import os
import re
from typing import Any

# Control characters, line and paragraph separators, what turns the direction of text, and surrogates, which stand for
# bytes of a file name that are no UTF-8.
_OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb]")
_OBEYED_IN_JSON = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb]")


def visible(text: str) -> str:
    """``text`` in one line: ``Ada\\x1b[31m`` for a name with an escape character. Other scripts stay as they are."""
    return _OBEYED.sub(_escape, text)


def json_text(values: Any, *, indent: int | None = None, allow_nan: bool = True) -> str:
    """JSON in which no character is obeyed by a terminal, and that can be encoded as UTF-8 whatever it holds.

    allow_nan: write NaN and the infinities, which JSON does not have, instead of raising ValueError.
    """
    text = json.dumps(values, ensure_ascii=False, indent=indent, allow_nan=allow_nan)
    return _OBEYED_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def shell_word(text: str) -> str:
    """``text`` as one word of a command that is advised: quoted where a shell would take it for several."""
    if os.name == "nt":
        import subprocess  # off the path of a start

        return subprocess.list2cmdline([text])
    import shlex

    return shlex.quote(text)


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    if 0xDC80 <= code <= 0xDCFF:  # a byte that Python could not decode
        return f"\\x{code - 0xDC00:02x}"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
