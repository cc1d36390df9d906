// The linter's findings in the text: the words, the reason, a way to better ones. It advises and holds nothing back.

import { useMemo, useRef } from "preact/hooks";
import type { TemplateField } from "../../../../domain/pack/template-field.ts";
import { lintText } from "../../../../domain/update/lint/lint-text.ts";
import type { UpdateText } from "../../../../domain/update/lint/update-text.ts";
import type { PromiseDesk } from "../../../../domain/update/promise-desk.ts";
import { type FindingGroup, findingGroups, withSuggestion } from "../../../../domain/views/finding-groups.ts";
import { Button } from "../../../parts/Button.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { lintWords } from "../../../words/lint.ts";
import { updateWords } from "../../../words/update.ts";
import styles from "./LintPanel.module.css";

export interface LintPanelProps {
  readonly update: UpdateText;
  /** Reads what the text promises; null until it has been loaded. */
  readonly desk: PromiseDesk | null;
  /** The fields that a reader still lacks. */
  readonly unfilled: readonly TemplateField[];
  /** The text itself, which a suggestion is put into. */
  readonly text: string;
  /** Receives the whole text with a suggestion put in. */
  readonly onChange: (text: string) => void;
}

/** More than this doesn't help at 3 AM; the others follow once these are dealt with. */
const SHOWN = 9;

const { lint } = updateWords;

/**
 * Shows what was checked and what was found, the wrong ones first; nothing if the linter fails. Screen readers hear
 * only the number of findings, and only when it changes.
 */
export const LintPanel = ({ update, desk, unfilled, text, onChange }: LintPanelProps) => {
  const groups = useMemo(() => findingsIn(update, desk), [update, desk]);
  const panel = useRef<HTMLElement>(null);
  if (groups === null) return null;
  const wrong = groups.filter(({ severity }) => severity === "wrong").length;
  const use = (group: FindingGroup): void => {
    onChange(withSuggestion(text, group));
    // The button disappears with its finding; anyone without a pointer goes on from here.
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
const findingsIn = (update: UpdateText, desk: PromiseDesk | null): readonly FindingGroup[] | null => {
  try {
    const { text, now, zone, nextUpdateAt } = update;
    const promise = desk ? desk.read(text, { now, zone, filledAt: nextUpdateAt }) : null;
    return findingGroups(lintText(update, promise));
  } catch {
    return null;
  }
};
