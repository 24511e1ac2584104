import { useQuery } from "@tanstack/react-query";
import type { LandCode } from "../../contract/lists/land.ts";
import { outlineQuery } from "../http/outline-query.ts";
import { laterPart } from "../i18n/lazy-part.tsx";

const LandSketch = laterPart(async () => (await import("../map/land-sketch.tsx")).LandSketch, { failed: null });

/** Where the Land lies; nothing while the outlines are not there, because the page says it all without. */
export const LandPicture = ({ land }: { readonly land: LandCode }) => {
  const { data: outline } = useQuery(outlineQuery("lands"));
  return (
    <div className="land-picture" aria-hidden="true">
      {outline !== undefined && <LandSketch outline={outline} land={land} />}
    </div>
  );
};
