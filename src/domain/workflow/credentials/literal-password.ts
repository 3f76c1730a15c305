import { isPlaceholder } from "../../token/placeholder.ts";

interface LiteralPassword {
  readonly from: number;
  readonly to: number;
  /** Where it is used, for a message. */
  readonly how: string;
}

/** `scheme://user:password@host`, for hosts that others can reach too. */
const ADDRESS =
  /\b[a-z][a-z+]{2,12}:\/\/[^\s:@/$"'{}<>]{1,80}:([^\s@/$"'{}<>]{8,200})@([\w-]+(?:\.[\w-]+)+)/dg;
const LOGIN =
  /\b(docker|podman|helm registry|oras|az acr|crane auth)\s+login\b[^\n;&|]{0,500}?\s(?:-p|--password)[= ]["']?([^\s"'$`{}<>]{8,200})/dg;
const OWN = /^(?:127\.|10\.|192\.168\.|0\.0\.0\.0)|localhost|\.(?:local|internal|test|invalid)$/;
const WELL_KNOWN =
  /^(?:postgres|password|secret|changeme|root|admin|test|example|minio|guest|mysql|rabbitmq|passw0rd)/i;

const isReal = (word: string): boolean => !isPlaceholder(word) && !WELL_KNOWN.test(word);

function fromAddresses(script: string): readonly LiteralPassword[] {
  if (!script.includes("://") || !script.includes("@")) return [];
  return [...script.matchAll(ADDRESS)].flatMap((found): LiteralPassword[] => {
    const [, word = "", host = ""] = found;
    const [from, to] = found.indices?.[1] ?? [0, 0];
    return isReal(word) && !OWN.test(host) ? [{ from, to, how: `in an address of ${host}` }] : [];
  });
}

function fromLogins(script: string): readonly LiteralPassword[] {
  if (!script.includes("login")) return [];
  return [...script.matchAll(LOGIN)].flatMap((found): LiteralPassword[] => {
    const [, program = "", word = ""] = found;
    const [from, to] = found.indices?.[2] ?? [0, 0];
    return isReal(word) ? [{ from, to, how: `handed to \`${program} login\`` }] : [];
  });
}

export const mayHoldPassword = (script: string): boolean =>
  script.includes("login") || (script.includes("://") && script.includes("@"));

/** Passwords that a script spells out. */
export const literalPasswords = (script: string): readonly LiteralPassword[] => [
  ...fromLogins(script),
  ...fromAddresses(script),
];
