import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/domain/report/report.ts";
import { printHtml } from "../../../src/report/html.ts";
import { STYLE } from "../../../src/report/html/style.ts";
import {
  findingOf,
  hostileReport,
  placeAt,
  reportOf,
  sampleReport,
} from "../../support/sample-report.ts";

type Graph = NonNullable<Report["graph"]>;
type Job = Graph["workflows"][number]["jobs"][number];

const PATH = ".github/workflows/a.yml";

const jobOf = (id: string, own: Partial<Job> = {}): Job => ({
  id,
  needs: [],
  depth: own.needs?.length ?? 0,
  starters: ["maintainer"],
  powers: [],
  channels: [],
  onReleasePath: false,
  place: placeAt(PATH, [1]),
  ...own,
});

function pageOf(jobs: readonly Job[], own: Partial<Report> = {}): string {
  const begins = jobs.filter(({ needs }) => needs.length === 0).map(({ id }) => id);
  const starts = [{ who: "external", events: ["issue_comment"], begins }] as const;
  const workflow = { path: PATH, name: "A", starts, jobs, jobsLeftOut: 0 };
  return printHtml(reportOf({ graph: { workflows: [workflow], leftOut: 0 }, ...own }));
}

const drawings = (html: string) => html.match(/<svg.*?<\/svg>/gsu) ?? [];

/** Boxes by the first line of each. */
function boxesOf(svg: string) {
  const all = svg.matchAll(
    /<g class="box ([^"]*)"><rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)".*?<text[^>]*>(?:<title>.*?<\/title>)?([^<]*)/gsu,
  );
  return Array.from(all, ([, looks = "", x, y, width, height, name = ""]) => ({
    looks,
    name,
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}

const middle = ({ y, height }: { y: number; height: number }) => y + height / 2;

const ways = (svg: string) =>
  Array.from(svg.matchAll(/<path class="arrow[^"]*" d="([^"]*)"/gu), ([, d]) => d);

const CHAIN = [
  jobOf("build", { onReleasePath: true, starters: ["external"] }),
  jobOf("test", { needs: ["build"], depth: 1, onReleasePath: true }),
  jobOf("lint"),
  jobOf("publish", {
    needs: ["build", "test"],
    depth: 2,
    onReleasePath: true,
    channels: ["npm"],
    powers: [
      { kind: "writes", names: ["contents"] },
      { kind: "unstated", names: [] },
      { kind: "identity", names: [] },
      { kind: "secrets", names: ["a", "b", "c", "d"] },
      { kind: "self-hosted", names: ["own"] },
    ],
  }),
];

describe("the drawn graph", () => {
  it("puts who can start it, then each job behind what it waits for", () => {
    const [wide = ""] = drawings(pageOf(CHAIN));
    const boxes = boxesOf(wide);
    expect(boxes.map(({ name }) => name)).toEqual([
      "Anyone with an account",
      "build",
      "lint",
      "test",
      "publish",
    ]);
    const columns = boxes.map(({ x }) => x);
    expect(columns).toEqual([8, 260, 260, 512, 764]);
  });

  it("puts on a narrow screen each job below and to the right of what it waits for", () => {
    const [, tall = ""] = drawings(pageOf(CHAIN));
    const boxes = boxesOf(tall);
    const named = new Map(boxes.map((box) => [box.name, box]));
    for (const { id, needs } of CHAIN)
      for (const needed of needs) {
        expect(named.get(id)?.y).toBeGreaterThan(named.get(needed)?.y ?? Infinity);
        expect(named.get(id)?.x).toBeGreaterThan(named.get(needed)?.x ?? Infinity);
      }
    for (const { x, width } of boxes) expect(x + width).toBeLessThanOrEqual(342);
  });

  it.for([0, 1])("lets no two boxes overlap and keeps all within the drawing (%j)", (index) => {
    const svg = drawings(pageOf(CHAIN))[index] ?? "";
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    const boxes = boxesOf(svg);
    expect(Number(height)).toBe(Math.max(...boxes.map((box) => box.y + box.height)) + 8);
    if (index === 0)
      expect(Number(width)).toBe(Math.max(...boxes.map((box) => box.x + box.width)) + 8);
    for (const [at, one] of boxes.entries()) {
      expect(one.x + one.width).toBeLessThanOrEqual(Number(width));
      expect(one.y + one.height).toBeLessThanOrEqual(Number(height));
      for (const other of boxes.slice(at + 1))
        expect(
          one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y,
        ).toBe(true);
    }
  });

  it("puts jobs beside what they wait for, so that arrows do not cross", () => {
    const jobs = [
      ...["a", "b", "c"].map((id) => jobOf(id)),
      jobOf("alone", { depth: 1, needs: ["elsewhere"] }),
      jobOf("of-c", { depth: 1, needs: ["c"] }),
      jobOf("of-b", { depth: 1, needs: ["b"] }),
      jobOf("of-both", { depth: 1, needs: ["a", "b"] }),
    ];
    const boxes = boxesOf(drawings(pageOf(jobs))[0] ?? "").filter(({ x }) => x === 512);
    expect(boxes.map(({ name }) => name)).toEqual(["of-both", "of-b", "of-c", "alone"]);
  });

  it("orders its columns by what has to end before, whatever the order of the file", () => {
    const boxes = boxesOf(drawings(pageOf(CHAIN.toReversed()))[0] ?? "");
    const named = new Map(boxes.map(({ name, x }) => [name, x]));
    expect(["lint", "build", "test", "publish"].map((name) => named.get(name))).toEqual([
      260, 260, 512, 764,
    ]);
  });

  it("centres its columns", () => {
    const jobs = ["a", "b", "c"].map((id) => jobOf(id));
    const boxes = boxesOf(drawings(pageOf(jobs))[0] ?? "");
    const [start, , second] = boxes;
    expect(middle(start!)).toBe(middle(second!));
    expect(boxes.slice(1).map(({ y }) => y)).toEqual([8, 61, 114]);
  });

  it("draws an arrow for each need and each start, and marks those on the way to the users", () => {
    const [wide = ""] = drawings(pageOf(CHAIN));
    expect(wide.match(/class="arrow(?: nearby)?"/gu)).toHaveLength(5);
    expect(wide.match(/class="arrow nearby"/gu)).toHaveLength(4);
  });

  it("leads each arrow from the side of one box to the side of the next", () => {
    const [wide = "", tall = ""] = drawings(pageOf([jobOf("a", { channels: ["npm"] })]));
    const [from, to] = boxesOf(wide);
    expect(ways(wide)).toEqual([
      `M${from!.x + from!.width} ${middle(from!)}C239 ${middle(from!)} 239 ${middle(to!)} 253 ${middle(to!)}`,
      `M258 ${middle(to!)}l-7 -4v8z`,
    ]);
    const [above, below] = boxesOf(tall);
    expect(ways(tall)).toEqual([
      `M${above!.x + 6} ${above!.y + above!.height}V${below!.y + 17}H${below!.x - 6}`,
      `M${below!.x - 1} ${below!.y + 17}l-7 -4v8z`,
    ]);
  });

  it("tells what each job holds, where it publishes, and who can start it", () => {
    const [wide = ""] = drawings(pageOf(CHAIN));
    for (const text of [
      "may write contents",
      "token&#39;s rights unstated",
      "holds an OIDC identity",
      "holds A, B, C, +1",
      "own runner own",
      "\u2192 npm",
      "no environment",
    ])
      expect(wide).toContain(text);
    expect(boxesOf(wide).map(({ looks }) => looks)).toEqual([
      "start open",
      "near open",
      "job",
      "near",
      "publish",
    ]);
    expect(drawings(pageOf([jobOf("a", { environment: "prod", channels: ["npm"] })]))[0]).toContain(
      "gate&#58; environment prod",
    );
  });

  it("counts findings on their jobs, in the colour of the worst, and leads to it", () => {
    const place = { ...placeAt(PATH, [5]), end: placeAt(PATH, [9]).end };
    const findings = [
      findingOf({ check: "x", severity: "low", place: placeAt(PATH, [6]) }),
      findingOf({ check: "y", severity: "critical", place: placeAt(PATH, [7]) }),
      findingOf({ check: "y", place: placeAt(PATH, [20]) }),
      findingOf({ check: "y", place: placeAt("other.yml", [7]) }),
      findingOf({
        place: placeAt(PATH, [7]),
        suppressed: { by: "comment", reason: "accepted" },
      }),
    ];
    const html = pageOf([jobOf("a", { place }), jobOf("b", { place: placeAt(PATH, [30]) })], {
      findings,
    });
    const badges = drawings(html)[0]?.match(
      /<a href="#([\w-]+)"><g class="badge (\w+)">.*?>(\d+)<\/text>/gsu,
    );
    expect(badges).toHaveLength(1);
    expect(badges?.[0]).toMatch(/href="#finding-1"><g class="badge critical">.*>2<\/text>$/su);
    expect(html).toContain('<article id="finding-1" class="critical">');
    expect(html).toContain("Not drawn&#58; 1 finding of the workflow itself.");
  });

  it("is left out where there is nothing to draw, and says what it leaves out", () => {
    expect(printHtml(reportOf({}))).not.toContain('id="graph"');
    const html = printHtml(sampleReport());
    expect(html).toContain("2 jobs left out");
    expect(html).toContain("not drawn&#58; 3 workflows.");
  });

  it("needs no script, no style of its own and nothing from elsewhere, whatever a stranger wrote", () => {
    const hostile = hostileReport();
    const tags = [sampleReport(), hostile].flatMap((report) =>
      drawings(printHtml(report)).flatMap((svg) => svg.match(/<[^>]*>/gu) ?? []),
    );
    const names = new Set(tags.map((tag) => /^<\/?(\w+)/u.exec(tag)?.[1]));
    expect(names).toEqual(new Set(["svg", "g", "rect", "path", "text", "title", "a"]));
    for (const tag of tags) {
      expect(tag).not.toMatch(/url\(|NaN|Infinity|undefined/u);
      const attributes = Array.from(tag.matchAll(/ ([\w-]+)="/gu), ([, name]) => name);
      for (const name of attributes)
        expect(name).toMatch(
          /^(?:class|viewBox|width|height|role|aria-label|d|x|y|rx|text-anchor|href)$/u,
        );
    }
  });

  it("draws a long row of jobs from top to bottom on every screen", () => {
    const jobs = Array.from({ length: 9 }, (_, index) =>
      jobOf(`j${index}`, { depth: index, needs: index === 0 ? [] : [`j${index - 1}`] }),
    );
    const all = drawings(pageOf(jobs));
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(/^<svg class="always"/u);
    expect(boxesOf(all[0] ?? "")).toHaveLength(10);
  });

  it("draws a circle of needs, which the runner refuses, all the same", () => {
    const jobs = [jobOf("a", { needs: ["b"], depth: 1 }), jobOf("b", { needs: ["a"], depth: 2 })];
    for (const svg of drawings(pageOf(jobs)))
      expect(boxesOf(svg).map(({ name }) => name)).toEqual(expect.arrayContaining(["a", "b"]));
  });

  it("shows one drawing on a screen, and the wide one on paper", () => {
    const [, printed = ""] = STYLE.split("@media print");
    const [screen = ""] = STYLE.split("@media print");
    const [, narrow = ""] = screen.split("@media (max-width:40rem)");
    expect(screen).toContain(".graph svg.tall{display:none}");
    expect(narrow).toContain(".graph svg.wide{display:none}.graph svg.tall{display:block");
    expect(printed).toContain(".graph svg.wide{display:block");
    expect(printed).toContain(".graph svg.tall{display:none}");
  });
});
