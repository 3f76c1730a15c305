import * as fc from "../../support/properties.ts";
import { describe, expect, it } from "vitest";
import { oneLine, visible } from "../../../src/domain/text/visible.ts";
import { html } from "../../../src/report/escape/html.ts";
import { httpsLink } from "../../../src/report/escape/https-link.ts";
import { jsonPieces } from "../../../src/report/escape/json-document.ts";
import {
  markdownCell,
  markdownCode,
  markdownCodeCell,
  markdownProse,
} from "../../../src/report/escape/markdown.ts";
import { mermaidLabel } from "../../../src/report/escape/mermaid-label.ts";
import { sarifMessage } from "../../../src/report/escape/sarif-message.ts";
import { terminal } from "../../../src/report/escape/terminal.ts";
import { commandData, commandProperty } from "../../../src/report/escape/workflow-command.ts";
import { HIDDEN, hostileText } from "../../support/hostile-text.ts";

const always = (property: (text: string) => void) =>
  fc.assert(
    fc.property(hostileText(), (text) => {
      property(text);
    }),
    { numRuns: 500 },
  );

/** Takes the code spans out of a line as CommonMark 6.1 finds them: equally long runs of backticks. */
function withoutCode(line: string): { rest: string; codes: string[] } {
  const codes: string[] = [];
  let rest = line;
  for (let open = /`+/.exec(rest); open !== null; open = /`+/.exec(rest)) {
    const behind = rest.slice(open.index + open[0].length);
    const close = new RegExp(`(?<!\`)${open[0]}(?!\`)`).exec(behind);
    if (close === null) return { rest, codes };
    const code = behind.slice(0, close.index);
    codes.push(/^ .*\S.* $/.test(code) ? code.slice(1, -1) : code);
    rest = `${rest.slice(0, open.index)}\u25A1${behind.slice(close.index + open[0].length)}`;
  }
  return { rest, codes };
}

/** Letters, digits and punctuation that mean nothing to markdown; a square stands for a code span. */
const HARMLESS = /^(?:[\p{L}\p{N}\u25A1 ,;:!?.()"'\u2019\u2026-]|\\[.)])*$/u;
/** A pipe that may end a cell: one that has not exactly one backslash before it. */
const endsCell = (cell: string): boolean => /(?:^|[^\\]|\\\\)\|/u.test(cell);

describe("markdown", () => {
  it.for([
    ["actions/checkout@v4 can change", "`actions/checkout@v4` can change"],
    ["Write `a: b`, or (`c`).", "Write `a: b`, or (`c`)."],
    ["${{ github.head_ref }} is pasted.", "`${{ github.head_ref }}` is pasted."],
    ["1. one", "1\\. one"],
    ["<img src=x>", "`<img` `src=x>`"],
    ["see https://evil.example.", "see `https://evil.example`."],
    ["a ` b", "a `` ` `` b"],
    ["", ""],
  ] as const)("writes %j as %j", ([text, prose]) => {
    expect(markdownProse(text)).toBe(prose);
  });

  it("lets no text out of a sentence", () => {
    always((text) => {
      const { rest } = withoutCode(markdownProse(text));
      expect(rest).toMatch(HARMLESS);
      expect(rest).not.toMatch(/^(?:\d+[.)]\s|[-+*>#=]|~~~| {4})/u);
      expect(markdownProse(text)).not.toMatch(HIDDEN);
    });
  });

  it("lets no text out of a code span", () => {
    always((text) => {
      const { rest, codes } = withoutCode(markdownCode(text));
      expect(["", "\u25A1"]).toContain(rest);
      expect(codes.join("").trim()).toBe(oneLine(text).replaceAll("##[", "# #[").trim());
    });
  });

  it("lets no text out of a cell", () => {
    always((text) => {
      for (const cell of [markdownCell(text), markdownCodeCell(text)]) {
        expect(endsCell(cell)).toBe(false);
        expect(withoutCode(cell).rest).toMatch(HARMLESS);
      }
    });
  });
});

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const decoded = (text: string) =>
  text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? "");

describe("HTML", () => {
  it("lets no text out of an element or a quoted attribute", () => {
    always((text) => {
      expect(html(text)).toMatch(/^(?:[^<>"'`&\r\n]|&(?:#\d+|amp|lt|gt|quot);)*$/u);
      expect(html(text)).not.toMatch(HIDDEN);
    });
  });

  it("says what the text says", () => {
    always((text) => expect(decoded(html(text))).toBe(visible(text)));
  });
});

const unescaped = (text: string) => text.replaceAll("%0A", "\n").replaceAll("%25", "%");

describe("workflow commands", () => {
  it("let no text begin a second command", () => {
    always((text) => {
      expect(commandData(text)).not.toMatch(HIDDEN);
      expect(unescaped(commandData(text))).toBe(visible(text));
    });
  });

  it("let no text end a property or the list of them", () => {
    always((text) => expect(commandProperty(text)).not.toMatch(/[:,\r\n]/u));
  });
});

describe("a terminal", () => {
  it("is never steered by a text, nor the runner behind it commanded", () => {
    always((text) => {
      expect(terminal(text)).not.toMatch(HIDDEN);
      expect(terminal(text)).not.toMatch(/^\s*::|##\[/u);
    });
  });
});

describe("mermaid", () => {
  it("lets no text out of the quotes of a label", () => {
    always((text) => expect(mermaidLabel(text)).toMatch(/^(?:[\p{L}\p{N} ,.()-]|#\d+;)*$/u));
  });

  it("bounds a label", () => {
    expect(mermaidLabel("a".repeat(500))).toBe(`${"a".repeat(47)}#8230;`);
  });
});

describe("links", () => {
  it.for([
    "javascript:alert(1)",
    "data:text/html,x",
    "http://plain.example",
    "https://user:pass@evil.example",
    "//evil.example",
    "no address",
  ])("never lead to %s", (address) => {
    expect(httpsLink(address)).toBeUndefined();
  });

  it("hold no character that ends a link in markdown or HTML", () => {
    always((text) => {
      const link = httpsLink(`https://docs.example/${text}`);
      expect(link ?? "https://docs.example/").toMatch(
        /^https:\/\/docs\.example\/[\w./:?&=%#~+,;@-]*$/u,
      );
    });
  });
});

describe("JSON and SARIF", () => {
  it("say the same and hold no command to the runner", () => {
    always((text) => {
      const document = [...jsonPieces({ [text]: [text] })].join("");
      expect(JSON.parse(document)).toEqual({ [text]: [text] });
      expect(document).not.toContain("##[");
    });
  });

  it("hold no link and no placeholder in a message", () => {
    always((text) => expect(sarifMessage(text)).not.toMatch(/\]\(|\{\d+\}/u));
  });
});
