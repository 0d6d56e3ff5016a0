// Validates rendered manifests: node manifests.mjs FILE.yaml ... The last word is whether the schemas see planted faults.
import fs from "node:fs";
import path from "node:path";
import yaml from "yaml";

const PACKAGES = [
    ["monitoring.coreos.com/", "@kubernetes-models/prometheus-operator"],
    ["gateway.networking.k8s.io/", "@kubernetes-models/gateway-api"],
    ["", "kubernetes-models"],
];
// No package has their schemas; the tests know every field that is used.
const WITHOUT_SCHEMA = ["postgresql.cnpg.io/", "barmancloud.cnpg.io/"];

const FAULTS = [
    ["Deployment", (it) => (it.spec.minReadySeconds = "five")],
    ["Deployment", (it) => delete it.spec.selector],
    ["Service", (it) => (it.spec.ports[0].port = "http")],
    ["NetworkPolicy", (it) => (it.spec.policyTypes = "Egress")],
    ["HorizontalPodAutoscaler", (it) => delete it.spec.scaleTargetRef],
    ["Job", (it) => (it.apiVersion = "batch/v1beta1")],
    ["ServiceMonitor", (it) => (it.spec.endpoints[0].interval = "soon")],
    ["HTTPRoute", (it) => (it.spec.rules[0].matches[0].path.type = "Prefix")],
    ["Gateway", (it) => delete it.spec.gatewayClassName],
];

async function complaint(manifest) {
    const [, name] = PACKAGES.find(([group]) => manifest.apiVersion.startsWith(group));
    try {
        const { [manifest.kind]: Model } = await import(`${name}/${manifest.apiVersion}`);
        new Model(manifest).validate();
        return null;
    } catch (failure) {
        return failure.message;
    }
}

let failed = 0;
const all = [];
for (const file of process.argv.slice(2)) {
    const overlay = path.basename(file, ".yaml");
    const manifests = yaml.parseAllDocuments(fs.readFileSync(file, "utf8")).map((document) => document.toJS());
    const known = manifests.filter((it) => !WITHOUT_SCHEMA.some((group) => it.apiVersion.startsWith(group)));
    all.push(...known);
    for (const manifest of known) {
        const why = await complaint(manifest);
        if (why) {
            failed++;
            console.log(`${overlay}: ${manifest.kind}/${manifest.metadata.name}: ${why}`);
        }
    }
    console.log(`${overlay}: ${known.length} of ${manifests.length} manifests validated`);
}
for (const [kind, plant] of FAULTS) {
    const manifest = structuredClone(all.find((it) => it.kind === kind));
    plant(manifest);
    if (!(await complaint(manifest))) {
        failed++;
        console.log(`a planted fault was not found: ${kind}: ${plant}`);
    }
}
console.log(`${FAULTS.length} planted faults looked for`);
process.exit(failed ? 1 : 0);
