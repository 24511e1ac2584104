import type { DroppedNoticeProps } from "./dropped-values.tsx";
import { laterPart } from "../i18n/lazy-part.tsx";

const DroppedValues = laterPart(async () => (await import("./dropped-values.tsx")).DroppedValues);

/** Says which parts of the address were not understood; few addresses need it, so its code comes with the first. */
export const DroppedNotice = (props: DroppedNoticeProps) => props.dropped.length > 0 && <DroppedValues {...props} />;
