// The log field of the board: text typed and choices made there survive a reload, and it says where an impact goes.

import { act, fireEvent, screen, within } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { boardWords } from "../../../../src/ui/words/board.ts";
import { openCommsDesk, tap } from "../../kit/comms-desk.tsx";

const words = (): HTMLInputElement => screen.getByRole("textbox", { name: "What happened" }) as HTMLInputElement;
const type = async (text: string): Promise<void> =>
  act(async () => void fireEvent.input(words(), { target: { value: text } }));
const kinds = () => within(screen.getByRole("group", { name: "Kind of entry" }));
const pick = async (kind: string): Promise<void> =>
  act(async () => kinds().getByRole("button", { name: kind }).click());
const chosen = (): readonly (string | null)[] =>
  kinds()
    .getAllByRole("button", { pressed: true })
    .map(({ textContent }) => textContent);

test("what was typed, and its kind, are still there after a reload, and gone once logged", async () => {
  const { session, show } = await openCommsDesk();
  await show("");
  await pick("Finding");
  await type("pool is");
  await type("pool is exhausted");
  await show("");
  expect(words().value).toBe("pool is exhausted");
  expect(chosen()).toEqual(["Finding"]);
  await pick("Question");
  await show("");
  expect([words().value, ...chosen()]).toEqual(["pool is exhausted", "Question"]);
  await tap("Add to log");
  expect(session.facts.get().at(-1)).toMatchObject({ data: { kind: "question", text: "pool is exhausted" } });
  expect([words().value, ...chosen()]).toEqual(["", "Note"]);
  await show("");
  expect([words().value, ...chosen()]).toEqual(["", "Note"]);
});

test("emptying the field keeps the kind, and a kind chosen first is kept too", async () => {
  const { show } = await openCommsDesk();
  await show("");
  await pick("Decision");
  await show("");
  expect(chosen()).toEqual(["Decision"]);
  await type("roll");
  await type("");
  expect(chosen()).toEqual(["Decision"]);
});

test("the kind Impact says who reads it", async () => {
  const { show } = await openCommsDesk();
  await show("");
  expect(screen.queryByText(boardWords.impactHint)).toBeNull();
  await pick("Impact");
  expect(screen.getByText(boardWords.impactHint)).toBeTruthy();
});
