// What nobody can see isn't what somebody wrote: a field of a card that has only such characters is empty.

import { act, fireEvent, render, screen } from "@testing-library/preact/pure";
import { afterEach, expect, test, vi } from "vitest";
import type { FieldOf } from "../../../../src/actions/cards/form-field.ts";
import { WrittenField } from "../../../../src/ui/parts/form/WrittenField.tsx";

const unseen = ["\u200b", "\u2800\u2800", "\u3164", " \u2060 \ufeff", "\u202e\u202c"];
const onChange = vi.fn();
const show = (field: Partial<FieldOf<"text" | "lines">>): void => {
  const common = { label: "Text", hint: null, problem: null, onChange };
  render(
    <WrittenField {...common} field={{ lines: 2, ...field } as never} value={field.type === "lines" ? [] : "before"} />,
  );
};
const write = async (text: string): Promise<unknown> => {
  await act(async () => void fireEvent.input(screen.getByRole("textbox"), { target: { value: text } }));
  return onChange.mock.lastCall?.[0];
};
afterEach(() => {
  document.body.replaceChildren();
  onChange.mockClear();
});

test.each(unseen)("%j is no text", async (text) => {
  show({ type: "text" });
  expect(String(await write(text)).trim()).toBe("");
  expect(await write(`${text}seen`)).toBe(`${text}seen`);
});

test.each(unseen)("%j is no line", async (text) => {
  show({ type: "lines" });
  expect(await write(`one\n${text}\ntwo`)).toEqual(["one", "two"]);
});
