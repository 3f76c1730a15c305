import * as fc from "./properties.ts";
import { HOSTILE } from "./sample-report.ts";

const SIGNS = Array.from("`|\\<>[]()!&#*_~$@:;%\"'{}=+-./\n\r\t ");
const ATTACKS = ":: ##[ ``` \\| ]( <!-- --> ]]> &lt; %0A ${{ }} https:// ::error:: word 1. a@b.cd";
const UNSEEN = ["\u001B[31m", "\u202E", "\u200B", "\u2028", "\uD800"];
const SHARDS = [...SIGNS, ...ATTACKS.split(" "), ...UNSEEN];

/** Text that was written to break out: whole attacks, shards of them in any order, and any character at all. */
export const hostileText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.array(fc.constantFrom(...SHARDS), { maxLength: 24 }).map((shards) => shards.join("")),
    fc.string({ unit: "binary", maxLength: 40 }),
  );

/** Characters that steer a terminal or hide and reorder text. */
export const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
