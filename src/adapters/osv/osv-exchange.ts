import type { z } from "zod";
import type { HttpRequest } from "../../ports/http.ts";
import { type Reader, readPatiently } from "../read-attempt.ts";

export interface OsvService extends Reader {
  /** Base URL, without a slash at the end. */
  readonly base: string;
}

/** OSV answers with at most 32 MiB on HTTP/1.1. */
const LARGEST = 32 * 1024 * 1024;

interface Question<T> {
  readonly path: string;
  readonly body?: string;
  readonly schema: z.ZodType<T>;
}

function requestFor({ base }: OsvService, { path, body }: Question<unknown>): HttpRequest {
  const request = { url: `${base}${path}`, maxBytes: LARGEST };
  const headers = { accept: "application/json" };
  if (body === undefined) return { ...request, method: "GET", headers };
  const typed = { ...headers, "content-type": "application/json" };
  return { ...request, method: "POST", headers: typed, body };
}

/** One question, repeated where a repeat may help: every question is a read. Throws where no answer of the documented shape comes. */
export async function askOsv<T>(service: OsvService, question: Question<T>): Promise<T> {
  const answer = await readPatiently(service, requestFor(service, question));
  if (answer.status !== 200) throw new Error(`${question.path} answered ${answer.status}`);
  return question.schema.parse(JSON.parse(new TextDecoder().decode(answer.body)));
}
