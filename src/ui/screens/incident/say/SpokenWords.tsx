// Words to say, large enough to read out across a room, and what they still ask for.

import { MinuteChips } from "../../../parts/MinuteChips.tsx";
import { sayScreenWords } from "../../../words/say.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useIncident } from "../use-incident.ts";
import styles from "./SpokenWords.module.css";
import type { Saying } from "./use-saying.ts";

/** One sentence a paragraph: the eye finds its place again. */
export const SpokenWords = ({ saying }: { readonly saying: Saying }) => {
  const { incident } = useIncident();
  const { lines, asks, person, minutes, setPerson, setMinutes } = saying;
  return (
    <>
      <div class={styles.words} data-words>
        {lines.map((line, index) => (
          <p key={`${index}${line}`}>{line}</p>
        ))}
      </div>
      {asks.person && (
        <PersonChips label={sayScreenWords.who} incident={incident} chosen={person} most={6} onChoose={setPerson} />
      )}
      {asks.minutes && (
        <MinuteChips
          label={sayScreenWords.length}
          lengths={sayScreenWords.lengths}
          chosen={minutes}
          onChoose={setMinutes}
        />
      )}
    </>
  );
};
