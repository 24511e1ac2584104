/**
 * What is tried in the demo, because it is about the embedded backend, about what the browser keeps, or what everybody
 * comes for. All else is tried where it runs one day: the production build, answered for by a host.
 */
export const triedInDemo = /(desk-demo|desk-keyboard|enquiry|faults|main-job|offline|settings|trusted-types)\.e2e\.ts$/;
