import { invocationOf } from "../../../shell/invocation.ts";
import {
  HOLE,
  outlineOf,
  type TracedCommand,
  type TracedWord,
  type Value,
} from "../script-trace.ts";

/**
 * Programs with an option that runs a program or writes a file, and that option; after the argument
 * vectors that GTFOBins and sonarsource's list describe.
 */
const TABLE = `
git --upload-pack --exec --output -c
curl -o -K --output --config
wget -O --use-askpass --post-file
tar --to-command --checkpoint-action
bsdtar --use-compress-program
zip -TT
rsync -e --rsh
ssh -oProxyCommand
scp -oProxyCommand -S
sftp -oProxyCommand
find -exec
sort --compress-program
man -P
npm --prefix
npx -c
yarn --cwd
pnpm --config
pip --index-url
pip3 --index-url
uv --index-url
gem --source
cargo --config
go -toolexec
make --eval
cmake -P
mvn -D
gradle --init-script
gradlew --init-script
docker --privileged
podman --privileged
helm --post-renderer
terraform -chdir
ansible-playbook -e
pytest -p
php -d
gcc -wrapper
chrome --gpu-launcher
hg --config
svn --config-option
psql -o
mysql -e
ffmpeg -i
7z -i
`;

let options: ReadonlyMap<string, string> | undefined;

function optionsOf(): ReadonlyMap<string, string> {
  options ??= new Map(
    TABLE.trim()
      .split("\n")
      .map((line): [string, string] => {
        const [program = "", option = ""] = line.split(" ");
        return [program, option];
      }),
  );
  return options;
}

/** A word that begins with a hole and stands where the program looks for options. */
interface OptionArgument {
  readonly program: string;
  /** An option that such a word could be. */
  readonly option: string;
  readonly value: Value;
  readonly word: TracedWord;
}

const beginsWithHole = ({ value }: TracedWord): boolean => outlineOf(value).startsWith(HOLE);

/** `sed "s/x/$X/"`: the hole ends the expression and begins a command of its own, such as `e`. */
function ofSed(words: readonly TracedWord[]): readonly OptionArgument[] {
  return words
    .filter(
      ({ value }) =>
        /^(?:s|y)?[^\w\s].*\uE000/.test(outlineOf(value)) || /^s(.).*\uE000/.test(outlineOf(value)),
    )
    .map((word) => ({ program: "sed", option: "the command `e`", value: word.value, word }));
}

/** `… | xargs eslint`: every word that comes in becomes a word of the command. */
function ofXargs({ words, input }: TracedCommand): readonly OptionArgument[] {
  const texts = words.map(({ value }) => outlineOf(value));
  const at = texts.findIndex((text, index) => index > 0 && optionsOf().has(text));
  const [program = "", last] = [texts[at], words.at(-1)];
  const option = at === -1 ? undefined : optionsOf().get(program);
  const ends = texts.includes("--") || texts.some((text) => /^-I|^--replace/.test(text));
  if (option === undefined || last === undefined || ends) return [];
  return [{ program: `xargs ${program}`, option: `\`${option}\``, value: input, word: last }];
}

/** Words of a command that a program could take for options, although they are meant as names. */
export function optionArguments(command: TracedCommand): readonly OptionArgument[] {
  const { words } = command;
  const { program, args } = invocationOf(words.map(({ value }) => outlineOf(value)));
  const given = args.length === 0 ? [] : words.slice(-args.length);
  if (program === "sed") return ofSed(given);
  if (program === "xargs") return ofXargs(command);
  const option = optionsOf().get(program);
  if (option === undefined) return [];
  const end = given.findIndex(({ value }) => outlineOf(value) === "--");
  const open = end === -1 ? given : given.slice(0, end);
  return open.flatMap((word, index): OptionArgument[] => {
    if (!beginsWithHole(word)) return [];
    // What follows an option such as `-m` is that option's value.
    const before = outlineOf(given[index - 1]?.value ?? []);
    if (/^-{1,2}[A-Za-z][\w-]*$/.test(before)) return [];
    return [{ program, option: `\`${option}\``, value: word.value, word }];
  });
}
