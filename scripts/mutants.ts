import { publishedWorld } from "../test/support/published-world.ts";
import { attestationMutants } from "./mutants/attestation-mutants.ts";
import { bundleMutants, goodBundles } from "./mutants/bundle-mutants.ts";
import { certificateMutants } from "./mutants/certificate-mutants.ts";
import { worldJudge } from "./mutants/judge-world.ts";
import { goodManifest, manifestMutants } from "./mutants/manifest-mutants.ts";
import type { Mutant, Reception } from "./mutants/mutant.ts";
import { goodReceipt, receiptMutants } from "./mutants/receipt-mutants.ts";
import { registryMutants } from "./mutants/registry-mutants.ts";
import { sourceMutants } from "./mutants/source-mutants.ts";
import { statementMutants } from "./mutants/statement-mutants.ts";

const LEAST = 200;
const say = (line: string): void => console.log(line);

/** Why a mutant was not received as it should be; undefined where it was. */
function faultOf({ owner, says }: Mutant, reception: Reception): string | undefined {
  const { refused, owners, text } = reception;
  if (!refused) return "survived";
  if (!owners.includes(owner))
    return `was refused by ${owners.join(", ")}, not by ${owner}: ${text}`;
  return text.includes(says) ? undefined : `was refused without saying "${says}": ${text}`;
}

const place = await publishedWorld();
const { judge, receipt } = worldJudge(place);
const good = [...(await goodBundles(place)), await goodManifest(), await judge(place.good())];
const receiptOfGood = receipt();
good.push(goodReceipt(receiptOfGood));
// If a good original were refused, every mutant of it would be refused for nothing.
const spoilt = good.filter(({ refused, owners }) => refused || owners.length > 0);
const mutants: readonly Mutant[] = [
  ...(await bundleMutants(place)),
  ...statementMutants(place, judge),
  ...certificateMutants(place, judge),
  ...manifestMutants,
  ...receiptMutants(receiptOfGood),
  ...registryMutants(place, judge),
  ...attestationMutants(place, judge),
  ...sourceMutants(place, judge),
];
const names = mutants.map(({ name }) => name);
const twins = names.filter((name, at) => names.indexOf(name) !== at);

const faults: string[] = [];
const width = Math.max(...names.map((name) => name.length));
for (const mutant of mutants) {
  // They share one world on loopback.
  // oxlint-disable-next-line no-await-in-loop
  const fault = faultOf(mutant, await mutant.receive());
  say(
    `${fault === undefined ? "refused" : "SURVIVED"}  ${mutant.name.padEnd(width)}  ${mutant.owner}`,
  );
  if (fault !== undefined) faults.push(`${mutant.name} ${fault}`);
}
await place.stop();

for (const fault of faults) say(`\n${fault}`);
for (const { text } of spoilt) say(`\nA good original was refused: ${text}`);
for (const name of twins) say(`\nTwo mutants are called ${name}`);
const refused = mutants.length - faults.length;
say(`\nmutants: ${refused} of ${mutants.length} refused by their owners`);
if (faults.length + spoilt.length + twins.length > 0 || mutants.length < LEAST)
  process.exitCode = 1;
