// The outgoing side: items filled from the log, one tap to hand them over as they stand.

import { useLocation } from "preact-iso";
import { type OwnTexts, writeBrief } from "../../../../actions/incident/write-brief.ts";
import type { HandoffItemId } from "../../../../domain/incident/command/facts.ts";
import { holderOf } from "../../../../domain/incident/incident.ts";
import type { RoleCard, RoleId } from "../../../../domain/pack/pack.ts";
import { handoffItemNames } from "../../../../domain/words/handoff-item-names.ts";
import { Button } from "../../../parts/Button.tsx";
import { Choices } from "../../../parts/Choices.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { briefWords } from "../../../words/handoff.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import type { IncidentView } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { BriefExtras } from "./BriefExtras.tsx";
import { BriefItem } from "./BriefItem.tsx";
import styles from "./GiveBrief.module.css";
import { roleNamed } from "./role-named.ts";

export interface GiveBriefProps {
  readonly view: IncidentView;
  readonly role: Pick<RoleCard, "id" | "name">;
  readonly own: OwnTexts;
  readonly onOwn: (own: OwnTexts) => void;
}

/** Its generated items follow the log until the tap that freezes them. */
export const GiveBrief = ({ view, role, own, onOwn }: GiveBriefProps) => {
  const session = useSession();
  const { route } = useLocation();
  const { incident, pack, now, zone } = view;
  const items = writeBrief(incident, pack, { now, zone }, own);
  const holder = holderOf(incident, role.id);
  const others = pack.roles.filter(({ id, optional }) => id !== role.id && (!optional || holderOf(incident, id)));
  const { handoff } = incident.seat;
  return (
    <IncidentFrame
      title={briefWords.handOff(role)}
      thumb={
        <Button look="primary" onTap={() => session.run({ type: "offerHandoff", role: role.id, items })}>
          {briefWords.handOff(role)}
        </Button>
      }
    >
      <LastEntry />
      {handoff && <p class={styles.notice}>{briefWords.replaces(roleNamed(pack, handoff.role))}</p>}
      <p>
        {holder ? briefWords.holder(role, holder) : briefWords.noHolder(role)} {briefWords.how}
      </p>
      <Stack as="ol" aria-label={briefWords.items}>
        {items.map(({ id, text }) => (
          <BriefItem
            key={id}
            name={handoffItemNames[id]}
            text={text}
            own={own[id] ?? null}
            onText={(typed) => onOwn(withText(own, id, typed))}
          />
        ))}
      </Stack>
      <BriefExtras own={own} now={now} zone={zone} onText={(id, text) => onOwn(withText(own, id, text || null))} />
      <Choices<RoleId>
        label={briefWords.whichRole}
        choices={others.map(({ id, short }) => ({ value: id, name: short }))}
        chosen={null}
        onChoose={(id) => route(`/incident/${session.id}/handoff${id === "ic" ? "" : `?role=${id}`}`)}
      />
    </IncidentFrame>
  );
};

const withText = (own: OwnTexts, id: HandoffItemId, typed: string | null): OwnTexts => {
  const { [id]: _before, ...rest } = own;
  return typed === null ? rest : { ...rest, [id]: typed };
};
