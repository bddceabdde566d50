"""The web pages in a headless Chromium with a camera of its own, by keyboard and on a narrow screen."""

from __future__ import annotations

import base64
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from tests.fakes import until
from tests.marker_faces import DOWN, FRONT, JADE, LEFT, RIGHT, RUBY, UP, marker_picture
from tests.services.serving.conftest import ADA, Rig, face, heic_face, jpeg_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, FilePayload, Page, Route

PAGES = ("/", "/here", "/today", "/register", "/recognise", "/lookalike")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
TIMEOUT = 60_000  # ms

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="needs a Chromium: apt-get install chromium"),
]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    film = tmp_path_factory.mktemp("camera") / "camera.mjpeg"
    with film.open("wb") as stream:
        for number in range(300):
            pose = (FRONT, LEFT, RIGHT, UP, DOWN)[number // 60]
            image = marker_picture((pose, JADE, (250 + number % 7, 160)), side=150, size=(640, 480))
            stream.write(cv2.imencode(".jpg", np.asarray(image), [cv2.IMWRITE_JPEG_QUALITY, 90])[1].tobytes())
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=[
                "--no-sandbox",
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                f"--use-file-for-fake-video-capture={film}",
            ],
        )
        yield made
        made.close()


@pytest.fixture
def page(browser: Browser, rig: Rig) -> Iterator[Page]:
    """Logged in, on a narrow screen; nothing may go wrong in the script, nor be asked of another address."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, base_url=rig.server.address)
    context.grant_permissions(["camera"])
    context.set_default_timeout(TIMEOUT)
    made = context.new_page()
    problems: list[str] = []
    made.on("pageerror", lambda error: problems.append(str(error)))
    made.on(
        "console", lambda message: problems.append(message.text) if "Content Security Policy" in message.text else None
    )
    made.on(
        "request",
        lambda request: (
            None if request.url.startswith((rig.server.address, "data:", "blob:")) else problems.append(request.url)
        ),
    )
    made.goto("/")
    made.get_by_label("Token").fill(rig.secrets["admin"])
    made.keyboard.press("Enter")
    made.wait_for_url(rig.server.address + "/", wait_until="commit")
    yield made
    context.close()
    assert problems == []


def photo(content: bytes) -> FilePayload:
    return {"name": "photo.jpg", "mimeType": "image/jpeg", "buffer": content}


def test_a_late_answer_does_not_take_a_day_back_that_was_chosen(page: Page) -> None:
    late: list[Route] = []

    def answer(route: Route, day: str) -> None:
        route.fulfill(json={"sheet": {"date": day, "headings": ["Person"], "rows": [[day]], "notes": []}})

    page.route("**/api/attendance", lambda route: late.append(route))
    page.route("**/api/attendance?day=*", lambda route: answer(route, "2026-11-30"))
    with page.expect_request("**/api/attendance"):
        page.goto("/today", wait_until="domcontentloaded")
    page.locator("#day").fill("2026-11-30")
    page.locator("#day").dispatch_event("change")
    page.locator("#rows td").wait_for()
    with page.expect_response("**/api/attendance"):
        answer(late[0], "2026-12-01")
    page.wait_for_timeout(200)
    assert (page.locator("#rows").inner_text(), page.locator("#day").input_value()) == ("2026-11-30", "2026-11-30")


LETTER: FilePayload = {"name": "letter.txt", "mimeType": "text/plain", "buffer": b"Dear Ada,"}


@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_a_narrow_screen_and_can_be_used_by_keyboard(page: Page, path: str) -> None:
    page.goto(path, wait_until="domcontentloaded")
    assert page.locator("h1").inner_text()
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert page.locator("nav [aria-current=page]").get_attribute("href") == path
    hidden = page.evaluate(
        "[...document.querySelectorAll('nav a')].filter(each => each.getBoundingClientRect().right > innerWidth)"
        ".map(each => each.textContent)"
    )
    assert hidden == [], "the menu wraps"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href], button:not(:disabled), input, select')]"
        ".filter(each => each.offsetParent).map(each => each.id || each.textContent.trim() || each.className)"
    )
    reached = set()
    for _ in range(len(wanted) + 12):
        reached.add(
            page.evaluate("(each => each.id || each.textContent.trim() || each.className)(document.activeElement)")
        )
        page.keyboard.press("Tab")
    assert set(wanted) <= reached
    unlabelled = page.evaluate(
        "[...document.querySelectorAll('input, select')].filter(each => !each.labels.length).map(each => each.id)"
    )
    assert unlabelled == []


def test_a_wrong_token_is_told(browser: Browser, rig: Rig) -> None:
    page = browser.new_page(base_url=rig.server.address)
    page.goto("/login")
    page.get_by_label("Token").fill("rc_wrong")
    page.get_by_role("button", name="Log in").click()
    assert page.get_by_role("alert").inner_text() == "That is no valid token."
    page.close()


def test_the_live_picture_and_who_is_here_follow_what_happens(page: Page, rig: Rig) -> None:
    def shown(selector: str) -> str:
        rig.source.feed(marker_picture(ADA))
        return page.locator(selector).inner_text()

    until(lambda: "Ada" in shown(".names"))
    until(lambda: page.evaluate("document.querySelector('.picture').naturalWidth") == 320 or shown(".names") == "")
    page.locator(".toggle").click()
    assert page.locator(".picture").get_attribute("src") is None
    with page.expect_response(lambda answer: answer.url.endswith("/mjpeg") and answer.status == 200):
        page.locator(".toggle").click()
    page.goto("/here", wait_until="domcontentloaded")
    until(lambda: "Ada" in shown("#present"))
    page.goto("/today", wait_until="domcontentloaded")
    until(lambda: "Ada here" in " ".join(shown("#rows").split()))


def test_a_day_in_the_address_is_shown_and_what_is_no_date_is_told(page: Page) -> None:
    page.goto("/today?day=2026-11-30", wait_until="domcontentloaded")
    page.get_by_text("Monday, November 30, 2026").wait_for()
    page.goto("/today?day=2026-99-99", wait_until="domcontentloaded")
    page.get_by_text("2026-99-99 is no date: write it as 2026-11-30, or choose a day above.").wait_for()
    page.wait_for_timeout(300)
    assert page.locator("#caption").inner_text() == "", "not today's sheet"
    page.locator("#day").fill("2026-11-27")
    page.locator("#day").dispatch_event("change")
    page.get_by_text("Friday, November 27, 2026").wait_for()
    until(lambda: page.locator("#message").is_hidden())


@pytest.mark.parametrize(("width", "is_stacked"), [(320, True), (640, True), (1000, False)])
def test_a_day_is_read_without_scrolling_sideways(page: Page, width: int, is_stacked: bool) -> None:
    names = ("Adalbertina Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh", "Bo")
    headings = ["Person", "Expected", "State", "Came", "Left", "Late", "Early", "Remarks"]
    away = "away 10:00–10:30, 11:05–11:40, 12:00–12:20; not observed 09:00–09:12; by hand; " + "doctor " * 12
    rows = [
        [names[0], "08:00–17:00", "left", "08:01", "17:02", "", "", away],
        [names[1], "", "visitor", "08:01", "17:02", "", "", ""],
    ]
    answer = {"sheet": {"date": "2026-11-30", "headings": headings, "rows": rows, "notes": ["1 of 1 came, 1 visitor"]}}
    page.route("**/api/attendance", lambda route: route.fulfill(json=answer))
    page.set_viewport_size({"width": width, "height": 700})
    page.goto("/today", wait_until="domcontentloaded")
    page.locator("#rows tr").nth(1).wait_for()
    wider = "each => each.clientWidth && each.scrollWidth > each.clientWidth"
    scrolled = f"[...document.querySelectorAll('*')].filter({wider})"
    assert page.evaluate(f"{scrolled}.filter(each => getComputedStyle(each).overflowX !== 'visible').length") == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate("[...document.querySelectorAll('th')].map(each => each.textContent)") == [
        each for each in headings if each not in ("Late", "Early")
    ], "columns in which nothing stands are left out"
    cells = page.get_by_role("row").nth(1).locator("td")
    assert cells.all_text_contents() == [each for each in rows[0] if each]
    assert page.locator("#notes").inner_text() == "1 of 1 came, 1 visitor"
    heights = [cells.nth(place).bounding_box()["y"] for place in (0, 1)]  # type: ignore[index]
    assert (heights[1] > heights[0]) is is_stacked
    labels = page.evaluate("getComputedStyle(document.querySelector('td:nth-child(4)'), '::before').content")
    assert labels == ('"Came"' if is_stacked else "none")


def test_somebody_is_registered_with_photos_and_told_why_one_is_refused(page: Page, rig: Rig) -> None:
    page.goto("/register")
    page.get_by_label("Full name").fill("Grace")
    page.locator("#files").set_input_files([photo(face(JADE)), LETTER])
    page.get_by_role("button", name="Register with these pictures").click()
    page.get_by_text("This file is no photo that can be used here").wait_for()
    assert "Grace is registered" in page.locator("#results").inner_text()
    assert {each.name: len(each.pictures) for each in rig.served.gallery.people} == {"Ada": 1, "Grace": 1}


@pytest.mark.parametrize(("typed", "can_be_new"), [("Ada", False), ("ada", False), ("Áda", True)])
def test_pictures_are_added_to_somebody_who_is_registered_already(
    page: Page, rig: Rig, typed: str, can_be_new: bool
) -> None:
    page.goto("/register")
    page.get_by_label("Full name").fill(typed)
    page.locator("#files").set_input_files([photo(face()), LETTER, photo(jpeg_of(marker_picture((LEFT, *ADA[1:]))))])
    page.get_by_role("button", name="Register with these pictures").click()
    add = page.get_by_role("button", name="Add to Ada")
    add.wait_for()
    assert page.get_by_role("alert").inner_text().startswith("Somebody is registered as Ada. Add pictures to them, or ")
    assert page.locator("#results li").count() == 0, "it is said once, not for each file"
    assert page.locator("#as-new").is_visible() is can_be_new
    assert page.evaluate("document.activeElement.id") == "add"
    page.keyboard.press("Enter")
    page.locator("#results li").nth(2).wait_for()
    told = page.locator("#results li").all_inner_texts()
    assert [each.split(": ")[1].split(" that")[0] for each in told] == [
        "Added to Ada.",
        "This file is no photo",
        "Added to Ada.",
    ]
    until(lambda: add.is_hidden())
    assert {each.name: len(each.pictures) for each in rig.served.gallery.people} == {"Ada": 3}


def test_looks_of_the_camera_are_added_to_somebody_who_is_registered_already(page: Page, rig: Rig) -> None:
    page.goto("/register")
    page.get_by_label("Full name").fill("Ada")
    page.get_by_role("button", name="Start the camera").click()
    page.locator("#save").click()
    page.get_by_role("button", name="Add to Ada").click()
    page.get_by_text("The looks are added to Ada.").wait_for()
    assert len(rig.served.gallery.people[0].pictures) == 1 + rig.served.settings.enrolment.looks


def test_what_is_offered_for_a_taken_name_goes_when_another_is_written(page: Page, rig: Rig) -> None:
    page.goto("/register")
    page.get_by_label("Full name").fill("Áda")
    page.locator("#files").set_input_files([photo(face(JADE))])
    page.get_by_role("button", name="Register with these pictures").click()
    page.get_by_label("This is somebody else").check()
    page.get_by_label("Full name").fill("Grace")
    assert page.get_by_role("button", name="Add to Ada").is_hidden()
    assert not page.locator("#as-new").is_checked()
    page.get_by_role("button", name="Register with these pictures").click()
    page.get_by_text("Grace is registered").wait_for()
    assert [each.name for each in rig.served.gallery.people] == ["Ada", "Grace"]


def test_somebody_is_registered_with_the_camera_and_its_guidance(page: Page, rig: Rig) -> None:
    page.goto("/register")
    page.get_by_label("Full name").fill("Grace")
    page.get_by_role("button", name="Start the camera").click()
    page.locator("#hint:not(:empty)").wait_for()
    page.locator("#save").wait_for()
    page.locator("#save").click()
    page.get_by_text("Grace is registered.").wait_for()
    (grace,) = [each for each in rig.served.gallery.people if each.name == "Grace"]
    assert len(grace.pictures) == rig.served.settings.enrolment.looks
    assert rig.recorded == [("registered", "the admin one")]


def recognise(page: Page, file: FilePayload) -> None:
    page.locator("#photo").set_input_files([file])
    page.get_by_role("button", name="Recognise").click()
    page.locator("form button:not(:disabled)").wait_for()


def test_a_photo_is_recognised(page: Page) -> None:
    page.goto("/recognise")
    recognise(page, photo(face()))
    assert page.locator("#faces li").inner_text().startswith("Ada\ndistance 0.0")
    assert page.locator("#marked").get_attribute("aria-label") == "Ada"


def test_a_photo_of_a_phone_is_recognised_and_shown(page: Page) -> None:
    """HEIC, of which the browser knows no type and which it cannot show."""
    page.goto("/recognise")
    recognise(page, {"name": "IMG_1.HEIC", "mimeType": "", "buffer": heic_face()})
    assert page.locator("#faces strong").inner_text() == "Ada"
    point = "[...document.querySelector('#marked').getContext('2d').getImageData(150, 130, 1, 1).data]"
    red, green, _, _ = page.evaluate(point)
    assert red > green + 50


def test_a_file_that_is_no_photo_is_told_to_people(page: Page) -> None:
    page.goto("/recognise")
    recognise(page, LETTER)
    assert page.locator("#message").inner_text().startswith("This file is no photo that can be used here")
    assert page.locator("#result").is_hidden()


def test_what_is_told_of_faces_names_nobody_twice(page: Page) -> None:
    near = [{"name": "Ada", "distance": 0.31}, {"name": "Bea", "distance": 0.69}]
    known = {"box": [40, 60, 140, 160], "name": "Ada", "distance": 0.31, "nearest": near}
    faces = [known, {"box": [180, 60, 280, 160], "name": None, "distance": 0.69, "nearest": near[1:]}]
    answer = {"width": 320, "height": 240, "faces": faces}
    page.route("**/api/identify", lambda route: route.fulfill(json=answer))
    page.goto("/recognise")
    recognise(page, photo(face()))
    assert [each.splitlines() for each in page.locator("#faces li").all_inner_texts()] == [
        ["Ada", "distance 0.31 · next nearest: Bea 0.69"],
        ["unknown", "nearest: Bea 0.69"],
    ]
    assert page.locator("#no-face").is_hidden()
    answer["faces"] = []
    recognise(page, photo(face()))
    assert page.locator("#faces li").count() == 0, "it is no line with a number"
    assert page.locator("#no-face").inner_text() == "No face was found on this photo."


CLOSE = tuple((FRONT, (RUBY, JADE)[place % 2], (20 + place % 9 * 100, 40 + place // 9 * 110)) for place in range(36))


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    ("faces", "side", "first"), [((ADA,), 100, {"1. Ada"}), (CLOSE, 70, {"1. Ada", "1"})], ids=["one face", "a crowd"]
)
def test_labels_on_a_recognised_photo_cover_no_label_and_no_other_face(
    page: Page, width: int, faces: tuple[Any, ...], side: int, first: set[str]
) -> None:
    page.add_init_script(
        "window.drawn = { strokeRect: [], fillRect: [], fillText: [] };"
        "for (const [name, calls] of Object.entries(drawn)) {"
        " const draw = CanvasRenderingContext2D.prototype[name];"
        " CanvasRenderingContext2D.prototype[name] = function (...values) {"
        "  calls.push(values); draw.apply(this, values); } }"
    )
    page.set_viewport_size({"width": width, "height": 740})
    page.goto("/recognise")
    recognise(page, photo(jpeg_of(marker_picture(*faces, side=side, size=(960, 500)))))
    drawn = page.evaluate("drawn")
    boxes, labels = drawn["strokeRect"], drawn["fillRect"]
    assert len(boxes) == len(labels) == len(drawn["fillText"]) == len(faces)
    assert drawn["fillText"][0][0] in first

    def overlap(one: list[float], other: list[float]) -> bool:
        return all(
            one[axis] < other[axis] + other[axis + 2] and other[axis] < one[axis] + one[axis + 2] for axis in (0, 1)
        )

    for place, label in enumerate(labels):
        others = labels[:place] + boxes[:place] + boxes[place + 1 :]
        assert not any(overlap(label, each) for each in others), drawn["fillText"][place]


def test_long_names_of_look_alikes_wrap(page: Page) -> None:
    name = "Wolfeschlegelsteinhausenbergerdorff_Featherstonehaugh" * 2
    picture = base64.b64encode(face()).decode()
    nearest = [{"person": each, "distance": 0.5, "picture": picture} for each in (name, "Bo", name)]
    page.route("**/api/groups", lambda route: route.fulfill(json={"groups": ["Film stars", name]}))
    page.route("**/api/lookalikes?*", lambda route: route.fulfill(json={"nearest": nearest}))
    page.set_viewport_size({"width": 390, "height": 740})
    page.goto("/lookalike")
    page.locator("#photo").set_input_files([photo(face())])
    page.get_by_role("button", name="Compare").click()
    page.locator("figure").nth(2).wait_for()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    wider = "[...document.querySelectorAll('figcaption')].some(each => each.scrollWidth > each.clientWidth)"
    assert not page.evaluate(wider)


def test_a_group_is_chosen_for_look_alikes(page: Page, rig: Rig, tmp_path: Path) -> None:
    assert rig.served.settings.serve.groups is None
    page.goto("/lookalike")
    page.get_by_text("There is no group.").wait_for()
    assert tmp_path.exists()


def test_whoever_may_only_read_is_not_offered_to_register(browser: Browser, rig: Rig) -> None:
    page = browser.new_page(base_url=rig.server.address)
    page.goto("/login")
    page.get_by_label("Token").fill(rig.secrets["read"])
    page.keyboard.press("Enter")
    page.wait_for_url(rig.server.address + "/", wait_until="commit")
    assert page.get_by_role("link", name="Register").count() == 0
    page.get_by_role("button", name="Log out").click()
    page.wait_for_url(rig.server.address + "/login")
    page.close()
