import { blemishesOf, hasUnmaskableLine } from "../../domain/token/blemishes.ts";
import { isPresent, missing, type SecretFacts } from "../../domain/token/secret-facts.ts";
import { checkedSpecimen, lettersOf, secretSpecimen } from "../../domain/token/specimen.ts";
import { TOKEN_TITLES } from "../../domain/token/token.ts";
import { defineSubjectCheck } from "../define-check.ts";

const token = (): string => checkedSpecimen("npm_", "malformed");
const other = (value: string): SecretFacts => secretSpecimen(value, { kind: "other" });
const pem = (lineBreak: string): string =>
  ["-----BEGIN PRIVATE KEY-----", lettersOf("pem", 64), "-----END PRIVATE KEY-----"].join(
    lineBreak,
  );

export default defineSubjectCheck<SecretFacts>({
  family: "secrets",
  id: "malformed-secret",
  title: "A secret was not stored as it was issued",
  severity: "high",
  why: "A blank, a quote or a header's scheme around a token makes the registry refuse it, often with an answer that hides the reason. A placeholder is no secret at all, and the runner masks the stored text, not the token inside it.",
  fix: 'Store the bare value again, without quotes, blanks or `Bearer`: `printf %s "$TOKEN" | gh secret set NAME --env release`.',

  *inspect(secret) {
    const { name, value = "", token } = secret;
    if (!isPresent(secret)) {
      yield missing(secret);
      return;
    }
    for (const blemish of blemishesOf(value, secret)) yield { message: `${name} ${blemish}` };
    if (token?.defect !== undefined)
      yield { message: `${name} looks like ${TOKEN_TITLES[token.kind]}, but ${token.defect}` };
    if (hasUnmaskableLine(value))
      yield {
        message: `${name} has a line of less than four characters, which the runner cannot mask well; store JSON on one line`,
        severity: "medium",
      };
  },

  examples: {
    bad: [
      {
        title: "a line break at the end of a token",
        given: () => secretSpecimen(`${token()}\n`),
        says: "blanks or line breaks around it",
      },
      {
        title: "a file with Windows line breaks",
        given: () => other(pem("\r\n")),
        says: "carriage return",
      },
      {
        title: "a byte order mark",
        given: () => secretSpecimen(`\u{FEFF}${token()}`),
        says: "byte order mark",
      },
      { title: "quotes", given: () => secretSpecimen(`"${token()}"`), says: "stands in quotes" },
      {
        title: "the scheme of a header",
        given: () => secretSpecimen(`Bearer ${token()}`),
        says: "begins with the scheme of a header",
      },
      {
        title: "a line of an .env file",
        given: () => other(`RELEASE_TOKEN=${token()}`),
        says: "begins with a variable's name",
      },
      {
        title: "an expression that nobody evaluated",
        given: () => secretSpecimen("${{ secrets.NPM_TOKEN }}"),
        says: "an expression was stored",
      },
      {
        title: "a masked text from a log",
        given: () => secretSpecimen("npm_***"),
        says: "copied from a log",
      },
      {
        title: "a placeholder",
        given: () => secretSpecimen("change-me", { kind: "other" }),
        says: "is a placeholder",
      },
      {
        title: "a token of one character",
        given: () => secretSpecimen(`ghp_${"x".repeat(36)}`, { kind: "github-classic" }),
        says: "is a placeholder",
      },
      {
        title: "a text too short to be a secret",
        given: () => other("hunter2"),
        says: "fewer than 8 characters",
      },
      {
        title: "a key with its line breaks written out",
        given: () => other(pem(String.raw`\n`)),
        says: "written out where line breaks belong",
      },
      {
        title: "a token that was cut by a line break",
        given: () => secretSpecimen(`${token().slice(0, 20)}\n${token().slice(20)}`),
        says: "blanks or line breaks inside",
      },
      {
        title: "a token that was cut off",
        given: () => secretSpecimen(token().slice(0, 30)),
        says: "looks like an npm token (npm_…), but at least 36",
      },
      {
        title: "JSON whose brackets stand on lines of their own",
        given: () => other(`{\n  "key": "${lettersOf("json", 20)}"\n}`),
        says: "cannot mask well",
      },
    ],
    good: [
      { title: "a bare token", given: () => secretSpecimen(token()) },
      { title: "a key file, which ends with a line break", given: () => other(`${pem("\n")}\n`) },
      {
        title: "a service account's JSON on one line, with line breaks written out as JSON asks",
        given: () => other(JSON.stringify({ private_key: pem("\n") })),
      },
      { title: "no secret at all, of which another check speaks", given: () => secretSpecimen("") },
      { title: "a passphrase with blanks", given: () => other("correct horse battery staple") },
    ],
  },
});
