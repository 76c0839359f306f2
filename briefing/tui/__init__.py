"""The reading room: the Textual app.

``run`` is the one way in. Importing this package imports no Textual: it is loaded while another
process already reads and compares.
"""

from briefing.tui.options import Options
from briefing.tui.start import run

__all__ = ["Options", "run"]
