// What is edited, by the address: /cards/edit, /cards/edit/rules, /cards/edit/roles/ic.

import { hasCards } from "../../../../actions/cards/name-card.ts";
import { nameOfPart, type PackPart } from "../../../../domain/pack/pack-parts.ts";
import { sectionNames } from "../../../../domain/pack/section-names.ts";
import { UnknownCard } from "../UnknownCard.tsx";
import { EditCardScreen } from "./EditCardScreen.tsx";
import { EditCardsScreen } from "./EditCardsScreen.tsx";
import { SectionScreen } from "./SectionScreen.tsx";

export interface EditRouteProps {
  /** Empty for the list of all kinds. */
  readonly section: string;
  /** Empty for a whole section. */
  readonly id: string;
}

export const EditRoute = ({ section, id }: EditRouteProps) => {
  if (section === "") return <EditCardsScreen />;
  const known = [...sectionNames, "chips" as const].find((name) => name === section);
  if (!known) return <UnknownCard query="" />;
  if (known !== "chips" && hasCards(known) && id === "") return <SectionScreen key={known} section={known} />;
  const part: PackPart = { section: known, id: hasCards(known) ? id : null };
  return <EditCardScreen key={nameOfPart(part)} part={part} />;
};
