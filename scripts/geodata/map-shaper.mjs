import mapshaper from "mapshaper";

/**
 * Runs mapshaper commands over files held in memory and returns the one file they write.
 * @param {string} commands
 * @param {Record<string, unknown>} inputs parsed GeoJSON or TopoJSON by file name
 * @returns {Promise<any>}
 */
export const runMapshaper = async (commands, inputs) => {
  // As text, because mapshaper writes its changes into the objects it is given.
  const texts = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, JSON.stringify(value)]));
  const files = await mapshaper.applyCommands(`${commands} -quiet`, texts);
  const [content, ...more] = Object.values(files);
  if (content === undefined || more.length > 0) {
    throw new Error(`Expected one output file, got ${Object.keys(files).join(", ") || "none"}: ${commands}`);
  }
  return JSON.parse(content.toString());
};
