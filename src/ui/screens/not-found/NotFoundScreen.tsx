// An address that leads nowhere, or can't be read at all.

import { Button } from "../../parts/Button.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { notFoundWords } from "../../words/not-found.ts";

export const NotFoundScreen = () => (
  <Screen
    title={notFoundWords.title}
    thumb={
      <Button look="primary" href="/">
        {notFoundWords.toNow}
      </Button>
    }
  >
    <p>{notFoundWords.body}</p>
  </Screen>
);
