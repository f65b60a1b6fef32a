"""What the process has imported so far in; the same, left out of the search for garbage from now on, out.

Streamlit looks through every object of the process after each drawing of a page, and everybody waits meanwhile. The
modules are nine tenths of these objects, and none of them ever goes.
"""

import gc
import sys

import streamlit as st


class Rested:
    """How many modules there were when garbage was last told from what stays."""

    modules = 0


@st.cache_resource(show_spinner=False)
def rested() -> Rested:
    """Return what is known of this process."""
    return Rested()


def rest() -> None:
    """Leave what is there out of the search for garbage, whenever more was imported; what is garbage goes first."""
    known = rested()
    if known.modules != len(sys.modules):
        known.modules = len(sys.modules)
        gc.collect()
        gc.freeze()
