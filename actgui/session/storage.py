"""Sessions as .actgui files: JSON that people can read, with a version. What is read is checked piece by piece."""

import json
from math import isfinite
from pathlib import Path
from typing import Any, TypeVar

from actgui.core import CATALOGUE, Axis, BoundFunction, ParameterError
from actgui.session.atomic_file import replacing
from actgui.session.errors import StorageError, phrase
from actgui.session.file_advice import advice_for, check_name
from actgui.session.session import Session, Trace, ViewState
from actgui.session.view_content import WrongValueError, view_content, view_from_content

FORMAT = "actgui-session"
VERSION = 1
LARGEST_FILE = 512 * 2**20
_LARGEST_SLOT = 9_999
_ANOTHER_FILE = phrase("Open a file that ActGUI saved.")
_DAMAGED = phrase("The file is damaged or was changed by hand: put this right, or open another copy.")

Mapping = dict[str, Any]
T = TypeVar("T")


def save_session(session: Session, path: Path) -> None:
    """Write a session in place of `path`; after a `StorageError` an old file is still whole."""
    data = session_to_bytes(session)
    try:
        with replacing(path) as file:
            file.write(data)
    except OSError as error:
        template, hint, details = advice_for(error, path)
        raise StorageError(template, hint, **details) from error


def load_session(path: Path) -> Session:
    """Return the session of a file, or raise `StorageError`."""
    try:
        check_name(path)
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        template, hint, details = advice_for(error, path)
        raise StorageError(template, hint, **details) from error
    if len(data) > LARGEST_FILE:
        raise StorageError(phrase("“{name}” is too large for a session."), _ANOTHER_FILE, name=path.name)
    return session_from_bytes(data)


def session_to_bytes(session: Session) -> bytes:
    """Return the content of a session file."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "input": session.input_text,
        "traces": [_trace_content(trace) for trace in session.traces],
        "selected": session.selected,
        "axis": session.axis.value,
        "view": view_content(session.view),
        "class_labels": session.class_labels,
    }
    text = json.dumps(content, indent=2, ensure_ascii=False)
    return f"{text}\n".encode(errors="backslashreplace")  # half a character becomes \udXXX, as JSON spells it


def _trace_content(trace: Trace) -> Mapping:
    return {
        "function": trace.function.key,
        "parameters": trace.function.parameters,
        "slot": trace.slot,
        "visible": trace.visible,
    }


def session_from_bytes(data: bytes) -> Session:
    """Return the session that `session_to_bytes` wrote, or raise `StorageError`."""
    content = _parsed(data)
    traces = tuple(_trace(item) for item in _field(content, "traces", list))
    if len({trace.slot for trace in traces}) < len(traces):
        raise StorageError(phrase("Two traces have the same slot."), _DAMAGED)
    return Session(
        input_text=_editable(_field(content, "input", str)),
        traces=traces,
        selected=None if content.get("selected") is None else _slot(content, "selected"),
        axis=_axis(_field(content, "axis", str)),
        view=_view(_field(content, "view", dict)),
        class_labels=_one_line(_field(content, "class_labels", str)) if "class_labels" in content else "",
    )


def _view(content: Mapping) -> ViewState:
    for key, kind in (("derivative", bool), ("markers", bool), ("log_y", bool)):
        _field(content, key, kind)  # every version has these
    try:
        return view_from_content(content)
    except WrongValueError as error:
        raise StorageError(phrase("“{key}” has a value that is not allowed."), _DAMAGED, key=error.key) from None


def _editable(text: str) -> str:
    """Return the text as a text field holds it: one kind of line end and of blank, and whole characters only."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    for foreign, plain in (("\r\n", "\n"), ("\r", "\n"), ("\u2028", "\n"), ("\u2029", "\n"), ("\xa0", " ")):
        whole = whole.replace(foreign, plain)
    return whole


def _one_line(text: str) -> str:
    """Return the text as a field of one line holds it."""
    return _editable(text).replace("\n", " ")


def _parsed(data: bytes) -> Mapping:
    """Return the JSON object of a session file of this version."""
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise StorageError(phrase("This file is not UTF-8 text, so it is no session."), _ANOTHER_FILE) from None
    except json.JSONDecodeError as error:
        message = phrase("This file is not a session: line {line}, column {column} is not JSON.")
        raise StorageError(message, _ANOTHER_FILE, line=error.lineno, column=error.colno) from None
    except (ValueError, RecursionError):  # a number of thousands of digits, or thousands of brackets
        raise StorageError(phrase("This file is not a session."), _ANOTHER_FILE) from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise StorageError(phrase("This file is not a session."), _ANOTHER_FILE)
    version = _field(content, "version", int)
    if version > VERSION:
        raise StorageError(
            phrase("This session was made by a newer ActGUI."), phrase("Install the newest version to open it.")
        )
    if version < 1:
        raise StorageError(phrase("“{key}” has a value that is not allowed."), _DAMAGED, key="version")
    return content


def _trace(item: object) -> Trace:
    if not isinstance(item, dict):
        raise StorageError(phrase("“{key}” has a value that is not allowed."), _DAMAGED, key="traces")
    return Trace(function=_function(item), slot=_slot(item, "slot"), visible=_field(item, "visible", bool))


def _function(item: Mapping) -> BoundFunction:
    key = _field(item, "function", str)
    function = CATALOGUE.get(key)
    if function is None:
        raise StorageError(
            phrase("The function “{key}” is not known here."),
            phrase("It may come from a newer ActGUI: install the newest version to open this session."),
            key=key,
        )
    parameters = _field(item, "parameters", dict)
    try:
        for name in parameters:
            function.parameter(name)
        return function.bind(**{name: _number(parameters, name) for name in parameters})
    except ParameterError as error:
        raise StorageError(error.template, _DAMAGED, **error.details) from None


def _field(content: Mapping, key: str, kind: type[T]) -> T:
    """Return a value that must be there and be of a type; a truth value is not taken for a number."""
    if key not in content:
        raise StorageError(phrase("“{key}” is missing."), _DAMAGED, key=key)
    value = content[key]
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise StorageError(phrase("“{key}” has a value that is not allowed."), _DAMAGED, key=key)
    return value


def _slot(content: Mapping, key: str) -> int:
    slot = _field(content, key, int)
    if not 0 <= slot <= _LARGEST_SLOT:
        raise StorageError(phrase("“{key}” has a value that is not allowed."), _DAMAGED, key=key)
    return slot


def _axis(name: str) -> Axis:
    if name not in [axis.value for axis in Axis]:
        raise StorageError(phrase("“{key}” has a value that is not allowed."), _DAMAGED, key="axis")
    return Axis(name)


def _number(parameters: Mapping, name: str) -> float:
    value = parameters[name]
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or abs(value) > 1.7976931348623157e308 or not isfinite(value):
        raise StorageError(phrase("“{key}” has a value that is not allowed."), _DAMAGED, key=name)
    return float(value)
