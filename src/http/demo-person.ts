let played: string | null = null;

/** In the demo, whom somebody plays at the desk; kept with the page alone, because nothing of it belongs into a browser. */
export const readDemoPerson = (): string | null => played;
export const playDemoPerson = (id: string | null): void => {
  played = id;
};
