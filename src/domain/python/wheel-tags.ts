import type { WheelTags } from "./distribution-name.ts";

const PYTHON = /^(py|cp|ip|pp|jy|graalpy)\d{1,6}$/;
const ABI = /^(none|abi3|abi3t|(cp|pypy|pp|graalpy)\d[a-z0-9_]{0,40})$/;

/** Platforms that every index takes. Source: the platform compatibility tags of packaging.python.org (PEP 425, 513, 571, 599, 600, 656, 730, 738). */
const PLATFORMS = [
  /^any$/,
  /^win(32|_amd64|_arm64|_ia64)$/,
  /^manylinux(1_(x86_64|i686)|2010_(x86_64|i686)|2014_(x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x|riscv64))$/,
  /^(many|musl)linux_\d{1,3}_\d{1,3}_(x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x|riscv64|loongarch64)$/,
  /^linux_armv[67]l$/,
  /^macosx_\d{1,3}_\d{1,3}_(arm64|intel|fat|fat3|fat64|universal|universal2|x86_64|i386|ppc|ppc64)$/,
  /^ios_\d{1,3}_\d{1,3}_(arm64|x86_64)_iphone(os|simulator)$/,
  /^android_\d{1,3}_(armeabi_v7a|arm64_v8a|x86|x86_64)$/,
  /^(pyodide|pyemscripten)_\d{4}_\d{1,3}_wasm32$/,
];

/** Platforms that installers know, but no public index takes, because they name one machine. */
const LOCAL = /^(linux|freebsd|openbsd|netbsd|aix|cygwin|mingw|emscripten|wasi)[a-z0-9_.]{0,60}$/;

const platformFault = (tag: string): string | undefined => {
  if (PLATFORMS.some((pattern) => pattern.test(tag))) return undefined;
  return LOCAL.test(tag)
    ? `the platform ${tag}, which no public index takes because it promises nothing of other machines`
    : `the platform ${tag}, which nobody knows`;
};

function* doubled(tags: readonly string[]): Generator<string> {
  const twice = tags.find((tag, at) => tags.indexOf(tag) !== at);
  if (twice !== undefined) yield `the tag ${twice} twice`;
}

/** What is wrong with the tags of a wheel: each the rest of "names …". */
export function* wheelTagFaults({ python, abi, platform }: WheelTags): Generator<string> {
  for (const tag of python) if (!PYTHON.test(tag)) yield `the Python ${tag}, which nobody knows`;
  for (const tag of abi) if (!ABI.test(tag)) yield `the ABI ${tag}, which nobody knows`;
  for (const fault of platform.map(platformFault)) if (fault !== undefined) yield fault;
  yield* doubled(python);
  yield* doubled(platform);
}

/** Every combination, as the lines `Tag:` of WHEEL write them. */
export const expandedTags = ({ python, abi, platform }: WheelTags): readonly string[] =>
  python.flatMap((one) => abi.flatMap((two) => platform.map((three) => `${one}-${two}-${three}`)));
