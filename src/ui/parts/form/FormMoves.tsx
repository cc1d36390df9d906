// Under the thumb: whether the draft is safe, what the caller puts at the top, Add and Done further in, and Undo.

import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso";
import { formWords } from "../../words/form.ts";
import { Button } from "../Button.tsx";
import { canAdd, canRemove } from "./blank.ts";
import type { Desk } from "./desk.ts";
import { entriesAt, type Path, withValue } from "./draft-data.ts";
import styles from "./FormMoves.module.css";
import { addressAround, addressOf, type Place, placeAt } from "./place.ts";
import type { DraftHere, DraftState } from "./use-form-draft.ts";

export interface FormMovesProps {
  readonly here: DraftHere;
  readonly desk: Desk;
  readonly place: Place;
  readonly upHref: string;
  /** What was done last, if it can be undone. */
  readonly said: string | null;
  readonly onUndo: () => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
  /** Shown at the top while there is nothing to save. */
  readonly settled: ComponentChildren;
  /** Shown at the top for something that was never saved; leaves the draft. */
  readonly unsaved?: ComponentChildren;
}

export const FormMoves = (props: FormMovesProps) => {
  const { here, desk, place, upHref, said, onUndo } = props;
  return (
    <>
      <p role="status" class={styles.said}>
        {[said, keepingWords[here.keeping]].filter(Boolean).join(" ")}
      </p>
      {said !== null && <Button onTap={onUndo}>{formWords.undo}</Button>}
      {place.up === null ? (
        <>
          <ListMoves desk={desk} place={place} />
          <Saving {...props} />
        </>
      ) : (
        <>
          <ListMoves desk={desk} place={place} />
          <EntryMoves desk={desk} place={place} upHref={upHref} />
          <Button look="primary" href={upHref}>
            {formWords.done}
          </Button>
        </>
      )}
    </>
  );
};

const keepingWords: Readonly<Record<DraftState, string>> = {
  untouched: "",
  saved: formWords.saved,
  keeping: formWords.keeping,
  kept: formWords.kept,
  "not-kept": formWords.notKept,
  "not-saved": formWords.notSaved,
};

const Saving = ({ here, desk, settled, unsaved, onDiscard, onSave }: FormMovesProps) => {
  const [first] = desk.problems;
  if (here.keeping === "saved" || here.keeping === "untouched") return <>{settled}</>;
  const place = first && addressAround(desk.form, desk.draft, first.path);
  return (
    <>
      {here.saved === null ? (
        unsaved
      ) : (
        <Button look="quiet" onTap={onDiscard}>
          {formWords.discard}
        </Button>
      )}
      {place === undefined ? (
        <Button look="primary" onTap={onSave}>
          {formWords.save}
        </Button>
      ) : place === "" ? (
        <Button onTap={showFirstWrong}>{formWords.mendFirst(desk.problems.length)}</Button>
      ) : (
        <a class={`${styles.next} ${styles.mending}`} href={desk.hrefOf([place])}>
          {formWords.mendFirst(desk.problems.length)}
        </a>
      )}
    </>
  );
};

// What is wrong is on this page, perhaps further up.
const showFirstWrong = (): void => {
  const field = document.querySelector<HTMLElement>('main [aria-invalid="true"]');
  field?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
};

const ListMoves = ({ desk, place: { path, field } }: Pick<FormMovesProps, "desk" | "place">) =>
  field.type === "list" && canAdd(desk.draft, field, path) ? (
    <Button onTap={() => desk.add(path)}>{desk.form.words.addTo(String(path.at(-1) ?? desk.form.list))}</Button>
  ) : null;

const EntryMoves = ({ desk, place, upHref }: Pick<FormMovesProps, "desk" | "place" | "upHref">) => {
  const { route } = useLocation();
  const { path } = place;
  const index = path.at(-1);
  const list: Path = path.slice(0, -1);
  const holder = placeAt(desk.form, desk.draft, addressOf(list)).field;
  if (typeof index !== "number" || holder.type !== "list" || holder.fixed) return null;
  const entries = entriesAt(desk.draft, list);
  const move = (by: 1 | -1): void => {
    const moved = entries.with(index, entries[index + by]).with(index + by, entries[index]);
    desk.replace(withValue(desk.draft, list, moved), by < 0 ? formWords.movedUp : formWords.movedDown);
    route(desk.hrefOf([...list, index + by]), true);
  };
  const remove = (): void => {
    desk.replace(withValue(desk.draft, list, entries.toSpliced(index, 1)), formWords.removed);
    route(upHref, true);
  };
  return (
    <div class={styles.several}>
      {index > 0 && (
        <Button look="quiet" command={index} onTap={() => move(-1)}>
          {formWords.moveUp}
        </Button>
      )}
      {index < entries.length - 1 && (
        <Button look="quiet" command={index} onTap={() => move(1)}>
          {formWords.moveDown}
        </Button>
      )}
      {canRemove(desk.draft, holder, list) && (
        <Button look="quiet" onTap={remove}>
          {formWords.remove}
        </Button>
      )}
    </div>
  );
};
