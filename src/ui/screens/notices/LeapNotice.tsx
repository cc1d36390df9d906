// The clock leapt forward with the page on screen: a laptop that slept looks just like a clock that was set.

import { jumpInWords } from "../../../domain/text/clock-face.ts";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { Notice } from "../../parts/Notice.tsx";
import { noticesWords } from "../../words/notices.ts";

/** Returns the question with its two answers; until then the phone's clock holds. */
export const LeapNotice = ({ byMs }: { readonly byMs: number }) => {
  const { clock } = useApp().ports;
  return (
    <Notice
      actions={
        <>
          <Button look="quiet" onTap={() => clock.explainLeap("slept")}>
            {noticesWords.slept}
          </Button>
          <Button look="quiet" onTap={() => clock.explainLeap("set")}>
            {noticesWords.wasSet}
          </Button>
        </>
      }
    >
      {noticesWords.leapt(jumpInWords(byMs))}
    </Notice>
  );
};
