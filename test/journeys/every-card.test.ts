// Each kind of card, edited in the app with no server: changed, exported with all others, reset, imported, and there
// again. The kinds come from the schema of the pack, so that a new one is in here by itself.

import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasCards } from "../../src/actions/cards/name-card.ts";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import type { PackPart } from "../../src/domain/pack/pack-parts.ts";
import { sectionNames } from "../../src/domain/pack/section-names.ts";
import { formOfPart, packForms } from "../../src/formats/form/pack-form.ts";
import { cardFormWords, editCardsWords } from "../../src/ui/words/card-editor.ts";
import { cardFileWords } from "../../src/ui/words/card-file.ts";
import { exportWords } from "../../src/ui/words/closing.ts";
import { formWords } from "../../src/ui/words/form.ts";
import { createKeptPhone, type KeptPhone } from "../kit/browser/kept-phone.ts";
import { type Server, startServer, untilOfflineReady } from "../kit/browser/phone.ts";

type Section = PackPart["section"];

let server: Server;
let phone: KeptPhone;
let exported = "";
const sections = Object.keys(packForms) as readonly Section[];
const button = (name: string): Locator => phone.page.getByRole("button", { name, exact: true });
/** Short enough for every text of a card. */
const ourText = (section: Section): string => `Ours in ${section}`;

/** Where the first text of a section is edited, and how its field is called. */
const placeOf = (section: Section): { readonly path: string; readonly field: string } => {
  const isWhole = section !== "chips" && !hasCards(section);
  const id = section === "chips" || isWhole ? null : (builtInPack[section][0]?.id ?? null);
  const form = formOfPart({ section, id });
  const entry = form.type === "list" ? form.entry : form;
  if (entry.type !== "group") throw new Error(`${section} has no fields`);
  const path = `/cards/edit/${section}${id === null ? "" : `/${id}`}${isWhole ? "?at=0" : ""}`;
  // A severity's short name has room for eight letters.
  const text = Object.entries(entry.fields).find(([key, { type }]) => type === "text" && key !== "short");
  if (text) return { path, field: cardFormWords.labelOf(text[0], section) };
  const list = Object.entries(entry.fields).find(([, field]) => field.type === "list" && field.entry.type === "text");
  if (!list) throw new Error(`${section} has no text`);
  return { path, field: formWords.line(cardFormWords.labelOf(list[0], section), 1) };
};

/** Opens the editor of a section; resolves to the field. */
const fieldOf = async (section: Section): Promise<Locator> => {
  const { path, field } = placeOf(section);
  await phone.page.goto(server.url + path);
  const found = phone.page.getByRole("textbox", { name: field, exact: true });
  await found.waitFor();
  return found;
};

beforeAll(async () => {
  server = await startServer();
  phone = await createKeptPhone();
  await phone.page.goto(server.url);
  await untilOfflineReady(phone.page);
  await server.stop();
});
afterAll(() => phone.close());

test("every kind that the app edits is in the schema", () => {
  expect([...sections].toSorted()).toEqual([...sectionNames, "chips"].toSorted());
});

describe("edited in the app", () => {
  test.each(sections)("%s", async (section) => {
    const field = await fieldOf(section);
    expect(await field.inputValue()).not.toBe(ourText(section));
    await field.fill(ourText(section));
    await phone.page.getByText(formWords.kept).waitFor();
    const done = phone.page.getByRole("link", { name: formWords.done, exact: true });
    if (placeOf(section).path.includes("?")) await done.tap();
    await button(formWords.save).tap();
    await phone.page.getByText(formWords.saved).waitFor();
  });
});

test("all of them are in the file that is exported", async () => {
  const { page } = phone;
  await page.goto(`${server.url}/cards/file`);
  await page.getByText(cardFileWords.outHint(sections.length)).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), button(exportWords.download).tap()]);
  exported = await readFile(await download.path(), "utf8");
  for (const section of sections) expect(exported).toContain(ourText(section));
});

test("all of them are the built-in ones again after a reset", async () => {
  const { page } = phone;
  await page.goto(`${server.url}/cards/edit`);
  await button(editCardsWords.all).tap();
  await page.getByRole("dialog").getByRole("button", { name: editCardsWords.all, exact: true }).tap();
  await page.getByText(editCardsWords.allDone).waitFor();
  await page.getByText(editCardsWords.noneChanged).waitFor();
  for (const section of sections) expect(await (await fieldOf(section)).inputValue()).not.toBe(ourText(section));
});

test("the file is imported, after a look at what it changes", async () => {
  const { page } = phone;
  await page.goto(`${server.url}/cards/file`);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "cards.json", mimeType: "application/json", buffer: Buffer.from(exported) });
  await page.getByText(cardFileWords.preview(sections.length), { exact: true }).waitFor();
  await button(cardFileWords.use).tap();
  await page.getByText(cardFileWords.imported).waitFor();
});

describe("there again, on a phone that was started anew", () => {
  beforeAll(async () => {
    await phone.context.close();
    await phone.restart();
  });
  test.each(sections)("%s", async (section) => {
    expect(await (await fieldOf(section)).inputValue()).toBe(ourText(section));
  });
});
