import type { Call } from "../../double/double.ts";
import type { Grant } from "../access/access-tokens.ts";
import { NpmRefusal } from "../npm-refusal.ts";
import type { Access, NpmPackage } from "../reading/packages.ts";
import { checkProvenance } from "../attestations/provenance.ts";
import { publishAttestation } from "../attestations/publish-attestation.ts";
import { parsePublish, type PublishRequest } from "./publish-request.ts";
import type { Registry } from "../registry.ts";
import type { StagedPublish } from "./stage-queue.ts";

type Accepted = Omit<StagedPublish, "stagedAt">;

/** The registry's disguise for a bearer who may not write here. */
const hidden = (name: string): NpmRefusal => new NpmRefusal(404, `Not found: ${name}`);

function demandPackage(grant: Grant, name: string, pkg: NpmPackage | undefined): void {
  if (grant.packages !== undefined && !grant.packages.includes(name)) throw hidden(name);
  // A trusted publisher cannot bring a package into the world.
  if (grant.exchanged && pkg === undefined) throw hidden(name);
  if (pkg && !grant.exchanged && !pkg.maintainers.includes(grant.user.name))
    throw new NpmRefusal(403, `You do not have permission to publish "${name}".`);
}

function demandFree(request: PublishRequest, registry: Registry): void {
  const { name, version } = request;
  if (registry.packages.get(name)?.versions.has(version))
    throw new NpmRefusal(
      403,
      `You cannot publish over the previously published versions: ${version}.`,
    );
  if (registry.staged.holds(name, version))
    throw new NpmRefusal(409, `Cannot publish over previously staged version: ${version}.`);
}

/** A new scoped package is restricted unless it says otherwise, and that costs money. */
function accessOf({ name, access }: PublishRequest, pkg: NpmPackage | undefined): Access {
  const chosen = access ?? pkg?.access ?? (name.startsWith("@") ? "restricted" : "public");
  if (chosen === "restricted") throw new NpmRefusal(402, "You must sign up for private packages");
  return chosen;
}

/** Checks everything about a publish but writes nothing. */
export async function acceptPublish(
  call: Call,
  registry: Registry,
  may: "mayPublish" | "mayStage",
): Promise<Accepted> {
  if (call.body.length > registry.maxBodyBytes)
    throw new NpmRefusal(413, "the body is larger than the registry accepts");
  const name = call.params["name"] ?? "";
  const grant = registry.tokens.grantOf(call);
  const request = parsePublish(name, call.body);
  const pkg = registry.packages.get(name);
  demandPackage(grant, name, pkg);
  if (!grant[may])
    throw new NpmRefusal(
      403,
      grant.exchanged
        ? "OIDC permission denied for this action"
        : `This token may not ${may === "mayPublish" ? "publish" : "stage"} "${name}"`,
    );
  demandFree(request, registry);
  accessOf(request, pkg);
  const { provenance } = request;
  if (provenance === undefined) return { request, grant, attestations: [] };
  const root = registry.sigstore.trustedRoot();
  const attestation = await checkProvenance({ ...request, provenance }, root);
  const own = await publishAttestation(request, registry, call.url.origin);
  return { request, grant, attestations: [own, attestation] };
}

/** Writes an accepted publish; while its signatures were checked, another may have come first. */
export function commitPublish(
  { request, grant, attestations }: Accepted,
  registry: Registry,
): void {
  demandFree(request, registry);
  const pkg = registry.packages.get(request.name);
  const now = new Date(registry.now()).toISOString();
  const { dist: _computedByUs, ...manifest } = request.manifest;
  registry.packages.put({
    name: request.name,
    access: accessOf(request, pkg),
    maintainers: pkg?.maintainers ?? [grant.user.name],
    versions: new Map([
      ...(pkg?.versions ?? []),
      [
        request.version,
        {
          manifest,
          tarball: request.tarball,
          publishedAt: now,
          publishedBy: grant.user,
          attestations,
        },
      ],
    ]),
    tags: { ...(pkg === undefined && { latest: request.version }), ...pkg?.tags, ...request.tags },
    created: pkg?.created ?? now,
    modified: now,
  });
}
