import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";

/** CycloneDX's schema as OWASP publishes it, with the two it refers to. */
export function sbomValidator() {
  const require = createRequire(import.meta.url);
  const library = require.resolve("@cyclonedx/cyclonedx-library");
  const folder = join(dirname(library), "../res/schema");
  const read = (name: string) =>
    JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ["jsf-0.82.SNAPSHOT.schema.json", "spdx.SNAPSHOT.schema.json"])
    ajv.addSchema({ ...read(name), $id: `http://cyclonedx.org/schema/${name}` });
  return ajv.compile(read("bom-1.6.SNAPSHOT.schema.json"));
}
