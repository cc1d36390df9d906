// Whether this phone can start the app without a network, checked when somebody looks.

import { useEffect } from "preact/hooks";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { offlineWords, settingsWords } from "../../words/settings.ts";
import { TeamPart } from "../team/TeamPart.tsx";

export const OfflinePanel = () => {
  const { offline } = useApp().ports;
  const readiness = useLive(offline.readiness);
  useEffect(() => offline.look(), [offline]);
  return (
    <TeamPart title={settingsWords.offline}>
      <div role="status">
        {offlineWords(readiness).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </TeamPart>
  );
};
