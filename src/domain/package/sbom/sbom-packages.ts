import { z } from "zod";
import type { NeededPackage } from "../../advisory/dependency-subject.ts";
import { read, type Reading, unreadable } from "../../attestation/reading.ts";
import { parseStrictJson } from "../../attestation/strict-json.ts";
import { type SpdxLinks, spdxRoles } from "./spdx-roles.ts";

type Role = NeededPackage["role"];

/** A package that an SBOM names; the URL as it stands there. */
interface Named {
  readonly purl: string;
  readonly role: Role;
}

interface Component {
  readonly purl?: string | undefined;
  readonly scope?: string | undefined;
  readonly components?: readonly Component[] | undefined;
}

const component: z.ZodType<Component> = z.lazy(() =>
  z.looseObject({
    purl: z.string().optional(),
    scope: z.string().optional(),
    components: z.array(component).optional(),
  }),
);

/** Source: CycloneDX 1.6, "components". */
const cycloneDx = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.string().startsWith("1."),
  components: z.array(component).default([]),
});

/** Source: SPDX 2.3, 7.21 "External reference" and 11 "Relationships". */
const spdx = z.looseObject({
  spdxVersion: z.enum(["SPDX-2.2", "SPDX-2.3"]),
  packages: z
    .array(
      z.looseObject({
        SPDXID: z.string(),
        externalRefs: z
          .array(z.looseObject({ referenceType: z.string(), referenceLocator: z.string() }))
          .default([]),
      }),
    )
    .default([]),
  relationships: z
    .array(
      z.looseObject({
        spdxElementId: z.string(),
        relationshipType: z.string(),
        relatedSpdxElement: z.string(),
      }),
    )
    .default([]),
});

/** What is excluded is not delivered; everything else is taken for what users run. */
const ofCycloneDx = (components: readonly Component[]): readonly Named[] =>
  components.flatMap(({ purl, scope, components: inner = [] }) => {
    const role: Role = scope === "excluded" ? "development" : "runtime";
    return [...(purl === undefined ? [] : [{ purl, role }]), ...ofCycloneDx(inner)];
  });

function ofSpdx({ packages, relationships }: z.output<typeof spdx>): readonly Named[] {
  const links: SpdxLinks = relationships.map((one) => [
    one.spdxElementId,
    one.relationshipType,
    one.relatedSpdxElement,
  ]);
  const development = spdxRoles(links);
  return packages.flatMap(({ SPDXID: id, externalRefs }) =>
    externalRefs
      .filter(({ referenceType }) => referenceType === "purl")
      .map(({ referenceLocator: purl }) => ({
        purl,
        role: development.has(id) ? ("development" as const) : ("runtime" as const),
      })),
  );
}

function namedIn(document: unknown): readonly Named[] | undefined {
  const cyclone = cycloneDx.safeParse(document);
  if (cyclone.success) return ofCycloneDx(cyclone.data.components);
  const { data } = spdx.safeParse(document);
  return data && ofSpdx(data);
}

/** Ecosystems whose package URLs OSV answers about. Source: OSV's documentation, "Data sources", and purl-spec's types. */
const KNOWN =
  /^pkg:(?:cargo|composer|conan|gem|golang|hackage|hex|maven|npm|nuget|pub|pypi|swift)\//;

/** The URL with its version and without what no registry knows, such as where it was downloaded; undefined where nobody could be asked about it. */
function askable(purl: string): string | undefined {
  const bare = purl.replace(/[?#].*$/, "");
  const version = bare.indexOf("@", bare.lastIndexOf("/") + 2);
  return KNOWN.test(bare) && version > 0 && version < bare.length - 1 ? bare : undefined;
}

/** What an SBOM says that a release needs. */
export interface SbomPackages {
  readonly packages: readonly NeededPackage[];
  /** Package URLs without a version, or of a kind that no database of advisories knows. */
  readonly notAsked: readonly string[];
}

/** Reads an SBOM in CycloneDX 1.x or SPDX 2.x JSON; why it is none is the rest of a sentence that begins with the file. */
export function sbomPackages(json: string): Reading<SbomPackages> {
  const parsed = parseStrictJson(json);
  if (!parsed.ok) return unreadable(parsed.says);
  const named = namedIn(parsed.value);
  if (named === undefined) return unreadable("is neither CycloneDX 1.x nor SPDX 2.x in JSON");
  const roles = new Map<string, Role>();
  const notAsked: string[] = [];
  for (const { purl: written, role } of named) {
    const purl = askable(written);
    if (purl === undefined) notAsked.push(written);
    else if (roles.get(purl) !== "runtime") roles.set(purl, role);
  }
  return read({ packages: [...roles].map(([purl, role]) => ({ purl, role })), notAsked });
}
