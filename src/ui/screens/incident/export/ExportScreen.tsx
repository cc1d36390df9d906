// Takes the log off the phone: as a file to share, a download, or text to paste.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type ExportFormat, exportFormats } from "../../../../actions/transfer/export-log.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { Choices } from "../../../parts/Choices.tsx";
import { exportWords } from "../../../words/closing.ts";
import { sendWords } from "../../../words/transfer.ts";
import { ArrivingProgress } from "../../review/ArrivingProgress.tsx";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { AskFirst } from "../restricted/AskFirst.tsx";
import { useSession } from "../use-session.ts";
import { useTaking } from "./use-taking.ts";

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
  const { route, query } = useLocation();
  const [format, setFormat] = useState<ExportFormat>(query.format === "svg" ? "svg" : "text");
  const [zone, setZone] = useState<Zone>("utc");
  const { said, take, progress, stop } = useTaking();
  const choices = (
    <>
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
    </>
  );
  const ways = (
    <>
      {ports.share.canShareFiles() && (
        <Button once onTap={() => void take("share", format, zone)}>
          {exportWords.share}
        </Button>
      )}
      {format !== "svg" && format !== "html" && (
        <Button onTap={() => void take("copy", format, zone)}>{exportWords.copy}</Button>
      )}
      <Button look="primary" onTap={() => void take("download", format, zone)}>
        {exportWords.download}
      </Button>
    </>
  );
  return (
    <IncidentFrame
      title={exportWords.title}
      thumb={
        <>
          <p role="status">{said}</p>
          {progress ? <ArrivingProgress progress={progress} stop={stop} /> : ways}
        </>
      }
    >
      {progress ? <p>{exportWords.writing(exportWords.formats[format])}</p> : choices}
    </IncidentFrame>
  );
};
