// How the team's call is joined: typed once in a quiet hour, one tap away on every board.

import { useEffect, useState } from "preact/hooks";
import { type CallAddress, checkCall, keepCall, noCall, readCall } from "../../../actions/team/call-address.ts";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { Reply } from "../../parts/text/Reply.tsx";
import { WordsField } from "../../parts/WordsField.tsx";
import { callAddressWords } from "../../words/call-address.ts";
import { TeamPart } from "./TeamPart.tsx";

/** What can't be joined is refused and named; emptying all fields forgets the call. */
export const CallPanel = () => {
  const { kept } = useApp();
  const [typed, setTyped] = useState<CallAddress>(noCall);
  const [said, setSaid] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);
  useEffect(
    () =>
      void readCall({ kept }).then(
        (call) => call && setTyped(call),
        () => undefined,
      ),
    [kept],
  );
  const save = async (): Promise<void> => {
    const checked = checkCall(typed);
    if (!checked.ok) return setSaid({ text: callAddressWords.problems[checked.problem], wrong: true });
    try {
      await keepCall({ kept }, checked.call);
      setTyped(checked.call ?? noCall);
      setSaid({ text: checked.call ? callAddressWords.saved : callAddressWords.gone, wrong: false });
    } catch {
      setSaid({ text: callAddressWords.notSaved, wrong: true });
    }
  };
  const field = (name: keyof CallAddress) => (
    <WordsField
      label={callAddressWords[name]}
      text={typed[name]}
      onInput={(text) => setTyped((before) => ({ ...before, [name]: text }))}
    />
  );
  return (
    <TeamPart title={callAddressWords.title}>
      <Hint>{callAddressWords.hint}</Hint>
      {field("link")}
      {field("number")}
      {field("pin")}
      <Reply role={said?.wrong ? "alert" : "status"} wrong={said?.wrong ?? false}>
        {said?.text}
      </Reply>
      <Button onTap={() => void save()}>{callAddressWords.save}</Button>
    </TeamPart>
  );
};
