import { describe, expect, it } from "vitest";
import { possibleValues } from "../../../../src/domain/workflow/pins/image/possible-values.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";

async function values(image: string, matrix: string): Promise<(string | undefined)[]> {
  const text = `on: push
jobs:
  a:
    runs-on: x
    strategy: { matrix: ${matrix} }
    container: { image: "${image}" }
    steps: [{ run: make }]
`;
  const job = (await readWorkflow("a.yml", text)).jobs[0];
  if (job?.container?.image === undefined) throw new Error("no image");
  return possibleValues(job.container.image, job).map((value) => value.text);
}

describe("what a text can be when it runs", () => {
  it.each([
    ["alpine", "{}", ["alpine"]],
    [
      "${{ matrix.image }}",
      "{ image: [a, b], include: [{ image: c }, { other: d }] }",
      ["a", "b", "c"],
    ],
    ["${{ matrix.IMAGE }}", "{ image: [a] }", ["a"]],
    ["${{ matrix.os.image }}", "{ os: [{ image: a }, { image: null }, { name: b }] }", ["a", ""]],
    ["${{ matrix.image }}", '{ image: "${{ fromJSON(inputs.images) }}" }', [undefined]],
    ["${{ matrix.image }}", '{ include: "${{ fromJSON(inputs.all) }}" }', [undefined]],
    ["${{ matrix.image }}", '{ image: [a, "${{ vars.B }}"] }', [undefined]],
    ["${{ matrix.none }}", "{ image: [a] }", []],
    ["${{ inputs.x == 'y' && 'a' || '' }}", "{}", ["a", ""]],
    ["${{ matrix.image || vars.IMAGE || 'b' }}", "{ image: [a] }", ["a", undefined, "b"]],
    ["${{ format('{0}', matrix.image) }}", "{ image: [a] }", [undefined]],
    ["redis:${{ matrix.version }}", "{ version: [1] }", [`redis:${"_".repeat(21)}`]],
  ])("%s of %s", async (image, matrix, expected) =>
    expect(await values(image, matrix)).toEqual(expected),
  );

  it("is unknown where the whole matrix is made while it runs", async () => {
    expect(await values("${{ matrix.image }}", '"${{ fromJSON(needs.a.outputs.m) }}"')).toEqual([
      undefined,
    ]);
  });
});
