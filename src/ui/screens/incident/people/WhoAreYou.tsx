// One quiet line, once the first status is out: the name of whoever holds this phone, for the entries so far and to come.

import { useEffect, useMemo, useState } from "preact/hooks";
import { nameMe } from "../../../../actions/incident/name-me.ts";
import type { Person } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import { isNameless } from "../../../../domain/incident/names.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChoiceRow } from "../../../parts/Choices.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { whoWords } from "../../../words/who.ts";
import { useSession } from "../use-session.ts";

/** More would be a list to search. */
const MOST = 5;

/** Shows nothing before the first status, once the log has the name, or after "Not now". */
export const WhoAreYou = () => {
  const session = useSession();
  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const incident = useLive(session.incident);
  const facts = useLive(session.facts);
  const skipped = useLive(ports.skips.list);
  const isUnnamed = useMemo(() => isNameless(facts, incident.names, me.id), [facts, incident.names, me.id]);
  const key = `name:${session.id}`;
  if (incident.updateCount === 0 || !isUnnamed || skipped.includes(key)) return null;
  return <Question me={me} incident={incident} onSkip={() => ports.skips.skip(key)} />;
};

interface QuestionProps {
  readonly me: Person;
  readonly incident: Incident;
  readonly onSkip: () => void;
}

const Question = ({ me, incident, onSkip }: QuestionProps) => {
  const session = useSession();
  const { ports, sessions } = useApp();
  const [roster, setRoster] = useState<readonly Person[]>([]);
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    void ports.roster.list().then(setRoster, () => setRoster([]));
  }, [ports]);
  const take = (name: string): void => void nameMe({ ports, sessions }, name, session);
  return (
    <Stack>
      <ChoiceRow label={whoWords.ask}>
        {namesFor(me, incident, roster).map((name) => (
          <Button key={name} look="quiet" onTap={() => take(name)}>
            {name}
          </Button>
        ))}
        {!typing && (
          <Button look="quiet" onTap={() => setTyping(true)}>
            {whoWords.other}
          </Button>
        )}
        <Button look="quiet" onTap={onSkip}>
          {whoWords.skip}
        </Button>
      </ChoiceRow>
      {typing && (
        <TextEntry
          focused
          label={whoWords.name}
          button={whoWords.save}
          onCancel={() => setTyping(false)}
          onEnter={(name) => {
            take(name);
            return true;
          }}
        />
      )}
    </Stack>
  );
};

/** The phone's own name first. People who hold a role here are somebody else. */
const namesFor = (me: Person, { roles }: Incident, roster: readonly Person[]): readonly string[] => {
  const holders = new Set(Object.values(roles).flatMap((role) => (role.type === "held" ? [role.person.name] : [])));
  const others = roster.map(({ name }) => name).filter((name) => !holders.has(name) && name !== me.name);
  return [...(me.name === "" ? [] : [me.name]), ...others].slice(0, MOST);
};
