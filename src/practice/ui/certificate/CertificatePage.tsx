// The certificate of one person, as it stands now. It reads the same on paper as on the screen.

import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso";
import type { Instant, Person } from "../../../domain/fact/ids.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { calendarDay } from "../../../domain/text/calendar.ts";
import { spokenName } from "../../../domain/text/short-names.ts";
import type { Zone } from "../../../domain/text/zone.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { FileButtons } from "../../../ui/parts/FileButtons.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { TextLink } from "../../../ui/parts/text/TextLink.tsx";
import { writeCertificate } from "../../actions/drill/write-certificate.ts";
import { type Certification, PASS_POINTS } from "../../domain/history/certification.ts";
import type { DrillResult } from "../../domain/history/drill-result.ts";
import { nextScenario } from "../../domain/history/next-scenario.ts";
import { certificateWords } from "../words/history.ts";
import { scoreNames } from "../words/score.ts";
import styles from "./CertificatePage.module.css";
import { CompetenciesPart } from "./CompetenciesPart.tsx";
import { EvidencePart } from "./EvidencePart.tsx";
import { PathPart } from "./PathPart.tsx";

export interface CertificatePageProps {
  readonly person: Person;
  readonly certificate: Certification;
  /** The person's finished drills. */
  readonly own: readonly DrillResult[];
  readonly scenarios: readonly Scenario[];
  readonly choose: ComponentChildren;
}

/** The button under the thumb prints it while it is valid, else leads to the next exercise. */
export const CertificatePage = ({ person, certificate, own, scenarios, choose }: CertificatePageProps) => {
  const { ports } = useApp();
  const { route } = useLocation();
  const zone = useZone();
  const now = ports.clock.now();
  const { status, path } = certificate;
  const heading = certificateWords.heading(spokenName(person));
  const told = statusWords(certificate, now, zone);
  const next = nextScenario(path);
  const nextTitle = scenarios.find(({ id }) => id === next?.scenario)?.title;
  const write = () =>
    writeCertificate(
      certificate,
      { heading, honest: certificateWords.honest, status: told, names: namesOf(scenarios) },
      { now, zone },
    );
  return (
    <Screen
      title={certificateWords.title}
      back={{ href: "/drills", label: certificateWords.back }}
      thumb={
        <>
          <FileButtons write={write} />
          {status.type === "certified" ? (
            <Button look="primary" onTap={() => print()}>
              {certificateWords.print}
            </Button>
          ) : (
            next &&
            nextTitle && (
              <Button look="primary" onTap={() => route(`/drills/scenario/${next.scenario}`)}>
                {certificateWords.playNext(nextTitle)}
              </Button>
            )
          )}
        </>
      }
    >
      {choose && <div data-off-paper>{choose}</div>}
      <section class={styles.sheet} aria-labelledby="certificate">
        <h2 id="certificate">{heading}</h2>
        <p class={styles.status}>{told}</p>
        {status.type === "open" && <p>{certificateWords.openHow(PASS_POINTS)}</p>}
        <p>{certificateWords.honest}</p>
        {person.name.trim() === "" && (
          <p>
            {certificateWords.unnamed}{" "}
            <TextLink data-off-paper href="/team">
              {certificateWords.toTeam}
            </TextLink>
          </p>
        )}
      </section>
      <PathPart path={path} own={own} scenarios={scenarios} />
      <CompetenciesPart certificate={certificate} />
      {status.type !== "open" && <EvidencePart played={status.by} own={own} />}
    </Screen>
  );
};

const statusWords = ({ status }: Certification, now: Instant, zone: Zone): string => {
  switch (status.type) {
    case "open":
      return certificateWords.open;
    case "certified": {
      const until = calendarDay(status.expiresAt, zone);
      return `${certificateWords.certified(calendarDay(status.by.at, zone), until)} ${certificateWords.left(status.expiresAt - now)}`;
    }
    case "expired":
      return certificateWords.expired(calendarDay(status.expiredAt, zone));
  }
};

const namesOf = (scenarios: readonly Scenario[]): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(scenarios.map(({ id, title }) => [id, title])),
  ...scoreNames,
});
