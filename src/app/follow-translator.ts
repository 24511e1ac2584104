/**
 * A browser that translates the page puts a `<font>` of its own in the place of each text. React does not know: it goes
 * on writing into the text it made, which nobody sees any more, and fails with "removeChild" or "insertBefore" when it
 * looks for that text where it left it (https://github.com/facebook/react/issues/11538). So we remember what stands in
 * for which text: a text that changes comes back to its place, where the translator finds it anew, and a text that goes
 * takes along what stands in for it.
 */

/** By each text that was taken out of the page, and each `<font>`, what was put in its place. */
const standIns = new WeakMap<Node, Node>();
/** All that was ever put in the place of something. */
const known = new WeakSet<Node>();

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isTranslation = (node: Node): boolean => node.nodeName === "FONT";

/** A text that is in the page again needs nothing in its place, wherever that was. */
const dismissStandIn = (node: Node): void => {
  const standIn = standIns.get(node);
  standIns.delete(node);
  if (standIn !== undefined && isText(node) && node.isConnected) standIn.parentNode?.removeChild(standIn);
};

const note = (records: readonly MutationRecord[]): void => {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    addedNodes.forEach(dismissStandIn);
    for (const node of removedNodes) {
      if (!isText(node) && !isTranslation(node)) continue;
      // Put in with one step, or beside the text before that was taken out.
      const standIn =
        addedNodes[0] ??
        [previousSibling, nextSibling].find((beside) => beside !== null && isTranslation(beside) && !known.has(beside));
      if (!standIn) continue;
      standIns.set(node, standIn);
      known.add(standIn);
    }
  }
};

/**
 * Lets the page be translated while it is in use; called once, before React starts.
 *
 * The methods of the platform are changed because React calls them on nodes it believes to be where it put them. A node
 * that is where it is expected takes the usual way; one that is somewhere else in the page is a defect as before.
 */
export const followTranslator = (): void => {
  const observer = new MutationObserver(note);
  observer.observe(document.body, { childList: true, subtree: true });

  /** What stands where `node` stood, which is in the page; `null` where nothing does. */
  const findInPage = (node: Node): Node | null => {
    note(observer.takeRecords());
    let found: Node | undefined = node;
    while (found !== undefined && found.parentNode === null) found = standIns.get(found);
    return found ?? null;
  };

  const native = Object.getOwnPropertyDescriptors(Node.prototype);
  const removeFrom = (parent: Node, child: Node): unknown => native.removeChild.value?.call(parent, child);
  const insertInto = (parent: Node, node: Node, before: Node | null): unknown =>
    native.insertBefore.value?.call(parent, node, before);

  Node.prototype.removeChild = function removeStandIn<T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeFrom(this, child) as T;
    const found = findInPage(child);
    if (found === null) return child;
    // A translator also wraps and reorders what stands in one sentence.
    removeFrom(this.contains(found) && found.parentNode !== null ? found.parentNode : this, found);
    return child;
  };

  Node.prototype.insertBefore = function insertBeforeStandIn<T extends Node>(
    this: Node,
    node: T,
    child: Node | null,
  ): T {
    if (child === null || child.parentNode === this) return insertInto(this, node, child) as T;
    let found = findInPage(child);
    if (found !== null && this.contains(found))
      while (found.parentNode !== this && found.parentNode !== null) found = found.parentNode;
    return insertInto(this, node, found) as T;
  };

  Object.defineProperty(Node.prototype, "nodeValue", {
    ...native.nodeValue,
    set(this: Node, value: string | null) {
      if (isText(this) && this.parentNode === null) {
        const found = findInPage(this);
        found?.parentNode?.replaceChild(this, found);
      }
      native.nodeValue.set?.call(this, value);
    },
  });
};
