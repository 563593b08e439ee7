import type {
  OwnershipOverrideResolvers, ResponsibilityCellResolvers, ResponsibilityDecisionResolvers, ResponsibilityInputsResolvers, ResponsibilityMatrixResolvers, RuleSource,
  StrategicDesignationResolvers,
} from '../../schema.generated';

const sourceOf = (source: 'plan' | 'ours'): RuleSource => (source === 'plan' ? 'PLAN' : 'OURS');

type Details = Required<Pick<ResponsibilityDecisionResolvers, 'inputs' | 'override' | 'designation' | 'groundUnit'>>;

/** What a decision rested on. */
export const DecisionDetails: Details = {
  inputs: decision => decision,
  override: ({ overrideId }, _args, { exception }) => (overrideId === null ? null : exception.load(overrideId)),
  designation: ({ designationId }, _args, { exception }) => (designationId === null ? null : exception.load(designationId)),
  groundUnit: async ({ designationId, grade, rule }, _args, { cityCentre }) => {
    if (designationId === null || grade !== 'DIAMOND' || rule !== 'REG-3') return null;
    const code = await cityCentre.load('CITY');
    return code === null ? null : { code };
  },
};

export const ResponsibilityInputs: ResponsibilityInputsResolvers = {
  division: ({ inputs: { division } }) => division ?? null,
  mainLine: ({ inputs: { mainLine } }) => mainLine ?? null,
  target: ({ inputs: { target } }) => target ?? null,
  rowFrom: ({ inputs: { rowFrom } }) => rowFrom ?? null,
  rowSource: ({ inputs: { rowSource } }) => (rowSource ? sourceOf(rowSource) : null),
  coverage: ({ inputs: { coverage } }) => coverage ?? null,
  matrix: ({ inputs: { rowFrom } }, _args, { matrixOfDay }) => (rowFrom ? matrixOfDay.load(rowFrom) : null),
};

export const ResponsibilityMatrix: ResponsibilityMatrixResolvers = { setBy: ({ setBy }) => (setBy === null ? null : { id: setBy }) };
export const ResponsibilityCell: ResponsibilityCellResolvers = { source: ({ source }) => sourceOf(source) };

const decidedUntil = ({ id, until }: { readonly id: string; readonly until: string | null }): string => {
  if (until === null) throw new Error(`override ${id} has no end`);
  return until;
};

export const OwnershipOverride: OwnershipOverrideResolvers = {
  unit: ({ unit }) => ({ code: unit ?? '' }),
  until: decidedUntil,
  decidedBy: ({ decidedBy }) => ({ id: decidedBy }),
  endedBy: ({ endedBy }) => (endedBy === null ? null : { id: endedBy }),
};
export const StrategicDesignation: StrategicDesignationResolvers = {
  decidedBy: ({ decidedBy }) => ({ id: decidedBy }),
  endedBy: ({ endedBy }) => (endedBy === null ? null : { id: endedBy }),
};
