"""A small cluster: jobs, a database, and a deployment that is rolled as its controller would."""

import copy
import os
import threading
import time

from commands import inspect, log, podman, wait_until
from container import Container
from manifests import Manifests
from pod import Pod
from service import Service
from traffic import authorize

NETWORK = "sourceline-drills"
GATEWAY = "10.89.7.1"
API, DATABASE, MIGRATION = "sourceline", "sourceline-db", "sourceline-migration"
USER, PASSWORD = "sourceline", "drill"


class Cluster:
    def __init__(self, rendered: str, work: str, endpoint_lag: float = 1.0):
        os.makedirs(work, exist_ok=True)
        self.manifests = Manifests(rendered)
        self.pods: list[Pod] = []
        self.api_port = 8080
        self._work = work
        self._endpoint_lag = endpoint_lag
        self._count = 0
        self._secrets = {"sourceline-db-app": {"username": USER, "password": PASSWORD}}
        self._hosts = {"sourceline-db-rw": GATEWAY}
        podman("network", "create", "--subnet", "10.89.7.0/24", "--gateway", GATEWAY, NETWORK, check=False)
        self._api = Service("api", f"0.0.0.0:{self.api_port}", "http", work)
        self._database: Service | None = None
        self.database: Pod | None = None

    def start_database(self) -> None:
        self._database = Service("database", "0.0.0.0:5432", "postgres", work=self._work)
        template = self.manifests.get("StatefulSet", DATABASE)["spec"]["template"]
        self.database = self._pod(DATABASE, template, self._database.follow).start()
        wait_until(lambda: self.database.ready, 120, "the database is ready")

    def migrate(self) -> None:
        """The schema, and then a key for the drills' clients."""
        template = copy.deepcopy(self.manifests.get("Job", MIGRATION)["spec"]["template"])
        self._run_to_end(MIGRATION, template)
        log("migrated")
        template["spec"]["containers"][0]["args"] = ["key", "drills", "read,write"]
        authorize(self._run_to_end(f"{API}-key", template))

    def _run_to_end(self, name: str, template: dict) -> str:
        job = self._container(name, template)
        job.start(NETWORK)
        podman("wait", job.name, timeout=180)
        code, said = job.state()["ExitCode"], podman("logs", job.name)
        job.remove()
        if code:
            raise RuntimeError(f"{name} ended with {code}, see {self._work}")
        return said

    def deploy(self) -> float:
        """As many pods as the autoscaler's least; answers how long until all are ready."""
        for _ in range(self.manifests.replicas(API)):
            self._add()
        return self.wait_ready()

    def wait_ready(self, timeout: float = 240) -> float:
        return wait_until(lambda: len(self.ready()) == self.manifests.replicas(API), timeout, "all pods are ready")

    def ready(self) -> list[Pod]:
        return [pod for pod in self.pods if pod.ready]

    def roll(self) -> float:
        """A new pod for each old one, by the deployment's maxSurge and minReadySeconds; maxUnavailable is none."""
        began = time.monotonic()
        strategy = self._deployment()["strategy"]["rollingUpdate"]
        if strategy["maxUnavailable"] != 0:
            raise ValueError("a rollout that takes pods away first is not what is drilled here")
        leaving = []
        for batch in _batches(list(self.pods), strategy["maxSurge"]):
            added = [self._add() for _ in batch]
            wait_until(lambda: all(pod.ready for pod in added), 240, "the new pods are ready")
            time.sleep(self._deployment()["minReadySeconds"])
            for pod in batch:
                self.pods.remove(pod)
                leaving.append(threading.Thread(target=pod.delete, args=(self._endpoint_lag,)))
                leaving[-1].start()
        for pod in leaving:
            pod.join()
        return time.monotonic() - began

    def check_watch(self) -> None:
        for pod in [*self.pods, *filter(None, [self.database])]:
            if pod.unwatched:
                raise RuntimeError(f"{pod.name} was not watched to the end: {pod.unwatched}")

    def restarts(self) -> int:
        return sum(pod.restarts for pod in self.pods)

    def killed_for_memory(self) -> int:
        return sum(inspect(pod.name)["State"]["OOMKilled"] for pod in self.pods)

    def without_grace(self) -> None:
        """From now on new pods are as hasty as a manifest without a way out makes them."""
        template = self._deployment()["template"]["spec"]
        template["containers"][0].pop("lifecycle")
        template["terminationGracePeriodSeconds"] = 0
        settings = self.manifests.get("ConfigMap", template["containers"][0]["envFrom"][0]["configMapRef"]["name"])
        settings["data"] |= {"QUARKUS_SHUTDOWN_TIMEOUT": "0s", "QUARKUS_SHUTDOWN_DELAY": "0s"}

    def close(self) -> None:
        for pod in [*self.pods, *filter(None, [self.database])]:
            pod.abandon()
        for service in filter(None, [self._api, self._database]):
            service.close()

    def _deployment(self) -> dict:
        return self.manifests.get("Deployment", API)["spec"]

    def _add(self) -> Pod:
        self._count += 1
        pod = self._pod(f"{API}-{self._count}", self._deployment()["template"], self._api.follow)
        self.pods.append(pod)
        return pod.start()

    def _pod(self, name: str, template: dict, on_readiness) -> Pod:
        return Pod(self._container(name, template), NETWORK, on_readiness)

    def _container(self, name: str, template: dict) -> Container:
        return Container(name, copy.deepcopy(template), self.manifests, self._secrets, self._hosts, self._work)


def _batches(pods: list[Pod], size: int) -> list[list[Pod]]:
    return [pods[start : start + size] for start in range(0, len(pods), size)]
