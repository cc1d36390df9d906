// What this phone keeps and how safely, in sentences that claim no more than is known.

import { useState } from "preact/hooks";
import { useApp } from "../../context/app-context.ts";
import { patiently } from "../../hooks/patiently.ts";
import { useLive } from "../../hooks/use-live.ts";
import { useLost } from "../../hooks/use-lost.ts";
import { Button } from "../../parts/Button.tsx";
import { Callout } from "../../parts/text/Callout.tsx";
import { damagedWords, problemWords, restoredWords, unreadableWords } from "../../words/notices.ts";
import { keptWords, settingsWords } from "../../words/settings.ts";
import { TeamPart } from "../team/TeamPart.tsx";

/** Some browsers hide the question, or leave it unanswered. */
const ASK_PATIENCE_MS = 10_000;

/** If the browser hasn't promised to keep the data, a button asks for the promise. */
export const StoragePanel = () => {
  const { ports } = useApp();
  const health = useLive(ports.health);
  const { problem, restored, persisted, journal, damaged, unreadable } = health;
  const lost = useLost();
  const sentences = problem && problemWords(problem, journal);
  const [answer, setAnswer] = useState("");
  const ask = async (): Promise<void> => {
    setAnswer(settingsWords.asking);
    const asked = ports.persistence.request().catch(() => null);
    const promised = await patiently(asked, ASK_PATIENCE_MS, () => setAnswer(settingsWords.askLate));
    setAnswer(promised === null ? settingsWords.cannotSay : promised ? settingsWords.granted : settingsWords.denied);
  };
  return (
    <TeamPart title={settingsWords.storage}>
      {sentences ? (
        <Callout filled>
          <strong>{sentences.what}</strong> {sentences.wayOn}
        </Callout>
      ) : (
        <p>{keptWords.saved}</p>
      )}
      <p>{keptWords.second(health)}</p>
      {restored && <p>{restoredWords(restored, damaged)}</p>}
      {damaged && <p>{damagedWords(damaged.lines)}</p>}
      {unreadable > 0 && <p>{unreadableWords(unreadable)}</p>}
      {lost !== null && <Callout filled>{lost}</Callout>}
      <p>{keptWords.persisted(persisted)}</p>
      {persisted !== true && (
        <Button once onTap={() => void ask()}>
          {settingsWords.ask}
        </Button>
      )}
      <p role="status">{answer}</p>
    </TeamPart>
  );
};
