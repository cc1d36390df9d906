// What writes a long log as a file beside the page, which goes on taking taps. Implemented in device/.

import type { Fact } from "../../domain/incident/facts.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { LogFormat } from "../../formats/export/log-file.ts";
import type { ExportZone } from "../../formats/export/recorded-zone.ts";
import type { Sender } from "../../formats/export/to-json.ts";
import type { TextFile } from "./ports.ts";

export interface FileWish {
  readonly format: LogFormat;
  readonly zone: ExportZone;
  readonly pack: Pack;
  readonly sender: Sender | null;
  /** True for a Markdown file that brings itself as HTML too, to be copied. */
  readonly rich: boolean;
}

/** Writes one file. */
export interface LogWorker {
  /** Hands over entries of the log: a part at a time, because handing over takes the page's time. */
  hand(facts: readonly Fact[]): void;
  /** Resolves to the file of all entries that were handed over; rejects if it can't be written, or was ended. */
  write(wish: FileWish): Promise<TextFile>;
  /** Ends it at once, whatever it is doing. */
  end(): void;
}

/** Resolves to a new worker once it runs; null if this browser, its policy or this phone has none. */
export type StartLogWorker = () => Promise<LogWorker | null>;
