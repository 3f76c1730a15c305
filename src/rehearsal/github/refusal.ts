import type { components } from "@octokit/openapi-types";
import type { Reply } from "../double/double.ts";

type Schemas = components["schemas"];
type FieldError = NonNullable<Schemas["validation-error"]["errors"]>[number];

const DOCS = "https://docs.github.com/rest";

/** Thrown by an endpoint to answer with an error. */
export class Refusal extends Error {
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`refused with ${reply.status}`);
    this.reply = reply;
  }
}

const basic = (status: number, message: string, headers?: Record<string, string>): Refusal =>
  new Refusal({
    status,
    ...(headers && { headers }),
    json: {
      message,
      documentation_url: DOCS,
      status: String(status),
    } satisfies Schemas["basic-error"],
  });

export const notFound = (message = "Not Found"): Refusal => basic(404, message);
export const unauthorized = (message: string): Refusal => basic(401, message);
export const notForIntegrations = (): Refusal =>
  basic(403, "Resource not accessible by integration");
export const namelessClient = (): Refusal =>
  basic(
    403,
    "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
  );
export const unprocessable = (message: string): Refusal => basic(422, message);
export const badRequest = (message: string): Refusal => basic(400, message);
export const serverError = (): Refusal => basic(502, "Server Error");

/** The limit on bursts of writes; `retry-after` in whole seconds. */
export const secondaryLimit = (): Refusal =>
  basic(
    403,
    "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
    {
      "retry-after": "1",
    },
  );

export const invalid = (...errors: FieldError[]): Refusal =>
  new Refusal({
    status: 422,
    json: {
      message: "Validation Failed",
      errors,
      documentation_url: DOCS,
      status: "422",
    } satisfies Schemas["validation-error"] & { status: string },
  });
