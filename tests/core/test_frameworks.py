"""What frameworks call the functions, and the presets that follow."""

import pytest

from actgui.core import CATALOGUE, Framework, Implementation

PAIRS = [
    pytest.param(function.key, implementation, id=f"{function.key}: {implementation.title}")
    for function in CATALOGUE.values()
    for implementation in function.implementations
]


def find(key: str, title: str) -> Implementation:
    """Return the implementation of that title, or fail."""
    (found,) = (one for one in CATALOGUE[key].implementations if one.title == title)
    return found


@pytest.mark.parametrize(("key", "implementation"), PAIRS)
def test_a_preset_is_allowed_and_has_the_defaults_there(key: str, implementation: Implementation) -> None:
    for argument in implementation.arguments:
        CATALOGUE[key].parameter(argument.key)
    bound = CATALOGUE[key].preset(implementation)
    assert bound.parameters | implementation.defaults == bound.parameters


def test_titles_are_unique() -> None:
    titles = [implementation.title for _, implementation in (pair.values for pair in PAIRS)]
    assert sorted(titles) == sorted(set(titles))


def test_every_framework_appears_in_order() -> None:
    order = list(Framework)
    seen = set()
    for function in CATALOGUE.values():
        places = [order.index(implementation.framework) for implementation in function.implementations]
        assert places == sorted(places), function.key
        seen.update(places)
    assert seen == set(range(len(order)))
