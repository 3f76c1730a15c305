/** What an image reference names besides the image: nothing that stays, a tag, or a digest. */
export type ImagePin = "digest" | "tag" | "latest" | "none";

/** Reads `registry:5000/name:tag@sha256:…`. */
export function imagePinOf(image: string): ImagePin {
  if (/@/.test(image)) return "digest";
  const name = image.split("/").at(-1) ?? "";
  const at = name.indexOf(":");
  if (at === -1) return "none";
  const tag = name.slice(at + 1);
  if (tag === "") return "none";
  return tag.toLowerCase() === "latest" ? "latest" : "tag";
}
