import { z } from "zod";
import {
  changedAt,
  flipped,
  type Json,
  type Mutant,
  type Reception,
  asJson,
  valueAt,
} from "./mutant.ts";
import {
  attestedStatement,
  type PublishedWorld,
  TARBALL,
  type World,
} from "../../test/support/published-world.ts";

const asObject = (value: Json): Record<string, Json> => z.record(z.string(), z.json()).parse(value);
const listIn = (answer: unknown): Json[] =>
  z.object({ attestations: z.array(z.json()) }).parse(answer).attestations;

type Judge = (world: World) => Promise<Reception>;

const PUBLISH = "unproven-publish";
const RELEASE = "unproven-release";
const OWN = "attestations.0";

/** Path in the registry's answer, what it becomes (undefined: gone), the sentence. */
type AnswerRow = readonly [
  path: string,
  how: string,
  to: ((good: Json | undefined) => Json) | undefined,
  says: string,
];

const served: readonly AnswerRow[] = [
  [OWN, "gone", undefined, "does not attest that it published"],
  [
    `${OWN}.predicateType`,
    "another version",
    () => "https://github.com/npm/attestation/tree/main/specs/publish/v0.2",
    "is served as",
  ],
  [`${OWN}.predicateType`, "another kind", () => "https://example.com/x", "does not attest"],
  [`${OWN}.bundle`, "emptied", () => ({}), "malformed"],
  [`${OWN}.bundle.dsseEnvelope.signatures.0.sig`, "a bit flipped", flipped, ""],
  [`${OWN}.bundle.dsseEnvelope.payload`, "a bit flipped", flipped, ""],
  [
    `${OWN}.bundle.verificationMaterial.publicKey.hint`,
    "another key",
    () => "SHA256:two",
    "a key that the registry does not list",
  ],
  [`${OWN}.bundle.verificationMaterial.tlogEntries`, "emptied", () => [], ""],
];

const keyRows: readonly AnswerRow[] = [
  [
    "keys.0.expires",
    "before it signed",
    () => "2025-01-01T00:00:00Z",
    "is signed by a key that is not trusted, or was not at that time",
  ],
  ["keys.0.key", "another", flipped, ""],
  ["keys.0.keyid", "another", () => "SHA256:two", "does not list"],
];

const publishRows = [
  ["name", "another package", { name: "evil" }, "not of pkg:npm"],
  ["version", "another", { version: "1.0.1" }, "not of pkg:npm"],
  ["tarball", "other bytes", { tarball: Buffer.from("other") }, "other bytes than were downloaded"],
] as const;

const good = { name: "@octo/widget", version: "1.0.0", tarball: TARBALL };

function publishMutants(place: PublishedWorld, judge: Judge): Mutant[] {
  const mutant = (
    name: string,
    says: string,
    change: (world: World) => Promise<World> | World,
  ) => ({
    name: `npm publish attestation/${name}`,
    owner: PUBLISH,
    says,
    receive: async () => judge(await change(place.good())),
  });
  const changing = (answer: "attestations" | "keys", [path, how, to, says]: AnswerRow) =>
    mutant(`${answer} ${path}/${how}`, says, (world) => {
      const answered = asJson(world[answer]);
      const changed = changedAt(answered, path, to?.(valueAt(answered, path)));
      return { ...world, [answer]: changed };
    });
  return [
    ...served.map((row) => changing("attestations", row)),
    ...keyRows.map((row) => changing("keys", row)),
    ...publishRows.map(([field, how, change, says]) =>
      mutant(`${field}/${how}`, says, async (world) => {
        await place.registrySigned(world, { ...good, ...change });
        return world;
      }),
    ),
    mutant("registry/another", "names the registry https://mirror.example", async (world) => {
      await place.registrySigned(world, good, "https://mirror.example");
      return world;
    }),
    mutant("list/there twice", "2 attestations of its publishing", (world) => {
      const list = listIn(world.attestations);
      return { ...world, attestations: { attestations: [...list, ...list.slice(0, 1)] } };
    }),
    mutant("list/provenance there twice", "2 attestations of its provenance", (world) => {
      const list = listIn(world.attestations);
      return { ...world, attestations: { attestations: [...list, ...list.slice(1)] } };
    }),
  ];
}

/** Path in GitHub's statement, another value, the sentence; undefined takes it away. */
type ClaimRow = readonly [path: string, to: Json | undefined, says: string];

const OTHER = "1".repeat(40);
const UNKNOWN = "of no kind that release-guard knows";

const claimRows: readonly ClaimRow[] = [
  ["_type", "https://in-toto.io/Statement/v0.1", "out of date"],
  ["predicateType", "https://in-toto.io/attestation/release/v0.9", "which is no release"],
  ["predicate.purl", "pkg:github/octo/widget@v1.0.1", "names the release"],
  ["predicate.purl", "pkg:github/evil/widget@v1.0.0", "names the release"],
  ["predicate.purl", "pkg:npm/widget@v1.0.0", "names the release"],
  ["predicate.repository", "evil/widget", "names the repository evil/widget"],
  ["predicate.repositoryId", "1", "repository id 1, not 4242"],
  ["predicate.ownerId", "7", "owner id 7, not 42"],
  ["predicate.databaseId", "8", "release number 8, not 7"],
  ["predicate.databaseId", undefined, "release number of nothing"],
  ["predicate.tag", "v1.0.1", "tag v1.0.1, not v1.0.0"],
  ["predicate.purl", undefined, UNKNOWN],
  ["predicate.repository", undefined, UNKNOWN],
  ["predicate.repositoryId", undefined, UNKNOWN],
  ["predicate.ownerId", undefined, UNKNOWN],
  ["predicate.tag", undefined, UNKNOWN],
  ["predicate.extra", "x", UNKNOWN],
  ["subject.0.uri", "pkg:github/octo/widget@v1.0.1", "not of this tag"],
  ["subject.0.uri", undefined, "speaks of 0 tags"],
  ["subject.0.digest.sha1", OTHER, "says that the tag leads to 1111"],
  ["subject.0", undefined, "speaks of 0 tags"],
  ["subject.1.name", "other.tgz", "does not speak of the asset octo-widget-1.0.0.tgz"],
  ["subject.1.digest.sha256", "9".repeat(64), "does not speak of the asset octo-widget-1.0.0.tgz"],
  ["subject.1", undefined, "does not speak of the asset octo-widget-1.0.0.tgz"],
  ["subject.2", undefined, "does not speak of the asset release-bundle.json"],
  ["subject.3", undefined, "does not speak of the asset SHA256SUMS"],
  ["subject.4", undefined, "does not speak of the asset provenance.sigstore.json"],
  [
    "subject.5",
    { name: "gone.zip", digest: { sha256: "1".repeat(64) } },
    "speaks of gone.zip, which is no asset",
  ],
];

function releaseMutants(place: PublishedWorld, judge: Judge): Mutant[] {
  const mutant = (name: string, says: string, change: (world: World) => void) => ({
    name: `GitHub release attestation/${name}`,
    owner: RELEASE,
    says,
    receive: () => {
      const world = place.good();
      change(world);
      return judge(world);
    },
  });
  const inBundle = (path: string, how: string, to: (good: Json | undefined) => Json | undefined) =>
    mutant(`bundle ${path}/${how}`, "", (world) => {
      const answer = asJson(world.releaseAttestations);
      const whole = `attestations.0.bundle.${path}`;
      world.releaseAttestations = asObject(changedAt(answer, whole, to(valueAt(answer, whole))));
    });
  return [
    ...claimRows.map(([path, to, says], at) =>
      mutant(`${path}/${to === undefined ? "gone" : `another (${at})`}`, says, (world) => {
        const statement = asJson(attestedStatement(world.assets));
        place.gitHubSigned(world, asObject(changedAt(statement, path, to)));
      }),
    ),
    inBundle("dsseEnvelope.signatures.0.sig", "a bit flipped", flipped),
    inBundle("dsseEnvelope.payload", "a bit flipped", flipped),
    inBundle("verificationMaterial.certificate.rawBytes", "a bit flipped", flipped),
    inBundle(
      "verificationMaterial.timestampVerificationData.rfc3161Timestamps",
      "emptied",
      () => [],
    ),
    mutant("list/there twice", "2 attestations", (world) => {
      const list = listIn(world.releaseAttestations);
      world.releaseAttestations = { attestations: [...list, ...list] };
    }),
    mutant("list/the release's own provenance in its place", "", (world) => {
      const text = world.assets.find(({ name }) => name === "provenance.sigstore.json")?.bytes;
      const bundle = asJson(JSON.parse(text?.toString() ?? ""));
      world.releaseAttestations = { attestations: [{ bundle }] };
    }),
  ];
}

/** What the registry and GitHub themselves sign: that they published this. */
export const attestationMutants = (place: PublishedWorld, judge: Judge): Mutant[] => [
  ...publishMutants(place, judge),
  ...releaseMutants(place, judge),
];
