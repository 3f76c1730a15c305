import { z } from "zod";
import { isTransient } from "../../../domain/registry/transient-status.ts";
import { clip } from "../../../domain/text/clip.ts";
import { oneLine } from "../../../domain/text/visible.ts";
import type { Http, HttpAnswer } from "../../../ports/http.ts";

const TIMEOUT_MS = 30_000;
/** Certificates and log entries are some kilobytes; an entry that is there already holds what was signed. */
const MAX_BYTES = 16 * 1024 * 1024;
const LONGEST = 200;

/** One of the services did not do what it was asked for. */
export class SigstoreRefusal extends Error {
  /** Zero where the answer cannot be used, whatever its status. */
  readonly status: number;
  readonly retryAfter: string | undefined;

  constructor(
    says: string,
    { status = 0, retryAfter }: { status?: number; retryAfter?: string } = {},
  ) {
    super(says);
    this.name = "SigstoreRefusal";
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Whether the same request will be refused again. */
  get isFinal(): boolean {
    return this.status !== 0 && !isTransient(this.status);
  }
}

const refusalSchema = z.object({ message: z.string().min(1) });

function wordsIn({ body }: HttpAnswer): string {
  try {
    const { message } = refusalSchema.parse(JSON.parse(new TextDecoder().decode(body)));
    return `: ${clip(oneLine(message), LONGEST)}`;
  } catch {
    return "";
  }
}

interface Called {
  /** What the service is called in a sentence. */
  readonly service: string;
  readonly url: string;
  /** Sent as JSON by POST; without it the address is read by GET. */
  readonly json?: unknown;
  /** What kind of answer is asked for; any where it is left out. A service refuses who asks for another one only. */
  readonly accept?: string;
  /** Statuses beside 2xx that the caller reads himself. */
  readonly also?: readonly number[];
}

/** One exchange with a service of Sigstore. Throws a `SigstoreRefusal` or `NoAnswer`. */
export async function sigstoreCall(http: Http, called: Called): Promise<HttpAnswer> {
  const { service, url, json, accept = "*/*", also = [] } = called;
  const answer = await http.send({
    method: json === undefined ? "GET" : "POST",
    url,
    headers: {
      accept,
      ...(json !== undefined && { "content-type": "application/json" }),
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BYTES,
  });
  const { status, headers } = answer;
  if ((status >= 200 && status < 300) || also.includes(status)) return answer;
  const retryAfter = headers["retry-after"];
  throw new SigstoreRefusal(`${service} answered ${status}${wordsIn(answer)}`, {
    status,
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/** The answer's JSON in the shape that the service documents. Throws a `SigstoreRefusal` that quotes nothing of it. */
export function sigstoreJson<T>(
  service: string,
  { status, body }: HttpAnswer,
  shape: z.ZodType<T>,
): T {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new SigstoreRefusal(`${service} answered ${status} without whole JSON`);
  }
  const { data, error } = shape.safeParse(json);
  if (error === undefined) return data;
  const at = error.issues[0]?.path.join(".") ?? "";
  throw new SigstoreRefusal(
    `${service} answered ${status} in another shape than it documents${at === "" ? "" : `, at ${at}`}`,
  );
}
