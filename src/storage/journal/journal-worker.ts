// The journal's worker: handles requests one at a time, in the order they came.

import { compareJournal } from "./compare-journal.ts";
import type { JournalMessage, JournalReply, JournalRequest } from "./journal.ts";
import { createJournalSegments } from "./journal-segments.ts";

const segments = createJournalSegments();
let turn: Promise<unknown> = segments.open().catch(() => undefined); // the first request shows what is wrong

self.addEventListener("message", ({ data }: MessageEvent<JournalMessage<JournalRequest>>) => {
  const reply = (content: JournalReply): void =>
    self.postMessage({ number: data.number, content } satisfies JournalMessage<JournalReply>);
  turn = turn.then(() => answer(data.content, reply));
});

const answer = async (request: JournalRequest, reply: (content: JournalReply) => void): Promise<void> => {
  try {
    switch (request.type) {
      case "append":
        return reply({ type: "kept", kept: await segments.append(request.facts) });
      case "take-over":
        return reply({
          type: "kept",
          kept: await segments.append(request.older.map((older) => ({ note: "taken-over", ...older }))),
        });
      case "refuse":
        await segments.putAside(request.facts.map((fact) => ({ note: "refused", fact })));
        return reply({ type: "kept", kept: true });
      case "compare": {
        const found = (facts: Parameters<Parameters<typeof compareJournal>[3]>[0], isChecked: boolean): void =>
          reply({ type: "found", facts, isChecked });
        const aside = await segments.readAside();
        return reply({
          type: "compared",
          result: await compareJournal(segments.readAll(), request.ids, aside, found),
        });
      }
    }
  } catch {
    // If the file went away behind our back (site data cleared, folder removed), the next request opens it again.
    segments.release();
    reply(request.type === "compare" ? { type: "compared", result: null } : { type: "kept", kept: false });
  }
};
