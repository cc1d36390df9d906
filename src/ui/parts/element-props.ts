// What every plain part takes besides its own props: its element's attributes, and a class from wherever it is used.

import type { AllHTMLAttributes, ComponentChildren, Ref } from "preact";

type Attributes = Omit<AllHTMLAttributes<HTMLElement>, "as" | "class" | "className" | "label" | "ref" | "wrap">;

export interface ElementProps<Tag extends string> extends Attributes {
  readonly as?: Tag;
  readonly class?: string | undefined;
  readonly ref?: Ref<HTMLElement>;
  readonly children?: ComponentChildren;
}
