"""A Service: new connections go to ready pods, open ones stay where they are, as with kube-proxy."""

import socket
import subprocess
import threading
import time

from pod import Pod

_CONFIGURATION = """global
  maxconn 4000
  stats socket {control} mode 600 level admin
defaults
  mode tcp
  timeout connect 2s
  timeout client 10m
  timeout server 10m
  retries 0
listen service
  bind {bind}
  balance roundrobin
"""


class Service:
    def __init__(self, name: str, bind: str, target_port: object, work: str, slots: int = 12):
        self._target_port = target_port
        self._taken: dict[str, int] = {}
        self._free = set(range(slots))
        self._lock = threading.Lock()
        self._control = f"{work}/{name}.sock"
        path = f"{work}/{name}.cfg"
        with open(path, "w", encoding="utf-8") as configuration:
            configuration.write(_CONFIGURATION.format(control=self._control, bind=bind))
            configuration.writelines(f"  server s{slot} 127.0.0.1:1 disabled\n" for slot in range(slots))
        self._log = open(f"{work}/{name}.haproxy.log", "w", encoding="utf-8")
        self._process = subprocess.Popen(["haproxy", "-f", path, "-db"], stdout=self._log, stderr=self._log)
        time.sleep(0.5)
        if self._process.poll() is not None:
            raise RuntimeError(f"haproxy does not run: {path}")

    def follow(self, pod: Pod) -> None:
        """The endpoint of a pod, which it has while it is ready."""
        with self._lock:
            if pod.ready and pod.name not in self._taken:
                slot = self._taken[pod.name] = self._free.pop()
                port = pod.container.port(self._target_port)
                self._tell(f"set server service/s{slot} addr {pod.container.address} port {port}")
                self._tell(f"set server service/s{slot} state ready")
            elif not pod.ready and pod.name in self._taken:
                slot = self._taken.pop(pod.name)
                self._tell(f"set server service/s{slot} state maint")
                self._free.add(slot)

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()
        self._log.close()

    def _tell(self, command: str) -> None:
        with socket.socket(socket.AF_UNIX) as control:
            control.connect(self._control)
            control.sendall(f"{command}\n".encode())
            control.recv(65536)
