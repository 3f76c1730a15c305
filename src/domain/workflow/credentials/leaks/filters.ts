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
  "base64 base32 rev tr sed awk gawk cut jq yq xxd od hexdump fold fmt openssl gpg gzip python python3 node perl ruby php uuencode iconv".split(
    " ",
  ),
);
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

/** What a program does with the text that reaches it. */
export function roleOf(program: string, args: readonly string[]): Role {
  if (PRINTERS.has(program)) return "prints";
  if (DUMPERS.has(program)) return dumps(program, args) ? "dumps" : "none";
  if (
    /^(?:Get-ChildItem|gci|dir|ls)$/i.test(program) &&
    args.some((arg) => LISTS_VARIABLES.test(arg))
  )
    return "dumps";
  if (COPIERS.has(program))
    return program === "grep" && args.some((arg) => /^-\w*[qcl]/.test(arg)) ? "none" : "copies";
  if (CHANGERS.has(program)) return HASHES.test(args.join(" ")) ? "none" : "changes";
  return "none";
}
