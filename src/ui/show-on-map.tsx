import { useLingui } from "@lingui/react/macro";

type ShowOnMapProps = {
  /** Who, or how many. */
  readonly name: string;
  readonly onPress: () => void;
  readonly id?: string;
};

/** Brings what it is named for into the map's sight; a pin, drawn by the style sheet. */
export const ShowOnMap = ({ name, onPress, id }: ShowOnMapProps) => {
  const { t } = useLingui();
  return (
    <button
      type="button"
      id={id}
      className="icon-button show-on-map screen-only"
      aria-label={t`Auf der Karte zeigen: ${name}`}
      onClick={onPress}
    />
  );
};
