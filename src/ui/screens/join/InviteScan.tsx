// The invite from another phone's screen, through the camera, or pasted.

import { useEffect, useRef, useState } from "preact/hooks";
import type { CameraTrouble } from "../../../actions/ports/camera-port.ts";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { TextEntry } from "../../parts/TextEntry.tsx";
import { joinWords } from "../../words/join.ts";
import { receiveWords, troubleWords } from "../../words/transfer.ts";
import styles from "./InviteScan.module.css";

/** `onText` returns whether the text was an invite. */
export const InviteScan = ({ onText }: { readonly onText: (text: string) => boolean }) => {
  const { ports } = useApp();
  const video = useRef<HTMLVideoElement>(null);
  const [isOn, setOn] = useState(false);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  useEffect(() => {
    if (!isOn || !video.current) return;
    return ports.camera.scan(video.current, {
      onOpen: () => undefined,
      onCode: (text) => void onText(text),
      onTrouble(found) {
        setTrouble(found);
        setOn(false);
      },
    });
  }, [isOn, ports]);
  return (
    <Stack gap={4}>
      {isOn && <p role="status">{joinWords.scanning}</p>}
      {isOn && <video ref={video} class={styles.picture} aria-label={receiveWords.picture} muted playsInline />}
      {trouble && <p role="alert">{troubleWords(trouble)}</p>}
      <Button
        look={isOn ? "plain" : "primary"}
        onTap={() => {
          setTrouble(null);
          setOn(!isOn);
        }}
      >
        {isOn ? joinWords.stopScan : joinWords.scan}
      </Button>
      <TextEntry label={joinWords.link} button={joinWords.takeLink} onEnter={onText} />
    </Stack>
  );
};
