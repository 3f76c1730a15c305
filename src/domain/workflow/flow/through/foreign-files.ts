import type { Stage } from "../../injection/origin.ts";
import type { Step } from "../../model.ts";
import { actionOf } from "../../publish/action-rules.ts";
import type { Text } from "../../text.ts";
import { foreignRefIn } from "../../untrusted/foreign-ref.ts";
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

/** A branch's name alone is looked for in our own repository, where strangers have none. */
function isForeignCheckout(step: Step, action: string): boolean {
  if (action !== "actions/checkout") return false;
  const found = ["ref", "repository"].flatMap((name) => {
    const text = step.with.get(name);
    return text?.text.includes("${{") || /refs\/pull\//.test(text?.text ?? "") ? [text] : [];
  });
  return found.some((text) => text && foreignRefIn(text, step)?.whose === "stranger");
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

const FETCHING_ACTION = /checkout|artifact/i;
/** Every word one of which stands in all that the two above look for. */
const FETCHING_SCRIPT = /\bgh\s|pull\/|\/artifacts\/|downloadArtifact|archive_download_url/;

function ofScript(step: Step): Omit<Flow, "home"> | undefined {
  const code = step.run ?? step.with.get("script");
  if (code === undefined || !FETCHING_SCRIPT.test(code.text)) return undefined;
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

function look(step: Step): Flow | undefined {
  const { uses } = step;
  const isFetching = uses !== undefined && FETCHING_ACTION.test(uses.text);
  const found = (isFetching ? ofUses(step) : undefined) ?? ofScript(step);
  return found ? { ...found, home: step satisfies Stage } : undefined;
}

const known = new WeakMap<Step, { readonly flow: Flow | undefined }>();

/** Foreign files that the step puts into the workspace. */
export function foreignFiles(step: Step): Flow | undefined {
  const found = known.get(step) ?? { flow: look(step) };
  known.set(step, found);
  return found.flow;
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
