// A surprise drill that has fired: what a page would say, and the two answers. Afterwards who was how fast, and the
// proof that nobody chose the moment.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { acknowledgeFired, type FiredDrill, findFired, firingIn, takeFired } from "../../../actions/fired-drill.ts";
import { relayCalls } from "../../../actions/relay-calls.ts";
import type { TeamLink, TeamState } from "../../../actions/team-link.ts";
import { useAnswer } from "../../hooks/use-answer.ts";
import { useLive } from "../../hooks/use-live.ts";
import { useTeam } from "../../hooks/use-team.ts";
import { useKit } from "../../kit.ts";
import { Button } from "../../parts/Button.tsx";
import { DrillStripe } from "../../parts/DrillStripe.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { pushWords } from "../../words/push.ts";
import { scenarioOf, surpriseWords } from "../../words/surprise.ts";
import { FiredResult } from "./FiredResult.tsx";
import styles from "./FiredScreen.module.css";

/** Returns the screen of the drill that `address` names, "<drill>.<index>". */
export const FiredScreen = ({ address }: { readonly address: string }) => {
  const { link, state, isMissing } = useTeam();
  const drill = state && findFired(state, address);
  return (
    <>
      <DrillStripe />
      {link && state && drill ? (
        <Fired link={link} state={state} drill={drill} />
      ) : (
        <Screen title={surpriseWords.firedTitle} back={{ href: "/drills", label: surpriseWords.back }}>
          <p role="status">{state ? surpriseWords.unknown : isMissing ? pushWords.missing : pushWords.loading}</p>
        </Screen>
      )}
    </>
  );
};

interface FiredProps {
  readonly link: TeamLink;
  readonly state: TeamState;
  readonly drill: FiredDrill;
}

const Fired = ({ link, state, drill }: FiredProps) => {
  const { ports, openIncidents, declareIncident } = useKit();
  const { route } = useLocation();
  const { answer, ask } = useAnswer(link, relayCalls.drills);
  const [said, setSaid] = useState("");
  const [isLate, setLate] = useState(false);
  const real = useLive(openIncidents.list)?.some((incident) => !incident.drill) ?? false;
  const firing = firingIn(answer, drill);
  const isTaken = isLate || (firing?.takenBy ?? null) !== null;
  const { service, symptom } = scenarioOf(drill.scenario ?? firing?.scenario ?? null, drill.drillId, drill.index);
  const isAcknowledged =
    drill.acknowledgedAt !== null ||
    (firing?.acks.some(({ deviceId }) => deviceId === state.membership?.deviceId) ?? false);

  const acknowledge = async (): Promise<void> => {
    await acknowledgeFired(link, drill, ports.clock.now());
    await link.refresh();
    const waiting = link.state.get()?.waiting ?? [];
    const entry = waiting.find((one) => one.type === "drill-ack" && one.drillId === drill.drillId);
    if (entry?.refused) setSaid(surpriseWords.refusedAck(entry.refused.message));
    else setSaid(entry ? surpriseWords.kept : surpriseWords.acknowledgedHere);
    await ask();
  };
  const run = async (): Promise<void> => {
    setSaid(surpriseWords.taking);
    try {
      const session = await declareIncident({ drill: true, at: ports.clock.now() });
      session.run({ type: "describe", field: "service", text: service });
      session.run({ type: "describe", field: "impact", text: symptom });
      route(`/incident/${session.id}/severity`);
    } catch {
      setSaid(surpriseWords.failed);
    }
  };
  const take = async (): Promise<void> => {
    setSaid(surpriseWords.taking);
    const taken = await takeFired(link, drill, ports.clock.now());
    if (taken.type === "refused") return setSaid(surpriseWords.refusedAck(taken.message));
    if (taken.type === "taken" && !taken.first) {
      setLate(true);
      setSaid("");
      return ask();
    }
    await run();
  };

  return (
    <Screen
      title={surpriseWords.page(service)}
      back={{ href: "/drills", label: surpriseWords.back }}
      thumb={
        <>
          <p role="status" class={styles.said}>
            {said}
          </p>
          {real && <p class={styles.real}>{surpriseWords.realOpen}</p>}
          {!isAcknowledged && (
            <Button look={real ? "quiet" : "primary"} onTap={() => void acknowledge()}>
              {surpriseWords.acknowledge}
            </Button>
          )}
          <Button
            look={isAcknowledged && !real && !isTaken ? "primary" : "plain"}
            onTap={() => void (isTaken ? run() : take())}
          >
            {isTaken ? surpriseWords.anyway : surpriseWords.take}
          </Button>
        </>
      }
    >
      <p class={styles.symptom}>{symptom}</p>
      <p>{surpriseWords.honest}</p>
      <FiredResult link={link} state={state} drill={drill} firing={firing} />
    </Screen>
  );
};
