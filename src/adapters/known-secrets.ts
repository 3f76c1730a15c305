import type { ActionSpec } from "../domain/action/define-action.ts";
import { credentialsIn } from "../domain/text/credential-shape.ts";
import { environmentSecrets } from "../domain/text/environment-secrets.ts";
import type { Redactor } from "../domain/text/redactor.ts";
import { misplacedSecrets, secretInputs } from "./action-inputs.ts";

/** What a process was told when it was started. */
interface Told {
  readonly spec: ActionSpec;
  readonly raw: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Teaches every secret among what the process was told, before anything can print. `conceal` gets
 * those of the inputs, which nobody may have masked; the runner masks those of the environment
 * itself. Gives back the plain inputs that hold a secret, by name, with its kind.
 */
export function learnSecrets(
  { spec, raw, env }: Told,
  redactor: Redactor,
  conceal: (secret: string) => void,
): ReadonlyMap<string, string> {
  const secrets = secretInputs(spec, raw);
  const plain = Object.values(raw).filter((value) => !secrets.includes(value));
  const shaped = plain.flatMap((value) =>
    credentialsIn(value).map(({ from, to }) => value.slice(from, to)),
  );
  for (const secret of [...secrets, ...shaped]) conceal(secret);
  for (const secret of environmentSecrets(env)) redactor.learn(secret);
  return misplacedSecrets(spec, raw, (text) => redactor.kindIn(text));
}
