/** The entry's file, by which builds differ; null while developing, where there is but one. */
const readEntry = (): string | null => document.querySelector<HTMLScriptElement>("script[type=module]")?.src ?? null;

/** Who waits longer has read that the part is missing. */
const ASKING_LIMIT_MS = 10_000;

/** Whoever writes is not interrupted: they are told to load the page anew, when they want. */
const isWriting = (): boolean => document.querySelector("main textarea") !== null;

/** Whether what is served now is of another build than this page. */
const isReplaced = async (entry: string): Promise<boolean> => {
  try {
    const signal = AbortSignal.timeout(ASKING_LIMIT_MS);
    const answer = await fetch(import.meta.env.BASE_URL, { cache: "no-store", signal });
    return answer.ok && !(await answer.text()).includes(new URL(entry).pathname);
  } catch {
    // Without a connection nothing can be had: what is on the screen is better than what would be.
    return false;
  }
};

/**
 * Loads the page anew where a part of it cannot be had because a newer build has taken the place of this one, whose files
 * are gone. Not twice: a page that was loaded for this reason says so in its own history.
 */
export const takeNewBuild = async (): Promise<void> => {
  const entry = readEntry();
  const kept = history.state as { readonly isRenewed?: true } | null;
  if (entry === null || kept?.isRenewed === true || isWriting() || !(await isReplaced(entry))) return;
  history.replaceState({ ...kept, isRenewed: true }, "");
  location.reload();
};
