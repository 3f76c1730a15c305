import type { components } from "@octokit/openapi-types";

/** GitHub's public description of its answers. */
export type Schemas = components["schemas"];

/** The opaque id that GraphQL uses. */
export const nodeId = (kind: string, id: number | string): string =>
  Buffer.from(`${kind}:${id}`).toString("base64url");
