import { isBlank, isCreditCode, LINES, type Kind, type Line } from '@keyaccount/contracts';

export type SourceRef = { readonly system: string; readonly ref: string };

/** A customer's profile as a unit files it. */
export type Profile = {
  readonly name: string;
  readonly creditCode: string | null;
  readonly kind: Kind;
  readonly mainLine: string | null;
  readonly sourceRefs: readonly SourceRef[];
};

export type ProfileFault = 'NameInvalid' | 'CreditCodeInvalid' | 'LineUnknown' | 'MainLineMissing' | 'SourceRefInvalid';

const LONGEST_NAME = 200;
const LONGEST_REF = 100;

/** Tabs, line ends and the like, and what turns the direction of writing, are no part of a name or number. */
const isText = (text: string): boolean => !isBlank(text) && !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(text);

export const isName = (name: string): boolean => isText(name) && name.length <= LONGEST_NAME;
export const isRefPart = (part: string): boolean => isText(part) && part.length <= LONGEST_REF;
export const isLine = (line: string | null): line is Line => LINES.some(known => known === line);

/** A professional account needs the line whose bureau is responsible (REG-3). */
export const mainLineFault = (kind: Kind, mainLine: string | null): 'LineUnknown' | 'MainLineMissing' | undefined => {
  if (mainLine !== null && !isLine(mainLine)) return 'LineUnknown';
  return kind === 'PROFESSIONAL' && mainLine === null ? 'MainLineMissing' : undefined;
};

export type FaultyField = { readonly fault: ProfileFault; readonly field: string };

/** Everything that is wrong with a profile, and where; nothing where it can be filed (REG-1, REG-15). */
export const profileFaults = ({ name, creditCode, kind, mainLine, sourceRefs }: Profile): FaultyField[] => {
  const line = mainLineFault(kind, mainLine);
  return [
    ...(isName(name) ? [] : [{ fault: 'NameInvalid' as const, field: 'input.name' }]),
    ...(creditCode === null || isCreditCode(creditCode) ? [] : [{ fault: 'CreditCodeInvalid' as const, field: 'input.creditCode' }]),
    ...(line ? [{ fault: line, field: 'input.mainLine' }] : []),
    ...(sourceRefs.every(({ system, ref }) => isRefPart(system) && isRefPart(ref)) ? [] : [{ fault: 'SourceRefInvalid' as const, field: 'input.sourceRefs' }]),
  ];
};

/** The stable keys of a customer: of its own, and for the order in which numbers are given (REG-2). */
export const keysOf = (creditCode: string | null, firstRef: SourceRef | null, otherwise: string): { businessKey: string; orderKey: string } => {
  const ref = firstRef && `${firstRef.system}/${firstRef.ref}`;
  return { businessKey: creditCode ?? ref ?? otherwise, orderKey: ref ?? creditCode ?? otherwise };
};
