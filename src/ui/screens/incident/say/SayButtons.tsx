// What can be done with words to say: have them read, copy them, log that they were said.

import { useEffect, useState } from "preact/hooks";
import { copyText } from "../../../../actions/ports/copy-text.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Reply } from "../../../parts/text/Reply.tsx";
import { sayScreenWords } from "../../../words/say.ts";
import { useSession } from "../use-session.ts";
import type { Saying } from "./use-saying.ts";

export interface SayButtonsProps {
  readonly saying: Pick<Saying, "id" | "title" | "lines">;
  readonly onLogged?: () => void;
}

/** Without a voice there is no button for it. Key it by the words. */
export const SayButtons = ({ saying: { id, title, lines }, onLogged }: SayButtonsProps) => {
  const session = useSession();
  const { speech, clipboard } = useApp().ports;
  const state = useLive(speech.state);
  const [said, setSaid] = useState("");
  useEffect(() => () => speech.stop(), [speech]);
  const text = lines.join(" ");
  return (
    <>
      <Reply role="status" centered>
        {state === "failed" ? sayScreenWords.unread : said}
      </Reply>
      <Row share>
        {speech.canSpeak() &&
          (state === "speaking" ? (
            <Button onTap={speech.stop}>{sayScreenWords.stop}</Button>
          ) : (
            <Button onTap={() => speech.speak(text)}>{sayScreenWords.read}</Button>
          ))}
        <Button
          onTap={() => {
            void copyText(clipboard, text, "chat").then((done) =>
              setSaid(done ? sayScreenWords.copied : sayScreenWords.notCopied),
            );
          }}
        >
          {sayScreenWords.copy}
        </Button>
      </Row>
      <Button
        look="primary"
        command={id}
        onTap={() => {
          const { type } = session.run({ type: "addNote", kind: "note", text: sayScreenWords.entry(title, text) });
          if (type === "refused") return;
          setSaid(sayScreenWords.logged);
          onLogged?.();
        }}
      >
        {sayScreenWords.log}
      </Button>
    </>
  );
};
