// The status update: shown exactly as it will be pasted, copied or shared in one tap, then the clock runs.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { composeUpdate } from "../../../../actions/compose-update.ts";
import type { IncidentSession } from "../../../../actions/incident-session.ts";
import {
  confirmSelected,
  copyUpdate,
  type PostOutcome,
  type ReadyUpdate,
  shareUpdate,
} from "../../../../actions/post-update.ts";
import type { UpdateFormat } from "../../../../domain/facts.ts";
import type { UpdateStatus } from "../../../../domain/pack.ts";
import { offeredTemplates, statusOf, suggestTemplate } from "../../../../domain/views/suggest-template.ts";
import { useKit } from "../../../kit.ts";
import { Button } from "../../../parts/Button.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { flowWords } from "../../../words/incident.ts";
import { updateWords } from "../../../words/update.ts";
import { Elapsed } from "../Elapsed.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { useIncident } from "../use-incident.ts";
import { ByHand } from "./ByHand.tsx";
import { PostedPanel } from "./PostedPanel.tsx";
import { Preview } from "./Preview.tsx";
import { UpdateOptions } from "./UpdateOptions.tsx";

/** Returns the screen; what is on it needs no typing, and what is shown is what is copied. */
export const UpdateScreen = ({ session }: { readonly session: IncidentSession }) => {
  const { ports } = useKit();
  const { incident, pack, now, zone } = useIncident(session);
  const { route } = useLocation();
  const [templateId, setTemplateId] = useState<string | null>(null);
  const [format, setFormat] = useState<UpdateFormat>("slack");
  const [pickedStatus, setStatus] = useState<UpdateStatus | null>(null);
  const [outcome, setOutcome] = useState<PostOutcome | null>(null);
  const [byHand, setByHand] = useState<ReadyUpdate | null>(null);
  const [posted, setPosted] = useState<string | null>(null);
  const board = `/incident/${session.id}`;

  const status = pickedStatus ?? statusOf(incident);
  const templates = offeredTemplates(incident, pack);
  const template = templates.find(({ id }) => id === templateId) ?? suggestTemplate(incident, templates, status);
  if (!template) return <Screen title={updateWords.title} back={{ href: board, label: flowWords.backToBoard }} />;
  const composed = composeUpdate({ incident, pack, template, format, now, zone, status, overrides: {} });
  const ready: ReadyUpdate = { template: template.id, audience: template.audience, format, status, ...composed };

  const post = async (way: typeof copyUpdate): Promise<void> => {
    const result = await way(ports, session, ready);
    setByHand(result.type === "selectByHand" ? ready : null);
    setOutcome(result);
    if (result.type === "posted") setPosted(ready.text);
  };
  const startOver = (): void => {
    setOutcome(null);
    setByHand(null);
    setPosted(null);
  };

  return (
    <Screen
      title={updateWords.title}
      back={{ href: board, label: flowWords.backToBoard }}
      aside={<Elapsed incident={incident} now={now} />}
      thumb={
        outcome?.type === "posted" ? (
          <PostedPanel
            incident={incident}
            pack={pack}
            now={now}
            zone={zone}
            way={outcome.way}
            onBoard={() => route(board)}
            onAnother={startOver}
          />
        ) : (
          <>
            {outcome?.type === "dismissed" && <p role="status">{updateWords.dismissed}</p>}
            <Button look="primary" onTap={() => void post(copyUpdate)}>
              {updateWords.copy}
            </Button>
            <Button onTap={() => void post(shareUpdate)}>{updateWords.share}</Button>
          </>
        )
      }
    >
      {byHand ? (
        <ByHand
          text={byHand.text}
          onConfirm={() => {
            setOutcome(confirmSelected(ports, session, byHand));
            setPosted(byHand.text);
            setByHand(null);
          }}
        />
      ) : (
        <Preview
          title={posted === null ? updateWords.preview : updateWords.wasPosted}
          text={posted ?? composed.text}
          sms={posted === null ? composed.sms : null}
        />
      )}
      {outcome && <LastEntry session={session} zone={zone} />}
      {posted === null && (
        <UpdateOptions
          session={session}
          incident={incident}
          pack={pack}
          templates={templates}
          template={template}
          format={format}
          status={status}
          onTemplate={setTemplateId}
          onFormat={setFormat}
          onStatus={setStatus}
        />
      )}
    </Screen>
  );
};
