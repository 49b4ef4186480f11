"""Times kernels as a front end sees them: argument 1 the number of starts, then kernel names, each as NAME=CELL.

Prints a line a kernel: name, seconds from start to the first result, seconds of the median cell. The quickest start counts.
"""
import statistics
import sys
import time

from jupyter_client.manager import start_new_kernel

CELLS = 60


def timed(name, cell):
    began = time.monotonic()
    manager, client = start_new_kernel(kernel_name=name, startup_timeout=60)
    try:
        client.execute_interactive(cell.format(0), timeout=60, output_hook=lambda message: None)
        first = time.monotonic() - began
        spans = []
        for i in range(1, CELLS + 1):
            began = time.monotonic()
            client.execute_interactive(cell.format(i), timeout=60, output_hook=lambda message: None)
            spans.append(time.monotonic() - began)
        return first, statistics.median(spans)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


for kernel in sys.argv[2:]:
    name, cell = kernel.split("=", 1)
    try:
        runs = [timed(name, cell) for _ in range(int(sys.argv[1]))]
    except Exception as fault:  # a kernel that is not here is said, and the others are timed
        print(name, "-", type(fault).__name__)
        continue
    print(name, min(r[0] for r in runs), min(r[1] for r in runs))
