import { createHash } from "node:crypto";
import { canonicalJson } from "../../release/canonical-json.ts";
import { TOOL } from "../../report/tool.ts";

/** What an SBOM says; everything else of the document is the same in each. */
export interface SbomContent {
  /** Equal texts have equal serial numbers. */
  readonly seed: string;
  /** Time of the commit in ISO 8601; absent where it is not known. */
  readonly timestamp?: string;
  readonly component: object;
  readonly components: readonly object[];
  readonly dependencies: readonly object[];
  readonly compositions?: readonly object[];
}

/** A UUID of version 5 (RFC 9562) in a namespace of our own, so that equal releases have equal numbers. */
function serialOf(seed: string): string {
  const hash = createHash("sha1").update(`release-guard sbom ${seed}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  const parts = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ] as const;
  return `urn:uuid:${parts.map(([from, to]) => hex.slice(from, to)).join("-")}`;
}

/** A CycloneDX 1.6 document; equal input gives equal bytes. */
export const sbomDocument = ({ seed, timestamp, component, ...rest }: SbomContent): string =>
  canonicalJson({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: serialOf(seed),
    version: 1,
    metadata: {
      ...(timestamp !== undefined && { timestamp }),
      tools: { components: [{ type: "application", ...TOOL }] },
      component,
    },
    ...rest,
  });
