import { z } from "zod";
import type { ByteSource } from "../../domain/content/byte-source.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import type { ReleaseHost } from "../../ports/release-host.ts";
import { isLoopback } from "../loopback.ts";
import { octokitResponse } from "../octokit-fetch.ts";
import { plainHeaders, sendSource } from "../send-source.ts";
import type { GitHubCalls } from "./github-calls.ts";
import { assetShape, nothing } from "./github-shapes.ts";

/** Slowest upload that is waited for, in bytes per millisecond. */
const SLOWEST = 100;
const TIMEOUT_MS = 60_000;

/**
 * The address comes from an answer and gets the token, so it must be of GitHub's own: `api.` and
 * `uploads.` of one domain, or the same host.
 */
function checkedUpload(uploadUrl: string, apiUrl: string): string {
  const [to, api] = [new URL(uploadUrl), new URL(apiUrl)];
  const sister = api.hostname.replace(/^api\./, "uploads.");
  const secure = to.protocol === "https:" || isLoopback(api.href);
  if (secure && (to.host === api.host || to.host === sister)) return to.href;
  throw new GuardError("network", {
    says: `GitHub names ${to.origin} for uploads, which is not one of its own hosts`,
    fix: "Run again; if it stays, look at GITHUB_API_URL and at what stands between the runner and GitHub.",
  });
}

type Assets = Pick<ReleaseHost, "upload" | "deleteAsset" | "renameAsset" | "downloadAsset">;

const ASSET = "/repos/{owner}/{repo}/releases/assets/{asset_id}";

type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly signal: AbortSignal;
  },
) => Promise<unknown>;

/** In place of fetch for one call: sends the source, and remembers what the source itself threw. */
function sender(content: ByteSource) {
  let failure: { readonly error: unknown } | undefined;
  const heard: ByteSource = {
    size: content.size,
    async *stream() {
      try {
        yield* content.stream();
      } catch (error) {
        failure = { error };
        throw error;
      }
    },
  };
  const fetch: Fetch = async (url, { method, headers, signal }) => {
    const answer = await sendSource({ method, url, headers, content: heard, signal });
    const status = answer.statusCode ?? 0;
    return octokitResponse(url, { status, headers: plainHeaders(answer), body: answer });
  };
  return {
    fetch,
    /** What its own source refuses to send is no answer of GitHub's. */
    rethrow: () => {
      if (failure) throw failure.error;
    },
  };
}

const upload =
  (calls: GitHubCalls, apiUrl: string): ReleaseHost["upload"] =>
  async ({ uploadUrl }, name, content) => {
    const { fetch, rethrow } = sender(content);
    const type = { "content-type": "application/octet-stream" };
    const outcome = await calls.write(
      {
        what: `uploading ${name}`,
        route: `POST ${checkedUpload(uploadUrl, apiUrl)}{?name}`,
        parameters: { name, data: "", headers: type },
        timeoutMs: TIMEOUT_MS + Math.ceil(content.size / SLOWEST),
        fetch,
        // Seen for drafts that were made a moment before.
        doubtful: [404],
      },
      assetShape,
    );
    if (outcome.kind !== "done") rethrow();
    return outcome;
  };

export const octokitAssets = (calls: GitHubCalls, apiUrl: string): Assets => ({
  upload: upload(calls, apiUrl),

  deleteAsset: async (id) =>
    calls.write(
      {
        what: `deleting asset ${id}`,
        route: `DELETE ${ASSET}`,
        parameters: { asset_id: id },
      },
      nothing,
    ),

  renameAsset: async (id, name) =>
    calls.write(
      {
        what: `renaming asset ${id} to ${name}`,
        route: `PATCH ${ASSET}`,
        parameters: { asset_id: id, name },
      },
      assetShape,
    ),

  downloadAsset: async (id) => {
    const bytes = await calls.read(
      {
        what: `downloading asset ${id}`,
        route: `GET ${ASSET}`,
        parameters: { asset_id: id, headers: { accept: "application/octet-stream" } },
      },
      z.instanceof(ArrayBuffer),
    );
    return new Uint8Array(bytes ?? new ArrayBuffer(0));
  },
});
