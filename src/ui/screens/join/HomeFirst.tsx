// On iPhone and iPad the way to push begins on the Home Screen, and a team joined in the browser stays in the browser:
// this is said before anyone joins.

import { useState } from "preact/hooks";
import { copyText } from "../../../actions/ports/copy-text.ts";
import { type Invite, toInviteLink } from "../../../actions/team/invite-link.ts";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Callout } from "../../parts/text/Callout.tsx";
import { Reply } from "../../parts/text/Reply.tsx";
import { joinWords } from "../../words/join.ts";

/** An invite can be copied, because its secret is no longer in the address. */
export const HomeFirst = ({ invite }: { readonly invite: Invite | null }) => {
  const { ports } = useApp();
  const [said, setSaid] = useState("");
  const copy = async (link: string): Promise<void> => {
    setSaid((await copyText(ports.clipboard, link, "exact")) ? joinWords.copied : joinWords.notCopied);
  };
  return (
    <Stack gap={4}>
      <Callout filled>{joinWords.homeFirst}</Callout>
      {invite && (
        <>
          <p>{joinWords.homeInvite}</p>
          <Button look="primary" onTap={() => void copy(toInviteLink(location.origin, invite))}>
            {joinWords.copyInvite}
          </Button>
          <Reply role="status">{said}</Reply>
        </>
      )}
    </Stack>
  );
};
