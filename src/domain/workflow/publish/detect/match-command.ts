import { type Invocation, plainArgs } from "../../shell/invocation.ts";
import type { Channel } from "../sink.ts";

/** One program's way to publish. */
export interface CommandRule {
  readonly channel: Channel;
  readonly publishes: (invocation: Invocation) => boolean;
}

/** The first words after the options, in order. */
export const says =
  (...words: readonly string[]) =>
  (invocation: Invocation): boolean => {
    const plain = plainArgs(invocation);
    return words.every((word, index) => plain[index] === word);
  };

export const anyOf =
  (...tests: readonly CommandRule["publishes"][]) =>
  (invocation: Invocation): boolean =>
    tests.some((test) => test(invocation));

export const task =
  (pattern: RegExp) =>
  ({ args }: Invocation): boolean =>
    args.some((arg) => pattern.test(arg));

export const rule = (
  channel: Channel,
  publishes: CommandRule["publishes"],
  ...programs: readonly string[]
): [string, CommandRule][] => programs.map((program) => [program, { channel, publishes }]);
