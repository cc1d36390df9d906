// Asks one person by name. They say what they know, and only that; what there is to know isn't listed here.

import { useState } from "preact/hooks";
import { Choices } from "../../../ui/parts/Choices.tsx";
import { FormSheet } from "../../../ui/parts/FormSheet.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { WordsField } from "../../../ui/parts/WordsField.tsx";
import { useSession } from "../../../ui/screens/incident/use-session.ts";
import { askFact } from "../../domain/run/ask-fact.ts";
import type { ChannelLine } from "../../domain/run/channel.ts";
import { heardTopics } from "../../domain/run/heard-topics.ts";
import { peopleOf } from "../../domain/run/people-of.ts";
import type { DrillLog } from "../../domain/run/read-drill.ts";
import { channelWords } from "../words/play.ts";

export interface AskColleagueSheetProps {
  readonly drill: DrillLog;
  readonly lines: readonly ChannelLine[];
  readonly onClose: () => void;
}

/** The answer comes as a line in the channel. */
export const AskColleagueSheet = ({ drill, lines, onClose }: AskColleagueSheetProps) => {
  const session = useSession();
  const [who, setWho] = useState("");
  const [what, setWhat] = useState("");
  const { scenario } = drill;
  const people = peopleOf(scenario);
  const asked = people.find(({ id }) => id === who);
  const heard = heardTopics(drill, lines);
  const usual = channelWords.usuals.filter((topic) => !heard.includes(topic));
  const topics = (label: string, words: readonly string[]) =>
    words.length > 0 && (
      <Choices
        label={label}
        choices={words.map((value) => ({ value, name: value }))}
        chosen={what}
        onChoose={setWhat}
      />
    );
  return (
    <FormSheet
      title={channelWords.ask}
      action={channelWords.send}
      missing={asked ? (what.trim() === "" ? channelWords.topicMissing : null) : channelWords.whom}
      onDone={() => {
        session.run(askFact(scenario, who, what));
        onClose();
      }}
      onClose={onClose}
    >
      <Choices
        label={channelWords.whom}
        choices={people.map(({ id, name }) => ({ value: id, name }))}
        chosen={who}
        onChoose={setWho}
      />
      {asked && (
        <>
          <Hint>{channelWords.standsFor(asked.name, asked.title)}</Hint>
          {topics(channelWords.topics, heard)}
          {topics(channelWords.usual, usual)}
          <WordsField label={channelWords.about(asked.name)} text={what} onInput={setWhat} />
        </>
      )}
    </FormSheet>
  );
};
