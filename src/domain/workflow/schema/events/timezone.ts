const NAME = /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/;

/** Whether it is the name of a time zone in the IANA database. */
export function isTimezone(name: string): boolean {
  if (!NAME.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
