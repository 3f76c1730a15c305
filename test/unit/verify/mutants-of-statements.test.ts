import { type Mutant, refusesEach } from "../../support/mutants.ts";
import {
  type Json,
  npmStatement,
  type PublishedWorld,
  releaseStatement,
  sealedFile,
  type World,
} from "../../support/published-world.ts";

/** npm's statement with the member at `path` replaced, signed by the right job. */
const npmClaim = (path: string, to: unknown) => {
  return async (world: World, place: PublishedWorld) => {
    const statement = structuredClone(npmStatement()) as unknown as Json;
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    let at = statement;
    for (const key of keys) at = at[key] as Json;
    at[last] = to;
    await place.npmSigned(world, statement);
  };
};

const P = "predicate.buildDefinition";
const OTHER = "1".repeat(40);

const statementMutants: readonly Mutant[] = [
  [
    "another SHA-512",
    "unbound-provenance",
    "speaks of no file",
    npmClaim("subject", [{ name: sealedFile.purl, digest: { sha512: "9".repeat(128) } }]),
  ],
  [
    "another package of the same bytes",
    "unbound-provenance",
    "speaks of no file",
    npmClaim("subject", [{ name: "pkg:npm/evil@1.0.0", digest: { sha512: sealedFile.sha512 } }]),
  ],
  [
    "another SHA-256 in the release's",
    "unbound-provenance",
    "no provenance of github-release",
    (w, place) =>
      place.releaseSigned(w, {
        ...releaseStatement(),
        subject: [{ name: sealedFile.name, digest: { sha256: "9".repeat(64) } }],
      }),
  ],
  ["no subject", "contradicting-provenance", "names no subject", npmClaim("subject", [])],
  [
    "another statement type",
    "contradicting-provenance",
    "_type",
    npmClaim("_type", "https://in-toto.io/Statement/v0.1"),
  ],
  [
    "another predicate type",
    "contradicting-provenance",
    "is served as",
    npmClaim("predicateType", "https://slsa.dev/provenance/v0.2"),
  ],
  [
    "another build type",
    "contradicting-provenance",
    "of no kind",
    npmClaim(`${P}.buildType`, "https://example.com/build"),
  ],
  [
    "the other channel's build type",
    "contradicting-provenance",
    "build type",
    (w, place) =>
      place.npmSigned(w, { ...npmStatement(), predicate: releaseStatement().predicate }),
  ],
  [
    "an unknown parameter",
    "contradicting-provenance",
    "of no kind",
    npmClaim(`${P}.externalParameters.inputs`, {}),
  ],
  [
    "another repository",
    "contradicting-provenance",
    "source repository",
    npmClaim(`${P}.externalParameters.workflow.repository`, "https://github.com/evil/widget"),
  ],
  [
    "another ref",
    "contradicting-provenance",
    "ref is",
    npmClaim(`${P}.externalParameters.workflow.ref`, "refs/heads/dev"),
  ],
  [
    "another workflow",
    "contradicting-provenance",
    "entry workflow",
    npmClaim(`${P}.externalParameters.workflow.path`, ".github/workflows/evil.yml"),
  ],
  [
    "another event",
    "contradicting-provenance",
    "trigger is push",
    npmClaim(`${P}.internalParameters.github.event_name`, "push"),
  ],
  [
    "another repository id",
    "contradicting-provenance",
    "repository id is 1",
    npmClaim(`${P}.internalParameters.github.repository_id`, "1"),
  ],
  [
    "another owner id",
    "contradicting-provenance",
    "owner id is 7",
    npmClaim(`${P}.internalParameters.github.repository_owner_id`, "7"),
  ],
  [
    "another source",
    "contradicting-provenance",
    "source is",
    npmClaim(
      `${P}.resolvedDependencies.0.uri`,
      "git+https://github.com/evil/widget@refs/heads/main",
    ),
  ],
  [
    "another commit",
    "contradicting-provenance",
    "commit is 1111",
    npmClaim(`${P}.resolvedDependencies.0.digest.gitCommit`, OTHER),
  ],
  [
    "another builder",
    "contradicting-provenance",
    "builder is",
    npmClaim("predicate.runDetails.builder.id", "https://github.com/actions/runner/self-hosted"),
  ],
  [
    "another run",
    "contradicting-provenance",
    "run is",
    npmClaim(
      "predicate.runDetails.metadata.invocationId",
      "https://github.com/octo/widget/actions/runs/9/attempts/1",
    ),
  ],
  [
    "a label that is not the statement's",
    "contradicting-provenance",
    "is served as https://slsa.dev/provenance/v0.2",
    (w) =>
      void (w.attestations["attestations"][1].predicateType = "https://slsa.dev/provenance/v0.2"),
  ],
  [
    "a key that is there twice",
    "contradicting-provenance",
    'has the key "subject" twice',
    (w, place) => place.npmSigned(w, JSON.stringify(npmStatement()).replace("{", '{"subject":[],')),
  ],
];

refusesEach(statementMutants);
