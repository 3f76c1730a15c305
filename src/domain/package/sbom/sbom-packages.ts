import { z } from "zod";
import type { NeededPackage } from "../../advisory/dependency-subject.ts";
import { read, type Reading, unreadable } from "../../attestation/reading.ts";
import { parseStrictJson } from "../../attestation/strict-json.ts";
import { askablePurl } from "./askable-purl.ts";
import { type SpdxLinks, spdxRoles } from "./spdx-roles.ts";

/** Stands for the name of what an SBOM gives none. */
const NAMELESS = "a package without a name";

type Role = NeededPackage["role"];

/** A package that an SBOM names; the URL as it stands there. */
interface Named {
  readonly name: string;
  readonly purl: string | undefined;
  /** The version that stands beside it. */
  readonly version: string | undefined;
  readonly role: Role;
}

interface Component {
  readonly "bom-ref"?: string | undefined;
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  readonly purl?: string | undefined;
  readonly version?: string | undefined;
  readonly scope?: string | undefined;
  readonly components?: readonly Component[] | undefined;
}

const version = z.string().optional().catch(undefined);

const component: z.ZodType<Component> = z.lazy(() =>
  z.looseObject({
    "bom-ref": z.string().optional(),
    type: z.string().optional(),
    name: z.string().optional(),
    purl: z.string().optional(),
    version,
    scope: z.string().optional(),
    components: z.array(component).optional(),
  }),
);

/** Source: CycloneDX 1.6, "components", "metadata.component" and "dependencies". */
const cycloneDx = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.string().startsWith("1."),
  metadata: z.looseObject({ component: component.optional() }).optional(),
  components: z.array(component).default([]),
  dependencies: z
    .array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).default([]) }))
    .default([]),
});

/** Components that are no packages. Source: CycloneDX 1.6, "components[].type". */
const NO_PACKAGES: ReadonlySet<string> = new Set(["file", "data", "cryptographic-asset"]);

/** Source: SPDX 2.3, 7.21 "External reference", 7.24 "Primary package purpose" and 11 "Relationships". */
const spdx = z.looseObject({
  spdxVersion: z.enum(["SPDX-2.2", "SPDX-2.3"]),
  documentDescribes: z.array(z.string()).default([]),
  packages: z
    .array(
      z.looseObject({
        SPDXID: z.string(),
        name: z.string().optional(),
        versionInfo: version,
        primaryPackagePurpose: z.string().optional(),
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
  components.flatMap(
    ({ type = "", name = NAMELESS, purl, version, scope, components: inner = [] }) => {
      const role: Role = scope === "excluded" ? "development" : "runtime";
      const isTold = purl !== undefined || !NO_PACKAGES.has(type);
      return [...(isTold ? [{ name, purl, version, role }] : []), ...ofCycloneDx(inner)];
    },
  );

const refsOf = (components: readonly Component[]): readonly string[] =>
  components.flatMap(({ "bom-ref": ref, components: inner = [] }) =>
    [ref ?? [], refsOf(inner)].flat(),
  );

function inCycloneDx({
  metadata,
  components,
  dependencies,
}: z.output<typeof cycloneDx>): readonly Named[] {
  const { component: about } = metadata ?? {};
  const told = new Set(refsOf([...(about ? [about] : []), ...components]));
  const needed = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn));
  // By custom a package URL is the name that others refer to, and it may stand there only.
  const untold = [...needed].filter((ref) => /^pkg:/i.test(ref) && !told.has(ref));
  // What the document is about may be told in parts.
  return ofCycloneDx([
    ...(about?.components ?? []),
    ...components,
    ...untold.map((purl) => ({ purl })),
  ]);
}

function linksIn({ documentDescribes, relationships }: z.output<typeof spdx>): SpdxLinks {
  return [
    ...documentDescribes.map((id) => ["SPDXRef-DOCUMENT", "DESCRIBES", id] as const),
    ...relationships.map(
      (one) => [one.spdxElementId, one.relationshipType, one.relatedSpdxElement] as const,
    ),
  ];
}

function ofSpdx(document: z.output<typeof spdx>): readonly Named[] {
  const links = linksIn(document);
  const development = spdxRoles(links);
  // What the document is about needs no package URL; whoever verifies it knows its files.
  const described = new Set(links.flatMap(([, type, to]) => (type === "DESCRIBES" ? [to] : [])));
  return document.packages.flatMap(
    ({
      SPDXID: id,
      name = NAMELESS,
      versionInfo: version,
      primaryPackagePurpose: purpose,
      externalRefs,
    }) => {
      const role: Role = development.has(id) ? "development" : "runtime";
      const purls = externalRefs
        .filter(({ referenceType }) => referenceType === "purl")
        .map(({ referenceLocator: purl }): Named => ({ name, purl, version, role }));
      const isTold = purls.length === 0 && purpose !== "FILE" && !described.has(id);
      return isTold ? [{ name, purl: undefined, version, role }] : purls;
    },
  );
}

function namedIn(document: unknown): readonly Named[] | undefined {
  const cyclone = cycloneDx.safeParse(document);
  if (cyclone.success) return inCycloneDx(cyclone.data);
  const { data } = spdx.safeParse(document);
  return data && ofSpdx(data);
}

/** What an SBOM says that a release needs. */
export interface SbomPackages {
  readonly packages: readonly NeededPackage[];
  /** Package URLs without a version, or of a kind that no database of advisories knows; names of what has no package URL. */
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
  for (const { name, purl: written, version, role } of named) {
    const purl = written === undefined ? undefined : askablePurl(written, version);
    if (purl === undefined) notAsked.push(written ?? name);
    else if (roles.get(purl) !== "runtime") roles.set(purl, role);
  }
  return read({ packages: [...roles].map(([purl, role]) => ({ purl, role })), notAsked });
}
