/**
 * What is tried in the demo, because it is about the embedded backend, about time that the page's own clock counts, about
 * what the browser keeps, or what everybody comes for, once. All else is tried where it runs one day: the production build,
 * answered for by a host.
 */
export const triedInDemo = /(demo|desk-keyboard|enquiry-kept|late|offline|trusted-types)\.e2e\.ts$/;
