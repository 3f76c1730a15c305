/** Programs that print their words. */
const PRINTERS = new Set(
  "echo printf print Write-Host Write-Output Write-Information Write-Warning Write-Error".split(
    " ",
  ),
);
/** Programs that print what they read, as it is or in part. */
const COPIERS = new Set(
  "cat tee head tail sort uniq tac nl less more grep egrep envsubst column".split(" "),
);
/** Programs that give what they read another form, from which it can be had again. */
const CHANGERS = new Set(
  "base64 base32 rev tr sed awk gawk cut jq yq xxd od hexdump fold fmt openssl gzip uuencode iconv".split(
    " ",
  ),
);
const LANGUAGES = new Set("python python3 node perl ruby php".split(" "));
const DUMPERS = new Set(["env", "printenv", "set", "export", "declare"]);

type Role = "prints" | "copies" | "changes" | "dumps" | "none";

const HASHES = /\b(?:dgst|sha\d+|md5|-sign|hmac)\b/;
const LISTS_VARIABLES = /^env:/i;

function dumps(program: string, args: readonly string[]): boolean {
  if (program === "printenv" || program === "env" || program === "set")
    return args.every((arg) => arg.startsWith("-0") || arg === "");
  if (program === "export" || program === "declare")
    return args.join("") === "-p" || args.join("") === "-px";
  return false;
}

/** A field that tells where something is, not how to get in. */
const HARMLESS_FIELD =
  /\.\W*(?:\w*_)?(?:project_?id|id|name|email|client_email|user|username|region|zone|host|hostname|url|account|version|type|length)\W*$/i;

/** Whether a program that gives what it reads another form prints it at all. */
function changes(program: string, args: readonly string[]): boolean {
  const line = args.join(" ");
  if (LANGUAGES.has(program)) return /print|console\.log|puts|echo/.test(line);
  if (program === "gpg")
    return /(?:^|\s)(?:-d|--decrypt)/.test(line) && !/(?:^|\s)(?:-o|--output)/.test(line);
  if (!CHANGERS.has(program) || HASHES.test(line)) return false;
  if (/(?:^|\s)(?:-o|-out|--output|-i|--in-place)(?:\s|=|$)/.test(line)) return false;
  return !/^[jy]q$/.test(program) || !args.some((arg) => HARMLESS_FIELD.test(arg));
}

/** What a program does with the text that reaches it. */
export function roleOf(program: string, args: readonly string[]): Role {
  if (PRINTERS.has(program)) return "prints";
  if (DUMPERS.has(program)) return dumps(program, args) ? "dumps" : "none";
  if (/^(?:Get-ChildItem|gci|dir|ls)$/i.test(program))
    return args.some((arg) => LISTS_VARIABLES.test(arg)) ? "dumps" : "none";
  if (COPIERS.has(program))
    return program === "grep" && args.some((arg) => /^-\w*[qcl]/.test(arg)) ? "none" : "copies";
  return changes(program, args) ? "changes" : "none";
}
