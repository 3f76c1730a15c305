import { invocationOf } from "../../../shell/invocation.ts";
import { HOLE, type Hole, outlineOf, type TracedCommand } from "../script-trace.ts";

/** A word that says which host a program talks to, and the hole that decides it. */
interface UrlArgument {
  readonly program: string;
  readonly hole: Hole;
  /** Whether the same command sends a credential along. */
  readonly credential: boolean;
}

const CLIENTS =
  /^(?:curl|wget|http|https|xh|httpie|aria2c|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)$/i;
const CREDENTIAL = /authorization|token|--user\b|-u\b|--header|-H\b|bearer|api[-_]?key|cookie/i;

/** The host is open where a hole comes before the first slash behind `://`, or where it is the whole word. */
const HOST_OPEN = new RegExp(`^(?:[a-z]+://)?[^/\\s?#]*?${HOLE}`, "i");

/** Where the host of a request comes out of a hole. */
export function urlArguments({ words }: TracedCommand): readonly UrlArgument[] {
  const outlines = words.map(({ value }) => outlineOf(value));
  const { program, args } = invocationOf(outlines);
  if (!CLIENTS.test(program)) return [];
  const given = args.length === 0 ? [] : words.slice(-args.length);
  const credential = CREDENTIAL.test(outlines.join(" "));
  return given.flatMap(({ value }, index): UrlArgument[] => {
    const text = outlineOf(value);
    const before = args[index - 1] ?? "";
    const isValue =
      before.startsWith("-") &&
      !/^(?:--url|-Uri|-[fsSLkgivO]+|--(?:fail|silent|location|show-error|compressed|insecure)\S*)$/i.test(
        before,
      );
    if (isValue || !HOST_OPEN.test(text)) return [];
    const hole = value.find((part) => typeof part !== "string");
    return hole === undefined || typeof hole === "string" ? [] : [{ program, hole, credential }];
  });
}
