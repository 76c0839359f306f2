"""Every binding there is: for config.toml and its errors, and for the keys that the screens name."""

import importlib

from textual.binding import Binding
from textual.dom import DOMNode

from briefing.tui import screens, widgets


def all_keys() -> dict[str, str]:
    """The keys of all bindings of the app, its screens and widgets, by id. Loads every screen."""
    import pkgutil

    for package in (screens, widgets):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    return {name: binding.key for name, binding in loaded_bindings().items()}


def loaded_bindings() -> dict[str, Binding]:
    """The bindings of ours by id, of the classes that have been loaded."""
    found: dict[str, Binding] = {}
    waiting: list[type[DOMNode]] = [DOMNode]
    while waiting:
        node = waiting.pop()
        waiting += node.__subclasses__()
        if node.__module__.startswith("briefing."):
            bindings = node.__dict__.get("BINDINGS", ())
            found |= {each.id: each for each in bindings if isinstance(each, Binding) and each.id}
    return found
