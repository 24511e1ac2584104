export const MATERIAL_KINDS = ["flyer", "brochure", "guide", "checklist", "film", "media-pack", "proceedings"] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];
