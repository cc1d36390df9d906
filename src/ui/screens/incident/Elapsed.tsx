// The running time since the declaration; it stops at stand-down.

import type { Instant } from "../../../domain/fact/ids.ts";
import type { Incident } from "../../../domain/incident/incident.ts";
import { runningTime } from "../../../domain/text/clock-face.ts";
import { Spoken } from "../../parts/text/Spoken.tsx";
import { flowWords } from "../../words/incident.ts";
import styles from "./Elapsed.module.css";

/** Shows e.g. "+12:05", named for screen readers but not announced every second. */
export const Elapsed = ({ incident, now }: { readonly incident: Incident; readonly now: Instant }) => {
  if (incident.declaredAt === null) return null;
  const end = incident.phase.type === "stood-down" ? incident.phase.since : now;
  return (
    <p class={styles.elapsed}>
      <Spoken>{flowWords.elapsed} </Spoken>+{runningTime(end - incident.declaredAt)}
    </p>
  );
};
