"""Fixtures of the core tests."""

import os
from collections.abc import Iterator

import numpy as np
import pytest
from mpmath import mp

from tests.core.references import PRECISION


@pytest.fixture
def random() -> np.random.Generator:
    """Return fresh random numbers; a failure prints the seed, and ACTGUI_TEST_SEED repeats it."""
    seed = int(os.environ.get("ACTGUI_TEST_SEED") or int.from_bytes(os.urandom(4)))
    print(f"ACTGUI_TEST_SEED={seed}")  # noqa: T201
    return np.random.default_rng(seed)


@pytest.fixture(autouse=True)
def precision() -> Iterator[None]:
    """Let mpmath work with the precision that the references ask for."""
    with mp.workprec(PRECISION):
        yield
