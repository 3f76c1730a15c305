import type { Container } from "../model.ts";
import { Settings } from "../settings.ts";
import type { Node } from "../yaml/node.ts";
import { Fields, given, type Oddities } from "./fields.ts";

/** They may be one expression, which is no literal and hides none. */
function credentialsOf(container: Fields): Fields {
  const node = container.node("credentials");
  const isExpression = node?.kind === "scalar" && node.text.includes("${{");
  return isExpression
    ? new Fields(container.oddities, undefined, "credentials")
    : container.fields("credentials");
}

/** `container:` or one of `services:`: an image, or a mapping that has one. */
export function readContainer(
  oddities: Oddities,
  node: Node | undefined,
  what: string,
): Container | undefined {
  if (node === undefined) return undefined;
  if (node.kind === "scalar") return { image: node, env: Settings.none };
  const fields = new Fields(oddities, node, what);
  const credentials = credentialsOf(fields);
  return {
    ...given("image", fields.text("image")),
    ...given("username", credentials.text("username")),
    ...given("password", credentials.text("password")),
    env: fields.settings("env"),
  };
}

export function readServices(job: Fields): readonly Container[] {
  const node = job.node("services");
  if (node === undefined) return [];
  // One expression for all of them: nothing is written here that could be looked at.
  if (node.kind === "scalar") return [{ image: node, env: Settings.none }];
  const services = new Fields(job.oddities, node, "services");
  return services.entries.flatMap(({ key, value }) => {
    const service = readContainer(job.oddities, value, `service ${key.text}`);
    return service ? [service] : [];
  });
}
