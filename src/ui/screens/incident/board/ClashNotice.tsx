// Two phones gave one role to two people, neither knowing of the other: on every board until somebody settles it.

import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import { roleClashes } from "../../../../domain/views/role-clashes.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useKit } from "../../../kit/kit.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { clashSentence, clashWords } from "../../../words/clash.ts";
import type { IncidentView } from "../use-incident.ts";
import styles from "./ClashNotice.module.css";

export interface ClashNoticeProps {
  readonly session: IncidentSession;
  readonly view: IncidentView;
}

/** Returns a notice for each such role; either tap names the holder again, which settles it on all phones. */
export const ClashNotice = ({ session, view: { incident, pack, zone } }: ClashNoticeProps) => {
  const me = useLive(useKit().ports.identity.me);
  return (
    <>
      {roleClashes(incident).map((clash) => (
        <section key={clash.role} class={styles.clash} aria-label={clashWords.label}>
          <p role="status">
            <strong>{clashSentence(clash, pack, me, zone)}</strong> {clashWords.sayIt}
          </p>
          <Row share>
            {[clash.counts, clash.first].map(({ person }) => (
              <Button
                key={person.id}
                look="quiet"
                onTap={() => {
                  session.run({ type: "assignRole", role: clash.role, person });
                }}
              >
                {clashWords.its(person, me)}
              </Button>
            ))}
          </Row>
        </section>
      ))}
    </>
  );
};
