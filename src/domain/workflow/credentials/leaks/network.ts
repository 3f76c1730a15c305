import { type Carried, isNothing, joined } from "./carried.ts";
import type { Doing, SecretWord } from "./secret-tracer.ts";

/** Something that a command sends to a host. */
export interface Sending {
  readonly host: string;
  /** In the body or the address, not only in a header that proves who asks. */
  readonly data: Carried;
  readonly header: Carried;
}

const SENDERS =
  /^(?:curl|wget|nc|ncat|netcat|socat|telnet|http|https|xh|Invoke-WebRequest|Invoke-RestMethod|iwr|irm)$/i;
const HEADER_OPTION =
  /^(?:-H|--header|-u|--user|--oauth2-bearer|-Headers|-Authentication|-Token|-b|--cookie|--cert|--key|-E)$/i;
const GLUED_HEADER = /^(?:--header=|-H.|-u.|--user=|--oauth2-bearer=|Authorization:|--cookie=)/i;

function isHeader(args: readonly SecretWord[], index: number): boolean {
  const word = args[index]?.text ?? "";
  return HEADER_OPTION.test(args[index - 1]?.text ?? "") || GLUED_HEADER.test(word);
}

const HOST = /^["']?(?:[a-z]+:\/\/)(?:[^/@\s]*@)?([\w.-]+|\[[\da-f:]+\])/i;
const BARE = /^((?:[\w-]+\.)+[a-z]{2,}|\d{1,3}(?:\.\d{1,3}){3})(?:[:/]|$)/i;

function hostOf(args: readonly SecretWord[]): string {
  for (const { text } of args) {
    const found = HOST.exec(text) ?? BARE.exec(text);
    if (found?.[1] !== undefined) return found[1].toLowerCase();
  }
  return "";
}

/** What a command sends and where; an empty host where only the run knows it. */
export function sendingOf({ program, args, input }: Doing): Sending | undefined {
  if (!SENDERS.test(program)) return undefined;
  const data = args.filter((_, index) => !isHeader(args, index)).map(({ carried }) => carried);
  const header = args.filter((_, index) => isHeader(args, index)).map(({ carried }) => carried);
  // `-K -` reads options, `--config` too: a way to keep a token out of the list of processes.
  const isConfig = args.some(({ text }) => /^(?:-K|--config)/.test(text));
  const sending = {
    host: hostOf(args),
    data: joined(isConfig ? data : [...data, input]),
    header: joined(isConfig ? [...header, input] : header),
  };
  return isNothing(sending.data) && isNothing(sending.header) ? undefined : sending;
}

/** Services that catch whatever is sent to them, and tunnels to somebody's own machine. */
const CATCHERS =
  /(?:^|\.)(?:webhook\.site|requestbin\.\w+|pipedream\.net|m\.pipedream\.net|ngrok(?:-free)?\.(?:io|app|dev)|beeceptor\.com|hookbin\.com|requestcatcher\.com|postb\.in|mockbin\.org|oast\.(?:fun|live|me|online|pro|site)|interact\.sh|burpcollaborator\.net|oastify\.com|dnslog\.cn|ceye\.io|transfer\.sh|file\.io|0x0\.st|termbin\.com|paste\.\w+|pastebin\.com|trycloudflare\.com|localhost\.run|serveo\.net|loca\.lt|plesk\.page|canarytokens\.com)$/;
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$|^\[/;
const OWN =
  /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|169\.254\.)|^localhost$|^host\.docker\.internal$/;

export const isOwnHost = (host: string): boolean => OWN.test(host);

export const isNamedCatcher = (host: string): boolean => CATCHERS.test(host);

/** Whether nobody's service stands there, only somebody who collects. */
export const isCatcher = (host: string): boolean =>
  isNamedCatcher(host) || (ADDRESS.test(host) && !OWN.test(host));

const GENERIC = new Set(
  "token key secret api password passwd pass auth user username name url uri id access private public client webhook hook hooks prod production dev staging test deploy deployment app ci bot credentials creds cred endpoint service account the my".split(
    " ",
  ),
);
const ALIASES: Readonly<Record<string, string>> = {
  gh: "github",
  pat: "github",
  github: "github",
  aws: "amazonaws",
  ghcr: "github",
  tg: "telegram",
  cf: "cloudflare",
  do: "digitalocean",
  docker: "docker",
  dockerhub: "docker",
};

const wordsOf = (name: string): readonly string[] =>
  name.split(/[^a-z0-9]+|(?<=[a-z])(?=\d)/).filter((word) => word.length > 1 && !GENERIC.has(word));

/** Whether a secret's name says that it belongs to the host, or says nothing at all. */
export function belongsTo(secret: string, host: string): boolean {
  const words = wordsOf(secret);
  const bare = host.replaceAll(/[^a-z0-9]/g, "");
  const labels = host.split(".").filter((label) => label.length > 3);
  const glued = secret.replaceAll(/[^a-z0-9]/g, "");
  return (
    words.length === 0 ||
    words.some((word) => bare.includes(ALIASES[word] ?? word)) ||
    labels.some((label) => glued.includes(label.replaceAll("-", "")))
  );
}
