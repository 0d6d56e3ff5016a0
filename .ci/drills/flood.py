"""Clients that send more than they should: the largest text that is allowed, and bodies far beyond it."""

import socket
import threading
import time
from collections import Counter

from traffic import credentials

_MIB = 2**20
_SENTENCE = b'"The seals were sound," the engineer said on Monday. '


class Flood:
    def __init__(self, port: int, connections: int, seconds: float):
        self.answers: Counter = Counter()
        self._port = port
        self._end = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._text = (_SENTENCE * (_MIB // len(_SENTENCE)))[: _MIB - 64]
        self._threads = [
            threading.Thread(target=self._pour, args=(self._allowed if number % 2 else self._endless,), daemon=True)
            for number in range(connections)
        ]

    def run(self) -> "Flood":
        for thread in self._threads:
            thread.start()
        for thread in self._threads:
            thread.join()
        return self

    def _pour(self, send) -> None:
        number = 0
        while time.monotonic() < self._end:
            number += 1
            try:
                with socket.create_connection(("127.0.0.1", self._port), 10) as line:
                    line.settimeout(60)
                    answer = send(line, number)
            except OSError as failure:
                answer = type(failure).__name__
            with self._lock:
                self.answers[answer] += 1

    def _allowed(self, line: socket.socket, number: int) -> str:
        text = b"%d %d\n\n" % (id(line), number) + self._text
        line.sendall(_head(f"Content-Length: {len(text)}") + text)
        return _status(line)

    def _endless(self, line: socket.socket, _: int) -> str:
        """Chunks without an end, until the service has had enough."""
        line.sendall(_head("Transfer-Encoding: chunked"))
        chunk = b"%x\r\n" % (_MIB // 4) + self._text[: _MIB // 4] + b"\r\n"
        try:
            for _ in range(256):
                line.sendall(chunk)
        except (BrokenPipeError, ConnectionResetError):
            pass
        return _status(line)


def _head(length: str) -> bytes:
    return (
        "POST /v1/articles HTTP/1.1\r\nHost: sourceline\r\nContent-Type: text/plain\r\nConnection: close\r\n"
        f"{credentials()}{length}\r\n\r\n"
    ).encode()


def _status(line: socket.socket) -> str:
    head = line.recv(64).decode("latin-1").split(" ")
    return head[1] if len(head) > 1 else "closed"
