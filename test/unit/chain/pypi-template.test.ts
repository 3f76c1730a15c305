import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { hexDigest } from "../../../src/domain/release/digest.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const TEMPLATE = join(import.meta.dirname, "../../../action-templates/release-pypi.yml");
const shape = z.object({
  jobs: z.object({
    publish: z.object({
      steps: z.array(z.object({ name: z.string(), run: z.string().optional() })),
    }),
  }),
});

const WHEEL = "widget-1.0-py3-none-any.whl";
const SDIST = "widget-1.0.tar.gz";

/** Runs the template's own comparison, as the runner would, on a bundle with these files. */
function compare(change: (folder: string) => void, digest?: string) {
  const { jobs } = shape.parse(parse(readFileSync(TEMPLATE, "utf8")));
  const step = jobs.publish.steps.find(({ name }) => name === "Compare with what was approved");
  const files = [WHEEL, SDIST].map((name) => ({ name, sha256: hexDigest("sha256", name) }));
  const document = JSON.stringify({ files });
  const folder = tempFolder({ [WHEEL]: WHEEL, [SDIST]: SDIST, "release-bundle.json": document });
  change(folder);
  const { status } = spawnSync("bash", ["-e", "-c", step?.run ?? "exit 9"], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      BUNDLE_DIGEST: digest ?? hexDigest("sha256", document),
    },
  });
  const uploads = status === 0 ? readdirSync(join(folder, "upload")).toSorted() : [];
  return { status, uploads };
}

it("uploads what the approved bundle names", () => {
  expect(compare(() => undefined)).toEqual({ status: 0, uploads: [WHEEL, SDIST] });
});

it("uploads no file that was put beside the approved ones", () => {
  const { uploads } = compare((folder) => writeFileSync(join(folder, "evil-1.0.whl"), "evil"));
  expect(uploads).toEqual([WHEEL, SDIST]);
});

it("stops at other bytes, even with checksums that fit them", () => {
  const changed = compare((folder) => {
    writeFileSync(join(folder, WHEEL), "evil");
    writeFileSync(join(folder, "SHA256SUMS"), `${hexDigest("sha256", "evil")}  ${WHEEL}\n`);
  });
  expect(changed.status).toBe(1);
});

it("stops where nobody says which bundle was approved", () => {
  expect(compare(() => undefined, "").status).toBe(1);
});
