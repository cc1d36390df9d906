// Loads the linter after the screen, because a text can be copied without it, and passes it the current text.

import type { ComponentType } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Person } from "../../../../domain/fact/ids.ts";
import { MINUTE_MS } from "../../../../domain/text/durations.ts";
import { draftZone } from "../../../../domain/update/draft-age.ts";
import { textToLint } from "../../../../domain/update/text-to-lint.ts";
import { unfilledFields } from "../../../../domain/update/unfilled-fields.ts";
import { useApp } from "../../../context/app-context.ts";
import styles from "./LintDesk.module.css";
import type { LintPanelProps } from "./LintPanel.tsx";
import type { UpdateWork } from "./use-update.ts";

export interface LintDeskProps {
  readonly work: UpdateWork;
  /** Receives the text with a suggestion put in. */
  readonly onChange: (text: string) => void;
}

/** Shows the findings once the linter has loaded; their place is kept until then. */
export const LintDesk = ({ work, onChange }: LintDeskProps) => {
  const { roster } = useApp().ports;
  const [Panel, setPanel] = useState<ComponentType<LintPanelProps> | null>(null);
  const [people, setPeople] = useState<readonly Person[]>([]);
  useEffect(() => {
    const nothing = (): void => undefined;
    void import("./LintPanel.tsx").then(({ LintPanel }) => setPanel(() => LintPanel), nothing);
    void roster.list().then((list) => setPeople([...list]), nothing);
  }, [roster]);
  const { incident, pack, now, zone, ready, edited, sms, draft, template } = work;
  const { subject, text, audience, format, status } = ready;
  const minute = Math.floor(now / MINUTE_MS);
  const linted = useMemo(() => {
    // An edited text is read by the time that it was filled with: if that time is still in it, it is still promised.
    const nextUpdateAt = draft.shown ? draft.shown.from.nextUpdateAt : ready.nextUpdateAt;
    const smsSegments = sms?.segments ?? null;
    const update = { subject, text, audience, format, status, nextUpdateAt, smsSegments };
    return textToLint(update, {
      incident,
      now,
      zone: draft.shown ? draftZone(draft.shown.from, zone, now) : zone,
      people,
      pack,
    });
  }, [text, audience, format, status, edited === null, incident, pack, people, zone, minute]);
  const unfilled = useMemo(() => unfilledFields(template, text, format, incident), [template, text, format, incident]);
  return (
    <div class={styles.place}>
      {Panel && <Panel update={linted} desk={work.desk} unfilled={unfilled} text={text} onChange={onChange} />}
    </div>
  );
};
