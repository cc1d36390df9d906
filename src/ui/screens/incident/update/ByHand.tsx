// The last way out if the browser can't copy: the text, selected, and an honest confirmation.

import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../../parts/Button.tsx";
import { updateWords } from "../../../words/update.ts";
import styles from "./ByHand.module.css";

/** The update is logged only once the person says that it was copied. */
export const ByHand = ({ text, onConfirm }: { readonly text: string; readonly onConfirm: () => void }) => {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <section>
      <p role="alert">{updateWords.byHand}</p>
      <textarea class={styles.text} ref={field} readOnly rows={8} value={text} aria-label={updateWords.preview} />
      <Button look="primary" onTap={onConfirm}>
        {updateWords.confirm}
      </Button>
    </section>
  );
};
