import { globSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

interface Titled {
  readonly title: string;
}

interface Exampled {
  readonly examples: { readonly bad: readonly Titled[]; readonly good: readonly Titled[] };
}

const titlesOf = (examples: readonly Titled[]) => examples.map(({ title }) => ({ title }));

async function titlesIn(path: string): Promise<string> {
  // A check file's default export is a check; the type check proves it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { default: check } = (await import(pathToFileURL(resolve(path)).href)) as {
    default: Exampled;
  };
  const { bad, good } = check.examples;
  return JSON.stringify({ bad: titlesOf(bad), good: titlesOf(good) }, null, 2);
}

function findExamples(root: ts.Node): ts.PropertyAssignment[] {
  const found: ts.PropertyAssignment[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === "examples") found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

async function strip(path: string): Promise<void> {
  const text = readFileSync(path, "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const [examples, ...more] = findExamples(source);
  if (!examples || more.length > 0) throw new Error(`${path} has not exactly one \`examples\``);
  const { initializer } = examples;
  const [start, end] = [initializer.getStart(), initializer.getEnd()];
  writeFileSync(path, text.slice(0, start) + (await titlesIn(path)) + text.slice(end));
}

/**
 * Leaves of each compiled check's examples the titles, which `explain` prints. The rest is tests and
 * documentation: it would bring forged tokens and keys into what runs beside a user's secrets.
 */
export async function stripExamples(folder: string): Promise<void> {
  const paths = globSync(`${folder}/checks/*/*.js`);
  if (paths.length === 0) throw new Error(`${folder} holds no compiled check`);
  await Promise.all(paths.map(strip));
}
