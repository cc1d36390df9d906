// Shown in place of a story that isn't read yet, or whose incident isn't on this phone.

import { useEffect, useState } from "preact/hooks";
import { useApp } from "../../../ui/context/app-context.ts";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { useSession } from "../../../ui/screens/incident/use-session.ts";
import { flowWords } from "../../../ui/words/incident.ts";
import { partsWords } from "../../../ui/words/parts.ts";
import { channelWords } from "../words/play.ts";

/** If the story can't come, it says so, with the way to get it. */
export const AwaitedStory = () => {
  const session = useSession();
  const { sessions } = useApp();
  const lead = session.incident.get().run?.lead ?? null;
  const [isElsewhere, setElsewhere] = useState(false);
  useEffect(() => {
    if (lead !== null)
      sessions
        .open(lead)
        .then((found) => setElsewhere(found === null))
        .catch(() => undefined);
  }, [lead, sessions]);
  const back = { href: `/incident/${session.id}`, label: flowWords.backToBoard };
  if (!isElsewhere) return <Screen title={partsWords.loading} back={back} />;
  return (
    <Screen title={channelWords.leadElsewhere} back={back}>
      <p>{channelWords.leadElsewhereNote}</p>
      <p>
        <a href="/receive">{channelWords.receive}</a>
      </p>
    </Screen>
  );
};
