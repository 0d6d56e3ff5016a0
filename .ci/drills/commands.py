"""Runs the programs that the drills stand on."""

import json
import subprocess
import time

STARTED = time.monotonic()


def log(*words: object) -> None:
    print(f"[{time.monotonic() - STARTED:7.2f}]", *words, flush=True)


def run(*words: object, check: bool = True, timeout: float | None = None, **options) -> str:
    done = subprocess.run(
        [str(word) for word in words], capture_output=True, text=True, timeout=timeout, check=False, **options
    )
    if check and done.returncode:
        raise RuntimeError(f"{' '.join(map(str, words))}: {done.returncode} {done.stderr.strip()[-600:]}")
    return done.stdout.strip()


def podman(*words: object, check: bool = True, **options) -> str:
    return run("podman", *words, check=check, **options)


def inspect(container: str) -> dict:
    return json.loads(podman("inspect", container))[0]


def wait_until(happened, timeout: float, what: str, pause: float = 0.1) -> float:
    """Waits for a condition and answers how long that took."""
    began = time.monotonic()
    while not happened():
        if time.monotonic() - began > timeout:
            raise TimeoutError(f"{what}: not within {timeout:.0f} s")
        time.sleep(pause)
    return time.monotonic() - began
