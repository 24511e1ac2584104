import type { DroppedNoticeProps } from "./shown-address/dropped-values.tsx";
import { LazyDroppedValues } from "./shown-address-lazy.tsx";

/** Says which parts of the address were not understood. */
export const DroppedNotice = (props: DroppedNoticeProps) =>
  props.dropped.length > 0 && <LazyDroppedValues {...props} />;
