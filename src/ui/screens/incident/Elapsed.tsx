// The running time since the declaration; it stops at stand-down.

import { lengthInWords, runningTime } from "../../../domain/text/clock-face.ts";
import { HOUR_MS } from "../../../domain/text/durations.ts";
import { Spoken } from "../../parts/text/Spoken.tsx";
import { flowWords } from "../../words/incident.ts";
import styles from "./Elapsed.module.css";
import { useIncident } from "./use-incident.ts";

/** From here on seconds say nothing, and take the room of the way back on a small phone. */
const LONG_MS = 100 * HOUR_MS;

/** Shows e.g. "+12:05", or "+9 d 2 h", named for screen readers but not announced every second. */
export const Elapsed = () => {
  const { incident, now } = useIncident();
  if (incident.declaredAt === null) return null;
  const end = incident.phase.type === "stood-down" ? incident.phase.since : now;
  const ms = end - incident.declaredAt;
  return (
    <p class={styles.elapsed}>
      <Spoken>{flowWords.elapsed} </Spoken>+{ms < LONG_MS ? runningTime(ms) : lengthInWords(ms)}
    </p>
  );
};
