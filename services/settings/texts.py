"""What each setting is called and does: one sentence, which is shown in the window and stands in config.yaml."""

from __future__ import annotations

from dataclasses import dataclass

from services.language import tr


@dataclass(frozen=True, slots=True)
class SettingText:
    """title: a few words. sentence: what it does, with its unit."""

    title: str
    sentence: str


def section_titles() -> dict[str, str]:
    """Of each section, in the order of the file."""
    return {
        "source": tr("Camera and other sources"),
        "detection": tr("Finding faces"),
        "recognition": tr("Recognising faces"),
        "engine": tr("Processor"),
        "models": tr("Networks"),
        "gallery": tr("Registered pictures"),
        "enrolment": tr("Registering from the camera"),
        "sightings": tr("Sightings"),
        "privacy": tr("Privacy"),
        "webhook": tr("Sending arrivals"),
        "serve": tr("Server for other programs"),
        "mqtt": tr("MQTT and Home Assistant"),
        "window": tr("Window"),
        "log": tr("Log"),
    }


def setting_texts() -> dict[str, SettingText]:
    """Of each setting, by its dotted name, in the order of the file."""
    return {**_source(), **_recognition(), **_gallery(), **_around(), **_served(), **_window()}


def sources_text() -> str:
    """Of the list of sources."""
    return tr("Several sources at once, in place of source.default; each as in this example.")


def choice_texts() -> dict[tuple[str, str], str]:
    """(dotted name, value) -> what the value is called; one that is not here is shown as it is written."""
    return {
        ("source.turn", "0"): tr("Not turned"),
        ("source.turn", "90"): tr("90°, a quarter to the right"),
        ("source.turn", "180"): tr("180°, upside down"),
        ("source.turn", "270"): tr("270°, a quarter to the left"),
        ("source.aspect", "auto"): tr("As the source says"),
        ("recognition.recognizer", "nearest"): tr("Comparing with the pictures"),
        ("recognition.recognizer", "double"): tr("Two networks must agree"),
        ("recognition.scoring", "average"): tr("The person's average"),
        ("recognition.scoring", "nearest"): tr("The person's nearest picture"),
        ("recognition.scoring", "normalised"): tr("Normalised by other people"),
        ("recognition.scoring", "margin"): tr("Distance to the next person"),
        ("recognition.liveness", "off"): tr("Not checked"),
        ("recognition.liveness", "show"): tr("Shown beside the name"),
        ("recognition.liveness", "hold"): tr("No name until the face is live"),
        ("engine.precision", "auto"): tr("Automatic"),
        ("engine.profile", "quiet"): tr("Quiet"),
        ("engine.profile", "balanced"): tr("Balanced"),
        ("engine.profile", "fast"): tr("Fast"),
        ("gallery.database_tls", "auto"): tr("Automatic"),
        ("gallery.database_tls", "disable"): tr("Not encrypted"),
        ("gallery.database_tls", "require"): tr("Encrypted, certificate not checked"),
        ("gallery.database_tls", "verify-ca"): tr("Certificate checked"),
        ("gallery.database_tls", "verify-full"): tr("Certificate and name checked"),
        ("gallery.search", "auto"): tr("Searched on the server"),
        ("gallery.search", "desk"): tr("Own people only"),
        ("privacy.key", "auto"): tr("Automatic"),
        ("privacy.key", "keystore"): tr("In the system's key store"),
        ("privacy.key", "file"): tr("In a file"),
        ("privacy.key", "passphrase"): tr("Made of a passphrase"),
        ("privacy.photos", "plain"): tr("Plain files of your own"),
        ("privacy.photos", "sealed"): tr("Sealed"),
        ("enrolment.keep", "face"): tr("The face"),
        ("enrolment.keep", "frame"): tr("The whole frame"),
        ("window.theme", "system"): tr("As the system"),
        ("window.theme", "light"): tr("Light"),
        ("window.theme", "dark"): tr("Dark"),
        ("window.language", "auto"): tr("As the system"),
        # Each in itself, so that whoever cannot read the others finds it.
        ("window.language", "en"): "English",
        ("window.language", "de"): "Deutsch",
        ("window.language", "fr"): "Français",
        ("window.language", "es"): "Español",
        ("window.language", "zh"): "简体中文",
        ("window.language", "ar"): "العربية",
        ("log.level", "debug"): tr("Everything, for finding a fault"),
        ("log.level", "info"): tr("What happens"),
        ("log.level", "warning"): tr("Warnings and errors"),
        ("log.level", "error"): tr("Errors only"),
    }


def _source() -> dict[str, SettingText]:
    return {
        "source.default": SettingText(
            tr("Source at the start"),
            tr(
                "What a start opens: camera number, video file, folder of pictures, rtsp:// or http:// address or demo."
            ),
        ),
        "source.width": SettingText(tr("Width of the picture"), tr("Width that is asked of a camera, in pixels.")),
        "source.height": SettingText(tr("Height of the picture"), tr("Height that is asked of a camera, in pixels.")),
        "source.fps": SettingText(tr("Pictures a second"), tr("Pictures a second that are asked of a camera.")),
        "source.turn": SettingText(
            tr("Turn"), tr("Degrees clockwise by which the source's pictures are turned: 0, 90, 180 or 270.")
        ),
        "source.mirror": SettingText(
            tr("Swap left and right"), tr("Swaps left and right of the source's pictures, after turning.")
        ),
        "source.aspect": SettingText(
            tr("Shape of the picture"),
            tr("Shape of the pictures as they are sent, such as 4:3 or 16:9; auto is as the source says."),
        ),
        "source.open_timeout": SettingText(
            tr("Wait for a source"), tr("Seconds until a source that does not open counts as failed.")
        ),
        "source.reconnect_first": SettingText(
            tr("First new try"), tr("Seconds before the first new try when a source goes away.")
        ),
        "source.reconnect_longest": SettingText(
            tr("Longest time between tries"), tr("Seconds between two tries, at most; at most one in the first minute.")
        ),
    }


def _recognition() -> dict[str, SettingText]:
    return {
        "detection.detector": SettingText(tr("Detector"), tr("The network that finds faces: yunet, mtcnn or haar.")),
        "detection.min_face": SettingText(
            tr("Smallest face on the live picture"),
            tr(
                "Width in pixels; smaller faces are not looked for, and those found all the same must be more alike to "
                "get a name."
            ),
        ),
        "detection.score": SettingText(
            tr("How sure the detector must be"), tr("From 0 to 1; without a value, the detector's own.")
        ),
        "recognition.embedder": SettingText(
            tr("Network"), tr("The network that compares faces: vggface-resnet50, sface, accurate, accurate-free, ...")
        ),
        "recognition.recognizer": SettingText(
            tr("Recogniser"),
            tr(
                "nearest; double, where two networks must agree; or head:NAME or ensemble:NAME, trained for the "
                "gallery, which bring their network."
            ),
        ),
        "recognition.threshold": SettingText(
            tr("Threshold"),
            tr(
                "Distance from 0 to 2 over which a face is unknown; sface takes up to 0.02 off for a poor picture. "
                "Without a value, the slider's or the network's own."
            ),
        ),
        "recognition.scoring": SettingText(
            tr("How a face is compared"),
            tr("A face against a person's pictures: average, nearest, normalised or margin (docs/accuracy.md)."),
        ),
        "recognition.clahe": SettingText(tr("Even out the light"), tr("Evens out the light of every face first.")),
        "recognition.oval": SettingText(tr("Face only"), tr("Blackens what is outside of the face's oval first.")),
        "recognition.looks_to_decide": SettingText(
            tr("Looks before a name"), tr("Looks at a face before it gets a name or is called unknown.")
        ),
        "recognition.looks_kept": SettingText(tr("Looks that count"), tr("Newest looks of a face that count.")),
        "recognition.settled_interval": SettingText(
            tr("Time between looks"), tr("Seconds between two looks at a face that is already decided.")
        ),
        "recognition.liveness": SettingText(
            tr("Live face or picture"),
            tr("off; show says beside a name whether the face is live; hold gives no name before (docs/liveness.md)."),
        ),
        "recognition.liveness_threshold": SettingText(
            tr("Score of a live face"), tr("From 0 to 1; from this score on a face counts as live.")
        ),
        "engine.device": SettingText(tr("Device"), tr("What OpenVINO computes on: CPU, GPU, AUTO.")),
        "engine.precision": SettingText(
            tr("Precision"), tr("auto, f32, bf16, f16 or int8; auto takes the quickest here that agrees with f32.")
        ),
        "engine.threads": SettingText(tr("Threads"), tr("Processor threads for the networks; 0 chooses.")),
        "engine.profile": SettingText(
            tr("Use of the processor"), tr("quiet, balanced or fast: how much of the processor live pictures may take.")
        ),
        "models.fetch": SettingText(
            tr("Download missing networks"),
            tr("Weights that are missing are fetched in the background; otherwise only when asked."),
        ),
        "models.folder": SettingText(
            tr("Folder of the networks"), tr("Where weights are kept; without a value, in the platform's place.")
        ),
    }


def _gallery() -> dict[str, SettingText]:
    return {
        "gallery.folder": SettingText(
            tr("Folder of the people"), tr("The registered people: Full Name.jpg, or Full Name/anything.jpg.")
        ),
        "gallery.min_face": SettingText(
            tr("Smallest registered face"), tr("Width in pixels; a picture with a smaller face is refused.")
        ),
        "gallery.dominant_face": SettingText(
            tr("Clearly the largest face"),
            tr(
                "In a picture with several faces one is taken if its area is about this many times that of every "
                "other; the middle, focus and the person's other pictures count, too."
            ),
        ),
        "gallery.blur_to": SettingText(
            tr("Blur registered faces"),
            tr("Sharpness from 0.2 to 1 to which registered faces are blurred; without a value they stay sharp."),
        ),
        "gallery.database": SettingText(
            tr("Database server"),
            tr(
                "postgresql://user@host/database that desks share the gallery on, without a password; without a value, "
                "the folder alone."
            ),
        ),
        "gallery.database_tls": SettingText(
            tr("Encryption to the server"),
            tr("auto, disable, require, verify-ca or verify-full; auto checks the certificate of another computer."),
        ),
        "gallery.database_ca": SettingText(
            tr("Authority of the server's certificate"),
            tr("File in PEM that certifies the server; without one, the system's."),
        ),
        "gallery.database_certificate": SettingText(
            tr("Certificate of this desk"), tr("File in PEM by which the server knows this desk; without one, none.")
        ),
        "gallery.database_key": SettingText(
            tr("Key of this desk's certificate"), tr("File in PEM with the key of that certificate.")
        ),
        "gallery.site": SettingText(
            tr("Site of this desk"),
            tr("Name of the site whose people this desk has; without one, it has those of every site."),
        ),
        "gallery.search": SettingText(
            tr("People of other sites"),
            tr("auto searches those on the server where this desk has a site; desk knows its own people only."),
        ),
        "enrolment.looks": SettingText(
            tr("Looks to collect"), tr("Looks at a person that are collected from the camera.")
        ),
        "enrolment.keep": SettingText(
            tr("What is kept of a look"), tr("What is kept of each look: the face, or the whole frame.")
        ),
        "enrolment.note_source": SettingText(
            tr("Note where it was taken"), tr("Writes into each of these pictures where and when it was taken.")
        ),
    }


def _around() -> dict[str, SettingText]:
    return {
        "sightings.confirm": SettingText(
            tr("Looks before somebody is seen"), tr("Looks that must agree before somebody counts as seen.")
        ),
        "sightings.absence": SettingText(
            tr("Left after"), tr("Seconds without the face after which somebody has left.")
        ),
        "sightings.cooldown": SettingText(
            tr("Back within"), tr("Seconds within which whoever comes back goes on with the entry before.")
        ),
        "sightings.keep_days": SettingText(tr("Keep sightings"), tr("Days that sightings are kept; 0 records none.")),
        "sightings.strangers_keep_hours": SettingText(
            tr("Keep strangers"), tr("Hours that looks at unknown faces are kept; 0 keeps none.")
        ),
        "privacy.seal": SettingText(
            tr("Seal the gallery"),
            tr("Encrypts faces, names and times that are kept; photos stay plain unless they are sealed too."),
        ),
        "privacy.key": SettingText(
            tr("Where its key is"),
            tr("auto, keystore, file or passphrase; auto takes the system's key store, or else a file."),
        ),
        "privacy.photos": SettingText(
            tr("Photos in the gallery"),
            tr("plain: they stay your own files; sealed: a photo is encrypted and moved away as it is registered."),
        ),
        "privacy.require_consent": SettingText(
            tr("Only with consent"),
            tr("Recognises, counts and keeps nobody without a valid consent; everybody else is ignored."),
        ),
        "privacy.keep_removed_days": SettingText(
            tr("Keep removed pictures"), tr("Days that removed pictures can be restored before they are deleted.")
        ),
        "privacy.keep_set_aside_days": SettingText(
            tr("Keep pictures set aside"),
            tr("Days that pictures set aside are kept before they are deleted; 0 keeps them."),
        ),
        "privacy.keep_copies_days": SettingText(
            tr("Keep damaged databases"), tr("Days that copies of damaged databases are kept before they are deleted.")
        ),
        "privacy.keep_audit_days": SettingText(
            tr("Keep the audit trail"), tr("Days that entries of the audit trail are kept; 0 keeps them all.")
        ),
        "webhook.url": SettingText(
            tr("Address"),
            tr("http(s) address to which each arrival and departure is sent as JSON; without one, nothing is sent."),
        ),
        "webhook.timeout": SettingText(tr("Wait for an answer"), tr("Seconds to wait for the answer of the address.")),
        "webhook.waiting": SettingText(
            tr("Events that may wait"), tr("Events that may wait while it does not answer; the oldest give way.")
        ),
        "webhook.secret_file": SettingText(
            tr("File with the secret"),
            tr("File with the secret that signs what is sent; without one, it is not signed."),
        ),
    }


def _served() -> dict[str, SettingText]:
    return {
        "serve.beside_window": SettingText(
            tr("Serve beside the window"), tr("Starts the server for other programs and web pages with the window.")
        ),
        "serve.host": SettingText(
            tr("Address of the server"), tr("127.0.0.1 is this computer alone; another address needs a certificate.")
        ),
        "serve.port": SettingText(tr("Port of the server"), tr("Port of the server, 1 to 65535.")),
        "serve.certificate": SettingText(
            tr("Certificate"), tr("File with the certificate in PEM for https; without one it is http.")
        ),
        "serve.key": SettingText(
            tr("Key of the certificate"),
            tr("File with its key; without a value, the key is in the certificate's file."),
        ),
        "serve.plain": SettingText(
            tr("Without encryption"), tr("Serves other computers without a certificate: names can be read on the way.")
        ),
        "serve.max_megabytes": SettingText(tr("Largest upload"), tr("Megabytes of one picture that is sent.")),
        "serve.max_megapixels": SettingText(tr("Largest picture"), tr("Million pixels of one picture that is sent.")),
        "serve.requests_per_second": SettingText(
            tr("Requests a second"), tr("Requests a second of each token, on average; more are refused for a moment.")
        ),
        "serve.streams": SettingText(tr("Live pictures"), tr("Live pictures that are sent at the same time, at most.")),
        "serve.stream_fps": SettingText(
            tr("Pictures a second of a live picture"), tr("Pictures a second of a live picture that is sent, at most.")
        ),
        "serve.groups": SettingText(
            tr("Groups for look-alikes"),
            tr("Folder of groups for the look-alike page: a folder for each group, laid out like the gallery."),
        ),
        "mqtt.host": SettingText(tr("MQTT broker"), tr("Host name of the broker; without one, nothing is sent.")),
        "mqtt.port": SettingText(tr("Port of the broker"), tr("Usually 1883, or 8883 with TLS.")),
        "mqtt.user": SettingText(tr("User"), tr("Name to log in with; without one, without a login.")),
        "mqtt.password_file": SettingText(
            tr("File with the password"),
            tr("File whose first line is the password; without one, the variable ROLLCALL_MQTT_PASSWORD."),
        ),
        "mqtt.tls": SettingText(tr("Encrypted"), tr("Connects by TLS and checks the broker's certificate.")),
        "mqtt.ca": SettingText(
            tr("Certificate authority"), tr("File in PEM that certifies the broker; without one, the system's.")
        ),
        "mqtt.topic": SettingText(tr("Topic"), tr("What all topics begin with.")),
        "mqtt.discovery": SettingText(
            tr("Discovery by Home Assistant"),
            tr("Where Home Assistant looks for devices; without a value, none is told."),
        ),
        "mqtt.pictures": SettingText(
            tr("Pictures of strangers"), tr("Sends the picture of the last stranger when it is asked for.")
        ),
    }


def _window() -> dict[str, SettingText]:
    return {
        "window.mirror": SettingText(tr("Mirror a camera"), tr("Shows a camera as a mirror.")),
        "window.theme": SettingText(tr("Colours"), tr("Colours of the window: system, light or dark.")),
        "window.language": SettingText(
            tr("Language"), tr("Language of the window: auto, en, de, fr, es, zh or ar; auto is that of the system.")
        ),
        "window.lock_after": SettingText(
            tr("Lock after"), tr("Minutes without input after which an operator's PIN is asked for again.")
        ),
        "window.kiosk": SettingText(
            tr("Kiosk"), tr("Begins with the full screen of a reception desk, which an operator's PIN ends.")
        ),
        "log.level": SettingText(tr("Details in the log"), tr("What is written: debug, info, warning or error.")),
    }
