import type { Trigger } from "../../model.ts";
import { starterOf } from "../triggers.ts";

/**
 * Who can make something happen. `external`: anybody with an account; `contributor`: whoever may
 * triage or push some branch; `maintainer`: whoever may push a release's branch or tag or make a
 * release; `machine`: a timer or another service; `caller`: a workflow nobody has shown us.
 */
export type Who = "external" | "contributor" | "maintainer" | "machine" | "caller";

const MACHINES = new Set([
  "schedule",
  "check_run",
  "check_suite",
  "status",
  "deployment_status",
  "page_build",
  "registry_package",
  "merge_group",
  "image_version",
]);
const MAINTAINERS = new Set(["release", "public", "branch_protection_rule", "member"]);

/** A filter that only lets branches and tags through which projects usually protect. */
const PROTECTED = /^(?:main|master|trunk|production|prod|stable|release.*|v?\d.*)$/;

function ofPush({ filters }: Trigger): Who {
  const tags = filters.get("tags");
  const branches = filters.get("branches");
  if (tags === undefined && branches === undefined) return "contributor";
  const isProtected = (branches ?? []).every(({ text }) => PROTECTED.test(text));
  return isProtected ? "maintainer" : "contributor";
}

/** Who can cause the event, as far as the event alone says. */
export function whoCauses(trigger: Trigger): Who {
  const starter = starterOf(trigger);
  if (starter === "caller") return "caller";
  if (starter === "outsider") return "external";
  if (trigger.name === "push") return ofPush(trigger);
  if (MACHINES.has(trigger.name)) return "machine";
  return MAINTAINERS.has(trigger.name) ? "maintainer" : "contributor";
}
