// The code that another phone's camera reads. A long log is a row of codes that keeps changing until the other phone
// has them all; anyone who wants no motion goes from one to the next by hand.

import { useEffect, useRef, useState } from "preact/hooks";
import type { Sending } from "../../../../actions/transfer/send-incident.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { sendWords } from "../../../words/transfer.ts";
import { drawCode } from "./draw-code.ts";
import styles from "./MovingCode.module.css";

type Codes = NonNullable<Sending["codes"]>;
type Pen = (text: string) => readonly (readonly boolean[])[];

/** Ten codes a second: phones of recent years can read that, and the pattern is too fine and even to flash. */
const CODE_MS = 100;
/** For a camera that is slow, or in a dark room: each code is then there for several of its pictures. */
const SLOW_CODE_MS = 300;

/** A single code is drawn again this often, so that the time in it is right. */
const TELL_MS = 1_000;

/** A row of codes has controls, and starts to run unless the phone asks for less motion. */
export const MovingCode = ({ codes }: { readonly codes: Codes }) => {
  const { clock } = useApp().ports;
  const canvas = useRef<HTMLCanvasElement>(null);
  const pen = usePen();
  const [number, setNumber] = useState(0);
  const [isSlow, setSlow] = useState(false);
  const isRow = codes.count > 1;
  const codeMs = isSlow ? SLOW_CODE_MS : CODE_MS;
  const [isRunning, setRunning] = useState(isRow && !matchMedia("(prefers-reduced-motion: reduce)").matches);

  useEffect(() => {
    if (!canvas.current || typeof pen !== "function") return;
    // A code that may stand still for any length of time must not carry the time.
    drawCode(canvas.current, pen(codes.code(number, isRunning || !isRow ? clock.now() : undefined)));
    canvas.current.dataset.code = String(number);
  }, [pen, codes, number, isRunning, isRow, clock]);

  useEffect(() => {
    if ((isRow && !isRunning) || typeof pen !== "function") return;
    const timer = setInterval(() => setNumber((shown) => shown + 1), isRow ? codeMs : TELL_MS);
    return () => clearInterval(timer);
  }, [isRunning, isRow, codeMs, pen]);

  if (pen === "missing") return <p role="alert">{sendWords.notDrawn}</p>;
  return (
    <figure class={styles.figure}>
      <canvas ref={canvas} class={styles.code} role="img" aria-label={sendWords.code} width={1} height={1} />
      <figcaption class={styles.caption}>
        {isRow ? (
          <>
            <span class={styles.part}>
              {number < codes.count ? sendWords.part(number + 1, codes.count) : sendWords.mixed(codes.count)}
            </span>
            <Button look="quiet" onTap={() => setRunning(!isRunning)}>
              {isRunning ? sendWords.pause : sendWords.run}
            </Button>
            <Button look="quiet" pressed={isSlow} onTap={() => setSlow(!isSlow)}>
              {sendWords.slower}
            </Button>
            <Button
              look="quiet"
              onTap={() => {
                setRunning(false);
                setNumber(number + 1);
              }}
            >
              {sendWords.next}
            </Button>
          </>
        ) : (
          sendWords.still
        )}
      </figcaption>
    </figure>
  );
};

/** Returns the pen once it is there; null before that, "missing" if it couldn't be loaded. */
const usePen = (): Pen | null | "missing" => {
  const { ports } = useApp();
  const [pen, setPen] = useState<{ readonly draw: Pen | "missing" } | null>(null);
  useEffect(() => {
    let gone = false;
    ports.codes.pen().then(
      (draw) => gone || setPen({ draw }),
      () => gone || setPen({ draw: "missing" }),
    );
    return () => {
      gone = true;
    };
  }, [ports]);
  return pen?.draw ?? null;
};
