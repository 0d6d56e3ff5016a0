"""A pod and the part of the kubelet that watches over it: probes, restarts, the way out."""

import http.client
import socket
import subprocess
import threading
import time

from commands import log
from container import Container


class Pod:
    def __init__(self, container: Container, network: str, on_readiness):
        self.container = container
        self.ready = False
        self.restarts = 0
        self.leaving = False
        self.unwatched: Exception | None = None
        self._network = network
        self._on_readiness = on_readiness
        self._watch = threading.Thread(target=self._watch_over, daemon=True)

    @property
    def name(self) -> str:
        return self.container.name

    @property
    def grace(self) -> int:
        return self.container.pod.get("terminationGracePeriodSeconds", 30)

    def start(self) -> "Pod":
        self.container.start(self._network)
        log(self.name, "created at", self.container.address)
        self._watch.start()
        return self

    def delete(self, endpoint_lag: float) -> int:
        """As the API server has it: the endpoint goes while preStop sleeps; nobody waits for the other."""
        self.leaving = True
        began = time.monotonic()
        threading.Timer(endpoint_lag, lambda: self._set_ready(False)).start()
        sleep = self.container.spec.get("lifecycle", {}).get("preStop", {}).get("sleep", {}).get("seconds", 0)
        time.sleep(sleep)
        code = self.container.stop(self.grace - sleep)
        log(self.name, f"is gone after {time.monotonic() - began:.1f} s with exit code {code}")
        self.container.remove()
        return code

    def abandon(self) -> None:
        self.leaving = True
        self.container.remove()

    def _set_ready(self, ready: bool) -> None:
        if ready != self.ready:
            self.ready = ready
            log(self.name, "ready" if ready else "not ready")
            self._on_readiness(self)

    def _watch_over(self) -> None:
        try:
            while not self.leaving:
                if self._starts():
                    self._serves()
                if not self.leaving:
                    self._restart()
        except Exception as failure:  # the drill's own: a pod that nobody watches proves nothing
            if not self.leaving:
                log(self.name, "is watched no more:", failure)
                self.unwatched = failure

    def _starts(self) -> bool:
        probe = Probe(self.container, "startupProbe")
        while not self.leaving and self._runs():
            verdict = probe.ask()
            if verdict is not None:
                return verdict
            time.sleep(0.05)
        return False

    def _serves(self) -> None:
        """Until it dies, does not live or leaves."""
        liveness, readiness = Probe(self.container, "livenessProbe"), Probe(self.container, "readinessProbe")
        while not self.leaving and self._runs():
            if liveness.ask() is False:
                log(self.name, "does not live")
                return
            verdict = readiness.ask()
            if verdict is not None and not self.leaving:
                self._set_ready(verdict)
            time.sleep(0.05)

    def _runs(self) -> bool:
        return self.container.state()["Status"] in ("running", "paused")

    def _restart(self) -> None:
        self._set_ready(False)
        self.restarts += 1
        state = self.container.state()
        log(self.name, "restarts; it was", state["Status"], state["ExitCode"], "killed for memory" * state["OOMKilled"])
        self.container.kill()
        time.sleep(min(10, self.restarts))
        self.container.start_again(self._network)


class Probe:
    """Asks as often as the manifest says and has a verdict when the threshold is reached."""

    def __init__(self, container: Container, kind: str):
        self._container = container
        self._spec = container.spec[kind]
        self._next = 0.0
        self._failures = 0

    def ask(self) -> bool | None:
        if time.monotonic() < self._next:
            return None
        self._next = time.monotonic() + self._spec.get("periodSeconds", 10)
        if self._succeeds():
            self._failures = 0
            return True
        self._failures += 1
        return False if self._failures >= self._spec.get("failureThreshold", 3) else None

    def _succeeds(self) -> bool:
        try:
            if "httpGet" in self._spec:
                return self._get(self._spec["httpGet"])
            if "tcpSocket" in self._spec:
                port = self._container.port(self._spec["tcpSocket"]["port"])
                socket.create_connection((self._container.address, port), self._timeout()).close()
                return True
            words = ["podman", "exec", self._container.name, *self._spec["exec"]["command"]]
            # Allows for podman's exec, which is slower than the kubelet's.
            return subprocess.run(words, capture_output=True, timeout=5 + self._timeout(), check=False).returncode == 0
        except (OSError, http.client.HTTPException, subprocess.TimeoutExpired):
            return False

    def _get(self, action: dict) -> bool:
        connection = http.client.HTTPConnection(
            self._container.address, self._container.port(action["port"]), timeout=self._timeout()
        )
        connection.request("GET", action["path"], headers={"Connection": "close"})
        answer = connection.getresponse()
        answer.read()
        connection.close()
        return 200 <= answer.status < 400

    def _timeout(self) -> float:
        return self._spec.get("timeoutSeconds", 1)
