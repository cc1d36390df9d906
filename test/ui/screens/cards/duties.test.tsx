// Who usually has a role and who is called at a severity: chosen in the editor of its card, seen on the card, and never
// part of it.

import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { keepContact } from "../../../../src/actions/team/directory.ts";
import { keepCalled, keepUsual, readDuties } from "../../../../src/actions/team/duties.ts";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { Person } from "../../../../src/domain/fact/ids.ts";
import { TeamRoute } from "../../../../src/ui/screens/team/TeamRoute.tsx";
import { emptyPhone, type Phone } from "../../kit/card-editor.tsx";
import { tap, write } from "../../kit/incident.tsx";
import { settle, showScreen } from "../../kit/show-screen.tsx";

const person = (name: string): Person => ({ id: `person-${name.toLowerCase()}` as Person["id"], name });
const ben = person("Ben");
const dee = person("Dee");

const phoneWith = async (...people: readonly Person[]): Promise<Phone> => {
  const phone = emptyPhone();
  for (const one of people) await phone.ports.roster.add(one);
  await keepContact(phone.relay, dee.id, { job: "VP Engineering", phone: "112" });
  return phone;
};
const pick = async (label: string, id: string): Promise<void> => {
  await act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value: id } }));
  await settle();
};

const calledFirst = async ({ relay }: Phone): Promise<readonly string[] | undefined> =>
  (await readDuties(relay)).called.get("SEV1");

test("a role’s usual holder and backup are chosen beside its card, kept at once, and can be taken back", async () => {
  const phone = await phoneWith(ben, dee);
  await phone.show("/cards/role/ops");
  await act(async () => (await screen.findByRole("link", { name: "Choose who usually has it" })).click());
  await phone.show("/cards/edit/roles/ops");
  await screen.findByRole("heading", { name: "People on this phone" });
  await pick("Usual holder", dee.id);
  expect(screen.queryByRole("option", { name: "Dee", selected: true })).toBeTruthy();
  await pick("Backup", ben.id);
  await waitFor(async () =>
    expect((await readDuties(phone.relay)).usual.get("ops")).toEqual({ holder: dee.id, backup: ben.id }),
  );
  expect(await phone.ports.packs.current()).toEqual(builtInPack);

  await phone.show("/cards/role/ops");
  await screen.findByText("Usual holder");
  expect(screen.getByRole("link", { name: /^Call Dee/ }).getAttribute("href")).toBe("tel:112");
  expect(screen.getByText("Backup")).toBeTruthy();
  expect(screen.getByText("Ben")).toBeTruthy();

  await phone.show("/cards/edit/roles/ops");
  await screen.findByLabelText("Usual holder");
  await pick("Usual holder", "-");
  await pick("Backup", "-");
  await waitFor(async () => expect((await readDuties(phone.relay)).usual.size).toBe(0));
});

test("the people of a severity are toggled beside its card; who has no number is named", async () => {
  const phone = await phoneWith(ben, dee);
  await phone.show("/cards/edit/severities/SEV1");
  await screen.findByRole("group", { name: "Who to call" });
  await tap("Dee");
  await tap("Ben");
  await waitFor(async () => expect(await calledFirst(phone)).toEqual([ben.id, dee.id]));
  expect(screen.getByText(/^No phone number yet: Ben\./)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Add numbers in Team" }).getAttribute("href")).toBe("/team");
  await tap("Ben");
  await waitFor(async () => expect(await calledFirst(phone)).toEqual([dee.id]));
  await phone.show("/cards/severity/SEV1");
  await screen.findByRole("link", { name: /^Call Dee/ });
  await phone.show("/cards/severity/SEV2");
  await screen.findByRole("link", { name: "Choose who to call" });
});

test("a phone that knows nobody takes a name right there", async () => {
  const phone = await phoneWith();
  await phone.show("/cards/edit/severities/SEV1");
  await screen.findByText("This phone knows nobody yet.");
  await write("New name", "Chandra");
  await tap("Add");
  expect(phone.ports.people.map(({ name }) => name)).toEqual(["Chandra"]);
  await screen.findByRole("button", { name: "Chandra" });
  await tap("Chandra");
  await waitFor(async () => expect(await calledFirst(phone)).toHaveLength(1));
});

test("other cards have no people beside them", async () => {
  const phone = await phoneWith(ben);
  await phone.show("/cards/edit/checklists/first-5");
  await screen.findByLabelText("Title");
  expect(screen.queryByText("People on this phone")).toBeNull();
});

test("the people list says what each of them usually does, by the names of the team’s cards", async () => {
  const phone = await phoneWith(ben, dee);
  await keepUsual(phone.relay, "ops", { holder: dee.id, backup: ben.id });
  await keepCalled(phone.relay, "SEV1", [dee.id]);
  await act(cleanup);
  await showScreen(TeamRoute, phone.kit, "/team");
  await screen.findByText("Usual ops lead · Called at SEV1");
  expect(screen.getByText("Backup ops lead")).toBeTruthy();
});
