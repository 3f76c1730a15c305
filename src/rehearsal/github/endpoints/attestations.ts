import { z } from "zod";
import { bodyOf, type Endpoint, type RepositoryVisit, type Visit } from "../endpoint.ts";
import { invalid, notFound } from "../refusal.ts";
import { fullName } from "../access.ts";
import type { Attestation, Repository } from "../state/records.ts";
import { pageOf } from "./pages.ts";

const bundleSchema = z.object({
  bundle: z.looseObject({
    mediaType: z.string(),
    verificationMaterial: z.looseObject({}),
    dsseEnvelope: z.looseObject({ payload: z.string(), payloadType: z.string() }),
  }),
});

const statementSchema = z.object({
  predicateType: z.string(),
  subject: z.array(z.object({ digest: z.record(z.string(), z.string()) })).min(1),
});

/** Short names that GitHub accepts for kinds of predicates. */
const SHORTHANDS: Record<string, RegExp> = {
  provenance: /^https:\/\/slsa\.dev\/provenance\//,
  sbom: /^https:\/\/(?:spdx\.dev\/Document|cyclonedx\.org\/bom)/,
  release: /^https:\/\/in-toto\.io\/attestation\/release\//,
};

function statementOf(payload: string) {
  try {
    return statementSchema.parse(JSON.parse(Buffer.from(payload, "base64").toString("utf8")));
  } catch {
    throw invalid({ code: "invalid", field: "bundle", message: "The bundle holds no statement" });
  }
}

function storeAttestation(visit: RepositoryVisit) {
  const { bundle } = bodyOf(visit, bundleSchema);
  const { predicateType, subject } = statementOf(bundle.dsseEnvelope.payload);
  const id = visit.records.nextId++;
  visit.repository.attestations.push({
    id,
    bundle,
    predicateType,
    subjects: subject.flatMap(({ digest }) =>
      Object.entries(digest).map(([algorithm, hex]) => `${algorithm}:${hex}`),
    ),
    initiator: "user",
  });
  return { status: 201, json: { id } };
}

function matches({ call }: Visit, { subjects, predicateType }: Attestation): boolean {
  if (!subjects.includes(call.params["subject_digest"] ?? "")) return false;
  const wanted = call.url.searchParams.get("predicate_type");
  return wanted === null || (SHORTHANDS[wanted]?.test(predicateType) ?? wanted === predicateType);
}

function attestationsReply(visit: Visit, repositories: readonly Repository[]) {
  const found = repositories.flatMap((repository) =>
    repository.attestations
      .filter((attestation) => matches(visit, attestation))
      .map(({ id, bundle, initiator }) => ({
        ...(visit.records.linkedBundles !== true && { bundle }),
        repository_id: repository.id,
        bundle_url: `${visit.assetOrigin()}/attestation-bundles/${id}`,
        initiator,
      })),
  );
  if (found.length === 0) throw notFound();
  const { items, headers } = pageOf(visit, found);
  return { status: 200, headers, json: { attestations: items } };
}

/** Of an owner's repositories only those that the caller may see. */
const ownedBy = (visit: Visit, login: string | undefined): Repository[] =>
  visit.records.repositories.filter((repository) => {
    if (repository.owner.login.toLowerCase() !== login?.toLowerCase()) return false;
    const own = visit.caller?.repository.toLowerCase() === fullName(repository).toLowerCase();
    return own || !repository.private;
  });

const read = { call: "list-attestations", method: "GET", needs: "attestations=read" } as const;

export const attestationEndpoints: readonly Endpoint[] = [
  {
    call: "attest",
    method: "POST",
    needs: "attestations=write",
    path: "/repos/:owner/:repo/attestations",
    handle: storeAttestation,
  },
  {
    ...read,
    path: "/repos/:owner/:repo/attestations/:subject_digest",
    handle: (visit) => attestationsReply(visit, [visit.repository]),
  },
  {
    ...read,
    path: "/orgs/:org/attestations/:subject_digest",
    handleOpen: (visit) => attestationsReply(visit, ownedBy(visit, visit.call.params["org"])),
  },
  {
    ...read,
    path: "/users/:username/attestations/:subject_digest",
    handleOpen: (visit) => attestationsReply(visit, ownedBy(visit, visit.call.params["username"])),
  },
];
