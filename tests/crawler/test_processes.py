"""Processes for work that can go wrong: each answer belongs to its job, whatever became of the ones before."""

import os
import time
from collections.abc import Callable, Iterator

import pytest

from crawler.processes import Limits, Process, ProcessError, Stopped

LIMITS = Limits(seconds=2.0, megabytes=512)


def doubler() -> Callable[[int], int]:
    """Doubles; 13 kills the process, 99 stalls it, a negative number is refused."""

    def work(number: int) -> int:
        if number == 13:
            os._exit(1)
        if number == 99:
            time.sleep(60)
        if number < 0:
            raise ValueError("negative")
        return 2 * number

    return work


@pytest.fixture(params=[False, True], ids=["shared", "alone"])
def process(request: pytest.FixtureRequest) -> Iterator[Process[int, int]]:
    made: Process[int, int] = Process(doubler, LIMITS, alone=request.param)
    yield made
    made.close()


def outcomes(process: Process[int, int], jobs: list[int]) -> list[int | str]:
    return [answer.code if isinstance(answer, Stopped) else answer for answer in process.work(jobs)]


def test_work_that_stops_the_process_costs_the_other_work_nothing(process: Process[int, int]) -> None:
    assert outcomes(process, [1, 13, 2, -1, 3, 13]) == [2, "died", 4, "failed", 6, "died"]
    assert outcomes(process, [99, 4]) == ["stalled", 8]
    assert outcomes(process, []) == []


def test_answers_of_work_that_was_broken_off_are_not_taken_for_later_ones(process: Process[int, int]) -> None:
    begun = process.work([1, 2, 3])
    assert next(begun) == 2
    begun.close()  # type: ignore[attr-defined]
    assert outcomes(process, [10]) == [20]


def test_a_process_that_was_ended_says_so(process: Process[int, int]) -> None:
    assert outcomes(process, [1]) == [2]
    process.end()
    with pytest.raises(ProcessError, match="the work stays to be done"):
        outcomes(process, [1])
