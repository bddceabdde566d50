"""Requests made from the OpenAPI document, valid and invalid: no answer is an error inside or outside the document."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.fakes import until
from tests.services.serving.conftest import Rig

EXAMPLES = 8
"""Requests of each kind for each address."""
STREAMS = ("/api/sources/{id}/mjpeg", "/api/events")
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


def document(rig: Rig) -> dict[str, object]:
    with rig.client() as client:
        found: dict[str, object] = client.get("/openapi.json").json()
    return found


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_no_answer_is_outside_of_the_document(rig: Rig) -> None:
    until(lambda: rig.served.gallery.people)
    schema = schemathesis.openapi.from_dict(document(rig))
    tried = 0
    for result in schema.get_all_operations():
        operation = result.ok()  # type: ignore[union-attr]
        if operation.path in STREAMS:
            continue
        for mode in schemathesis.GenerationMode:

            @seed(20261130)
            @settings(
                max_examples=EXAMPLES,
                deadline=None,
                database=None,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
            )
            @given(case=operation.as_strategy(generation_mode=mode))
            def check(case: schemathesis.Case[Any]) -> None:
                nonlocal tried
                tried += 1
                case.call_and_validate(
                    base_url=rig.server.address,
                    headers={"Authorization": f"Bearer {rig.secrets['admin']}"},
                    checks=CHECKS,
                )

            try:
                check()
            except Unsatisfiable:  # nothing can be wrong with a request without parts
                assert mode is schemathesis.GenerationMode.NEGATIVE
    assert tried > 150


def test_no_address_leaves_an_unknown_parameter_aside(rig: Rig) -> None:
    paths = document(rig)["paths"]
    assert isinstance(paths, dict)
    tried = 0
    with rig.client("admin") as client:
        for path, operations in paths.items():
            if not path.startswith("/api/") or path.endswith(("/picture", "/mjpeg")):
                continue
            for method in operations:
                address = re.sub(r"{\w+}", "1", path)
                answer = client.request(method, address, params={"unheard": "1"})
                errors = answer.json()["errors"]
                assert (answer.status_code, errors[0]["where"]) == (422, "query.unheard"), (method, path)
                tried += 1
        answer = client.get("/api/attendance", params={"date": "2020-02-02"})
        assert answer.json()["errors"] == [
            {"where": "query.date", "problem": "There is no such parameter here. Parameters: day."}
        ]
    assert tried > 15


def test_a_live_picture_may_be_asked_for_with_the_time_against_caches(rig: Rig) -> None:
    with rig.client("read") as client:
        plain, dated = (client.get(f"/api/sources/0/picture{query}") for query in ("", "?time=1"))
    assert plain.status_code == dated.status_code != 422


def test_every_address_says_what_it_needs(rig: Rig) -> None:
    paths = document(rig)["paths"]
    assert isinstance(paths, dict)
    assert {"/api/people", "/api/identify", "/api/events", "/api/sources/{id}/mjpeg", "/metrics"} <= paths.keys()
    with httpx.Client(base_url=rig.server.address) as client:
        for path, operations in paths.items():
            for method, operation in operations.items():
                is_open = path == "/healthz"
                assert operation["security"] == ([] if is_open else [{"token": []}])
                assert operation["summary"]
                assert operation["responses"]["422"]["content"].keys() == {"application/problem+json"}
                status = client.request(method, path.replace("{id}", "1")).status_code
                assert (status == 200) if is_open else status in (401, 429), (method, path)
