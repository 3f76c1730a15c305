import { describe, expect, it } from "vitest";
import {
  adHocInstalls,
  type Install,
  looseInstalls,
} from "../../../../src/domain/workflow/pins/installs/installs-in.ts";
import type { Step } from "../../../../src/domain/workflow/model.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";

async function packages(run: string, find: (step: Step) => readonly Install[]): Promise<string[]> {
  const script = run.replaceAll(/^/gm, "          ");
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n${script}\n`;
  const step = (await readWorkflow("a.yml", text)).jobs[0]?.steps[0];
  if (step === undefined) throw new Error("no step");
  return find(step).flatMap((install) =>
    install.packages.map(({ word, pin }) => `${install.what}: ${word} ${pin}`),
  );
}

describe("installs beside a lockfile", () => {
  it.each([
    ["npm i -g x", ["npm i: x open"]],
    ["npm --prefix docs install x@1.2.3", ["npm install: x@1.2.3 exact"]],
    ["npm isntall x", ["npm isntall: x open"]],
    [
      "npm install x@^1.2.3 @org/y@~2",
      ["npm install: x@^1.2.3 open", "npm install: @org/y@~2 open"],
    ],
    ["CI=1 sudo -E npm install x", ["npm install: x open"]],
    ["npm install $TOOL", ["npm install: $TOOL unknown"]],
    ["yarn global add x", ["yarn global add: x open"]],
    ["yarn workspace docs add x", ["yarn workspace docs add: x open"]],
    ["pnpm --filter docs add x", ["pnpm add: x open"]],
    ["gem install rake:13.0.6 -v 1", ["gem install: rake:13.0.6 exact"]],
    ["bundle add rake", ["bundle add: rake open"]],
    ["if true; then npm install x; fi", ["npm install: x open"]],
    [
      "npm install github:org/x#d23441a48e516b6c34aea4fa41551a30e30af803",
      ["npm install: github:org/x#d23441a48e516b6c34aea4fa41551a30e30af803 exact"],
    ],
  ])("%s", async (run, expected) => expect(await packages(run, adHocInstalls)).toEqual(expected));

  it.each([
    "npm ci",
    "npm install",
    "npm install --prefix docs --registry https://registry.example",
    "npm install . ../core file:../x x.tgz",
    "npm run install x",
    "yarn install",
    "pnpm install --dir docs",
    "gem install -g",
    "bundle install",
    "# npm install x",
    "echo npm install x",
  ])("%s is none", async (run) => expect(await packages(run, adHocInstalls)).toEqual([]));
});

describe("other installs", () => {
  it.each([
    [
      "python3 -m pip install -U pip build==1.3.0",
      ["pip install: pip open", "pip install: build==1.3.0 exact"],
    ],
    ["pip3.12 install x", ["pip install: x open"]],
    ["uv tool install ruff", ["uv tool install: ruff open"]],
    ["uvx --python 3.14 ruff@0.14.0 check .", ["uvx: ruff@0.14.0 exact"]],
    ["npx -y cowsay moo", ["npx: cowsay open"]],
    ["pnpm dlx cowsay moo", ["pnpm dlx: cowsay open"]],
    ["bun add left-pad\nbun x cowsay", ["bun add: left-pad open", "bun x: cowsay open"]],
    ["dotnet tool update -g x", ["dotnet tool update: x open"]],
    ["brew upgrade jq", ["brew upgrade: jq open"]],
    ["pipx inject a b", ["pipx inject a: b open"]],
    [
      "go install golang.org/x/tools/cmd/goimports@latest",
      ["go install: golang.org/x/tools/cmd/goimports@latest open"],
    ],
    ["cargo +nightly --locked install x", []],
    ["cargo install x --locked", ["cargo install: x open"]],
    ["sudo apt-get install -y --no-install-recommends jq", ["apt-get install: jq open"]],
  ])("%s", async (run, expected) => expect(await packages(run, looseInstalls)).toEqual(expected));

  it.each([
    "pip install -r requirements.txt -c constraints.txt",
    "pip install -e . --no-deps",
    "pip install --require-hashes -r lock.txt x",
    "cargo install x --version 1.2.3",
    "cargo install --path cli",
    "go install ./...",
    "dotnet tool restore",
    "uvx --from x==1.0.0 y",
  ])("%s is none", async (run) => expect(await packages(run, looseInstalls)).toEqual([]));
});
