/** One facet as it is shown: the values in their order, those chosen, and how many entries each would leave. */
export type FacetControl = {
  readonly name: string;
  readonly title: string;
  readonly values: readonly string[];
  readonly labelOf: (value: string) => string;
  readonly chosen: readonly string[];
  /** In the order of the values; absent while the entries are not there yet. */
  readonly counts?: ArrayLike<number> | undefined;
};
