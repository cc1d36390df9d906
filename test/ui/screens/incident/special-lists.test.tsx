// A special list as people meet it: offered on the board, opened by a tap or declined, read and done, found again.

import { screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { SpecialList } from "../../../../src/domain/pack/special-lists.ts";
import { afterNinety, stageIncident, tap, underWay } from "../../kit/incident.tsx";
import { addressNow } from "../../kit/show-screen.tsx";

const listOf = (id: string): SpecialList => {
  const list = builtInPack.specials.find((one) => one.id === id);
  if (!list) throw new Error(`no list ${id}`);
  return list;
};
const data = listOf("data-in-doubt");
const OFFER = `Open the list: ${data.title}`;
const firstMove = () => document.querySelector("[data-next-move]");
const current = (): string => screen.getAllByRole("heading", { level: 2 })[0]?.textContent ?? "";

const inDoubt = async () => {
  const stage = await underWay();
  stage.session.run({ type: "describe", field: "impact", text: "wrong data" });
  stage.logged();
  return stage;
};

describe("an offer on the board", () => {
  test("is the next move, and a tap opens the list and says so in the log", async () => {
    const stage = await inDoubt();
    await stage.show();
    expect(firstMove()?.textContent).toContain(OFFER);
    expect(firstMove()?.textContent).toContain(`${data.condition}.`);
    expect(stage.logged()).toEqual([]);
    await tap(OFFER);
    expect(stage.logged()).toEqual(["list.opened/1"]);
    expect(addressNow()).toBe(`/incident/${stage.session.id}/list?id=data-in-doubt`);
  });

  test("is declined with one tap, and not made again", async () => {
    const stage = await inDoubt();
    await stage.show();
    await tap("Not needed");
    expect(stage.logged()).toEqual(["list.declined/1"]);
    expect(screen.queryByRole("button", { name: "Not needed" })).toBeNull();
    await stage.show();
    expect(screen.queryByRole("button", { name: /^Open the list/ })).toBeNull();
  });
});

describe("an opened list", () => {
  test("has condition and aim, and its steps are ticked one by one", async () => {
    const stage = await inDoubt();
    stage.session.run({ type: "openList", list: data.id, title: data.title });
    stage.logged();
    await stage.show("list?id=data-in-doubt");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(data.title);
    expect(screen.getByText(`${data.condition}.`)).toBeTruthy();
    expect(screen.getByText(`Aim: ${data.objective}.`)).toBeTruthy();
    expect(current()).toBe(data.steps[0]?.text);
    await tap("Done");
    expect(stage.logged()).toEqual(["step.done/2"]);
    expect(current()).toBe(data.steps[1]?.text);
    const later = within(screen.getByRole("region", { name: "When there is time" }));
    expect(later.getByRole("button", { name: data.steps.at(-1)?.text as string })).toBeTruthy();
    for (let left = data.steps.length; left > 2; left -= 1) await tap("Done");
    expect(screen.getByText("What can’t wait is done.")).toBeTruthy();
    await tap(data.steps.at(-1)?.text as string);
    await tap("Done");
    expect(screen.getByText("All steps are done.")).toBeTruthy();
  });

  test("is gone on with from the board", async () => {
    const stage = await inDoubt();
    stage.session.run({ type: "openList", list: data.id, title: data.title });
    await stage.show();
    await tap(`Go on: ${data.title}`);
    expect(addressNow()).toBe(`/incident/${stage.session.id}/list?id=data-in-doubt`);
  });

  test("that nobody offered is opened from the list of all", async () => {
    const stage = await underWay();
    await stage.show("list");
    expect(screen.getAllByRole("listitem")).toHaveLength(builtInPack.specials.length);
    await stage.show("list?id=vendor-down");
    await tap("Back to the board");
    expect(stage.logged()).toEqual([]);
    await stage.show("list?id=vendor-down");
    await tap("Open this list");
    expect(stage.logged()).toEqual(["list.opened/1"]);
    expect(screen.getByRole("button", { name: "Done" })).toBeTruthy();
    await stage.show("list?id=gone");
    expect(screen.getByText("These cards have no such list.")).toBeTruthy();
  });
});

test("whoever is alone is offered the way for that, with no flags, until somebody is named", async () => {
  const stage = await stageIncident();
  const { session } = stage;
  const me = session.incident.get().roles.ic;
  if (me?.type !== "held") throw new Error("nobody has command");
  session.run({ type: "nameChannel", name: "#inc" });
  session.run({ type: "assignRole", role: "ops", person: me.person });
  session.run({ type: "deferRole", role: "comms" });
  session.run({ type: "postUpdate", update: { ...status } });
  await session.settled();
  await stage.show();
  expect(screen.queryByText(/are the same person/)).toBeNull();
  await tap("Open the list: You are alone");
  expect(current()).toBe("Call a second person, before anything else");
  const other = await afterNinety();
  await other.show();
  expect(screen.queryByRole("button", { name: "Open the list: You are alone" })).toBeNull();
});

const status = {
  template: "first-status",
  audience: "engineering",
  format: "slack",
  way: "copied",
  status: "investigating",
  subject: null,
  text: "x",
  nextUpdateAt: null,
} as const;

test.each([
  ["deputy", "Deputy", "role.assigned/3"],
  ["scribe", "Scribe", "role.assigned/2"],
])("a %s is named from the commander’s sheet, and is no empty seat before that", async (role, short, type) => {
  const stage = await underWay();
  // Whoever was left open in the first minutes has a seat.
  stage.session.run({ type: "releaseRole", role: "scribe" });
  stage.logged();
  await stage.show();
  const seats = within(screen.getByRole("region", { name: "Roles" }));
  expect(seats.queryByRole("button", { name: new RegExp(`^${short}`) })).toBeNull();
  await tap(/^IC /);
  await tap(`Name a ${role}`);
  await tap(/^Ben/);
  expect(stage.logged()).toEqual([type]);
  expect(seats.getByRole("button", { name: new RegExp(`^${short} Ben`) })).toBeTruthy();
});
