import { env } from "node:process";
import * as fc from "fast-check";

export * from "fast-check";

/** A test run tries the same values on every machine; `npm run fuzz` tries others, and more of them. */
const seed = Number(env["PROPERTY_SEED"] ?? "20261121");
const times = Number(env["PROPERTY_TIMES"] ?? "1");

const more = <T>(params: fc.Parameters<T> = {}): fc.Parameters<T> => ({
  seed,
  ...params,
  numRuns: (params.numRuns ?? 100) * times,
});

export function assert<T>(property: fc.IAsyncProperty<T>, params?: fc.Parameters<T>): Promise<void>;
export function assert<T>(property: fc.IProperty<T>, params?: fc.Parameters<T>): void;
export function assert<T>(
  property: fc.IRawProperty<T>,
  params?: fc.Parameters<T>,
): Promise<void> | void {
  return fc.assert(property, more(params));
}
