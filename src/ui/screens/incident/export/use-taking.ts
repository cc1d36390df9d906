// Takes a log off the phone from a screen: what came of it in words, and how far it is while a long one is written.

import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { lazy } from "../../../../actions/ports/lazy.ts";
import type { DeliveryChannel } from "../../../../actions/transfer/deliver-file.ts";
import {
  copyLog,
  downloadLog,
  type ExportFormat,
  isLongLog,
  shareLog,
  type TakeLog,
} from "../../../../actions/transfer/export-log.ts";
import type { Shelf } from "../../../../actions/transfer/take-long-log.ts";
import { useApp } from "../../../context/app-context.ts";
import { useWork, type WorkHere } from "../../../hooks/use-work.ts";
import { deliveredWords } from "../../../words/closing.ts";
import { useSession } from "../use-session.ts";
import { WritersContext } from "./writers-context.ts";

interface Taking extends Pick<WorkHere, "progress" | "stop"> {
  readonly said: string;
  take(way: DeliveryChannel, format: ExportFormat, zone: Parameters<TakeLog>[3]): Promise<void>;
}

const plainly: Readonly<Record<DeliveryChannel, TakeLog>> = { copy: copyLog, download: downloadLog, share: shareLog };

/** What takes long logs: it comes with the files for quiet times. */
const arriving = lazy(async () => (await import("../../../../actions/transfer/take-long-log.ts")).takeLongLog);

/** Whoever leaves the screen stops it. */
export const useTaking = (): Taking => {
  const session = useSession();
  const { ports } = useApp();
  const writers = useContext(WritersContext);
  const { progress, run, stop } = useWork();
  const [said, setSaid] = useState("");
  const shelf = useRef<Shelf>({ kept: null });
  const isBusy = useRef(false);
  useEffect(() => stop, []);
  const take: Taking["take"] = async (way, format, zone) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      setSaid("");
      await session.settled();
      const takeLong = isLongLog(session) ? await arriving.load().catch(() => null) : null;
      const taken =
        takeLong && (await run((work) => takeLong(ports, session, { format, zone, way }, shelf.current, work)));
      setSaid(deliveredWords(taken ?? (await plainly[way](ports, session, format, zone, writers))));
    } finally {
      isBusy.current = false;
    }
  };
  return { said, take, progress, stop };
};
