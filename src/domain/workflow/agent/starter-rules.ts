import type { Place } from "../../finding/place.ts";
import { mayRunStep } from "../power/reach.ts";
import { type Start, startersOf } from "../power/standing/starters-of.ts";
import type { Agent } from "./agents-of.ts";

/** An input that lets people without write access start an agent. */
export interface OpenDoor {
  readonly name: string;
  readonly value: string;
  readonly place: Place;
  readonly everybody: boolean;
}

const PEOPLE = ["allowed_non_write_users", "allow-users"];
const BOTS = ["allowed_bots", "allow-bot-users"];

/** Inputs that name who may start the agent beside those who may write. */
export function openDoors({ step }: Agent): readonly OpenDoor[] {
  const people = PEOPLE.flatMap((name): OpenDoor[] => {
    const text = step.with.get(name);
    const value = text?.text.trim() ?? "";
    if (text === undefined || value === "") return [];
    return [{ name, value, place: text.place, everybody: value === "*" }];
  });
  const bots = BOTS.flatMap((name): OpenDoor[] => {
    const text = step.with.get(name);
    return text?.text.trim() === "*"
      ? [{ name, value: "*", place: text.place, everybody: false }]
      : [];
  });
  return [...people, ...bots];
}

/** Anybody comments on a maintainer's pull request, and that run is no fork's. */
const isReview = (name: string): boolean => name.startsWith("pull_request_review");

/** Whether strangers write, or bring, what a run of the event speaks of, while it holds the job's rights. */
export const strangersSpeak = ({ trigger: { name }, armed }: Start): boolean =>
  isReview(name) || (armed && /^(?:pull_request_target|issue|discussion|workflow_run)/.test(name));

/** The event with which a stranger makes the agent work with the job's rights; nothing where none does. */
export function strangersStart(agent: Agent): Start | undefined {
  const { step } = agent;
  if (agent.asksWho && !openDoors(agent).some(({ everybody }) => everybody)) return undefined;
  return startersOf(step.job).find(
    ({ who, armed, trigger }) =>
      who === "external" && (armed || isReview(trigger.name)) && mayRunStep(step, trigger),
  );
}
