import { afterEach, expect, it } from "vitest";
import { Double } from "../../../../src/rehearsal/double/double.ts";
import { FaultPlan, parseFault } from "../../../../src/rehearsal/double/fault.ts";

const NOW = 1_700_000_000_000;
const started: Double[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((double) => double.stop()));
});

/** A double that counts what it did, and answers with JSON. */
async function counting(fault: string) {
  const plan = new FaultPlan();
  plan.plant([parseFault(`a:b:${fault}`)]);
  const seen: string[] = [];
  const note = (word: string) => () => void seen.push(word);
  const witness = {
    arrived: note("arrived"),
    handled: note("handled"),
    answered: note("answered"),
    hung: note("hung"),
  };
  const double = new Double(plan, { witness, now: () => NOW });
  started.push(double);
  let count = 0;
  double.add([
    {
      name: "a:b",
      method: "POST",
      path: "/x",
      handle: () => ({ status: 201, json: { count: ++count } }),
    },
  ]);
  const origin = await double.start();
  const ask = async (signal?: AbortSignal) => {
    try {
      const answer = await fetch(`${origin}/x`, { method: "POST", ...(signal && { signal }) });
      return {
        status: answer.status,
        after: answer.headers.get("retry-after"),
        text: await answer.text(),
      };
    } catch {
      return "no answer";
    }
  };
  return { ask, seen, done: () => count };
}

const whole = (count: number) => ({ status: 201, after: null, text: `{"count":${count}}` });

it.for([
  ["reset-before-commit", 0],
  ["reset-after-commit", 1],
  ["slow-body", 1],
] as const)("%s gives no answer, and was carried out %i times", async ([fault, times]) => {
  const { ask, done } = await counting(`${fault}*1`);
  expect(await ask()).toBe("no answer");
  expect(done()).toBe(times);
  expect(await ask()).toEqual(whole(times + 1));
});

it.for([
  ["500", 500, null, 0],
  ["502", 502, null, 0],
  ["502-after-commit", 502, null, 1],
  ["503-seconds", 503, "30", 0],
  ["503-date", 503, new Date(NOW + 30_000).toUTCString(), 0],
  ["429", 429, "0", 0],
] as const)("%s answers %i with Retry-After %s", async ([fault, status, after, times]) => {
  const { ask, done } = await counting(fault);
  expect(await ask()).toMatchObject({ status, after });
  expect(done()).toBe(times);
});

it("cut-json answers in good form with half of the body", async () => {
  const { ask } = await counting("cut-json");
  expect(await ask()).toMatchObject({ status: 201, text: '{"coun' });
});

it.for([
  ["timeout", ["arrived", "hung"], 0],
  ["timeout-after-commit", ["arrived", "handled", "hung"], 1],
] as const)("%s never answers, and says so to the witness", async ([fault, words, times]) => {
  const { ask, seen, done } = await counting(fault);
  const leaving = new AbortController();
  const answer = ask(leaving.signal);
  await expect.poll(() => seen).toEqual(words);
  leaving.abort();
  expect(await answer).toBe("no answer");
  expect(done()).toBe(times);
});

it("hits from the call on that it names, and as often as it says", () => {
  const plan = new FaultPlan();
  plan.plant([parseFault("a:b:500@3*2")]);
  const kinds = Array.from({ length: 6 }, () => plan.next("a:b"));
  expect(kinds).toEqual([undefined, undefined, "500", "500", undefined, undefined]);
  expect(plan.next("a:c")).toBeUndefined();
});
