// Taps that say something, and screens that only show: nothing is guessed, reading writes nothing, and answered doesn't
// mean done.

import { act, screen, within } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { tap, underWay, write } from "../../kit/incident.tsx";
import { settle } from "../../kit/show-screen.tsx";

const loop = () => within(screen.getByRole("region", { name: /^IC loop/ }));

test("an entry is a note until somebody says that it is more", async () => {
  const stage = await underWay();
  await stage.show();
  await write("What happened", "Looked at the graphs");
  await tap("Add to log");
  expect(stage.session.facts.get().at(-1)?.data).toMatchObject({ kind: "note" });
});

test("reading a step of the loop logs nothing; starting it does", async () => {
  const stage = await underWay();
  await stage.show();
  await act(async () => loop().getByRole("button", { name: "Delegate" }).click());
  expect(loop().getAllByRole("listitem").length).toBeGreaterThan(0);
  expect(stage.logged()).toEqual([]);
  await act(async () => loop().getByRole("button", { name: "Start: Delegate" }).click());
  expect(stage.logged()).toEqual(["loop.stepped/1"]);
  expect(loop().queryByRole("button", { name: /^Start/ })).toBeNull();
});

test("a role that nobody took leaves its step open, to be asked again", async () => {
  const stage = await underWay();
  stage.session.run({ type: "deferRole", role: "comms" });
  await stage.show("first");
  expect(screen.queryByText("All 8 steps are done.")).toBeNull();
  expect(screen.getByText(/^7 of 8 steps are done. Still open: Name the comms lead/)).toBeTruthy();
  const step = screen.getByRole<HTMLButtonElement>("button", { name: /^Name the comms lead/ });
  expect(document.getElementById(step.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    "nobody yet, 03:02:11 UTC",
  );
  await act(async () => step.click());
  await tap("Ben");
  expect(screen.getByText("All 8 steps are done.")).toBeTruthy();
});

test("at stand-down a tick that the log denies says so, and what the log knows is ticked", async () => {
  const stage = await underWay();
  stage.session.run({ type: "resolve" });
  await stage.show("stand-down");
  const box = (name: string): HTMLInputElement => screen.getByRole("checkbox", { name });
  const said = (name: string) => document.getElementById(box(name).getAttribute("aria-describedby") ?? "")?.textContent;
  await act(async () => box("Send the final status").click());
  await settle();
  expect(said("Send the final status")).toBe("ticked, but some readers have had no final status");
  for (const role of ["ic", "ops", "comms"] as const) stage.session.run({ type: "releaseRole", role });
  await settle();
  expect(box("Release every role by name").checked).toBe(true);
  expect(said("Release every role by name")).toBeUndefined();
});

test("what resolved it is asked for: nothing is taken from the last remark", async () => {
  const stage = await underWay();
  stage.session.run({ type: "addNote", kind: "action", text: "Rolled back to 14.1" });
  stage.session.run({ type: "resolve" });
  await stage.show("update");
  stage.logged();
  expect(document.body.textContent).not.toContain("Resolution:");
  await act(async () =>
    within(screen.getByRole("group", { name: "What resolved it?" }))
      .getByRole("button", { name: "Rolled back to 14.1" })
      .click(),
  );
  await settle();
  expect(stage.logged()).toEqual(["resolution.said/1"]);
  expect(document.body.textContent).toContain("Resolution:* Rolled back to 14.1");
});
