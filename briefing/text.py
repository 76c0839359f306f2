"""Text as a screen or a line of a report wants it."""


def one_line(text: str) -> str:
    """``text`` on one line, each stretch of white space a space."""
    return " ".join(text.split())


def counted(number: int, noun: str, nouns: str = "") -> str:
    """A number with its noun: "1 source", "2 sources"; ``nouns``: its plural, unless made by an s."""
    return f"{number} {noun}" if number == 1 else f"{number} {nouns or f'{noun}s'}"
