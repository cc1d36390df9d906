// The scenario editor, by role and name: everything in the format without a word of JSON, and nothing lost on the way.

import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact/pure";
import { beforeEach, describe, expect, test } from "vitest";
import type { Scenario } from "../../../src/domain/incident/drill/scenario.ts";
import { keepScenario, listScenarios } from "../../../src/practice/actions/scenario/keep-scenarios.ts";
import { readDraft } from "../../../src/practice/actions/scenario/scenario-drafts.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
import { DrillsRoute } from "../../../src/practice/ui/drills/DrillsRoute.tsx";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestRelayPorts, createTestTeam, type TestRelayPorts } from "../../kit/app/relay-ports.ts";
import { smallScenario } from "../../kit/drill/drills.ts";
import { tap, write } from "../../ui/kit/incident.tsx";
import { createTestKit, screenArrived, settle, showScreen, type TestKit } from "../../ui/kit/show-screen.tsx";

let relay: TestRelayPorts;
let kit: TestKit;
beforeEach(async () => {
  relay = createTestRelayPorts();
  kit = createTestKit(createTestPorts(), createTestTeam(relay));
  await keepScenario(relay, smallScenario);
});
const show = async (at = "", id = "small"): Promise<void> => {
  await act(cleanup);
  await showScreen(DrillsRoute, kit, `/drills/edit/${id}${at && `?at=${at}`}`, "/drills/:part?/:id?");
  await screenArrived();
  await waitFor(() => expect(heading()).not.toBe("Reading from this phone…"));
};
const heading = (): string => screen.getByRole("heading", { level: 1 }).textContent ?? "";
const follow = async (name: string | RegExp): Promise<void> => {
  await act(async () => void screen.getByRole("link", { name }).click());
  await settle();
};
/** A problem of the whole is shown where one is; any other is behind a link. */
const mend = (): Promise<void> => (screen.queryByRole("link", { name: /^Fix / }) ? follow(/^Fix /) : tap(/^Fix /));
const pick = async (label: string, value: string): Promise<void> => {
  await act(async () => void fireEvent.change(screen.getByRole("combobox", { name: label }), { target: { value } }));
  await settle();
};
const saved = async (): Promise<Scenario | undefined> =>
  (await listScenarios(relay, builtInScenarios)).find(({ id }) => id === "small");
const saving = async (): Promise<void> => {
  await tap("Save");
  await screen.findByText("Saved on this phone.");
};

describe("a text", () => {
  test("is kept as a draft at once, played only once saved, and there again after a reload", async () => {
    await show("injects.0");
    expect(heading()).toBe("Messages: 1 of 3");
    await write("Text", "Fifty tickets\nin ten minutes.");
    await screen.findByText("Draft kept, not saved yet.");
    expect((await saved())?.injects[0]?.text).toBe(smallScenario.injects[0]?.text);
    await show();
    expect(screen.getByText("Draft kept, not saved yet.")).toBeTruthy();
    await saving();
    expect((await saved())?.injects[0]?.text).toBe("Fifty tickets in ten minutes.");
    expect(await readDraft(relay, "small")).toBeNull();
    expect(screen.getByRole("link", { name: "Try it" }).getAttribute("href")).toBe("/drills/scenario/small");
  });

  test("that the format refuses gets its sentence at the field, and at each step above", async () => {
    await show("moves.1");
    await write("Move, as an instruction", "x".repeat(121));
    const field = screen.getByRole("textbox", { name: "Move, as an instruction" });
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "Must be at most 120 characters long.",
    );
    await follow("Done");
    expect(heading()).toBe("Expected moves");
    expect(screen.getByRole("link", { name: /x{20}.*1 thing to fix/ })).toBeTruthy();
    await follow("Done");
    expect(screen.getByRole("link", { name: /Expected moves.*1 thing to fix/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
    await follow("Fix 1 thing first");
    expect(heading()).toBe("Expected moves: 2 of 2");
  });

  test("that is no number is told to be none, and stays as it was typed", async () => {
    await show("about");
    await write("Minutes", "soon");
    expect(screen.getByText("Must be a number.")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Minutes" }).value).toBe("soon");
    await write("Minutes", "12");
    expect(screen.queryByText("Must be a number.")).toBeNull();
    await write("Minutes", "10");
    await screen.findByText("Saved on this phone.");
    expect(await readDraft(relay, "small")).toBeNull();
  });
});

describe("what is chosen", () => {
  test("names people, messages and options, never their ids", async () => {
    await show("injects.2");
    expect(
      within(screen.getByRole("combobox", { name: "Who writes" }))
        .getAllByRole("option")
        .map(optionText),
    ).toEqual(["Carta monitoring", "Mara", "Ivo"]);
    await pick("Counted from", "inject");
    await pick("Message", "tickets");
    await write("Seconds after that", "90");
    expect(screen.getByText("= 1:30 min", { exact: false })).toBeTruthy();
    await follow("Done");
    expect(screen.getByRole("link", { name: /Ivo: Rolled back/ }).textContent).toContain(
      "1:30 · A message: Mara: Forty tickets in ten minutes. What do I tell people? · 1 condition",
    );
  });

  test("conditions come from the closed set, in plain words", async () => {
    await show("injects.0");
    await tap("Add a condition");
    expect(heading()).toBe("Only if all of these are true: 1 of 1");
    await pick("Condition", "role-empty");
    await pick("Role", "comms");
    await follow("Done");
    await follow("A role is empty for this long: Comms lead, 1:00");
    await pick("Condition", "missing");
    await pick("Which move", "taken");
    await pick("Option", "wait");
    await follow("Done");
    expect(heading()).toBe("Messages: 1 of 3");
    await follow("Done");
    await follow("Done");
    await saving();
    expect((await saved())?.injects[0]?.when).toEqual([
      { type: "missing", deed: { type: "taken", choice: "fix", option: "wait" } },
    ]);
  });
});

const optionText = (option: HTMLElement): string | null => option.textContent;

describe("an entry", () => {
  test("that is added is opened, with what is missing told, and an id that nobody has to think of", async () => {
    await show("revelations");
    await tap("Add an answer");
    expect(location.pathname + location.search).toBe("/drills/edit/small?at=revelations.1");
    expect(screen.getAllByText("Must not be empty.")).toHaveLength(2);
    await pick("Who knows it", "ivo");
    await write("Asked about", "limits");
    await write("Other words for it, one per line", "quota\n\n rate limit ");
    await write("Answer", "Unchanged.");
    await follow("Done");
    await follow("Done");
    await saving();
    expect((await saved())?.revelations[1]).toEqual({
      id: "revelations-2",
      who: "ivo",
      what: "limits",
      also: ["quota", "rate limit"],
      answer: "Unchanged.",
    });
  });

  test("that is removed can be had back, and what named it says so meanwhile", async () => {
    await show("characters.2");
    await tap("Remove");
    expect(heading()).toBe("People");
    expect(screen.queryByRole("link", { name: /Ivo/ })).toBeNull();
    await follow("Done");
    expect(screen.getByRole("link", { name: /^Messages.*things? to fix/ })).toBeTruthy();
    await tap("Undo");
    await screen.findByText("Saved on this phone.");
    expect(screen.queryByText(/to fix/)).toBeNull();
  });

  test("moves up", async () => {
    await show("choices.0.options.1");
    expect(heading()).toBe("Options: 2 of 2");
    await tap("Move up");
    expect(heading()).toBe("Options: 1 of 2");
    await follow("Done");
    expect(heading()).toBe("Decisions: 1 of 1");
    await follow("Done");
    await follow("Done");
    await saving();
    expect((await saved())?.choices[0]?.options.map(({ id }) => id)).toEqual(["wait", "roll-back"]);
  });
});

test("an ordinary drill becomes a rewriting exercise with the items that judge one, and back", async () => {
  await show("exercise");
  await tap("Make it a rewriting exercise");
  await tap("Add a passage");
  await write("Blaming text", "Ivo broke it.");
  await tap("Add words");
  await write("Any of these words, one per line", "14:05\n2 pm");
  await follow("Done");
  expect(screen.getByRole("link", { name: "14:05 / 2 pm" })).toBeTruthy();
  await show("rubric");
  expect(screen.getByRole("link", { name: /^No blame.*1 thing to fix/ })).toBeTruthy();
  await show("exercise");
  await tap("Make it an ordinary drill");
  await show("rubric");
  expect(screen.getByRole("link", { name: /^Clear roles/ })).toBeTruthy();
});

test("changes can be thrown away, and that undone", async () => {
  await show("about");
  await write("Title", "Another title");
  await follow("Done");
  expect(heading()).toBe("Edit: Another title");
  await tap("Discard the changes");
  expect(heading()).toBe("Edit: A small drill");
  await tap("Undo");
  expect(heading()).toBe("Edit: Another title");
  await screen.findByText("Draft kept, not saved yet.");
});

test("a draft that can't be kept, and a scenario that can't be saved, say so", async () => {
  await show("about");
  relay.kept.writeSetting = () => Promise.reject(new Error("full"));
  await write("Title", "Another title");
  await screen.findByText(/The draft could not be saved on this phone/);
  await follow("Done");
  await tap("Save");
  await screen.findByText("It could not be saved on this phone. The draft is still here.");
  expect((await saved())?.title).toBe("A small drill");
});

test.each(["injects.99", "injects.x", "nowhere", "injects.0.when.7", "__proto__", "constructor"])(
  "an address that leads nowhere (%s) leads to what is above it",
  async (at) => {
    await show(at);
    expect(heading()).toMatch(/^(?:Edit: A small drill|Messages(?:: 1 of 3)?|Only if all of these are true)$/);
  },
);

test.each([
  ["a text", "what?"],
  ["a list", [1, 2]],
  ["half a scenario", { title: 7, injects: [null, { text: [] }], ends: null, exercise: "no" }],
])("a draft that is %s neither breaks the editor nor can be saved", async (_name, draft) => {
  await relay.kept.writeSetting("scenario.draft.small", draft);
  await show();
  expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
  await mend();
  await show("injects.0");
  await show();
  await tap("Discard the changes");
  expect(heading()).toBe("Edit: A small drill");
});

test("a scenario that isn't on this phone says so", async () => {
  await show("", "nothing");
  expect(screen.getByText("No scenario of this name is on this phone.")).toBeTruthy();
});
