import type { Step } from "../../model.ts";
import { type Command, commandsOf } from "../../shell/script.ts";

/** A script that comes from the network and runs right away. */
export interface FetchedScript {
  /** Offsets in the step's script. */
  readonly from: number;
  readonly to: number;
  readonly url: string;
  /** `piped` cannot be checked on the way; `saved` could have been, but nobody did. */
  readonly how: "piped" | "saved";
}

// Every repetition has an end, so that no script can keep these busy.
const FETCH = String.raw`\b(?:curl|wget)\b(?:[^\n|;&\\]|\\\n|\\[^\n]|&(?!&)){0,2000}`;
/** White space, and the end of a line that goes on. */
const GAP = String.raw`(?:\s|\\\n){0,40}`;
const STARTS = String.raw`(?:sudo\s{1,9}(?:-\S{1,40}\s{1,9}){0,9})?(?:env\s{1,9})?(?:\w{1,99}=\S{0,300}\s{1,9}){0,9}`;
const SHELL = String.raw`${STARTS}(?:(?:/usr/bin/env\s{1,9}|/(?:usr/)?bin/)?(?:ba|z|da|k)?sh\b|(?:python[\d.]{0,9}|node|perl|ruby|php|pwsh)\b(?!\s{1,9}-[mce]))`;
/** `curl … | sh`, also over a second program such as `tee` or `gunzip`. */
const PIPED = new RegExp(
  String.raw`${FETCH}\|(?:${GAP}(?:tee|gunzip|gzip|tr|sed)\b[^\n|;&]{0,500}\|)?${GAP}(?:${SHELL})`,
  "g",
);
/** `bash <(curl …)`, `sh -c "$(curl …)"`, `eval "$(wget …)"`, `. <(curl …)`. */
const NESTED =
  /(?:\b(?:bash|sh|zsh|eval|source)|(?<=^|[\s;&])\.)\s[^\n;|]{0,80}?(?:<\(|\$\(|`)\s{0,9}(?:curl|wget)\b[^\n)`]{0,2000}[)`]/g;
const PS_FETCH = String.raw`(?:\b(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b|Net\.WebClient|DownloadString)`;
/** `iwr … | iex`, `iex (irm …)`. */
const POWERSHELL = new RegExp(
  String.raw`${PS_FETCH}[^\n|;]{0,300}\|\s{0,40}(?:iex|Invoke-Expression)\b|\b(?:iex|Invoke-Expression)\b[^\n;]{0,200}?${PS_FETCH}[^\n;]{0,300}`,
  "gi",
);
const URL_IN = /(?:https?|ftp):\/\/[^\s"'`)|;<>]+/;
const COMMENT = /^\s*#/;

/** Characters of a line before an offset. */
const lineBefore = (text: string, at: number): string =>
  text.slice(text.lastIndexOf("\n", at - 1) + 1, at);

/** The patterns that can match at all; each looks at every word. */
function patternsFor(text: string): readonly RegExp[] {
  const posix = /curl|wget/.test(text);
  return [
    ...(posix && text.includes("|") ? [PIPED] : []),
    ...(posix && /[(`]/.test(text) ? [NESTED] : []),
    ...(/iex|invoke-expression/i.test(text) ? [POWERSHELL] : []),
  ];
}

function piped(text: string): FetchedScript[] {
  return patternsFor(text).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: match, index }): FetchedScript[] => {
      const before = lineBefore(text, index);
      if (COMMENT.test(before) || /\becho\s+["']?[^"'|;&]*$/.test(before)) return [];
      const url = URL_IN.exec(match)?.[0] ?? "";
      return [{ from: index, to: index + match.length, url, how: "piped" }];
    }),
  );
}

const VERIFIES =
  /sha(?:1|224|256|384|512)?sum|shasum|Get-FileHash|cosign\s+verify|gpg\b[^\n]*--verify|openssl\s+dgst|minisign|slsa-verifier|attestation\s+verify|md5sum|b2sum|signify|gh\s+release\s+verify/i;
const RUNS = new Set([
  "bash",
  "sh",
  "zsh",
  "dash",
  "source",
  ".",
  "python",
  "python3",
  "node",
  "pwsh",
]);

const INTO = /^(?:-o|--output|--output-document|-OutFile)$|^-[a-zA-Z]+o$/;
/** Takes the name from the URL: `curl -O`, and `wget` where nothing else is said. */
const BY_NAME = /^(?:--remote-name|-[a-zA-Z]*O)$/;

/** The file that a download goes to. */
function targetOf({ words }: Command): string | undefined {
  const isWget = words[0] === "wget";
  const at = words.findIndex((word) => INTO.test(word) || (isWget && /^-[a-zA-Z]*O$/.test(word)));
  if (at !== -1) return words[at + 1];
  const byName = isWget || words.some((word) => BY_NAME.test(word));
  return byName ? URL_IN.exec(words.join(" "))?.[0].split("/").at(-1) : undefined;
}

const base = (path: string): string => path.replace(/^\.\//, "");

/** Says where a download shall go, or is a program that writes a file unasked. */
const SAVES = /\bwget\b|-[a-zA-Z]*[oO]\b|--output|--remote-name|-OutFile/;

function saved(step: Step): FetchedScript[] {
  if (!SAVES.test(step.run?.text ?? "")) return [];
  const commands = commandsOf(step);
  return commands.flatMap((command): FetchedScript[] => {
    if (!/^(?:curl|wget)$/.test(command.words[0] ?? "")) return [];
    const target = targetOf(command);
    const url = URL_IN.exec(command.words.join(" "))?.[0];
    if (target === undefined || url === undefined || target === "-" || /^_+$/.test(target))
      return [];
    const isRun = commands.some(({ words, from }) => {
      if (from <= command.from) return false;
      const [program = "", first = ""] = words[0] === "sudo" ? words.slice(1) : words;
      const file = words.slice(1).find((word) => !word.startsWith("-")) ?? first;
      return base(program) === base(target) || (RUNS.has(program) && base(file) === base(target));
    });
    return isRun ? [{ from: command.from, to: command.to, url, how: "saved" }] : [];
  });
}

const MENTIONS = /\b(?:curl|wget|iwr|irm|iex|Invoke-\w+|DownloadString)\b/i;

/** Scripts that a step fetches and runs without a look at what arrived. */
export function fetchedScripts(step: Step): readonly FetchedScript[] {
  const text = step.run?.text ?? "";
  if (!MENTIONS.test(text)) return [];
  const found = piped(text);
  return VERIFIES.test(text) ? found : [...found, ...saved(step)];
}
