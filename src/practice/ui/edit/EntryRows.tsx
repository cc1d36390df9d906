// The entries of a list, each a row that opens it, and the button that adds one.

import type { ComponentChildren } from "preact";
import { Button } from "../../../ui/parts/Button.tsx";
import { PanelLink } from "../../../ui/parts/layout/PanelLink.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { Reply } from "../../../ui/parts/text/Reply.tsx";
import { addWords, editorWords, labelOf } from "../words/scenario-editor.ts";
import { describe, nameOfEntry } from "./describe.ts";
import { type Desk, problemAt } from "./desk.ts";
import { entriesAt, isBelow, type Path, valueAt } from "./draft-data.ts";
import styles from "./EntryRows.module.css";
import type { Field } from "./scenario-form.ts";

export interface EntryRowsProps {
  readonly desk: Desk;
  readonly field: Extract<Field, { type: "list" }>;
  readonly path: Path;
  /** The list around this one; "" for a section. */
  readonly list: string;
}

/** A list inside an entry has its name above and its button below; for a section, the screen has both. */
export const EntryRows = ({ desk, field, path, list }: EntryRowsProps) => {
  const key = String(path.at(-1));
  const isInside = path.length > 1;
  const problem = problemAt(desk, (at) => at.length === path.length && isBelow(at, path));
  return (
    <Stack as="section" gap={4} aria-label={labelOf(key, list)}>
      {isInside && (
        <Hint weight="label" aria-hidden="true">
          {labelOf(key, list)}
        </Hint>
      )}
      <Stack as="ul">
        {entriesAt(desk.draft, path).map((entry, index) => {
          const at = [...path, index];
          return (
            <li key={addressKey(entry, index)}>
              <EntryLink desk={desk} path={at} title={titleOf(desk, field.entry, key, at)}>
                {field.entry.type === "group" && secondLine(desk, field.entry, at)}
              </EntryLink>
            </li>
          );
        })}
      </Stack>
      {problem !== null && <Reply wrong>{problem}</Reply>}
      {isInside && <Button onTap={() => desk.add(path)}>{addWords[key]}</Button>}
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
          {editorWords.toMend(count)}
        </Reply>
      )}
    </PanelLink>
  );
};

const addressKey = (entry: unknown, index: number): string => String(valueAt(entry, ["id"]) ?? index);

const titleOf = ({ draft }: Desk, field: Field, key: string, at: Path): string => {
  const entry = valueAt(draft, at);
  const title = field.type === "group" ? nameOfEntry(draft, key, entry) : describe(draft, field, entry, at);
  return title || editorWords.untitled;
};

// When it comes or is due, which tells messages and moves apart at a glance. "From the start" goes without saying.
const secondLine = ({ draft }: Desk, { fields }: Extract<Field, { type: "group" }>, at: Path): string => {
  const told = (key: string): string =>
    fields[key] ? describe(draft, fields[key], valueAt(draft, [...at, key]), [...at, key]) : "";
  const isFromStart = valueAt(draft, [...at, "since", "type"]) === "start";
  const conditions = entriesAt(draft, [...at, "when"]).length;
  return [
    told("seconds") || told("withinSeconds"),
    !isFromStart && told("since"),
    conditions > 0 && editorWords.conditions(conditions),
  ]
    .filter(Boolean)
    .join(" · ");
};
