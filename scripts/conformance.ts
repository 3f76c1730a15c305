import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { workflowChecks } from "../src/checks/workflow-registry.ts";
import { actionlintExamples, actionlintValid } from "./conformance/actionlint-corpus.ts";
import { DEVIATIONS, deviationOf } from "./conformance/deviations.ts";
import { scanRealWorkflows } from "./conformance/real-workflows.ts";
import { askSigstoreSuite, isRight } from "./conformance/sigstore-suite.ts";
import { compareZizmor } from "./conformance/zizmor-cases.ts";

const corpora = process.argv[2] ?? "../shared/corpora";
if (!existsSync(corpora))
  throw new Error(`There is no folder ${corpora}; npm run conformance -- FOLDER`);

const failures: string[] = [];
const say = (line: string): void => console.log(line);
const fail = (line: string): void => {
  failures.push(line);
  say(`  ${line}`);
};

async function zizmor(): Promise<void> {
  const compared = await compareZizmor(join(corpora, "zizmor"), workflowChecks);
  const theirs = compared.filter(({ state }) => state !== "extra");
  const count = (state: string) => compared.filter((one) => one.state === state).length;
  say(
    `\nzizmor: ${theirs.length - count("missed")} of ${theirs.length} findings matched by alias and line; ${count("equal")} of equal severity`,
  );
  // Several cases run over the same file, and an alias makes zizmor say one thing twice.
  const deviating = new Set<string>();
  for (const { state, audit, line, where, theirs: sev = "clean", ours = "" } of compared) {
    const named = `${audit} line ${line} of ${where}`;
    const isKnown = deviationOf(audit, sev, ours) !== undefined;
    if (state === "missed") fail(`missed: ${named}`);
    if (state === "extra" && !isKnown) fail(`said of what zizmor leaves clean: ${named}`);
    if (state !== "severity") continue;
    deviating.add(`${audit}:${line}:${where.replace(/^.*\(/, "")}`);
    if (!isKnown) fail(`severity ${ours}, zizmor says ${sev}: ${named}`);
  }
  for (const { audit, theirs: sev, ours, because } of DEVIATIONS)
    say(`  deviation: ${audit} is ${ours} with us, ${sev} with zizmor: ${because}`);
  say(`  ${count("severity")} findings of another severity, in ${deviating.size} places`);
  if (deviating.size > 15) fail(`${deviating.size} places deviate in severity, more than 15`);
}

async function actionlint(): Promise<void> {
  const rooms = new Set(
    readdirSync("src/checks/workflow/correctness").map((name) => name.replace(/\.ts$/, "")),
  );
  const correctness = workflowChecks.filter(
    ({ id, aliases = [] }) => rooms.has(id) && aliases.length === 0,
  );
  const { files, wrong } = await actionlintValid(join(corpora, "actionlint/ok"), correctness);
  const bad = new Set(wrong.map(({ file }) => file)).size;
  say(
    `\nactionlint, valid files: ${files - bad} of ${files} without an error of ${correctness.length} checks of correctness`,
  );
  for (const { file, finding } of wrong)
    fail(`${file}:${finding.place?.start.line}: ${finding.check}: ${finding.message}`);
  const examples = await actionlintExamples(join(corpora, "actionlint/examples"), workflowChecks);
  const required = examples.filter((example) => example.required);
  const others = examples.filter((example) => !example.required);
  const found = (list: typeof examples) => list.filter((example) => example.found).length;
  say(
    `actionlint, examples: ${found(required)} of ${required.length} required lines found; of the other kinds ${found(others)} of ${others.length}`,
  );
  for (const example of required)
    if (!example.found)
      fail(`missed: ${example.file}:${example.line}: ${example.text} [${example.kind}]`);
}

async function realWorkflows(): Promise<void> {
  const { files, report, rows } = await scanRealWorkflows(
    join(corpora, "real-workflows"),
    workflowChecks,
  );
  say(`\nreal workflows: ${files} files, ${report.findings.length} findings`);
  for (const [check = "", count = "", severities = ""] of rows)
    say(`  ${count.padStart(5)}  ${check.padEnd(36)} ${severities}`);
  for (const { check, verdict, needs } of report.verdicts)
    if (verdict === "could-not-check") fail(`${check} could not look: ${needs}`);
}

async function sigstore(): Promise<void> {
  const answers = await askSigstoreSuite(join(corpora, "sigstore-conformance"));
  const wrong = answers.filter((answer) => !isRight(answer));
  say(`\nsigstore: ${answers.length - wrong.length} of ${answers.length}`);
  for (const { name, good, exitCode, says } of wrong)
    fail(`${name} must ${good ? "pass" : "be refused"}, but ends with ${exitCode}: ${says}`);
  if (answers.length !== 140) fail(`${answers.length} questions were asked, not 140`);
}

await zizmor();
await actionlint();
await realWorkflows();
await sigstore();
say(failures.length === 0 ? "\nAll as expected." : `\n${failures.length} not as expected.`);
if (failures.length > 0) process.exitCode = 1;
