// How this phone looks and sounds: its theme, the zone of the times on screen, a sound when an update is due.

import type { SoundChoice, Theme, TimeZoneChoice } from "../../../actions/ports/ports.ts";
import { clockTime } from "../../../domain/text/clock-face.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { useNow } from "../../hooks/use-now.ts";
import { useZone } from "../../hooks/use-zone.ts";
import { Choices } from "../../parts/Choices.tsx";
import { teamWords } from "../../words/team.ts";
import { TeamPart } from "./TeamPart.tsx";

const themes: readonly Theme[] = ["system", "dark", "light", "night"];
const sounds: readonly SoundChoice[] = ["on", "off"];
const zones: readonly TimeZoneChoice[] = ["utc", "local"];

/** Each tap shows at once. */
export const ReadingPanel = () => {
  const { ports } = useApp();
  const { preferences, clock } = ports;
  const theme = useLive(preferences.theme);
  const timeZone = useLive(preferences.timeZone);
  const zone = useZone();
  const sound = useLive(preferences.sound);
  const now = useNow(clock.now);
  return (
    <TeamPart title={teamWords.reading}>
      <Choices<Theme>
        label={teamWords.theme}
        choices={themes.map((value) => ({ value, name: teamWords.themes[value] }))}
        chosen={theme}
        onChoose={preferences.setTheme}
      />
      <Choices<TimeZoneChoice>
        label={teamWords.zone}
        choices={zones.map((value) => ({ value, name: teamWords.zones[value] }))}
        chosen={timeZone}
        onChoose={preferences.setTimeZone}
      />
      <Choices<SoundChoice>
        label={teamWords.sound}
        choices={sounds.map((value) => ({ value, name: teamWords.sounds[value] }))}
        chosen={sound}
        onChoose={preferences.setSound}
      />
      <p>{teamWords.zoneHint(clockTime(now, zone))}</p>
    </TeamPart>
  );
};
