// Who holds this phone. A name is welcome and never needed.

import { useState } from "preact/hooks";
import { cleanName } from "../../../actions/incident/clean-name.ts";
import { correctMyName, countNamed, nameMe } from "../../../actions/incident/name-me.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { Button } from "../../parts/Button.tsx";
import { Row } from "../../parts/layout/Row.tsx";
import { TextEntry } from "../../parts/TextEntry.tsx";
import { teamWords } from "../../words/team.ts";
import { whoWords } from "../../words/who.ts";
import { TeamPart } from "./TeamPart.tsx";

/** What a new name means for the open incidents. */
interface Older {
  /** How many got it by themselves, because nobody had a name there. */
  readonly named: number;
  /** The name before, and how many still say it: that may be somebody else, so it is asked. */
  readonly was: string;
  readonly say: number;
}

const nothing: Older = { named: 0, was: "", say: 0 };

/** Entries of open incidents without a name get it; those with another one only if somebody says so. */
export const MePanel = () => {
  const app = useApp();
  const { identity } = app.ports;
  const { name } = useLive(identity.me);
  const [older, setOlder] = useState<Older>(nothing);
  const [drops, setDrops] = useState(0);
  const save = async (typed: string): Promise<void> => {
    if (cleanName(typed) === name) return;
    const named = (await nameMe(app, typed))?.length ?? 0;
    setOlder({ named, was: name, say: name === "" ? 0 : await countNamed(app, name) });
  };
  const correct = async (): Promise<void> => {
    await correctMyName(app, older.was);
    setOlder({ ...nothing, named: older.say });
  };
  return (
    <TeamPart title={teamWords.me}>
      <p role="status">
        {name === "" ? teamWords.meUnnamed : `${teamWords.meNamed(name)} ${teamWords.nameKept}`}
        {older.named > 0 && ` ${whoWords.named(older.named)}`}
      </p>
      {older.say > 0 && (
        <Row align="center">
          <p>{whoWords.older(older.say, older.was)}</p>
          <Button look="quiet" onTap={() => void correct()}>
            {whoWords.correct(name)}
          </Button>
        </Row>
      )}
      <TextEntry
        key={drops}
        label={teamWords.myName}
        button={teamWords.saveName}
        start={name}
        onEnter={(text) => {
          void save(text);
          return false;
        }}
      />
      {name !== "" && (
        <Button
          look="quiet"
          onTap={() => {
            identity.rename("");
            setOlder(nothing);
            setDrops(drops + 1);
          }}
        >
          {teamWords.dropName}
        </Button>
      )}
    </TeamPart>
  );
};
