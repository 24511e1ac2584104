/** "ABCD 2345": read out in two halves. */
export const formatReference = (reference: string): string => `${reference.slice(0, 4)} ${reference.slice(4)}`;
