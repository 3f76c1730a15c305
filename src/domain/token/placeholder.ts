const WORDS = new Set([
  "changeme",
  "changethis",
  "dummy",
  "empty",
  "example",
  "fake",
  "fixme",
  "foobar",
  "none",
  "null",
  "password",
  "placeholder",
  "redacted",
  "replaceme",
  "replacethis",
  "sample",
  "secret",
  "tbd",
  "test",
  "token",
  "todo",
  "undefined",
]);

/** Matched against a value without its punctuation, in lower case. */
const PHRASES = [
  /^(your|my|the|insert|enter|paste|put|replacewith|changethis)*(npm|pypi|github|gh|api|access|auth|release|publish|registry|deploy)*(token|secret|key|password|pat|value)(goes)?(here)?$/,
  /^(insert|enter|paste|put|replacewith)(your|my|the)?.{0,24}(here|token|secret|key)$/,
];

const ONE_CHARACTER = /^(npm_|gh[oprsu]_|github_pat_|pypi-)?(.)\2*$/i;
const IN_ANGLES = /^<[^<>\n]*>$/;

const bareOf = (value: string): string => value.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** Whether a value is a word that everybody knows, so hiding it would hide nothing and blot out reports. */
export const isCommonWord = (value: string): boolean => WORDS.has(bareOf(value));

/** Whether a value only holds the place of a secret. */
export function isPlaceholder(value: string): boolean {
  const bare = bareOf(value);
  return (
    WORDS.has(bare) ||
    ONE_CHARACTER.test(value) ||
    IN_ANGLES.test(value) ||
    PHRASES.some((phrase) => phrase.test(bare))
  );
}
