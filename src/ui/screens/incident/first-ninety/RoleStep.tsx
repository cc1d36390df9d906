// Who takes a role: me, someone the phone knows, nobody yet, or a new name.

import type { Person } from "../../../../domain/fact/ids.ts";
import type { RoleId } from "../../../../domain/pack/pack.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { firstNinetyWords } from "../../../words/incident.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useSession } from "../use-session.ts";

export interface RoleStepProps {
  readonly role: RoleId;
  readonly onDone?: () => void;
}

/** More would push the steps themselves off the screen. */
const MOST = 5;

/** Each chip is one tap, and typing is never needed. */
export const RoleStep = ({ role, onDone }: RoleStepProps) => {
  const session = useSession();
  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const incident = useLive(session.incident);
  const give = (person: Person): void => {
    session.run({ type: "assignRole", role, person });
    onDone?.();
  };
  return (
    <>
      {role === "ic" && (
        <Button look="primary" onTap={() => give(me)}>
          {firstNinetyWords.iAmIc}
        </Button>
      )}
      <PersonChips
        label={firstNinetyWords.takenBy}
        labelHidden
        most={MOST}
        incident={incident}
        role={role}
        withMe={role !== "ic"}
        onChoose={give}
        nobody={firstNinetyWords.nobody}
        onNobody={() => {
          session.run({ type: "deferRole", role });
          onDone?.();
        }}
      />
    </>
  );
};
