import { z } from "zod";

/** Written from the SPDX 2.3 specification: what a JSON document must hold, and nothing beside it. */
const id = z.string().regex(/^SPDXRef-[A-Za-z0-9.-]+$/);
const licence = z.string().min(1);
const CHECKSUM = { SHA1: 40, SHA256: 64, SHA384: 96, SHA512: 128 } as const;

const checksum = z
  .strictObject({
    algorithm: z.enum(["SHA1", "SHA256", "SHA384", "SHA512"]),
    checksumValue: z.string().regex(/^[0-9a-f]+$/),
  })
  .refine(({ algorithm, checksumValue }) => checksumValue.length === CHECKSUM[algorithm]);

const spdxPackage = z.strictObject({
  SPDXID: id,
  name: z.string().min(1),
  versionInfo: z.string().optional(),
  downloadLocation: z.string().min(1),
  filesAnalyzed: z.literal(false),
  licenseConcluded: licence,
  licenseDeclared: licence,
  copyrightText: z.string(),
  primaryPackagePurpose: z.enum(["APPLICATION", "LIBRARY", "FILE"]),
  checksums: z.array(checksum).min(1).optional(),
  externalRefs: z
    .array(
      z.strictObject({
        referenceCategory: z.literal("PACKAGE-MANAGER"),
        referenceType: z.literal("purl"),
        referenceLocator: z.string().startsWith("pkg:"),
      }),
    )
    .optional(),
});

const document = z.strictObject({
  spdxVersion: z.literal("SPDX-2.3"),
  dataLicense: z.literal("CC0-1.0"),
  SPDXID: z.literal("SPDXRef-DOCUMENT"),
  name: z.string().min(1),
  documentNamespace: z.url().refine((text) => !text.includes("#")),
  creationInfo: z.strictObject({
    created: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
    creators: z.array(z.string().regex(/^(Tool|Organization|Person): .+/)).min(1),
  }),
  packages: z.array(spdxPackage).min(1),
  relationships: z.array(
    z.strictObject({
      spdxElementId: id,
      relationshipType: z.enum([
        "DESCRIBES",
        "CONTAINS",
        "DEPENDS_ON",
        "DEV_DEPENDENCY_OF",
        "OPTIONAL_DEPENDENCY_OF",
      ]),
      relatedSpdxElement: id,
    }),
  ),
});

/** An SPDX document; ids that occur twice, or are named and not there, are an error. */
export function spdxDocument(text: string) {
  const read = document.parse(JSON.parse(text));
  const ids = [read.SPDXID, ...read.packages.map(({ SPDXID }) => SPDXID)];
  if (new Set(ids).size < ids.length) throw new Error("an id stands there twice");
  for (const { spdxElementId, relatedSpdxElement } of read.relationships)
    for (const named of [spdxElementId, relatedSpdxElement])
      if (!ids.includes(named)) throw new Error(`${named} is not there`);
  return read;
}
