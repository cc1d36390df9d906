// Under the thumb: whether the draft is safe, Save at the top of the scenario, Add and Done further in, and Undo.

import { useLocation } from "preact-iso";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { addWords, editorWords } from "../words/scenario-editor.ts";
import type { Desk } from "./desk.ts";
import { entriesAt, type Path, withValue } from "./draft-data.ts";
import styles from "./EditMoves.module.css";
import { addressAround, type Place, placeAt } from "./place.ts";
import type { DraftHere, DraftState } from "./use-scenario-draft.ts";

export interface EditMovesProps {
  readonly id: Scenario["id"];
  readonly here: DraftHere;
  readonly desk: Desk;
  readonly place: Place;
  readonly upHref: string;
  readonly before: { readonly draft: unknown; readonly said: string } | null;
  readonly onReplace: (draft: unknown, said: string | null) => void;
  readonly onSave: () => void;
}

export const EditMoves = ({ id, here, desk, place, upHref, before, onReplace, onSave }: EditMovesProps) => {
  const { keeping } = here;
  const said = [before?.said, keepingWords[keeping]].filter(Boolean).join(" ");
  return (
    <>
      <p role="status" class={styles.said}>
        {said}
      </p>
      {before && <Button onTap={() => onReplace(before.draft, null)}>{editorWords.undo}</Button>}
      {place.up === null ? (
        <Saving id={id} here={here} desk={desk} onReplace={onReplace} onSave={onSave} />
      ) : (
        <>
          <Entry desk={desk} place={place} upHref={upHref} onReplace={onReplace} />
          <Button look="primary" href={upHref}>
            {editorWords.done}
          </Button>
        </>
      )}
    </>
  );
};

const keepingWords: Readonly<Record<DraftState, string>> = {
  untouched: "",
  saved: editorWords.saved,
  keeping: editorWords.keeping,
  kept: editorWords.kept,
  "not-kept": editorWords.notKept,
  "not-saved": editorWords.notSaved,
};

const Saving = ({ id, here, desk, onReplace, onSave }: Omit<EditMovesProps, "place" | "upHref" | "before">) => {
  const [first] = desk.problems;
  if (here.keeping === "saved" || here.keeping === "untouched") {
    return (
      <Button look="primary" href={`/drills/scenario/${id}`}>
        {editorWords.tryIt}
      </Button>
    );
  }
  return (
    <>
      {here.saved && (
        <Button look="quiet" onTap={() => onReplace(here.saved, editorWords.discarded)}>
          {editorWords.discard}
        </Button>
      )}
      {first ? (
        <a class={`${styles.next} ${styles.mending}`} href={desk.hrefOf([addressAround(desk.draft, first.path)])}>
          {editorWords.mendFirst(desk.problems.length)}
        </a>
      ) : (
        <Button look="primary" onTap={onSave}>
          {editorWords.save}
        </Button>
      )}
    </>
  );
};

const Entry = ({ desk, place, upHref, onReplace }: Pick<EditMovesProps, "desk" | "place" | "upHref" | "onReplace">) => {
  const { route } = useLocation();
  const { path, field } = place;
  if (field.type === "list" && !field.fixed) {
    return <Button onTap={() => desk.add(path)}>{addWords[String(path.at(-1))]}</Button>;
  }
  const index = path.at(-1);
  const list: Path = path.slice(0, -1);
  const holder = placeAt(desk.draft, list.join(".")).field;
  if (typeof index !== "number" || holder.type !== "list" || holder.fixed) return null;
  const entries = entriesAt(desk.draft, list);
  const moveUp = (): void => {
    const moved = entries.with(index, entries[index - 1]).with(index - 1, entries[index]);
    onReplace(withValue(desk.draft, list, moved), editorWords.moved);
    route(desk.hrefOf([...list, index - 1]), true);
  };
  const remove = (): void => {
    onReplace(withValue(desk.draft, list, entries.toSpliced(index, 1)), editorWords.removed);
    route(upHref, true);
  };
  return (
    <div class={styles.two}>
      {index > 0 && (
        <Button look="quiet" onTap={moveUp}>
          {editorWords.moveUp}
        </Button>
      )}
      <Button look="quiet" onTap={remove}>
        {editorWords.remove}
      </Button>
    </div>
  );
};
