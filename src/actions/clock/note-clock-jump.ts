// When the device's clock is changed while incidents are open, each of their logs says so. The app then also asks why
// it leapt; while none is open, nobody needs to know.

import type { OpenIncidents } from "../incident/open-incidents.ts";
import type { Sessions } from "../incident/sessions.ts";
import type { Ports } from "../ports/ports.ts";

/** Watches until the page closes: a jump is logged once in every open incident, by the page that is on screen. */
export const noteClockJumps = (
  { clock }: Pick<Ports, "clock">,
  { list, refresh }: OpenIncidents,
  sessions: Pick<Sessions, "open">,
  isVisible: () => boolean,
): void => {
  const forgetLeap = (): void => {
    if (clock.leapt.get() === 0) return;
    void refresh().then(() => {
      if (list.get()?.length === 0) clock.explainLeap("slept");
    });
  };
  clock.leapt.subscribe(forgetLeap);
  clock.jumped.subscribe(() => {
    const jump = clock.jumped.get();
    if (!jump || !isVisible()) return;
    void refresh().then(async () => {
      for (const { id } of list.get() ?? []) {
        const session = await sessions.open(id).catch(() => null);
        session?.run({ type: "noteClockJump", byMs: jump.byMs });
      }
    });
  });
};
