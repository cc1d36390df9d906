// The log as it is stored, to copy, share or download from a screen that failed.

import { useEffect, useState } from "preact/hooks";
import { incidentsIn, type Rescue, rawLogFile } from "../../../actions/incident/rescue.ts";
import type { RawLog } from "../../../actions/ports/storage-port.ts";
import { type DeliveryChannel, deliverFile } from "../../../actions/transfer/deliver-file.ts";
import type { IncidentId } from "../../../domain/fact/ids.ts";
import { useFailure } from "../../hooks/use-failure.ts";
import { Button } from "../../parts/Button.tsx";
import { deliveredWords } from "../../words/closing.ts";
import { rawLogWords } from "../../words/raw-log.ts";

export interface RawLogPartProps {
  readonly rescue: () => Promise<Rescue>;
  /** The incident whose log it is; null for everything on the phone. */
  readonly incident: IncidentId | null;
}

interface Found {
  readonly rescue: Rescue;
  readonly raw: RawLog;
}

/** It says what was found before it offers to export it. */
export const RawLogPart = ({ rescue, incident }: RawLogPartProps) => {
  const [found, setFound] = useState<Found | null>(null);
  const [said, setSaid] = useState("");
  const fail = useFailure();
  useEffect(() => {
    const read = async (): Promise<void> => {
      const made = await rescue();
      setFound({ rescue: made, raw: await made.read(incident) });
    };
    read().catch(fail);
  }, [rescue, incident, fail]);
  if (!found) return <p role="status">{rawLogWords.reading}</p>;
  const take = async (way: DeliveryChannel): Promise<void> => {
    setSaid("");
    setSaid(deliveredWords(await deliverFile(found.rescue, rawLogFile(found.raw, incident), way)));
  };
  return (
    <section aria-labelledby="raw-log">
      <h2 id="raw-log">{rawLogWords.title}</h2>
      <p>{foundWords(found.raw, incident)}</p>
      {found.raw.facts.some(({ type }) => type === "restriction.set/1") && <p>{rawLogWords.restricted}</p>}
      {found.raw.facts.length > 0 && (
        <>
          <Button onTap={() => void take("copy")}>{rawLogWords.copy}</Button>
          {found.rescue.share.canShareFiles() && <Button onTap={() => void take("share")}>{rawLogWords.share}</Button>}
          <Button onTap={() => void take("download")}>{rawLogWords.download}</Button>
          <p role="status">{said}</p>
        </>
      )}
    </section>
  );
};

const foundWords = (raw: RawLog, incident: IncidentId | null): string => {
  const { facts, unread } = raw;
  if (unread.length === 2) return rawLogWords.unread;
  if (facts.length === 0) return rawLogWords.none;
  const found = rawLogWords.found(facts.length, incident === null ? incidentsIn(raw).length : null);
  return unread[0] === "database" ? `${found} ${rawLogWords.secondCopy}` : found;
};
