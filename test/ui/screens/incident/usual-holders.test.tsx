// The chips of a role: whoever had it last, then its usual holder, then its backup, then everybody else.

import { act, screen, waitFor, within } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { keepUsual } from "../../../../src/actions/team/duties.ts";
import type { Person } from "../../../../src/domain/fact/ids.ts";
import { type Stage, stageIncident } from "../../kit/incident.tsx";

const person = (name: string): Person => ({ id: `person-${name.toLowerCase()}` as Person["id"], name });
const [ben, cleo, dee, eve] = ["Ben", "Cleo", "Dee", "Eve"].map(person) as [Person, Person, Person, Person];

const offered = (): readonly (string | null)[] =>
  within(screen.getByRole("group", { name: "Who takes it?" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

const atTheOpsLead = async (): Promise<Stage> => {
  const stage = await stageIncident();
  const relay = (await stage.kit.team.load()).ports;
  for (const one of [ben, cleo, dee, eve]) await stage.ports.roster.add(one);
  await keepUsual(relay, "ops", { holder: dee.id, backup: cleo.id });
  stage.session.run({ type: "nameChannel", name: "#inc" });
  return stage;
};

test("an ops lead that nobody had: the usual holder, the backup, me, the others", async () => {
  const stage = await atTheOpsLead();
  await stage.show("first");
  await waitFor(() => expect(offered().slice(0, 5)).toEqual(["Dee", "Cleo", "Me", "Ben", "Eve"]));
});

test("one that was released: whoever had it last comes before them", async () => {
  const stage = await atTheOpsLead();
  stage.session.run({ type: "assignRole", role: "ops", person: eve });
  stage.session.run({ type: "deferRole", role: "ops" });
  await stage.show("first");
  const step = await screen.findByRole("button", { name: /^Name the ops lead/ });
  await act(async () => step.click());
  await waitFor(() => expect(offered().slice(0, 4)).toEqual(["Eve", "Dee", "Cleo", "Me"]));
});

test("another role: nothing changes", async () => {
  const stage = await atTheOpsLead();
  stage.session.run({ type: "assignRole", role: "ops", person: ben });
  await stage.show("first");
  await waitFor(() => expect(offered().slice(0, 3)).toEqual(["Me", "Ben", "Cleo"]));
});
