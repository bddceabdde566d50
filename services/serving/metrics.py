"""``/metrics``: measurements in the text format of Prometheus, without the name of anybody."""

from __future__ import annotations

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from realtime.interfaces import NoticeKind, SessionState
from services.serving.routes.streams import Streams
from services.serving.served import Served

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """answers: counted by the guard, by class of status."""

    def __init__(self, served: Served, streams: Streams, answers: dict[str, int]) -> None:
        self._registry = CollectorRegistry()
        self._registry.register(_Measurements(served, streams, answers))

    def text(self) -> bytes:
        return generate_latest(self._registry)


class _Measurements(Collector):
    def __init__(self, served: Served, streams: Streams, answers: dict[str, int]) -> None:
        self._served = served
        self._streams = streams
        self._answers = answers

    def collect(self) -> Iterator[Metric]:
        yield from self._of_sources()
        served, streams = self._served, self._streams
        present = served.session.journal.present()
        here = GaugeMetricFamily("rollcall_present", "Who is here now, by kind.", labels=["kind"])
        here.add_metric(["person"], sum(each.person is not None for each in present))
        here.add_metric(["stranger"], sum(each.person is None for each in present))
        yield here
        yield GaugeMetricFamily(
            "rollcall_people", "Registered people.", value=len(served.session.gallery_watch.view.people)
        )
        yield GaugeMetricFamily(
            "rollcall_pictures_waiting", "Pictures of requests that are looked at or wait for it.", value=served.waiting
        )
        yield GaugeMetricFamily("rollcall_live_pictures", "Live pictures that are sent now.", value=streams.watching)
        yield GaugeMetricFamily("rollcall_event_readers", "Readers of events.", value=streams.readers)
        yield CounterMetricFamily(
            "rollcall_events", "Arrivals, departures and corrections.", value=served.events.newest
        )
        answers = CounterMetricFamily(
            "rollcall_answers", "Answers of the server, by class of status.", labels=["status"]
        )
        for status, count in sorted(self._answers.items()):
            answers.add_metric([status], count)
        yield answers
        problems = sum(each.kind is NoticeKind.PROBLEM for each in served.session.notices.all())
        yield GaugeMetricFamily("rollcall_problems", "Problems that the window shows now.", value=problems)

    def _of_sources(self) -> Iterator[Metric]:
        label = ["source"]
        up = GaugeMetricFamily("rollcall_source_up", "1 while pictures come from the source.", labels=label)
        rate = GaugeMetricFamily("rollcall_frames_per_second", "Frames read a second.", labels=label)
        analysed = GaugeMetricFamily("rollcall_analysed_per_second", "Frames analysed a second.", labels=label)
        age = GaugeMetricFamily("rollcall_picture_age_seconds", "Age of the newest frame.", labels=label)
        read = CounterMetricFamily("rollcall_frames", "Frames read, since the source was opened.", labels=label)
        dropped = CounterMetricFamily("rollcall_frames_dropped", "Frames that were not analysed.", labels=label)
        looks = CounterMetricFamily("rollcall_looks_dropped", "Looks at faces that were not embedded.", labels=label)
        detect = GaugeMetricFamily("rollcall_detect_seconds", "Median time to find the faces of a frame.", labels=label)
        embed = GaugeMetricFamily("rollcall_embed_seconds", "Median time to embed a batch of faces.", labels=label)
        for source in self._served.sources:
            snapshot = source.snapshot()
            figures, labels = snapshot.figures, [source.id]
            up.add_metric(labels, snapshot.state is SessionState.RUNNING)
            read.add_metric(labels, 0 if snapshot.frame is None else snapshot.frame.index + 1)
            dropped.add_metric(labels, figures.frames_dropped)
            looks.add_metric(labels, figures.looks_dropped)
            for family, value, scale in (
                (rate, figures.frames_per_second, 1.0),
                (analysed, figures.analysed_per_second, 1.0),
                (age, figures.picture_age_ms, 1e-3),
                (detect, figures.detect_ms, 1e-3),
                (embed, figures.embed_ms, 1e-3),
            ):
                if value is not None:
                    family.add_metric(labels, value * scale)
        yield from (up, rate, analysed, age, read, dropped, looks, detect, embed)
