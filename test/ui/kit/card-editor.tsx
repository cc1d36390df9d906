// The editor of cards for tests: finds each field of a form by its label, and edits it as a person would.

import { act, cleanup, fireEvent, screen } from "@testing-library/preact/pure";
import { hasCards } from "../../../src/actions/cards/name-card.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { nameOfPart, type PackPart } from "../../../src/domain/pack/pack-parts.ts";
import { sectionNames } from "../../../src/domain/pack/section-names.ts";
import type { Field } from "../../../src/formats/form/field.ts";
import { formOfPart } from "../../../src/formats/form/pack-form.ts";
import { type Path, valueAt } from "../../../src/ui/parts/form/draft-data.ts";
import { CardsRoute } from "../../../src/ui/screens/cards/CardsRoute.tsx";
import { editHref } from "../../../src/ui/screens/cards/card-address.ts";
import { cardFormOf } from "../../../src/ui/screens/cards/edit/card-form.ts";
import { createTestPorts, type TestPorts } from "../../kit/app/ports.ts";
import { createTestRelayPorts, createTestTeam, type TestRelayPorts } from "../../kit/app/relay-ports.ts";
import { tap } from "./incident.tsx";
import { createTestKit, screenArrived, settle, showScreen, type TestKit } from "./show-screen.tsx";

/** Everything that is edited on its own: each card, and each section that is read as one. */
export const allParts: readonly PackPart[] = [
  ...sectionNames.flatMap((section): readonly PackPart[] =>
    hasCards(section) ? builtInPack[section].map(({ id }) => ({ section, id })) : [{ section, id: null }],
  ),
  { section: "chips", id: null },
];

export interface Phone {
  readonly ports: TestPorts;
  readonly relay: TestRelayPorts;
  readonly kit: TestKit;
  show(address: string): Promise<void>;
}

/** Returns a phone on which nobody has edited anything. */
export const emptyPhone = (): Phone => {
  const ports = createTestPorts();
  const relay = createTestRelayPorts();
  const kit = createTestKit(ports, createTestTeam(relay));
  return {
    ports,
    relay,
    kit,
    async show(address) {
      await act(cleanup);
      await showScreen(CardsRoute, kit, address, "/cards/:kind?/:id?/:reader?");
      await screenArrived();
    },
  };
};

export interface Place {
  /** Where in the draft the field is. */
  readonly path: Path;
  readonly field: Field;
  /** The page it is on: "" for the top. */
  readonly at: string;
  readonly label: string;
}

/** Returns every field of the part that is shown, with its label and its page. */
export const fieldsOf = (part: PackPart, data: unknown): readonly Place[] => {
  const form = cardFormOf(part, formOfPart(part));
  const walk = (field: Field, path: Path, at: string, list: string): readonly Place[] => {
    const value = valueAt(data, path);
    const key = typeof path.at(-1) === "number" ? "" : String(path.at(-1) ?? "");
    const label = form.words.labelOf(key, list);
    switch (field.type) {
      case "id":
        return [];
      case "group":
        return Object.entries(field.fields).flatMap(([name, one]) => walk(one, [...path, name], at, list));
      case "list": {
        const name = String(path.at(-1) ?? part.section);
        return (Array.isArray(value) ? value : []).flatMap((_entry, index) =>
          field.entry.type === "text"
            ? [{ path: [...path, index], field: field.entry, at, label: `${label}, line ${index + 1}` }]
            : walk(field.entry, [...path, index], [...path, index].join("."), name),
        );
      }
      case "kind": {
        const type = String(valueAt(value, ["type"]));
        const inner = Object.entries(field.kinds[type] ?? {});
        return [{ path, field, at, label }, ...inner.flatMap(([name, one]) => walk(one, [...path, name], at, list))];
      }
      default:
        return [{ path, field, at, label }];
    }
  };
  return walk(form.root, [], "", part.section);
};

/** Shows the page of the editor. */
export const showEditor = (phone: Phone, part: PackPart, at = ""): Promise<void> =>
  phone.show(`${editHref(part)}${at && `?at=${at}`}`);

// By label and element, which is many times faster than by role on a form of this size.
const typed = { selector: "input, textarea" };
const picked = { selector: "select" };
const optionsIn = (label: string): readonly HTMLButtonElement[] => [
  ...screen.getByLabelText(label, { selector: "fieldset" }).querySelectorAll<HTMLButtonElement>("button"),
];

/** Returns what the field shows; fails if it isn't there. */
export const shownIn = ({ field, label }: Place): string => {
  switch (field.type) {
    case "yes-no":
    case "several":
      return optionsIn(label)
        .filter((button) => button.getAttribute("aria-pressed") === "true")
        .map(({ textContent }) => textContent)
        .join();
    case "kind":
      return screen.getByLabelText<HTMLSelectElement>(label, picked).value;
    case "one": {
      const list = screen.queryByLabelText<HTMLSelectElement>(label, picked);
      return list ? list.value : shownIn({ field: { type: "yes-no" }, label, path: [], at: "" });
    }
    default:
      return screen.getByLabelText<HTMLInputElement>(label, typed).value;
  }
};

/** Types into the field. */
const type = async (label: string, text: string): Promise<void> => {
  await act(async () => void fireEvent.input(screen.getByLabelText(label, typed), { target: { value: text } }));
  await settle();
};

/** Changes the field to another value than `value`; a text becomes `text`. */
export const edit = async ({ field, label }: Place, value: unknown, text: string): Promise<void> => {
  const pick = async (next: string): Promise<void> => {
    await act(async () => void fireEvent.change(screen.getByLabelText(label, picked), { target: { value: next } }));
    await settle();
  };
  const other = (all: readonly (string | number)[], now: unknown): string =>
    String(all[(all.indexOf(now as string) + 1) % all.length]);
  switch (field.type) {
    case "yes-no":
    case "several": {
      const buttons = optionsIn(label);
      const next =
        field.type === "several" ? buttons[0] : buttons.find((one) => one.getAttribute("aria-pressed") !== "true");
      await act(async () => next?.click());
      return settle();
    }
    case "one": {
      if (screen.queryByLabelText(label, picked)) return pick(other(field.of, value));
      // The one before: a severity's class may be that of the card above it. With no text it is put back to the first.
      const buttons = optionsIn(label);
      const now = buttons.findIndex((one) => one.getAttribute("aria-pressed") === "true");
      await act(async () => buttons.at(text === "" ? 0 : now - 1)?.click());
      return settle();
    }
    case "kind": {
      // Not one that needs texts before it is right.
      const ready = Object.entries(field.kinds).filter(([, fields]) =>
        Object.values(fields).every((one) => one.type !== "list" || !one.least),
      );
      return pick(
        other(
          ready.map(([type]) => type),
          valueAt(value, ["type"]),
        ),
      );
    }
    case "number":
      return type(label, String(Number(value ?? 0) + 1));
    default:
      return type(label, text);
  }
};

/** Saves what was edited. */
export const saveCard = async (): Promise<void> => {
  await tap("Save");
  await screen.findByText("Saved on this phone.");
};

export const nameOf = (part: PackPart): string => nameOfPart(part);
