// Who has the role that a step asks, with their number.

import { holderOf } from "../../../../domain/incident/incident.ts";
import type { RoleId } from "../../../../domain/pack/pack.ts";
import { useApp } from "../../../context/app-context.ts";
import { useCallBook } from "../../../hooks/use-call-book.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Hint } from "../../../parts/text/Hint.tsx";
import { personName } from "../../../words/person-name.ts";
import { callWords } from "../../../words/steps.ts";
import { useSession } from "../use-session.ts";
import { PersonCall } from "./PersonCall.tsx";

/** A number is shown for somebody else, and never in a drill: nobody is really called. */
export const AskHolder = ({ role }: { readonly role: RoleId }) => {
  const session = useSession();
  const incident = useLive(session.incident);
  const pack = useLive(session.pack);
  const me = useLive(useApp().ports.identity.me);
  const book = useCallBook();
  const name = pack.roles.find(({ id }) => id === role)?.name ?? role;
  const holder = holderOf(incident, role);
  if (!holder) return <Hint>{callWords.open(name)}</Hint>;
  const contact = book?.directory.get(holder.id);
  return (
    <>
      <Hint foreign>{callWords.holds(personName(holder, me), name)}</Hint>
      {contact && contact.phone !== "" && holder.id !== me.id && !incident.drill && (
        <PersonCall person={holder} contact={contact} />
      )}
    </>
  );
};
