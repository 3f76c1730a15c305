/** The parts of a version as PEP 440 writes them, with the spellings that it lets pass. */
const VERSION = new RegExp(
  [
    String.raw`^v?(?:(?<epoch>\d{1,9})!)?(?<release>\d{1,18}(?:\.\d{1,18}){0,20})`,
    String.raw`(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d{0,18}))?`,
    String.raw`(?:-(?<bare>\d{1,18})|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d{0,18}))?`,
    String.raw`(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d{0,18}))?`,
    String.raw`(?:\+(?<local>[a-z0-9]{1,64}(?:[-_.][a-z0-9]{1,64}){0,10}))?$`,
  ].join(""),
);

const PRE: Readonly<Record<string, string>> = {
  alpha: "a",
  beta: "b",
  c: "rc",
  pre: "rc",
  preview: "rc",
};

const number = (digits: string | undefined): string => String(BigInt(digits || "0"));

type Parts = Readonly<Record<string, string | undefined>>;

const part = (text: string | undefined, print: (text: string) => string): string =>
  text === undefined ? "" : print(text);

const epochOf = ({ epoch }: Parts): string =>
  part(epoch, (digits) => (number(digits) === "0" ? "" : `${number(digits)}!`));

const prereleaseOf = ({ pre, preNumber, dev, devNumber }: Parts) => ({
  pre: part(pre, (word) => `${PRE[word] ?? word}${number(preNumber)}`),
  dev: part(dev, () => `.dev${number(devNumber)}`),
});

const postOf = ({ bare, post, postNumber }: Parts): string =>
  part(bare ?? post, () => `.post${number(bare ?? postNumber)}`);

/** The normal form of a version (PEP 440); undefined for what is none. Zeros at the end stay, so that 1.0 is not 1.0.0. */
export function pythonVersion(text: string): string | undefined {
  const parts: Parts | undefined = VERSION.exec(text.trim().toLowerCase())?.groups;
  if (parts === undefined) return undefined;
  const { release = "", local } = parts;
  const numbers = release.split(".").map(number).join(".");
  const { pre, dev } = prereleaseOf(parts);
  const localText = part(local, (words) => `+${words.replaceAll(/[-_]/g, ".")}`);
  return `${epochOf(parts)}${numbers}${pre}${postOf(parts)}${dev}${localText}`;
}
