import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { sigstoreCases } from "../../../scripts/conformance/sigstore-cases.ts";
import { judgeBundle } from "../../../src/adapters/sigstore/judge-bundle.ts";

const CORPUS = process.env["SIGSTORE_CONFORMANCE"] ?? "../shared/corpora/sigstore-conformance";

// The corpus is not part of this repository.
it.skipIf(!existsSync(CORPUS))(
  "judges every bundle of Sigstore's conformance suite as it says, by file and by digest",
  async () => {
    const cases = sigstoreCases(CORPUS);
    const results = await Promise.all(
      cases.map(async (each) => {
        const result = await judgeBundle(each).catch((error: unknown) => ({
          ok: false,
          says: String(error),
        }));
        return { name: each.name, good: each.good, result };
      }),
    );
    expect(results.filter(({ good, result }) => result.ok !== good)).toEqual([]);
    expect(results).toHaveLength(140);
  },
);
