// Both copies are gone: what was in them, and where it may come back from.

import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { Notice } from "../../parts/Notice.tsx";
import { noticesWords } from "../../words/notices.ts";

/** Once hidden, it is never shown again. */
export const LostNotice = ({ sentence }: { readonly sentence: string }) => {
  const { ports } = useApp();
  return (
    <Notice
      role="alert"
      actions={
        <>
          <Button href="/receive">{noticesWords.receive}</Button>
          <Button href="/review">{noticesWords.import}</Button>
          <Button look="quiet" onTap={() => ports.persistence.acceptLoss()}>
            {noticesWords.hide}
          </Button>
        </>
      }
    >
      {sentence}
    </Notice>
  );
};
