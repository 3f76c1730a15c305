import { z } from "zod";
import { unsnapped } from "../../domain/attestation/snappy.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import type { Clock } from "../../ports/clock.ts";
import { NoAnswer } from "../../ports/http.ts";
import { fetchHttp } from "../fetch-http.ts";
import { isLoopback } from "../loopback.ts";
import { readPatiently } from "../read-attempt.ts";

/** One entry of GitHub's lists of attestations. Where there is no bundle, its address is there. */
export const listedBundle = z.object({
  bundle: z.record(z.string(), z.unknown()).nullish(),
  bundle_url: z.string().nullish(),
});
type ListedBundle = z.output<typeof listedBundle>;

/** Reads the text of a bundle at an address that GitHub's list gave. */
export type ReadLinkedBundle = (address: string) => Promise<string>;

/** Where GitHub keeps bundles; an address elsewhere could lead into the runner's own network. */
const STORES = [".blob.core.windows.net", ".githubusercontent.com"];
const LARGEST = 16 * 1024 * 1024;
const JSON_BEGINS = "{".charCodeAt(0);

const refuse = (says: string, cause?: unknown): GuardError =>
  new GuardError("network", {
    says,
    fix: "Run again; if it stays, look at what stands between this machine and GitHub.",
    cause,
  });

/** A bundle is kept as JSON, or as one Snappy block of it: no block of more than 123 bytes begins like JSON. */
function textOf(bytes: Uint8Array, host: string): string {
  try {
    const json = bytes[0] === JSON_BEGINS ? bytes : unsnapped(bytes, LARGEST);
    return new TextDecoder("utf-8", { fatal: true }).decode(json);
  } catch (error) {
    throw refuse(`The attestation that GitHub keeps at ${host} cannot be read`, error);
  }
}

/** Reads bundles from GitHub's stores. The address itself opens them, so no credential goes along, and it is never told. */
export const linkedBundles =
  (apiUrl: string, clock: Clock): ReadLinkedBundle =>
  async (address) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const host = url?.hostname ?? "no address";
    const isStore =
      STORES.some((end) => host.endsWith(end)) || (isLoopback(apiUrl) && isLoopback(address));
    if (url === undefined || !isStore)
      throw refuse(`GitHub keeps an attestation at ${host}, which is none of its stores`);
    const http = fetchHttp([host], clock);
    try {
      const request = { method: "GET", url: url.href, maxBytes: LARGEST } as const;
      const { status, body } = await readPatiently({ http, clock }, request);
      if (status === 200) return textOf(body, host);
      throw refuse(`The store ${host} answered ${status} to whoever asked for an attestation`);
    } catch (error) {
      if (error instanceof GuardError) throw error;
      // Not every error may go along as the cause: some hold the address.
      if (error instanceof NoAnswer)
        throw refuse(`The store ${host} gave no attestation (${error.message})`, error);
      throw refuse(`The store ${host} gave no attestation: it answers that it cannot now`);
    }
  };

/** The texts of all bundles of a list. Throws a `GuardError` where one can be had neither way. */
export const bundleTexts = (
  listed: readonly ListedBundle[],
  read: ReadLinkedBundle,
): Promise<readonly string[]> =>
  Promise.all(
    listed.map(async ({ bundle, bundle_url: address }) => {
      if (bundle) return JSON.stringify(bundle);
      if (address) return read(address);
      throw refuse("GitHub lists an attestation with neither a bundle nor its address");
    }),
  );
