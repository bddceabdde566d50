"use strict";
const texts = JSON.parse(document.getElementById("texts").textContent);
const csrf = document.querySelector("meta[name=csrf]").content;
const by = (id) => document.getElementById(id);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
const time = (iso) => (iso ? new Date(iso).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }) : "");

function element(kind, text, attributes = {}) {
  const made = document.createElement(kind);
  if (text) made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function say(text, isProblem = false) {
  const message = by("message");
  message.hidden = !text;
  message.textContent = text;
  message.classList.toggle("problem", isProblem);
}

// The answer of the server; what it refuses becomes an Error with its sentence and its code.
async function ask(path, options = {}) {
  const headers = { Accept: "application/json", ...options.headers };
  if (options.method && options.method !== "GET") headers["X-CSRF-Token"] = csrf;
  let answer;
  try {
    answer = await fetch(path, { ...options, headers });
  } catch {
    throw Object.assign(new Error(texts.offline), { code: "offline" });
  }
  if (answer.status === 401) {
    location.assign("/login");
  }
  const isJson = (answer.headers.get("Content-Type") || "").includes("json");
  const body = isJson ? await answer.json() : null;
  if (!answer.ok) throw Object.assign(new Error(body ? body.detail : answer.statusText), body || {});
  return body;
}

// The server looks at the bytes: of some pictures, as HEIC, browsers know no type, or another one each.
const send = (path, blob) => ask(path, { method: "POST", body: blob, headers: { "Content-Type": "application/octet-stream" } });

// Runs `work` now, after every event, and every few seconds; never twice at once, and not while nobody looks.
function follow(work, seconds) {
  let isBusy = false;
  const run = async () => {
    if (isBusy || document.hidden) return;
    isBusy = true;
    try {
      await work();
      if (by("message").classList.contains("problem")) say("");
    } catch (error) {
      say(error.message, true);
    }
    isBusy = false;
  };
  run();
  setInterval(run, seconds * 1000);
  const events = new EventSource("/api/events?after=now");
  for (const kind of ["arrived", "returned", "left", "withdrawn", "by-hand", "gap"]) events.addEventListener(kind, run);
  addEventListener("visibilitychange", run);
  addEventListener("pagehide", () => events.close());
}

// Says beside the name that it is taken, and offers to `add` pictures to whoever has it, or that this is somebody else.
// Without a problem nothing is offered.
function offer(problem = {}, add) {
  by("taken").hidden = !problem.message;
  by("taken-why").textContent = problem.message || "";
  by("as-new-row").hidden = !problem.can_be_new;
  by("as-new").checked &&= Boolean(problem.can_be_new);
  by("add").hidden = !problem.person;
  by("add").textContent = fill(texts.addTo, { name: problem.person });
  by("add").onclick = () => add(problem.person);
  if (problem.message) (problem.person ? by("add") : by("name")).focus();
}

function personRow(each) {
  const row = element("li");
  row.append(element("img", "", { src: `/api/people/${encodeURIComponent(each.person)}/picture`, alt: "" }));
  row.firstChild.addEventListener("error", (event) => event.target.removeAttribute("src"));
  const about = element("span");
  about.append(element("strong", each.person));
  about.append(element("small", !each.is_present && each.last_seen ? `${time(each.first_seen)} – ${time(each.last_seen)}` : [fill(texts.since, { time: time(each.first_seen) }), each.place].filter(Boolean).join(" · ")));
  row.append(about);
  return row;
}

const pages = {
  "/": () => {
    for (const section of document.querySelectorAll(".live")) {
      const picture = section.querySelector(".picture"), toggle = section.querySelector(".toggle");
      const show = (isOn) => {
        if (isOn) picture.src = `${picture.dataset.stream}#${Date.now()}`;
        else picture.removeAttribute("src");
        toggle.textContent = isOn ? toggle.dataset.stop : toggle.dataset.go;
      };
      toggle.addEventListener("click", () => show(!picture.hasAttribute("src")));
      addEventListener("visibilitychange", () => show(!document.hidden));
      addEventListener("pagehide", () => show(false));
      show(true);
      follow(async () => {
        const source = await ask(`/api/sources/${section.dataset.source}`);
        section.querySelector(".label").textContent = source.label;
        section.querySelector(".state").textContent = source.status;
        const names = source.people.map((each) => element("li", each));
        const unknown = source.faces - source.people.length;
        if (unknown > 0) names.push(element("li", fill(texts.strangers, { count: unknown }), { class: "help" }));
        section.querySelector(".names").replaceChildren(...(names.length ? names : [element("li", texts.nobody, { class: "help" })]));
      }, 1);
    }
  },
  "/here": () => {
    let before = "";
    follow(async () => {
      const found = await ask("/api/attendance");
      const shown = JSON.stringify(found.people.map((each) => ({ ...each, seconds: 0, last_seen: each.is_present ? "" : each.last_seen }))) + found.strangers_present;
      if (shown === before) return;
      before = shown;
      const list = (id, people) => by(id).replaceChildren(...(people.length ? people.map(personRow) : [element("li", texts.nobody, { class: "help" })]));
      list("present", found.people.filter((each) => each.is_present));
      list("were-here", found.people.filter((each) => !each.is_present));
      by("unknown").textContent = found.strangers_present ? fill(texts.strangers, { count: found.strangers_present }) : "";
    }, 3);
  },
  "/today": () => {
    const day = by("day");
    const show = async () => {
      const wanted = day.value, found = (await ask(`/api/attendance${wanted ? `?day=${wanted}` : ""}`)).sheet;
      if (day.value !== wanted) return; // another day was chosen meanwhile
      day.value = found.date;
      by("caption").textContent = new Date(`${found.date}T12:00`).toLocaleDateString([], { dateStyle: "full" });
      const columns = found.headings.map((_, place) => place).filter((place) => !place || found.rows.some((row) => row[place]));
      const rows = found.rows.map((cells) => {
        const row = element("tr", "", { role: "row" });
        for (const place of columns) {
          const cell = element("td", "", { role: "cell", ...(place && { "data-label": found.headings[place] }) });
          if (cells[place]) cell.append(element("bdi", cells[place])); // a range of times keeps its order in Arabic
          row.append(cell);
        }
        return row;
      });
      if (!rows.length) {
        rows.push(element("tr", "", { role: "row" }));
        rows[0].append(element("td", texts.empty, { role: "cell" }));
      }
      by("headings").replaceChildren(...columns.map((place) => element("th", found.headings[place], { scope: "col", role: "columnheader" })));
      by("rows").replaceChildren(...rows);
      by("notes").replaceChildren(...found.notes.map((each) => element("p", each, { class: "help" })));
    };
    day.addEventListener("change", () => show().catch((error) => say(error.message, true)));
    by("print").addEventListener("click", () => print());
    const asked = new URLSearchParams(location.search).get("day") || "";
    day.value = asked; // empty where it is no date
    const go = () => follow(show, 30);
    if (day.value === asked) return go();
    say(fill(texts.noDate, { text: asked }), true);
    day.addEventListener("change", go, { once: true });
  },
  "/register": () => {
    const form = by("register");
    if (!form) return;
    by("name").addEventListener("input", () => offer());
    // `registered`: the name of somebody who is, to whom the pictures are added.
    const register = async (registered) => {
      const files = [...by("files").files];
      let name = registered || by("name").value.trim();
      if (!name) return say(texts.needName, true);
      if (!files.length) return say(texts.needFile, true);
      const asNew = by("as-new").checked;
      form.querySelectorAll("button").forEach((each) => (each.disabled = true));
      say(texts.working);
      by("results").replaceChildren();
      let isThere = Boolean(registered), taken = null;
      for (const file of files) {
        const line = element("li", `${file.name}: `);
        try {
          const path = isThere ? `/api/people/${encodeURIComponent(name)}/pictures` : `/api/people?name=${encodeURIComponent(name)}&as_new=${asNew}`;
          const filed = await send(path, file);
          isThere = true;
          name = filed.person;
          line.append([fill(registered ? texts.added : texts.registered, { name }), ...filed.remarks.map((each) => each.text)].join(" "));
        } catch (error) {
          if (error.code === "exists") {
            taken = error;
            break; // as the other files would be
          }
          line.append(element("span", error.message, error.code === "already-there" ? {} : { class: "problem" }));
        }
        by("results").append(line);
      }
      form.querySelectorAll("button").forEach((each) => (each.disabled = false));
      say("");
      if (taken || isThere) offer(taken || {}, register);
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      register();
    });
  },
  "/recognise": () => withPhoto("recognise", async (file) => {
    let image = await createImageBitmap(file).catch(() => null);
    const found = await send(`/api/identify${image ? "" : "?picture=true"}`, file);
    if (!image) { // of a kind that this browser cannot show
      image = element("img", "", { src: `data:image/jpeg;base64,${found.picture}` });
      await image.decode();
    }
    const canvas = by("marked"), scale = Math.min(1, 1200 / Math.max(found.width, found.height));
    canvas.width = found.width * scale;
    canvas.height = found.height * scale;
    by("result").hidden = false;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    mark(canvas, found.faces.map((face) => ({ ...face, box: face.box.map((each) => each * scale) })));
    canvas.setAttribute("aria-label", found.faces.map((each) => each.name || texts.unknown).join(", ") || texts.noFace);
    by("faces").replaceChildren(...found.faces.map((face) => {
      const line = element("li"), others = face.nearest.filter((each) => each.name !== face.name);
      const people = others.map((each) => `${each.name} ${each.distance.toFixed(2)}`).join(", ");
      line.append(element("strong", face.name || texts.unknown));
      const more = [
        face.name && face.distance !== null && fill(texts.distance, { value: face.distance.toFixed(2) }),
        people && fill(face.name ? texts.next : texts.nearest, { people }),
      ].filter(Boolean);
      if (more.length) line.append(element("small", more.join(" · ")));
      return line;
    }));
    by("no-face").hidden = found.faces.length > 0;
  }),
  "/lookalike": async () => {
    const { groups } = await ask("/api/groups");
    by("group").replaceChildren(...groups.map((each) => element("option", each)));
    by("no-groups").hidden = groups.length > 0;
    by("lookalike").querySelector("button").disabled = !groups.length;
    withPhoto("lookalike", async (file) => {
      const found = await send(`/api/lookalikes?group=${encodeURIComponent(by("group").value)}`, file);
      by("nearest").replaceChildren(...found.nearest.map((each) => {
        const figure = element("figure"), caption = element("figcaption");
        figure.append(element("img", "", { src: `data:image/jpeg;base64,${each.picture}`, alt: each.person }));
        caption.append(element("strong", each.person), element("small", fill(texts.distance, { value: each.distance.toFixed(2) })));
        figure.append(caption);
        return figure;
      }));
    });
  },
};

// Draws each face's box with its number, and its name where that has room. Labels cover no other label and no other face;
// where faces stand too close for that they get smaller, all of them alike.
function mark(canvas, faces) {
  const context = canvas.getContext("2d"), unit = canvas.width / canvas.clientWidth; // a pixel of the page
  context.textAlign = "left"; // also of a page from right to left
  const covers = (one, other) => one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
  const holds = (one, other) => one[0] <= other[0] && one[1] <= other[1] && one[2] >= other[2] && one[3] >= other[3]; // also itself
  const isInside = (place) => place[0] >= 0 && place[1] >= 0 && place[2] <= canvas.width && place[3] <= canvas.height;
  const font = (size) => (context.font = `600 ${size}px system-ui, sans-serif`);
  const placed = (text, [left, top, right, bottom], size, taken) => {
    const width = context.measureText(text).width + size * 0.5, height = size * 1.3, start = Math.max(0, Math.min(left, canvas.width - width));
    const above = top - height, beside = [top, bottom - height].flatMap((y) => [[right, y], [left - width, y]]);
    const spots = [[start, above], [start, bottom], [right - width, above], [right - width, bottom], ...beside, [right, above], [right, bottom]];
    const place = [...spots, [left - width, above], [left - width, bottom], [left, top], [left, bottom - height]].map(([x, y]) => [x, y, x + width, y + height]).find((each) => isInside(each) && !taken.some((other) => covers(each, other)));
    return place && { text, place };
  };
  const planned = (size, hasNames, boxes) => {
    const labels = [];
    font(size);
    for (const [number, face] of faces.entries()) {
      const taken = [...labels.flatMap((each) => (each ? [each.place] : [])), ...boxes.filter((each) => !holds(each, face.box))];
      const name = hasNames && placed(`${number + 1}. ${face.name || texts.unknown}`, face.box, size, taken);
      labels.push(name || placed(`${number + 1}`, face.box, size, taken));
    }
    return labels;
  };
  const boxes = faces.map((face) => face.box), colour = (face) => (face.name ? "#0b8a62" : "#3f8fd2");
  const plans = [[14, true, boxes], ...[14, 11, 9, 7].map((pixels) => [pixels, false, boxes]), [7, false, []]];
  let labels = [], size = 0;
  for (const [pixels, hasNames, others] of plans) {
    size = pixels * unit;
    labels = planned(size, hasNames, others);
    if (labels.every(Boolean)) break;
  }
  for (const face of faces) {
    const [left, top, right, bottom] = face.box;
    context.lineWidth = Math.min(2 * unit, Math.max(unit, (right - left) / 10));
    context.strokeStyle = colour(face);
    context.strokeRect(left, top, right - left, bottom - top);
  }
  font(size);
  for (const [number, label] of labels.entries()) {
    if (!label) continue;
    const [left, top, right, bottom] = label.place;
    context.fillStyle = colour(faces[number]);
    context.fillRect(left, top, right - left, bottom - top);
    context.fillStyle = "#fff";
    context.fillText(label.text, left + size * 0.25, top + size);
  }
}

function withPhoto(id, work) {
  const form = by(id), button = form.querySelector("button");
  const run = async () => {
    const [file] = by("photo").files;
    if (!file) return say(texts.needFile, true);
    button.disabled = true;
    say(texts.working);
    try {
      await work(file);
      by("result").hidden = false;
      say("");
    } catch (error) {
      by("result").hidden = true;
      say(error.message, true);
    }
    button.disabled = false;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
}

// Not scrollIntoView: in some versions of Chromium the Tab key then goes on from there, past the link to the content.
const current = document.querySelector("nav [aria-current]");
if (current) {
  const menu = current.closest("nav");
  menu.scrollLeft += current.getBoundingClientRect().left - menu.getBoundingClientRect().left - (menu.clientWidth - current.offsetWidth) / 2;
}
by("log-out")?.addEventListener("click", () => ask("/logout", { method: "POST" }).finally(() => location.assign("/login")));
Promise.resolve(pages[document.body.dataset.page]?.()).catch((error) => say(error.message, true));
