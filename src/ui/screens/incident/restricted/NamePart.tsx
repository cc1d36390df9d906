// Another neutral name, for whoever wants one. Nobody needs to type it.

import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button.tsx";
import { Part } from "../../../parts/Part.tsx";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { restrictedWords } from "../../../words/restricted.ts";
import { useSession } from "../use-session.ts";

export const NamePart = () => {
  const session = useSession();
  const [isTyping, setTyping] = useState(false);
  return (
    <Part id="name" title={restrictedWords.name}>
      {isTyping ? (
        <TextEntry
          focused
          label={restrictedWords.newName}
          button={restrictedWords.useName}
          onCancel={() => setTyping(false)}
          onEnter={(name) => {
            const isTaken = session.run({ type: "restrict", name }).type === "accepted";
            if (isTaken) setTyping(false);
            return isTaken;
          }}
        />
      ) : (
        <Button look="quiet" onTap={() => setTyping(true)}>
          {restrictedWords.rename}
        </Button>
      )}
    </Part>
  );
};
