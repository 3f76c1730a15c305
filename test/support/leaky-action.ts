import { runAction } from "../../src/adapters/actions-runtime.ts";
import { defineAction } from "../../src/domain/action/define-action.ts";
import { commonInputs, count, secretText } from "../../src/domain/action/inputs.ts";
import { GuardError } from "../../src/domain/failure/guard-error.ts";
import { findingOf, hostileReport, reportOf } from "./sample-report.ts";

const spec = defineAction({
  name: "leaky",
  title: "Leaky",
  command: "leaky",
  description: "Says its secret wherever it can.",
  about: "For tests of the runtime.",
  inputs: {
    token: secretText().describe("A secret."),
    mode: count(0).describe("What it does."),
    ...commonInputs,
  },
  outputs: { said: "What it said." },
  permissions: {},
  example: "- uses: leaky",
});

/** An action that behaves as badly as it can; `mode` tells how it ends. */
await runAction(spec, async ({ token, mode }, { log, conceal }) => {
  log.info(`working with ${token}`);
  log.info(`\u00A0::error::from a stranger\r::set-output name=x::y`);
  log.warn(`##[add-path]/evil ${encodeURIComponent(token)}`);
  log.debug(`never seen ${token}`);
  conceal(`minted-${token}`);
  if (mode === 1) throw new GuardError("network", { says: `no answer to ${token}`, fix: token });
  if (mode === 2) throw new TypeError(`cannot read ${token}`);
  const bad = mode === 3 ? { details: { loop: {} } } : {};
  if (bad.details) Object.assign(bad.details.loop, { loop: bad.details.loop });
  const findings = [findingOf({ message: `found ${token}` }), ...hostileReport().findings];
  const report = reportOf({ outcome: "refused", summary: `saw ${token}`, findings, ...bad });
  return { report, outputs: { said: `it said ${token}` } };
});
