// What the press is told waits for an executive's yes, by taps; and what readers can do meanwhile is a chip.

import { screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { tap, underWay } from "../../kit/incident.tsx";

test("the press text says who clears it, and one tap logs that it was cleared", async () => {
  const { show, session } = await underWay({});
  await show("update?audience=press");
  expect(document.body.textContent).toContain("An executive clears every text for the press before it goes out.");
  await tap("An executive has cleared it");
  expect(session.incident.get().press.cleared).not.toBeNull();
  expect(document.body.textContent).toMatch(/Cleared by an executive at \d\d:\d\d UTC\./);
  expect(screen.queryByRole("button", { name: "An executive has cleared it" })).toBeNull();
});

test("the same text in another format doesn’t ask again", async () => {
  const { show } = await underWay({});
  await show("update?audience=press");
  await tap("Copy update");
  await tap("Write another");
  expect(document.body.textContent).toMatch(/The text of \d\d:\d\d UTC went out without a yes\./);
  await tap("An executive has cleared it");
  await tap("Email");
  expect(document.body.textContent).toMatch(/Cleared by an executive at \d\d:\d\d UTC\./);
  await tap("Copy update");
  await tap("Write another");
  expect(screen.queryByRole("button", { name: "An executive has cleared it" })).toBeNull();
  await tap("Resolved");
  expect(screen.getByRole("button", { name: "An executive has cleared it" })).toBeDefined();
});

test("no other audience is asked for it", async () => {
  const { show } = await underWay({});
  await show("update?audience=customers");
  expect(document.body.textContent).not.toContain("clears every text");
});

test("what readers can do meanwhile is picked by a tap and fills the text", async () => {
  const { show } = await underWay({});
  await show("update?audience=customers");
  expect(document.body.textContent).toContain("What you can do meanwhile: try again later.");
  await tap("use another way to pay");
  expect(document.body.textContent).toContain("What you can do meanwhile: use another way to pay.");
});
