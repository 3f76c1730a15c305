import { z } from "zod";

const position = z
  .strictObject({
    line: z.int().positive().describe("Counts from 1."),
    column: z.int().positive().describe("In characters (UTF-16 units), counts from 1."),
    offset: z.int().nonnegative().describe("Characters before it in the file."),
  })
  .readonly();

/** A stretch of a file. */
export const place = z
  .strictObject({
    path: z.string().describe("Path as it was given, or relative to the repository."),
    start: position,
    end: position.describe("The position after the last character."),
  })
  .readonly();
