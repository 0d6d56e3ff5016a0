"""Clients of the service: they count what was answered and remember what was acknowledged."""

import http.client
import json
import select
import threading
import time
import uuid
from collections import Counter

_ARTICLE = """Harbour pumps fail again, city says

The city's harbour pumps failed for the third time this month, engineer Mara Quill said on Monday.
"We were told in {number} letters that the seals were sound," Quill told the council.

The maker did not respond to a request for comment. Run {run}.
"""

# The API key of every client, created by the cluster.
_CREDENTIALS: dict[str, str] = {}


def authorize(key: str) -> None:
    _CREDENTIALS["Authorization"] = f"Bearer {key}"


def credentials() -> str:
    """The same as a line of an HTTP head."""
    return "".join(f"{name}: {value}\r\n" for name, value in _CREDENTIALS.items())


class Traffic:
    """Workers that each do one thing at a steady rate until they are told to stop."""

    def __init__(self, port: int, request, workers: int, rate: float, keep_alive: bool = True):
        self.answers: Counter = Counter()
        self.failures: list[str] = []
        self.acknowledged: list[str] = []
        self._port, self._request, self._pause, self._keep_alive = port, request, 1 / rate, keep_alive
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._workers = [threading.Thread(target=self._work, daemon=True) for _ in range(workers)]

    def __enter__(self) -> "Traffic":
        for worker in self._workers:
            worker.start()
        return self

    def __exit__(self, *_) -> None:
        self._stop.set()
        for worker in self._workers:
            worker.join(30)

    @property
    def succeeded(self) -> int:
        return sum(count for status, count in self.answers.items() if status < 300)

    def _work(self) -> None:
        client = Client(self._port)
        while not self._stop.is_set():
            began = time.monotonic()
            try:
                self._count(*self._request(client))
            except (OSError, http.client.HTTPException) as failure:
                self._fail(f"{type(failure).__name__} {failure}")
                client.close()
            if not self._keep_alive:
                client.close()
            self._stop.wait(max(0.0, self._pause - (time.monotonic() - began)))
        client.close()

    def _count(self, status: int, location: str | None) -> None:
        with self._lock:
            self.answers[status] += 1
            if status >= 300:
                self.failures.append(str(status))
            elif location:
                self.acknowledged.append(location)

    def _fail(self, what: str) -> None:
        with self._lock:
            self.failures.append(what)


class Client:
    """One connection, kept as clients keep it: one that the server has closed meanwhile is not used again."""

    def __init__(self, port: int, timeout: float = 30):
        self._port, self._timeout = port, timeout
        self._connection: http.client.HTTPConnection | None = None

    def ask(self, method: str, path: str, body=None, headers: dict | None = None) -> tuple[int, dict, bytes]:
        if self._connection is None or self._is_stale():
            self.close()
            self._connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=self._timeout)
        self._connection.request(method, path, body, _CREDENTIALS | (headers or {}))
        answer = self._connection.getresponse()
        whole = answer.read()
        if answer.getheader("Connection", "").lower() == "close":
            self.close()
        return answer.status, dict(answer.getheaders()), whole

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _is_stale(self) -> bool:
        line = self._connection.sock
        return line is None or bool(select.select([line], [], [], 0)[0])


def ingest(client: Client) -> tuple[int, str | None]:
    run = uuid.uuid4()
    text = _ARTICLE.format(number=run.int % 97, run=run).encode()
    address = f"https://harbour.example/news/{run}"
    status, headers, _ = client.ask("POST", f"/v1/articles?url={address}", text, {"Content-Type": "text/plain"})
    return status, headers.get("Location")


class Reader:
    """Reads one article that is there, again and again."""

    def __init__(self, port: int):
        client = Client(port)
        status, location = ingest(client)
        if status != 201:
            raise RuntimeError(f"no article to read: {status}")
        self._path = _path(location)
        client.close()

    def __call__(self, client: Client) -> tuple[int, str | None]:
        status, _, body = client.ask("GET", self._path)
        if status == 200:
            json.loads(body)
        return status, None


def missing(port: int, locations: list[str]) -> list[str]:
    """Which of the acknowledged articles the service does not show."""
    client = Client(port)
    return [location for location in locations if client.ask("GET", _path(location))[0] != 200]


def _path(location: str) -> str:
    return "/" + location.split("/", 3)[3] if "://" in location else location
