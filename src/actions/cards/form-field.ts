// The types of a form, for the screens: they are made of a format's own description.

export type { Field, FieldOf, Fields } from "../../formats/form/field.ts";
export type { FormProblem } from "../../formats/form/form-problems.ts";
