// Who answered how fast, who took command, and whether the moment is the one committed to when the drill was armed.

import { useEffect, useState } from "preact/hooks";
import { relayCalls } from "../../../actions/relay-link/relay-calls.ts";
import { type Commitment, checkCommitment } from "../../../actions/surprise/fairness.ts";
import type { FiredDrill, FiringSeen } from "../../../actions/team/answer-drill.ts";
import type { TeamLink, TeamState } from "../../../actions/team/team-link.ts";
import type { Instant } from "../../../domain/fact/ids.ts";
import { dayAndTime } from "../../../domain/text/time-left.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useAnswer } from "../../../ui/hooks/use-answer.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { commitmentWords, surpriseWords } from "../words/surprise.ts";
import styles from "./FiredResult.module.css";

export interface FiredResultProps {
  readonly link: TeamLink;
  readonly state: TeamState;
  readonly drill: FiredDrill;
  /** As the relay lists it; null for a drill of this phone, and while the relay can't be reached. */
  readonly firing: FiringSeen | null;
}

/** It shows the answers known so far. */
export const FiredResult = ({ link, state, drill, firing }: FiredResultProps) => {
  const { ports } = useApp();
  const zone = useZone();
  const { answer } = useAnswer(link, relayCalls.team);
  const [commitment, setCommitment] = useState<Commitment>("sealed");
  const here = state.drillsHere.find(({ drillId }) => drillId === drill.drillId);
  const own = here?.firings.find(({ index }) => index === drill.index);
  useEffect(() => {
    const sealed = own
      ? { index: own.index, commitment: own.commitment, opening: { momentAt: own.momentAt, nonce: own.nonce } }
      : firing;
    if (sealed) void checkCommitment(link.ports, drill.drillId, sealed, own !== undefined).then(setCommitment);
  }, [link, drill.drillId, own, firing]);

  const nameOf = (device: string): string => {
    if (device === state.membership?.deviceId) return surpriseWords.you;
    const known = answer?.type === "ok" ? answer.value.devices.find(({ id }) => id === device) : undefined;
    return known?.name ?? surpriseWords.someone;
  };
  const firedAt = (firing?.firedAt ?? drill.firedAt) as Instant | null;
  const acks =
    own && own.acknowledgedAt !== null && own.firedAt !== null
      ? [{ name: surpriseWords.you, afterMs: own.acknowledgedAt - own.firedAt }]
      : (firing?.acks ?? []).map(({ deviceId, afterMs }) => ({ name: nameOf(deviceId), afterMs }));
  const now = ports.clock.now();
  return (
    <Stack>
      {firedAt !== null && <p>{surpriseWords.firedAt(dayAndTime(firedAt, { now, zone }))}</p>}
      <h2>{surpriseWords.times}</h2>
      {acks.length === 0 && <p>{surpriseWords.noAnswer}</p>}
      <dl class={styles.times}>
        {acks.map(({ name, afterMs }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{surpriseWords.after(afterMs)}</dd>
          </div>
        ))}
      </dl>
      {firing?.takenBy && (
        <p>
          {firing.takenBy === state.membership?.deviceId
            ? surpriseWords.takenByYou
            : surpriseWords.takenBy(nameOf(firing.takenBy))}
        </p>
      )}
      {(firing || own) && <Hint>{commitmentWords(commitment)}</Hint>}
    </Stack>
  );
};
