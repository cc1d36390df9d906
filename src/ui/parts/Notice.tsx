// A sentence that must be seen, with its way on. Calm: a frame and words, red only where something is overdue.

import type { ComponentChildren } from "preact";
import { Row } from "./layout/Row.tsx";
import styles from "./Notice.module.css";

export interface NoticeProps {
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** alert: read out at once; status: when there is a pause. */
  readonly role?: "alert" | "status";
}

/** Returns the notice. */
export const Notice = ({ children, actions, role = "status" }: NoticeProps) => (
  <div class={styles.notice} role={role}>
    <p>{children}</p>
    {actions && <Row>{actions}</Row>}
  </div>
);
