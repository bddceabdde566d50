"""Trains networks on labelled rows: logistic regression in this process, Keras in a child process."""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import warnings
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from learning.metrics.scores import Flags, Indexes
from learning.training.keras_process import JOB, KEY_MARK, dense_network, job_file, load_arrays, save_arrays
from learning.training.recipes import Recipe, Solver
from recognition.errors import RollcallError
from recognition.inference.optional_packages import LOGISTIC_REGRESSION
from recognition.matching.dense_layers import DenseNetwork, Layer
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.types import Vectors
from storage.sealing.files import read_file, write_file
from storage.sealing.vault import handed_over

_ROOT = Path(__file__).resolve().parents[2]
_AGREEMENT = 1e-2
"""Largest allowed difference between Keras' logits and ours; rounding alone makes about 1e-5."""

_POLL_SECONDS = 0.2
"""Interval at which ``progress`` is called again: it may raise, which should not wait for an epoch."""
_COMMAND = (sys.executable, "-m", "learning.training.keras_process")

_MAX_ITERATIONS = 2000
_ABSENT_SCORE = -30.0
"""Score of a class without pictures."""


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """Input of one training: ``rows`` (N, D), ``labels`` (N,) in 0..classes - 1; held-out rows for early stopping."""

    rows: Vectors
    labels: Indexes
    classes: int
    held_rows: Vectors
    held_labels: Indexes

    def arrays(self) -> dict[str, NDArray[Any]]:
        names = ("rows", "labels", "held_rows", "held_labels")
        return {name: getattr(self, name) for name in names}


@dataclass(frozen=True, slots=True)
class Epoch:
    """Loss and accuracy on training rows and on held-out ones, None where there are none."""

    loss: float
    right: float
    held_loss: float | None
    held_right: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """``history`` is empty, and ``best_epoch`` -1, where there are no epochs."""

    network: DenseNetwork
    history: tuple[Epoch, ...] = ()
    best_epoch: int = -1


class Trainer:
    """A context manager, as the Keras process is reused. Not thread-safe.

    folder: where the job is stored so that it can be resumed; None: in a temporary folder.
    command: starts the process.
    """

    def __init__(self, folder: Path | None = None, *, command: Sequence[str] = _COMMAND) -> None:
        self.resumed = False
        """Whether the last job continued one that was interrupted."""
        self._folder = folder
        self._command = tuple(command)
        self._child: subprocess.Popen[str] | None = None
        self._lines: queue.Queue[str] = queue.Queue(maxsize=64)
        self._reader: threading.Thread | None = None
        self._temporary: tempfile.TemporaryDirectory[str] | None = None

    def __enter__(self) -> Trainer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        child, self._child = self._child, None
        if child is not None:
            if kind is not None:
                child.kill()
            assert child.stdin is not None
            child.stdin.close()
            child.wait()
            while self._reader is not None and self._reader.is_alive():  # it may be blocked on a full queue
                with contextlib.suppress(queue.Empty):
                    self._lines.get(timeout=_POLL_SECONDS)
        if self._temporary is not None:
            self._temporary.cleanup()

    def fit(self, recipe: Recipe, fits: Sequence[Fit], progress: ProgressSink = ignore_progress) -> list[Fitted]:
        """One network for each of ``fits``. Raises RollcallError where the Keras process fails, ModelMissingError
        where Keras or scikit-learn is not installed.

        ``progress`` may raise, which ends the process.
        """
        if recipe.solver is Solver.LOGISTIC:
            found = []
            for number, each in enumerate(fits):
                progress(Progress(Stage.TRAINING, part=number, parts=len(fits)))
                network = fit_logistic(each.rows, each.labels, each.classes, l2=recipe.l2, balanced=recipe.balanced)
                found.append(Fitted(network))
            return found
        if not fits:
            return []
        if self._command == _COMMAND:
            recipe.require_packages()
        job = self._job(recipe, fits)
        self._run(job, progress)
        return [_fitted(job, number) for number in range(len(fits))]

    def _job(self, recipe: Recipe, fits: Sequence[Fit]) -> Path:
        """The folder of the job; an interrupted one with other rows or another recipe is discarded."""
        about = {"recipe": asdict(recipe), "fits": len(fits), "rows": _fingerprint(fits)}
        if self._folder is None:
            self._temporary = self._temporary or tempfile.TemporaryDirectory(prefix="rollcall-training-")
            job = Path(tempfile.mkdtemp(dir=self._temporary.name))
        else:
            job = self._folder
        self.resumed = _read(job / JOB) == json.loads(json.dumps(about))
        if self.resumed:
            return job
        shutil.rmtree(job, ignore_errors=True)
        job.mkdir(parents=True)
        for number, each in enumerate(fits):
            save_arrays(job_file(job, number), each.arrays(), {"classes": each.classes})
        write_file(job / JOB, json.dumps(about).encode())
        return job

    def _run(self, job: Path, progress: ProgressSink) -> None:
        child = self._started(progress)
        assert child.stdin is not None
        known = Progress(Stage.TRAINING)
        try:
            child.stdin.write(f"{job}{KEY_MARK}{handed_over(job)}\n")
            child.stdin.flush()
            while line := self._next_line(progress, known):
                reply: dict[str, Any] = json.loads(line)
                if "error" in reply:
                    raise RollcallError("Training failed inside Keras: {error}", error=reply["error"])
                if reply.get("done"):
                    return
                done, total, part, parts = (int(reply[key]) for key in ("epoch", "epochs", "fit", "fits"))
                known = Progress(Stage.TRAINING, done, total, Unit.EPOCHS, part=part, parts=parts)
                progress(known)
        except BrokenPipeError:
            pass
        raise RollcallError("The Keras process ended during training; start the training again to continue it.")

    def _next_line(self, progress: ProgressSink, known: Progress) -> str:
        """Empty at the end. Repeats the progress ``known`` while it waits."""
        while True:
            try:
                return self._lines.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                progress(known)

    def _started(self, progress: ProgressSink) -> subprocess.Popen[str]:
        if self._child is None or self._child.poll() is not None:
            progress(Progress(Stage.LOADING_KERAS))
            self._child = subprocess.Popen(
                self._command,
                cwd=_ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            self._lines = queue.Queue(maxsize=64)
            self._reader = threading.Thread(target=_read_lines, args=(self._child, self._lines), daemon=True)
            self._reader.start()
        return self._child


def _read_lines(child: subprocess.Popen[str], lines: queue.Queue[str]) -> None:
    """Runs on a thread that ends with the process."""
    assert child.stdout is not None
    with child.stdout as stream:
        for line in stream:
            lines.put(line)
    lines.put("")


def _fitted(job: Path, number: int) -> Fitted:
    arrays, about = load_arrays(job_file(job, number, ".done"))
    count = sum(name.startswith("weights-") for name in arrays)
    network = dense_network(arrays, count)
    difference = np.abs(network.logits(arrays["sample"]) - arrays["expected"]).max(initial=0.0)
    if not difference <= _AGREEMENT * max(1.0, float(np.abs(arrays["expected"]).max(initial=0.0))):
        raise RollcallError(
            "The converted network differs from that of Keras (by {difference:.2g}).", difference=difference
        )
    history = tuple(Epoch(one, two, _known(three), _known(four)) for one, two, three, four in about["history"])
    return Fitted(network, history, int(about["best_epoch"]))


def _known(value: float) -> float | None:
    return None if math.isnan(value) else value


def _fingerprint(fits: Sequence[Fit]) -> str:
    whole = hashlib.sha256()
    for each in fits:
        for array in each.arrays().values():
            whole.update(f"{array.shape}{array.dtype}".encode())
            whole.update(np.ascontiguousarray(array).tobytes())
        whole.update(str(each.classes).encode())
    return whole.hexdigest()


def _read(path: Path) -> Any:
    try:
        return json.loads(read_file(path))
    except (OSError, ValueError):
        return None


def fit_logistic(rows: Vectors, labels: Indexes, classes: int, *, l2: float, balanced: bool) -> DenseNetwork:
    """One layer that scores ``classes``. ``rows`` (N, D), ``labels`` (N,) of at least two classes. Deterministic.

    Raises ModelMissingError where scikit-learn is not installed.
    """
    LOGISTIC_REGRESSION.require()
    from sklearn.linear_model import LogisticRegression

    weight = "balanced" if balanced else None
    with warnings.catch_warnings():
        # One picture per person is usual here.
        warnings.filterwarnings("ignore", "The number of unique classes", UserWarning)
        fitted = LogisticRegression(C=1.0 / l2, max_iter=_MAX_ITERATIONS, class_weight=weight).fit(rows, labels)
    coefficients, intercepts = fitted.coef_, fitted.intercept_
    if len(fitted.classes_) == 2:  # scikit-learn keeps one row for two classes: the logit of the second
        coefficients = np.vstack([-coefficients / 2, coefficients / 2])
        intercepts = np.concatenate([-intercepts / 2, intercepts / 2])
    weights = np.zeros((rows.shape[1], classes), np.float32)
    bias = np.full(classes, _ABSENT_SCORE, np.float32)
    weights[:, fitted.classes_] = coefficients.T
    bias[fitted.classes_] = intercepts
    return DenseNetwork((Layer(weights, bias),))


def fit_distance_weights(distances: NDArray[np.floating], same: Flags, *, l2: float) -> tuple[float, ...]:
    """(E,) weights of the embedders' distances, summing to 1. ``distances``: (N, E); ``same``: (N,) of one person.

    Weights are never negative: an embedder whose distances grow for the same person gets none.
    Raises ModelMissingError where scikit-learn is not installed.
    """
    LOGISTIC_REGRESSION.require()
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=1.0 / l2, max_iter=_MAX_ITERATIONS, class_weight="balanced").fit(distances, same)
    against = np.asarray(np.maximum(-fitted.coef_[0], 0.0), np.float64)
    if against.sum() <= 0:
        return (1.0 / len(against),) * len(against)
    return tuple(float(each) for each in (against / against.sum()).tolist())
