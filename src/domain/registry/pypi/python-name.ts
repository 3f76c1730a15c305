/** The one spelling that an index compares names in (PEP 503): `Foo._Bar` is `foo-bar`. */
export const normalizedName = (name: string): string =>
  name.toLowerCase().replaceAll(/[-_.]+/g, "-");

/** The name as files carry it (PEP 427, PEP 625): `foo_bar`. */
export const fileNamePart = (name: string): string => normalizedName(name).replaceAll("-", "_");

const NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;

/** Whether a text may be the name of a project (core metadata, `Name`). */
export const isPythonName = (name: string): boolean => name.length <= 200 && NAME.test(name);
