// A wide window has the board and one more screen; single keys open the others.

import { act, screen, within } from "@testing-library/preact/pure";
import { afterAll, beforeAll, expect, test } from "vitest";
import { updateWords } from "../../../../../src/ui/words/update.ts";
import { tap, underWay } from "../../../kit/incident.tsx";
import { addressNow, settle } from "../../../kit/show-screen.tsx";
import { setWindow } from "../../../kit/window-size.ts";

beforeAll(() => setWindow(1280));
afterAll(() => setWindow(390));

const press = async (key: string, on: Element = document.body): Promise<void> => {
  await act(async () => void on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
  await settle();
};
const side = (name: string): Promise<HTMLElement> => screen.findByRole("region", { name });

test("the board has the log beside it, once: one main part, one first heading, one field", async () => {
  const stage = await underWay();
  await stage.show();
  await side("Log");
  expect(screen.getAllByRole("main")).toHaveLength(1);
  expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  expect(screen.getAllByRole("textbox", { name: "What happened" })).toHaveLength(1);
  expect(screen.getByRole("timer", { name: "Next update" })).toBeTruthy();
});

test("what is done with the log is beside the board; what needs the whole attention has the window", async () => {
  const stage = await underWay();
  await stage.show("update");
  await side(updateWords.title);
  expect(screen.getByRole("timer", { name: "Next update" })).toBeTruthy();
  await stage.show("severity");
  expect(screen.queryByRole("timer", { name: "Next update" })).toBeNull();
});

test("keys open the steps and make the next move, but not while something is typed or a sheet is open", async () => {
  const stage = await underWay();
  await stage.show();
  await side("Log");
  const field = screen.getByRole("textbox", { name: "What happened" });
  await act(async () => field.focus());
  await press("u", field);
  expect(addressNow()).toBe(`/incident/${stage.session.id}`);
  await act(async () => field.blur());
  await press("?");
  expect(within(screen.getByRole("dialog", { name: "Keyboard shortcuts" })).getByText("Write an update")).toBeTruthy();
  await press("u");
  expect(addressNow()).toBe(`/incident/${stage.session.id}`);
  await tap("Close");
  await press("u");
  expect(addressNow()).toBe(`/incident/${stage.session.id}/update`);
});
