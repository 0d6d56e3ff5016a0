"""What the deployment is put through, and what has to come of it.  python3 drills.py RENDERED WORK [drill ...]"""

import signal
import sys
import time
import traceback

from cluster import Cluster
from commands import log, podman, wait_until
from flood import Flood
from postgres_pair import PostgresPair
from traffic import Client, Reader, Traffic, ingest, missing


def three_pods(rendered: str, work: str) -> Cluster:
    cluster = Cluster(rendered, work)
    try:
        cluster.start_database()
        cluster.migrate()
        log(f"ready after {cluster.deploy():.1f} s")
    except BaseException:
        cluster.close()
        raise
    return cluster


def clients(cluster: Cluster) -> dict[str, Traffic]:
    port = cluster.api_port
    read = Reader(port)
    return {
        "ingest": Traffic(port, ingest, workers=2, rate=4),
        "read": Traffic(port, read, workers=3, rate=8),
        "read, new connections": Traffic(port, read, workers=2, rate=4, keep_alive=False),
    }


class Under:
    """All clients at work around what happens, and what they say of it."""

    def __init__(self, cluster: Cluster):
        self._cluster = cluster
        self._traffics = clients(cluster)

    def __enter__(self) -> "Under":
        for traffic in self._traffics.values():
            traffic.__enter__()
        time.sleep(3)
        return self

    def __exit__(self, *_) -> None:
        time.sleep(2)
        for traffic in self._traffics.values():
            traffic.__exit__()
        for name, traffic in self._traffics.items():
            log(f"{name}: {traffic.succeeded} succeeded, {len(traffic.failures)} failed {traffic.failures[:3]}")

    def failed(self) -> int:
        return sum(len(traffic.failures) for traffic in self._traffics.values())

    def succeeded(self) -> int:
        return sum(traffic.succeeded for traffic in self._traffics.values())

    def lost(self) -> int:
        acknowledged = [location for traffic in self._traffics.values() for location in traffic.acknowledged]
        lost = missing(self._cluster.api_port, acknowledged)
        log(f"{len(acknowledged)} acknowledged, {len(lost)} lost {lost[:3]}")
        return len(lost)


def expect(truth: bool, what: str) -> None:
    if not truth:
        raise AssertionError(what)
    log("as it has to be:", what)


def rolling_restart(cluster: Cluster) -> None:
    with Under(cluster) as clients_at_work:
        log(f"rolled in {cluster.roll():.1f} s")
    expect(clients_at_work.failed() == 0, "no request fails in a rolling restart")
    expect(clients_at_work.succeeded() > 200, "the clients were at work")
    expect(clients_at_work.lost() == 0, "nothing acknowledged is lost")
    expect(cluster.restarts() == 0, "no container restarts")


def pod_killed(cluster: Cluster) -> None:
    victim = cluster.pods[0]
    with Under(cluster) as clients_at_work:
        victim.container.kill()
        wait_until(lambda: victim.restarts == 1, 20, "the kubelet restarts it")
        cluster.wait_ready()
    expect(clients_at_work.failed() <= 25, "only requests of the moment fail")
    expect(clients_at_work.lost() == 0, "nothing acknowledged is lost")
    expect(cluster.restarts() == 1, "no other pod restarts")


def liveness_failing(cluster: Cluster) -> None:
    victim = cluster.pods[-1]
    before = victim.restarts
    podman("pause", victim.name)
    log(victim.name, "hangs")
    took = wait_until(lambda: victim.restarts > before, 90, "the kubelet restarts it")
    log(f"restarted after {took:.1f} s")
    expect(took < 60, "a pod that hangs is restarted within a minute")
    cluster.wait_ready()


def database_hung(cluster: Cluster) -> None:
    before = cluster.restarts()
    podman("pause", cluster.database.name)
    log("the database hangs")
    took = wait_until(lambda: not cluster.ready(), 60, "all pods are unready")
    log(f"all unready after {took:.1f} s")
    expect(took < 30, "all pods are unready within seconds")
    time.sleep(45)
    podman("unpause", cluster.database.name)
    took = cluster.wait_ready(60)
    log(f"all ready {took:.1f} s after the database is back")
    expect(took < 30, "they are ready again by themselves")
    expect(cluster.restarts() == before, "none restarts for the database's fault")


def flood_of_bodies(cluster: Cluster) -> None:
    before = cluster.restarts()
    flood = Flood(cluster.api_port, connections=48, seconds=30).run()
    log("answers:", dict(flood.answers))
    expect(cluster.killed_for_memory() == 0 and cluster.restarts() == before, "no pod is killed for its memory")
    expect(not set(flood.answers) & {"500", "502", "504"}, "no answer is a failure of the service's own")
    expect(flood.answers["413"] > 0, "a body that is too large is refused as such")
    cluster.wait_ready(60)
    took = until_answered(cluster, 10)
    expect(took < 10, f"the service is there {took:.1f} s afterwards")


def until_answered(cluster: Cluster, seconds: float) -> float:
    """How long it takes until a list is sent, within so many seconds."""
    began = time.monotonic()
    while (took := time.monotonic() - began) < seconds:
        status, _, body = Client(cluster.api_port).ask("GET", "/v1/articles")
        if status == 200:
            break
        log(f"{status} {body[:200]}")
        time.sleep(0.5)
    return took


def rollout_without_grace(cluster: Cluster) -> None:
    """The control: were the rollout above lucky, this one would be too."""
    cluster.without_grace()
    with Under(cluster) as clients_at_work:
        log(f"rolled in {cluster.roll():.1f} s")
        log(f"rolled in {cluster.roll():.1f} s")
    expect(clients_at_work.failed() > 0, "without grace requests fail")
    expect(clients_at_work.lost() == 0, "nothing acknowledged is lost all the same")


def primary_killed(rendered: str, work: str) -> None:
    pair = PostgresPair(work)
    cluster = None
    try:
        pair.start()
        cluster = Cluster(rendered, work)
        cluster.migrate()
        log(f"ready after {cluster.deploy():.1f} s")
        writes = Traffic(cluster.api_port, ingest, workers=3, rate=8)
        with writes:
            time.sleep(5)
            before = cluster.restarts()
            killed = time.monotonic()
            pair.kill_primary()
            time.sleep(1)
            pair.promote_standby()
            promoted = writes.succeeded
            wait_until(lambda: writes.succeeded >= promoted + 5, 60, "writes are back")
            back = time.monotonic() - killed
            log(f"writes are back {back:.1f} s after the primary's death")
            time.sleep(5)
        log(f"writes: {writes.succeeded} succeeded, {len(writes.failures)} failed {writes.failures[:3]}")
        lost = missing(cluster.api_port, writes.acknowledged)
        log(f"{len(writes.acknowledged)} acknowledged, {len(lost)} lost")
        expect(len(writes.acknowledged) > 30, "writes were acknowledged")
        expect(not lost, "no acknowledged write is lost with its primary")
        expect(back < 10, "writes are back within ten seconds")
        expect(cluster.restarts() == before, "no pod restarts for it")
        cluster.check_watch()
    finally:
        if cluster:
            cluster.close()
        pair.close()


# The order matters: each drill leaves three ready pods to the next, except the last, which breaks the template.
ON_ONE_CLUSTER = [
    rolling_restart,
    pod_killed,
    liveness_failing,
    database_hung,
    flood_of_bodies,
    rollout_without_grace,
]


def watched(cluster: Cluster, action) -> None:
    action(cluster)
    cluster.check_watch()


def main(rendered: str, work: str, *wanted: str) -> int:
    passed = 0
    failed: list[str] = []

    def drill(name: str, action) -> None:
        nonlocal passed
        if wanted and name not in wanted:
            return
        log("=== " + name.replace("_", " "))
        try:
            action()
            passed += 1
        except Exception:  # one drill that fails must not keep the others from being held
            failed.append(name)
            log(traceback.format_exc())

    if not wanted or set(wanted) & {action.__name__ for action in ON_ONE_CLUSTER}:
        cluster = three_pods(rendered, f"{work}/one")
        try:
            for action in ON_ONE_CLUSTER:
                drill(action.__name__, lambda held=action: watched(cluster, held))
        finally:
            cluster.close()
    drill(primary_killed.__name__, lambda: primary_killed(rendered, f"{work}/two"))
    print(f"drills: {passed} passed, {len(failed)} failed", *failed, flush=True)
    with open(f"{work}/failed", "w", encoding="utf-8") as names:
        names.writelines(f"{name}\n" for name in failed)
    return 1 if failed else 0


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that whatever runs is put away
    sys.exit(main(*sys.argv[1:]))
