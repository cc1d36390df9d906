// Who holds which role. A tap opens the role.

import type { Person } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { Pack, RoleCard, RoleId } from "../../../../domain/pack/pack.ts";
import { roleWarnings } from "../../../../domain/views/role-warnings.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Callout } from "../../../parts/text/Callout.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { boardWords } from "../../../words/board.ts";
import { personName } from "../../../words/person-name.ts";
import { roleWarningWords } from "../../../words/role-warnings.ts";
import styles from "./RolesPanel.module.css";

export interface RolesPanelProps {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly onOpen: (role: RoleId) => void;
}

/** Shows the roles that every incident needs, and the others that are held; a problem is a warning, never a block. */
export const RolesPanel = ({ incident, pack, onOpen }: RolesPanelProps) => {
  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  return (
    <section aria-label={boardWords.roles}>
      <ul class={styles.roles}>
        {pack.roles
          .filter(({ id, optional }) => !optional || incident.roles[id])
          .map((card) => (
            <li key={card.id}>
              <button
                type="button"
                class={incident.roles[card.id]?.type === "held" ? styles.role : `${styles.role} ${styles.open}`}
                onClick={() => onOpen(card.id)}
              >
                <Hint as="span" look="small" weight="label">
                  {card.short}
                </Hint>{" "}
                <Text as="span" foreign class={styles.holder}>
                  {holderOf(incident, card, me)}
                </Text>
              </button>
            </li>
          ))}
      </ul>
      {roleWarnings(incident)
        .filter(({ type }) => type !== "icIsComms")
        .map((warning) => (
          <Callout key={warning.type} class={styles.warning}>
            {roleWarningWords(warning, me)}
          </Callout>
        ))}
    </section>
  );
};

const holderOf = ({ roles }: Incident, { id }: RoleCard, me: Person): string => {
  const holding = roles[id];
  if (!holding) return boardWords.empty;
  return holding.type === "deferred" ? boardWords.nobody : personName(holding.person, me);
};
