import { Agent } from "node:https";
import { GuardError } from "../domain/failure/guard-error.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = ["https_proxy", "HTTPS_PROXY"] as const;

/** As curl and the runner read them: in small letters first. */
const valueIn = (env: Environment, ...names: readonly string[]): string =>
  names.map((name) => env[name] ?? "").find((value) => value !== "") ?? "";

/**
 * What tunnels HTTPS through the proxy that `https_proxy` names, but to no host of `no_proxy`; undefined
 * where none is named. TLS goes through to the service, so the proxy sees its name and nothing else.
 * Plain HTTP is for this machine only, and never goes to a proxy. Source: Node's documentation,
 * "Built-in Proxy Support".
 */
export function proxyAgent(env: Environment): Agent | undefined {
  const proxy = valueIn(env, ...NAMES);
  if (proxy === "") return undefined;
  const isAddress = URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol);
  if (!isAddress)
    // It may hold a password: nothing of it is quoted.
    throw new GuardError("usage", {
      says: "https_proxy is no address of a proxy",
      fix: "Write it as http://HOST:PORT, or unset it.",
    });
  const noProxy = valueIn(env, "no_proxy", "NO_PROXY");
  return new Agent({ keepAlive: true, proxyEnv: { https_proxy: proxy, no_proxy: noProxy } });
}

let found: { readonly agent: Agent | undefined } | undefined;

/** The same for this process, made once. */
export function ownProxyAgent(): Agent | undefined {
  found ??= { agent: proxyAgent(process.env) };
  return found.agent;
}
