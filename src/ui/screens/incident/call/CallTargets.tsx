// The people that the severity calls for: each with a number to tap, and the text to send them. A call and a copied text
// are logged as an escalation; numbers never are.

import { useState } from "preact/hooks";
import { copyText } from "../../../../actions/ports/copy-text.ts";
import { calledAt } from "../../../../actions/team/duties.ts";
import { composeEscalation } from "../../../../actions/update/compose-escalation.ts";
import { callLine, withLine } from "../../../../actions/update/with-call.ts";
import type { Person } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import { escalationTiers } from "../../../../domain/views/escalation-tiers.ts";
import { useApp } from "../../../context/app-context.ts";
import { useCall } from "../../../hooks/use-call.ts";
import { useCallBook } from "../../../hooks/use-call-book.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { LinesField } from "../../../parts/Field.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { TextLink } from "../../../parts/text/TextLink.tsx";
import { callWords } from "../../../words/steps.ts";
import { updateWords } from "../../../words/update.ts";
import { escalationWords } from "../../../words/work.ts";
import { editHref } from "../../cards/card-address.ts";
import { useKept } from "../restricted/use-kept.ts";
import { useSession } from "../use-session.ts";
import { PersonCall } from "./PersonCall.tsx";

/** More would push the step itself off the screen. */
const MOST = 3;

export const CallTargets = ({ onActed }: { readonly onActed?: (() => void) | undefined }) => {
  const session = useSession();
  const { ports } = useApp();
  const zone = useZone();
  const incident = useLive(session.incident);
  const pack = useLive(session.pack);
  const book = useCallBook();
  const call = useCall();
  const [included, setIncluded] = useState(false);
  const [all, setAll] = useState(false);
  const [outcome, setOutcome] = useKept<{ readonly copied: boolean; readonly text: string }>(incident);
  const { severity } = incident;
  if (!severity) return <Hint>{callWords.noneSet(callWords.noSeverity)}</Hint>;
  const [tier] = escalationTiers(incident, pack);
  const to = tier?.to ?? severity.short;
  const reason = escalationWords.reasons[2];
  const people = incident.drill || !book ? [] : calledAt(book.duties, severity.level, book.people);
  const log = (person: Person | null): void => {
    onActed?.();
    if (!isWaiting(incident, to, person)) session.run({ type: "escalate", to, person, reason, trigger: null });
  };
  const copy = async (): Promise<void> => {
    const now = ports.clock.now();
    const composed = composeEscalation({ incident, pack, escalation: { to, person: null, reason }, now, zone });
    const text = call && included ? withLine(composed, callLine(call)) : composed;
    setOutcome({ copied: await copyText(ports.clipboard, text, "chat"), text });
    log(null);
  };
  return (
    <>
      {tier && <Hint foreign>{[tier.to, tier.when].filter(Boolean).join(", ")}</Hint>}
      {incident.drill && <Hint>{callWords.drill}</Hint>}
      {people.length > 0 && (
        <Stack as="ul" aria-label={callWords.people}>
          {people.slice(0, all ? people.length : MOST).map((person) => (
            <li key={person.id}>
              <PersonCall person={person} contact={book?.directory.get(person.id)} onCall={() => log(person)} />
            </li>
          ))}
        </Stack>
      )}
      {people.length > MOST && !all && (
        <Button look="quiet" onTap={() => setAll(true)}>
          {callWords.more(people.length - MOST)}
        </Button>
      )}
      {book && people.length === 0 && !incident.drill && (
        <Hint>
          {callWords.noneSet(severity.short)}{" "}
          <TextLink href={editHref({ section: "severities", id: severity.id })}>{callWords.set}</TextLink>
        </Hint>
      )}
      {outcome && !outcome.copied && (
        <>
          <p role="alert">{escalationWords.byHand}</p>
          <LinesField ref={select} readOnly rows={6} value={outcome.text} aria-label={escalationWords.text} />
        </>
      )}
      {outcome?.copied && <p role="status">{escalationWords.copied}</p>}
      <Row share>
        {call && (
          <Button look="quiet" pressed={included} onTap={() => setIncluded(!included)}>
            {updateWords.includeCall}
          </Button>
        )}
        <Button once onTap={() => void copy()}>
          {escalationWords.copy}
        </Button>
      </Row>
    </>
  );
};

const select = (field: HTMLTextAreaElement | null): void => field?.select();

// Calling somebody again, or copying the text again, is the same escalation until it is answered.
const isWaiting = ({ work }: Incident, to: string, person: Person | null): boolean =>
  Object.values(work.escalations).some(
    (made) => made.answeredAt === null && made.to === to && (person === null || made.person?.id === person.id),
  );
