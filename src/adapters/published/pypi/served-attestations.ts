import { z } from "zod";
import { bundleOfAttestation } from "../../../domain/attestation/pep740.ts";
import type { Publisher } from "../../../domain/attestation/publisher.ts";
import type { PublisherAttestation } from "../../../domain/published/publisher-attestation.ts";
import type { PypiTarget } from "../../../domain/release/pypi-target.ts";
import type { Asked } from "./read-answer.ts";

const INTEGRITY = "application/vnd.pypi.integrity.v1+json";
/** PyPI takes two attestations of a file at most; each costs a verification. */
const MOST = 8;

const word = z.string().nullish();

const schema = z.object({
  version: z.literal(1),
  attestation_bundles: z
    .array(
      z.object({
        publisher: z.object({
          kind: z.string(),
          repository: word,
          workflow: word,
          environment: word,
        }),
        attestations: z.array(z.unknown()).max(MOST),
      }),
    )
    .max(MOST),
});

type Provenance = z.output<typeof schema>;
type Served = Provenance["attestation_bundles"][number]["publisher"];

/** Attestations of one file, at the address that its index gives. */
export const provenanceAt = (url: string, file: string): Asked<Provenance> => ({
  what: `the attestations of ${file}`,
  url,
  accept: INTEGRITY,
  schema,
});

/** Attestations of one file. Format: PEP 740, "Provenance objects", as PyPI's integrity API serves them. */
export const provenancePage = (
  base: string,
  { name, version }: PypiTarget,
  file: string,
): Asked<Provenance> =>
  provenanceAt(
    `${base}/integrity/${[name, version, file].map(encodeURIComponent).join("/")}/provenance`,
    file,
  );

const publisherOf = ({ kind, repository, workflow, environment }: Served): Publisher => ({
  kind,
  ...(repository && { repository }),
  ...(workflow && { workflow }),
  ...(environment && { environment }),
});

export const servedAttestations = (provenance: Provenance): readonly PublisherAttestation[] =>
  provenance.attestation_bundles.flatMap(({ publisher, attestations }) =>
    attestations.map((attestation) => ({
      publisher: publisherOf(publisher),
      bundle: bundleOfAttestation(attestation),
    })),
  );
