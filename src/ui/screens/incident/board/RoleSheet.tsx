// A role over the board: its card, who takes it, who backs it up, and any problem with who holds it.

import { useEffect, useState } from "preact/hooks";
import type { Person } from "../../../../domain/fact/ids.ts";
import { holderOf, type Incident } from "../../../../domain/incident/incident.ts";
import type { Pack, RoleCard, RoleId } from "../../../../domain/pack/pack.ts";
import { capitalised } from "../../../../domain/text/short-names.ts";
import { roleWarnings } from "../../../../domain/views/role-warnings.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { boardWords } from "../../../words/board.ts";
import { partsWords } from "../../../words/parts.ts";
import { personName } from "../../../words/person-name.ts";
import { roleWarningWords } from "../../../words/role-warnings.ts";
import { RoleCardBody } from "../../cards/RoleCardBody.tsx";
import { RoleStep } from "../first-ninety/RoleStep.tsx";
import { useSession } from "../use-session.ts";
import styles from "./RoleSheet.module.css";

const helperNames = [
  ["deputy", boardWords.nameDeputy],
  ["scribe", boardWords.nameScribe],
] as const;

export interface RoleSheetProps {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly card: RoleCard;
  readonly onClose: () => void;
  /** Opens another role. */
  readonly onOpen: (role: RoleId) => void;
}

/** It closes back to the board. Warnings never block. */
export const RoleSheet = ({ incident, pack, card, onClose, onOpen }: RoleSheetProps) => {
  const session = useSession();
  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const role = card.id;
  const holder = holderOf(incident, role);
  const warnings = roleWarnings(incident).filter((warning) => warning.roles.includes(role));
  // Whoever helps the commander has no seat until somebody is named.
  const helpers = helperNames.filter(
    ([id]) => role === "ic" && holder && !incident.roles[id] && pack.roles.some((one) => one.id === id && one.optional),
  );
  const others = pack.roles.filter(({ id }) => id !== role && holder && holderOf(incident, id));
  return (
    <Sheet
      title={holder ? `${card.short}: ${personName(holder, me)}` : capitalised(card.name)}
      onClose={onClose}
      actions={
        <>
          {warnings.map((warning) => (
            <Callout key={warning.type}>{roleWarningWords(warning, me)}</Callout>
          ))}
          <h3>{boardWords.give}</h3>
          <RoleStep role={role} onDone={onClose} />
          {others.map(({ id, short }) => (
            <Button
              key={id}
              look="quiet"
              onTap={() => {
                session.run({ type: "swapRoles", one: role, other: id });
                onClose();
              }}
            >
              {boardWords.swap(short)}
            </Button>
          ))}
          <Backup incident={incident} card={card} me={me} />
          {helpers.map(([id, name]) => (
            <Button key={id} look="quiet" onTap={() => onOpen(id)}>
              {name}
            </Button>
          ))}
          {holder && (
            <Button
              look="quiet"
              onTap={() => {
                session.run({ type: "releaseRole", role });
                onClose();
              }}
            >
              {boardWords.release}
            </Button>
          )}
        </>
      }
    >
      <RoleCardBody role={card} />
    </Sheet>
  );
};

interface BackupProps {
  readonly incident: Incident;
  readonly card: RoleCard;
  readonly me: Person;
}

const Backup = ({ incident, card, me }: BackupProps) => {
  const session = useSession();
  const { ports } = useApp();
  const [open, setOpen] = useState(false);
  const [people, setPeople] = useState<readonly Person[]>([]);
  const backup = incident.seat.backups[card.id];
  useEffect(() => {
    if (open) void ports.roster.list().then(setPeople, () => setPeople([]));
  }, [ports, open]);
  if (!open) {
    return (
      <Button look="quiet" onTap={() => setOpen(true)}>
        {backup ? boardWords.backupIs(personName(backup, me)) : boardWords.nameBackup}
      </Button>
    );
  }
  return (
    <fieldset class={styles.backups} aria-label={boardWords.backup}>
      {[me, ...people.filter(({ id }) => id !== me.id)].map((person) => (
        <Button
          key={person.id}
          pressed={person.id === backup?.id}
          onTap={() => {
            session.run({ type: "nameBackup", role: card.id, person });
            setOpen(false);
          }}
        >
          {personName(person, me)}
        </Button>
      ))}
      <Button look="quiet" label={partsWords.cancelOne(boardWords.backup)} onTap={() => setOpen(false)}>
        {partsWords.cancel}
      </Button>
    </fieldset>
  );
};
