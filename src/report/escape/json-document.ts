/** A JSON document that holds no command to the runner, which looks for `##[` anywhere in a line. */
export const jsonDocument = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replaceAll("##[", String.raw`\u0023#[`)}\n`;
