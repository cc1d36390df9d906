// One still code for another phone's camera.

import { useEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../../../context/app-context.ts";
import { phonesWords } from "../../../words/join.ts";
import { drawCode } from "../../incident/send/draw-code.ts";
import styles from "./InviteCode.module.css";

/** If the code can't be drawn, a sentence takes its place. */
export const InviteCode = ({ text }: { readonly text: string }) => {
  const { ports } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let gone = false;
    ports.codes.pen().then(
      (pen) => {
        if (!gone && canvas.current) drawCode(canvas.current, pen(text));
      },
      () => gone || setMissing(true),
    );
    return () => {
      gone = true;
    };
  }, [ports, text]);
  if (isMissing) return <p role="alert">{phonesWords.notDrawn}</p>;
  return <canvas ref={canvas} class={styles.code} role="img" aria-label={phonesWords.code} width={1} height={1} />;
};
