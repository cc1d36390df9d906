// What the linter finds in the text: the words, the reason, a way to better ones. It advises and holds nothing back.

import { useMemo, useRef } from "preact/hooks";
import type { TemplateField } from "../../../../domain/pack/pack.ts";
import { lintUpdate } from "../../../../domain/update/lint/lint-update.ts";
import type { UpdateText } from "../../../../domain/update/lint/update-text.ts";
import { type FindingGroup, findingGroups, withSuggestion } from "../../../../domain/views/finding-groups.ts";
import { Button } from "../../../parts/Button.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { lintWords } from "../../../words/lint.ts";
import { updateWords } from "../../../words/update.ts";
import styles from "./LintPanel.module.css";

export interface LintPanelProps {
  readonly update: UpdateText;
  /** What a reader still lacks. */
  readonly unfilled: readonly TemplateField[];
  /** The text itself, into which a suggestion is put. */
  readonly text: string;
  /** Takes the whole text with a suggestion put in. */
  readonly onChange: (text: string) => void;
}

/** More than this is no help at 3 AM; the others follow when these are dealt with. */
const SHOWN = 9;

const { lint } = updateWords;

/**
 * Returns what was checked and what it found, the wrong ones first; nothing where the linter fails. Only their number is read out, and only
 * when it changes.
 */
export const LintPanel = ({ update, unfilled, text, onChange }: LintPanelProps) => {
  const groups = useMemo(() => findingsIn(update), [update]);
  const panel = useRef<HTMLElement>(null);
  if (groups === null) return null;
  const wrong = groups.filter(({ severity }) => severity === "wrong").length;
  const use = (group: FindingGroup): void => {
    onChange(withSuggestion(text, group));
    // The button goes with its finding; whoever has no pointer goes on from here.
    panel.current?.focus({ preventScroll: true });
  };
  return (
    <Stack as="section" ref={panel} tabIndex={-1} aria-label={lint.title}>
      <p class={groups.length > 0 ? styles.count : styles.clean} role="status">
        {lint.count(groups.length, wrong)}
      </p>
      {unfilled.length > 0 && <p class={styles.clean}>{lint.unfilled(unfilled)}</p>}
      {groups.length > 0 && (
        <Stack as="ul">
          {groups.slice(0, SHOWN).map((group, index) => (
            <li key={`${group.rule} ${group.found}`} class={styles.finding}>
              <p>
                <strong class={group.severity === "wrong" && index === 0 ? styles.wrong : styles.look}>
                  {lint.weights[group.severity]}
                </strong>{" "}
                {group.found !== "" && <q class={styles.found}>{group.found}</q>}
                {group.places.length > 1 && ` ${lint.times(group.places.length)}`} {lintWords[group.rule].reason}
              </p>
              <Hint>{lintWords[group.rule].fix}</Hint>
              {group.suggestion !== null && (
                <Button look="quiet" onTap={() => use(group)}>
                  {group.suggestion === "" ? lint.remove(group.found) : lint.use(group.suggestion)}
                </Button>
              )}
            </li>
          ))}
        </Stack>
      )}
      {groups.length > SHOWN && <p>{lint.more(groups.length - SHOWN)}</p>}
    </Stack>
  );
};

// A defect in the linter must not take the text off the screen.
const findingsIn = (update: UpdateText): readonly FindingGroup[] | null => {
  try {
    return findingGroups(lintUpdate(update));
  } catch {
    return null;
  }
};
