import type { RoleCard } from "../../../domain/pack.ts";
export const RoleCardBody = ({ role }: { readonly role: RoleCard }) => <p>{role.firstSentence}</p>;
