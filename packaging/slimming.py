"""Takes out of a bundle for Linux what is there twice, and what nothing in it uses.

Each step does nothing where the libraries are not as it expects them. ``smoke_test.py`` shows that nothing is missed.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

_FFMPEG = "libavutil", "libswresample", "libswscale", "libavcodec", "libavformat"
_BLAS = "cblas_cgemm cblas_dgemm cblas_sgemm cblas_zgemm dgeev_ dgels_ dgeqrf_ dgesdd_ dgesv_ dgetrf_ dposv_ dpotrf_ " \
        "sgels_ sgeqrf_ sgesdd_ sgesv_ sgetrf_ sposv_ spotrf_"  # fmt: skip
"""What OpenCV calls of its OpenBLAS."""

_ROUTINES = {
    # Parameters; those that are numbers given back; array of pivots and its length.
    "gesv": (8, (7,), "p4, *p0"),
    "getrf": (6, (5,), "p4, *p0 < *p1 ? *p0 : *p1"),
    "potrf": (5, (4,), ""),
    "geqrf": (8, (7,), ""),
    "orgqr": (9, (8,), ""),
    "ungqr": (9, (8,), ""),
    "geev": (14, (13,), ""),
    "syevd": (11, (8, 10), ""),
    "heevd": (13, (10, 12), ""),
    "gesdd": (14, (13,), ""),
    "gelsd": (14, (9, 12, 13), ""),
    # With a work array more than the real ones.
    "complex gesdd": (15, (14,), ""),
    "complex gelsd": (15, (9, 13, 14), ""),
}
"""The routines of LAPACK that NumPy calls. The first number of a work array of integers says how long it should be."""

_SYSTEM = (
    *("libstdc++.so.6", "libgcc_s.so.1", "libz.so.1", "libexpat.so.1", "libuuid.so.1", "libgpg-error.so.0"),
    *("libX11.so.6", "libX11-xcb.so.1", "libxcb.so.1", "libfontconfig.so.1", "libfreetype.so.6"),
)
"""Of what PyInstaller takes along, what every desktop has, by the list that AppImages go by. What Qt needs of it and a
computer lacks is named by ``gui/missing_libraries.py``."""

_WIDENING = """
static void widen(long *values, long count) { while (count-- > 0) values[count] = ((int *)values)[count]; }
"""

# ICU's table of contents without an entry, as in its own "stubdata": Qt compares texts by code points then.
_NO_DATA = """
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
.size {symbol}, 48
{symbol}:
.short 32
.byte 0xda, 0x27
.short 20, 0
.byte 0, 0, 2, 0
.ascii "ToCP"
.byte 1, 0, 0, 0, 0, 0, 0, 0
.zero 8
.long 0, 0, 0, 0
.section .note.GNU-stack, "", @progbits
"""


def slim(internal: Path) -> None:
    """``internal``: the folder of the bundle with the libraries."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return
    for step in (
        share_ffmpeg,
        share_openblas,
        share_numpys,
        share_runtimes,
        share_others,
        drop_icu_data,
        drop_system_libraries,
    ):
        before = _size(internal)
        step(internal)
        print(f"{step.__name__}: {(before - _size(internal)) / 1e6:.0f} MB less")


def share_ffmpeg(internal: Path) -> None:
    """PyAV takes the FFmpeg of OpenCV, where both have the same release; so its encoders under the GPL go, too.

    Needs gcc.
    """
    own, used = internal / "av.libs", internal / "opencv_python_headless.libs"
    pairs = [(_only(own, f"{name}-*"), _only(used, f"{name}-*")) for name in _FFMPEG]
    same = all(one and other and _release(one) == _release(other) for one, other in pairs)
    if not same or shutil.which("gcc") is None:
        return
    for one, other in pairs:
        assert one is not None
        assert other is not None
        one.unlink()
        one.symlink_to(Path("..") / used.name / other.name)
    _add_absent(*pairs[0])
    for each in used.iterdir():  # found beside the link, not beside the file
        (own / each.name).unlink(missing_ok=True)
        (own / each.name).symlink_to(Path("..") / used.name / each.name)
    wanted = set(_needed(own, [each for each in internal.glob("av/**/*.so") if each.is_file()]))
    for each in own.iterdir():
        if each.name not in wanted:
            each.unlink()
    _remove_dangling(internal)


def _add_absent(link: Path | None, used: Path | None) -> None:
    """In place of ``link`` a library with the functions for AMD's encoders, which always fail, on top of ``used``."""
    assert link is not None
    assert used is not None
    names = "av_amf_to_av_format", "av_av_to_amf_format"
    code = "".join(f".globl {each}\n.type {each}, @function\n{each}: movl $-1, %eax\nret\n" for each in names)
    version = f"LIBAVUTIL_{_release(used).partition('.')[0]} {{ global: {'; '.join(names)}; local: *; }};"
    _link(f'.text\n{code}.section .note.GNU-stack, "", @progbits\n', link, used, version=version)


def share_openblas(internal: Path) -> None:
    """OpenCV takes the OpenBLAS of SciPy, in which every name has a prefix. Needs gcc."""
    folder = internal / "opencv_python_headless.libs"
    own, used = _only(folder, "libopenblas*"), _only(internal / "scipy.libs", "libscipy_openblas-*")
    if own is None or used is None or shutil.which("gcc") is None:
        return
    jumps = "".join(f".globl {each}\n.type {each}, @function\n{each}: jmp scipy_{each}@PLT\n" for each in _BLAS.split())
    _link(f'.text\n{jumps}.section .note.GNU-stack, "", @progbits\n', own, used)
    for each in (*folder.glob("libgfortran-*"), *folder.glob("libquadmath-*")):
        each.unlink()
    _remove_dangling(internal)


def share_numpys(internal: Path) -> None:
    """NumPy takes the OpenBLAS of SciPy, too, whose integers have 32 bits where NumPy's have 64. Needs gcc.

    What is passed by value, and what is only read by address, is right as it is on x86-64; what is given back is made
    wider. An array with a side of 2**31 or more would be wrong: such arrays do not fit into a memory here.
    """
    folder = internal / "numpy.libs"
    own, used = _only(folder, "libscipy_openblas64_-*"), _only(internal / "scipy.libs", "libscipy_openblas-*")
    if own is None or used is None or shutil.which("gcc") is None:
        return
    wanted = {name for each in internal.glob("numpy/**/*.so") for name in _undefined(each) if "64_" in name}
    parts = [_narrow_call(name) for name in sorted(wanted)]
    code = "".join(part for part in parts if part)
    if len(code) == 0 or not all(parts) or not {_narrow(name) for name in wanted} <= _defined(used):
        return
    _link(_WIDENING + code, own, used, suffix=".c")
    for each in (*folder.glob("libgfortran-*"), *folder.glob("libquadmath-*")):
        each.unlink()
        each.symlink_to(Path("..") / used.parent.name / each.name)  # SciPy's are found by links to these
    _remove_dangling(internal)


def _narrow(name: str) -> str:
    """SciPy's name of a function of NumPy's OpenBLAS."""
    return re.sub(r"_?64_$", "_" if name.endswith("_64_") else "", name)


def _narrow_call(name: str) -> str | None:
    """The function ``name`` in C, by SciPy's; None where it is not known what it gives back."""
    target = _narrow(name)
    if name.startswith("scipy_cblas_") or re.fullmatch(r"scipy_[sdcz]copy_64_", name):
        return f'asm(".globl {name}\\n.type {name}, @function\\n{name}: jmp {target}@PLT");\n'
    found = re.fullmatch(r"scipy_([sdcz])(\w+)_64_", name)
    if found is None:
        return None
    letter, routine = found.groups()
    known = _ROUTINES.get(f"complex {routine}" if letter in "cz" else routine) or _ROUTINES.get(routine)
    if known is None:
        return None
    count, numbers, pivots = known
    parameters = ", ".join(f"long *p{each}" for each in range(count))
    given_back = "".join(f" widen(p{each}, 1);" for each in numbers) + (f" widen({pivots});" if pivots else "")
    called = f"{target}({', '.join(f'p{each}' for each in range(count))});"
    return f"void {target}();\nvoid {name}({parameters}) {{ {called}{given_back} }}\n"


def share_runtimes(internal: Path) -> None:
    """psycopg takes Python's OpenSSL, and SciPy has one Fortran runtime, where these have what others take of them."""
    own = internal / "psycopg_binary.libs"
    others = [*own.glob("*"), *internal.glob("psycopg_binary/*.so")]
    users = [each for each in others if not each.name.startswith(("libssl", "libcrypto"))]
    _take([(_only(internal, f"{name}.so.3"), _only(own, f"{name}-*")) for name in ("libssl", "libcrypto")], users)
    runtimes = sorted(each for each in internal.glob("scipy.libs/libgfortran-*") if not each.is_symlink())
    if len(runtimes) == 2:
        _take([(runtimes[0], runtimes[1])], [*internal.glob("scipy/**/*.so"), *internal.glob("scipy.libs/*openblas*")])


def _take(pairs: list[tuple[Path | None, Path | None]], users: list[Path]) -> None:
    """Links to the first of all ``pairs`` in place of the second, where they have every symbol that ``users`` take."""
    found = [(used, own) for used, own in pairs if used is not None and own is not None]
    taken = set().union(*map(_undefined, users))
    if len(found) == len(pairs) and all(taken & _defined(own) <= _defined(used) for used, own in found):
        for used, own in found:
            own.unlink()
            own.symlink_to(os.path.relpath(used, own.parent))


def drop_icu_data(internal: Path) -> None:
    """Qt orders and compares texts by ICU, which the window does not ask for. Needs gcc."""
    for folder in (internal / "PySide6" / "Qt" / "lib",):
        file = _only(folder, "libicudata.so.*")
        if file is not None and shutil.which("gcc") is not None:
            version = file.name.rpartition(".")[2]
            _link(_NO_DATA.format(symbol=f"icudt{version}_dat"), file)


def share_others(internal: Path) -> None:
    """OpenCV takes Pillow's reader of AVIF, and what two packages have with the same name is there once: part of a name
    is the checksum that a library had before the wheels were made."""
    one, other = (_only(internal / f"{each}.libs", "libavif-*") for each in ("opencv_python_headless", "pillow"))
    if one and other and _release(one) == _release(other):
        one.unlink()
        one.symlink_to(Path("..") / other.parent.name / other.name)
        for each in one.parent.glob("libaom-*"):
            each.unlink()
        for name in _needs(other):
            if (other.parent / name).exists() and not (one.parent / name).exists():
                (one.parent / name).symlink_to(Path("..") / other.parent.name / name)
    seen: dict[str, Path] = {}
    for each in sorted(internal.glob("*.libs/*"), key=lambda file: file.lstat().st_size):
        first = seen.setdefault(each.name, each) if not each.is_symlink() else each
        if first is not each and _needs(first) == _needs(each):
            each.unlink()
            each.symlink_to(Path("..") / first.parent.name / first.name)
    _remove_dangling(internal)


def drop_system_libraries(internal: Path) -> None:
    """What every desktop has; and a printer is reached through the CUPS of the system, or not at all. What nothing else
    needs goes with it."""
    for name in _SYSTEM:
        (internal / name).unlink(missing_ok=True)
    needs = {each: set(_needs(each)) for each in internal.rglob("*.so*") if each.is_file() and not each.is_symlink()}
    program = {each.name for each in internal.glob("libpython*")}
    program |= {each.readlink().name for each in internal.rglob("*.so*") if each.is_symlink()}
    while True:
        needed = set().union(program, *needs.values()) - {"libcups.so.2"}
        # Others than lib... are Python's extension modules.
        unneeded = [
            each
            for each in needs
            if (each.parent == internal or each.parent.suffix == ".libs")
            and each.name.startswith("lib")
            and each.name not in needed
        ]
        for each in unneeded:
            each.unlink()
            del needs[each]
        if not unneeded:
            _remove_dangling(internal)
            return


def _link(code: str, into: Path, *libraries: Path, version: str = "", suffix: str = ".S") -> None:
    """A library in place of ``into`` that finds ``libraries`` in the folders beside its own. ``suffix``: of assembly,
    or ``.c``."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"library{suffix}"
        source.write_text(code, encoding="ascii")
        paths = [f"-Wl,-rpath,$ORIGIN/../{each.parent.name}" for each in libraries]
        command = ["gcc", "-shared", "-fPIC", "-O1", "-fno-strict-aliasing", "-nostdlib", "-o", f"{folder}/library.so"]
        command += [str(source), *map(str, libraries)]
        command += [f"-Wl,-soname,{into.name}", "-Wl,--allow-shlib-undefined", "-Wl,--no-as-needed", *paths]
        if version:
            Path(folder, "library.map").write_text(version, encoding="ascii")
            command.append(f"-Wl,--version-script={folder}/library.map")
        subprocess.run(command, check=True)
        into.unlink()
        shutil.copyfile(f"{folder}/library.so", into)


def _only(folder: Path, pattern: str) -> Path | None:
    found = [each for each in folder.glob(pattern) if not each.is_symlink()]
    return found[0] if len(found) == 1 else None


def _release(library: Path) -> str:
    return library.name.partition(".so.")[2]


def _needed(folder: Path, files: list[Path]) -> Iterator[str]:
    """Names of the files of ``folder`` that ``files`` need, and what these need."""
    seen: set[str] = set()
    while files:
        for name in _needs(files.pop()):
            if name not in seen and (folder / name).exists():
                seen.add(name)
                files.append(folder / name)
                yield name


def _needs(library: Path) -> list[str]:
    done = subprocess.run(["readelf", "-d", str(library)], check=False, capture_output=True, text=True)
    return re.findall(r"\(NEEDED\).*\[(.+)\]", done.stdout)


def _undefined(library: Path) -> set[str]:
    return _symbols(library, "--undefined-only")


def _defined(library: Path) -> set[str]:
    return _symbols(library, "--defined-only")


def _symbols(library: Path, kind: str) -> set[str]:
    done = subprocess.run(["nm", "-D", kind, str(library)], check=False, capture_output=True, text=True)
    return {line.split()[-1].replace("@@", "@") for line in done.stdout.splitlines()}


def _remove_dangling(internal: Path) -> None:
    for each in internal.rglob("*"):
        if each.is_symlink() and not each.exists():
            each.unlink()


def _size(folder: Path) -> int:
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file() and not each.is_symlink())
