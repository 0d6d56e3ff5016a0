package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** The pod template of a workload. */
record Pod(Manifest workload) {
    JsonNode spec() {
        return workload.at("/spec/template/spec");
    }

    JsonNode labels() {
        return workload.at("/spec/template/metadata/labels");
    }

    Stream<Container> containers() {
        return Stream.of("initContainers", "containers")
                .flatMap(list -> spec().path(list).valueStream())
                .map(json -> new Container(this, json));
    }

    /** Whether the pod runs until it is stopped, unlike a job. */
    boolean serves() {
        return !workload.kind().equals("Job");
    }

    @Override
    public String toString() {
        return workload.toString();
    }
}
