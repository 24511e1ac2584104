export { DroppedValues } from "./dropped-values.tsx";
export { PrintedSource } from "./printed-source.tsx";
