"""End with the server: a process that it began → ended when the server is gone, in the middle of whatever it does."""

import multiprocessing
import os
import signal
from multiprocessing import resource_tracker
from threading import Thread


def hold_interrupts() -> None:
    """Ctrl+C is the server's affair, not that of the processes which this thread begins: they are spared it until they say
    themselves what it means to them, which they can only once they are loaded."""
    if hasattr(signal, "pthread_sigmask"):
        resource_tracker.ensure_running()  # whoever begins it lets interrupts through again
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})


def end_with_the_server() -> None:
    """From here on this process is ended, as if it were asked to, when the one that began it is gone: nobody would hear of it."""
    Thread(target=_end_after_it, name="dateline-ending", daemon=True).start()


def _end_after_it() -> None:
    server = multiprocessing.parent_process()
    if server is not None:
        server.join()
        os.kill(os.getpid(), signal.SIGTERM)
