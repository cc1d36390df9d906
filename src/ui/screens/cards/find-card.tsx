// From an address to the card of the pack: its title and its body.

import type { ComponentChildren } from "preact";
import type { Pack } from "../../../domain/pack/pack.ts";
import { ownCard } from "../../../domain/pack/severities.ts";
import type { SeverityLevel } from "../../../domain/pack/severity-classes.ts";
import { capitalised } from "../../../domain/text/short-names.ts";
import { severityTitle } from "../../../domain/words/severity-title.ts";
import { shelfWords } from "../../words/cards.ts";
import { AuthorityCardBody } from "./AuthorityCardBody.tsx";
import { ChecklistCardBody } from "./ChecklistCardBody.tsx";
import type { CardAddress } from "./card-address.ts";
import { LoopCardBody } from "./LoopCardBody.tsx";
import { PhrasesCardBody } from "./PhrasesCardBody.tsx";
import { RoleCardBody } from "./RoleCardBody.tsx";
import { RulesCardBody } from "./RulesCardBody.tsx";
import { SeverityCardBody } from "./SeverityCardBody.tsx";
import { SpecialCardBody } from "./SpecialCardBody.tsx";
import { TemplateCardBody } from "./TemplateCardBody.tsx";
import { TriggersCardBody } from "./TriggersCardBody.tsx";

export interface FoundCard {
  readonly title: string;
  readonly body: ComponentChildren;
  /** The class of a severity. */
  readonly severity?: SeverityLevel;
}

/** Returns the card, or null if the pack has none with this id. */
export const findCard = (pack: Pack, { kind, id }: Pick<CardAddress, "kind" | "id">): FoundCard | null => {
  const whole = (title: string, body: ComponentChildren): FoundCard | null => (id === "" ? { title, body } : null);
  switch (kind) {
    case "severity": {
      const severity = ownCard(pack, id);
      if (!severity) return null;
      return {
        title: severityTitle(severity),
        body: <SeverityCardBody severity={severity} level={2} />,
        severity: severity.level,
      };
    }
    case "role": {
      const role = pack.roles.find((card) => card.id === id);
      if (!role) return null;
      return { title: capitalised(role.name), body: <RoleCardBody role={role} level={2} /> };
    }
    case "checklist": {
      const list = pack.checklists.find((card) => card.id === id);
      return list ? { title: list.title, body: <ChecklistCardBody list={list} /> } : null;
    }
    case "special": {
      const list = pack.specials.find((card) => card.id === id);
      return list ? { title: list.title, body: <SpecialCardBody list={list} /> } : null;
    }
    case "template": {
      const template = pack.templates.find((card) => card.id === id);
      return template ? { title: template.name, body: <TemplateCardBody template={template} level={2} /> } : null;
    }
    case "loop":
      return whole(shelfWords.whole.loop, <LoopCardBody loop={pack.loop} level={2} />);
    case "rules":
      return whole(shelfWords.whole.rules, <RulesCardBody rules={pack.rules} level={2} />);
    case "authority":
      return whole(shelfWords.whole.authority, <AuthorityCardBody authority={pack.authority} level={2} />);
    case "triggers":
      return whole(shelfWords.whole.triggers, <TriggersCardBody triggers={pack.triggers} />);
    case "phrases":
      return whole(shelfWords.whole.phrases, <PhrasesCardBody phrases={pack.phrases} level={2} />);
  }
};
