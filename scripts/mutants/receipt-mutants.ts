import { receiptSchema } from "../../src/domain/published/receipt.ts";
import { changedAt, type Json, type Mutant, type Reception } from "./mutant.ts";

const OWNER = "receipt reader";

/** Paths of everything in a document that is no list and no object. */
function leavesOf(value: Json, path: string): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, path === "" ? key : `${path}.${key}`),
  );
}

function receive(receipt: Json): Reception {
  const result = receiptSchema.safeParse(receipt);
  return result.success
    ? { refused: false, owners: [], text: "" }
    : { refused: true, owners: [OWNER], text: result.error.message };
}

/** Of lists the first element stands for all. */
const isFirst = (path: string): boolean => !/\.[1-9]\d*(\.|$)/.test(path);
/** What a receipt may leave out. */
const MAY_LACK = /^rehearsal$|\.environment$|\.needs$|\.tolerated$/;

const mutant = (name: string, changed: Json): Mutant => ({
  name: `receipt/${name}`,
  owner: OWNER,
  says: "",
  receive: () => Promise.resolve(receive(changed)),
});

/** Only the form: what a receipt says is as good as its digest. */
export function receiptMutants(good: Json): Mutant[] {
  const leaves = leavesOf(good, "").filter(isFirst);
  return [
    ...leaves
      .filter((path) => !MAY_LACK.test(path))
      .map((path) => mutant(`${path}/gone`, changedAt(good, path, undefined))),
    ...leaves.map((path) => mutant(`${path}/of another kind`, changedAt(good, path, {}))),
    mutant("extra/added", changedAt(good, "extra", "x")),
    mutant("schemaVersion/another", changedAt(good, "schemaVersion", 2)),
    mutant("outcome/another", changedAt(good, "outcome", "good")),
    mutant("verifiedAt/no time", changedAt(good, "verifiedAt", "today")),
  ];
}

export const goodReceipt = (good: Json): Reception => receive(good);
