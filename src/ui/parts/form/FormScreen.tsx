// The editor of anything that has a form: its fields, each list entry on a page of its own, and what to do with it
// under the thumb. Nothing has to be typed that could be chosen.

import { type ComponentChildren, Fragment } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { formWords } from "../../words/form.ts";
import { Screen } from "../Screen.tsx";
import { Reply } from "../text/Reply.tsx";
import { blank } from "./blank.ts";
import { type Desk, type Form, problemAt } from "./desk.ts";
import { entriesAt, isBelow, type Path, withValue } from "./draft-data.ts";
import { EntryRows } from "./EntryRows.tsx";
import { FieldPart, FieldParts } from "./FieldPart.tsx";
import { FormMoves } from "./FormMoves.tsx";
import { addressOf, type Place, placeAt } from "./place.ts";
import type { DraftHere } from "./use-form-draft.ts";

export interface FormScreenProps {
  readonly form: Form;
  /** A draft that is ready. */
  readonly here: DraftHere;
  /** Where it is edited, without a query. */
  readonly href: string;
  /** The title and the way back at the top. */
  readonly title: string;
  readonly back: { readonly href: string; readonly label: string };
  /** Shown under the thumb at the top while there is nothing to save. */
  readonly settled: ComponentChildren;
  /** Shown there for something that was never saved. */
  readonly unsaved?: ComponentChildren;
  /** Shown above the fields at the top. */
  readonly above?: ComponentChildren;
  /** Shown below the fields at the top. */
  readonly below?: ComponentChildren;
  /** Called once something was saved, or could not be. */
  readonly onSaved?: () => void;
  /** Draws a place in its own way; null leaves it to the form. */
  readonly draw?: (desk: Desk, place: Place) => ComponentChildren;
}

/** Opens at the place that the address names (`at`). */
export const FormScreen = (props: FormScreenProps) => {
  const { form, here, href, title, back, settled, unsaved, above, below, onSaved, draw } = props;
  const { draft, check } = here;
  const { query, route, url } = useLocation();
  // The draft before the last change that can be undone, and what that did.
  const [before, setBefore] = useState<{ readonly draft: unknown; readonly said: string } | null>(null);
  const [epoch, setEpoch] = useState(0);
  const problems = useMemo(() => check(draft), [draft, check]);
  // Back in a list, the entry that was left is in sight again.
  const left = useRef(url);
  useEffect(() => {
    const rows = [...document.querySelectorAll<HTMLElement>("main a")];
    rows.find((row) => row.getAttribute("href") === left.current)?.scrollIntoView({ block: "center" });
    left.current = url;
  }, [url]);

  const place = placeAt(form, draft, query.at ?? "");
  const hrefAt = (address: string): string => `${href}${address && `?at=${address}`}`;
  const desk: Desk = {
    form,
    draft,
    problems,
    change(path: Path, value) {
      setBefore(null);
      here.change(withValue(draft, path, value));
    },
    replace(next, said) {
      setBefore(said === null ? null : { draft, said });
      here.change(next);
    },
    hrefOf: (path) => hrefAt(addressOf(path)),
    add(list) {
      const { field } = placeAt(form, draft, addressOf(list));
      if (field.type !== "list") return;
      const entries = entriesAt(draft, list);
      desk.change(list, [...entries, blank(form, draft, field.entry, list)]);
      route(hrefAt(addressOf([...list, entries.length])));
    },
  };
  // Fields that hold typed text are drawn again when the draft changes under them.
  const putBack = (next: unknown, said: string | null): void => {
    desk.replace(next, said);
    setEpoch((count) => count + 1);
  };
  const isTop = place.up === null;
  return (
    <Screen
      key={query.at ?? ""}
      title={isTop ? title : place.title}
      back={isTop ? back : { href: hrefAt(place.up ?? ""), label: formWords.back }}
      thumb={
        <FormMoves
          here={here}
          desk={desk}
          place={place}
          upHref={hrefAt(place.up ?? "")}
          said={before?.said ?? null}
          onUndo={() => before && putBack(before.draft, null)}
          onDiscard={() => putBack(here.saved, formWords.discarded)}
          onSave={() => {
            setBefore(null);
            void here.save().then(onSaved);
          }}
          settled={settled}
          unsaved={unsaved}
        />
      }
    >
      {isTop && above}
      <Fragment key={epoch}>{draw?.(desk, place) ?? <PlaceFields desk={desk} place={place} />}</Fragment>
      {isTop && below}
    </Screen>
  );
};

const PlaceFields = ({ desk, place: { field, path, list } }: { readonly desk: Desk; readonly place: Place }) => {
  switch (field.type) {
    case "list":
      return <EntryRows isPage desk={desk} field={field} path={path} list={list} />;
    case "group":
      return (
        <>
          <Reply wrong>{problemAt(desk, (at) => at.length === path.length && isBelow(at, path))}</Reply>
          <FieldParts desk={desk} fields={field.fields} path={path} list={list} />
        </>
      );
    default:
      return <FieldPart desk={desk} field={field} path={path} list={list} />;
  }
};
