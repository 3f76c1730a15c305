import { afterAll, beforeAll, expect, it } from "vitest";
import { octokitFacts } from "../../src/adapters/octokit-facts.ts";
import { proxyAgent } from "../../src/adapters/proxy-agent.ts";
import { chosenRoot } from "../../src/adapters/sigstore/trust-roots.ts";
import { RUN } from "../support/verify-world.ts";

const SAYS = /^https_proxy is no address of a proxy$/;

beforeAll(() => {
  process.env["https_proxy"] = "socks5://user:word@proxy.example";
});

afterAll(() => {
  delete process.env["https_proxy"];
});

it.for(["http://user:100%@proxy.example:1", "http://%ff@proxy.example:1", "http://"])(
  "%s is refused, and not quoted",
  (address) => {
    expect(() => proxyAgent({ https_proxy: address })).toThrow(SAYS);
  },
);

it.for([
  "http://user:word@proxy.example:1\n",
  " HTTP://proxy.example:1",
  "user:word@proxy.example:1",
  "proxy.example:1",
])("a proxy is read as addresses are, with %j too", (address) => {
  expect(proxyAgent({ https_proxy: address })).toBeDefined();
});

it("GitHub is not asked, and it is the proxy that is named", async () => {
  const log = { debug() {}, info() {}, warn() {} };
  const asked = octokitFacts(RUN, { token: "", apiUrl: "https://api.github.com", log });
  await expect(asked.attempt()).rejects.toThrow(SAYS);
});

it("so it is where Sigstore's root is to be fetched", async () => {
  await expect(chosenRoot("public-good", "")).rejects.toThrow(SAYS);
});
