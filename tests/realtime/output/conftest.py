"""A server that receives what a webhook sends."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.realtime.output.webhook_receiver import Receiver


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.close()
