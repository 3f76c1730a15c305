import * as fc from "./properties.ts";
import type { Finding, Fix } from "../../src/domain/finding/finding.ts";
import type { Place } from "../../src/domain/finding/place.ts";
import { CONFIDENCES, PERSONAS, SEVERITIES } from "../../src/domain/finding/severity.ts";
import { VERDICTS } from "../../src/domain/finding/verdict.ts";
import { OUTCOMES, type Report } from "../../src/domain/report/report.ts";
import { POWERS, STARTERS } from "../../src/domain/workflow/graph/workflow-graph.ts";
import { hostileText } from "./hostile-text.ts";
import { placeAt, reportOf } from "./sample-report.ts";

const places = (): fc.Arbitrary<Place> =>
  fc
    .tuple(hostileText(), fc.nat(50), fc.nat(80), fc.nat(30), fc.nat(3))
    .map(([path, line, column, length, more]) => {
      const { start, end } = placeAt(path, [line + 1, column + 1, length]);
      return { path, start, end: { ...end, line: end.line + more } };
    });

const fixes = (): fc.Arbitrary<Fix> =>
  fc.record({
    title: hostileText(),
    safe: fc.boolean(),
    edits: fc.array(
      fc.record({ path: hostileText(), from: fc.nat(90), to: fc.nat(90), text: hostileText() }),
      { maxLength: 3 },
    ),
  });

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 4 });

const findings = (): fc.Arbitrary<Finding> =>
  fc.record(
    {
      check: hostileText(),
      title: hostileText(),
      aliases: some(hostileText()),
      severity: fc.constantFrom(...SEVERITIES),
      confidence: fc.constantFrom(...CONFIDENCES),
      persona: fc.constantFrom(...PERSONAS),
      message: hostileText(),
      fix: hostileText(),
      docs: fc.oneof(hostileText(), fc.webUrl({ withFragments: true, withQueryParameters: true })),
      fingerprint: fc.string({ minLength: 1 }),
      place: places(),
      related: some(places()),
      flow: some(places()),
      fixes: some(fixes()),
      onReleasePath: fc.constant(true as const),
      suppressed: fc.record({
        by: fc.constantFrom("comment" as const, "policy" as const),
        reason: hostileText(),
        expires: hostileText(),
      }),
    },
    {
      requiredKeys: [
        "check",
        "title",
        "aliases",
        "severity",
        "confidence",
        "persona",
        "message",
        "fix",
        "docs",
        "fingerprint",
      ],
    },
  );

type Gallery = NonNullable<Report["graph"]>;

const jobs = (): fc.Arbitrary<Gallery["workflows"][number]["jobs"][number]> =>
  fc.record(
    {
      id: hostileText(),
      needs: some(hostileText()),
      depth: fc.nat(12),
      starters: fc.uniqueArray(fc.constantFrom(...STARTERS)),
      powers: some(fc.record({ kind: fc.constantFrom(...POWERS), names: some(hostileText()) })),
      channels: some(hostileText()),
      onReleasePath: fc.boolean(),
      place: places(),
      environment: hostileText(),
      calls: hostileText(),
    },
    {
      requiredKeys: [
        "id",
        "needs",
        "depth",
        "starters",
        "powers",
        "channels",
        "onReleasePath",
        "place",
      ],
    },
  );

const galleries = (): fc.Arbitrary<Gallery> =>
  fc.record({
    workflows: fc.array(
      fc.record({
        path: hostileText(),
        name: hostileText(),
        starts: some(
          fc.record({
            who: fc.constantFrom(...STARTERS),
            events: some(hostileText()),
            begins: some(hostileText()),
          }),
        ),
        jobs: fc.array(jobs(), { maxLength: 6 }),
        jobsLeftOut: fc.nat(3),
      }),
      { maxLength: 2 },
    ),
    leftOut: fc.nat(3),
  });

/** Any report, with what strangers write in every text of it. */
export const anyReport = (): fc.Arbitrary<Report> =>
  fc
    .record({
      outcome: fc.constantFrom(...OUTCOMES),
      summary: hostileText(),
      verdicts: some(
        fc.record(
          {
            check: hostileText(),
            verdict: fc.constantFrom(...VERDICTS),
            needs: hostileText(),
            tolerated: fc.boolean(),
          },
          { requiredKeys: ["check", "verdict"] },
        ),
      ),
      findings: fc.array(findings(), { maxLength: 8 }),
      graph: galleries(),
      subject: fc.record(
        { repository: hostileText(), commit: hostileText(), run: hostileText() },
        { requiredKeys: [] },
      ),
    })
    .map(reportOf);

/** A text for each file that the report speaks of. */
export const sourcesOf = ({ findings: all }: Report, text: string): ReadonlyMap<string, string> =>
  new Map(
    all.flatMap(({ place, flow = [] }) =>
      [place, ...flow].flatMap((one) => (one === undefined ? [] : [[one.path, text] as const])),
    ),
  );
