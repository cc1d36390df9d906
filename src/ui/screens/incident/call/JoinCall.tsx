// The team's call on the board: one tap joins or dials, with the PIN large enough to type from.

import { useState } from "preact/hooks";
import { copyText } from "../../../../actions/ports/copy-text.ts";
import { callHref } from "../../../../actions/team/directory.ts";
import { useApp } from "../../../context/app-context.ts";
import { useCall } from "../../../hooks/use-call.ts";
import { Button } from "../../../parts/Button.tsx";
import { PanelLink } from "../../../parts/layout/PanelLink.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Reply } from "../../../parts/text/Reply.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { joinCallWords } from "../../../words/call.ts";
import { SayLink } from "../say/SayLink.tsx";
import styles from "./JoinCall.module.css";

/** Shows nothing if this phone knows no call. Joining is logged nowhere; the words that open the call are. */
export const JoinCall = () => {
  const { ports } = useApp();
  const call = useCall();
  const [copied, setCopied] = useState<boolean | null>(null);
  if (!call) return null;
  const { link, number, pin } = call;
  const dial = callHref(number);
  return (
    <Stack as="section" aria-label={joinCallWords.title}>
      <Row share>
        {link !== "" && (
          <PanelLink slim href={link} target="_blank" rel="noopener noreferrer">
            <Text as="span" weight="label">
              {joinCallWords.join}
            </Text>
          </PanelLink>
        )}
        {dial && (
          <PanelLink slim href={dial}>
            <Text as="span" weight="label">
              {joinCallWords.dial}
            </Text>{" "}
            <Hint as="span" look="small" foreign figures>
              {number}
            </Hint>
          </PanelLink>
        )}
      </Row>
      {pin !== "" && <span class={styles.pin}>{joinCallWords.pin(pin)}</span>}
      <Row share>
        {pin !== "" && (
          <Button look="quiet" onTap={() => void copyText(ports.clipboard, pin, "exact").then(setCopied)}>
            {joinCallWords.copyPin}
          </Button>
        )}
        <SayLink words="open-call" />
      </Row>
      <Reply role="status">{copied !== null && (copied ? joinCallWords.copied : joinCallWords.notCopied)}</Reply>
    </Stack>
  );
};
