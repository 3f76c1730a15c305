/** The address if it is a plain https one that may be put into a link; otherwise nothing. */
export function httpsLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return undefined;
  return url.href.replaceAll(/[^\w./:?&=%#~+,;@-]/g, encodeCharacter);
}

const encodeCharacter = (character: string): string =>
  `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
