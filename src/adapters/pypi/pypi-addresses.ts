import type { Endpoints } from "../../domain/registry/public-hosts.ts";
import type { Clock } from "../../ports/clock.ts";
import { fetchHttp } from "../fetch-http.ts";
import type { PypiOptions } from "./pypi-options.ts";

/** Where an index is, with a way to reach it and nobody else. The test index takes uploads itself. */
export function pypiAddresses(
  { pypi, pypiUpload, testPypi }: Endpoints,
  index: PypiOptions["index"],
  clock: Clock,
): Pick<PypiOptions, "index" | "url" | "uploadUrl" | "http"> {
  const [url, uploadUrl] = index === "pypi" ? [pypi, pypiUpload] : [testPypi, testPypi];
  const http = fetchHttp(
    [url, uploadUrl].map((address) => new URL(address).hostname),
    clock,
  );
  return { index, url, uploadUrl, http };
}
