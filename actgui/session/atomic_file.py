"""Files that are whole or not there: written beside the target, then renamed. Every writer uses this."""

import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from actgui.session.file_advice import check_name


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write in; when the block ends well it takes the place of `path`, else the old file stays."""
    check_name(path)
    target = Path(os.path.realpath(path))  # a link stays a link
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if target.exists() and not target.is_file():  # a device or pipe, such as /dev/stdout: nothing to keep
        with target.open("wb") as stream:
            yield stream
        return
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    draft = target.with_name(f".actgui-{secrets.token_hex(8)}.tmp")
    file = draft.open("xb")
    try:
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, draft)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
