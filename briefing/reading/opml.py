"""OPML: the lists of feeds that readers hand to one another."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.reading.addresses import without_password
from briefing.reading.decoding import decode
from briefing.reading.errors import NotTextError, UnreadableSourceError
from briefing.reading.prologue import bare_xml, with_plain_ampersands
from briefing.reading.safety import clean_line

_DEEPEST = 20  # folders in folders


@dataclass(frozen=True, slots=True)
class Outline:
    """One feed of an OPML file. ``folder`` joins nested folders by " / "."""

    url: str
    title: str = ""
    site: str = ""
    folder: str = ""


def parse_opml(data: bytes) -> list[Outline]:
    """The feeds in an OPML file, each address once, without passwords. Raises UnreadableSourceError."""
    try:
        root = ET.fromstring(with_plain_ampersands(bare_xml(decode(data))))
    except (ET.ParseError, NotTextError, ValueError):
        raise UnreadableSourceError("not an OPML file", "export it again from the other reader") from None
    found: dict[str, Outline] = {}
    waiting: list[tuple[ET.Element, tuple[str, ...]]] = [(root, ())]
    while waiting:
        element, folders = waiting.pop()
        inside = folders
        if element.tag == "outline":
            url = without_password(clean_line(element.get("xmlUrl") or element.get("xmlurl") or ""))
            title = clean_line(element.get("title") or element.get("text") or "")
            if url:
                outline = Outline(
                    url=url,
                    title=title,
                    site=without_password(clean_line(element.get("htmlUrl") or "")),
                    folder=" / ".join(folders),
                )
                found.setdefault(outline.url, outline)
            elif title and len(folders) < _DEEPEST:
                inside = (*folders, title)
        waiting += [(child, inside) for child in reversed(element)]
    if not found and root.tag != "opml":
        raise UnreadableSourceError("no feed in it", "is it an OPML file?")
    return list(found.values())


def to_opml(outlines: Iterable[Outline]) -> bytes:
    """An OPML 2.0 file of feeds, without passwords."""
    root = ET.Element("opml", version="2.0")
    ET.SubElement(ET.SubElement(root, "head"), "title").text = "Feeds followed in briefing"
    body = ET.SubElement(root, "body")
    folders: dict[str, ET.Element] = {"": body}
    for outline in outlines:
        parent = body
        for depth, name in enumerate(names := [name for name in outline.folder.split(" / ") if name]):
            path = " / ".join(names[: depth + 1])
            if path not in folders:
                folders[path] = ET.SubElement(parent, "outline", text=name, title=name)
            parent = folders[path]
        title, url = outline.title or outline.url, without_password(outline.url)
        attributes = {"type": "rss", "text": title, "title": title, "xmlUrl": url}
        if outline.site:
            attributes["htmlUrl"] = without_password(outline.site)
        ET.SubElement(parent, "outline", attributes)
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"
