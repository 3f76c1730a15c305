import { type Endpoints, PUBLIC_HOSTS } from "../../domain/registry/public-hosts.ts";
import type { Clock } from "../../ports/clock.ts";
import type { PublishedProjects } from "../../ports/published-project.ts";
import { fetchHttp } from "../fetch-http.ts";
import { publishedPypi, type PypiSource } from "./published-pypi.ts";

/** Files of an index come from a host of their own; a double serves them itself. */
function indexesOf({ pypi, testPypi, rehearsal }: Endpoints): PypiSource["indexes"] {
  const index = (url: string, filesHost: string) => ({
    url,
    filesHost: rehearsal ? new URL(url).hostname : filesHost,
  });
  return {
    pypi: index(pypi, PUBLIC_HOSTS.pypiFiles),
    testpypi: index(testPypi, PUBLIC_HOSTS.testPypiFiles),
  };
}

/** PyPI and TestPyPI, or a rehearsal's doubles of them. What reaches the indexes reaches no files, and the other way round. */
export function pythonIndexes(endpoints: Endpoints, clock: Clock): PublishedProjects {
  const indexes = indexesOf(endpoints);
  const { pypi, testpypi } = indexes;
  return publishedPypi({
    http: fetchHttp([pypi, testpypi].map(({ url }) => new URL(url).hostname)),
    downloads: fetchHttp([pypi.filesHost, testpypi.filesHost]),
    clock,
    indexes,
  });
}
