"""A primary and a synchronous standby outside the pods, and the address that follows the primary."""

import os
import shutil
import signal
import subprocess
import time

from cluster import PASSWORD, USER
from commands import log, run, wait_until

_PROGRAMS = "/usr/lib/postgresql/15/bin"
_PORTS = {"a": 5433, "b": 5434}
_AS_POSTGRES = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
_SETTINGS = """wal_level=replica
max_wal_senders=5
wal_keep_size=128MB
synchronous_commit=on
max_connections=200
"""
_ADDRESS = """global
  external-check
  insecure-fork-wanted
defaults
  mode tcp
  timeout connect 2s
  timeout check 3s
  timeout client 1h
  timeout server 1h
listen primary
  bind 0.0.0.0:5432
  option external-check
  external-check path /usr/bin:/bin
  external-check command {check}
  default-server inter 500ms fall 1 rise 1 on-marked-down shutdown-sessions
  server a 127.0.0.1:5433 check
  server b 127.0.0.1:5434 check
"""
_CHECK = f"""#!/bin/sh
PGPASSWORD={PASSWORD} PGCONNECT_TIMEOUT=2 {_PROGRAMS}/psql -h "$3" -p "$4" -U {USER} -d postgres \
    -Atqc 'select pg_is_in_recovery()' 2> /dev/null | grep -qx f
"""


class PostgresPair:
    def __init__(self, work: str):
        self._work = f"{work}/pair"
        self._environment = {**os.environ, "PGPASSWORD": PASSWORD, "LC_ALL": "C.UTF-8"}
        self._address: subprocess.Popen | None = None
        shutil.rmtree(self._work, ignore_errors=True)
        os.makedirs(self._work)
        os.chmod(work, 0o755)
        shutil.chown(self._work, "postgres", "postgres")

    def start(self) -> None:
        secret = self._write("password", PASSWORD, 0o644)
        self._postgres(
            "initdb", "-D", self._data("a"), "-U", USER, f"--pwfile={secret}", "-A", "scram-sha-256",
            "-E", "UTF8", "--locale=C.UTF-8", "--data-checksums",
        )  # fmt: skip
        self._append("a", "pg_hba.conf", "host all all all scram-sha-256\nhost replication all all scram-sha-256\n")
        self._append("a", "postgresql.conf", _SETTINGS)
        self._start("a")
        self.ask("a", "create database sourceline", "postgres")
        self.ask("a", "select pg_create_physical_replication_slot('b')")
        self._postgres(
            "pg_basebackup", "-h", "127.0.0.1", "-p", _PORTS["a"], "-U", USER, "-D", self._data("b"),
            "-R", "-S", "b", "-X", "stream", "-c", "fast",
        )  # fmt: skip
        self._start("b")
        self._standbys("a", "*")
        wait_until(lambda: self.ask("a", "select sync_state from pg_stat_replication") == "sync", 20, "b is synchronous")
        check = self._write("check.sh", _CHECK, 0o755)
        configuration = self._write("address.cfg", _ADDRESS.format(check=check), 0o644)
        self._address = subprocess.Popen(["haproxy", "-f", configuration, "-db"], stdout=subprocess.DEVNULL)
        log("a primary and its synchronous standby")

    def kill_primary(self) -> None:
        with open(f"{self._data('a')}/postmaster.pid", encoding="utf-8") as postmaster:
            os.kill(int(postmaster.readline()), signal.SIGKILL)
        log("primary killed")

    def promote_standby(self) -> None:
        self._postgres("pg_ctl", "-D", self._data("b"), "-w", "promote")
        self._standbys("b", "")
        log("standby promoted")

    def ask(self, server: str, question: str, database: str = "sourceline") -> str:
        return run(
            f"{_PROGRAMS}/psql", "-h", "127.0.0.1", "-p", _PORTS[server], "-U", USER, "-d", database, "-Atqc", question,
            env=self._environment,
        )  # fmt: skip

    def close(self) -> None:
        if self._address:
            self._address.terminate()
            self._address.wait()
        for server in _PORTS:
            self._postgres("pg_ctl", "-D", self._data(server), "-m", "immediate", "stop", check=False)

    def _standbys(self, server: str, names: str) -> None:
        self.ask(server, f"alter system set synchronous_standby_names='{names}'")
        self.ask(server, "select pg_reload_conf()")
        time.sleep(0.5)

    def _start(self, server: str) -> None:
        options = f"-p {_PORTS[server]} -k {self._work} -c listen_addresses=127.0.0.1"
        log_file = f"{self._work}/{server}.log"
        self._postgres("pg_ctl", "-D", self._data(server), "-w", "-l", log_file, "-o", options, "start")

    def _postgres(self, program: str, *words: object, check: bool = True) -> None:
        # Output goes to a file, since a server that inherits a pipe would keep it open.
        with open(f"{self._work}/{program}.out", "a", encoding="utf-8") as output:
            command = [*_AS_POSTGRES, f"{_PROGRAMS}/{program}", *map(str, words)]
            code = subprocess.call(command, stdout=output, stderr=output, env=self._environment, cwd="/")
        if check and code:
            raise RuntimeError(f"{program} ended with {code}, see {output.name}")

    def _data(self, server: str) -> str:
        return f"{self._work}/{server}"

    def _write(self, name: str, text: str, mode: int) -> str:
        path = f"{self._work}/{name}"
        with open(path, "w", encoding="utf-8") as written:
            written.write(text)
        os.chmod(path, mode)
        return path

    def _append(self, server: str, name: str, text: str) -> None:
        with open(f"{self._data(server)}/{name}", "a", encoding="utf-8") as settings:
            settings.write(text)
