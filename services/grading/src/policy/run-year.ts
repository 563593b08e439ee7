/**
 * Whether a run of the year would put grades back (GRD-7): they follow the newest year that was graded, which may be graded again. A preview
 * sets no grade, so it may look at any year. [ours]
 */
export const putsBack = ({ year, preview }: { readonly year: number; readonly preview: boolean }, newestGraded: number | null): boolean =>
  !preview && newestGraded !== null && year < newestGraded;
