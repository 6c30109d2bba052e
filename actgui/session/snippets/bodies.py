"""Entries of the tables of code: their lines, and which other entries they call."""

import re
from collections.abc import Collection, Mapping
from textwrap import dedent


def lines_of(body: str) -> list[str]:
    """Return the lines of an entry without their common indent."""
    return dedent(body.strip("\n") if "\n" in body else body).splitlines()


def needed(key: str, bodies: Mapping[str, str], helpers: Mapping[str, str], taken: Collection[str] = ()) -> list[str]:
    """Return what the entry of that key calls, each after what it calls itself; `taken` is there anyhow."""
    found: dict[str, None] = {}

    def collect(body: str) -> None:
        found.update((name, None) for name in helpers if re.search(rf"(?<![\w.]){name}\b", body))
        for name in bodies:
            if name not in taken and name not in found and re.search(rf"(?<![\w.]){name}\(", body):
                collect(bodies[name])
                found[name] = None

    collect(bodies[key])
    return list(found)
