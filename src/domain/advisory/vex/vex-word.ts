import { meansPackage } from "./same-purl.ts";
import type { VexDocument, VexStatement } from "./open-vex.ts";

/** A vulnerability of one package of a release. */
export interface VexQuestion {
  /** Package URLs of what is released. */
  readonly released: readonly string[];
  /** The vulnerable package, which may be a released one. */
  readonly purl: string;
  /** Every name of the vulnerability. */
  readonly names: readonly string[];
}

interface Said {
  readonly statement: VexStatement;
  readonly document: VexDocument;
}

type Product = VexStatement["products"][number];
type Component = Pick<Product, "@id" | "identifiers">;

const purlsOf = (component: Component): readonly string[] =>
  [component["@id"], component.identifiers?.purl].filter(
    (purl): purl is string => purl?.startsWith("pkg:") === true,
  );

const LIFTS = new Set(["not_affected", "fixed"]);

const bare = (purl: string): string => purl.replace(/[?#].*$/, "");

/** Qualifiers narrow what lifts a vulnerability, and never what says that it is there. */
function isAbout(
  { vulnerability, products, status }: VexStatement,
  question: VexQuestion,
): boolean {
  const means = (component: Component, purl: string): boolean =>
    purlsOf(component).some((written) =>
      meansPackage(LIFTS.has(status) ? written : bare(written), purl),
    );
  return (
    [vulnerability.name, ...(vulnerability.aliases ?? [])].some((name) =>
      question.names.includes(name),
    ) && products.some((product) => speaksOf(product, question, means))
  );
}

/** A statement speaks of the vulnerable package itself, or of a released one with it: all of it, or the parts that it names. */
function speaksOf(
  product: Product,
  { released, purl }: VexQuestion,
  means: (component: Component, purl: string) => boolean,
): boolean {
  const { subcomponents } = product;
  if (subcomponents === undefined && means(product, purl)) return true;
  if (!released.some((own) => means(product, own))) return false;
  return subcomponents === undefined || subcomponents.some((part) => means(part, purl));
}

const timeOf = ({ statement, document }: Said): number =>
  // Reading a written time needs no clock.
  // oxlint-disable-next-line no-restricted-globals
  Date.parse(statement.timestamp ?? document.timestamp);

/** The reasons of a statement as they are shown. */
function reasonsOf({ status, justification, impact_statement: impact }: VexStatement): string {
  const reasons = [justification, impact].filter((reason) => reason !== undefined);
  return reasons.length === 0 ? status : `${status}, ${reasons.join(": ")}`;
}

/**
 * Why a vulnerability does not touch the release, as the last statement about it says; undefined
 * where nobody says so. Of two statements the later one counts, and of two of one time the graver.
 * Source: OpenVEX specification 0.2.0, "Document and Statement timestamps".
 */
export function vexWord(
  documents: readonly VexDocument[],
  question: VexQuestion,
): string | undefined {
  const said = documents
    .flatMap((document) => document.statements.map((statement) => ({ statement, document })))
    .filter(({ statement }) => isAbout(statement, question));
  const latest = Math.max(...said.map(timeOf));
  const last = said.filter((one) => timeOf(one) === latest);
  const [first] = last;
  if (first === undefined || last.some(({ statement }) => !LIFTS.has(statement.status)))
    return undefined;
  const { author, name } = first.document;
  return `${author} says in ${name}: ${reasonsOf(first.statement)}`;
}
