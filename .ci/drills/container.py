"""A container as the kubelet would start it: what the manifest says of it, in podman's words."""

import os
import shutil
import subprocess

from commands import inspect, podman
from manifests import Manifests, quantity


class Container:
    def __init__(self, name: str, template: dict, manifests: Manifests, secrets: dict, hosts: dict, work: str):
        self.name = name
        self.pod = template["spec"]
        self.spec = self.pod["containers"][0]
        self.address = ""
        self._manifests, self._secrets, self._hosts = manifests, secrets, hosts
        self._folder = f"{work}/{name}"

    def start(self, network: str) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        os.makedirs(self._folder)
        podman(
            "run", "--detach", "--name", self.name, "--hostname", self.name, "--network", network,
            "--pull", "never", "--restart", "no", "--log-driver", "k8s-file",
            *self._user(), *self._security(), *self._limits(), *self._environment(), *self._host_names(), *self._mounts(),
            *self._entrypoint(), self.spec["image"], *self.spec.get("args", []),
        )  # fmt: skip
        self._find_address(network)

    def start_again(self, network: str) -> None:
        podman("start", self.name)
        self._find_address(network)

    def stop(self, grace: float) -> int:
        podman("stop", "--time", max(0, int(grace)), self.name, check=False)
        return self.state()["ExitCode"]

    def kill(self) -> None:
        if self.state()["Status"] == "paused":
            podman("unpause", self.name)
        podman("kill", "--signal", "KILL", self.name, check=False)

    def remove(self) -> None:
        self.keep_log()
        podman("rm", "--force", "--time", "2", self.name, check=False)

    def keep_log(self) -> None:
        with open(f"{self._folder}.log", "w", encoding="utf-8") as kept:
            subprocess.run(["podman", "logs", self.name], stdout=kept, stderr=kept, check=False)

    def state(self) -> dict:
        return inspect(self.name)["State"]

    def port(self, name: object) -> int:
        if isinstance(name, int):
            return name
        return next(port["containerPort"] for port in self.spec["ports"] if port["name"] == name)

    def _find_address(self, network: str) -> None:
        self.address = inspect(self.name)["NetworkSettings"]["Networks"][network]["IPAddress"]

    def _context(self, field: str) -> object:
        own = self.spec.get("securityContext", {})
        return own.get(field, self.pod.get("securityContext", {}).get(field))

    def _user(self) -> list[str]:
        user, group = self._context("runAsUser"), self._context("runAsGroup")
        if self._context("runAsNonRoot") and not user:
            raise RuntimeError(f"{self.name}: the container would run as root")
        words = ["--user", f"{user}:{group}"]
        return words + ["--group-add", str(self._context("fsGroup"))] if self._context("fsGroup") else words

    def _security(self) -> list[str]:
        words = []
        if self._context("readOnlyRootFilesystem"):
            words += ["--read-only", "--read-only-tmpfs=false"]
        for capability in (self._context("capabilities") or {}).get("drop", []):
            words += ["--cap-drop", capability]
        if self._context("allowPrivilegeEscalation") is False:
            words += ["--security-opt", "no-new-privileges"]
        if (self._context("seccompProfile") or {}).get("type") != "RuntimeDefault":
            words += ["--security-opt", "seccomp=unconfined"]
        return words

    def _limits(self) -> list[str]:
        limits = self.spec["resources"]["limits"]
        memory = f"{int(quantity(limits['memory']))}b"
        return ["--memory", memory, "--memory-swap", memory, "--cpus", str(quantity(limits["cpu"]))]

    def _environment(self) -> list[str]:
        values = {}
        for source in self.spec.get("envFrom", []):
            values |= self._manifests.get("ConfigMap", source["configMapRef"]["name"])["data"]
        for variable in self.spec.get("env", []):
            values[variable["name"]] = variable["value"]
        return [word for name, value in values.items() for word in ("--env", f"{name}={value}")]

    def _host_names(self) -> list[str]:
        return [word for name, address in self._hosts.items() for word in ("--add-host", f"{name}:{address}")]

    def _entrypoint(self) -> list[str]:
        return ["--entrypoint", str(self.spec["command"]).replace("'", '"')] if "command" in self.spec else []

    def _mounts(self) -> list[str]:
        volumes = {volume["name"]: volume for volume in self.pod.get("volumes", [])}
        return [word for mount in self.spec["volumeMounts"] for word in self._mount(mount, volumes.get(mount["name"]))]

    def _mount(self, mount: dict, volume: dict | None) -> list[str]:
        path = mount["mountPath"]
        if volume is None:  # a claim of the stateful set's: as long as the pod, here
            return ["--mount", f"type=tmpfs,destination={path},U=true"]
        if "emptyDir" in volume:
            size = int(quantity(volume["emptyDir"]["sizeLimit"]))
            return ["--mount", f"type=tmpfs,destination={path},U=true,tmpfs-size={size}"]
        return ["--volume", f"{self._secret(volume)}:{path}:ro"]

    def _secret(self, volume: dict) -> str:
        """As the kubelet lays it out: the group of the pod may read, and no other."""
        source, group = volume["secret"], self._context("fsGroup")
        folder = f"{self._folder}/{volume['name']}"
        os.makedirs(folder)
        if source.get("optional") and source["secretName"] not in self._secrets:
            return folder
        for item in source["items"]:
            path = f"{folder}/{item['path']}"
            with open(path, "w", encoding="utf-8") as secret:
                secret.write(self._secrets[source["secretName"]][item["key"]])
            os.chown(path, 0, group)
            os.chmod(path, source["defaultMode"])
        return folder
