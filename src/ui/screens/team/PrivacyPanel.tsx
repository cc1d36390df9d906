// What stays on this phone: everything.

import { teamWords } from "../../words/team.ts";
import styles from "./PrivacyPanel.module.css";
import { TeamPart } from "./TeamPart.tsx";

/** Returns the promises, each of which the code keeps. */
export const PrivacyPanel = () => (
  <TeamPart title={teamWords.privacy}>
    <ul class={styles.lines}>
      {teamWords.privacyLines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </TeamPart>
);
