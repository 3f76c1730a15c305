type Weights = Readonly<Record<string, number>>;

const IMPACT: Weights = { N: 0, P: 0.275, C: 0.66 };

/** Weights of the base metrics, in the order of the vector. Source: FIRST, "A Complete Guide to CVSS 2.0", 3.2.1. */
const WEIGHTS: readonly (readonly [name: string, weights: Weights])[] = [
  ["AV", { L: 0.395, A: 0.646, N: 1 }],
  ["AC", { H: 0.35, M: 0.61, L: 0.71 }],
  ["Au", { M: 0.45, S: 0.56, N: 0.704 }],
  ["C", IMPACT],
  ["I", IMPACT],
  ["A", IMPACT],
];

/** Base score of a vector such as `AV:N/AC:L/Au:N/C:P/I:P/A:P`; undefined where it is none. */
export function cvss2Score(vector: string): number | undefined {
  const parts = vector.replace(/^\((.*)\)$/, "$1").split("/");
  const weights = WEIGHTS.map(([name, values], at) => {
    const [told, value = ""] = parts[at]?.split(":") ?? [];
    return told === name && Object.hasOwn(values, value) ? values[value] : undefined;
  });
  const known = weights.flatMap((weight) => weight ?? []);
  if (known.length < WEIGHTS.length) return undefined;
  const [reach = 0, ease = 0, login = 0, secrecy = 0, integrity = 0, service = 0] = known;
  const impact = 10.41 * (1 - (1 - secrecy) * (1 - integrity) * (1 - service));
  if (impact === 0) return 0;
  const exploit = 20 * reach * ease * login;
  return Math.round((0.6 * impact + 0.4 * exploit - 1.5) * 1.176 * 10) / 10;
}
