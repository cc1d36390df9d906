// The second copy of every fact: an append-only file in the origin private file system, kept by a worker of its own.

import type { Fact } from "../domain/facts.ts";
import type { FactId } from "../domain/ids.ts";

export interface JournalComparison {
  /** Facts of the journal that the database lacks. */
  readonly missingInDatabase: readonly Fact[];
  /** Ids of the database that the journal lacks. */
  readonly missingInJournal: readonly FactId[];
  readonly skippedLines: number;
}

export interface Journal {
  /** Resolves once the facts are flushed; to false where no journal can be kept. Never rejects. */
  append(facts: readonly Fact[]): Promise<boolean>;
  /** Compares all segments with the ids of the database; null where no journal can be kept. Never rejects. */
  compare(idsInDatabase: readonly FactId[]): Promise<JournalComparison | null>;
  close(): void;
}

export type JournalRequest =
  | { readonly type: "append"; readonly facts: readonly Fact[] }
  | { readonly type: "compare"; readonly ids: readonly FactId[] };

/** What the worker answers; facts that the database lacks come ahead of `compared`, some at a time. */
export type JournalReply =
  | { readonly type: "appended"; readonly kept: boolean }
  | { readonly type: "found"; readonly facts: readonly Fact[] }
  | {
      readonly type: "compared";
      readonly result: Pick<JournalComparison, "missingInJournal" | "skippedLines"> | null;
    };

export interface JournalMessage<Content> {
  /** Pairs replies with their request. */
  readonly number: number;
  readonly content: Content;
}

interface Waiting {
  readonly found: Fact[];
  end(reply: JournalReply | null): void;
}

/** Returns the journal behind `worker`; no worker, or one that fails, answers as one that keeps nothing. */
export const createJournal = (worker: Worker | null): Journal => {
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  let isDead = worker === null;

  worker?.addEventListener("message", ({ data }: MessageEvent<JournalMessage<JournalReply>>) => {
    const asked = waiting.get(data.number);
    if (data.content.type === "found") return void asked?.found.push(...data.content.facts);
    waiting.delete(data.number);
    asked?.end(data.content);
  });
  const die = (): void => {
    isDead = true;
    for (const asked of waiting.values()) asked.end(null);
    waiting.clear();
  };
  worker?.addEventListener("error", die);

  const ask = (content: JournalRequest): Promise<{ readonly found: readonly Fact[]; reply: JournalReply | null }> =>
    new Promise((resolve) => {
      if (isDead || !worker) return resolve({ found: [], reply: null });
      requests += 1;
      const found: Fact[] = [];
      waiting.set(requests, { found, end: (reply) => resolve({ found, reply }) });
      worker.postMessage({ number: requests, content } satisfies JournalMessage<JournalRequest>);
    });

  return {
    async append(facts) {
      const { reply } = await ask({ type: "append", facts });
      return reply?.type === "appended" && reply.kept;
    },
    async compare(ids) {
      const { found, reply } = await ask({ type: "compare", ids });
      return reply?.type === "compared" && reply.result ? { ...reply.result, missingInDatabase: found } : null;
    },
    close() {
      worker?.terminate();
      die();
    },
  };
};
