"""A file is replaced whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from actgui.session.atomic_file import replacing


def test_a_new_file_is_written(tmp_path: Path) -> None:
    with replacing(tmp_path / "new.csv") as file:
        file.write(b"new")
    assert (tmp_path / "new.csv").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["new.csv"]


def test_an_old_file_stays_until_the_new_one_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes(b"old")
    with replacing(path) as file:
        file.write(b"new")
        file.flush()
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"


def fail_while_writing(path: Path) -> None:
    with replacing(path) as file:
        file.write(b"half")
        raise KeyboardInterrupt


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        fail_while_writing(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failing_rename_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, "input/output error")

    path = tmp_path / "old.csv"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="input/output"), replacing(path) as file:
        file.write(b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="permissions and links are those of POSIX")
class TestPosix:
    def test_permissions_stay(self, tmp_path: Path) -> None:
        path = tmp_path / "shared.csv"
        path.write_bytes(b"old")
        path.chmod(0o640)
        with replacing(path) as file:
            file.write(b"new")
        assert path.stat().st_mode & 0o777 == 0o640

    def test_a_link_stays_a_link(self, tmp_path: Path) -> None:
        target, link = tmp_path / "target.csv", tmp_path / "link.csv"
        target.write_bytes(b"old")
        link.symlink_to(target)
        with replacing(link) as file:
            file.write(b"new")
        assert link.is_symlink()
        assert target.read_bytes() == b"new"

    def test_a_device_is_written_to_and_not_replaced(self) -> None:
        with replacing(Path(os.devnull)) as file:
            file.write(b"gone")
        assert not Path(os.devnull).is_file()

    def test_a_protected_file_is_not_replaced(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "protected.csv"
        path.write_bytes(b"old")
        monkeypatch.setattr(os, "access", lambda *_: False)  # root may write anything
        with pytest.raises(PermissionError), replacing(path):
            pass
        assert path.read_bytes() == b"old"
