// Who holds this phone. A name is welcome and never needed.

import { useState } from "preact/hooks";
import { cleanName } from "../../../actions/incident/clean-name.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { Button } from "../../parts/Button.tsx";
import { TextEntry } from "../../parts/TextEntry.tsx";
import { teamWords } from "../../words/team.ts";
import { TeamPart } from "./TeamPart.tsx";

/** Entries that are already logged keep the name they were logged with. */
export const MePanel = () => {
  const { ports } = useApp();
  const { name } = useLive(ports.identity.me);
  const [drops, setDrops] = useState(0);
  return (
    <TeamPart title={teamWords.me}>
      <p role="status">{name === "" ? teamWords.meUnnamed : `${teamWords.meNamed(name)} ${teamWords.nameKept}`}</p>
      <TextEntry
        key={drops}
        label={teamWords.myName}
        button={teamWords.saveName}
        start={name}
        onEnter={(text) => {
          ports.identity.rename(cleanName(text));
          return false;
        }}
      />
      {name !== "" && (
        <Button
          look="quiet"
          onTap={() => {
            ports.identity.rename("");
            setDrops(drops + 1);
          }}
        >
          {teamWords.dropName}
        </Button>
      )}
    </TeamPart>
  );
};
