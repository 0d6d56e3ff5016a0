package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** The pods that a workload makes from its template. */
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

    /** Serves until it is stopped, where a job ends by itself. */
    boolean serves() {
        return !workload.kind().equals("Job");
    }

    @Override
    public String toString() {
        return workload.toString();
    }
}
