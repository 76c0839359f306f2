"""Every binding there is, for config.toml and its errors."""

import importlib
import pkgutil

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode

from briefing.tui import screens, widgets


def binding_ids() -> frozenset[str]:
    """The ids of all bindings of the app, its screens and widgets. Loads every screen."""
    for package in (screens, widgets):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    return frozenset(_ids(App)) | frozenset(_ids(DOMNode))


def _ids(node: type[DOMNode]) -> set[str]:
    found = set()
    for subclass in node.__subclasses__():
        found |= _ids(subclass)
    if node.__module__.startswith("briefing."):
        bindings = node.__dict__.get("BINDINGS", ())
        found |= {binding.id for binding in bindings if isinstance(binding, Binding) and binding.id}
    return found
