/** A number that stands for one thing: a plain number may be given for it, one that stands for another thing may not. */
export type NumberFor<Thing extends string> = number & { readonly standsFor?: Thing };
