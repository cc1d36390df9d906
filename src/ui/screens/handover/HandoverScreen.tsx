// The change of shift: everything that is open, as one text to paste, and the way to hand off command of each incident.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { copyText } from "../../../actions/ports/copy-text.ts";
import { digestShift } from "../../../actions/transfer/digest-shift.ts";
import { isOpen } from "../../../domain/incident/incident.ts";
import { incidentName, toNamed } from "../../../domain/words/incident-name.ts";
import { useApp } from "../../context/app-context.ts";
import { useNow } from "../../hooks/use-now.ts";
import { useZone } from "../../hooks/use-zone.ts";
import { Button } from "../../parts/Button.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { Verbatim } from "../../parts/text/Verbatim.tsx";
import { handoverWords } from "../../words/handover.ts";
import { partsWords } from "../../words/parts.ts";
import styles from "./HandoverScreen.module.css";
import { useShift } from "./use-shift.ts";

/** Copy is under the thumb. Nothing of the digest is logged: it belongs to no single incident. */
export const HandoverScreen = () => {
  const { ports } = useApp();
  const { route } = useLocation();
  const now = useNow(ports.clock.now);
  const zone = useZone();
  const { shift, hasFailed, readAgain } = useShift();
  const [said, setSaid] = useState("");
  const text = shift && digestShift(shift, { now, zone });
  const open = (shift ?? []).filter(({ incident }) => isOpen(incident));

  const copy = async (digest: string): Promise<void> =>
    setSaid((await copyText(ports.clipboard, digest, "chat")) ? handoverWords.copied : handoverWords.notCopied);
  const share = async (digest: string): Promise<void> => {
    const outcome = await ports.share.shareText(null, digest);
    if (outcome === "failed") await copy(digest);
    else setSaid(handoverWords[outcome]);
  };

  return (
    <Screen
      title={handoverWords.title}
      back={{ href: "/team", label: handoverWords.back }}
      thumb={
        text !== null && (
          <>
            <p role="status" class={styles.said}>
              {said}
            </p>
            <Button look="primary" onTap={() => void copy(text)}>
              {handoverWords.copy}
            </Button>
            {ports.share.canShareText() && (
              <Button once onTap={() => void share(text)}>
                {handoverWords.share}
              </Button>
            )}
          </>
        )
      }
    >
      {hasFailed && (
        <Stack role="alert">
          <p>{handoverWords.unreadable}</p>
          <Button onTap={readAgain}>{handoverWords.retry}</Button>
        </Stack>
      )}
      {!shift && !hasFailed && <p>{partsWords.loading}</p>}
      {text !== null && (
        <Stack as="section" aria-labelledby="digest">
          <p>{handoverWords.hint}</p>
          <Hint as="h2" look="small" weight="label" id="digest">
            {handoverWords.preview}
          </Hint>
          <Verbatim>{text}</Verbatim>
        </Stack>
      )}
      {open.length > 0 && (
        <Stack as="section" aria-labelledby="hand-offs">
          <Hint as="h2" look="small" weight="label" id="hand-offs">
            {handoverWords.handOffs}
          </Hint>
          {open.map(({ incident }) => (
            <Button
              key={incident.id}
              look="quiet"
              label={handoverWords.handOff(incidentName(toNamed(incident)))}
              onTap={() => route(`/incident/${incident.id}/handoff`)}
            >
              {incidentName(toNamed(incident))}
            </Button>
          ))}
        </Stack>
      )}
    </Screen>
  );
};
