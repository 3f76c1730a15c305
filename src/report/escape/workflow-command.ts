import { visible } from "../../domain/text/visible.ts";

/**
 * The text behind `::name::`. Line breaks survive, coded, so that no text can begin a second command.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs.
 */
export const commandData = (text: string): string =>
  visible(text).replaceAll("%", "%25").replaceAll("\n", "%0A");

/** A property such as `file=`; commas and colons would end it. */
export const commandProperty = (text: string): string =>
  commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
