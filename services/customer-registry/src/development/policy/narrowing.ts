import { isBlank } from '@keyaccount/contracts';

/** Longest name of a segment. */
const LONGEST = 50;

export type Segment = { readonly name: string; readonly customerIds: readonly string[] };
export type SegmentationFault = 'SegmentNameInvalid' | 'SegmentTwice' | 'EnterpriseNotSurveyed' | 'EnterpriseTwice' | 'EnterpriseWithoutSegment';
export type PriorityFault = 'EnterpriseNotSurveyed' | 'EnterpriseTwice';
export type SurveyedFault = 'TooFewEnterprises' | 'TooManyEnterprises' | 'EnterpriseTwice';

const isDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;
const isName = (name: string): boolean => !isBlank(name) && name.length <= LONGEST && !/\p{Cc}|\p{Cs}/u.test(name);

/** REG-10 (plan): a survey is of several enterprises; ours: of two to two hundred, each once. */
export const surveyedFault = (enterprises: readonly string[]): SurveyedFault | undefined => {
  if (!isDistinct(enterprises)) return 'EnterpriseTwice';
  if (enterprises.length < 2) return 'TooFewEnterprises';
  return enterprises.length > 200 ? 'TooManyEnterprises' : undefined;
};

/** REG-10 (ours): segmentation puts each surveyed enterprise into one named segment. */
export const segmentationFault = (surveyed: readonly string[], segments: readonly Segment[]): SegmentationFault | undefined => {
  if (!segments.every(({ name }) => isName(name))) return 'SegmentNameInvalid';
  if (!isDistinct(segments.map(({ name }) => name))) return 'SegmentTwice';
  const placed = segments.flatMap(({ customerIds }) => customerIds);
  if (!placed.every(id => surveyed.includes(id))) return 'EnterpriseNotSurveyed';
  if (!isDistinct(placed)) return 'EnterpriseTwice';
  return placed.length < surveyed.length ? 'EnterpriseWithoutSegment' : undefined;
};

/** REG-10 (plan: the later steps narrow the sector to customers): prioritisation chooses, in order, among those that were surveyed; nobody closes it. */
export const priorityFault = (surveyed: readonly string[], chosen: readonly string[]): PriorityFault | undefined => {
  if (!chosen.every(id => surveyed.includes(id))) return 'EnterpriseNotSurveyed';
  return isDistinct(chosen) ? undefined : 'EnterpriseTwice';
};
