// The handoff on screen: a stage with two people, and the read-back by name.

import { act, screen } from "@testing-library/preact/pure";
import type { Person, PersonId } from "../../../src/domain/fact/ids.ts";
import type { Fact, FactWith } from "../../../src/domain/incident/facts.ts";
import { type Stage, type StageOptions, stageIncident } from "./incident.tsx";
import { settle } from "./show-screen.tsx";

/** The items in the protocol's order. */
export const ITEMS = [
  "Severity",
  "Impact",
  "Phase",
  "What was tried",
  "Open hypotheses",
  "Roles",
  "Decisions",
  "Next update",
  "Risks",
];
export const ben: Person = { id: "person-ben" as PersonId, name: "Ben" };

/** An incident that Ana commands, with Ben on the list of people. */
export const stageHandoff = async (options: StageOptions = {}): Promise<Stage> => {
  const made = await stageIncident(options);
  made.ports.people.push(ben);
  return made;
};
/** The newest fact of that type. */
export const last = <Type extends Fact["type"]>({ session }: Stage, type: Type): FactWith<Type> =>
  session.facts.get().findLast((fact) => fact.type === type) as FactWith<Type>;
/** The title of the screen. */
export const heading = (name: string): HTMLElement => screen.getByRole("heading", { level: 1, name });
/** The checkbox of an item. */
export const box = (item: string): HTMLInputElement => screen.getByRole("checkbox", { name: `Read back: ${item}` });
/** Reads one item back. */
export const tick = async (item: string): Promise<void> => {
  await act(async () => box(item).click());
  await settle();
};
/** Reads all of them back. */
export const tickAll = async (): Promise<void> => {
  for (const item of ITEMS) await tick(item);
};
/** The text under the thumb. */
export const thumb = (): string => screen.getByRole("region", { name: "Next move" }).textContent ?? "";
