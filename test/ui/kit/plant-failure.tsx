// Makes a component of the app fail, by name: Preact's own hook replaces it.

import { type ComponentType, options } from "preact";
import { useEffect } from "preact/hooks";

export type Way = "in drawing" | "in an effect";

let planted: { readonly name: string; readonly way: Way; count: number } | null = null;

/** Makes components of that name fail from now on; returns a function that says how often one was used. */
export const plantFailure = (name: string, way: Way = "in drawing"): (() => number) => {
  const plant = { name, way, count: 0 };
  planted = plant;
  return () => plant.count;
};

/** Lets them work again, even those already on screen. */
export const takeFailureUp = (): void => {
  planted = null;
};

const failing = (Real: ComponentType): ComponentType =>
  function Failing(props) {
    if (planted?.way === "in drawing") throw new Error("planted");
    useEffect(() => {
      if (planted) throw new Error("planted");
    });
    return planted ? <p>For a moment</p> : <Real {...props} />;
  };

const before = options.vnode;
options.vnode = (vnode) => {
  const { type } = vnode;
  if (planted && typeof type === "function" && type.name === planted.name) {
    planted.count += 1;
    vnode.type = failing(type as ComponentType) as typeof type;
  }
  before?.(vnode);
};
