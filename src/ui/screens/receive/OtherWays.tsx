// For when the camera can't be used: a pasted link, or a file.

import { openLink, receiveText } from "../../../actions/transfer/receive-incident.ts";
import { useApp } from "../../context/app-context.ts";
import { useWork } from "../../hooks/use-work.ts";
import { FilePick } from "../../parts/FilePick.tsx";
import { TextEntry } from "../../parts/TextEntry.tsx";
import { logFileWords } from "../../words/log-file.ts";
import { receiveWords } from "../../words/transfer.ts";
import { ArrivingProgress } from "../review/ArrivingProgress.tsx";
import { readLogFile } from "../review/read-log-file.ts";
import styles from "./OtherWays.module.css";
import type { Told } from "./use-receiving.ts";

export interface OtherWaysProps {
  /** Called with the result of a link or a file, and before that with the news that it is being read. */
  readonly onTold: (told: Told) => void;
}

export const OtherWays = ({ onTold }: OtherWaysProps) => {
  const { ports, sessions } = useApp();
  const { progress, run, stop } = useWork();
  const keep = (text: string): Promise<Told> =>
    run((work) => receiveText(ports, text, { sessions, measuredMs: null }, work)).catch(() => receiveWords.notStored);
  const takeLink = async (link: string): Promise<void> => {
    onTold(receiveWords.reading);
    const opened = await openLink(ports, link);
    if (opened.type === "noLink") return onTold(receiveWords.noLink);
    onTold(opened.type === "text" ? await keep(opened.text) : opened);
  };
  const takeFile = async (file: File): Promise<void> => {
    onTold(receiveWords.reading);
    const read = await readLogFile(file);
    onTold("text" in read ? await keep(read.text) : read.sentence);
  };
  return (
    <section class={styles.actions} aria-label={receiveWords.otherWays}>
      <h2>{receiveWords.otherWays}</h2>
      <TextEntry
        label={receiveWords.link}
        button={receiveWords.takeLink}
        onEnter={(link) => {
          void takeLink(link);
          return true;
        }}
      />
      <FilePick label={logFileWords.label} onFile={(file) => void takeFile(file)}>
        {logFileWords.pick}
      </FilePick>
      <ArrivingProgress progress={progress} stop={stop} />
    </section>
  );
};
