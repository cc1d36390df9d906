// The clocks of two phones differ: said once on the board, quietly, because times on it may look wrong.

import { useEffect, useState } from "preact/hooks";
import { noteFuture } from "../../../../actions/clock/note-clocks.ts";
import type { DeviceId, FactId } from "../../../../domain/fact/ids.ts";
import type { ClockDifference } from "../../../../domain/incident/command/state.ts";
import type { Fact } from "../../../../domain/incident/facts.ts";
import { isOpen } from "../../../../domain/incident/incident.ts";
import { withNames } from "../../../../domain/incident/names.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Notice } from "../../../parts/Notice.tsx";
import { clocksWords } from "../../../words/clocks.ts";
import { useSession } from "../use-session.ts";

/** A hidden difference stays hidden until the page is loaded again. */
const hidden = new Set<FactId>();

/** Shows the newest difference until it is hidden; nothing if the clocks agree. */
export const ClocksNotice = () => {
  const session = useSession();
  const { ports } = useApp();
  const incident = useLive(session.incident);
  const facts = useLive(session.facts);
  const [, setHidden] = useState(0);
  useEffect(() => {
    if (isOpen(session.incident.get())) noteFuture(ports, session);
  }, [ports, session]);
  const newest = Object.values(incident.seat.clocks).reduce<ClockDifference | null>(
    (last, one) => (last && last.order > one.order ? last : one),
    null,
  );
  if (!newest || !isOpen(incident) || hidden.has(newest.fact)) return null;
  const hide = (): void => {
    hidden.add(newest.fact);
    setHidden(hidden.size);
  };
  return (
    <Notice
      actions={
        <Button look="quiet" onTap={hide}>
          {clocksWords.hide}
        </Button>
      }
    >
      {wordsOf(newest, ports.identity.device, withNames(facts, incident.names))} {clocksWords.hint}
    </Notice>
  );
};

const wordsOf = ({ by, device, byMs }: ClockDifference, here: DeviceId, facts: readonly Fact[]): string => {
  if (by === here && device === here) return clocksWords.own(-byMs);
  if (by === here) return clocksWords.other(nameOf(device, facts), byMs);
  return device === here ? clocksWords.other(nameOf(by, facts), -byMs) : clocksWords.two(byMs);
};

const nameOf = (device: DeviceId | null, facts: readonly Fact[]): string | null =>
  facts.findLast((fact) => fact.device === device && fact.by.name.trim() !== "")?.by.name ?? null;
