import type { PublishedProject } from "../domain/published/published-project.ts";
import type { PypiTarget } from "../domain/release/pypi-target.ts";

/** What PyPI shows to everyone. One look, no waiting; never throws for what is not there. */
export interface PublishedProjects {
  look(wanted: PypiTarget): Promise<PublishedProject>;
}
