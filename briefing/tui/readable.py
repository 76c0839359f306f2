"""Our colours on the ground of another theme: lighter or darker until they can be read there."""

from collections.abc import Mapping

from textual.color import Color

_LEAST = 4.5  # how much brighter the one is than the other, by the ratio of WCAG 2
_GROUNDS = {"cursor-ground": 0.1, "rule": 0.15, "thumb": 0.35}  # of which so much is the strongest colour
_OWN_GROUND = frozenset({"found", "found-ground", "found-others", "differ-ground"})
_STEPS = 20


def readable(colors: Mapping[str, str], background: str) -> dict[str, str]:
    """``colors`` for text on ``background``, and on the row that the cursor stands on."""
    ground, strong = Color.parse(background), Color.parse(colors["strong"])
    grounds = {name: ground.blend(strong, share) for name, share in _GROUNDS.items()}
    behind = ground, grounds["cursor-ground"]
    text = {
        name: _moved(Color.parse(color), strong, behind)
        for name, color in colors.items()
        if name not in grounds and name not in _OWN_GROUND
    }
    return {**colors, **{name: color.hex for name, color in {**grounds, **text}.items()}}


def _moved(color: Color, strong: Color, grounds: tuple[Color, ...]) -> Color:
    """The colour, with as little of the strongest one as makes it stand out."""
    ways = (color.blend(strong, step / _STEPS) for step in range(_STEPS))
    return next((way for way in ways if all(_contrast(way, one) >= _LEAST for one in grounds)), strong)


def _contrast(one: Color, other: Color) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: Color) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.normalized
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
