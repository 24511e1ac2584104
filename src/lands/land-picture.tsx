import { useQuery } from "@tanstack/react-query";
import type { LandCode } from "../../contract/lists/land.ts";
import { outlineQuery } from "../http/queries/outline-query.ts";
import { LandSketch } from "../map/outlines/land-sketch.tsx";

/** Where the Land lies; nothing while the outlines are not there, because the page says it all without. */
export const LandPicture = ({ land }: { readonly land: LandCode }) => {
  const { data: outline } = useQuery(outlineQuery("lands"));
  return (
    <div className="land-picture" aria-hidden="true">
      {outline !== undefined && <LandSketch outline={outline} land={land} />}
    </div>
  );
};
