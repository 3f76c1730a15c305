import { z } from "zod";
import { parseStrictJson } from "../../../domain/attestation/strict-json.ts";
import { present, type Sighting, unseen } from "../../../domain/published/sighting.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { Http } from "../../../ports/http.ts";
import { lookUp } from "../look-up.ts";

/** A JSON document that is asked for. */
export interface Asked<T> {
  /** In words for a sentence. */
  readonly what: string;
  readonly url: string;
  /** Media type. */
  readonly accept: string;
  readonly schema: z.ZodType<T>;
}

/** Duplicate keys could show us another document than installers see; a text with one is no document. */
function parseJson(body: Uint8Array): unknown {
  const json = parseStrictJson(new TextDecoder().decode(body));
  return json.ok ? json.value : undefined;
}

/** Asks once, and reads the answer strictly; one that cannot be read is no answer. */
export async function readAnswer<T>(
  { http, clock }: { readonly http: Http; readonly clock: Clock },
  { what, url, accept, schema }: Asked<T>,
): Promise<Sighting<T>> {
  const answer = await lookUp(http, clock, { what, url, headers: { accept } });
  if (answer.state !== "present") return answer;
  const result = schema.safeParse(parseJson(answer.value.body));
  if (result.success) return present(result.data);
  const says = z.prettifyError(result.error).replaceAll("\n", " ");
  return unseen(`a readable answer about ${what}; ${says}`);
}
