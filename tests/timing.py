"""Is work linear in its input? Compared by time ratios, the least of several runs, so that a busy machine does not lie."""

from collections.abc import Callable
from time import process_time


def doubled_work_is_linear(work: Callable[[int], object], size: int, runs: int = 3) -> bool:
    """Does twice the input take less than three times as long? Quadratic work takes four times."""

    def least(amount: int) -> float:
        times = []
        for _ in range(runs):
            start = process_time()
            work(amount)
            times.append(process_time() - start)
        return min(times)

    once = least(size)
    return least(2 * size) < 3 * once + 0.02
