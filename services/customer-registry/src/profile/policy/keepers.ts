/** Who looks, as far as it matters for a customer's file. */
export type Viewer = {
  readonly staffId: string | null;
  readonly seesAll: boolean;
  /** Units whose whole work the viewer answers for. */
  readonly heads: readonly string[];
  /** Units the viewer belongs to. */
  readonly homeUnits: readonly string[];
};

/** Who keeps a customer. */
export type Kept = {
  readonly unit: string | null;
  readonly a: string | null;
  readonly b: string | null;
  readonly filerUnit: string | null;
  /** Units of the customer's territory. */
  readonly territory: readonly string[];
};

/**
 * Whether a viewer keeps the customer's file (REG-15): the head of the responsible unit or of a unit above it, and its A and B managers;
 * as long as nobody is responsible the unit that filed it and those of its territory (ours). The city centre keeps them all (REG-16).
 */
export const keeps = ({ staffId, seesAll, heads, homeUnits }: Viewer, { unit, a, b, filerUnit, territory }: Kept): boolean => {
  if (seesAll) return true;
  if (unit !== null) return heads.includes(unit) || (staffId !== null && (staffId === a || staffId === b));
  const units = [...(filerUnit === null ? [] : [filerUnit]), ...territory];
  return units.some(one => heads.includes(one) || homeUnits.includes(one));
};
