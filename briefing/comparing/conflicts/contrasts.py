"""Roles and names that stand near one of two figures and far from the other."""

from briefing.comparing.profiles.facts import once
from briefing.comparing.profiles.profile import Profile

_BESIDE = 0.25  # what a word that is said of a figure weighs at least
_NEAR = 0.4  # what a word or name weighs that stands near a figure


def opposed_roles(one: Profile, two: Profile) -> int:
    """Contrast groups in which each figure stands nearest to another concept, and far from the other's."""
    if one.roles.keys().isdisjoint(two.roles):
        return 0
    first, second, others = one.near, two.near, two.roles
    opposed = 0
    for group, concept in one.roles.items():
        other = others.get(group, concept)
        if other != concept:
            beside = first.get(concept, 0.0) >= _BESIDE and second.get(other, 0.0) >= _BESIDE
            far = first.get(other, 0.0) < _NEAR and second.get(concept, 0.0) < _NEAR
            opposed += beside and far
    return opposed


def names_opposed(one: Profile, two: Profile) -> bool:
    """Whether the names that stand nearest to each are not near the other."""
    if not one.names or not two.names:
        return False
    first, second = _nearest_names(one), _nearest_names(two)
    return bool(first and second) and first.isdisjoint(two.names) and second.isdisjoint(one.names)


@once
def _nearest_names(one: Profile) -> frozenset[str]:
    """The names that stand nearest to a figure, if any is near."""
    most = max(one.names.values())
    return frozenset(n for n, w in one.names.items() if w == most) if most >= _NEAR else frozenset()
