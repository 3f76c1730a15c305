import { hasKey } from "./has-key.ts";
import { condition, FREE, names, type Shape, text, textOrTexts, variables } from "./shape.ts";
import { STEP } from "./step-shape.ts";

const JOB = "jobs.<job_id>";

export const concurrencyShape = (key: string): Shape => ({
  ...text(key),
  what: "concurrency",
  required: ["group"],
  keys: {
    group: text(key),
    "cancel-in-progress": text(key, "boolean"),
    queue: text(key, ["single", "max"]),
  },
});

export const CACHE_MODE: Shape = text("nothing", ["read", "write", "write-only", "none"]);

const credentials = (key: string): Shape => ({
  key,
  what: "credentials",
  keys: { username: text(key), password: text(key) },
});

const place = `${JOB}.container`;
const service = `${JOB}.services.<service_id>`;

const CONTAINER_KEYS = (above: string, key: string) => ({
  image: text(key),
  credentials: credentials(`${above}.credentials`),
  env: variables(`${above}.env.<env_id>`),
  ports: { items: text(key), key },
  volumes: { items: text(key), key },
  options: text(key),
});

const CONTAINER: Shape = {
  ...text(place),
  what: "a container",
  keys: CONTAINER_KEYS(place, place),
};
const SERVICE: Shape = {
  ...text(`${JOB}.services`),
  what: "a service",
  keys: {
    ...CONTAINER_KEYS(service, `${JOB}.services`),
    entrypoint: text(`${JOB}.services`),
    command: text(`${JOB}.services`),
  },
};

const row: Shape = { key: `${JOB}.strategy`, items: { key: `${JOB}.strategy`, expects: "any" } };
const MATRIX: Shape = {
  key: `${JOB}.strategy`,
  names: row,
};
const STRATEGY: Shape = {
  key: `${JOB}.strategy`,
  what: "a strategy",
  keys: {
    "fail-fast": text(`${JOB}.strategy`, "boolean"),
    "max-parallel": text(`${JOB}.strategy`, "integer"),
    matrix: MATRIX,
  },
};

const SNAPSHOT: Shape = {
  ...text(),
  what: "a snapshot",
  required: ["image-name"],
  keys: { "image-name": text(), version: text(), if: condition(`${JOB}.snapshot.if`) },
};

const ENVIRONMENT: Shape = {
  ...text(`${JOB}.environment`),
  what: "an environment",
  required: ["name"],
  keys: {
    name: text(`${JOB}.environment`),
    url: text(`${JOB}.environment.url`),
    deployment: text(`${JOB}.environment`, "boolean"),
  },
};

export const defaultsShape = (key: string): Shape => ({
  what: "defaults",
  keys: {
    run: {
      key,
      what: "defaults of scripts",
      keys: { shell: text(key), "working-directory": text(key) },
    },
  },
});

const BOTH = {
  name: text(`${JOB}.name`),
  needs: textOrTexts("nothing"),
  if: condition(`${JOB}.if`),
  permissions: FREE,
  concurrency: concurrencyShape(`${JOB}.concurrency`),
  strategy: STRATEGY,
  "cache-mode": CACHE_MODE,
} as const;

const CALL: Shape = {
  what: "a job that calls a workflow",
  keys: {
    ...BOTH,
    uses: text("nothing"),
    with: names(text(`${JOB}.with.<with_id>`), `${JOB}.with.<with_id>`),
    secrets: {
      ...names(text(`${JOB}.secrets.<secrets_id>`)),
      text: ["inherit"],
    },
  },
};

const WORK: Shape = {
  what: "a job",
  required: ["runs-on", "steps"],
  keys: {
    ...BOTH,
    "runs-on": {
      ...textOrTexts(`${JOB}.runs-on`),
      what: "runs-on",
      keys: { group: text(`${JOB}.runs-on`), labels: textOrTexts(`${JOB}.runs-on`) },
    },
    environment: ENVIRONMENT,
    env: variables(`${JOB}.env`),
    defaults: defaultsShape(`${JOB}.defaults.run`),
    outputs: names(text(`${JOB}.outputs.<output_id>`), `${JOB}.outputs.<output_id>`),
    "timeout-minutes": text(`${JOB}.timeout-minutes`, "number"),
    "cancel-timeout-minutes": text(`${JOB}.timeout-minutes`, "number"),
    "continue-on-error": text(`${JOB}.continue-on-error`, "boolean"),
    container: CONTAINER,
    services: { ...names(SERVICE, `${JOB}.services`) },
    snapshot: SNAPSHOT,
    steps: { items: STEP },
  },
};

/** One job: it has steps of its own or calls a workflow that has. */
export const JOB_SHAPE: Shape = {
  role: "job",
  what: "a job",
  choose: (mapping) => (hasKey(mapping, "uses") ? CALL : WORK),
};
