// One channel, one thread: a name to copy, logged at the tap.

import { useState } from "preact/hooks";
import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import { nameChannel } from "../../../../actions/incident/name-channel.ts";
import { suggestChannel } from "../../../../actions/incident/suggest-channel.ts";
import type { Zone } from "../../../../domain/text/zone.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useKit } from "../../../kit/kit.ts";
import { Button } from "../../../parts/Button.tsx";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { firstNinetyWords } from "../../../words/incident.ts";
import styles from "./ChannelStep.module.css";

/** Returns the suggested name with its copy button, and a field for another one. */
export const ChannelStep = ({ session, zone }: { readonly session: IncidentSession; readonly zone: Zone }) => {
  const { ports } = useKit();
  const incident = useLive(session.incident);
  const [typing, setTyping] = useState(false);
  const name = suggestChannel(incident, zone);
  if (typing) {
    return (
      <TextEntry
        focused
        label={firstNinetyWords.channelName}
        button={firstNinetyWords.useName}
        start={name}
        onEnter={(typed) => {
          void nameChannel(ports, session, typed);
          return true;
        }}
      />
    );
  }
  return (
    <>
      <p class={styles.exact}>{name}</p>
      <Button look="primary" onTap={() => void nameChannel(ports, session, name)}>
        {firstNinetyWords.copyChannel}
      </Button>
      <Button look="quiet" onTap={() => setTyping(true)}>
        {firstNinetyWords.otherChannel}
      </Button>
    </>
  );
};
