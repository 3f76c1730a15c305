import { html } from "../escape/html.ts";
import { httpsLink } from "../escape/https-link.ts";

/** Markup that is escaped already. A branded type, so that no raw text can be mistaken for it. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | undefined | readonly Part[];

const textOf = (part: Part): string => {
  if (part === undefined) return "";
  if (typeof part === "string") return html(part);
  return "markup" in part ? part.markup : part.map(textOf).join("");
};

/** An element; strings in it are escaped, and its attributes too. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...parts: readonly Part[]
): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${html(value)}"`);
  return { markup: `<${name}${written.join("")}>${parts.map(textOf).join("")}</${name}>` };
}

const plain =
  (name: string) =>
  (...parts: readonly Part[]): Markup =>
    element(name, {}, ...parts);

export const code = plain("code");
export const li = plain("li");
export const p = plain("p");

const joinedBy = (between: string, parts: readonly Part[]): Markup => ({
  markup: parts.map(textOf).join(between),
});

export const joined = (...parts: readonly Part[]): Markup => joinedBy("\n", parts);

/** A sentence in which `this` is set as code, as its writer meant it. */
export const spoken = (text: string): Markup =>
  joinedBy(
    "",
    text.split(/`([^`\n]+)`/).map((part, index) => (index % 2 === 1 ? code(part) : part)),
  );

/** A link, or the bare text where the address may not be linked. */
export function link(address: string, text: string, cssClass = ""): Markup {
  const href = httpsLink(address);
  if (href === undefined) return code(address);
  return element(
    "a",
    { href, rel: "noreferrer", ...(cssClass !== "" && { class: cssClass }) },
    text,
  );
}

/** A part of the page with a heading that names it. */
export const section = (id: string, title: readonly Part[], ...parts: readonly Part[]): Markup =>
  element(
    "section",
    { id, "aria-labelledby": `${id}-title` },
    element("h2", { id: `${id}-title` }, title),
    parts,
  );

/** A table that scrolls by itself, also with the keyboard, so that the page never does sideways. */
export function scrollTable(
  label: string,
  columns: readonly string[],
  rows: readonly (readonly Part[])[],
): Markup {
  const head = columns.map((name) => element("th", { scope: "col" }, name));
  const body = rows.map((row) =>
    element(
      "tr",
      {},
      columns.map((_, index) =>
        index === 0 ? element("th", { scope: "row" }, row[index]) : element("td", {}, row[index]),
      ),
    ),
  );
  return element(
    "div",
    { class: "scroll", role: "region", "aria-label": label, tabindex: "0" },
    element("table", {}, element("thead", {}, element("tr", {}, head)), element("tbody", {}, body)),
  );
}
