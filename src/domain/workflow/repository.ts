import type { Repository } from "./model.ts";

/** A file of which nobody knows the surroundings. */
export const ALONE: Repository = {
  root: "",
  local: () => undefined,
  knows: () => false,
  configs: [],
  outlines: [],
};
