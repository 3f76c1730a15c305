import { expect, it } from "vitest";
import { known } from "../../../src/domain/failure/fact.ts";
import {
  EXAMPLE_DIGEST,
  EXAMPLE_SHA512,
  type ExampleChanges,
  exampleClaims,
  exampleFacts,
  examplePackument,
  exampleRelease,
  exampleTarget,
} from "../../../src/domain/release/example-facts.ts";
import { markerOf, PROVENANCE_ASSET } from "../../../src/domain/release/hosted-release.ts";
import { planOf, standing } from "../../../src/domain/release/plan.ts";

const kinds = (changes: ExampleChanges = {}): string[] =>
  planOf(exampleFacts(changes)).steps.map(({ kind, about }) =>
    kind === "asset" ? `asset ${about}` : kind,
  );

const ASSETS = ["asset octo-widget-1.2.3.tgz", "asset release-bundle.json", "asset SHA256SUMS"];
const published = { packument: known(examplePackument({ "1.2.3": EXAMPLE_SHA512 })) };
const assets = () =>
  (exampleFacts().host?.expected ?? []).map((file, id) => ({ ...file, id, whole: true }));
const own = (changes: Parameters<typeof exampleRelease>[0] = {}) =>
  exampleRelease({ body: markerOf(EXAMPLE_DIGEST), ...changes });
const provenance = { id: 99, name: PROVENANCE_ASSET, size: 1, whole: true };
const tagAt = known(exampleFacts().bundle.commit);

it.for([
  [
    "nothing is there",
    {},
    ["draft", ...ASSETS, "attest", "provenance", "recheck", "npm", "receipt", "tag", "release"],
  ],
  [
    "the draft is there, empty",
    { host: { releases: known([own()]) } },
    [...ASSETS, "attest", "provenance", "recheck", "npm", "receipt", "tag", "release"],
  ],
  [
    "one asset is there, one is broken, one is different",
    {
      host: {
        releases: known([
          own({
            assets: [
              assets()[0]!,
              { ...assets()[1]!, whole: false },
              { ...assets()[2]!, sha256: "0".repeat(64) },
            ],
          }),
        ]),
      },
    },
    [...ASSETS.slice(1), "attest", "provenance", "recheck", "npm", "receipt", "tag", "release"],
  ],
  [
    "npm is done",
    {
      npm: published,
      host: { releases: known([own({ assets: [...assets(), provenance] })]) },
      facts: { attested: known(true) },
    },
    ["provenance", "receipt", "tag", "release"],
  ],
  [
    "only the release is left",
    {
      npm: published,
      host: { tagAt, releases: known([own({ assets: assets() })]) },
      facts: { attested: known(true) },
    },
    ["provenance", "receipt", "release"],
  ],
  [
    "all is done",
    {
      npm: published,
      host: { tagAt, releases: known([own({ draft: false, assets: assets() })]) },
      facts: { attested: known(true) },
    },
    [],
  ],
  [
    "the repository is private",
    { facts: { claims: known(exampleClaims({ repository_visibility: "private" })) } },
    ["draft", ...ASSETS, "recheck", "npm", "receipt", "tag", "release"],
  ],
  [
    "only another bundle's draft is there",
    { host: { releases: known([exampleRelease({ body: markerOf("0".repeat(64)) })]) } },
    ["draft", ...ASSETS, "attest", "provenance", "recheck", "npm", "receipt", "tag", "release"],
  ],
] as [string, ExampleChanges, string[]][])("when %s", ([, changes, expected]) => {
  expect(kinds(changes)).toEqual(expected);
});

it("puts nothing that can be taken back after something that cannot, but the signature in the log, and the receipt of what was done", () => {
  const { steps } = planOf(exampleFacts());
  const lasting = steps.filter(({ kind }) => !["attest", "receipt"].includes(kind));
  const first = lasting.findIndex(({ reversible }) => !reversible);
  expect(lasting.slice(first).every(({ reversible }) => !reversible)).toBe(true);
});

const digest = (changes: ExampleChanges = {}): string => planOf(exampleFacts(changes)).digest;

it("has one digest for one plan, and another for every other", () => {
  expect(digest()).toBe(digest());
  expect(digest({ npm: { described: "3".repeat(64) } })).not.toBe(digest());
  expect(digest({ npm: { oidc: false } })).not.toBe(digest());
  expect(digest({ npm: { tag: { name: "next", explicit: true } } })).not.toBe(digest());
  expect(digest({ npm: { target: exampleTarget({ mode: "stage" }) } })).not.toBe(digest());
  expect(digest({ facts: { digest: "0".repeat(64) } })).not.toBe(digest());
});

it("keeps its digest while its steps are done", () => {
  const releases = known([own({ assets: assets() })]);
  for (const host of [{ releases }, { tagAt }, { releases, tagAt }])
    for (const npm of [{}, published])
      for (const attested of [known(false), known(true)])
        expect(digest({ npm, host, facts: { attested } })).toBe(digest());
});

it("tells of each target where it stands", () => {
  const facts = exampleFacts({ npm: published });
  expect(standing(facts, planOf(facts)).map(({ state }) => state)).toEqual(["already", "planned"]);
});
