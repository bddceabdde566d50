#!/usr/bin/env bash
# A client that is back after a cut is reported as gone: the last will of its former connection comes after its "online".
# Needs bash, Debian 12 (apt-get download), Python 3.11 or later with venv, and a package index.
# Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q -o APT::Sandbox::User=root mosquitto=2.0.11-1.2+deb12u2 \
  libmosquitto1=2.0.11-1.2+deb12u2 libdlt2=2.18.8-6 libwrap0=7.6.q-32 libcjson1=1.7.15-1+deb12u4 \
  libwebsockets17=4.1.6-3 libev4=1:4.33-1 libuv1=1.44.2-1+deb12u1 >/dev/null
for each in *.deb; do dpkg -x "$each" broker; done
libraries=$(find "$PWD/broker" -name '*.so*' -printf '%h\n' | sort -u | tr '\n' ':')
"${PYTHON:-python3}" -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check paho-mqtt==2.2.0
LIBRARIES=$libraries venv/bin/python - <<'PYTHON'
import os
import socket
import subprocess
import sys
import threading
import time

import paho.mqtt
import paho.mqtt.client as mqtt

KEEP_ALIVE = 2
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    PORT = free.getsockname()[1]
with open("broker.conf", "w") as settings:
    settings.write(f"listener {PORT} 127.0.0.1\nallow_anonymous true\n")
broker = subprocess.Popen(
    ["broker/usr/sbin/mosquitto", "-c", "broker.conf"],
    env={**os.environ, "LD_LIBRARY_PATH": os.environ["LIBRARIES"]},
    stderr=subprocess.DEVNULL,
)


def pass_on(client, stalled):
    """A connection through a cable that can be pulled: then nothing passes, and nobody is told."""
    server = socket.create_connection(("127.0.0.1", PORT))

    def one_way(source, target):
        while (content := source.recv(4096)) and not stalled.is_set():
            target.sendall(content)

    for pair in ((client, server), (server, client)):
        threading.Thread(target=one_way, args=pair, daemon=True).start()


def state_after_a_cut(client_id):
    """What a new subscriber is told a while after the client came back, and how long the will took."""
    topic, stalled = f"desk/{client_id or 'nameless'}", threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=lambda: pass_on(listener.accept()[0], stalled), daemon=True).start()

    def connected(port):
        made = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, client_id=client_id)
        made.will_set(topic, "offline", qos=1, retain=True)
        made.connect("127.0.0.1", port, keepalive=KEEP_ALIVE)
        made.loop_start()
        made.publish(topic, "online", qos=1, retain=True).wait_for_publish(5)
        return made

    first = connected(listener.getsockname()[1])
    stalled.set()  # the cable is pulled
    first.loop_stop()
    second = connected(PORT)  # and the client is back, by another way
    time.sleep(3 * KEEP_ALIVE)
    told = []
    reader = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
    reader.on_message = lambda *message: told.append(message[-1].payload.decode())
    reader.connect("127.0.0.1", PORT)
    reader.subscribe(topic)
    reader.loop_start()
    time.sleep(1)
    alive = second.is_connected()
    for each in (reader, second):
        each.loop_stop()
    return told, alive


try:
    while socket.socket().connect_ex(("127.0.0.1", PORT)):
        time.sleep(0.05)
    nameless, named = state_after_a_cut(""), state_after_a_cut("desk-1")
finally:
    broker.kill()
print("paho-mqtt", paho.mqtt.__version__, "and Mosquitto 2.0.11; keep-alive", KEEP_ALIVE, "s")
print("without client_id, as by default: retained", nameless[0], "while the client is connected:", nameless[1])
print("with a client_id of its own:      retained", named[0], "while the client is connected:", named[1])
print("Expected: what the client said last, online.")
print("Seen: without an id, the broker takes the connection that came back for another client, keeps the old one until 1.5")
print("keep-alives have passed (90 s by default), and then publishes its will over the newer state. Home Assistant shows")
print("every sensor as unavailable until the program is started again. With an id the old connection ends at once, its")
print("will is sent before the new state.")
sys.exit(0 if nameless == (["offline"], True) and named == (["online"], True) else 1)
PYTHON
