// Words to say: the sit-rep first, because it is asked for most, and every phrase of the pack one tap further.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Choices } from "../../../parts/Choices.tsx";
import { sayScreenWords } from "../../../words/say.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { SayButtons } from "./SayButtons.tsx";
import { SpokenWords } from "./SpokenWords.tsx";
import { useSaying } from "./use-saying.ts";

export const SayScreen = () => {
  const { query } = useLocation();
  const [words, setWords] = useState(query.words ?? "");
  const [isLogged, setLogged] = useState(false);
  const saying = useSaying(words);
  return (
    <IncidentFrame
      title={saying.title}
      thumb={<SayButtons key={saying.id} saying={saying} onLogged={() => setLogged(true)} />}
    >
      <SpokenWords saying={saying} />
      {isLogged && <LastEntry />}
      <Choices label={sayScreenWords.which} choices={saying.choices} chosen={saying.id} onChoose={setWords} />
    </IncidentFrame>
  );
};
