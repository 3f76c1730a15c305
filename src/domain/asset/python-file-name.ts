const WHEEL = /\.whl$/;
/** Name, version, perhaps a build number, and three tags (PEP 427). */
const PARTS_OF_A_WHEEL = [5, 6];
const SDIST = /\.tar\.gz$/;

/** Version part of the name of a wheel; undefined where the name is malformed. */
function wheelVersion(name: string): string | undefined {
  const parts = name.replace(WHEEL, "").split("-");
  return PARTS_OF_A_WHEEL.includes(parts.length) ? parts[1] : undefined;
}

/** Version part of the name of an sdist (PEP 625), which has one hyphen. */
function sdistVersion(name: string): string | undefined {
  const [, version, ...more] = name.replace(SDIST, "").split("-");
  return more.length === 0 ? version : undefined;
}

export interface PythonFile {
  readonly kind: "wheel" | "sdist";
  /** As the file's name writes it; undefined where the name has not the form that it should have. */
  readonly version: string | undefined;
}

/** What the name of a file of Python says; undefined for other files. `isSdist` tells whether a `.tar.gz` is one. */
export function pythonFile(name: string, isSdist: boolean): PythonFile | undefined {
  if (WHEEL.test(name)) return { kind: "wheel", version: wheelVersion(name) };
  if (SDIST.test(name) && isSdist) return { kind: "sdist", version: sdistVersion(name) };
  return undefined;
}
