import { PUBLIC_HOSTS } from "../../../registry/public-hosts.ts";
import type { Invocation } from "../../shell/invocation.ts";

/** Options with which nothing leaves the machine; one whose value only the run knows may be off. */
const OPTION =
  /^--(?:dry-?run|snapshot|skip-publish|no-upload|skip=[\w,]*publish[\w,]*)(?:=(?!false|_|["']?\$).*)?$/;
const SHORT: Readonly<Record<string, string>> = { cargo: "-n", dart: "-n", flutter: "-n" };
/** A registry beside the job, or one that nobody installs from. */
const ELSEWHERE = /(?:^|\/\/|@|=)(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::|\/|$)|testpypi/i;

/** Whether an address is one from which no user takes anything. */
export const isNoUsersAddress = (address: string): boolean =>
  ELSEWHERE.test(address.trim()) || address.includes(PUBLIC_HOSTS.testPypi);

/** A command that shows what it would do, or does it where nobody looks. */
export const isRehearsal = ({ program, args }: Invocation): boolean =>
  args.some((arg) => OPTION.test(arg) || arg === SHORT[program] || isNoUsersAddress(arg));
