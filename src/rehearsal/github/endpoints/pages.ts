import type { Reply } from "../../double/double.ts";
import type { Visit } from "../endpoint.ts";

const SMALLEST = 1;
const USUAL = 30;
const LARGEST = 100;

const whole = (text: string | null, usual: number): number => {
  const number = Number(text ?? usual);
  return Number.isSafeInteger(number) && number >= SMALLEST ? number : usual;
};

/** The items of the asked page, and the reply's `Link` header. */
export function pageOf<T>({ call: { url }, origin }: Visit, items: readonly T[]) {
  const size = Math.min(whole(url.searchParams.get("per_page"), USUAL), LARGEST);
  const page = whole(url.searchParams.get("page"), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, relation: string): string => {
    const target = new URL(url.pathname + url.search, origin());
    target.searchParams.set("page", String(to));
    return `<${target.href}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
  ];
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(", ") } : {},
  };
}

/** A list of which the caller gets one page. */
export function listReply<T>(
  visit: Visit,
  items: readonly T[],
  shape: (item: T) => unknown,
): Reply {
  const page = pageOf(visit, items);
  return { status: 200, headers: page.headers, json: page.items.map(shape) };
}
