// Cards as a file: a look before anything changes, one tap in, one tap back, and a sentence for every bad file.

import { act, fireEvent, screen, waitFor, within } from "@testing-library/preact/pure";
import { beforeEach, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { Pack } from "../../../../src/domain/pack/pack.ts";
import { emptyPhone, type Phone } from "../../kit/card-editor.tsx";
import { tap } from "../../kit/incident.tsx";
import { settle } from "../../kit/show-screen.tsx";

let phone: Phone;
beforeEach(async () => {
  phone = emptyPhone();
  await phone.show("/cards/file");
});

const told = (): string => screen.getAllByRole("status").at(-1)?.textContent ?? "";
const use = async (): Promise<void> => {
  await tap("Use these cards");
  await waitFor(() => expect(told()).not.toBe(""));
};
const bring = async (file: unknown): Promise<void> => {
  const text = typeof file === "string" ? file : JSON.stringify(file);
  const field = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!field) throw new Error("no field for a file");
  await act(async () => void fireEvent.change(field, { target: { files: [new File([text], "cards.json")] } }));
  await settle();
  await waitFor(() => expect(told()).toMatch(/(changed|would change|to change)\.?$/));
};
const { roles, rules, templates } = builtInPack;
const theirs: Pack = {
  ...builtInPack,
  version: 99,
  roles: roles
    .filter(({ id }) => id !== "sponsor")
    .map((role) => (role.id === "ic" ? { ...role, short: "Lead" } : role)),
  rules: [...rules.toReversed(), { id: "own", title: "Breathe", why: "It pays." }],
};

test("what would change is named and counted, and only then done, all of it, with a way back", async () => {
  await bring(theirs);
  expect(screen.getByText("4 cards would change")).toBeTruthy();
  const named = (region: string): readonly (string | null)[] =>
    within(screen.getByRole("region", { name: region }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
  expect(named("1 card changed")).toEqual(["Roles: Incident commander"]);
  expect(named("1 card added")).toEqual(["Golden rules: Breathe"]);
  expect(named("1 card removed")).toEqual(["Roles: Executive sponsor"]);
  expect(named("1 kind in a different order")).toEqual(["Golden rules"]);
  expect(await phone.ports.packs.current()).toEqual(builtInPack);
  await use();
  expect(await phone.ports.packs.current()).toEqual({ ...theirs, version: builtInPack.version });
  await phone.show("/cards/file");
  await tap("Put the previous cards back");
  await screen.findByText("Your cards are back.");
  expect(await phone.ports.packs.current()).toEqual(builtInPack);
  expect(screen.queryByRole("button", { name: "Put the previous cards back" })).toBeNull();
});

test("the way back is closed once a card has changed since", async () => {
  await bring(theirs);
  await use();
  await phone.ports.packs.change((pack) => ({ ...pack, rules: pack.rules.slice(1) }));
  await phone.show("/cards/file");
  expect(screen.queryByRole("button", { name: "Put the previous cards back" })).toBeNull();
});

test("a file can be left alone, and the same cards change nothing", async () => {
  await bring(theirs);
  await tap("Keep my cards as they are");
  expect(screen.getByText("Nothing was changed.")).toBeTruthy();
  await bring(builtInPack);
  expect(screen.getByText(/^The file has the same cards as this phone/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Use these cards" })).toBeNull();
});

const many = { ...builtInPack, templates: Array.from({ length: 61 }, (_, n) => ({ ...templates[0], id: `t${n}` })) };
test.each<[string, unknown, RegExp]>([
  ["nothing", "", /^The file is empty\./],
  ["half a file", JSON.stringify(builtInPack).slice(0, 500), /^Line 1: the file ends in the middle/],
  ["no JSON", "Golden rules", /^Line 1, column 1: this isn’t JSON/],
  [
    "another format",
    { format: "first90.incident" },
    /^This isn’t a cards file: the field “format” is not “first90.pack”/,
  ],
  ["a list", [builtInPack], /^This isn’t a cards file: the field “format” is not “first90.pack”/],
  ["a newer shape", { ...builtInPack, runbooks: [] }, /^The file has the unknown field “runbooks”\. .*update First90/],
  ["a missing part", { ...builtInPack, roles: undefined }, /^roles is missing\./],
  ["too many cards", many, /^templates must have at most 60 entries\./],
  [
    "a wrong value",
    { ...builtInPack, rules: [{ ...rules[0], title: 7 }] },
    /^rules\[0\]\.title must be a text\. Fix that/,
  ],
  ["a broken rule", { ...builtInPack, rules: [rules[0], rules[0]] }, /^rules\[1\]\.id must not repeat the id/],
])("%s is refused with its place and the way on, and nothing changes", async (_name, file, sentence) => {
  await bring(file);
  expect(told()).toMatch(sentence);
  expect(told()).toMatch(/Nothing was changed\.$/);
  expect(await phone.ports.packs.current()).toEqual(builtInPack);
});

test("cards that could not be stored change nothing, and it says so", async () => {
  await bring(theirs);
  Object.assign(phone.ports.packs, { change: () => Promise.reject(new Error("full")) });
  await use();
  expect(screen.getByText("It could not be saved on this phone. Try again.")).toBeTruthy();
  expect(await phone.ports.packs.current()).toEqual(builtInPack);
});
