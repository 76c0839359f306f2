"""The report as one HTML page: articles side by side, their figures marked, the figures panel beside them.

The page stands alone: no script, no request to anywhere (its content security policy forbids both).
Clicking a figure opens its evidence through ``:target`` and ``details``. Every word from outside goes
through ``escape``, addresses through ``safe_link``; ids and class names are the page's own.
"""

from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html import escape
from importlib.resources import files

from briefing.model import Comparison
from briefing.report.page.anchors import Anchors, anchors_of
from briefing.report.page.columns import columns
from briefing.report.page.panel import panel
from briefing.report.wording import SYMBOLS, counted_verdicts, headline, size

_FRAME = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header class="masthead">
<p class="brand">Briefing</p>
<h1 dir="auto">{title}</h1>
<p class="counts">{counts}</p>
<div class="sources" role="group" aria-label="Articles shown">{toggles}</div>
</header>
<main>
<aside class="panel" aria-label="Key figures">{panel}</aside>
<section class="articles">{columns}</section>
</main>
<footer>{key}<span>Figures are quoted from their sources; none is called true or false.</span></footer>
</body>
</html>
"""


def to_html(comparison: Comparison) -> str:
    anchors = anchors_of(comparison)
    style = files(__name__).joinpath("page.css").read_text("utf-8") + "".join(_rules(comparison, anchors))
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return _FRAME.format(
        policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
        title=escape(headline(comparison)),
        style=style,
        counts=_counts(comparison),
        toggles="".join(_toggles(anchors)),
        panel="".join(panel(comparison, anchors)),
        columns="".join(columns(comparison, anchors)),
        key="".join(f"<span>{symbol} {words}</span>" for symbol, words in SYMBOLS.items()),
    )


def _rules(comparison: Comparison, anchors: Anchors) -> Iterator[str]:
    """The rules that name an id: hiding an article, lighting a chosen measure up in every article."""
    for id_ in anchors.article.values():
        yield f"body:has(#show-{id_}:not(:checked)) #{id_} {{ display: none; }}\n"
    for measure in comparison.measures:
        if len(measure.figures) > 1:
            id_ = anchors.measure[measure.id]
            yield f"body:has(#{id_}:target) .{id_} {{ outline: 2px solid var(--verdict); }}\n"


def _counts(comparison: Comparison) -> str:
    chips = "".join(
        f'<span class="chip {verdict}">{words}</span>' for verdict, words in counted_verdicts(comparison)
    )
    return f"<span>{size(comparison)}</span>{chips}"


def _toggles(anchors: Anchors) -> Iterator[str]:
    if len(anchors.article) > 1:
        for article, id_ in anchors.article.items():
            name = escape(anchors.source[article])
            yield f'<label><input type="checkbox" id="show-{id_}" checked>{name}</label>'
