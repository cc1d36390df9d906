// Takes the log off the phone: as a file to share, a download, or text to paste.

import { useContext, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import {
  copyLog,
  downloadLog,
  type ExportFormat,
  exportFormats,
  shareLog,
} from "../../../../actions/transfer/export-log.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { Choices } from "../../../parts/Choices.tsx";
import { deliveredWords, exportWords } from "../../../words/closing.ts";
import { sendWords } from "../../../words/transfer.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { AskFirst } from "../restricted/AskFirst.tsx";
import { useSession } from "../use-session.ts";
import { WritersContext } from "./writers-context.ts";

type Zone = "utc" | "recorded";

/** The log of a restricted incident leaves only after one more tap. */
export const ExportScreen = () => (
  <AskFirst title={exportWords.title}>
    <Export />
  </AskFirst>
);

/** JSON always carries the whole log as stored; the zone matters to the other formats. */
const Export = () => {
  const session = useSession();
  const { ports } = useApp();
  const writers = useContext(WritersContext);
  const { route, query } = useLocation();
  const [format, setFormat] = useState<ExportFormat>(query.format === "svg" ? "svg" : "text");
  const [zone, setZone] = useState<Zone>("utc");
  const [said, setSaid] = useState<string>("");
  const take = async (way: typeof copyLog): Promise<void> => {
    setSaid("");
    await session.settled();
    setSaid(deliveredWords(await way(ports, session, format, zone, writers)));
  };
  return (
    <IncidentFrame
      title={exportWords.title}
      thumb={
        <>
          <p role="status">{said}</p>
          {ports.share.canShareFiles() && (
            <Button once onTap={() => void take(shareLog)}>
              {exportWords.share}
            </Button>
          )}
          {format !== "svg" && format !== "html" && (
            <Button onTap={() => void take(copyLog)}>{exportWords.copy}</Button>
          )}
          <Button look="primary" onTap={() => void take(downloadLog)}>
            {exportWords.download}
          </Button>
        </>
      }
    >
      <Choices<ExportFormat>
        label={exportWords.format}
        choices={exportFormats.map((value) => ({
          value,
          name: exportWords.formats[value],
        }))}
        chosen={format}
        onChoose={setFormat}
      />
      <p>{exportWords.hints[format]}</p>
      {format !== "json" && (
        <Choices<Zone>
          label={exportWords.zone}
          choices={(["utc", "recorded"] as const).map((value) => ({ value, name: exportWords.zones[value] }))}
          chosen={zone}
          onChoose={setZone}
        />
      )}
      <Button look="quiet" onTap={() => route(`/incident/${session.id}/send`)}>
        {sendWords.way}
      </Button>
    </IncidentFrame>
  );
};
