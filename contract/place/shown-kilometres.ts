/** The number a distance is written with; what is written alike is as far. */
export const shownKilometres = (km: number, isApproximate: boolean): number =>
  km < 1 && !isApproximate ? 0 : Math.max(1, Math.round(km));
