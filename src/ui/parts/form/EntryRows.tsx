// The entries of a list, each a row that opens it, and the button that adds one.

import type { ComponentChildren } from "preact";
import type { FieldOf } from "../../../actions/cards/form-field.ts";
import { formWords } from "../../words/form.ts";
import { Button } from "../Button.tsx";
import { PanelLink } from "../layout/PanelLink.tsx";
import { Stack } from "../layout/Stack.tsx";
import { Hint } from "../text/Hint.tsx";
import { Reply } from "../text/Reply.tsx";
import { canAdd } from "./blank.ts";
import { type Desk, problemAt } from "./desk.ts";
import { asText, entriesAt, isBelow, type Path, valueAt } from "./draft-data.ts";
import styles from "./EntryRows.module.css";

export interface EntryRowsProps {
  readonly desk: Desk;
  readonly field: FieldOf<"list">;
  readonly path: Path;
  /** The list around this one; "" for a section. */
  readonly list: string;
  /** True if the list has the page to itself, which then has its name and its button. */
  readonly isPage?: boolean;
}

export const EntryRows = ({ desk, field, path, list, isPage = false }: EntryRowsProps) => {
  const { form, draft } = desk;
  const key = String(path.at(-1) ?? form.list);
  const label = form.words.labelOf(key, path.length === 0 ? "" : list);
  const hint = form.words.hintOf(key, path.length === 0 ? "" : list);
  const problem = problemAt(desk, (at) => at.length === path.length && isBelow(at, path));
  return (
    <Stack as="section" gap={4} aria-label={label}>
      {!isPage && (
        <Hint weight="label" aria-hidden="true">
          {label}
        </Hint>
      )}
      {hint !== null && <Hint>{hint}</Hint>}
      <Stack as="ul">
        {entriesAt(draft, path).map((entry, index) => {
          const at = [...path, index];
          const title = form.nameOfEntry(draft, key, entry, at, field.entry) || formWords.untitled;
          return (
            <li key={rowKey(entry, index)}>
              <EntryLink desk={desk} path={at} title={title}>
                {field.entry.type === "group" && form.secondLine(draft, field.entry, at)}
              </EntryLink>
            </li>
          );
        })}
      </Stack>
      {problem !== null && <Reply wrong>{problem}</Reply>}
      {!isPage && canAdd(draft, field, path) && <Button onTap={() => desk.add(path)}>{form.words.addTo(key)}</Button>}
    </Stack>
  );
};

export interface EntryLinkProps {
  readonly desk: Desk;
  readonly path: Path;
  readonly title: string;
  /** The paths behind it, if not just its own. */
  readonly holds?: readonly Path[];
  readonly children?: ComponentChildren;
}

/** Shows how much there is to fix behind it. */
export const EntryLink = ({ desk, path, title, holds = [path], children }: EntryLinkProps) => {
  const count = desk.problems.filter((problem) => holds.some((above) => isBelow(problem.path, above))).length;
  return (
    <PanelLink slim href={desk.hrefOf(path)}>
      <span class={styles.name}>{title}</span>
      {children && <span class={styles.second}>{children}</span>}
      {count > 0 && (
        <Reply as="span" wrong>
          {formWords.toMend(count)}
        </Reply>
      )}
    </PanelLink>
  );
};

const rowKey = (entry: unknown, index: number): string => asText(valueAt(entry, ["id"])) || String(index);
