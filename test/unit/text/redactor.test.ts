import { randomBytes } from "node:crypto";
import * as fc from "../../support/properties.ts";
import { describe, expect, it } from "vitest";
import { Redactor } from "../../../src/domain/text/redactor.ts";

const utf8 = (text: string) => Buffer.from(text, "utf8");
const percent = (secret: string, upper: boolean) =>
  [...utf8(secret)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .map((hex) => `%${upper ? hex.toUpperCase() : hex}`)
    .join("");
const entities = (secret: string) =>
  secret
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** Ways in which a secret reaches a log, beside itself. */
const ENCODERS: Readonly<Record<string, (secret: string) => string>> = {
  raw: (secret) => secret,
  hex: (secret) => utf8(secret).toString("hex"),
  "upper-case hex": (secret) => utf8(secret).toString("hex").toUpperCase(),
  base64: (secret) => utf8(secret).toString("base64"),
  base64url: (secret) => utf8(secret).toString("base64url"),
  "a URL's component": encodeURIComponent,
  "a URL's component in lower case": (secret) =>
    encodeURIComponent(secret).replaceAll(/%../g, (escape) => escape.toLowerCase()),
  "a URL": encodeURI,
  "a form": (secret) => new URLSearchParams({ a: secret }).toString().slice(2),
  "percent signs": (secret) => percent(secret, true),
  "lower-case percent signs": (secret) => percent(secret, false),
  JSON: (secret) => JSON.stringify(secret),
  "JSON with slashes escaped": (secret) => JSON.stringify(secret).replaceAll("/", String.raw`\/`),
  "JSON of code units": (secret) =>
    Array.from(secret, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  HTML: entities,
  "HTML of code points": (secret) =>
    Array.from(secret, (c) => `&#x${(c.codePointAt(0) ?? 0).toString(16)};`).join(""),
  markdown: (secret) => secret.replaceAll(/[^\w\s]/g, (character) => `\\${character}`),
};

const ASCII = fc.string({ unit: "grapheme-ascii", minLength: 8, maxLength: 80 });
const secrets = ASCII.filter((secret) => secret.trim() === secret && new Set(secret).size > 4);
const runsOf = (form: string, length: number) =>
  Array.from({ length: Math.max(0, form.length - length + 1) }, (_, at) =>
    form.slice(at, at + length),
  );

const redactorOf = (...learned: string[]) => {
  const redactor = new Redactor();
  for (const secret of learned) redactor.learn(secret);
  return redactor;
};

describe("the redactor", () => {
  it.for(Object.entries(ENCODERS))("leaves no six characters of a secret as %s", ([, encode]) => {
    fc.assert(
      fc.property(secrets, fc.nat({ max: 5 }), (secret, pad) => {
        const form = encode(secret);
        const clean = redactorOf(secret).redact(`${"~".repeat(pad)}\u00a7${form}\u00a7 end`);
        for (const run of runsOf(form, 6)) expect(clean).not.toContain(run);
        expect(clean).toMatch(/\*\*\*.{0,8}\u00a7 end$/su);
      }),
    );
  });

  it.for(["base64", "base64url", "hex"] as const)(
    "finds a secret at every offset within the %s of a longer text",
    (encoding) => {
      fc.assert(
        fc.property(secrets, fc.nat({ max: 7 }), fc.nat({ max: 7 }), (secret, before, after) => {
          const whole = Buffer.concat([Buffer.alloc(before), utf8(secret), Buffer.alloc(after)]);
          const alone = utf8(secret).toString(encoding);
          const form = whole.toString(encoding);
          const clean = redactorOf(secret).redact(form);
          for (const run of runsOf(form, 6))
            if (!/^[A0=]*$/.test(run) && inside(run, form, alone.length))
              expect(clean).not.toContain(run);
          expect(clean).toContain("***");
        }),
      );
    },
  );

  it("knows a secret of which only twelve characters are left", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 20, maxLength: 40 }),
        fc.nat({ max: 12 }),
        (bytes, at) => {
          const secret = Buffer.from(bytes).toString("hex");
          fc.pre(new Set(secret.slice(at, at + 12)).size >= 5);
          expect(redactorOf(secret).redact(`cut: ${secret.slice(at, at + 12)}\u2026`)).toBe(
            "cut: ***\u2026",
          );
        },
      ),
    );
  });

  it("knows a secret as long as a document whole, and any eighty characters of it", () => {
    const secret = randomBytes(1200).toString("base64url");
    const redactor = redactorOf(secret);
    for (const encode of [ENCODERS["raw"], ENCODERS["hex"], ENCODERS["base64"]])
      expect(redactor.redact(`<${encode?.(secret)}>`)).toMatch(/^<\*{3}.{0,4}>$/u);
    for (let at = 0; at + 80 <= secret.length; at += 13)
      expect(redactor.redact(`<${secret.slice(at, at + 80)}>`)).toBe("<***>");
  });

  it("leaves a text without secrets as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(redactorOf(randomBytes(24).toString("base64url")).redact(text)).toBe(text);
      }),
    );
  });

  it("keeps what stands around a secret", () => {
    const secret = randomBytes(12).toString("hex");
    expect(redactorOf(secret).redact(`a ${secret}${secret} b &amp; ${secret} c`)).toBe(
      "a *** b &amp; *** c",
    );
  });

  it("knows each line of a secret of many lines, whatever ends them", () => {
    const lines = [1, 2, 3].map(() => randomBytes(24).toString("base64"));
    const clean = redactorOf(lines.join("\r\n")).redact(`x ${lines[1]} y\n${lines[2]}`);
    expect(clean).toMatch(/^x \*{3} y\n?\*{3}$/u);
  });

  it("knows each long leaf of a secret that is JSON, and no short one", () => {
    const leaf = randomBytes(9).toString("hex");
    const deep = randomBytes(9).toString("hex");
    const secret = JSON.stringify({
      a: "short",
      b: { c: [leaf, true] },
      d: `${deep}\nsecond line`,
    });
    expect(redactorOf(secret).redact(`${leaf} short true ${deep} second line`)).toBe(
      "*** short true *** ***",
    );
  });

  it("learns a JSON secret that is nested deeper than the stack", () => {
    const secret = "[".repeat(100_000);
    expect(redactorOf(`${secret}${"]".repeat(100_000)}`).redact("a [1] b")).toBe("a [1] b");
  });

  it("leaves out what is too short to be a secret", () => {
    expect(redactorOf("", "   ", "abc").redact("abc   abc")).toBe("abc   abc");
  });

  it("conceals short secrets whole, in hex and base64 too", () => {
    const text = `pin7 ${utf8("pin7").toString("hex")} ${utf8("ab pin7 cd").toString("base64")}`;
    const clean = redactorOf("pin7").redact(text);
    expect(clean).toMatch(/^\*\*\* \*\*\* /u);
    expect(Buffer.from(clean.split(" ")[2] ?? "", "base64").toString("latin1")).not.toContain(
      "pin7",
    );
  });

  it("joins secrets that overlap into one mark", () => {
    const [a, b] = ["abcdefghijklmnop", "klmnopqrstuvwxyz"];
    expect(redactorOf(a, b).redact("<abcdefghijklmnopqrstuvwxyz>")).toBe("<***>");
  });

  it("takes no longer for a text of one letter than for any other", () => {
    const clean = redactorOf("a".repeat(400)).redact("a".repeat(200_000));
    expect(clean).toMatch(/^\*{3}a{0,5}$/u);
  });
});

/** Whether a run lies within the part of an encoded text that speaks of the secret alone. */
function inside(run: string, form: string, length: number): boolean {
  const at = form.indexOf(run);
  return at >= 0 && length >= 12 && !/^[A0]{3}/.test(run) && !/[A0=]{3}$/.test(run);
}
