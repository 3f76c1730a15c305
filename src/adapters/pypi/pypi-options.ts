import type { Clock } from "../../ports/clock.ts";
import type { Http } from "../../ports/http.ts";

export interface PypiOptions {
  readonly http: Http;
  readonly clock: Clock;
  readonly index: "pypi" | "testpypi";
  /** Base URL of the index, and of where it takes uploads; without a slash at the end. */
  readonly url: string;
  readonly uploadUrl: string;
  readonly conceal: (secret: string) => void;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}
