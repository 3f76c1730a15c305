import { credentialsIn } from "./credential-shape.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** `AUTH` and `KEY` only as the end of a word: there are authors and keyboards. */
const SECRET_NAME =
  /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|KEYS?\d*(?=[_-]|$)|(?:^|[_-])AUTH(?=[_-]|$)/i;

const SHORTEST = 8;
/** Path segments of an address that are long enough to be what opens it, as in a webhook. */
const SHORTEST_SEGMENT = 16;

/** Files that hold credentials are named in variables too, and every path of a report begins like theirs. */
const PATH =
  /^(?:~|\.{1,2}|[A-Za-z]:|\/(?:bin|dev|etc|github|home|mnt|opt|private|proc|root|run|srv|sys|tmp|usr|Users|var|Volumes|workspace|__[a-z]))[/\\]/;

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

/** What of an address is secret: who signs in, what is asked, long names in the path; host and scheme are everybody's. */
function secretsOfAddress(address: string): string[] {
  const { username, password, searchParams, pathname } = new URL(address);
  const long = pathname.split("/").filter((segment) => segment.length >= SHORTEST_SEGMENT);
  return [username, password, ...searchParams.values(), ...long];
}

function secretsOfValue(value: string): string[] {
  if (PATH.test(value)) return [];
  return ADDRESS.test(value) && URL.canParse(value) ? secretsOfAddress(value) : [value];
}

/** What the runner tells everybody, so that a cache key made of a commit's SHA does not hide the SHA. */
const publicValues = (env: Env): ReadonlySet<string | undefined> =>
  new Set(
    Object.keys(env)
      .filter((name) => /^(?:GITHUB|RUNNER)_/.test(name) && !SECRET_NAME.test(name))
      .map((name) => env[name]),
  );

/** Every value of the environment that its variable's name, or its own shape, says to be a credential. */
export function environmentSecrets(env: Env): string[] {
  const known = publicValues(env);
  return Object.entries(env).flatMap(([name, value = ""]) => {
    const shaped = credentialsIn(value).map(({ from, to }) => value.slice(from, to));
    if (!SECRET_NAME.test(name) || known.has(value)) return shaped;
    return [...shaped, ...secretsOfValue(value).filter((text) => text.trim().length >= SHORTEST)];
  });
}
