// Whether a newer version of the app is waiting, and when it may be shown.

import { useEffect, useState } from "preact/hooks";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { Button } from "../../parts/Button.tsx";
import { settingsWords } from "../../words/settings.ts";
import { TeamPart } from "../team/TeamPart.tsx";

/** The button appears once no incident or drill is open, or if the log needs the newer version. */
export const VersionPanel = () => {
  const { ports, openIncidents } = useApp();
  const isReady = useLive(ports.update.ready);
  const open = useLive(openIncidents.list);
  const isNeeded = useLive(ports.health).problem?.type === "newer";
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (isReady) void openIncidents.refresh();
  }, [isReady, openIncidents]);
  const show = async (): Promise<void> => {
    setFailed(false);
    setFailed(!(await ports.update.apply()));
  };
  return (
    <TeamPart title={settingsWords.version}>
      <p role="status">
        {hasFailed
          ? settingsWords.versionFailed
          : !isReady
            ? settingsWords.versionNone
            : isNeeded
              ? settingsWords.versionNeeded
              : settingsWords.versionReady}
      </p>
      {isReady && (isNeeded || open?.length === 0) && (
        <Button once onTap={() => void show()}>
          {settingsWords.showVersion}
        </Button>
      )}
    </TeamPart>
  );
};
