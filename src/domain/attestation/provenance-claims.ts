import { z } from "zod";
import { read, type Reading, unreadable } from "./reading.ts";
import { PROVENANCE_TYPE, type Statement } from "./statement.ts";

/** Written by npm's client and by us for npm. */
export const NPM_BUILD_TYPE =
  "https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1";
/** Written by actions/attest and by us for releases. */
export const ATTEST_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";

const text = z.string().min(1);

const workflow = z.strictObject({ ref: text, repository: text, path: text });
const run = { event_name: text, repository_id: text, repository_owner_id: text };
const source = z.object({ uri: text, digest: z.object({ gitCommit: text }) });

/** An unknown external parameter could change what was built, so it is refused (SLSA 1.2, verifying artifacts). */
const definition = <T extends string, G extends z.ZodType>(buildType: T, github: G) =>
  z.strictObject({
    buildType: z.literal(buildType),
    externalParameters: z.strictObject({ workflow }),
    internalParameters: z.strictObject({ github }),
    resolvedDependencies: z.tuple([source], source),
  });

const schema = z.strictObject({
  buildDefinition: z.discriminatedUnion("buildType", [
    definition(NPM_BUILD_TYPE, z.strictObject(run)),
    definition(ATTEST_BUILD_TYPE, z.strictObject({ ...run, runner_environment: text })),
  ]),
  runDetails: z.strictObject({
    builder: z.strictObject({ id: text }),
    metadata: z.strictObject({ invocationId: text }),
  }),
});

/** What a provenance predicate of a known kind claims. Any step of the job could have forged it; the certificate decides. */
export interface ProvenanceClaims {
  readonly buildType: typeof NPM_BUILD_TYPE | typeof ATTEST_BUILD_TYPE;
  readonly workflow: { readonly ref: string; readonly repository: string; readonly path: string };
  readonly trigger: string;
  readonly sourceId: string;
  readonly ownerId: string;
  readonly runner?: string;
  readonly source: { readonly uri: string; readonly commit: string };
  readonly builder: string;
  readonly runUri: string;
}

const sentenceOf = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return `its predicate is of no kind that release-guard knows: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`;
};

function claimsOf({ buildDefinition, runDetails }: z.output<typeof schema>): ProvenanceClaims {
  const { github } = buildDefinition.internalParameters;
  const [source] = buildDefinition.resolvedDependencies;
  return {
    buildType: buildDefinition.buildType,
    workflow: buildDefinition.externalParameters.workflow,
    trigger: github.event_name,
    sourceId: github.repository_id,
    ownerId: github.repository_owner_id,
    ...("runner_environment" in github && { runner: github.runner_environment }),
    source: { uri: source.uri, commit: source.digest.gitCommit },
    builder: runDetails.builder.id,
    runUri: runDetails.metadata.invocationId,
  };
}

/** Reads SLSA provenance v1 of one of the two known build types; everything else is unreadable. */
export function provenanceClaims(statement: Statement): Reading<ProvenanceClaims> {
  if (statement.predicateType !== PROVENANCE_TYPE)
    return unreadable(`its predicate type is ${statement.predicateType}, not ${PROVENANCE_TYPE}`);
  const result = schema.safeParse(statement.predicate);
  return result.success ? read(claimsOf(result.data)) : unreadable(sentenceOf(result.error));
}
