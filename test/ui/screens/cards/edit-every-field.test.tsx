// Every field of every card in the built-in pack: shown, edited, saved, seen on the card, exported, imported into an
// empty phone, and put back. It walks the form, so that a new kind of card is covered by itself.

import { act, fireEvent, screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import { isChangeOf, packChanges } from "../../../../src/domain/pack/pack-changes.ts";
import { type PackPart, partOf } from "../../../../src/domain/pack/pack-parts.ts";
import { isBelow, valueAt } from "../../../../src/ui/parts/form/draft-data.ts";
import { editHref, hrefOfPart } from "../../../../src/ui/screens/cards/card-address.ts";
import {
  allParts,
  edit,
  emptyPhone,
  fieldsOf,
  nameOf,
  type Phone,
  type Place,
  saveCard,
  showEditor,
  shownIn,
} from "../../kit/card-editor.tsx";
import { tap } from "../../kit/incident.tsx";
import { settle } from "../../kit/show-screen.tsx";

const pages = (places: readonly Place[]): readonly string[] => [...new Set(places.map(({ at }) => at))];

const kindLast = ({ field }: Place): number => (field.type === "kind" ? 1 : 0);

/** What the pack allows to be only as it is: each refusal is a sentence at the field. */
const refused: string[] = [];

const importInto = async (phone: Phone, text: string): Promise<void> => {
  await phone.show("/cards/file");
  const file = new File([text], "cards.json", { type: "application/json" });
  const field = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!field) throw new Error("no field for a file");
  await act(async () => void fireEvent.change(field, { target: { files: [file] } }));
  await settle();
  await screen.findByRole("button", { name: "Use these cards" });
  await tap("Use these cards");
  await screen.findByText(/^The cards from the file are now in use/);
};

const editAll = async (phone: Phone, part: PackPart): Promise<readonly string[]> => {
  const data = partOf(builtInPack, part);
  const places = fieldsOf(part, data);
  expect(places.length).toBeGreaterThan(0);
  const texts: string[] = [];
  for (const at of pages(places)) {
    await showEditor(phone, part, at);
    // A kind comes last: another kind has other fields.
    const here = places.filter((one) => one.at === at).toSorted((a, b) => kindLast(a) - kindLast(b));
    for (const place of here) {
      const value = valueAt(data, place.path);
      const before = shownIn(place);
      if (typeof value === "string" && place.field.type === "text") expect(before).toBe(value);
      const text = `Edit ${texts.length}`;
      await edit(place, value, text);
      if (place.field.type === "kind") continue;
      expect(shownIn(place)).not.toBe(before);
      const wrong = screen.queryByText(/^Must /);
      if (wrong) {
        refused.push(`${nameOf(part)} ${place.path.join(".")}: ${wrong.textContent}`);
        await edit(place, value, "");
        expect(screen.queryByText(/^Must /)).toBeNull();
      } else if (place.field.type === "text") texts.push(text);
    }
  }
  return texts;
};

/** The quick loop takes one card of each kind. */
const parts =
  import.meta.env.MODE === "quick"
    ? allParts.filter(({ section }, index) => allParts.findIndex((one) => one.section === section) === index)
    : allParts;

test.each(parts.map((part) => [nameOf(part), part] as const))("%s", async (_name, part) => {
  const phone = emptyPhone();
  const texts = await editAll(phone, part);
  expect(await phone.ports.packs.current()).toEqual(builtInPack);
  await showEditor(phone, part);
  await saveCard();

  const pack = await phone.ports.packs.current();
  const [before, after] = [partOf(builtInPack, part), partOf(pack, part)];
  const places = fieldsOf(part, before);
  const kinds = places.filter(({ field }) => field.type === "kind");
  for (const place of places) {
    const at = `${nameOf(part)} ${place.path.join(".")}`;
    const isRefused = refused.some((one) => one.startsWith(`${at}:`));
    // Replaced with its kind.
    if (kinds.some(({ path }) => path.length < place.path.length && isBelow(place.path, path))) continue;
    if (isRefused) expect(valueAt(after, place.path), at).toEqual(valueAt(before, place.path));
    else expect(valueAt(after, place.path), at).not.toEqual(valueAt(before, place.path));
  }
  const changes = packChanges(await phone.ports.packs.builtIn(), pack);
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.every((change) => isChangeOf(change, part))).toBe(true);

  await phone.show(hrefOfPart(part) ?? editHref(part));
  await screen.findByText("Changed from the built-in card.");
  const compare = await screen.findByRole("button", { name: "Compare with the built-in card" });
  await act(async () => compare.click());
  const shown = document.body.textContent ?? "";
  expect(texts.filter((text) => !shown.includes(text))).toEqual([]);

  await phone.show("/cards/file");
  await tap("Download");
  const other = emptyPhone();
  await importInto(other, phone.ports.downloaded.at(-1)?.text ?? "");
  expect(await other.ports.packs.current()).toEqual(pack);

  await phone.show(hrefOfPart(part) ?? editHref(part));
  await tap("Use the built-in card");
  await screen.findByText("This is the built-in card again.");
  expect(await phone.ports.packs.current()).toEqual(builtInPack);
  await tap("Undo");
  expect(await phone.ports.packs.current()).toEqual(pack);
});

test("nothing but the class of the worst severity and the answers that settle nothing is refused", () => {
  expect(refused).toEqual([
    "severities/SEV1 level: Must be SEV1: the first severity is the worst there is.",
    ...[0, 1, 2, 3, 4].map((index) => `triage ${index}.becauseNo: Must be null: a no settles nothing here.`),
  ]);
});
