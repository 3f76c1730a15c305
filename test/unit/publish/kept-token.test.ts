import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { Registry } from "../../../src/ports/registry.ts";
import { type PublishWorld, publishWorld } from "../../support/publish-world.ts";

const mintWorthless: Registry["exchange"] = async () => ({ kind: "done", value: randomUUID() });

const calls = ({ services }: PublishWorld, call: string) =>
  services.registryDouble.exchanges.filter((exchange) => exchange.call === call);

it("uploads with the token of the trial, so that none lies about unused", async () => {
  const world = await publishWorld();
  expect((await world.run()).report.outcome).toBe("passed");
  expect(calls(world, "npm:exchange")).toHaveLength(1);
  expect(calls(world, "npm:publish").map(({ status }) => status)).toEqual([200]);
});

it("mints a new token where npm no longer takes that of the trial", async () => {
  const world = await publishWorld();
  const { registry } = world.ports;
  let trials = 0;
  const exchange: typeof registry.exchange = async (name, idToken) => {
    const outcome = await registry.exchange(name, idToken);
    trials += 1;
    return trials === 1 ? { kind: "done", value: randomUUID() } : outcome;
  };
  Object.assign(world.ports, { registry: { ...registry, exchange } });
  expect((await world.run()).report.outcome).toBe("passed");
  expect(calls(world, "npm:publish").map(({ status }) => status)).toEqual([401, 200]);
});

it("mints a new token where the trial was minutes ago", async () => {
  const world = await publishWorld();
  const { signer, clock } = world.ports;
  const sign: typeof signer.sign = async (statement) => {
    await clock.wait(150_000);
    return signer.sign(statement);
  };
  Object.assign(world.ports, { signer: { sign } });
  expect((await world.run()).report.outcome).toBe("passed");
  expect(calls(world, "npm:exchange")).toHaveLength(2);
  expect(calls(world, "npm:publish").map(({ status }) => status)).toEqual([200]);
});

it("asks no third time where npm refuses a fresh token", async () => {
  const world = await publishWorld();
  const { registry } = world.ports;
  Object.assign(world.ports, { registry: { ...registry, exchange: mintWorthless } });
  const { report } = await world.run();
  expect(report.error?.message).toContain("npm does not accept the token");
  expect(calls(world, "npm:publish").map(({ status }) => status)).toEqual([401, 401]);
});

it("looks once for all files that are uploaded together", async () => {
  const world = await publishWorld();
  expect((await world.run()).report.outcome).toBe("passed");
  const order = world.github.double.exchanges.map(({ call }) => call);
  const first = order.indexOf("github:upload-asset");
  expect(order.slice(0, first).filter((call) => call === "github:get-release")).toHaveLength(1);
});
