// Who needs to know, in one line, wherever something is about to be told or to leave.

import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Callout } from "../../../parts/text/Callout.tsx";
import { needToKnowWords } from "../../../words/need-to-know.ts";
import { personName } from "../../../words/person-name.ts";
import { useSession } from "../use-session.ts";

/** Nothing for an incident that isn't restricted. */
export const MembersLine = () => {
  const me = useLive(useApp().ports.identity.me);
  const { set, members } = useLive(useSession().incident).restriction;
  if (!set) return null;
  const names = members.map((person) => personName(person, me));
  return <Callout>{names.length > 0 ? needToKnowWords.listed(names) : needToKnowWords.unlisted}</Callout>;
};
