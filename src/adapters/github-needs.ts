import { z } from "zod";
import { permissionText } from "../domain/permission/permission-text.ts";

/** What Octokit throws for an answer that is no success. */
const refusalSchema = z.object({
  status: z.number(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

type Refusal = z.output<typeof refusalSchema>;

const headerOf = ({ response }: Refusal, name: string): string => {
  const value = response?.headers[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};

const isRateLimit = (refusal: Refusal): boolean =>
  refusal.status === 429 ||
  headerOf(refusal, "retry-after") !== "" ||
  headerOf(refusal, "x-ratelimit-remaining") === "0";

function needsOfRefusal(refusal: Refusal, route: string, permission: string): string {
  const { status } = refusal;
  if (status === 401) return `a token that GitHub accepts (${route} answered 401)`;
  if ((status === 403 || status === 429) && isRateLimit(refusal))
    return `GitHub's rate limit to be reset (${route} answered ${status})`;
  if (status === 403 || status === 404) {
    const named = permissionText(headerOf(refusal, "x-accepted-github-permissions"));
    return `the permission ${named || permissionText(permission)} (${route} answered ${status})`;
  }
  return `GitHub to answer (${route} answered ${status})`;
}

/** What it would have taken to read: the permission that GitHub names, a better answer, or any answer. */
export function needsOf(error: unknown, route: string, permission: string): string {
  if (error instanceof z.ZodError)
    return `an answer of the documented shape (${route} gave another)`;
  const refusal = refusalSchema.safeParse(error);
  // Octokit reports a connection without an answer as a 500 without a response.
  if (refusal.success && refusal.data.response !== undefined)
    return needsOfRefusal(refusal.data, route, permission);
  return `GitHub to answer (${route} got no answer)`;
}

export const isNotFound = (error: unknown): boolean =>
  refusalSchema.safeParse(error).data?.status === 404;
