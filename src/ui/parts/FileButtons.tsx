// Copy, share, download: one row of buttons, and the result of the last tap.

import { useState } from "preact/hooks";
import type { TextFile } from "../../actions/ports/ports.ts";
import { type DeliveryChannel, deliverFile } from "../../actions/transfer/deliver-file.ts";
import { useApp } from "../context/app-context.ts";
import { deliveredWords, exportWords } from "../words/closing.ts";
import { Button } from "./Button.tsx";
import styles from "./FileButtons.module.css";

/** The file is written at the tap, perhaps another for each way. */
export const FileButtons = ({ write }: { readonly write: (way: DeliveryChannel) => TextFile }) => {
  const { ports } = useApp();
  const [said, setSaid] = useState("");
  const take = async (way: DeliveryChannel): Promise<void> => {
    setSaid("");
    setSaid(deliveredWords(await deliverFile(ports, write(way), way)));
  };
  return (
    <>
      <p role="status">{said}</p>
      <div class={styles.actions}>
        <Button onTap={() => void take("copy")}>{exportWords.copy}</Button>
        {ports.share.canShareFiles() && <Button onTap={() => void take("share")}>{exportWords.share}</Button>}
        <Button onTap={() => void take("download")}>{exportWords.download}</Button>
      </div>
    </>
  );
};
