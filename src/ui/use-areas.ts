import { useLingui } from "@lingui/react/macro";

/** The parts of the site beside the contacts, by path, in the order in which they are offered. */
export const useAreas = (): readonly (readonly [path: string, name: string])[] => {
  const { t } = useLingui();
  return [
    ["/guidance", t`Was tun?`],
    ["/projects", t`Projekte`],
    ["/events", t`Termine`],
    ["/experts", t`Fachleute`],
    ["/materials", t`Materialien`],
    ["/overview", t`Überblick`],
    ["/enquiry", t`Anliegen`],
  ];
};
