import type { Stage } from "../../injection/origin.ts";
import type { Step } from "../../model.ts";
import { actionOf } from "../../publish/action-rules.ts";
import type { Text } from "../../text.ts";
import { type Flow, TextHop } from "../flow.ts";

/** Actions that fetch what another run made, and the input without which they do not. */
const DOWNLOADS: ReadonlyMap<string, string | undefined> = new Map([
  ["actions/download-artifact", "run-id"],
  ["dawidd6/action-download-artifact", undefined],
  ["bettermarks/action-artifact-download", undefined],
  ["blablacar/action-download-last-artifact", undefined],
  ["aochmann/actions-download-artifact", undefined],
  ["levonet/action-download-last-artifact", undefined],
  ["ishworkh/docker-image-artifact-download", undefined],
  ["redhat-plumbers-in-action/download-artifact", undefined],
  ["marcofaggian/action-download-multiple-artifacts", undefined],
]);

const FOREIGN_REF =
  /head[._]ref|head[._]sha|\.head\.|head_branch|head_commit|merge_commit_sha|refs\/pull|pull\/|issue\.number|pull_request\.number|event\.number|head_repository/i;

function isForeignCheckout({ with: given }: Step, action: string): boolean {
  if (action !== "actions/checkout") return false;
  return ["ref", "repository"].some((name) => {
    const text = given.get(name);
    return text !== undefined && FOREIGN_REF.test(text.text);
  });
}

const CHECKS_OUT = /\bgh\s+pr\s+checkout\b|\bgit\s+fetch\b[^\n]*pull\/|\bgh\s+pr\s+diff\b/;
const DOWNLOADS_RUN =
  /\bgh\s+run\s+download\b|\/artifacts\/[^\s]*\/zip|downloadArtifact|archive_download_url/;

/** Where the files come in, for the trail. */
const whereabouts = (text: Text): Flow["trail"] => [new TextHop("what was fetched", text)];

function ofUses(step: Step): Omit<Flow, "home"> | undefined {
  const { uses, with: given } = step;
  if (uses === undefined) return undefined;
  const action = actionOf(uses.text);
  if (isForeignCheckout(step, action))
    return {
      origin: "checkout",
      name: "a file of the checked out head",
      lines: true,
      trail: whereabouts(uses),
    };
  if (!DOWNLOADS.has(action)) return undefined;
  const needed = DOWNLOADS.get(action);
  const isForeign = needed === undefined || given.get(needed) !== undefined;
  return isForeign
    ? {
        origin: "artifact",
        name: "a file of another run's artifact",
        lines: true,
        trail: whereabouts(uses),
      }
    : undefined;
}

function ofScript(step: Step): Omit<Flow, "home"> | undefined {
  const code = step.run ?? step.with.get("script");
  if (code === undefined) return undefined;
  if (DOWNLOADS_RUN.test(code.text))
    return {
      origin: "artifact",
      name: "a file of another run's artifact",
      lines: true,
      trail: whereabouts(code),
    };
  return CHECKS_OUT.test(code.text)
    ? {
        origin: "checkout",
        name: "a file of the checked out head",
        lines: true,
        trail: whereabouts(code),
      }
    : undefined;
}

const MAY_FETCH = /checkout|artifact|git|gh|download/i;

/** Foreign files that the step puts into the workspace. */
export function foreignFiles(step: Step): Flow | undefined {
  const { uses, run } = step;
  const text = uses?.text ?? run?.text ?? "";
  if (!MAY_FETCH.test(text) && step.with.get("script") === undefined) return undefined;
  const found = ofUses(step) ?? ofScript(step);
  return found ? { ...found, home: step satisfies Stage } : undefined;
}

const plain = (path: string): string => path.trim().replace(/^\.\//, "");

/** Whether a foreign file can be what the step reads at the path later; `.` reads whatever is there. */
export function mayHold(step: Step, path: string): boolean {
  const folder = plain(step.with.get("path")?.text ?? "");
  const wanted = plain(path);
  if (folder !== "" && folder !== "." && !folder.includes("${{") && wanted !== ".")
    return wanted.startsWith(folder);
  // What lies outside of the workspace came with the machine.
  return !/^(?:\/(?!tmp\/)|~|\$HOME)/.test(wanted);
}
