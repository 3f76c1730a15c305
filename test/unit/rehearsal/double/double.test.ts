import { expect, it, onTestFinished } from "vitest";
import { Double, type Route } from "../../../../src/rehearsal/double/double.ts";
import { FaultPlan, parseFault } from "../../../../src/rehearsal/double/fault.ts";

const echo: Route = {
  name: "test:echo",
  nameOf: ({ body }) => (body.includes("publish") ? "test:publish" : "test:echo"),
  method: "POST",
  path: "/a/:one/b/*rest",
  handle: ({ params, body }) => ({ status: 200, json: { ...params, text: body.toString() } }),
};

async function started(...faults: string[]) {
  const plan = new FaultPlan();
  const double = new Double(plan);
  let handled = 0;
  double.add([
    {
      ...echo,
      handle: (call) => {
        handled += 1;
        return echo.handle(call);
      },
    },
  ]);
  const origin = await double.start();
  onTestFinished(() => double.stop());
  plan.plant(faults.map(parseFault));
  const post = (body: string) => fetch(`${origin}/a/x%2Fy/b/c/d%20e`, { method: "POST", body });
  return { double, plan, post, handled: () => handled };
}

it("gives a handler the decoded names of the path", async () => {
  const { post } = await started();
  expect(await (await post("t")).json()).toEqual({ one: "x/y", rest: "c/d e", text: "t" });
});

it("answers 404 where nothing is", async () => {
  const { double } = await started();
  expect((await fetch(`${double.origin}/nowhere`)).status).toBe(404);
  expect(double.exchanges.at(-1)).toMatchObject({ call: "unknown", status: 404 });
});

it.for([
  ["500", 500, 0],
  ["503", 503, 0],
  ["429", 429, 0],
] as const)("plays %s without touching the service", async ([kind, status, times]) => {
  const { post, handled } = await started(`test:echo:${kind}*1`);
  expect((await post("t")).status).toBe(status);
  expect(handled()).toBe(times);
  expect((await post("t")).status).toBe(200);
});

it("breaks the connection before the service acts, or after it", async () => {
  const { post, handled } = await started(
    "test:echo:reset-before-commit*1",
    "test:echo:reset-after-commit*1",
  );
  await expect(post("t")).rejects.toThrow();
  expect(handled()).toBe(0);
  await expect(post("t")).rejects.toThrow();
  expect(handled()).toBe(1);
});

it("sends the head of an answer, half of its body, and no more", async () => {
  const { post } = await started("test:echo:slow-body*1");
  const answer = await post("t");
  expect(answer.headers.get("content-type")).toContain("application/json");
  await expect(answer.text()).rejects.toThrow();
});

it("tells two calls on one path apart by the body", async () => {
  const { post, double, plan } = await started("test:publish:500");
  expect((await post("t")).status).toBe(200);
  expect((await post("publish")).status).toBe(500);
  expect(double.exchanges.map(({ call }) => call)).toEqual(["test:echo", "test:publish"]);
  expect(plan.hits).toEqual(["test:publish:500"]);
});

it.for(["npm", "npm:publish", "npm:publish:nonsense", "npm:publish:500*", "NPM:publish:500"])(
  "does not take %s for a fault",
  (text) => {
    expect(() => parseFault(text)).toThrow(`--fault ${text}: not a fault`);
  },
);

it("reads how often a fault hits", () => {
  expect(parseFault("npm:publish:reset-after-commit*2")).toEqual({
    call: "npm:publish",
    kind: "reset-after-commit",
    times: 2,
  });
  expect(parseFault("npm:publish:500").times).toBe(Infinity);
});
