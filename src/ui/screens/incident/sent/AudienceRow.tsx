// One audience: the last update sent to it, and the way to write it another.

import type { ComponentChildren } from "preact";
import type { Instant } from "../../../../domain/fact/ids.ts";
import type { Audience } from "../../../../domain/pack/pack.ts";
import type { SentUpdate } from "../../../../domain/update/sent-updates.ts";
import { Button } from "../../../parts/Button.tsx";
import { sentWords } from "../../../words/sent.ts";
import { updateWords } from "../../../words/update.ts";
import styles from "./AudienceRow.module.css";
import { SentLine } from "./SentLine.tsx";

export interface AudienceRowProps {
  readonly audience: Audience;
  /** The last update; null if there was none. */
  readonly sent: SentUpdate | null;
  readonly declaredAt: Instant | null;
  readonly now: Instant;

  readonly onRead: (sent: SentUpdate) => void;
  /** Null if no update can be written. */
  readonly onWrite: (() => void) | null;
  /** Shown under the last update, e.g. the question whether it was posted. */
  readonly children?: ComponentChildren;
}

export const AudienceRow = ({ audience, sent, declaredAt, now, onRead, onWrite, children }: AudienceRowProps) => {
  const name = updateWords.audiences[audience];
  return (
    <li class={styles.row}>
      <div class={styles.name}>
        <h2>{name}</h2>
        {!sent && <p>{sentWords.nothing}</p>}
      </div>
      <div class={styles.actions}>
        {sent && (
          <Button look="quiet" label={sentWords.readFor(name)} onTap={() => onRead(sent)}>
            {sentWords.read}
          </Button>
        )}
        {onWrite && (
          <Button look="quiet" label={sentWords.writeFor(name)} onTap={onWrite}>
            {sentWords.write}
          </Button>
        )}
      </div>
      {sent && (
        <p class={styles.said}>
          <SentLine sent={sent} declaredAt={declaredAt} now={now} />
        </p>
      )}
      {children}
    </li>
  );
};
