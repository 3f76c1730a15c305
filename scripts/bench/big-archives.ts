import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeBigFile } from "./big-file.ts";

/** Python's own modules make them, as every builder does. */
const MAKE = String.raw`
import base64, hashlib, io, sys, tarfile, zipfile
kind, source, target, name, version = sys.argv[1:]
part = name.replace("-", "_")
meta = f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\nSummary: Large\nLicense-Expression: MIT\nLicense-File: LICENSE\n".encode()
wheel = b"Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
info = f"{part}-{version}.dist-info"
small = {
  "wheel": {f"{part}/__init__.py": b"x = 1\n", f"{info}/licenses/LICENSE": b"MIT\n", f"{info}/METADATA": meta, f"{info}/WHEEL": wheel},
  "sdist": {f"{part}-{version}/PKG-INFO": meta, f"{part}-{version}/LICENSE": b"MIT License\n", f"{part}-{version}/pyproject.toml": f'[project]\nname = "{name}"\nversion = "{version}"\n'.encode()},
}.get(kind, {"tool/README": b"A tool\n"})
big = {"wheel": f"{part}/model.bin", "sdist": f"{part}-{version}/model.bin"}.get(kind, "tool/model.bin")
if kind in ("wheel", "zip"):
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as z:
        lines = []
        def line(path, hash, size):
            lines.append(f"{path},sha256={base64.urlsafe_b64encode(hash.digest()).rstrip(b'=').decode()},{size}")
        z.write(source, big)
        with open(source, "rb") as f: line(big, hashlib.file_digest(f, "sha256"), z.getinfo(big).file_size)
        for path, content in small.items():
            z.writestr(path, content)
            line(path, hashlib.sha256(content), len(content))
        if kind == "wheel": z.writestr(f"{info}/RECORD", "\n".join([*lines, f"{info}/RECORD,,", ""]))
else:
    with tarfile.open(target, "w:gz", compresslevel=1) as t:
        t.add(source, big)
        for path, content in small.items():
            entry = tarfile.TarInfo(path)
            entry.size = len(content)
            t.addfile(entry, io.BytesIO(content))
`;

export type ArchiveKind = "wheel" | "sdist" | "zip" | "tar.gz";

export const BIG_PROJECT = "bench-large";

const FILES: Readonly<Record<ArchiveKind, string>> = {
  wheel: "bench_large-1.0.0-py3-none-any.whl",
  sdist: "bench_large-1.0.0.tar.gz",
  zip: "tool.zip",
  "tar.gz": "tool.tar.gz",
};

/** An archive with a file of so many megabytes that no compression makes smaller, and small ones behind it. */
export function writeBigArchive(folder: string, kind: ArchiveKind, megabytes: number): void {
  const source = join(folder, "..", "model.bin");
  const target = join(folder, FILES[kind]);
  mkdirSync(dirname(target), { recursive: true });
  writeBigFile(source, megabytes);
  execFileSync("python3", ["-c", MAKE, kind, source, target, BIG_PROJECT, "1.0.0"]);
  rmSync(source);
}
