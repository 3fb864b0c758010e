"""Reading sources in processes of their own: a feed can be hostile, and is read within limits."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, ParamSpec, TypeVar

from crawler.found import Reading
from crawler.losses import Lost
from crawler.processes import Limits, Process, Stopped

P = ParamSpec("P")
T = TypeVar("T")

LIMITS = Limits(seconds=5.0, megabytes=1024)  # the largest real feed we know takes well under a second
PROCESSES = 2  # a hostile source holds up one of them


_Call = tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]


class Worker:
    """A few processes that call functions. Close it when done."""

    def __init__(self, limits: Limits = LIMITS, processes: int = PROCESSES) -> None:
        self._all: tuple[Process[_Call, Any], ...] = tuple(Process(_caller, limits) for _ in range(processes))
        self._free = list(self._all)
        self._turn = asyncio.Semaphore(processes)

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`function(*args, **kwargs)`, made in a process. Raises `Lost` when it takes too long, or too much."""
        async with self._turn:
            process = self._free.pop()
            try:
                (answer,) = await asyncio.to_thread(lambda: list(process.work([(function, args, kwargs)])))
            finally:
                self._free.append(process)
        if isinstance(answer, Stopped):
            raise Lost("broken_source", answer.message)
        result: T = answer
        return result

    async def read_source(
        self, body: bytes, url: str, headers: Mapping[str, str], kind: str, rule: str | None, source: str
    ) -> Reading:
        """What a source of that kind holds (`crawler/sources.py`). Raises `Lost` as `run` does."""
        return await self.run(_read_source, body, url, headers, kind, rule, source)

    def close(self) -> None:
        """End the processes that were started."""
        for process in self._all:
            process.close()


def _read_source(*args: Any) -> Reading:
    from crawler.sources import read_source  # the readers of sources are loaded where they work, and only there

    return read_source(*args)


def _caller() -> Callable[[_Call], Any]:
    return lambda call: call[0](*call[1], **call[2])
