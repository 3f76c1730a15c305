import { expect, it } from "vitest";
import { askedOnline } from "../../../src/adapters/asked-online.ts";

const quiet = { info: () => undefined, warn: () => undefined, debug: () => undefined };
const surroundings = { env: {}, log: quiet };

it("asks nobody where it was not told to", async () => {
  expect(await askedOnline({ online: false, "github-token": "x" }, surroundings)).toEqual({});
});

it("asks with a token", async () => {
  const { online } = await askedOnline({ online: true, "github-token": "x" }, surroundings);
  expect(online?.repository("org/name")).toBeUndefined();
});

it("is refused without a token", async () => {
  await expect(askedOnline({ online: true, "github-token": "" }, surroundings)).rejects.toThrow(
    "online: GitHub is asked with a token, and there is none",
  );
});
