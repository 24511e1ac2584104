/** The Land drawn at a point of the map, in its pixels; null in the sea, abroad and where no outlines are. */
export const landAt = (map: Element, x: number, y: number): string | null => {
  const { left, top } = map.getBoundingClientRect();
  for (const element of document.elementsFromPoint(left + x, top + y)) {
    const land = element.getAttribute("data-land");
    if (land !== null) return land;
  }
  return null;
};
