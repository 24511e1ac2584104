import { DroppedValues, type DroppedNoticeProps } from "./dropped-values.tsx";

/** Says which parts of the address were not understood. */
export const DroppedNotice = (props: DroppedNoticeProps) => props.dropped.length > 0 && <DroppedValues {...props} />;
