// The way back out of a restriction, with what it does before the tap that does it.

import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { restrictedWords } from "../../../words/restricted.ts";
import { useSession } from "../use-session.ts";

export const LiftPart = () => {
  const session = useSession();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button look="quiet" onTap={() => setAsked(true)}>
        {restrictedWords.lift}
      </Button>
    );
  }
  return (
    <Stack>
      <Callout>{restrictedWords.lifts}</Callout>
      <Row share>
        <Button onTap={() => setAsked(false)}>{restrictedWords.keep}</Button>
        <Button once onTap={() => session.run({ type: "liftRestriction" })}>
          {restrictedWords.liftIt}
        </Button>
      </Row>
    </Stack>
  );
};
