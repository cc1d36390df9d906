// Words to say and the sit-rep: shown large, read aloud, copied, logged as said; and opened where they are needed.

import { screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { keepCall } from "../../../../src/actions/team/call-address.ts";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { PersonId } from "../../../../src/domain/fact/ids.ts";
import { isPackFrozen } from "../../../../src/domain/incident/facts.ts";
import type { Pack } from "../../../../src/domain/pack/pack.ts";
import { story } from "../../../kit/log/log.ts";
import { secondPack } from "../../../kit/log/team-pack.ts";
import { stageIncident, tap, underWay } from "../../kit/incident.tsx";
import { showIncident } from "../../kit/show-incident.tsx";
import { addressNow } from "../../kit/show-screen.tsx";

const shown = (): string =>
  [...document.querySelectorAll("[data-words] p")].map((line) => line.textContent ?? "").join(" ");

const lastNote = async (stage: Awaited<ReturnType<typeof stageIncident>>): Promise<string> => {
  const fact = stage.session.facts.get().at(-1);
  return fact?.type === "note.added/1" ? fact.data.text : "";
};

describe("the sit-rep", () => {
  test("is two taps from the board, and logged as said by a third", async () => {
    const stage = await underWay();
    await stage.show();
    await tap("More");
    await tap("Sit-rep");
    expect(addressNow()).toMatch(/\/say$/);
    await screen.findByRole("heading", { level: 1, name: "Sit-rep" });
    const said = shown();
    expect(said).toMatch(
      /^SEV2\. Nobody has described it yet\. Declared at .* Ana has command\. Ben is at the keyboard\./,
    );
    await tap("Log as said");
    expect(stage.logged()).toEqual(["note.added/1"]);
    expect(await lastNote(stage)).toBe(`Said (Sit-rep): ${said}`);
    expect(screen.getByText("In the log as said.")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Undo/ })).toBeTruthy();
  });

  test("is read aloud, stopped, and copied as it is shown", async () => {
    const stage = await underWay();
    await stage.show("say");
    await tap("Read aloud");
    expect(stage.ports.spoken).toEqual([shown()]);
    await tap("Stop");
    expect(stage.ports.spoken.at(-1)).toBeNull();
    await tap("Copy text");
    expect(stage.ports.copied.at(-1)).toBe(shown());
    expect(screen.getByText("Copied.")).toBeTruthy();
  });

  test("falls silent once its screen is left", async () => {
    const stage = await underWay();
    await stage.show("say");
    await tap("Read aloud");
    await stage.show();
    expect(stage.ports.spoken.at(-1)).toBeNull();
  });

  test("offers no reading without a voice, and says so if a voice fails", async () => {
    const without = await underWay({ voice: false });
    await without.show("say");
    expect(screen.queryByRole("button", { name: "Read aloud" })).toBeNull();
    const failing = await underWay({ voice: "failing" });
    await failing.show("say");
    await tap("Read aloud");
    expect(screen.getByText("This phone could not read it aloud.")).toBeTruthy();
  });

  test("says first that it is a drill", async () => {
    const stage = await underWay({ drill: true });
    await stage.show("say");
    expect(shown()).toMatch(/^This is a drill\. /);
  });
});

describe("words to say", () => {
  test("are filled in for whoever is asked, and for how long", async () => {
    const stage = await underWay();
    await stage.show("say?words=give-task");
    expect(shown()).toMatch(/^Ben, this is for you\. You have 5 minutes\. Tell me at \d\d:\d\d UTC/);
    await tap("Cleo");
    await tap("15 min");
    expect(shown()).toMatch(/^Cleo, this is for you\. You have 15 minutes\./);
    await tap("Log as said");
    expect(await lastNote(stage)).toMatch(/^Said \(Give a task\): Cleo, this is for you\./);
  });

  test("are all one tap from each other", async () => {
    const stage = await underWay();
    await stage.show("say?words=open-call");
    const choices = within(screen.getByRole("group", { name: "What do you say?" }));
    expect(choices.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Sit-rep",
      ...builtInPack.phrases.map(({ title }) => title),
    ]);
    await tap("End the call");
    expect(shown()).toMatch(/^I am about to close this call\./);
    await tap("Sit-rep");
    expect(shown()).toMatch(/^SEV2\./);
  });

  test("that the cards don’t have are the sit-rep", async () => {
    const stage = await underWay();
    await stage.show("say?words=no-such-words");
    expect(screen.getByRole("heading", { level: 1, name: "Sit-rep" })).toBeTruthy();
  });

  test("are the team’s own if its cards have some", async () => {
    const own = { id: "roll-call", title: "Roll call", lines: ["{ic} calls the roll.", "Say here."] };
    const pack: Pack = { ...builtInPack, phrases: [own] };
    const stage = await underWay({ pack });
    await stage.show("say?words=roll-call");
    expect(shown()).toBe("Ana calls the roll. Say here.");
  });

  test("are the built-in ones in an incident from before there were any", async () => {
    const facts = story().map((fact) =>
      isPackFrozen(fact) ? { ...fact, type: "pack.frozen/2" as const, data: { pack: secondPack } } : fact,
    );
    await showIncident("say?words=let-go", "Let people go", facts);
    expect(shown()).toMatch(/^I need these people to stay: Ana and Ben\./);
  });
});

describe("where they are needed, they open over the step:", () => {
  const opens = async (button: string, title: string, words: RegExp): Promise<void> => {
    await tap(button);
    await screen.findByRole("dialog", { name: title });
    expect(shown()).toMatch(words);
    await tap("Log as said");
    await tap("Close");
    expect(screen.queryByRole("dialog")).toBeNull();
  };

  test("opening the call", async () => {
    const stage = await stageIncident();
    await keepCall(stage.kit, { link: "https://meet.carta.example", number: "", pin: "" });
    await stage.show();
    await screen.findByRole("region", { name: "Team call" });
    await opens("Say: open the call", "Open the call", /^This is the incident call\./);
    expect(stage.logged()).toEqual(["note.added/1"]);
  });

  test("delegating", async () => {
    const stage = await underWay();
    await stage.show("work");
    await opens("Say: give a task", "Give a task", /^Ben, this is for you\./);
  });

  test("deciding", async () => {
    const stage = await underWay();
    const dueAt = stage.ports.clock.now();
    stage.session.run({ type: "openDecision", text: "Fail over now?", authority: "trade-offs", dueAt });
    await stage.show("decisions");
    await opens("Say: any strong objections?", "Ask for strong objections", /The question: Fail over now\? Does/);
    await opens("Say: yes or no?", "Ask for a straight yes or no", /^Ben, I’m asking you\./);
  });

  test("someone senior in the room", async () => {
    const stage = await underWay();
    await stage.show("update?template=executive-brief&audience=executives");
    await opens("Say: do you take command?", "Someone senior steps in", /Do you take command\?/);
  });

  test("the end", async () => {
    const stage = await underWay();
    stage.session.run({ type: "assignRole", role: "scribe", person: { id: "person-dee" as PersonId, name: "Dee" } });
    await stage.show("stand-down");
    await opens("Say: let people go", "Let people go", /stay: Ana, Ben, Cleo and Dee\./);
    await opens("Say: end the call", "End the call", /We go on in #inc\./);
  });
});

test("nobody is asked by default if nobody is at the keyboard", async () => {
  const stage = await stageIncident();
  await stage.show("say?words=straight-answer");
  expect(shown()).toMatch(/^I need a yes or a no\./);
});
