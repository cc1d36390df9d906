// Who in the team can be reached by push, which roles they cover, and when that was last confirmed.

import { useState } from "preact/hooks";
import type { Membership } from "../../../../actions/relay-link/membership.ts";
import { relayCalls } from "../../../../actions/relay-link/relay-calls.ts";
import { removePhone } from "../../../../actions/team/remove-phone.ts";
import type { TeamLink } from "../../../../actions/team/team-link.ts";
import type { Instant } from "../../../../domain/fact/ids.ts";
import { roleTitle } from "../../../../domain/words/role-names.ts";
import { useAnswer } from "../../../hooks/use-answer.ts";
import { useNow } from "../../../hooks/use-now.ts";
import { Button } from "../../../parts/Button.tsx";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Reply } from "../../../parts/text/Reply.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { ageWords } from "../../../words/age.ts";
import { phonesWords } from "../../../words/join.ts";
import { answerWords } from "../../../words/push.ts";
import { TeamPart } from "../TeamPart.tsx";
import styles from "./ReadinessPart.module.css";

export interface MemberProps {
  readonly link: TeamLink;
  readonly membership: Membership;
}

/** The list is the relay's current answer. The phone that manages the team can remove others. */
export const ReadinessPart = ({ link, membership }: MemberProps) => {
  const { answer, ask } = useAnswer(link, relayCalls.team);
  const now = useNow(deviceNow);
  const [leaving, setLeaving] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const remove = async (device: string, name: string, adminToken: string): Promise<void> => {
    const removed = await removePhone(link.ports, membership, adminToken, device);
    setLeaving(null);
    if (removed.type !== "removed") setSaid(answerWords(removed));
    else setSaid(removed.isInviteRenewed ? phonesWords.removed(name) : phonesWords.removedOnly(name));
    await ask();
  };
  const namesOf = (phones: readonly string[]): readonly string[] =>
    answer?.type === "ok" ? answer.value.devices.flatMap(({ id, name }) => (phones.includes(id) ? name : [])) : [];
  return (
    <TeamPart title={phonesWords.ready}>
      {answer === null && <p role="status">{phonesWords.asking}</p>}
      {answer && answer.type !== "ok" && <p role="status">{answerWords(answer)}</p>}
      {answer?.type === "ok" && (
        <>
          <Stack as="ul">
            {answer.value.devices.map(({ id, name, roles, state, lastReceivedAt, muted }) => {
              const isThis = id === membership.deviceId;
              return (
                <Panel as="li" key={id} gap={1} class={styles.phone}>
                  <Text as="span" weight="strong">
                    {isThis ? `${name} (${phonesWords.thisPhone})` : name}
                  </Text>
                  <span>{phonesWords.states[state]}</span>
                  {muted && <Callout>{phonesWords.muted(namesOf(muted.senders))}</Callout>}
                  <Hint as="span">{roles.map((role) => roleTitle(role)).join(", ") || phonesWords.noRoles}</Hint>
                  <Hint as="span">
                    {lastReceivedAt === null
                      ? phonesWords.unconfirmed
                      : phonesWords.confirmed(ageWords(lastReceivedAt, now))}
                  </Hint>
                  {membership.admin && !isThis && leaving !== id && (
                    <Button look="quiet" label={phonesWords.removeOne(name)} onTap={() => setLeaving(id)}>
                      {phonesWords.remove}
                    </Button>
                  )}
                  {membership.admin && leaving === id && (
                    <>
                      <p>{phonesWords.removeSure(name)}</p>
                      <Row>
                        <Button once onTap={() => void remove(id, name, membership.admin?.adminToken ?? "")}>
                          {phonesWords.removeOne(name)}
                        </Button>
                        <Button look="quiet" onTap={() => setLeaving(null)}>
                          {phonesWords.keep}
                        </Button>
                      </Row>
                    </>
                  )}
                </Panel>
              );
            })}
          </Stack>
          <p>{phonesWords.zone(answer.value.zone)}</p>
        </>
      )}
      <Reply role="status">{said}</Reply>
    </TeamPart>
  );
};

const deviceNow = (): Instant => Date.now() as Instant;
