"""Trains dense layers with Keras in a child process: ``python -m learning.training.keras_process``.

It reads the path of a job, and the keys of a sealed gallery, on each line of its standard input and ends when that is
closed, so it never outlives its parent. A job is a folder: ``job.json`` has the recipe and the number of networks,
``fit-K.npz`` the rows of each. After every epoch the state is written to ``fit-K.state.npz``, at the end the result
to ``fit-K.done.npz``. Resumable: a kill loses at most one epoch and does not change the result, as row order and
drop-out are seeded by epoch.

Standard output, a line of JSON each: ``{"fit": 0, "fits": 6, "epoch": 3, "epochs": 100}``, ``{"done": true}``,
``{"error": "..."}``.
"""

from __future__ import annotations

import io
import json
import os
import queue
import sys
import threading
from pathlib import Path
from typing import Any, TextIO

import numpy as np
from numpy.typing import NDArray

from recognition.matching.dense_layers import DenseNetwork, Layer
from storage.sealing.files import read_file, write_file
from storage.sealing.vault import take_over

JOB = "job.json"
KEY_MARK = "\0"
"""Between the path of a job and the keys of the sealed gallery that it lies in."""
_EPSILON = 1e-3  # of the batch norm, Keras' own


def job_file(job: Path, fit: int, part: str = "") -> Path:
    """The rows of a network; with ``part`` ".state" or ".done" its state or result."""
    return job / f"fit-{fit}{part}.npz"


def save_arrays(path: Path, arrays: dict[str, NDArray[Any]], about: dict[str, Any]) -> None:
    """Atomic. ``about``: values that JSON can hold."""
    text = np.frombuffer(json.dumps(about).encode(), np.uint8)
    stream = io.BytesIO()
    np.savez(stream, **{"about": text, **arrays})  # type: ignore[arg-type]
    write_file(path, stream.getvalue())


def load_arrays(path: Path) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
    with np.load(io.BytesIO(read_file(path)), allow_pickle=False) as file:
        arrays = {name: file[name] for name in file.files if name != "about"}
        return arrays, json.loads(bytes(file["about"]).decode())


def dense_network(arrays: dict[str, NDArray[Any]], count: int, prefix: str = "") -> DenseNetwork:
    """``count`` layers, stored as ``weights-PREFIX0``, ``bias-PREFIX0``, ``rectified-PREFIX0`` and so on."""
    names = [f"{prefix}{number}" for number in range(count)]
    return DenseNetwork(
        tuple(
            Layer(arrays[f"weights-{name}"], arrays[f"bias-{name}"], bool(arrays[f"rectified-{name}"]))
            for name in names
        )
    )


class _Training:
    """One network of a job."""

    def __init__(self, job: Path, fit: int, recipe: dict[str, Any]) -> None:
        self._state = job_file(job, fit, ".state")
        self._done = job_file(job, fit, ".done")
        self._recipe = recipe
        self._seed = [int(recipe["seed"]), fit]
        arrays, about = load_arrays(job_file(job, fit))
        self._rows, self._labels = arrays["rows"], arrays["labels"]
        self._held_rows, self._held_labels = arrays["held_rows"], arrays["held_labels"]
        self._classes = int(about["classes"])
        counts = np.bincount(self._labels, minlength=self._classes)
        balanced = len(self._labels) / (np.maximum(counts, 1) * max(int((counts > 0).sum()), 1))
        self._weights = (balanced if recipe["balanced"] else np.ones(self._classes))[self._labels].astype(np.float32)

    def run(self, report: Any) -> None:
        import keras

        keras.utils.clear_session()  # frees the previous network
        keras.utils.set_random_seed(int(np.random.SeedSequence(self._seed).generate_state(1)[0] % 2**31))
        model = self._model(keras)
        history: list[list[float]] = []
        best, best_epoch, best_arrays = float("inf"), -1, model.get_weights()
        if self._state.exists():
            best, best_epoch, best_arrays, history = self._resume(model)
        epochs, patience = int(self._recipe["epochs"]), int(self._recipe["patience"])
        while len(history) < epochs and len(history) - 1 - best_epoch < patience:
            epoch = len(history)
            self._one_epoch(model, epoch)
            history.append(self._evaluate(model))
            monitored = history[-1][2] if len(self._held_labels) else history[-1][0]
            if monitored < best:
                best, best_epoch, best_arrays = monitored, epoch, model.get_weights()
            self._save_state(model, best, best_epoch, best_arrays, history)
            report(epoch=epoch + 1, epochs=epochs)
        model.set_weights(best_arrays)
        arrays = exported(model)
        sample = self._rows[:8]
        arrays["sample"], arrays["expected"] = sample, np.asarray(model(sample, training=False), np.float32)
        save_arrays(self._done, arrays, {"history": history, "best_epoch": best_epoch})
        self._state.unlink(missing_ok=True)

    def _model(self, keras: Any) -> Any:
        recipe, layers = self._recipe, keras.layers
        penalty = keras.regularizers.L2(recipe["l2"]) if recipe["l2"] else None
        steps = [keras.Input((self._rows.shape[1],))]
        if recipe["batch_norm"]:
            steps.append(layers.BatchNormalization(momentum=0.9, epsilon=_EPSILON))
        for width in recipe["hidden"]:
            steps.append(layers.Dense(width, activation="relu", kernel_regularizer=penalty))
            if recipe["dropout"]:
                steps.append(layers.Dropout(recipe["dropout"]))
        if recipe["dropout"] and not recipe["hidden"]:
            steps.append(layers.Dropout(recipe["dropout"]))
        # The softmax is part of the loss: the network gives logits.
        steps.append(layers.Dense(self._classes, kernel_regularizer=penalty))
        model = keras.Sequential(steps)
        optimizers = {"adam": keras.optimizers.Adam, "rmsprop": keras.optimizers.RMSprop, "sgd": keras.optimizers.SGD}
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        # Compilation takes longer than it saves for networks this small.
        model.compile(optimizers[recipe["optimizer"]](recipe["learning_rate"]), loss, jit_compile=False)
        model.optimizer.build(model.trainable_variables)
        return model

    def _one_epoch(self, model: Any, epoch: int) -> None:
        for place, layer in enumerate(model.layers):
            generator = getattr(layer, "seed_generator", None)
            if generator is not None:
                state = np.random.SeedSequence([*self._seed, epoch, place]).generate_state(2)
                generator.state.assign(state.astype(np.uint32))
        order = np.random.default_rng([*self._seed, epoch]).permutation(len(self._labels))
        size = int(self._recipe["batch"])
        for first in range(0, len(order), size):
            some = order[first : first + size]
            model.train_on_batch(self._rows[some], self._labels[some], sample_weight=self._weights[some])

    def _evaluate(self, model: Any) -> list[float]:
        """Loss and accuracy on the training rows, then on the held-out ones; NaN where there are none."""
        values: list[float] = []
        for rows, labels in ((self._rows, self._labels), (self._held_rows, self._held_labels)):
            if not len(labels):
                values += [float("nan"), float("nan")]
                continue
            scores = np.asarray(model(rows, training=False), np.float64)
            top = scores.max(axis=1)
            losses = top + np.log(np.exp(scores - top[:, None]).sum(axis=1)) - scores[np.arange(len(labels)), labels]
            values += [float(losses.mean()), float((scores.argmax(axis=1) == labels).mean())]
        return values

    def _save_state(self, model: Any, best: float, epoch: int, arrays: list[Any], history: list[list[float]]) -> None:
        kept = {f"weight-{number}": each for number, each in enumerate(model.get_weights())}
        kept |= {f"best-{number}": each for number, each in enumerate(arrays)}
        kept |= {f"step-{number}": np.asarray(each) for number, each in enumerate(model.optimizer.variables)}
        save_arrays(self._state, kept, {"best": best, "best_epoch": epoch, "history": history})

    def _resume(self, model: Any) -> tuple[float, int, list[Any], list[list[float]]]:
        kept, about = load_arrays(self._state)
        model.set_weights([kept[f"weight-{number}"] for number in range(len(model.get_weights()))])
        for number, variable in enumerate(model.optimizer.variables):
            variable.assign(kept[f"step-{number}"])
        best = [kept[f"best-{number}"] for number in range(len(model.get_weights()))]
        return float(about["best"]), int(about["best_epoch"]), best, about["history"]


def exported(model: Any) -> dict[str, NDArray[Any]]:
    """The dense layers as ``weights-K``, ``bias-K`` and ``rectified-K``; a batch norm is folded into the next one."""
    arrays: dict[str, NDArray[Any]] = {}
    scale: Any = 1.0
    shift: Any = 0.0
    number = 0
    for layer in model.layers:
        kind = type(layer).__name__
        if kind == "BatchNormalization":
            gamma, beta, mean, variance = (np.asarray(each, np.float64) for each in layer.get_weights())
            scale = gamma / np.sqrt(variance + layer.epsilon)
            shift = beta - mean * scale
        elif kind == "Dense":
            weights, bias = (np.asarray(each, np.float64) for each in layer.get_weights())
            arrays[f"bias-{number}"] = (bias + np.broadcast_to(shift, weights.shape[:1]) @ weights).astype(np.float32)
            arrays[f"weights-{number}"] = (weights * np.reshape(scale, (-1, 1))).astype(np.float32)
            arrays[f"rectified-{number}"] = np.array(layer.activation.__name__ == "relu")
            scale, shift, number = 1.0, 0.0, number + 1
    return arrays


def run_job(job: Path, out: TextIO) -> None:
    """Trains every network of the job that is not done yet."""
    values = json.loads(read_file(job / JOB))
    fits = int(values["fits"])
    for fit in range(fits):
        if not job_file(job, fit, ".done").exists():

            def report(fit: int = fit, **more: int) -> None:
                print(json.dumps({"fit": fit, "fits": fits, **more}), file=out, flush=True)

            _Training(job, fit, values["recipe"]).run(report)


def main() -> int:
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
    os.environ.setdefault("TF_DETERMINISTIC_OPS", "1")
    # Output of libraries must not mix with the protocol.
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    jobs: queue.Queue[str] = queue.Queue()
    threading.Thread(target=_listen, args=(jobs,), daemon=True).start()
    while True:
        place, _, keys = jobs.get().partition(KEY_MARK)
        job = Path(place)
        take_over(job, keys)
        try:
            run_job(job, out)
            print(json.dumps({"done": True}), file=out, flush=True)
        except Exception as error:
            print(json.dumps({"error": f"{type(error).__name__}: {error}"}), file=out, flush=True)


def _listen(jobs: queue.Queue[str]) -> None:
    # Not through sys.stdin, whose lock a thread must not hold while Python shuts down.
    waiting = b""
    while more := os.read(0, 4096):
        *lines, waiting = (waiting + more).split(b"\n")
        for line in lines:
            jobs.put(line.decode())
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
