"""The rendered objects, as the drills read them."""

import re

import yaml

_UNITS = {"": 1, "m": 0.001, "Ki": 2**10, "Mi": 2**20, "Gi": 2**30, "k": 10**3, "M": 10**6, "G": 10**9}


def quantity(text: object) -> float:
    number, unit = re.fullmatch(r"([0-9.]+)([a-zA-Z]*)", str(text)).groups()
    return float(number) * _UNITS[unit]


class Manifests:
    def __init__(self, path: str):
        with open(path, encoding="utf-8") as rendered:
            self._objects = [document for document in yaml.safe_load_all(rendered) if document]

    def get(self, kind: str, name: str) -> dict:
        for found in self._objects:
            if found["kind"] == kind and found["metadata"]["name"] == name:
                return found
        raise KeyError(f"{kind}/{name}")

    def replicas(self, deployment: str) -> int:
        """The autoscaler's least: the deployment itself says nothing."""
        for found in self._objects:
            if found["kind"] == "HorizontalPodAutoscaler" and found["spec"]["scaleTargetRef"]["name"] == deployment:
                return found["spec"]["minReplicas"]
        raise KeyError(f"no autoscaler for {deployment}")
