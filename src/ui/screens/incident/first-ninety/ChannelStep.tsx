// One channel, one thread: a name to copy, logged at the tap.

import { useState } from "preact/hooks";
import { nameChannel } from "../../../../actions/incident/name-channel.ts";
import { suggestChannel } from "../../../../actions/incident/suggest-channel.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { firstNinetyWords } from "../../../words/incident.ts";
import { useSession } from "../use-session.ts";
import styles from "./ChannelStep.module.css";

/** Another name can be typed instead of the suggested one. */
export const ChannelStep = () => {
  const session = useSession();
  const zone = useZone();
  const { ports, openIncidents } = useApp();
  const incident = useLive(session.incident);
  const [typing, setTyping] = useState(false);
  const others = useLive(openIncidents.list) ?? [];
  const name = suggestChannel(incident, zone, others);
  if (typing) {
    return (
      <TextEntry
        focused
        label={firstNinetyWords.channelName}
        button={firstNinetyWords.useName}
        start={name}
        onCancel={() => setTyping(false)}
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
