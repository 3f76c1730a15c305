/** The package URL of a project's version on the Python index: `pkg:pypi/my-project@1.2.3`; the name is already normalised. */
export const pypiPurl = (project: string, version: string): string =>
  `pkg:pypi/${encodeURIComponent(project)}@${encodeURIComponent(version).replaceAll("%2B", "+").replaceAll("%21", "!")}`;
