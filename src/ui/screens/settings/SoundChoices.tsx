// Whether a due update may sound on this phone.

import type { SoundChoice } from "../../../actions/ports/ports.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { Choices } from "../../parts/Choices.tsx";
import { displayWords } from "../../words/display.ts";

const sounds: readonly SoundChoice[] = ["on", "off"];

export const SoundChoices = () => {
  const { preferences } = useApp().ports;
  const sound = useLive(preferences.sound);
  return (
    <>
      <Choices<SoundChoice>
        label={displayWords.sound}
        choices={sounds.map((value) => ({ value, name: displayWords.sounds[value] }))}
        chosen={sound}
        onChoose={preferences.setSound}
      />
      <p>{displayWords.vibrates}</p>
    </>
  );
};
