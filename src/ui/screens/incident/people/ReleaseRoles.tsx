// Everyone who holds a role, each released in one tap and by name.

import { holderOf } from "../../../../domain/incident/incident.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { personName } from "../../../words/person-name.ts";
import { stepWords } from "../../../words/steps.ts";
import { useSession } from "../use-session.ts";

/** Shows nothing once all roles are empty. */
export const ReleaseRoles = () => {
  const session = useSession();
  const incident = useLive(session.incident);
  const pack = useLive(session.pack);
  const me = useLive(useApp().ports.identity.me);
  return (
    <Row>
      {pack.roles.map(({ id, name }) => {
        const holder = holderOf(incident, id);
        return (
          holder && (
            <Button key={id} look="quiet" once onTap={() => session.run({ type: "releaseRole", role: id })}>
              {stepWords.release(personName(holder, me), name)}
            </Button>
          )
        );
      })}
    </Row>
  );
};
