// The editor of the team's cards, by role and name: drafts, what is refused, lists, cards added, removed and moved, and
// the way back from each.

import { act, screen, within } from "@testing-library/preact/pure";
import { beforeEach, describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import { packChanges } from "../../../../src/domain/pack/pack-changes.ts";
import { nameOfPart } from "../../../../src/domain/pack/pack-parts.ts";
import { emptyPhone, type Phone, saveCard } from "../../kit/card-editor.tsx";
import { tap, write } from "../../kit/incident.tsx";
import { addressNow, settle } from "../../kit/show-screen.tsx";

let phone: Phone;
beforeEach(() => {
  phone = emptyPhone();
});
const heading = (): string => screen.getByRole("heading", { level: 1 }).textContent ?? "";
const follow = async (name: string | RegExp): Promise<void> => {
  await act(async () => screen.getByRole("link", { name }).click());
  await settle();
};
const changes = async (): Promise<readonly string[]> =>
  packChanges(builtInPack, await phone.ports.packs.current()).map(({ type, part }) => `${type} ${nameOfPart(part)}`);
const untilHeading = (name: string): Promise<HTMLElement> => screen.findByRole("heading", { level: 1, name });
const lines = (label: string): readonly string[] =>
  within(screen.getByRole("region", { name: label }))
    .getAllByRole<HTMLTextAreaElement>("textbox")
    .map(({ value }) => value);

describe("a card", () => {
  test("leads to its editor, keeps the draft through a reload, and changes only once saved", async () => {
    await phone.show("/cards/severity/SEV2");
    await follow("Edit this card");
    expect(addressNow()).toBe("/cards/edit/severities/SEV2");
    await screen.findByRole("heading", { level: 1, name: "Edit: SEV2 Major" });
    await write("Respond within", "3 min");
    await screen.findByText("Draft kept, not saved yet.");
    expect(await changes()).toEqual([]);
    await phone.show("/cards/edit/severities/SEV2");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Respond within" }).value).toBe("3 min");
    await saveCard();
    expect(await changes()).toEqual(["changed severities/SEV2"]);
    await follow("See the card");
    expect(screen.getByText("Respond within").nextElementSibling?.textContent).toBe("3 min");
    expect(screen.getByText("Changed from the built-in card.")).toBeTruthy();
    await phone.show("/cards");
    expect(screen.getByRole("link", { name: /^SEV2 Major.*Changed/ })).toBeTruthy();
    expect(screen.queryByRole("link", { name: /^SEV1 Critical.*Changed/ })).toBeNull();
  });

  test("that the rules refuse says so at the field, and can't be saved", async () => {
    await phone.show("/cards/edit/templates/update");
    await write("Subject", "{nothing} is down");
    const field = screen.getByRole("textbox", { name: "Subject" });
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("Must not name the unknown field {nothing}.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
    await tap("Fix 1 thing first");
    expect(document.activeElement).toBe(field);
    await tap("Discard the changes");
    await tap("Undo");
    expect(screen.getByText("Must not name the unknown field {nothing}.")).toBeTruthy();
  });

  test("on a page further in leads to what is wrong there", async () => {
    await phone.show("/cards/edit/checklists/first-5?at=steps.1");
    expect(heading()).toBe("Steps: 2 of 7");
    await write("Step", "");
    expect(screen.getByText("Must not be empty.")).toBeTruthy();
    await follow("Done");
    expect(screen.getByRole("link", { name: /1 thing to fix/ })).toBeTruthy();
    await follow("Fix 1 thing first");
    expect(heading()).toBe("Steps: 2 of 7");
  });

  test("that isn't there says so", async () => {
    for (const address of ["/cards/edit/roles/captain", "/cards/edit/nothing", "/cards/edit/__proto__/x"]) {
      await phone.show(address);
      expect(screen.getByText("This pack has no such card.")).toBeTruthy();
    }
  });

  test("that could not be saved says so and keeps the draft", async () => {
    await phone.show("/cards/edit/roles/ic");
    await write("Short name", "Lead");
    Object.assign(phone.ports.packs, { change: () => Promise.reject(new Error("full")) });
    await tap("Save");
    await screen.findByText("It could not be saved on this phone. The draft is still here.");
    expect(await changes()).toEqual([]);
  });
});

describe("a list", () => {
  test("of texts takes one more, up to nine, moves them, and gives back one that was removed", async () => {
    await phone.show("/cards/edit/roles/scribe");
    const before = lines("Does");
    await tap("Move down: Write down every finding");
    expect(lines("Does").slice(1, 3)).toEqual([before[2], before[1]]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Does, line 3");
    await tap("Move up: Write down every finding");
    await tap(`Remove: ${before[0]}`);
    expect(lines("Does")).toEqual(before.slice(1));
    await tap("Undo");
    expect(lines("Does")).toEqual(before);
    const region = screen.getByRole("region", { name: "Does" });
    while (lines("Does").length < 9) {
      await act(async () => within(region).getByRole("button", { name: "Add a line" }).click());
      await write(`Does, line ${lines("Does").length}`, `Line ${lines("Does").length}`);
    }
    expect(within(region).queryByRole("button", { name: "Add a line" })).toBeNull();
    await saveCard();
    expect((await phone.ports.packs.current()).roles.find(({ id }) => id === "scribe")?.does).toHaveLength(9);
  });

  test("that must not be empty keeps its last line", async () => {
    await phone.show("/cards/edit/loop?at=3");
    expect(heading()).toBe("IC loop: 4 of 5");
    expect(screen.queryByRole("button", { name: "Remove" })).toBeNull();
    const [first = ""] = lines("What to ask and do");
    await tap(`Remove: ${first}`);
    expect(screen.queryByRole("button", { name: /^Remove: / })).toBeNull();
  });

  test("of steps takes new ones with an id, a tap as what ticks them, and a place", async () => {
    await phone.show("/cards/edit/checklists/first-5");
    await tap("Add a step");
    expect(heading()).toBe("Steps: 8 of 8");
    await write("Step", "Call the vendor");
    await tap("Move up");
    expect(heading()).toBe("Steps: 7 of 8");
    await follow("Done");
    await saveCard();
    const list = (await phone.ports.packs.current()).checklists.find(({ id }) => id === "first-5");
    expect(list?.steps[6]).toEqual({ id: "steps-8", text: "Call the vendor", hint: null, doneBy: { type: "tap" } });
  });
});

describe("the cards of a kind", () => {
  test("may be one more: it is a draft until it is saved, and then the team's own", async () => {
    await phone.show("/cards/edit/templates");
    await tap("Add a text");
    await untilHeading("Edit: New card");
    expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
    await phone.show("/cards/edit/templates");
    await follow(/^New card.*Draft, not saved yet/);
    await untilHeading("Edit: New card");
    await write("Name", "Bank partner");
    await write("Subject", "{service}: {impact}");
    await write("One line, SMS", "{service}: {impact}");
    await tap("Add a line");
    await write("Text", "We work on it.");
    await follow("Done");
    await saveCard();
    const { id } = (await phone.ports.packs.current()).templates.at(-1) ?? { id: "" };
    expect(await changes()).toEqual([`added templates/${id}`]);
    await follow("See the card");
    await untilHeading("Bank partner");
    expect(screen.getByText("This is your team’s own card.")).toBeTruthy();
  });

  test("may be one fewer where the pack allows it, and it can be put back", async () => {
    await phone.show("/cards/edit/roles/ic");
    expect(screen.queryByRole("button", { name: "Remove this card" })).toBeNull();
    await phone.show("/cards/edit/roles/sponsor");
    await tap("Remove this card");
    await untilHeading("Roles");
    expect(addressNow()).toBe("/cards/edit/roles");
    expect(await changes()).toEqual(["removed roles/sponsor"]);
    expect(screen.queryByRole("button", { name: "Add a role" })).toBeNull();
    await tap("Put back: Executive sponsor");
    await screen.findByRole("link", { name: "Executive sponsor" });
    expect(await changes()).toEqual([]);
  });

  test("of the team's own stay as a draft when they are removed", async () => {
    const own = { ...builtInPack.templates[0], id: "ours", name: "Ours" } as const;
    await phone.ports.packs.change((pack) => ({ ...pack, templates: [...pack.templates, own as never] }));
    await phone.show("/cards/edit/templates/ours");
    await tap("Remove this card");
    await untilHeading("Templates");
    expect(await changes()).toEqual([]);
    await follow(/^Ours.*Draft, not saved yet/);
    await untilHeading("Edit: Ours");
    await saveCard();
    expect(await changes()).toEqual(["added templates/ours"]);
  });

  test("move among each other", async () => {
    await phone.show("/cards/edit/roles/ops");
    await tap("Move this card up");
    await screen.findByText("Moved up.");
    expect((await phone.ports.packs.current()).roles.map(({ id }) => id).slice(0, 2)).toEqual(["ops", "ic"]);
    expect(screen.queryByRole("button", { name: "Move this card up" })).toBeNull();
    await phone.show("/cards/edit/severities/SEV2");
    expect(screen.queryByRole("button", { name: /^Move this card/ })).toBeNull();
  });
});

test("all cards go back at once, after a question, and come back in one tap", async () => {
  await phone.show("/cards/edit/rules?at=0");
  await write("Rule", "Breathe first");
  await follow("Done");
  await saveCard();
  const ours = await phone.ports.packs.current();
  await phone.show("/cards");
  await follow("Edit cards");
  await screen.findByRole("link", { name: /^Golden rules.*1 changed/ });
  await tap("Use all built-in cards");
  await tap("Not now");
  expect(await phone.ports.packs.current()).toEqual(ours);
  await tap("Use all built-in cards");
  await tap("Use all built-in cards");
  await screen.findByText("All cards are the built-in ones again.");
  expect(await phone.ports.packs.current()).toEqual(builtInPack);
  await phone.show("/cards/edit");
  await tap("Put my cards back");
  await screen.findByText("Your cards are back.");
  expect(await phone.ports.packs.current()).toEqual(ours);
});
