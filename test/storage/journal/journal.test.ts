// The page's side of the journal, against a worker that is a message channel.

import { describe, expect, it } from "vitest";
import type { FactId } from "../../../src/domain/fact/ids.ts";
import {
  createJournal,
  type JournalMessage,
  type JournalReply,
  type JournalRequest,
} from "../../../src/storage/journal/journal.ts";
import { declaredWith, incidentA } from "../kit/some-facts.ts";

class FakeWorker extends EventTarget {
  readonly asked: JournalMessage<JournalRequest>[] = [];
  isEnded = false;
  postMessage(message: JournalMessage<JournalRequest>): void {
    this.asked.push(structuredClone(message));
  }
  reply(number: number, content: JournalReply): void {
    this.dispatchEvent(new MessageEvent("message", { data: { number, content } }));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const facts = declaredWith(incidentA, 2);
const ids = ["x" as FactId];
let worker = new FakeWorker();
const open = () => {
  worker = new FakeWorker();
  return createJournal(worker as unknown as Worker);
};

describe("the journal", () => {
  it("posts facts at once, and pairs answers with what was asked", async () => {
    const journal = open();
    const first = journal.append(facts.slice(0, 1));
    const second = journal.append(facts.slice(1));
    expect(worker.asked.map(({ content }) => content)).toEqual([
      { type: "append", facts: facts.slice(0, 1) },
      { type: "append", facts: facts.slice(1) },
    ]);
    worker.reply(2, { type: "kept", kept: true });
    worker.reply(1, { type: "kept", kept: false });
    expect([await first, await second]).toEqual([false, true]);
  });

  it("collects the facts that come in parts", async () => {
    const journal = open();
    const comparison = journal.compare(ids);
    worker.reply(1, { type: "found", facts: facts.slice(0, 2), isChecked: true });
    worker.reply(1, { type: "found", facts: facts.slice(2), isChecked: false });
    const result = { missingInJournal: ids, onlyInOlder: [], older: [], damaged: { lines: 3, fresh: 1 } };
    worker.reply(1, { type: "compared", result });
    expect(await comparison).toEqual({ ...result, missingInDatabase: facts.slice(0, 2), unchecked: facts.slice(2) });
  });

  it("has no comparison where the worker can keep nothing", async () => {
    const journal = open();
    const comparison = journal.compare(ids);
    worker.reply(1, { type: "compared", result: null });
    expect(await comparison).toBeNull();
  });

  it("leaves nobody waiting when the worker fails, and asks it no more", async () => {
    const journal = open();
    const waiting = [journal.append(facts), journal.compare(ids)];
    worker.dispatchEvent(new Event("error"));
    expect(await Promise.all(waiting)).toEqual([false, null]);
    expect([await journal.append(facts), await journal.compare(ids)]).toEqual([false, null]);
    expect(worker.asked).toHaveLength(2);
  });

  it("keeps nothing without a worker", async () => {
    const journal = createJournal(null);
    expect([await journal.append(facts), await journal.compare(ids)]).toEqual([false, null]);
    journal.close();
  });

  it("ends its worker", async () => {
    const journal = open();
    const waiting = journal.append(facts);
    journal.close();
    expect([await waiting, worker.isEnded]).toEqual([false, true]);
  });
});
