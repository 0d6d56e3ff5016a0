"""What a backup is worth: restore.py FOLDER-OF-POSTGRESQL PROGRAM [ARGUMENT ...]

Articles are kept, a base backup is taken, more are kept, some are deleted, and then the server dies. Another one is made of
the backup and the archived changes, as of the moment before the deletion, and the program serves from it.
"""

import json
import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

BINARIES, *PROGRAM = sys.argv[1:]
BEFORE, AFTER, DELETED = 600, 400, 100
KEY = "slk_" + "restore-drill".ljust(43, "0")


def account():
    """PostgreSQL does not run as root."""
    if os.getuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
            return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
        except KeyError:
            pass
    sys.exit("nobody could run PostgreSQL")


ACCOUNT = account()
WORK = tempfile.mkdtemp(prefix="restore-")
if ACCOUNT:
    os.chown(WORK, ACCOUNT["user"], ACCOUNT["group"])
ARCHIVE = f"{WORK}/archive"


def free_port():
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        return it.getsockname()[1]


def postgres(program, *words):
    done = subprocess.run([f"{BINARIES}/{program}", *words], cwd=WORK, capture_output=True, text=True, **ACCOUNT)
    if done.returncode != 0:
        sys.exit(f"{program} {words}: {done.stdout}{done.stderr}")
    return done.stdout.strip()


class Server:
    def __init__(self, folder):
        self.folder, self.port = f"{WORK}/{folder}", free_port()

    def start(self):
        options = f"-p {self.port} -k {WORK} -c listen_addresses=127.0.0.1"
        # Output goes to a file, since the server outlives pg_ctl and would keep a pipe open.
        subprocess.run(
            [f"{BINARIES}/pg_ctl", "-D", self.folder, "-w", "-t", "60", "-l", f"{self.folder}.log", "-o", options, "start"],
            cwd=WORK, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, **ACCOUNT)

    def die(self):
        postgres("pg_ctl", "-D", self.folder, "-m", "immediate", "stop")

    def ask(self, sql):
        return postgres("psql", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-Atc", sql)


class Service:
    running = []

    def __init__(self, server):
        self.port, management = free_port(), free_port()
        self.environment = dict(
            os.environ,
            QUARKUS_DATASOURCE_REACTIVE_URL=f"postgresql://127.0.0.1:{server.port}/postgres",
            QUARKUS_DATASOURCE_USERNAME="postgres",
            QUARKUS_DATASOURCE_PASSWORD="none",
            QUARKUS_HTTP_PORT=str(self.port),
            QUARKUS_MANAGEMENT_PORT=str(management),
            SOURCELINE_ACCESS_KEYS="true",
            SOURCELINE_ACCESS_FIRST_KEY=KEY,
            SOURCELINE_ACCESS_FIRST_KEY_SCOPES="read,write",
        )
        self.log = open(f"{WORK}/service-{server.port}.log", "w")
        self.process = subprocess.Popen(PROGRAM, env=self.environment, stdout=self.log, stderr=self.log)
        Service.running.append(self.process)
        deadline = time.monotonic() + 90
        while True:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{management}/q/health/ready", timeout=5):
                    return
            except OSError:
                if time.monotonic() > deadline or self.process.poll() is not None:
                    sys.exit("the program did not become ready: " + open(self.log.name).read()[-2000:])
                time.sleep(0.1)

    def call(self, method, path, body=None, headers=None):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", data=body, method=method,
            headers={"Authorization": f"Bearer {KEY}", **(headers or {})})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as answer:
            return answer.code, answer.headers, answer.read()

    def keep(self, numbers):
        lines = "".join(
            json.dumps({
                "text": f"Ferry {n} Moves\n\n\"Berth {n} is ready,\" the harbour master Ada Lund said on Monday.",
                "url": f"https://news.example/ferry/{n}",
            }) + "\n" for n in numbers)
        status, _, body = self.call(
            "POST", "/v1/articles/bulk", lines.encode(), {"Content-Type": "application/x-ndjson"})
        results = [json.loads(line) for line in body.splitlines()]
        expect("lines that were kept", len([it for it in results if it["status"] == 201]), len(numbers))
        return [it["id"] for it in results]

    def stop(self):
        self.process.terminate()
        self.process.wait(30)


def expect(what, found, wanted):
    if found != wanted:
        sys.exit(f"{what}: {found}, and not {wanted}")
    print(f"  {what}: {found}")


def size(folder):
    return sum(os.path.getsize(os.path.join(at, it)) for at, _, files in os.walk(folder) for it in files) / 2**20


def main():
    first = Server("first")
    subprocess.run(["mkdir", ARCHIVE], check=True, **ACCOUNT)
    postgres("initdb", "-D", first.folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
    with open(f"{first.folder}/postgresql.conf", "a") as settings:
        settings.write(f"archive_mode = on\narchive_command = 'test ! -f {ARCHIVE}/%f && cp %p {ARCHIVE}/%f'\n")
    first.start()
    service = Service(first)

    print("before the backup")
    ids = service.keep(range(BEFORE))
    began = time.monotonic()
    postgres("pg_basebackup", "-h", "127.0.0.1", "-p", str(first.port), "-U", "postgres", "-D", f"{WORK}/base", "-X", "none",
             "-c", "fast", "--no-sync")
    print(f"  base backup: {size(f'{WORK}/base'):.0f} MiB in {time.monotonic() - began:.1f} s")

    print("after the backup, in the archive alone")
    ids += service.keep(range(BEFORE, BEFORE + AFTER))
    kept = {id: service.call("GET", f"/v1/articles/{id}") for id in ids}
    first.ask("select pg_sleep(1)")
    moment = first.ask("select now()")
    first.ask("select pg_sleep(1)")
    for id in ids[-DELETED:]:
        status, _, _ = service.call("DELETE", f"/v1/articles/{id}", headers={"If-Match": kept[id][1]["ETag"]})
        if status != 204:
            sys.exit(f"an article was not deleted: {status}")
    expect("a deleted article is answered with", service.call("GET", f"/v1/articles/{ids[-1]}")[0], 410)
    late = service.keep([BEFORE + AFTER])[0]
    cursor = json.loads(service.call("GET", "/v1/changes?after=latest&limit=1")[2])["next"]
    segment = first.ask("select pg_walfile_name(pg_switch_wal())")
    while not os.path.exists(f"{ARCHIVE}/{segment}"):
        time.sleep(0.1)
    service.stop()
    first.die()
    print(f"the server is dead; its archive has {len(os.listdir(ARCHIVE))} files, {size(ARCHIVE):.0f} MiB")

    print(f"another server, as of {moment}")
    began = time.monotonic()
    second = Server("base")
    with open(f"{second.folder}/postgresql.conf", "a") as settings:
        settings.write(f"restore_command = 'cp {ARCHIVE}/%f %p'\nrecovery_target_time = '{moment}'\n"
                       "recovery_target_action = 'promote'\narchive_mode = off\n")
    open(f"{second.folder}/recovery.signal", "w").close()
    second.start()
    while second.ask("select pg_is_in_recovery()") != "f":
        time.sleep(0.1)
    print(f"  recovered in {time.monotonic() - began:.1f} s")
    service = Service(second)
    print(f"  the program serves after {time.monotonic() - began:.1f} s")
    expect("articles", int(second.ask("select count(*) from article where deleted_at is null")), BEFORE + AFTER)
    same = sum(service.call("GET", f"/v1/articles/{id}")[2] == kept[id][2] for id in ids)
    expect("articles whose answer is the same to the byte", same, BEFORE + AFTER)
    expect("what was kept after that moment is answered with", service.call("GET", f"/v1/articles/{late}")[0], 404)
    expect("a cursor of the lost database is answered with", service.call("GET", f"/v1/changes?after={cursor}")[0], 410)
    service.keep([BEFORE + AFTER + 1])
    check = subprocess.run([*PROGRAM, "check"], env=service.environment, capture_output=True, text=True)
    expect("the command check ends with", check.returncode, 0)
    service.stop()
    second.die()
    print("the restore was drilled")


try:
    main()
finally:
    for service in Service.running:
        service.kill()
    for folder in ("first", "base"):
        if os.path.exists(f"{WORK}/{folder}/postmaster.pid"):
            subprocess.run([f"{BINARIES}/pg_ctl", "-D", f"{WORK}/{folder}", "-m", "immediate", "stop"], cwd=WORK,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **ACCOUNT)
    shutil.rmtree(WORK, ignore_errors=True)
