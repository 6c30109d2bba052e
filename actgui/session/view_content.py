"""The view of a session as plain content for its file. What a file of an earlier version lacks has its default."""

from dataclasses import asdict, fields
from typing import Any

from actgui.session.session import DifferenceKind, ViewState

_LARGEST_SLOT = 9_999
_LARGEST_THRESHOLD = 1e308
_SWITCHES = tuple(field.name for field in fields(ViewState) if isinstance(field.default, bool))


class WrongValueError(ValueError):
    """A value that the view cannot have; `key` is what it was to be."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def view_content(view: ViewState) -> dict[str, Any]:
    """Return the view as what JSON can hold."""
    return asdict(view)


def view_from_content(content: dict[str, Any]) -> ViewState:
    """Return the view of a file, or raise `WrongValueError`."""
    given = {name: content[name] for name in _SWITCHES if name in content}
    for name, value in given.items():
        _check(isinstance(value, bool), name)
    if "saturation_threshold" in content:
        given["saturation_threshold"] = _threshold(content["saturation_threshold"])
    if "difference_kind" in content:
        _check(content["difference_kind"] in [kind.value for kind in DifferenceKind], "difference_kind")
        given["difference_kind"] = DifferenceKind(content["difference_kind"])
    if content.get("difference_slots") is not None:
        given["difference_slots"] = _slots(content["difference_slots"])
    return ViewState(**given)


def _threshold(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < _LARGEST_THRESHOLD:
        raise WrongValueError("saturation_threshold")
    return float(value)


def _slots(value: object) -> tuple[int, int]:
    key = "difference_slots"
    if not isinstance(value, list) or len(value) != 2:
        raise WrongValueError(key)
    for slot in value:
        _check(isinstance(slot, int) and not isinstance(slot, bool) and 0 <= slot <= _LARGEST_SLOT, key)
    return value[0], value[1]


def _check(good: bool, key: str) -> None:
    if not good:
        raise WrongValueError(key)
