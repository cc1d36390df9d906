// The worker that keeps the journal: takes requests one after the other, in the order they came.

import { compareJournal } from "./compare-journal.ts";
import type { JournalMessage, JournalReply, JournalRequest } from "./journal.ts";
import { createJournalSegments } from "./journal-segments.ts";

const segments = createJournalSegments();
let turn: Promise<unknown> = segments.open().catch(() => undefined); // what is wrong shows at the first request

self.addEventListener("message", ({ data }: MessageEvent<JournalMessage<JournalRequest>>) => {
  const reply = (content: JournalReply): void =>
    self.postMessage({ number: data.number, content } satisfies JournalMessage<JournalReply>);
  turn = turn.then(() => answer(data.content, reply));
});

const answer = async (request: JournalRequest, reply: (content: JournalReply) => void): Promise<void> => {
  const isAppend = request.type === "append";
  try {
    if (isAppend) return reply({ type: "appended", kept: await segments.append(request.facts) });
    const result = await compareJournal(segments.readAll(), request.ids, (facts) => reply({ type: "found", facts }));
    reply({ type: "compared", result });
  } catch {
    // A file that went away behind our back (site data cleared, folder removed) is opened anew at the next request.
    segments.release();
    reply(isAppend ? { type: "appended", kept: false } : { type: "compared", result: null });
  }
};
