const RAW_TEMPLATE = /String\.raw`[^`]*[^\0-\u007f][^`]*`/;

const escaped = (unit: string): string =>
  String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * The same program in ASCII: no letter that looks like another, none that turns the text around for
 * its reviewer, and half the memory while V8 reads it.
 */
export function inAscii(program: string): string {
  if (RAW_TEMPLATE.test(program)) throw new Error("a raw template would change its meaning");
  return program.replaceAll(/[^\0-\u007f]/g, escaped);
}
