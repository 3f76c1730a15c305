import type { PublishedWorld, World } from "../../test/support/published-world.ts";
import type { AnswerRow } from "./answer-row.ts";
import { type AssetRow, assetRows } from "./asset-rows.ts";
import { gitHubRows } from "./github-rows.ts";
import { asJson, changedAt, type Mutant, type Reception, valueAt } from "./mutant.ts";
import { npmRows } from "./npm-rows.ts";

type Judge = (world: World) => Promise<Reception>;

function answerMutant(place: PublishedWorld, judge: Judge, row: AnswerRow): Mutant {
  const [answer, path, how, change, owner, says] = row;
  return {
    name: `${answer === "release" || answer === "ref" ? "GitHub" : "npm"} ${answer}/${path}/${how}`,
    owner,
    says,
    receive: () => {
      const world = place.good();
      const good = asJson(world[answer]);
      const changed = changedAt(good, path, change?.(valueAt(good, path)));
      return judge({ ...world, [answer]: changed });
    },
  };
}

function assetMutant(place: PublishedWorld, judge: Judge, row: AssetRow): Mutant {
  const [title, owner, says, change] = row;
  return {
    name: `GitHub asset ${title}`,
    owner,
    says,
    receive: () => {
      const world = place.good();
      change(world.assets, (name) => {
        const found = world.assets.find((asset) => asset.name === name);
        if (found) return found;
        throw new Error(`there is no asset ${name}`);
      });
      return judge(world);
    },
  };
}

/** One field of one answer; everything else is as the registry and GitHub really answer. */
export const registryMutants = (place: PublishedWorld, judge: Judge): Mutant[] => [
  ...[...npmRows, ...gitHubRows].map((row) => answerMutant(place, judge, row)),
  ...assetRows.map((row) => assetMutant(place, judge, row)),
];
