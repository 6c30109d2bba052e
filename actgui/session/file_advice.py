"""What to tell a person when the operating system refuses a file."""

import errno
import os
from pathlib import Path

from actgui.session.errors import phrase

_ANOTHER_FOLDER = phrase("Choose another folder, or ask for permission.")

_ADVICE: dict[int | None, tuple[str, str]] = {
    errno.ENOSPC: (
        phrase("The disk is full: “{name}” was not written."),
        phrase("Free some space, or choose another disk."),
    ),
    errno.EDQUOT: (
        phrase("Your disk quota is used up: “{name}” was not written."),
        phrase("Free some space, or choose another disk."),
    ),
    errno.EACCES: (phrase("No permission for “{name}” in the folder “{folder}”."), _ANOTHER_FOLDER),
    errno.EPERM: (phrase("No permission for “{name}” in the folder “{folder}”."), _ANOTHER_FOLDER),
    errno.EROFS: (phrase("The folder “{folder}” cannot be written to."), _ANOTHER_FOLDER),
    errno.ENOTDIR: (phrase("“{folder}” is not a folder."), phrase("Choose a folder that exists.")),
    errno.EISDIR: (phrase("“{name}” is a folder."), phrase("Choose the name of a file.")),
    errno.ENAMETOOLONG: (phrase("The name of the file is too long."), phrase("Choose a shorter name.")),
    errno.EINVAL: (phrase("“{name}” cannot be the name of a file."), phrase("Choose another name.")),
}
_MISSING_FILE = phrase("There is no file “{name}” in the folder “{folder}”."), phrase("Check the name.")
_MISSING_FOLDER = phrase("There is no folder “{folder}”."), phrase("Choose a folder that exists.")
_OTHERWISE = phrase("“{name}” cannot be used: {reason}."), phrase("Try again, or choose another folder.")


def check_name(path: Path) -> None:
    """Raise OSError for a name that no file system can hold, where Python would raise something else."""
    try:
        name = os.fsencode(path)
    except UnicodeEncodeError:  # half a character
        name = b"\0"
    if b"\0" in name:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))


def advice_for(error: OSError, path: Path) -> tuple[str, str, dict[str, object]]:
    """Return what is wrong, what would be right, and the details of both."""
    details: dict[str, object] = {"name": path.name, "folder": str(path.parent), "reason": error.strerror or str(error)}
    if error.errno == errno.ENOENT:
        folder_exists = os.path.isdir(path.parent)  # noqa: PTH112 - never raises, unlike Path.is_dir
        return *(_MISSING_FILE if folder_exists else _MISSING_FOLDER), details
    return *_ADVICE.get(error.errno, _OTHERWISE), details
