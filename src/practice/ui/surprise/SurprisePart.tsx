// Surprise drills on the drills screen: which way is in force, what is armed, what has fired. No moment is shown before
// it comes.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { relayCalls } from "../../../actions/relay-link/relay-calls.ts";
import { disarmDrillHere } from "../../../actions/surprise/fire-drills-here.ts";
import { isArmed } from "../../../actions/surprise/local-drills.ts";
import type { TeamLink, TeamState } from "../../../actions/team/team-link.ts";
import { useAnswer } from "../../../ui/hooks/use-answer.ts";
import { useTeam } from "../../../ui/hooks/use-team.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { answerWords } from "../../../ui/words/push.ts";
import { surpriseWords } from "../words/surprise.ts";
import { SurpriseList, type SurpriseRow } from "./SurpriseList.tsx";
import styles from "./SurprisePart.module.css";
import { useOlderDrills } from "./use-older-drills.ts";

/** It stays small until team and push have loaded. */
export const SurprisePart = () => {
  const { link, state } = useTeam();
  const { route } = useLocation();
  return (
    <Stack as="section" gap={3} aria-labelledby="surprise">
      <h2 id="surprise">{surpriseWords.part}</h2>
      <p>{surpriseWords.what}</p>
      {state && <p>{state.membership ? surpriseWords.byRelay : surpriseWords.byPhone}</p>}
      <Button onTap={() => route("/drills/arm")}>{surpriseWords.arm}</Button>
      {link && state && <Armed link={link} state={state} />}
    </Stack>
  );
};

const Armed = ({ link, state }: { readonly link: TeamLink; readonly state: TeamState }) => {
  const { answer, ask } = useAnswer(link, relayCalls.drills);
  const { drills, hasMore, readOn } = useOlderDrills(link, answer);
  const [said, setSaid] = useState("");
  const { membership, drillsHere, relayAheadMs } = state;
  const more = async (): Promise<void> => {
    const problem = await readOn();
    setSaid(problem ? answerWords(problem) : surpriseWords.moreListed);
  };
  const disarmAtRelay = async (drillId: string): Promise<void> => {
    if (!membership) return;
    const done = await link.ports.relay.ask(membership.relay, relayCalls.disarmDrill(membership.deviceToken, drillId));
    setSaid(done.type === "ok" ? surpriseWords.disarmed : answerWords(done));
    await ask();
  };
  const disarmHere = async (drillId: string): Promise<void> => {
    await disarmDrillHere(link.ports, drillId);
    setSaid(surpriseWords.disarmed);
    link.ports.teamChanged.notify();
  };
  const here = drillsHere.map(
    (drill): SurpriseRow => ({
      ...drill.window,
      drillId: drill.drillId,
      isHere: true,
      firings: drill.firings.map((firing) => ({
        index: firing.index,
        state: firing.firedAt === null ? "armed" : "fired",
        firedAt: firing.firedAt,
      })),
      ...(isArmed(drill) && { onDisarm: () => void disarmHere(drill.drillId) }),
    }),
  );
  const atRelay = drills.map(
    (drill): SurpriseRow => ({
      ...drill,
      firings: drill.firings.map((firing) => ({
        ...firing,
        firedAt: firing.firedAt === null ? null : firing.firedAt - relayAheadMs,
      })),
      isHere: false,
      ...(drill.firings.some((firing) => firing.state === "armed") && {
        onDisarm: () => void disarmAtRelay(drill.drillId),
      }),
    }),
  );
  const rows = [...here, ...atRelay];
  return (
    <>
      <p role="status" class={styles.quietly}>
        {said || (answer && answer.type !== "ok" ? `${surpriseWords.offline} ${answerWords(answer)}` : "")}
      </p>
      {rows.length === 0 && (answer !== null || !membership) && <p>{surpriseWords.none}</p>}
      {rows.length > 0 && <SurpriseList rows={rows} />}
      {hasMore && (
        <Button look="quiet" onTap={() => void more()}>
          {surpriseWords.more}
        </Button>
      )}
    </>
  );
};
