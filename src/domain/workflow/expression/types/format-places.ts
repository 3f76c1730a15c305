/** What `format` makes of its first argument: the numbers of the arguments it asks for, or why it is no pattern. */
export type FormatPlaces =
  | { readonly places: ReadonlySet<number>; readonly error?: never }
  | { readonly places?: never; readonly error: string };

/** `{0}` asks for the first value, `{{` and `}}` stand for braces. */
export function placesOfFormat(pattern: string): FormatPlaces {
  const places = new Set<number>();
  const rest = pattern.replaceAll("{{", "").replaceAll(/\{(\d+)\}/g, (_, index: string) => {
    places.add(Number(index));
    return "";
  });
  const left = rest.replaceAll("}}", "");
  return /[{}]/.test(left) ? { error: "a brace in it stands alone" } : { places };
}
