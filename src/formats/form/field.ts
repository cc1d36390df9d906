// What a form is made of: one description from which every field is drawn.

/** Whether nothing is a value, and which: null, or no such key at all. */
interface MayBeNone {
  readonly none?: true | "absent" | undefined;
}

export type Field =
  /** Made with its entry and never shown: others refer to the entry by it. `of` are the only ones there can be. */
  | { readonly type: "id"; readonly of?: readonly string[] }
  | ({ readonly type: "text"; readonly lines: number } & MayBeNone)
  /** Short texts, one per line. */
  | { readonly type: "lines" }
  | ({ readonly type: "number"; readonly least?: number } & MayBeNone)
  | { readonly type: "seconds" }
  | { readonly type: "yes-no" }
  /** One of a closed set. */
  | ({ readonly type: "one"; readonly of: readonly (string | number)[] } & MayBeNone)
  | { readonly type: "several"; readonly of: readonly string[] }
  /** An entry of another list, by its id. */
  | ({ readonly type: "ref"; readonly to: string } & MayBeNone)
  /** An option of the decision named beside it. */
  | ({ readonly type: "option" } & MayBeNone)
  | ({ readonly type: "group"; readonly fields: Fields } & MayBeNone)
  /** One of several shapes, told apart by `type`; a new one is `start`, else the first. */
  | { readonly type: "kind"; readonly kinds: Readonly<Record<string, Fields>>; readonly start?: string | undefined }
  /** `fixed`: nothing can be added, removed or moved. No entry is added beyond `most`, none removed at `least`. */
  | {
      readonly type: "list";
      readonly entry: Field;
      readonly fixed?: true;
      readonly least?: number;
      readonly most?: number;
    };

export type Fields = Readonly<Record<string, Field>>;

export type FieldOf<Type extends Field["type"]> = Extract<Field, { type: Type }>;
