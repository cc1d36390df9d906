// How this phone shows things: its theme, and the zone of the times on screen.

import type { Theme, TimeZoneChoice } from "../../../actions/ports/ports.ts";
import { clockTime } from "../../../domain/text/clock-face.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { useNow } from "../../hooks/use-now.ts";
import { useZone } from "../../hooks/use-zone.ts";
import { Choices } from "../../parts/Choices.tsx";
import { displayWords } from "../../words/display.ts";

const themes: readonly Theme[] = ["system", "dark", "light", "night"];
const zones: readonly TimeZoneChoice[] = ["utc", "local"];

/** Each tap shows at once. */
export const DisplayChoices = () => {
  const { preferences, clock } = useApp().ports;
  const theme = useLive(preferences.theme);
  const timeZone = useLive(preferences.timeZone);
  const zone = useZone();
  const now = useNow(clock.now);
  return (
    <>
      <Choices<Theme>
        label={displayWords.theme}
        choices={themes.map((value) => ({ value, name: displayWords.themes[value] }))}
        chosen={theme}
        onChoose={preferences.setTheme}
      />
      <Choices<TimeZoneChoice>
        label={displayWords.zone}
        choices={zones.map((value) => ({ value, name: displayWords.zones[value] }))}
        chosen={timeZone}
        onChoose={preferences.setTimeZone}
      />
      <p>{displayWords.zoneHint(clockTime(now, zone))}</p>
    </>
  );
};
