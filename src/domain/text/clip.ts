/** At most `length` characters (code points, counting the ellipsis), so that one text cannot fill a report. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const points = Array.from(text.slice(0, 2 * length + 2));
  return points.length <= length ? text : `${points.slice(0, length - 1).join("")}\u2026`;
}
