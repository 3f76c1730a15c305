import { chmodSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openPackage } from "../../src/actions/seal-release/open-package.ts";
import { diskWorkspace } from "../../src/adapters/disk-workspace.ts";
import { npmPackList } from "../../src/adapters/npm-pack-list.ts";
import { tempFolder } from "../support/temp-folder.ts";

const OUT = "is or lies behind a link that leads out of";
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe("a workspace on disk", () => {
  it("reads a file, and one behind a link that stays inside", async () => {
    const folder = tempFolder({ "real/a.txt": "a" });
    symlinkSync("real", join(folder, "linked"));
    symlinkSync("real/a.txt", join(folder, "b.txt"));
    const workspace = diskWorkspace(folder);

    expect(text(await workspace.read("real/a.txt"))).toBe("a");
    expect(text(await workspace.read("linked/a.txt"))).toBe("a");
    expect(text(await workspace.read("b.txt"))).toBe("a");
  });

  it("takes what it cannot look at for neither there nor absent", async () => {
    const folder = tempFolder({ file: "" });
    symlinkSync(".github", join(folder, ".github"));
    const workspace = diskWorkspace(folder);

    await expect(workspace.exists(".github/release-guard.yml")).rejects.toThrow(
      ".github/release-guard.yml cannot be read (ELOOP)",
    );
    expect(await workspace.exists(".github")).toBe(true);
    expect(await workspace.exists("not/there")).toBe(false);
    expect(await workspace.exists("file/below")).toBe(false);
  });

  it("reads nothing that a link leads to outside", async () => {
    const outside = tempFolder({ "key.pem": "key" });
    const folder = tempFolder({ "a.txt": "a" });
    symlinkSync(outside, join(folder, "linked"));
    symlinkSync(join(outside, "key.pem"), join(folder, "key.txt"));
    const workspace = diskWorkspace(folder);

    await expect(workspace.read("key.txt")).rejects.toThrow(`key.txt ${OUT}`);
    await expect(workspace.read("linked/key.pem")).rejects.toThrow(`linked/key.pem ${OUT}`);
  });

  it("writes nothing behind a link that leads outside", async () => {
    const outside = tempFolder();
    const folder = tempFolder();
    symlinkSync(outside, join(folder, "linked"));
    const workspace = diskWorkspace(folder);

    await expect(workspace.write("linked/a.txt", "a")).rejects.toThrow(OUT);
    expect(await diskWorkspace(outside).exists("a.txt")).toBe(false);
  });

  it("writes neither through a link nor in its place", async () => {
    const folder = tempFolder({ "real.yml": "old" });
    symlinkSync("real.yml", join(folder, "a.yml"));
    const workspace = diskWorkspace(folder);

    await expect(workspace.write("a.yml", "new")).rejects.toThrow("a.yml is a link");
    expect(text(await workspace.read("a.yml"))).toBe("old");
    expect(lstatSync(join(folder, "a.yml")).isSymbolicLink()).toBe(true);
  });

  it("keeps the rights of a file that it writes anew, whatever stands where the new one is made", async () => {
    const outside = tempFolder({ "key.pem": "key" });
    const folder = tempFolder({ "a.sh": "old" });
    chmodSync(join(folder, "a.sh"), 0o750);
    symlinkSync(join(outside, "key.pem"), join(folder, "a.sh.part"));
    await diskWorkspace(folder).write("a.sh", "new");

    expect(readFileSync(join(folder, "a.sh"), "utf8")).toBe("new");
    expect(lstatSync(join(folder, "a.sh")).mode & 0o777).toBe(0o750);
    expect(readFileSync(join(outside, "key.pem"), "utf8")).toBe("key");
  });

  it("works where the workspace itself is named by a link", async () => {
    const folder = tempFolder({ "a/b.txt": "b" });
    const home = tempFolder();
    symlinkSync(folder, join(home, "workspace"));
    const workspace = diskWorkspace(join(home, "workspace"));
    await workspace.write("c/d.txt", "d");

    expect(text(await workspace.read("a/b.txt"))).toBe("b");
    expect(text(await workspace.read("c/d.txt"))).toBe("d");
  });

  it("seals no package that a build has put a link in the place of", async () => {
    const outside = tempFolder({ "package.json": '{"name":"x","version":"1.0.0"}', id_rsa: "k" });
    const folder = tempFolder({ "a.txt": "a" });
    symlinkSync(outside, join(folder, "built"));
    const scratch = diskWorkspace(tempFolder());
    const disk = { workspace: diskWorkspace(folder), packList: npmPackList(folder), scratch };

    await expect(openPackage("built", disk)).rejects.toThrow(`built/package.json ${OUT}`);
  });
});
