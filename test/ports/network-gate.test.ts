import { get } from "node:http";
import { Socket } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { fetchHttp } from "../../src/adapters/fetch-http.ts";
import { closeNetwork } from "../../src/adapters/network-gate.ts";

it("lets no connection out, by whichever client, and says why", async () => {
  const open = Object.getOwnPropertyDescriptor(Socket.prototype, "connect");
  onTestFinished(() => void Object.defineProperty(Socket.prototype, "connect", open ?? {}));
  closeNetwork();
  const error = await new Promise((resolve) => {
    get("http://127.0.0.1:49999/", { agent: false }).once("error", resolve);
  });
  expect(error).toMatchObject({ code: "ENETUNREACH", message: "--offline was given" });
  await expect(fetch("http://127.0.0.1:49999/")).rejects.toMatchObject({
    cause: { message: "--offline was given" },
  });
  const asked = fetchHttp(["127.0.0.1"]).send({ method: "GET", url: "http://127.0.0.1:49999/" });
  await expect(asked).rejects.toMatchObject({ reason: "unreachable" });
});
