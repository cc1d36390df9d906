// What every plain part takes beside its own: the attributes of its element and a class of the place where it stands.

import type { AllHTMLAttributes, ComponentChildren, Ref } from "preact";

type Attributes = Omit<AllHTMLAttributes<HTMLElement>, "as" | "class" | "className" | "label" | "ref" | "wrap">;

export interface ElementProps<Tag extends string> extends Attributes {
  readonly as?: Tag;
  readonly class?: string | undefined;
  readonly ref?: Ref<HTMLElement>;
  readonly children?: ComponentChildren;
}
