/** At most so many interactions lead to the right contact (product.md, "Counting interactions"). */
export const MOST_INTERACTIONS = { byPhrase: 3, byPlace: 3, bySideAndOneMore: 5 } as const;
