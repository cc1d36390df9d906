// The running time since the declaration; it stops at stand-down.

import { runningTime } from "../../../domain/text/clock-face.ts";
import { Spoken } from "../../parts/text/Spoken.tsx";
import { flowWords } from "../../words/incident.ts";
import styles from "./Elapsed.module.css";
import { useIncident } from "./use-incident.ts";

/** Shows e.g. "+12:05", named for screen readers but not announced every second. */
export const Elapsed = () => {
  const { incident, now } = useIncident();
  if (incident.declaredAt === null) return null;
  const end = incident.phase.type === "stood-down" ? incident.phase.since : now;
  return (
    <p class={styles.elapsed}>
      <Spoken>{flowWords.elapsed} </Spoken>+{runningTime(end - incident.declaredAt)}
    </p>
  );
};
