import { describe, expect, it } from "vitest";
import { fetchedScripts } from "../../../../src/domain/workflow/pins/installs/fetched-scripts.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";

async function found(run: string): Promise<string[]> {
  const script = run.replaceAll(/^/gm, "          ");
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n${script}\n`;
  const step = (await readWorkflow("a.yml", text)).jobs[0]?.steps[0];
  if (step?.run === undefined) throw new Error("no script");
  const { text: source } = step.run;
  return fetchedScripts(step).map(({ from, to, how }) => `${how}: ${source.slice(from, to)}`);
}

describe("a script from the network", () => {
  it.each([
    ["curl https://x.example/i.sh | sh", "piped: curl https://x.example/i.sh | sh"],
    ["curl https://x.example | sudo -E bash -", "piped: curl https://x.example | sudo -E bash"],
    ["wget -qO- https://x.example|A=b sh", "piped: wget -qO- https://x.example|A=b sh"],
    ["curl -L \\\n  https://x.example | \\\n bash", undefined],
    ["curl https://x.example | tee i.sh | bash", "piped: curl https://x.example | tee i.sh | bash"],
    ["curl https://x.example | python3 -", "piped: curl https://x.example | python3"],
    ["bash <(curl -s https://x.example)", "piped: bash <(curl -s https://x.example)"],
    [
      'bash -c "$(curl -s https://x.example)" -- -y',
      'piped: bash -c "$(curl -s https://x.example)',
    ],
    ["source <(wget -qO- https://x.example)", "piped: source <(wget -qO- https://x.example)"],
    ["eval `curl https://x.example`", "piped: eval `curl https://x.example`"],
    ["iwr https://x.example/i.ps1 -useb | iex", "piped: iwr https://x.example/i.ps1 -useb | iex"],
    [
      "iex ((New-Object Net.WebClient).DownloadString('https://x.example'))",
      "piped: iex ((New-Object Net.WebClient).DownloadString('https://x.example'))",
    ],
    ["wget https://x.example/i.sh\nsh i.sh", "saved: wget https://x.example/i.sh"],
    [
      "curl -sSLo i.sh https://x.example && bash ./i.sh -y",
      "saved: curl -sSLo i.sh https://x.example",
    ],
    [
      "curl -O https://x.example/i.sh; chmod +x i.sh; ./i.sh",
      "saved: curl -O https://x.example/i.sh",
    ],
  ])("%s", async (run, expected) => {
    const all = await found(run);
    if (expected === undefined) expect(all).toHaveLength(1);
    else expect(all).toEqual([expected]);
  });

  it.each([
    "# curl https://x.example | sh",
    'echo "curl https://x.example | sh"',
    "curl https://x.example | jq .",
    "curl https://x.example | python3 -m json.tool",
    "curl https://x.example | python -c 'import sys'",
    "curl -o a.tgz https://x.example && tar xf a.tgz",
    "curl -o i.sh https://x.example\necho $SUM i.sh | sha256sum -c\nsh i.sh",
    "sh i.sh; curl -o i.sh https://x.example",
    "bash build.sh",
    "cat i.sh | sh",
  ])("%s is none that runs unseen", async (run) => expect(await found(run)).toEqual([]));
});

describe("a script made to keep the reader busy", () => {
  it.each([
    ["a long command", `curl ${"a ".repeat(50_000)}`],
    ["a pipe to nowhere", `curl x |${" \n".repeat(50_000)}`],
    ["many starts", "iwr ".repeat(20_000)],
    ["many assignments", `curl x |${" A=b".repeat(20_000)}`],
    ["many pipes", "curl |".repeat(20_000)],
  ])("is read in time: %s", { timeout: 10_000 }, async (_, run) => {
    expect(await found(run)).toEqual([]);
  });
});
