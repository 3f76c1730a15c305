import { expect, it } from "vitest";
import { type Fact, known, unknown } from "../../../src/domain/failure/fact.ts";
import { GuardError } from "../../../src/domain/failure/guard-error.ts";
import type { WriteOutcome } from "../../../src/domain/release/write-outcome.ts";
import { converge } from "../../../src/ports/converge.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const START = 1_000_000;

const next = <T>(list: T[]): T => (list.length > 1 ? list.shift()! : list[0]!);

/** Plays looks and writes from a script; the last of each goes on for ever. */
function scripted(looks: Fact<string | undefined>[], writes: WriteOutcome<string>[]) {
  const log: string[] = [];
  const clock = { ...fakeClock(START), chance: () => 0.5 };
  const run = async (deadline = START + 900_000) =>
    converge(
      { clock, deadline },
      {
        what: "publishing x",
        look: async () => {
          log.push("look");
          return next(looks);
        },
        write: async () => {
          log.push("write");
          return next(writes);
        },
      },
    );
  return { log, clock, run };
}

const absent = known(undefined);
const there = known("there");
const lost: WriteOutcome<string> = { kind: "unknown", says: "the connection was reset" };
const done: WriteOutcome<string> = { kind: "done", value: "there" };

it("writes nothing where the wanted state is there already", async () => {
  const { run, log } = scripted([there], [done]);
  expect(await run()).toEqual({ value: "there", wrote: false });
  expect(log).toEqual(["look"]);
});

it("writes what is absent", async () => {
  const { run, log } = scripted([absent], [done]);
  expect(await run()).toEqual({ value: "there", wrote: true });
  expect(log).toEqual(["look", "write"]);
});

it("does not write where it cannot see", async () => {
  const { run, log } = scripted([unknown("an answer"), unknown("an answer"), there], [done]);
  await run();
  expect(log).toEqual(["look", "look", "look"]);
});

it("finds a write that was carried out although its answer was lost", async () => {
  const { run, log } = scripted([absent, there], [lost]);
  expect(await run()).toEqual({ value: "there", wrote: true });
  expect(log).toEqual(["look", "write", "look"]);
});

it("looks more than once before it repeats a write of which nobody knows", async () => {
  const { run, log } = scripted([absent], [lost, done]);
  await run();
  expect(log).toEqual(["look", "write", "look", "look", "look", "write"]);
});

it("never repeats what exists, and takes it for somebody else's", async () => {
  const { run, log } = scripted([absent, absent, absent, absent, there], [{ kind: "exists" }]);
  expect(await run()).toEqual({ value: "there", wrote: false });
  expect(log.filter((each) => each === "write")).toHaveLength(1);
});

it("waits at least as long as it was asked to", async () => {
  const later: WriteOutcome<string> = { kind: "later", says: "busy", notBeforeMs: 120_000 };
  const { run, clock } = scripted([absent], [later, done]);
  await run();
  expect(clock.now()).toBeGreaterThanOrEqual(START + 120_000);
});

it("does not wait for what lies behind its deadline", async () => {
  const later: WriteOutcome<string> = { kind: "later", says: "busy", notBeforeMs: 86_400_000 };
  const { run, clock } = scripted([absent], [later, done]);
  await expect(run()).rejects.toMatchObject({ code: "unknown-outcome" });
  expect(clock.now()).toBe(START);
});

it("gives up at the deadline, and says that the outcome is not known", async () => {
  const { run, clock } = scripted([absent], [lost]);
  await expect(run()).rejects.toMatchObject({
    code: "unknown-outcome",
    message: "publishing x: it is not known whether it was carried out (the connection was reset)",
  });
  expect(clock.now()).toBeLessThanOrEqual(START + 900_000);
});

it("gives up on a service that stays busy, and says that nothing was changed", async () => {
  const { run } = scripted([absent], [{ kind: "later", says: "429" }]);
  await expect(run()).rejects.toMatchObject({ code: "network" });
});

it("ends at once with a refusal", async () => {
  const error = new GuardError("forbidden", { says: "no", fix: "ask" });
  const { run, log } = scripted([absent], [{ kind: "refused", error }]);
  await expect(run()).rejects.toBe(error);
  expect(log).toEqual(["look", "write"]);
});
