import { claimsOf, type WorkflowClaims } from "../../domain/attestation/workflow-claims.ts";
import { statesProvenanceOf } from "../../domain/attestation/signed-statement.ts";
import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import { publishedManifest } from "../../domain/registry/published-manifest.ts";
import { expectedAssets } from "../../domain/release/expected-assets.ts";
import type {
  HostFacts,
  NpmFacts,
  ReleaseFacts,
  Starter,
} from "../../domain/release/release-facts.ts";
import {
  type NpmTarget,
  type ReleaseTargets,
  releaseTargets,
} from "../../domain/release/release-targets.ts";
import { checkPypiToken, pypiFacts } from "./pypi-preflight.ts";
import type { PublishingPorts } from "../../ports/publishing.ts";
import type { SealedBundle } from "../../ports/read-bundle.ts";
import type { ReleaseHost } from "../../ports/release-host.ts";

/** Nobody accepts tokens of this audience, so reading one's own claims gives nothing away. */
const OWN_CLAIMS = "release-guard:claims";

export interface PreflightSubject {
  readonly sealed: SealedBundle;
  readonly policy: Policy;
  /** Whether a token was given for npm. */
  readonly hasNpmToken: boolean;
  /** Token for a Python index; empty where none was given. */
  readonly pypiToken: string;
  /** The environment that the job must run in. */
  readonly environment: string;
}

/** What could not be seen is a fact as well; only what nobody can act on ends the preflight. */
async function factOf<T>(look: () => Promise<T>): Promise<Fact<T>> {
  try {
    return known(await look());
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    const what = error.code === "network" ? "a whole answer" : "access";
    return unknown(`${what} (${error.message}). ${error.fix}`);
  }
}

async function npmFacts(
  target: NpmTarget,
  { sealed, hasNpmToken }: PreflightSubject,
  { registry }: PublishingPorts,
): Promise<NpmFacts> {
  const { manifest, document, sha1 } = await publishedManifest(
    sealed.open(target.file.name),
    sealed.bundle.commit,
  );
  const written = manifest.publishConfig?.["tag"];
  const tag = target.tag ?? (typeof written === "string" ? written : undefined);
  return {
    target,
    manifest,
    document,
    sha1,
    packument: await registry.packument(target.name),
    oidc: !hasNpmToken,
    tag: { name: tag ?? "latest", explicit: tag !== undefined },
  };
}

async function hostFacts(
  { release }: ReleaseTargets,
  { bundle }: SealedBundle,
  host: ReleaseHost,
): Promise<HostFacts | undefined> {
  if (release === undefined) return undefined;
  const [releases, tagAt] = await Promise.all([
    factOf(async () => host.releasesOf(bundle.tag)),
    factOf(async () => host.commitOfTag(bundle.tag)),
  ]);
  return { target: release, expected: expectedAssets(bundle), releases, tagAt };
}

async function attested({ bundle }: SealedBundle, host: ReleaseHost): Promise<boolean> {
  const files = expectedAssets(bundle);
  const stored = await host.attestationsOf(`sha256:${files[0]?.sha256 ?? ""}`);
  return stored.some((each) => statesProvenanceOf(each, { commit: bundle.commit, files }));
}

/** A later attempt may have left check-permissions out, so who started it is looked up again. */
async function starterOf(
  claims: Fact<WorkflowClaims>,
  host: ReleaseHost,
  login: string,
): Promise<Fact<Starter>> {
  if (!claims.known || claims.value.run_attempt === "1") return unknown("a second attempt");
  if (login === "") return unknown("GITHUB_TRIGGERING_ACTOR, which the runner did not set");
  const role = await factOf(async () => host.roleOf(login));
  if (!role.known) return role;
  return known({ login, accountId: role.value.accountId, role: role.value.name });
}

function checkTokens(targets: ReleaseTargets, hasNpmToken: boolean): void {
  const bare = targets.npm.find(({ trusted }) => !trusted && !hasNpmToken);
  if (bare)
    throw new GuardError("usage", {
      says: `npm-token is empty, but the policy says that ${bare.name} has no trusted publisher`,
      fix: "Give npm-token (an environment's secret is empty in a called workflow unless the caller passes it on), or set `trusted-publishing: true`.",
    });
}

/** Asks every target and GitHub itself what is there. Writes nothing; what could not be seen is in the facts. */
export async function preflight(
  subject: PreflightSubject,
  ports: PublishingPorts,
): Promise<ReleaseFacts> {
  const { sealed, policy } = subject;
  const { bundle, digest } = sealed;
  const targets = releaseTargets(policy, bundle);
  checkTokens(targets, subject.hasNpmToken);
  checkPypiToken(targets.pypi, subject.pypiToken);
  const host = ports.hostOf(bundle.repository.name);
  const { branch } = policy.repository;
  const [claims, branchState, npm, pypi, hosted, stored] = await Promise.all([
    factOf(async () => claimsOf(await ports.ids.token(OWN_CLAIMS))),
    factOf(async () => host.branch(branch, bundle.commit)),
    Promise.all(targets.npm.map(async (target) => npmFacts(target, subject, ports))),
    Promise.all(targets.pypi.map(async (target) => pypiFacts(target, sealed, ports))),
    hostFacts(targets, sealed, host),
    factOf(async () => attested(sealed, host)),
  ]);
  const { roles, "actor-ids": actorIds } = policy.permissions;
  return {
    bundle,
    digest,
    branch,
    environment: subject.environment,
    ...(policy.repository.id !== undefined && { pinnedRepository: policy.repository.id }),
    claims,
    starter: await starterOf(claims, host, ports.startedBy),
    releasers: { roles, actorIds },
    branchState: branchState.known ? branchState.value : branchState,
    npm,
    ...(hosted && { host: hosted }),
    pypi,
    attested: stored,
  };
}
