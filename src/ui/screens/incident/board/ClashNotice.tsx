// Two phones gave one role to two people, neither knowing of the other: shown on every board until somebody settles it.

import { roleClashes } from "../../../../domain/views/role-clashes.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { clashSentence, clashWords } from "../../../words/clash.ts";
import type { IncidentView } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import styles from "./ClashNotice.module.css";

export interface ClashNoticeProps {
  readonly view: IncidentView;
}

/** Each such role has a notice; either tap names the holder again, which settles it on all phones. */
export const ClashNotice = ({ view: { incident, pack, zone } }: ClashNoticeProps) => {
  const session = useSession();
  const me = useLive(useApp().ports.identity.me);
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
