/** A program with its arguments, once everything that only starts it is taken away. */
export interface Invocation {
  readonly program: string;
  readonly args: readonly string[];
}

/** Programs that run another one, and how many of their own words stand between (options aside). */
const WRAPPERS: ReadonlyMap<string, number> = new Map([
  ["sudo", 0],
  ["env", 0],
  ["time", 0],
  ["nohup", 0],
  ["exec", 0],
  ["command", 0],
  ["nice", 0],
  ["timeout", 1],
  ["retry", 0],
  ["xvfb-run", 0],
  ["dotenv", 0],
  ["npx", 0],
  ["bunx", 0],
  ["pnpx", 0],
  ["uvx", 0],
  ["pipx run", 0],
  ["npm exec", 0],
  ["npm x", 0],
  ["pnpm exec", 0],
  ["pnpm dlx", 0],
  ["yarn dlx", 0],
  ["yarn exec", 0],
  ["bun x", 0],
  ["bundle exec", 0],
  ["poetry run", 0],
  ["uv run", 0],
  ["pdm run", 0],
  ["hatch run", 0],
  ["uv tool run", 0],
  ["python -m", 0],
  ["python3 -m", 0],
  ["py -m", 0],
  ["&", 0],
]);

/** The last part of a path, without `.exe`, `.cmd` and a version (`npx semantic-release@24`). */
function nameOf(word: string): string {
  const bare = word.split(/[\\/]/).at(-1) ?? word;
  const name = word.startsWith("@") ? word : bare;
  return name.replace(/\.(exe|cmd|bat)$/i, "").replace(/(?<=.)@[^@/]*$/, "");
}

const isAssignment = (word: string): boolean => /^[A-Za-z_]\w*=/.test(word);
const isOption = (word: string): boolean => word.startsWith("-");

function wrapperLength(words: readonly string[]): number {
  const [first = "", second = "", third = ""] = words;
  const name = nameOf(first);
  const candidates = [`${name} ${second} ${third}`, `${name} ${second}`, name];
  const wrapper = candidates.find((candidate) => WRAPPERS.has(candidate));
  if (wrapper === undefined) return 0;
  return wrapper.split(" ").length + (WRAPPERS.get(wrapper) ?? 0);
}

function withoutLead(words: readonly string[]): readonly string[] {
  const lead = words.findIndex((word) => !isOption(word) && !isAssignment(word));
  return lead === -1 ? [] : words.slice(lead);
}

/** What a command line runs in the end: `sudo env A=b npx semantic-release@24 -x` runs `semantic-release -x`. */
export function invocationOf(words: readonly string[]): Invocation {
  let rest = words;
  // Every turn takes words away, so it ends.
  for (let length = wrapperLength(rest); length > 0; length = wrapperLength(rest))
    rest = withoutLead(rest.slice(length));
  const [program = "", ...args] = rest;
  return { program: nameOf(program), args };
}

/** The words that are no options, up to `count`; an option's own value is not told apart. */
export const plainArgs = ({ args }: Invocation): readonly string[] =>
  args.filter((word) => !isOption(word));

export const hasOption = ({ args }: Invocation, ...names: readonly string[]): boolean =>
  args.some((word) => names.some((name) => word === name || word.startsWith(`${name}=`)));
