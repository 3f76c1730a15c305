import type { Container } from "../model.ts";
import { Settings } from "../settings.ts";
import type { Entry, Node } from "../yaml/node.ts";
import { Fields, given, type Oddities } from "./fields.ts";

/** They may be one expression, which is no literal and hides none. */
function credentialsOf(container: Fields): Fields {
  const node = container.node("credentials");
  const isExpression = node?.kind === "scalar" && node.text.includes("${{");
  return isExpression
    ? new Fields(container.oddities, undefined, "credentials")
    : container.fields("credentials");
}

const isNull = (node: Node): boolean => node.kind === "scalar" && node.isNull;

/** `container:` or one of `services:`: an image, or a mapping that has one. */
export function readContainer(
  oddities: Oddities,
  entry: Entry | undefined,
  what: string,
): Container | undefined {
  const node = entry?.value;
  if (entry === undefined || node === undefined || isNull(node)) return undefined;
  const { place, text: name } = entry.key;
  if (node.kind === "scalar") return { name, image: node, env: Settings.none, place };
  const fields = new Fields(oddities, node, what);
  const credentials = credentialsOf(fields);
  return {
    name,
    ...given("image", fields.text("image")),
    ...given("username", credentials.text("username")),
    ...given("password", credentials.text("password")),
    ...given("options", fields.text("options")),
    env: fields.settings("env"),
    place,
  };
}

export function readServices(job: Fields): readonly Container[] {
  const node = job.node("services");
  const place = job.entry("services")?.key.place;
  if (node === undefined || place === undefined) return [];
  // One expression for all of them: nothing is written here that could be looked at.
  if (node.kind === "scalar") return [{ name: "services", image: node, env: Settings.none, place }];
  const services = new Fields(job.oddities, node, "services");
  return services.entries.flatMap((entry) => {
    const service = readContainer(job.oddities, entry, `service ${entry.key.text}`);
    return service ? [service] : [];
  });
}
