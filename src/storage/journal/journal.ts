// The second copy of every fact: an append-only file in the origin private file system, written by a worker of its own.

import type { FactId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";

/** A file from a version before checksums, as far as it was read. */
interface OlderSegment {
  readonly segment: string;
  readonly size: number;
}

export interface JournalComparison {
  /** Facts in the journal that the database lacks, except those in `unchecked`. */
  readonly missingInDatabase: readonly Fact[];
  /** The same from lines of older versions, which had no checksums. */
  readonly unchecked: readonly Fact[];
  /** Ids in the database that the journal lacks. */
  readonly missingInJournal: readonly FactId[];
  /** Ids in the database that only files from older versions have: these facts are written again, with checksums. */
  readonly onlyInOlder: readonly FactId[];
  readonly older: readonly OlderSegment[];
  /** Lines that can't be believed, all set aside; `fresh` of them were found just now. */
  readonly damaged: { readonly lines: number; readonly fresh: number };
}

export interface Journal {
  /** Resolves once the facts are flushed; to false if no journal can be kept. Never rejects. */
  append(facts: readonly Fact[]): Promise<boolean>;
  /** Compares all segments with the ids of the database; null if no journal can be kept. Never rejects. */
  compare(idsInDatabase: readonly FactId[]): Promise<JournalComparison | null>;
  /** Notes that everything in the older files is now in the journal, so they are never read again. Never rejects. */
  takeOver(older: readonly OlderSegment[]): Promise<boolean>;
  /** Sets aside facts that may not go into the database; the next comparison counts them as damaged. Never rejects. */
  refuse(facts: readonly Fact[]): Promise<boolean>;
  close(): void;
}

export type JournalRequest =
  | { readonly type: "append" | "refuse"; readonly facts: readonly Fact[] }
  | { readonly type: "take-over"; readonly older: readonly OlderSegment[] }
  | { readonly type: "compare"; readonly ids: readonly FactId[] };

/** The worker's answers; facts that the database lacks come before `compared`, a batch at a time. */
export type JournalReply =
  | { readonly type: "kept"; readonly kept: boolean }
  | { readonly type: "found"; readonly facts: readonly Fact[]; readonly isChecked: boolean }
  | {
      readonly type: "compared";
      readonly result: Omit<JournalComparison, "missingInDatabase" | "unchecked"> | null;
    };

export interface JournalMessage<Content> {
  /** Pairs replies with their request. */
  readonly number: number;
  readonly content: Content;
}

interface Found {
  readonly checked: Fact[];
  readonly plain: Fact[];
}

interface Waiting {
  readonly found: Found;
  end(reply: JournalReply | null): void;
}

/** Returns the journal behind `worker`; without one, or once it fails, it answers that nothing was kept. */
export const createJournal = (worker: Worker | null): Journal => {
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  let isDead = worker === null;

  worker?.addEventListener("message", ({ data }: MessageEvent<JournalMessage<JournalReply>>) => {
    const asked = waiting.get(data.number);
    if (data.content.type === "found")
      return void asked?.found[data.content.isChecked ? "checked" : "plain"].push(...data.content.facts);
    waiting.delete(data.number);
    asked?.end(data.content);
  });
  const die = (): void => {
    isDead = true;
    for (const asked of waiting.values()) asked.end(null);
    waiting.clear();
  };
  worker?.addEventListener("error", die);

  const ask = (content: JournalRequest): Promise<{ readonly found: Found; reply: JournalReply | null }> =>
    new Promise((resolve) => {
      const found: Found = { checked: [], plain: [] };
      if (isDead || !worker) return resolve({ found, reply: null });
      requests += 1;
      waiting.set(requests, { found, end: (reply) => resolve({ found, reply }) });
      worker.postMessage({ number: requests, content } satisfies JournalMessage<JournalRequest>);
    });
  const keep = async (content: JournalRequest): Promise<boolean> => {
    const { reply } = await ask(content);
    return reply?.type === "kept" && reply.kept;
  };

  return {
    append: (facts) => keep({ type: "append", facts }),
    takeOver: (older) => keep({ type: "take-over", older }),
    refuse: (facts) => keep({ type: "refuse", facts }),
    async compare(ids) {
      const { found, reply } = await ask({ type: "compare", ids });
      return reply?.type === "compared" && reply.result
        ? { ...reply.result, missingInDatabase: found.checked, unchecked: found.plain }
        : null;
    },
    close() {
      worker?.terminate();
      die();
    },
  };
};
