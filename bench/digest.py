"""`bench digest`: what a digest of 500 entries costs in every format: seconds, megabytes at the most, bytes."""

import resource
import subprocess
import sys
import time
from dataclasses import replace

from digest.format import formats
from digest.model import Digest, Entry, Figure, Footnote, LeftOut

ENTRIES = 500
SECONDS, MEGABYTES = 2.0, 200.0  # what every format must stay below


def sample(count: int = ENTRIES) -> Digest:
    """A digest of invented entries in several scripts, two figures each."""
    names = ("Harbour Post", "한빛일보", "المنبر", "样报", "Вестник образца")
    entries = []
    for number in range(count):
        outlet = names[number % len(names)]
        figures = tuple(_figure(2 * number + n + 1, outlet) for n in range(2))
        entries.append(
            Entry(
                article=f"a/{number}",
                title=f"Arrivals double, part {number}",
                outlet=outlet,
                published="2026-03-04",
                url=f"https://post.example/{number}",
                language="en",
                countries=("North Korea",),
                topics=("Closed countries",),
                figures=figures,
            )
        )
    return Digest(
        id="2026-7",
        filter={"country": "North Korea"},
        cutoff="2026-03-10T09:00:00+00:00",
        versions={"dateline": "1"},
        entries=tuple(entries),
        left_out=(LeftOut(reason="not yet reviewed", count=3),),
    )


def _figure(number: int, outlet: str) -> Figure:
    note = Footnote(
        number=number,
        outlet=outlet,
        title=f"Arrivals double, part {number}",
        published="2026-03-04",
        url=f"https://post.example/{number}",
        captured="2026-03-08T09:00:00+00:00",
        snapshot=f"{number:064x}",
        quote=f"At least {number} people made it across in the fourth quarter, a ministry of the south said on Monday.",
        authors=("A. Writer",),
        language="en",
    )
    figure = Figure(
        claim=f"claim-{number}",
        figure=f"at least {number}",
        value=float(number),
        low=float(number),
        high=None,
        modifier="at_least",
        kind="count",
        counted="people",
        event="arrived",
        period_from="2025-10-01",
        period_to="2025-12-31",
        place="KR",
        reviewed="2026-03-09T08:00:00+00:00",
        note=note,
    )
    return figure if number % 5 else replace(figure, reviewed=None)


def measure(name: str) -> tuple[float, float, int]:
    """Seconds of the processor, peak megabytes and bytes of one format, in this process."""
    digest, form = sample(), formats()[name]
    start = time.process_time()
    content = form.render(digest)
    spent = time.process_time() - start
    return spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, len(content)


def main() -> int:
    """One line per format, each measured in a process of its own; 1 if one is above the limits."""
    if len(sys.argv) > 1:
        print(*measure(sys.argv[1]))
        return 0
    above = 0
    print(f"{ENTRIES} entries, {2 * ENTRIES} figures; limits {SECONDS} s and {MEGABYTES:.0f} MB")
    for name in formats():
        done = subprocess.run([sys.executable, "-m", "bench.digest", name], capture_output=True, text=True, check=True)
        spent, memory, size = map(float, done.stdout.split())
        slow = spent > SECONDS or memory > MEGABYTES
        above += slow
        print(f"{name:10} {spent:6.2f} s {memory:6.0f} MB {size / 1000:8.0f} kB{'  above' if slow else ''}")
    return int(above > 0)


if __name__ == "__main__":
    sys.exit(main())
