import type { Finding } from "../../src/domain/finding/finding.ts";
import type { Place } from "../../src/domain/finding/place.ts";
import { SEVERITIES } from "../../src/domain/finding/severity.ts";
import type { Report } from "../../src/domain/report/report.ts";
import { DOCS_ROOT, TOOL } from "../../src/domain/report/tool.ts";

/** A stretch of one line: line, column and length; lines and columns count from 1. */
export const placeAt = (
  path: string,
  [line, column = 1, length = 8]: readonly [number, number?, number?],
): Place => ({
  path,
  start: { line, column, offset: (line - 1) * 40 + column - 1 },
  end: { line, column: column + length, offset: (line - 1) * 40 + column - 1 + length },
});

/** A finding of which a test says only what it is about. */
export const findingOf = (own: Partial<Finding>): Finding => ({
  check: "unpinned-uses",
  title: "Action is not pinned to a commit",
  aliases: [],
  severity: "high",
  confidence: "high",
  persona: "regular",
  message: "actions/checkout@v4 can change without notice",
  fix: "Replace the tag with the full commit SHA and keep the tag as a comment.",
  docs: `${DOCS_ROOT}/${own.check ?? "unpinned-uses"}.md`,
  fingerprint: "0123456789abcdef0123456789abcdef",
  ...own,
});

/** A report of which a test says only what it is about. */
export const reportOf = (own: Partial<Report>): Report => ({
  schemaVersion: 1,
  tool: TOOL,
  action: "scan-workflow",
  outcome: "passed",
  summary: "Nothing stands against a release (14 checks, 3 files).",
  examined: { files: 3, checks: 14 },
  verdicts: [],
  findings: [],
  ...own,
});

const CI = ".github/workflows/ci.yml";
const RELEASE = ".github/workflows/release.yml";

const injection = findingOf({
  check: "script-injection",
  title: "Untrusted text reaches a shell",
  aliases: ["zizmor:template-injection"],
  severity: "critical",
  message: "${{ github.event.pull_request.title }} is pasted into the script of `greet`",
  fix: "Hand the text over in an environment variable and quote it in the script.",
  place: placeAt(CI, [24, 20, 41]),
  flow: [placeAt(CI, [9, 7, 12]), placeAt(CI, [17, 14, 30]), placeAt(CI, [24, 20, 41])],
  related: [placeAt(CI, [3, 3, 19])],
  fixes: [
    {
      title: "Use an environment variable",
      safe: true,
      edits: [{ path: CI, from: 939, to: 980, text: '"$TITLE"' }],
    },
  ],
  fingerprint: "a1".repeat(16),
});

const unpinned = ["actions/checkout@v4", "actions/setup-node@v4", "org/tool@main"].map(
  (uses, index) =>
    findingOf({
      aliases: ["zizmor:unpinned-uses"],
      message: `${uses} can change without notice`,
      place: placeAt(index < 2 ? CI : RELEASE, [14 + index * 3, 15, uses.length]),
      fingerprint: `b${index}`.repeat(16),
    }),
);

const others: readonly Finding[] = [
  findingOf({
    check: "expiring-token",
    title: "Token ends soon",
    severity: "medium",
    message: "NPM_TOKEN ends on 2026-12-01, in 10 days",
    fix: "Make a new token, or move to trusted publishing.",
    fingerprint: "c3".repeat(16),
  }),
  findingOf({
    check: "missing-timeout",
    title: "Job has no time limit",
    severity: "low",
    confidence: "medium",
    message: "job `build` may run for six hours",
    fix: "Set timeout-minutes.",
    place: placeAt(RELEASE, [8, 3, 6]),
    fingerprint: "d4".repeat(16),
  }),
  findingOf({
    check: "unnamed-step",
    title: "Step has no name",
    severity: "info",
    persona: "pedantic",
    message: "the third step of `build` has no name",
    fix: "Give it a name.",
    place: placeAt(RELEASE, [19, 9, 4]),
    fingerprint: "e5".repeat(16),
  }),
  findingOf({
    check: "cache-poisoning",
    title: "Release build reads a shared cache",
    severity: "high",
    message: "actions/cache is restored before the package is built",
    place: placeAt(RELEASE, [27, 15, 16]),
    fingerprint: "f6".repeat(16),
    suppressed: {
      by: "policy",
      reason: "The cache holds the browser for the tests; nothing of it is packed.",
      expires: "2027-01-31",
    },
  }),
];

/** A workflow that strangers start, with a job that publishes at its end. */
const sampleGraph = (): NonNullable<Report["graph"]> => ({
  workflows: [
    {
      path: CI,
      name: "CI",
      starts: [
        { who: "external", events: ["pull_request_target"], begins: ["build"] },
        { who: "maintainer", events: ["push"], begins: ["build"] },
      ],
      jobs: [
        {
          id: "build",
          needs: [],
          depth: 0,
          starters: ["external", "maintainer"],
          powers: [{ kind: "unstated", names: [] }],
          channels: [],
          onReleasePath: true,
          place: { ...placeAt(CI, [5, 3, 5]), end: placeAt(CI, [20]).end },
        },
        {
          id: "publish",
          needs: ["build"],
          depth: 1,
          starters: ["external", "maintainer"],
          powers: [
            { kind: "identity", names: [] },
            { kind: "secrets", names: ["npm_token"] },
          ],
          channels: ["npm", "a GitHub release"],
          onReleasePath: true,
          environment: "release",
          place: { ...placeAt(CI, [21, 3, 7]), end: placeAt(CI, [40]).end },
        },
      ],
      jobsLeftOut: 2,
    },
  ],
  leftOut: 3,
});

/** Something of everything: what a reviewer sees on a bad day. */
export const sampleReport = (): Report =>
  reportOf({
    action: "validate",
    outcome: "refused",
    summary: "4 findings, 1 check could not look (9 checks, 12 files).",
    examined: { files: 12, checks: 9 },
    verdicts: [
      { check: "script-injection", verdict: "fail" },
      { check: "unpinned-uses", verdict: "fail" },
      { check: "expiring-token", verdict: "fail" },
      { check: "missing-timeout", verdict: "fail" },
      { check: "unnamed-step", verdict: "fail" },
      { check: "cache-poisoning", verdict: "fail" },
      { check: "excessive-permissions", verdict: "pass" },
      {
        check: "environment-protection",
        verdict: "could-not-check",
        needs: "the permission `actions: read`, to read the rules of environment release",
      },
      {
        check: "stale-lockfile",
        verdict: "could-not-check",
        needs: "the network, to ask the registry",
        tolerated: true,
      },
      {
        check: "pypi-token-scope",
        verdict: "not-applicable",
        needs: "no target of this release is on PyPI",
      },
    ],
    findings: [...others.slice(0, 2), ...unpinned, injection, ...others.slice(2)],
    subject: {
      repository: "octo/widget",
      commit: "4f2a9c1d".repeat(5),
      ref: "refs/heads/main",
      run: "https://github.com/octo/widget/actions/runs/12345678901/attempts/2",
      version: "2.4.0",
      bundleDigest: "9e107d9d372bb682".repeat(4),
    },
    stages: [
      { name: "validate", state: "refused", note: "4 findings" },
      { name: "build", state: "skipped" },
      { name: "seal", state: "skipped" },
      { name: "publish", state: "waiting", note: "environment release" },
      { name: "verify", state: "waiting" },
    ],
    tables: [
      {
        title: "Targets",
        columns: ["Target", "Registry", "State", "Digest"],
        rows: [
          ["@octo/widget@2.4.0", "npm", "absent", "sha512-1f3b"],
          ["v2.4.0", "github-release", "draft", "sha256-77aa"],
        ],
      },
    ],
    graph: sampleGraph(),
    snapshot: { date: "2026-11-20", days: 1 },
    details: { validate: { environment: "release", gates: 3 } },
  });

/** What a stranger may put into a branch name, a file name, a title or a registry's answer. */
export const HOSTILE: readonly string[] = [
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "a | b || c \\| d \\\\| e",
  "`code` ``more`` ``` ```",
  "[link](https://evil.example) ![image](https://evil.example/x.png) <https://evil.example>",
  "https://evil.example/?q=1 www.evil.example user@evil.example @octocat #1 :tada: $x^2$",
  "line one\n::error file=x::owned\r\n::set-output name=a::b\r::add-mask::c",
  "##[add-path]/evil ##[error]owned",
  "\u001B[31mred\u001B[0m \u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007",
  "\u202Egnirts\u202C zero\u200Bwidth \u2066isolate\u2069 \uFEFF tag\u{E0041}",
  "\u0085next \u2028line \u2029paragraph \uD800 lone",
  '"]; click A "javascript:alert(1)"; end\nsubgraph x #quot; &quot;',
  "</details></table></main><h1>owned</h1>\n\n# owned\n\n---\n- item\n1. one\n> quote\n```\nfence",
  "' onmouseover='alert(1)' \" style=\"position:fixed",
  "100%25 %0A::error::x %0D {0} $& $1 $`",
];

/** Every text of it is hostile. */
export function hostileReport(): Report {
  const text = (index: number): string => HOSTILE[index % HOSTILE.length] ?? "";
  const findings = HOSTILE.map((hostile, index) =>
    findingOf({
      check: text(index + 1),
      title: text(index + 2),
      severity: SEVERITIES[index % SEVERITIES.length] ?? "info",
      message: hostile,
      fix: text(index + 3),
      docs: index % 2 === 0 ? "javascript:alert(1)" : `https://docs.example/${text(index + 4)}`,
      aliases: [text(index + 5)],
      place: placeAt(text(index + 6), [index + 1]),
      flow: [placeAt(text(index + 7), [1]), placeAt(text(index + 8), [2])],
      ...(index % 4 === 0 && { suppressed: { by: "comment", reason: hostile, expires: hostile } }),
    }),
  );
  const verdicts = HOSTILE.map((check, index) => ({
    check,
    verdict: (["could-not-check", "not-applicable", "pass"] as const)[index % 3] ?? "pass",
    needs: text(index + 1),
  }));
  return reportOf({
    action: text(0),
    outcome: "refused",
    summary: HOSTILE.join(" "),
    verdicts,
    findings,
    subject: { repository: text(0), commit: text(1), ref: text(5), run: text(3), version: text(7) },
    stages: HOSTILE.map((name) => ({ name, state: "waiting", note: name })),
    tables: HOSTILE.map((title) => ({ title, columns: HOSTILE, rows: [HOSTILE, HOSTILE] })),
    error: { code: text(2), message: text(5), fix: text(6) },
    graph: {
      workflows: [
        {
          path: text(6),
          name: text(0),
          starts: [{ who: "external", events: HOSTILE, begins: [text(1)] }],
          jobs: HOSTILE.slice(0, 12).map((id, index) => ({
            id,
            needs: index === 0 ? [] : [text(index - 1)],
            depth: index,
            starters: ["external"] as const,
            powers: [{ kind: "secrets" as const, names: [text(index + 1)] }],
            channels: [text(index + 2)],
            onReleasePath: true,
            environment: text(index + 3),
            calls: text(index + 4),
            place: { ...placeAt(text(6), [1]), end: placeAt(text(6), [9]).end },
          })),
          jobsLeftOut: 1,
        },
      ],
      leftOut: 1,
    },
    snapshot: { date: text(1), days: 3 },
    details: { hostile: Object.fromEntries(HOSTILE.map((key) => [key, HOSTILE])) },
  });
}

/** Many findings, for the limits; some checks speak of many places. */
export const plentifulReport = (count: number): Report =>
  reportOf({
    outcome: "refused",
    summary: `${count} findings (14 checks, 3 files).`,
    findings: Array.from({ length: count }, (_, index) =>
      findingOf({
        check: `check-${index % 7}`,
        severity: SEVERITIES[index % SEVERITIES.length] ?? "info",
        message: `remark ${index}`,
        place: placeAt(`folder/file ${index % 9}.yml`, [index + 1]),
        fingerprint: index.toString(16).padStart(32, "0"),
      }),
    ),
  });
