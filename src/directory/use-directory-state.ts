import { useMemo } from "react";
import { useLocation, useMatch, useNavigate } from "react-router";
import type { AreaCode } from "../../contract/place/area.ts";
import { type ContactId, isContactId } from "../../contract/contact/contact-id.ts";
import type { MapView } from "../map/map-view.ts";
import {
  type DirectoryState,
  parseDirectoryUrl,
  type Radius,
  roundView,
  serializeDirectoryUrl,
  START_STATE,
  toQuestion,
} from "./directory-url.ts";

export type DirectoryFilter = DirectoryState["filter"];

const toSearch = (state: DirectoryState): string => {
  const query = serializeDirectoryUrl(state);
  return query === "" ? "" : `?${query}`;
};

/** The address of a contact, or of the list, with everything else kept. */
export const toDirectoryPath = (id: ContactId | null, state: DirectoryState): string =>
  `${id === null ? "/" : `/contacts/${id}`}${toSearch(state)}`;

/** Marks an entry of the history whose text is still being typed. */
const TYPED = "typed";

const BASE_PATH = import.meta.env.BASE_URL.replace(/\/$/, "");

/**
 * The address as it is at this moment. Two changes can come before the screen has followed the first; made from what is
 * on screen, the second would undo the first.
 */
const readAddress = (): { readonly path: string; readonly now: DirectoryState } => ({
  path: location.pathname.slice(BASE_PATH.length),
  now: parseDirectoryUrl(new URLSearchParams(location.search)).state,
});

/** What the address says. What it asks for stays the same object while only the map is moved, so that nobody answers it anew. */
const useAddress = (search: string): ReturnType<typeof parseDirectoryUrl> => {
  const { state: read, dropped } = useMemo(() => parseDirectoryUrl(new URLSearchParams(search)), [search]);
  const question = toQuestion(read);
  const asked = useMemo(() => parseDirectoryUrl(new URLSearchParams(question)).state, [question]);
  return useMemo(() => ({ state: { ...asked, view: read.view }, dropped }), [asked, read, dropped]);
};

/** What the address says, and the only ways to change it: filter and selection are pushed, the view is replaced. */
export const useDirectoryState = () => {
  const { search, state: entry } = useLocation();
  const navigate = useNavigate();
  const idInPath = useMatch("/contacts/:id")?.params.id;
  const { state, dropped } = useAddress(search);
  return useMemo(() => {
    const selectedId = idInPath !== undefined && isContactId(idInPath) ? idInPath : null;
    const change = (toNext: (now: DirectoryState) => DirectoryState, replace = false, isTyped = false): void => {
      const { path, now } = readAddress();
      void navigate(`${path}${toSearch(toNext(now))}`, { replace, state: isTyped ? TYPED : null });
    };
    // What somebody typed on the way to a suggestion is no step to go back to.
    const isOnTheWay = entry === TYPED;
    return {
      state,
      dropped,
      /** Null when none is selected, or when `hasWrongId`. */
      selectedId,
      /** The path names a contact by something that cannot be an id. */
      hasWrongId: idInPath !== undefined && selectedId === null,
      changeFilter: (filter: Partial<DirectoryFilter>, { replace = false } = {}): void =>
        change(
          (now) => ({ ...now, filter: { ...now.filter, ...filter } }),
          replace || (isOnTheWay && filter.text === ""),
        ),
      /** The text as it is typed: the first word is a step one can go back from, the letters after it are not. */
      typeText: (text: string, { replace }: { readonly replace: boolean }): void =>
        change((now) => ({ ...now, filter: { ...now.filter, text } }), replace, true),
      /** Asks for a place, or with null no longer; what was typed to find it has done its work. */
      choosePlace: (key: AreaCode | null, view: MapView | null): void =>
        change(
          (now) => ({
            ...now,
            filter: { ...now.filter, text: key === null ? now.filter.text : "" },
            place: key,
            radius: key === null ? null : now.radius,
            view: view === null ? null : roundView(view),
          }),
          isOnTheWay,
        ),
      changeRadius: (radius: Radius | null): void => change((now) => ({ ...now, radius })),
      changeView: (view: MapView): void => change((now) => ({ ...now, view: roundView(view) }), true),
      resetAll: (): void => change(() => START_STATE),
      select: (id: ContactId | null): void => {
        void navigate(toDirectoryPath(id, readAddress().now));
      },
      /** Writes the address anew without what was dropped from it. */
      tidyUp: (): void => change((now) => now, true),
    };
  }, [state, dropped, idInPath, navigate, entry]);
};

export type DirectoryStateAndActions = ReturnType<typeof useDirectoryState>;
