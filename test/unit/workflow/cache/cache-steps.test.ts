import { describe, expect, it } from "vitest";
import { cacheStepsOf } from "../../../../src/domain/workflow/cache/cache-steps.ts";
import { releaseReasonOf } from "../../../../src/domain/workflow/cache/release-reason.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";

async function cached(uses: string, inputs = "", on = "push"): Promise<string | undefined> {
  const { jobs, problems } = await readWorkflow(
    "a.yml",
    `on: ${on}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n        with: { ${inputs} }\n`,
  );
  if (problems.length > 0) throw new Error("the example is no workflow");
  const [found] = jobs.flatMap(cacheStepsOf);
  if (found === undefined) return undefined;
  return `${found.restores ? "r" : ""}${found.saves ? "s" : ""}${found.certain ? "" : "?"}`;
}

describe("an action that uses the cache", () => {
  it.for([
    ["actions/cache@v4", "", "rs"],
    ["actions/cache@v4", "lookup-only: true", undefined],
    ["actions/cache@v4", "lookup-only: false", "rs"],
    ["actions/cache/restore@v4", "", "r"],
    ["actions/cache/save@v4", "", "s"],
    ["Actions/Cache@v4", "", "rs"],
    ["actions/setup-python@v5", "", undefined],
    ["actions/setup-python@v5", "cache: pip", "rs"],
    ["actions/setup-python@v5", 'cache: ""', undefined],
    ["actions/setup-go@v5", "", "rs"],
    ["actions/setup-go@v5", "cache: false", undefined],
    ["actions/setup-node@v4", "", undefined],
    ["actions/setup-node@v4", "cache: npm", "rs"],
    ["actions/setup-node@v6", "", "rs?"],
    ["actions/setup-node@v6", "package-manager-cache: false", undefined],
    [`actions/setup-node@${"a".repeat(40)} # v6.1.0`, "", "rs?"],
    ["astral-sh/setup-uv@v6", "", "rs"],
    ["astral-sh/setup-uv@v6", "enable-cache: auto", "rs"],
    ["astral-sh/setup-uv@v10", "", undefined],
    ["astral-sh/setup-uv@v10", "enable-cache: true", "rs"],
    ["ruby/setup-ruby@v1", "", undefined],
    ["ruby/setup-ruby@v1", "bundler-cache: true", "rs"],
    ["docker/setup-buildx-action@v3", "", undefined],
    ["docker/setup-buildx-action@v3", "version: latest", "rs"],
    ["docker/setup-buildx-action@v3", "version: latest, cache-binary: false", undefined],
    ["docker/build-push-action@v6", "cache-from: type=gha", "r"],
    ["docker/build-push-action@v6", "cache-to: type=registry", undefined],
    ["actions/checkout@v4", "", undefined],
  ] as const)("%s with { %s }: %s", async ([uses, inputs, expected]) => {
    expect(await cached(uses, inputs)).toBe(expected);
  });

  it.for([
    ["${{ true }}", "push", "rs"],
    ["${{ false }}", "push", undefined],
    ["${{ inputs.cache }}", "push", "rs?"],
    ["${{ !startsWith(github.ref, 'refs/tags/') }}", "{ push: { tags: [v1] } }", undefined],
    ["${{ !startsWith(github.ref, 'refs/tags/') }}", "release", undefined],
    ["${{ startsWith(github.ref, 'refs/tags/') }}", "release", "rs"],
    ["${{ !startsWith(github.ref, 'refs/tags/') }}", "push", "rs?"],
    ["${{ !startsWith(github.ref, 'refs/heads/') }}", "release", "rs?"],
    ["${{ !(github.event_name == 'push' && github.ref_type == 'tag') }}", "release", undefined],
  ] as const)("an input of %s on %s: %s", async ([value, on, expected]) => {
    expect(await cached("actions/setup-go@v5", `cache: "${value}"`, on)).toBe(expected);
  });
});

describe("why a job's files end up with users", () => {
  const PUBLISH = "  b:\n    needs: a\n    runs-on: x\n    steps: [{ run: npm publish }]\n";
  it.for([
    ["push", "    steps: [{ run: npm publish }]\n", "seen"],
    ["push", "    steps: [{ run: npm test }]\n", undefined],
    ["release", "    steps: [{ run: npm test }]\n", "release"],
    ["{ push: { tags: [v1] } }", "    steps: [{ run: npm test }]\n", "release"],
    ["{ push: { tags: [v1] }, pull_request: {} }", "    steps: [{ run: npm test }]\n", "mixed"],
    ["{ push: { branches: [release] } }", "    steps: [{ run: npm test }]\n", "mixed"],
    ["{ push: { branches: [main] } }", "    steps: [{ run: npm test }]\n", undefined],
    ["push", `    steps: [{ uses: actions/upload-artifact@v4 }]\n${PUBLISH}`, "seen"],
    ["push", `    steps: [{ run: npm test }]\n${PUBLISH}`, undefined],
    ["release", `    steps: [{ run: npm test }]\n${PUBLISH}`, undefined],
  ] as const)("on %s with %j: %s", async ([on, rest, kind]) => {
    const { jobs } = await readWorkflow("a.yml", `on: ${on}\njobs:\n  a:\n    runs-on: x\n${rest}`);
    const [job] = jobs;
    expect(job && releaseReasonOf(job)?.kind).toBe(kind);
  });
});
