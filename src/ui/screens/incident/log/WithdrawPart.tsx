// Takes an entry back with its reason, in one tap. It stays in the log.

import { useState } from "preact/hooks";
import type { TimelineEntry } from "../../../../domain/views/timeline.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { logEntryWords } from "../../../words/log.ts";
import { useSession } from "../use-session.ts";
import { whyRefused } from "./why-refused.ts";

export interface WithdrawPartProps {
  readonly entry: TimelineEntry;

  readonly onDone: () => void;
}

export const WithdrawPart = ({ entry, onDone }: WithdrawPartProps) => {
  const session = useSession();
  const zone = useZone();
  const [refused, setRefused] = useState<string | null>(null);
  const withdraw = (reason: string): boolean => {
    const why = whyRefused(session.run({ type: "withdrawWithReason", target: entry.fact.id, reason }), zone);
    setRefused(why);
    if (why === null) onDone();
    return why === null;
  };
  return (
    <>
      <p>{logEntryWords.withdrawHint}</p>
      <Row as="fieldset" share aria-label={logEntryWords.why}>
        {logEntryWords.reasons.map((reason) => (
          <Button key={reason} onTap={() => withdraw(reason)}>
            {reason}
          </Button>
        ))}
      </Row>
      <TextEntry label={logEntryWords.ownReason} button={logEntryWords.takeBack} onEnter={withdraw} />
      {refused && <Callout role="alert">{refused}</Callout>}
    </>
  );
};
