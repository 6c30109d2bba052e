"""The view of a session as plain content for its file. What a file of an earlier version lacks has its default."""

from dataclasses import asdict, fields
from typing import Any

from actgui.session.session import MOST_RANKS, Choice, DifferenceKind, ViewState

_LARGEST_SLOT = 9_999
_LARGEST_THRESHOLD = 1e308
_LARGEST_VECTOR = 2**31 - 2
_LONGEST_NAME = 100
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
    given: dict[str, Any] = {name: content[name] for name in _SWITCHES if name in content}
    for name, value in given.items():
        _check(isinstance(value, bool), name)
    if "saturation_threshold" in content:
        given["saturation_threshold"] = _threshold(content["saturation_threshold"])
    if "difference_kind" in content:
        _check(content["difference_kind"] in [kind.value for kind in DifferenceKind], "difference_kind")
        given["difference_kind"] = DifferenceKind(content["difference_kind"])
    if content.get("difference_slots") is not None:
        given["difference_slots"] = _slots(content["difference_slots"])
    for name, low, high in (("top_count", 1, MOST_RANKS), ("vector", 0, _LARGEST_VECTOR)):
        if name in content:
            given[name] = _whole(content[name], name, low, high)
    if "sweep_parameter" in content:
        given["sweep_parameter"] = _name(content["sweep_parameter"], "sweep_parameter")
    if "compared" in content:
        given["compared"] = _compared(content["compared"])
    return ViewState(**given)


def _threshold(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < _LARGEST_THRESHOLD:
        raise WrongValueError("saturation_threshold")
    return float(value)


def _slots(value: object) -> tuple[int, int]:
    key = "difference_slots"
    if not isinstance(value, list) or len(value) != 2:
        raise WrongValueError(key)
    return _whole(value[0], key, 0, _LARGEST_SLOT), _whole(value[1], key, 0, _LARGEST_SLOT)


def _compared(value: object) -> tuple[Choice | None, Choice | None]:
    if not isinstance(value, list) or len(value) != 2:
        raise WrongValueError("compared")
    return _choice(value[0]), _choice(value[1])


def _choice(value: object) -> Choice | None:
    """Return what is compared; a key that is not in this catalogue may be in that of a later version."""
    if value is None:
        return None
    key = "compared"
    return _name(value, key) if isinstance(value, str) else _whole(value, key, 0, _LARGEST_SLOT)


def _name(value: object, key: str) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_NAME:
        raise WrongValueError(key)
    return value


def _whole(value: object, key: str, low: int, high: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise WrongValueError(key)
    return value


def _check(good: bool, key: str) -> None:
    if not good:
        raise WrongValueError(key)
