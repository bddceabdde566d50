"""The tables of a benchmark."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TextIO

from commands.tables import print_table

_Rows = Iterable[tuple[str, ...]]


def print_report(results: Mapping[str, Any], out: TextIO, *, markdown: bool = False) -> None:
    """``results`` as ``benchmark --json`` gives them, one table for each section that was measured."""
    machine = results["machine"]
    instructions = f" ({', '.join(machine['instructions'])})" if machine["instructions"] else ""
    print(
        f"{machine['processor']}{instructions}, {machine['cores']} cores, {machine['system']}, "
        f"source {results['source']}",
        file=out,
    )
    for key, (title, columns, rows_of) in _TABLES.items():
        section = results.get(key)
        if section is None:
            continue
        print(f"\n{title}", file=out)
        if isinstance(section, Mapping) and "skipped" in section:
            print(f"Not measured: {section['skipped']}", file=out)
            continue
        rows = [(*row, *[""] * (len(columns) - len(row))) for row in rows_of(section)]
        print_table(columns, rows, out, markdown=markdown)


def _full_analysis(rows: Sequence[Mapping[str, Any]]) -> _Rows:
    for row in rows:
        name = f"{row['detector']} + {row['embedder']}" + (
            " (random weights)" if row.get("weights") == "random" else ""
        )
        if "skipped" in row:
            yield name, row["skipped"]
            continue
        rates = [row["frames_per_second"], row["faces_per_frame"]]
        times = [row["ms"].get(stage) for stage in ("read", "detect", "crop", "embed")]
        yield name, row["precision"], *map(_number, rates + times)


def _live(live: Mapping[str, Any]) -> _Rows:
    per_second = ", ".join(_number(live[f"{each}_per_second"]) for each in ("offered", "painted", "analysed"))
    return [
        ("detector and embedder", f"{live['detector']} + {live['embedder']}"),
        ("window", live["window"] or f"none: {live['no_window']}"),
        ("frames painted of offered", f"{live['frames_painted']} of {live['frames_offered']}"),
        ("frames a second: offered, painted, analysed", per_second),
        ("age of the picture when painted, ms (median, p95)", _median_p95(live["age_ms"])),
        ("a face's first frame to its name, ms (median, p95)", _median_p95(live["first_name_ms"])),
        ("window stall, ms (median, p99)", _median_p95(live["stall_ms"], "p99")),
        ("frames dropped before detection", str(live["frames_dropped"])),
        *_cores("with faces", live),
        *_cores("nobody in view", live["nobody"]),
    ]


def _cores(when: str, measured: Mapping[str, Any]) -> _Rows:
    yield f"processor cores, {when}", _number(measured["cpu_cores"])
    threads = sorted(measured.get("cpu_cores_of", {}).items(), key=lambda each: -each[1])
    if threads:
        yield "of that, by thread", ", ".join(f"{name} {_number(each)}" for name, each in threads)


def _start(start: Mapping[str, Any]) -> _Rows:
    for kind, row in start.items():
        times = _number(row["first_picture_s"]), _number(row["first_name_s"])
        yield kind, *times, str(row["modules"]), ", ".join(row["packages"])


def _enrolment(row: Mapping[str, Any]) -> _Rows:
    name = f"{row['detector']} + {row['embedder']}, {row['size'][0]} x {row['size'][1]} px"
    rates = ("pictures_per_second", "seconds_for_1000", "one_at_a_time_per_second", "imported_per_second")
    yield name, f"{row['accepted']} of {row['pictures']}", *(_number(row[each]) for each in rates)


def _matching(rows: Sequence[Mapping[str, Any]]) -> _Rows:
    for row in rows:
        times = (_median_p95(row[each], places=3) for each in ("ms", "ms_of_four"))
        yield f"{row['templates']:,} of {row['dimension']} values", *times, f"{row['right']:.1%}"


def _index(rows: Sequence[Mapping[str, Any]]) -> _Rows:
    for row in rows:
        name = f"{row['templates']:,} of {row['dimension']} values: {row['what']}"
        times = (_number(row[each]["median"]) for each in ("ms", "ms_of_four"))
        shares = (f"{row[each]:.1%}" for each in ("recall", "recall_of_strangers", "both"))
        yield name, _number(row["build_s"]), str(row["memory_mb"]), *times, *shares


def _memory(memory: Mapping[str, Any]) -> _Rows:
    return [
        ("at the start", _number(memory["start_mb"])),
        (f"with {memory['people']:,} people", _number(memory["with_people_mb"])),
        (f"after {memory['minutes']:g} minutes", _number(memory["after_minutes_mb"])),
    ]


def _ratios(ratios: Mapping[str, Any]) -> _Rows:
    for package, row in ratios.items():
        if "skipped" in row:
            yield package, row["skipped"]
            continue
        parts = {f"{package}, {key.replace('_', ' ')}": each for key, each in row.items() if key.startswith("batch")}
        for name, part in (parts or {package: row}).items():
            times = (_number(part[each]["median"]) for each in ("package_ms", "ours_ms"))
            yield name, *times, f"{part['times_as_quick']:.1f} times"


def _peers(peers: Mapping[str, Any]) -> _Rows:
    for package, row in peers.items():
        if "skipped" in row:
            yield package, row["skipped"]
            continue
        rates = (_number(row[each]) for each in ("frames_per_second", "faces_per_frame", "ours"))
        low, high = row["times_as_quick_spread"]
        shown = f"{row['times_as_quick']:.1f} times ({low:.1f} to {high:.1f} in {row['rounds']} rounds)"
        yield f"{package}, {row['what']}", *rates, shown


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def _median_p95(values: Mapping[str, float], high: str = "p95", places: int = 1) -> str:
    return f"{values['median']:.{places}f}, {values[high]:.{places}f}" if values else "–"


def _serve(serve: Mapping[str, Any]) -> _Rows:
    alone, beside, asked = serve["alone"], serve["beside"], serve["clients"]
    for each in ("painted", "analysed"):
        key = f"{each}_per_second"
        yield f"frames {each} a second", _number(alone[key]), _number(beside[key])
    yield "processor cores", _number(alone["cpu_cores"]), _number(beside["cpu_cores"])
    yield "age of the picture, ms (median, p95)", _median_p95(alone["age_ms"]), _median_p95(beside["age_ms"])
    statuses = ", ".join(f"{count} of {status}" for status, count in sorted(asked["statuses"].items()))
    yield f"answers to {asked['clients']} clients a second", "", _number(asked["per_second"])
    yield "answers by status", "", statuses
    yield "time of an answer, ms (median, p95)", "", _median_p95(asked["ms"])


def _cameras(rows: Sequence[Mapping[str, Any]]) -> _Rows:
    for row in rows:
        if "skipped" in row:
            yield str(row["cameras"]), row["skipped"]
            continue
        names = f"{_number(row['name_ms'].get('p50'))}, {_number(row['name_ms'].get('p95'))}"
        yield (
            str(row["cameras"]),
            _number(row["shown_per_second"][0]),
            _number(row["behind_percent"]),
            _number(row["analysed_per_second"][0]),
            names,
            f"{row['names']} of {row['names'] + row['missed']}",
            f"{row['changes_per_second']:.2f}",
            _number(row["cpu_cores"]),
            _number(row["cpu_per_change"]),
            _number(row["memory_mb"]),
        )


def _sealing(rows: Sequence[Mapping[str, Any]]) -> _Rows:
    for row in rows:
        times = (f"{row[each]:g} {row['unit']}" for each in ("plain", "sealed"))
        yield row["what"], *times, f"{row['ratio']:.2f}"


def _server(server: Mapping[str, Any]) -> _Rows:
    for row in server["rows"]:
        name = f"{row['templates']:,}: {row['what']}"
        times = (_median_p95(row[each], places=2) for each in ("ms", "ms_of_four"))
        figures = ("lost", "recall", "recall_of_strangers", "both")
        shares = (f"{row[each]:.1%}" if each in row else "–" for each in figures)
        yield name, _number(row["build_s"]), str(row["mb"]), *times, *shares


def _server_rates(server: Mapping[str, Any]) -> _Rows:
    for row in server["rates"]:
        yield f"{row['desks']} desks send", f"{row['per_second']:,} sightings/s", _median_p95(row["ms"])
    for table, count in server["bytes"].items():
        yield f"one of {table}", f"{count:,} bytes"


_TABLES: Mapping[str, tuple[str, tuple[str, ...], Callable[[Any], _Rows]]] = {
    "full_analysis": (
        "Full analysis: every face of every frame found and embedded",
        ("detector and embedder", "precision", "frames/s", "faces", "read ms", "detect ms", "crop ms", "embed ms"),
        _full_analysis,
    ),
    "live": ("Live, source at its own pace", ("", "measured"), _live),
    "start": ("Start", ("", "first picture s", "first name s", "modules", "packages imported"), _start),
    "enrolment": (
        "Enrolment",
        ("", "accepted", "pictures/s", "s for 1,000", "one at a time, pictures/s", "gallery import, pictures/s"),
        _enrolment,
    ),
    "matching": ("Matching, ms (median, p95)", ("templates", "one face", "four faces", "right"), _matching),
    "index": (
        "Exact search beside an approximate index, ms (median); recall: the person that exact search finds",
        ("", "built in s", "MB", "one face", "four faces", "recall, known", "recall, strangers", "runner-up as well"),
        _index,
    ),
    "server": (
        "Search on a PostgreSQL server, ms (median, p95); names lost: of those that exact search gives; recall: the "
        "person that exact search finds",
        ("", "built in s", "MB", "one face", "four faces", "names lost", "known", "strangers", "runner-up as well"),
        _server,
    ),
    "server_rates": (
        "The server: sightings that come, ms of a transaction (median, p95), and sizes",
        ("", "", "ms"),
        _server_rates,
    ),
    "memory": ("Memory", ("", "MB"), _memory),
    "peers": (
        "Beside other packages, the same frames found and embedded",
        ("package", "frames/s", "faces", "ours frames/s", "ours is quicker"),
        _peers,
    ),
    "sealing": ("Sealed beside plain, in turn", ("", "plain", "sealed", "ratio"), _sealing),
    "cameras": (
        "Several cameras of 1280 x 720 at 30/s, each with one unknown face and one known that comes and goes; shown "
        "and analysed: of the slowest; ms: until a new face has its name, p50 and p95",
        (
            "cameras",
            "shown/s",
            "% behind",
            "analysed/s",
            "ms to a name",
            "named",
            "new faces/s",
            "cores",
            "s a new face",
            "MB",
        ),
        _cameras,
    ),
    "serve": ("The live picture beside clients of the server", ("", "alone", "beside"), _serve),
    "ratios": ("Beside the packages, same work", ("", "package ms", "ours ms", "ours is quicker"), _ratios),
}
