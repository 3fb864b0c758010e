"""Preparing a record for the tables."""

import subprocess
import sys


def test_preparing_loads_no_database() -> None:
    """The processes that read pages prepare them too, and start without SQLAlchemy."""
    code = "import sys, storage.prepared; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
