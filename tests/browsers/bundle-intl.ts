import { build } from "vite";

/** The formatters of the app with their forty values as one script, for engines that are handed texts to run. */
export const bundleIntlValues = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      lib: { entry: "tests/browsers/intl-values.ts", name: "intl", formats: ["iife"], fileName: "intl" },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  if (output === undefined) throw new Error("The script of the values was not built.");
  return output.output[0].code;
};
