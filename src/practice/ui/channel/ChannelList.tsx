// The lines of the channel, the newest at the end, near the thumb.

import { useEffect, useRef } from "preact/hooks";
import { clockTimeWithSeconds } from "../../../domain/text/clock-face.ts";
import type { Zone } from "../../../domain/text/zone.ts";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { Text } from "../../../ui/parts/text/Text.tsx";
import { updateWords } from "../../../ui/words/update.ts";
import type { ChannelLine } from "../../domain/run/channel.ts";
import { channelWords } from "../words/play.ts";
import styles from "./ChannelList.module.css";

export interface ChannelListProps {
  readonly lines: readonly ChannelLine[];
  /** The zone of its times. */
  readonly zone: Zone;
}

/** A new line is read out, and scrolled to if the end was in sight. */
export const ChannelList = ({ lines, zone }: ChannelListProps) => {
  const end = useRef<HTMLLIElement>(null);
  const wasAtEnd = useRef(true);
  // Anyone reading an old line isn't torn away from it.
  useEffect(() => {
    const scroller = end.current?.closest("main");
    if (!scroller) return;
    const look = (): void => {
      wasAtEnd.current = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120;
    };
    scroller.addEventListener("scroll", look, { passive: true });
    return () => scroller.removeEventListener("scroll", look);
  }, []);
  const count = lines.length;
  useEffect(() => {
    const scroller = end.current?.closest("main");
    if (count > 0 && scroller && wasAtEnd.current) scroller.scrollTop = scroller.scrollHeight;
  }, [count]);
  return (
    <div role="log" aria-live="polite" aria-label={channelWords.log}>
      <Stack as="ol" gap={3}>
        {lines.map((line, index) => (
          <li key={line.id} ref={index === count - 1 ? end : null} class={isOwn(line) ? styles.own : styles.line}>
            <Head line={line} time={clockTimeWithSeconds(line.at, zone)} />
            <Body line={line} />
          </li>
        ))}
      </Stack>
    </div>
  );
};

const isOwn = ({ type }: ChannelLine): boolean => type === "update" || type === "decision";

const Head = ({ line, time }: { readonly line: ChannelLine; readonly time: string }) => (
  <p class={styles.head}>
    <strong>{"name" in line ? line.name : line.by || channelWords.you}</strong>
    {"title" in line && line.title !== "" && <span>{line.title}</span>}
    {line.type === "update" && <span>{channelWords.update(updateWords.audiences[line.audience], line.part)}</span>}
    {line.type === "decision" && <span>{channelWords.decision(line.part)}</span>}
    <span class={styles.time}>{time}</span>
  </p>
);

const Body = ({ line }: { readonly line: ChannelLine }) => {
  switch (line.type) {
    case "message":
      return (
        <>
          <p>{line.text}</p>
          {line.opens && (
            <p class={styles.opens}>
              {channelWords.opens}{" "}
              {line.opens.incident && <a href={`/incident/${line.opens.incident}`}>{channelWords.toPart}</a>}
            </p>
          )}
        </>
      );
    case "asked":
      return (
        <>
          <Hint>{channelWords.question(line.by || channelWords.you, line.what)}</Hint>
          <p>{line.answer ?? channelWords.notKnown}</p>
        </>
      );
    case "update":
    case "decision":
      return <Text lines>{line.text}</Text>;
  }
};
