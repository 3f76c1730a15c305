import { z } from "zod";
import { read, type Reading, unreadable } from "./reading.ts";
import { OLD_STATEMENT_TYPE, PAYLOAD_TYPE, type Statement, STATEMENT_TYPE } from "./statement.ts";
import { parseStrictJson } from "./strict-json.ts";

const MAX_SUBJECTS = 1024;
const MAX_DIGESTS = 32;

const digests = z
  .record(z.string(), z.string().regex(/^[0-9a-f]+$/, { error: "is not lower-case hex" }))
  .refine((all) => Object.keys(all).length > 0, { error: "names no digest" })
  .refine((all) => Object.keys(all).length <= MAX_DIGESTS, {
    error: `names more than ${MAX_DIGESTS} digests`,
  });

const schema = z.strictObject({
  _type: z.literal([STATEMENT_TYPE, OLD_STATEMENT_TYPE]),
  subject: z
    .array(
      z.object({ name: z.string().default(""), uri: z.exactOptional(z.string()), digest: digests }),
    )
    .min(1, { error: "names no subject" })
    .max(MAX_SUBJECTS, { error: `names more than ${MAX_SUBJECTS} subjects` }),
  predicateType: z.string().min(1),
  predicate: z.unknown(),
});

const decode = (bytes: Uint8Array): Reading<string> => {
  try {
    return read(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return unreadable("is not UTF-8");
  }
};

const firstIssue = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return `is not an in-toto statement: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`;
};

/** Reads the payload of a DSSE envelope; anything but one clean statement v1 or v0.1 is unreadable. */
export function readAnyStatement(payloadType: string, payload: Uint8Array): Reading<Statement> {
  if (payloadType !== PAYLOAD_TYPE)
    return unreadable(`has the payload type ${payloadType}, not ${PAYLOAD_TYPE}`);
  const text = decode(payload);
  if (!text.ok) return text;
  const json = parseStrictJson(text.value);
  if (!json.ok) return json;
  const result = schema.safeParse(json.value);
  return result.success ? read(result.data) : unreadable(firstIssue(result.error));
}

/** Reads the payload of a DSSE envelope; anything but one clean statement v1 is unreadable. */
export function readStatement(payloadType: string, payload: Uint8Array): Reading<Statement> {
  const statement = readAnyStatement(payloadType, payload);
  if (!statement.ok) return statement;
  const { _type: type } = statement.value;
  return type === STATEMENT_TYPE
    ? statement
    : unreadable(`is not an in-toto statement: _type ${type} is out of date`);
}
