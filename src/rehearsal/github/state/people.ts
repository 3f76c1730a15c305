import type { Person } from "./records.ts";

/** Who a job's token acts as. */
export const ACTIONS_BOT: Person = { id: 41898282, login: "github-actions[bot]", type: "Bot" };
