// Permission and subscription. Only a tap asks for the permission, after the sentence that says why.

import { useState } from "preact/hooks";
import { type Refreshed, refreshSubscription } from "../../../../actions/relay-link/refresh-subscription.ts";
import type { Instant } from "../../../../domain/fact/ids.ts";
import { patiently } from "../../../hooks/patiently.ts";
import { useNow } from "../../../hooks/use-now.ts";
import { Button } from "../../../parts/Button.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { Reply } from "../../../parts/text/Reply.tsx";
import { ageWords } from "../../../words/age.ts";
import { permissionWords, pushHealthWords, refreshedWords } from "../../../words/push.ts";
import { TeamPart } from "../TeamPart.tsx";
import type { TeamProps } from "./team-props.ts";

/** The browser gives up after twenty seconds, and another tab may be asking it before that. */
const RENEW_PATIENCE_MS = 30_000;
/** Some browsers hide the question, or leave it unanswered. */
const ASK_PATIENCE_MS = 10_000;

const notRenewed = (error: unknown): Refreshed => ({
  type: "failed",
  detail: error instanceof Error ? error.message : String(error),
});

/** If something prevents push, it says so instead of showing a button that can't work. */
export const SubscriptionPart = ({ link, state: { membership, subscription } }: TeamProps) => {
  const { push } = link.ports;
  const [permission, setPermission] = useState(push.permission());
  const [said, setSaid] = useState("");
  const now = useNow(deviceNow);
  const support = push.support();
  const renew = async (): Promise<void> => {
    setSaid(pushHealthWords.renewing);
    const renewed = refreshSubscription(link.ports, deviceNow).catch(notRenewed);
    setSaid(refreshedWords(await patiently(renewed, RENEW_PATIENCE_MS, () => setSaid(pushHealthWords.renewLate))));
  };
  const allow = async (): Promise<void> => {
    setSaid(pushHealthWords.asking);
    const given = await patiently(push.ask(), ASK_PATIENCE_MS, () => setSaid(pushHealthWords.askLate));
    setPermission(given);
    if (given === "granted" && membership) await renew();
    else setSaid("");
  };
  return (
    <TeamPart title={pushHealthWords.phone}>
      <p>{permissionWords(support, permission)}</p>
      {support === "ok" && permission === "default" && (
        <>
          <p>{pushHealthWords.allowWhy}</p>
          <Button look="primary" onTap={() => void allow()}>
            {pushHealthWords.allow}
          </Button>
        </>
      )}
      {support === "ok" && permission === "granted" && membership && (
        <>
          {subscription ? (
            <>
              <p>{pushHealthWords.since(ageWords(subscription.since, now))}</p>
              {subscription.refused === null ? (
                <p>
                  {subscription.confirmedAt === null
                    ? pushHealthWords.unconfirmed
                    : pushHealthWords.confirmed(ageWords(subscription.confirmedAt, now))}
                </p>
              ) : (
                <Callout filled>{pushHealthWords.subscriptionRefused(subscription.refused)}</Callout>
              )}
            </>
          ) : (
            <p>{pushHealthWords.noSubscription}</p>
          )}
          <Button once look="quiet" onTap={() => void renew()}>
            {subscription ? pushHealthWords.renew : pushHealthWords.subscribe}
          </Button>
        </>
      )}
      <Reply role="status">{said}</Reply>
    </TeamPart>
  );
};

const deviceNow = (): Instant => Date.now() as Instant;
