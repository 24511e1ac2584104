import { Trans } from "@lingui/react/macro";

type NearPostcodesProps = {
  readonly postcodes: readonly string[];
  readonly onChoose: (postcode: string) => void;
};

/** That a postcode does not exist, and those near it; nothing where there are none. */
export const NearPostcodes = ({ postcodes, onChoose }: NearPostcodesProps) =>
  postcodes.length > 0 && (
    <p className="search-hint" role="status">
      <Trans>Diese Postleitzahl gibt es nicht. In der Nähe:</Trans>{" "}
      {postcodes.map((postcode) => (
        <button key={postcode} type="button" className="link-button" onClick={() => onChoose(postcode)}>
          {postcode}
        </button>
      ))}
    </p>
  );
