// The editor of one scenario: a list of its sections, each opened on its own, and each entry too. Nothing has to be
// typed that could be chosen.

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { partsWords } from "../../../ui/words/parts.ts";
import { editorWords } from "../words/scenario-editor.ts";
import { scenarioWords } from "../words/scenarios.ts";
import { blank } from "./blank.ts";
import type { Desk } from "./desk.ts";
import { asText, entriesAt, type Path, valueAt, withValue } from "./draft-data.ts";
import { EditMoves } from "./EditMoves.tsx";
import { EditPlace } from "./EditPlace.tsx";
import { addressOf, placeAt } from "./place.ts";
import { useScenarioDraft } from "./use-scenario-draft.ts";

/** Opens at the place that the address names. */
export const EditScreen = ({ id }: { readonly id: string }) => {
  const here = useScenarioDraft(id);
  const { draft, state, check } = here;
  const { query, route, url } = useLocation();
  // The draft before the last removal, and what was done to it.
  const [before, setBefore] = useState<{ readonly draft: unknown; readonly said: string } | null>(null);
  const [epoch, setEpoch] = useState(0);
  const problems = useMemo(() => (draft === null ? [] : check(draft)), [draft, check]);
  // Back in a list, the entry that was left is in sight again.
  const left = useRef(url);
  useEffect(() => {
    const rows = [...document.querySelectorAll<HTMLElement>("main a")];
    rows.find((row) => row.getAttribute("href") === left.current)?.scrollIntoView({ block: "center" });
    left.current = url;
  }, [url]);
  if (state !== "ready") {
    const sentence = { reading: "", unknown: scenarioWords.unknown, failed: editorWords.notLoaded }[state];
    return (
      <Screen
        title={state === "reading" ? partsWords.loading : partsWords.notHere}
        back={{ href: "/drills/scenarios", label: scenarioWords.backToAll }}
      >
        <p>{sentence}</p>
      </Screen>
    );
  }

  const place = placeAt(draft, query.at ?? "");
  const hrefAt = (address: string): string => `/drills/edit/${id}${address && `?at=${address}`}`;
  const change = (path: Path, value: unknown): void => {
    setBefore(null);
    here.change(withValue(draft, path, value));
  };
  const desk: Desk = {
    draft,
    problems,
    change,
    hrefOf: (path) => hrefAt(addressOf(path)),
    add(list) {
      const { field } = placeAt(draft, addressOf(list));
      if (field.type !== "list") return;
      const entries = entriesAt(draft, list);
      change(list, [...entries, blank(draft, field.entry, list)]);
      route(hrefAt(addressOf([...list, entries.length])));
    },
  };
  // Fields that hold typed text are drawn again when the draft changes under them.
  const replace = (next: unknown, said: string | null): void => {
    setBefore(said === null ? null : { draft, said });
    here.change(next);
    setEpoch((count) => count + 1);
  };
  const name = asText(valueAt(draft, ["title"])) || editorWords.untitled;
  return (
    <Screen
      key={query.at ?? ""}
      title={place.title || editorWords.title(name)}
      back={
        place.up === null
          ? { href: `/drills/scenarios/${id}`, label: editorWords.backToScenario }
          : { href: hrefAt(place.up), label: editorWords.back }
      }
      thumb={
        <EditMoves
          id={id}
          here={here}
          desk={desk}
          place={place}
          upHref={hrefAt(place.up ?? "")}
          before={before}
          onReplace={replace}
          onSave={() => {
            setBefore(null);
            void here.save();
          }}
        />
      }
    >
      <EditPlace key={epoch} desk={desk} place={place} replace={replace} />
    </Screen>
  );
};
