"""``privacy inspect``, ``rekey``, ``recovery-phrase``, ``recover`` and ``unseal``: what is sealed, and its key."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from getpass import getpass

from commands.app import App
from commands.gallery.erase import places_of
from commands.options import NewAction
from commands.sealing import key_folder
from commands.tables import print_table
from recognition.errors import RollcallError, UsageError
from recognition.message import Message
from services.messages.formatting import count_text
from services.privacy.inspection import EXPOSED, SIGHT_TEXTS, Seen, Sight, inspect
from services.privacy.sealing import change_key, recover, recovery_words, seal, sealing_of, unseal
from storage.files.gallery_folder import scan
from storage.sealing.header import Slot, Source
from storage.sealing.photos import are_photos_sealed, photo_counts, release_photos, seal_photos

_PHRASE_VARIABLE = "ROLLCALL_RECOVERY_PHRASE"
_SOURCES = {
    Source.KEYSTORE: "the system's key store",
    Source.FILE: "a file that only you can read",
    Source.PASSPHRASE: "a passphrase",
}


def add_actions(action: NewAction) -> None:
    seen = action("inspect", "what somebody who steals the disk would see, of every file")
    seen.add_argument("--json", action="store_true", help="print every file as JSON")
    seen.set_defaults(do=_inspect)
    rekey = action("rekey", "seal everything with a new key; Rollcall may go on running meanwhile")
    places = ["auto", *(each.value for each in Source)]
    rekey.add_argument("--key", choices=places, help="where the new key is kept, instead of privacy.key")
    rekey.add_argument(
        "--forget-former", action="store_true", help="delete the former key: copies under it cannot be opened any more"
    )
    rekey.set_defaults(do=_rekey)
    phrase = action("recovery-phrase", "show the key as 24 words, to be kept on paper")
    phrase.set_defaults(do=_phrase)
    restored = action("recover", "bring back the key from its recovery phrase")
    restored.set_defaults(do=_recover)
    photos = action("photos", "how many photos of the gallery are sealed; seals them, or makes them plain files again")
    photos.add_argument("wanted", nargs="?", choices=("sealed", "plain"), help="moves all that can be")
    photos.add_argument("--json", action="store_true", help="print the numbers as JSON")
    photos.set_defaults(do=_photos)
    plain = action("unseal", "make everything plain again")
    plain.add_argument("--yes", action="store_true", help="without the question")
    plain.set_defaults(do=_unseal)


def _inspect(arguments: argparse.Namespace, app: App) -> int:
    """0; 1 where something lies plain in a sealed gallery, or its key is not where it should be."""
    sealing, found = sealing_of(app.gallery_folder), inspect(places_of(app), key_folder())
    exposed = [each for each in found if each.sight in EXPOSED]
    is_key_missing = sealing.key_file is not None and not sealing.key_file.exists()
    if arguments.json:
        app.print_json(
            {
                "sealed": sealing.source is not None,
                "key": sealing.source,
                "key_missing": is_key_missing,
                "complete": sealing.is_complete and not exposed,
                "files": [
                    {
                        "file": str(each.file),
                        "sees": each.sight,
                        "text": SIGHT_TEXTS[each.sight],
                        "bytes": each.bytes,
                        "private": each.is_private,
                    }
                    for each in found
                ],
            }
        )
    else:
        _print(app, found)
        if sealing.source is None:
            app.print("The gallery is not sealed.")
        else:
            app.print(f"The gallery is sealed; its key comes from {_SOURCES[sealing.source]}.")
            if is_key_missing:
                app.print(f"The file with the key is missing, so nobody can open the gallery: {sealing.key_file}")
        for each in exposed if sealing.source is not None else ():
            app.print(f"Not sealed: {each.file}")
    return RollcallError.exit_status if (exposed and sealing.source is not None) or is_key_missing else 0


def _print(app: App, found: tuple[Seen, ...]) -> None:
    files, sizes = Counter(each.sight for each in found), Counter[Sight]()
    for each in found:
        sizes[each.sight] += each.bytes
    rows = [
        (sight.value, SIGHT_TEXTS[sight], str(files[sight]), f"{sizes[sight] / 1e6:.1f}")
        for sight in Sight
        if files[sight]
    ]
    print_table(("kind", "what a thief would see", "files", "MB"), rows, app.out, numbers=2)
    open_to_others = sum(not each.is_private for each in found if each.sight not in (Sight.PHOTO, Sight.NETWORK))
    if open_to_others:
        app.print(
            f"{count_text(open_to_others, 'file', 'files')} beside the photos can be read by other accounts, too."
        )
    photos = [each.file for each in found if each.sight is Sight.PHOTO and not each.is_private]
    if photos:
        app.print(f"Other accounts can read {count_text(len(photos), 'photo')}, {photos[0]} among them.")


def _rekey(arguments: argparse.Namespace, app: App) -> int:
    wanted = arguments.key or app.settings.privacy.key
    source = None if wanted == "auto" else Source(wanted)
    with app.progress() as progress:
        slot = change_key(app.gallery_folder, source, progress, forget=arguments.forget_former)
    app.record(Message("key-changed"))
    app.print(f"Everything is sealed with a new key, from {_SOURCES[slot.source]}.")
    if not arguments.forget_former and slot.source is not Source.PASSPHRASE:
        app.print("The former key is kept, since copies and other galleries may need it; --forget-former deletes it.")
    app.print("A recovery phrase of the former key is of no use any more: python main.py privacy recovery-phrase")
    return 0


def _phrase(_arguments: argparse.Namespace, app: App) -> int:
    words = recovery_words(app.gallery_folder).split()
    app.say("Whoever has these words and the gallery can open it. Write them down, and keep the paper elsewhere.")
    for start in range(0, len(words), 6):
        app.print(" ".join(words[start : start + 6]))
    app.record(Message("recovery-phrase-shown"))
    return 0


def _recover(_arguments: argparse.Namespace, app: App) -> int:
    slot: Slot = recover(app.gallery_folder, _typed_phrase())
    app.record(Message("key-recovered"))
    app.print(f"The key is back; it comes from {_SOURCES[slot.source]} from now on.")
    return 0


def _typed_phrase() -> str:
    given = os.environ.get(_PHRASE_VARIABLE)
    if given is None and sys.stdin is not None:
        given = getpass("The 24 words: ") if sys.stdin.isatty() else sys.stdin.read()
    if not given:
        raise UsageError(f"Type the 24 words on a terminal, or give them on standard input or in {_PHRASE_VARIABLE}.")
    return given


def _photos(arguments: argparse.Namespace, app: App) -> int:
    """0; 1 where some stay as they are."""
    gallery, setting = app.gallery_folder, app.settings.privacy.photos
    if arguments.wanted not in (None, setting):
        raise UsageError(
            "The settings want photos to be {setting}. First: python main.py settings set privacy.photos {wanted}",
            setting=setting,
            wanted=arguments.wanted,
        )
    if arguments.wanted == "sealed":
        with app.progress() as progress:
            seal(gallery, progress)
        if not are_photos_sealed(gallery):
            raise UsageError("The gallery is not sealed, so its photos cannot be. See: python main.py privacy inspect")
        moved = seal_photos(gallery, scan(gallery).files.values())
        app.record(Message.of("photos-sealed", pictures=moved))
    elif arguments.wanted == "plain":
        moved = release_photos(gallery)
        app.record(Message.of("photos-released", pictures=moved))
    sealed, plain = photo_counts(gallery)
    if arguments.json:
        app.print_json({"setting": setting, "sealed": sealed, "plain": plain})
    else:
        app.print(f"{count_text(sealed, 'photo is', 'photos are')} sealed, {plain} plain.")
    left = {"sealed": plain, "plain": sealed}.get(arguments.wanted, 0)
    if left:
        app.say(f"{count_text(left, 'photo stays', 'photos stay')} as before; the log says why.")
    return RollcallError.exit_status if left else 0


def _unseal(arguments: argparse.Namespace, app: App) -> int:
    question = "Make everything that is sealed plain again, for whoever can read this disk?"
    if not (arguments.yes or app.is_sure(question, "To make everything plain run the same line with --yes.")):
        return 1
    with app.progress() as progress:
        unseal(app.gallery_folder, progress)
    app.record(Message("unsealed"))
    app.print("Everything is plain.")
    if app.settings.privacy.seal:
        app.print("The next start seals it again, unless: python main.py settings set privacy.seal false")
    return 0
