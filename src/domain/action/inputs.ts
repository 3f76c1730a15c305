import { z } from "zod";

const TRUE = ["true", "True", "TRUE"];
const FALSE = ["false", "False", "FALSE"];

/** A boolean of YAML's core schema, as GitHub hands it to an action; anything else is refused. */
export const flag = (preset: boolean) =>
  z
    .enum([...TRUE, ...FALSE], { error: "write true or false" })
    .default(String(preset))
    .transform((text) => TRUE.includes(text));

/** One entry a line; blank lines are skipped. */
export const lines = (preset: string) =>
  z
    .string()
    .default(preset)
    .transform((text) =>
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    );

/** A text that is masked before anything can log it. */
export const secretText = () => z.string().default("").meta({ secret: true });

/** A whole number of at least zero, written in digits. */
export const count = (preset: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error: "write a whole number" })
    .default(String(preset))
    .transform(Number);

/** Inputs that every action takes. */
export const commonInputs = {
  policy: z
    .string()
    .default("")
    .describe(
      "Path of the policy file. Empty means `.github/release-guard.yml` where it exists, and the built-in defaults where it does not.",
    ),
  "report-directory": z
    .string()
    .default("")
    .describe(
      "Folder for `report.json`, `report.html` and SARIF. Empty means a folder of the runner's temporary directory.",
    ),
};
