"""What can be wrong with a key. Each is one sentence, and nothing is changed where it is raised."""

from __future__ import annotations

from recognition.errors import RollcallError


class SealedError(RollcallError):
    """The gallery is sealed and cannot be opened: no key, the wrong one, or none can be got now."""


class WrongPassphraseError(SealedError):
    """May be asked again."""


class ChangedFileError(OSError):
    """A sealed file that was changed or damaged, or that belongs elsewhere. An OSError, as of a disk that fails."""
