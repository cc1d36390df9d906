// A restricted incident as people meet it: offered, confirmed, held back, cleared, exported after a question, lifted.

import { act, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { needToKnowWords } from "../../../../src/ui/words/need-to-know.ts";
import { restrictedWords } from "../../../../src/ui/words/restricted.ts";
import { tap, write } from "../../kit/incident.tsx";
import { breached, restricted } from "../../kit/restricted.tsx";
import { addressNow } from "../../kit/show-screen.tsx";

const heading = (): string => screen.getByRole("heading", { level: 1 }).textContent ?? "";
const mark = () => within(screen.getByRole("banner")).queryByText("Restricted");
const has = (name: string | RegExp): boolean => screen.queryByRole("button", { name }) !== null;

describe("to restrict", () => {
  test("is offered at the signs of a breach, says what it does, and takes one tap", async () => {
    const stage = await breached();
    await stage.show();
    expect(heading()).toContain("vault: open to strangers");
    expect(mark()).toBeNull();
    await tap(/^Restrict it to who needs to know/);
    expect(addressNow()).toBe(`${stage.home}/restricted`);
    await stage.show("restricted");
    expect(heading()).toBe("Restrict this incident?");
    for (const line of restrictedWords.does(stage.name)) expect(screen.getByText(line)).toBeTruthy();
    expect(stage.logged()).toEqual([]);
    await tap("Restrict it");
    expect(stage.logged()).toEqual(["restriction.set/1"]);
    expect(heading()).toBe("Need to know");
    expect(mark()).not.toBeNull();
    await stage.show();
    expect(heading()).toContain(stage.name);
    expect(document.body.textContent).not.toContain("vault: open");
    await tap("Not needed");
    expect(has("Open the list: Secure the evidence")).toBe(true);
  });

  test("is found under More, by its name before and after", async () => {
    const stage = await breached();
    await stage.show();
    await tap("More");
    await tap("Restrict");
    expect(addressNow()).toBe(`${stage.home}/restricted`);
    stage.session.run({ type: "restrict" });
    await stage.show();
    await tap("More");
    expect(within(screen.getByRole("dialog")).getByRole("button", { name: "Need to know" })).toBeTruthy();
  });

  test("is taken back with Undo, and lifted after a question", async () => {
    const stage = await breached();
    await stage.show("restricted");
    await tap("Restrict it");
    await tap("Undo: restriction");
    expect(heading()).toBe("Restrict this incident?");
    await tap("Put back");
    expect(heading()).toBe("Need to know");
    await tap("Lift the restriction");
    await tap("Keep it restricted");
    await tap("Lift the restriction");
    stage.logged();
    await tap("Lift it");
    expect(stage.logged()).toEqual(["restriction.lifted/1"]);
    await stage.show();
    expect(heading()).toContain("vault: open to strangers");
  });
});

describe("who needs to know", () => {
  test("is a list made by taps", async () => {
    const stage = await restricted();
    await stage.show("restricted");
    expect(screen.getByText(restrictedWords.nobodyListed)).toBeTruthy();
    const who = () => within(screen.getByRole("region", { name: "Who needs to know" }));
    await act(async () => who().getByRole("button", { name: "Ben" }).click());
    expect(stage.logged()).toEqual(["restriction.member-added/1"]);
    await stage.show("update");
    expect(screen.getByText("Need to know: Ben.")).toBeTruthy();
    await stage.show("restricted");
    await tap("Remove: Ben");
    expect(stage.logged()).toEqual(["restriction.member-removed/1"]);
  });

  test("another name may be typed", async () => {
    const stage = await restricted();
    await stage.show("restricted");
    await tap("Change the name");
    await write("A name that gives nothing away", "Blue door");
    await tap("Use this name");
    await stage.show();
    expect(heading()).toContain("Blue door");
  });
});

describe("a text", () => {
  test("for customers can be copied only once both have cleared it, and once", async () => {
    const stage = await restricted();
    await stage.show("update?audience=customers");
    expect(has(/^Copy update/)).toBe(false);
    expect(has("Share update")).toBe(false);
    expect(
      screen.getByText("Restricted: a text for customers goes out once sponsor and counsel have both cleared it."),
    ).toBeTruthy();
    await tap("Ask sponsor and counsel");
    expect(addressNow()).toBe(`${stage.home}/restricted?audience=customers`);
    await stage.show("restricted?audience=customers");
    await tap("The sponsor has cleared it");
    expect(has("Write the text")).toBe(false);
    await tap("Counsel has cleared it");
    expect(screen.getByText(/^Cleared by counsel at \d\d:\d\d UTC\.$/)).toBeTruthy();
    expect(stage.logged()).toEqual(["release.cleared/1", "release.cleared/1"]);
    await tap("Write the text");
    await stage.show("update?audience=customers");
    await tap(/^Copy update/);
    expect(stage.ports.copied.at(-1)).not.toMatch(/vault|strangers/i);
    await stage.show("update?audience=customers");
    expect(has(/^Copy update/)).toBe(false);
  });

  test("for executives waits for a sponsor, one for engineering has the neutral name", async () => {
    const stage = await restricted();
    await stage.show("update?audience=executives");
    expect(has(/^Copy update/)).toBe(false);
    await tap("Name the sponsor");
    await stage.show("restricted");
    const sponsor = within(screen.getByRole("region", { name: "Executive sponsor" }));
    await act(async () => sponsor.getByRole("button", { name: "Ben" }).click());
    await stage.show("update?audience=executives");
    expect(has(/^Copy update/)).toBe(true);
    await stage.show("update");
    await tap(/^Copy update/);
    expect(stage.ports.copied.at(-1)).toContain(stage.name);
    expect(stage.ports.copied.at(-1)).not.toMatch(/vault|strangers/i);
  });

  test("that was begun before comes back once it is lifted", async () => {
    const stage = await breached();
    await stage.show("update");
    await tap("Edit");
    await write("Your text, exactly as it will be pasted", "The vault is open");
    stage.session.run({ type: "restrict" });
    await stage.show("update");
    expect(document.body.textContent).not.toContain("The vault is open");
    stage.session.run({ type: "liftRestriction" });
    await stage.show("update");
    expect(screen.getByDisplayValue("The vault is open")).toBeTruthy();
  });
});

describe("its log", () => {
  test("is exported after one more tap, and says so itself", async () => {
    const stage = await restricted();
    await stage.show("export");
    expect(screen.getByText(needToKnowWords.warning)).toBeTruthy();
    expect(has("Copy")).toBe(false);
    expect(has("Download")).toBe(false);
    await tap(needToKnowWords.allow);
    await tap("Copy");
    expect(stage.ports.copied.at(-1)).toMatch(/^# RESTRICTED: only for people who need to know\n/);
    expect(stage.logged()).toEqual([]);
  });

  test("is moved to another phone after the same question", async () => {
    const stage = await restricted();
    await stage.show("send");
    expect(screen.getByText(needToKnowWords.warning)).toBeTruthy();
    expect(document.querySelector("canvas")).toBeNull();
    await tap(needToKnowWords.allow);
    await screen.findByText(/^The whole log: /);
  });

  test("of another incident is asked about by nobody", async () => {
    const stage = await breached();
    await stage.show("export");
    expect(has("Copy")).toBe(true);
  });
});

test("what is typed in it is offered in no other incident", async () => {
  const stage = await restricted();
  await stage.show("update");
  await tap("Service: Other");
  await write("Service: Other", "key safe");
  await tap("Use it");
  expect(stage.ports.ownWords.list("service")).toEqual([]);
});

describe("its screen", () => {
  const parts = (): readonly (string | null)[] =>
    screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);

  test("begins with what was asked for", async () => {
    const stage = await restricted();
    await stage.show("restricted");
    expect(parts()[0]).toBe("Who needs to know");
    await stage.show("restricted?audience=press");
    expect(parts()[0]).toBe("Texts outside");
    await stage.show("restricted?audience=executives");
    expect(parts()[0]).toBe("Executive sponsor");
  });

  test("offers nobody who is on the list", async () => {
    const stage = await restricted();
    await stage.show("restricted");
    const who = () => within(screen.getByRole("region", { name: "Who needs to know" }));
    await act(async () => who().getByRole("button", { name: "Me" }).click());
    expect(who().queryByRole("button", { name: "Me" })).toBeNull();
    expect(who().getByRole("button", { name: /^Remove: / })).toBeTruthy();
  });
});
