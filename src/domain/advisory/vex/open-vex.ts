import { z } from "zod";
import { read, type Reading, unreadable } from "../../attestation/reading.ts";
import { parseStrictJson } from "../../attestation/strict-json.ts";

/** Source: OpenVEX specification 0.2.0, "Status Labels" and "Status Justifications". */
const STATUSES = ["not_affected", "affected", "fixed", "under_investigation"] as const;
const JUSTIFICATIONS = [
  "component_not_present",
  "vulnerable_code_not_present",
  "vulnerable_code_not_in_execute_path",
  "vulnerable_code_cannot_be_controlled_by_adversary",
  "inline_mitigations_already_exist",
] as const;

const CONTEXT = "https://openvex.dev/ns/v0.2.0";

const text = z.string().min(1);
const time = z.iso.datetime({ offset: true, error: "write a time of ISO 8601 with its zone" });

const component = z.looseObject({
  "@id": text.optional(),
  identifiers: z.looseObject({ purl: text.optional() }).optional(),
});

const product = component.extend({ subcomponents: z.array(component).min(1).optional() });

const statement = z
  .looseObject({
    vulnerability: z.looseObject({ name: text, aliases: z.array(text).optional() }),
    timestamp: time.optional(),
    products: z.array(product).min(1),
    status: z.enum(STATUSES),
    justification: z.enum(JUSTIFICATIONS).optional(),
    impact_statement: text.optional(),
    action_statement: text.optional(),
  })
  .refine(
    ({ status, justification, impact_statement: impact }) =>
      status !== "not_affected" || justification !== undefined || impact !== undefined,
    { path: ["justification"], error: "not_affected needs a justification or an impact_statement" },
  )
  .refine(({ status, action_statement: action }) => status !== "affected" || action !== undefined, {
    path: ["action_statement"],
    error: "affected needs an action_statement",
  });

const document = z.looseObject({
  "@context": z.literal(CONTEXT, { error: `write ${CONTEXT}` }),
  "@id": text,
  author: text,
  timestamp: time,
  version: z.int().positive(),
  statements: z.array(statement).min(1),
});

export type VexStatement = z.output<typeof statement>;

/** An OpenVEX document that is believed. */
export interface VexDocument {
  /** Where it was read. */
  readonly name: string;
  readonly author: string;
  /** ISO 8601; what a statement without a time of its own was said at. */
  readonly timestamp: string;
  readonly statements: readonly VexStatement[];
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.map(String).join(".") || "the document";

/** Reads an OpenVEX 0.2.0 document; what is wrong is named by its field, as the rest of a sentence that begins with the file. */
export function readOpenVex(name: string, json: string): Reading<VexDocument> {
  const parsed = parseStrictJson(json);
  if (!parsed.ok) return unreadable(`is no OpenVEX document: ${parsed.says}`);
  const { data, error } = document.safeParse(parsed.value);
  if (data) {
    const { author, timestamp, statements } = data;
    return read({ name, author, timestamp, statements });
  }
  const [issue] = error.issues;
  const where = `${pathOf(issue?.path ?? [])}: ${issue?.message ?? "malformed"}`;
  return unreadable(`is no OpenVEX 0.2.0 document: ${where}`);
}
