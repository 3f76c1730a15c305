import { isPlaceholder } from "../../token/placeholder.ts";
import { perText } from "../../text/per-text.ts";
import type { Text } from "../text.ts";

const SHORTEST = 8;

/** Written out in the file: no expression, no shell variable, no placeholder, and long enough to be one. */
export const isLiteralSecret = ({ text }: Text): boolean =>
  text.length >= SHORTEST && !/[$%<>]|\s/.test(text) && !isPlaceholder(text);

const SECRET_NAME =
  /(?:^|[_-])(?:password|passwd|token|secret|api[_-]?key|access[_-]?key|private[_-]?key)$/i;

/** One of these, in lower case, stands in every such name. */
export const SECRET_WORDS = ["passw", "token", "secret", "apikey", "api_key", "api-key"].concat([
  "accesskey",
  "access_key",
  "access-key",
  "privatekey",
  "private_key",
  "private-key",
]);

/** A name that promises a secret as its value. */
export const isSecretName = perText((name) => SECRET_NAME.test(name));
