import {
  npmStatement,
  type PublishedWorld,
  releaseStatement,
  type World,
} from "../../test/support/published-world.ts";
import { asJson, changedAt, type Json, type Mutant, type Reception, valueAt } from "./mutant.ts";

type Judge = (world: World) => Promise<Reception>;

const CLAIMS = "contradicting-provenance";
const BINDING = "unbound-provenance";
const DEFINITION = "predicate.buildDefinition";
const WORKFLOW = `${DEFINITION}.externalParameters.workflow`;
const GITHUB = `${DEFINITION}.internalParameters.github`;

/** Path, another value of the same kind, the check that owns it. */
type Row = readonly [path: string, other: Json, owner: string];

const shared: readonly Row[] = [
  ["_type", "https://in-toto.io/Statement/v0.1", CLAIMS],
  ["predicateType", "https://slsa.dev/provenance/v0.2", CLAIMS],
  ["subject.0.name", "pkg:npm/evil@1.0.0", BINDING],
  [`${DEFINITION}.buildType`, "https://example.com/build", CLAIMS],
  [`${WORKFLOW}.ref`, "refs/heads/dev", CLAIMS],
  [`${WORKFLOW}.repository`, "https://github.com/evil/widget", CLAIMS],
  [`${WORKFLOW}.path`, ".github/workflows/evil.yml", CLAIMS],
  [`${GITHUB}.event_name`, "push", CLAIMS],
  [`${GITHUB}.repository_id`, "1", CLAIMS],
  [`${GITHUB}.repository_owner_id`, "7", CLAIMS],
  [
    `${DEFINITION}.resolvedDependencies.0.uri`,
    "git+https://github.com/evil/w@refs/heads/main",
    CLAIMS,
  ],
  [`${DEFINITION}.resolvedDependencies.0.digest.gitCommit`, "1".repeat(40), CLAIMS],
  ["predicate.runDetails.builder.id", "https://github.com/actions/runner/self-hosted", CLAIMS],
  [
    "predicate.runDetails.metadata.invocationId",
    "https://github.com/octo/widget/actions/runs/9/attempts/1",
    CLAIMS,
  ],
];

const npmRows: readonly Row[] = [...shared, ["subject.0.digest.sha512", "9".repeat(128), BINDING]];
const releaseRows: readonly Row[] = [
  // A file is known by its digest; its name is only for people.
  ...shared.filter(([path]) => path !== "subject.0.name"),
  ["subject.0.digest.sha256", "9".repeat(64), BINDING],
  [`${GITHUB}.runner_environment`, "self-hosted", CLAIMS],
];

/** Objects in which an unknown member could change the meaning. */
const CLOSED = [
  "",
  "predicate",
  DEFINITION,
  `${DEFINITION}.externalParameters`,
  WORKFLOW,
  `${DEFINITION}.internalParameters`,
  GITHUB,
  "predicate.runDetails",
  "predicate.runDetails.builder",
  "predicate.runDetails.metadata",
];

interface Change {
  readonly title: string;
  readonly owner: string;
  readonly changed: Json;
}

const join = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

function changesOf(good: Json, rows: readonly Row[]): Change[] {
  const others = rows.map(([path, to, owner]) => ({
    title: `${path}/another`,
    owner,
    changed: changedAt(good, path, to),
  }));
  const gone = rows
    // Without its name, a subject is still known by its digest; npm's is not.
    .map(([path, , owner]) => ({
      title: `${path}/gone`,
      owner: path === "subject.0.name" ? owner : CLAIMS,
      changed: changedAt(good, path, undefined),
    }));
  const extra = CLOSED.map((path) => ({
    title: `${join(path, "extra")}/added`,
    owner: CLAIMS,
    changed: changedAt(good, join(path, "extra"), "x"),
  }));
  const lists = ["subject", `${DEFINITION}.resolvedDependencies`].map((path) => ({
    title: `${path}/emptied`,
    owner: CLAIMS,
    changed: changedAt(good, path, []),
  }));
  const kinds = rows
    .filter(([path]) => typeof valueAt(good, path) === "string")
    .map(([path]) => ({
      title: `${path}/a number`,
      owner: CLAIMS,
      changed: changedAt(good, path, 7),
    }));
  return [...others, ...gone, ...extra, ...lists, ...kinds];
}

/** Signed again by the right job, so that nothing but the statement is wrong. */
export function statementMutants(place: PublishedWorld, judge: Judge): Mutant[] {
  const mutants = (kind: "npm" | "release", good: Json, rows: readonly Row[]): Mutant[] =>
    changesOf(good, rows).map(({ title, owner, changed }) => ({
      name: `statement for ${kind}/${title}`,
      owner,
      says: "",
      receive: async () => {
        const world = place.good();
        const text = JSON.stringify(changed);
        await (kind === "npm" ? place.npmSigned(world, text) : place.releaseSigned(world, text));
        return judge(world);
      },
    }));
  return [
    ...mutants("npm", asJson(npmStatement()), npmRows),
    ...mutants("release", asJson(releaseStatement()), releaseRows),
  ];
}
