// What is left to set up while nothing is open: four lines at most, each gone when done or skipped.

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { nameMe } from "../../../actions/incident/name-me.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { Button } from "../../parts/Button.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { TextEntry } from "../../parts/TextEntry.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { Text } from "../../parts/text/Text.tsx";
import { TextLink } from "../../parts/text/TextLink.tsx";
import { orientationWords } from "../../words/orientation.ts";
import { welcomeWords } from "../../words/welcome.ts";
import { HomeSteps } from "./HomeSteps.tsx";
import styles from "./OpenLines.module.css";
import { type OpenLine, useOpenLines } from "./use-open-lines.ts";

/** Once nothing is left, only that First90 starts without a network. */
export const OpenLines = () => {
  const app = useApp();
  const { lines, skip } = useOpenLines();
  const readiness = useLive(app.ports.offline.readiness);
  const [opened, setOpened] = useState<OpenLine | null>(null);
  const ready = readiness.type === "counted" && readiness.missing === 0 && (
    <Hint role="status">
      <span aria-hidden="true">✓ </span>
      {welcomeWords.ready}
    </Hint>
  );
  if (lines.length === 0) return ready || null;
  const row = (line: OpenLine, way: ComponentChildren) => (
    <Stack as="li" key={line}>
      <div class={styles.line}>
        {way}
        <Button look="quiet" label={welcomeWords.skipOne(welcomeWords[line])} onTap={() => skip(line)}>
          {welcomeWords.skip}
        </Button>
      </div>
      {opened === line && line === "name" && (
        <TextEntry
          focused
          label={welcomeWords.name}
          button={welcomeWords.saveName}
          onCancel={() => setOpened(null)}
          onEnter={(typed) => {
            void nameMe(app, typed);
            return true;
          }}
        />
      )}
      {opened === line && line === "home" && <HomeSteps />}
    </Stack>
  );
  const wayOf = (line: OpenLine) => {
    const name = welcomeWords[line];
    if (line === "setup") return <Button href="/setup">{name}</Button>;
    if (line === "practise") return <Button href="/drills">{name}</Button>;
    const open = (): void => setOpened(opened === line ? null : line);
    const asks = line === "home" && app.ports.install.way.get() === "prompt";
    return <Button onTap={asks ? () => void app.ports.install.ask() : open}>{name}</Button>;
  };
  return (
    <Stack as="section" aria-labelledby="left-to-do">
      <Text as="h2" id="left-to-do" tone="muted">
        {welcomeWords.title}
      </Text>
      <TextLink href="/team/first">{orientationWords.link}</TextLink>
      <Stack as="ul">{lines.map((line) => row(line, wayOf(line)))}</Stack>
      {ready}
    </Stack>
  );
};
