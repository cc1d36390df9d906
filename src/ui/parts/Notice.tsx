// A sentence that must be seen, with the way on from it. Calm: a frame and words, red only if something is overdue.

import type { ComponentChildren } from "preact";
import { Row } from "./layout/Row.tsx";
import styles from "./Notice.module.css";

export interface NoticeProps {
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** alert: read out at once; status: read out at the next pause. */
  readonly role?: "alert" | "status";
}

export const Notice = ({ children, actions, role = "status" }: NoticeProps) => (
  <div class={styles.notice} role={role}>
    <p>{children}</p>
    {actions && <Row>{actions}</Row>}
  </div>
);
