import { isBlank } from '@keyaccount/contracts';
import { isLine, isName } from '../../policy/profile';

export type Contact = { readonly name: string; readonly role: string | null; readonly phone: string };
export const CUSTOMER_TYPES = ['ENTERPRISE', 'GOVERNMENT', 'INSTITUTION', 'OTHER'] as const;
export type CustomerType = (typeof CUSTOMER_TYPES)[number];

/** What a unit keeps of a customer besides what decides on it (REG-15). */
export type ProfileFacts = {
  readonly name: string;
  readonly sector: string | null;
  readonly type: CustomerType | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly servicesUsed: readonly string[];
  readonly socialInfluence: string | null;
  readonly contacts: readonly Contact[];
};

/** What somebody changes; what is absent stays. */
export type ProfileEdit = { readonly [K in keyof ProfileFacts]?: ProfileFacts[K] | undefined };

export type FieldFault = 'NameInvalid' | 'SectorInvalid' | 'AddressInvalid' | 'PostcodeInvalid' | 'LineUnknown' | 'SocialInfluenceInvalid' | 'ContactInvalid' | 'TooManyContacts';

const LONGEST = { sector: 50, address: 200, socialInfluence: 1000, person: 50 } as const;
export const MOST_CONTACTS = 20;

/** Visible text of at most so many characters. */
export const isShortText = (text: string, longest: number): boolean => !isBlank(text) && text.length <= longest && !/\p{Cc}|\p{Cs}/u.test(text);

const isPhone = (phone: string): boolean => /^[0-9+\-() ]{5,25}$/.test(phone) && /[0-9]{3}/.test(phone);
const isContact = ({ name, role, phone }: Contact): boolean =>
  isShortText(name, LONGEST.person) && (role === null || isShortText(role, LONGEST.person)) && isPhone(phone);

const absentOr = <T>(value: T | null | undefined, holds: (value: T) => boolean): boolean => value === undefined || value === null || holds(value);

/** What is wrong with an edit of a customer's file, and where (REG-15). */
export const editFault = (edit: ProfileEdit): { readonly fault: FieldFault; readonly field: string } | undefined => {
  const checks: readonly (readonly [boolean, FieldFault, string])[] = [
    [absentOr(edit.name, isName), 'NameInvalid', 'input.name'],
    [absentOr(edit.sector, text => isShortText(text, LONGEST.sector)), 'SectorInvalid', 'input.sector'],
    [absentOr(edit.address, text => isShortText(text, LONGEST.address)), 'AddressInvalid', 'input.address'],
    [absentOr(edit.postcode, text => /^[0-9]{6}$/.test(text)), 'PostcodeInvalid', 'input.postcode'],
    [absentOr(edit.servicesUsed, lines => lines.every(isLine)), 'LineUnknown', 'input.servicesUsed'],
    [absentOr(edit.socialInfluence, text => isShortText(text, LONGEST.socialInfluence)), 'SocialInfluenceInvalid', 'input.socialInfluence'],
    [absentOr(edit.contacts, contacts => contacts.length <= MOST_CONTACTS), 'TooManyContacts', 'input.contacts'],
    [absentOr(edit.contacts, contacts => contacts.every(isContact)), 'ContactInvalid', 'input.contacts'],
  ];
  const failed = checks.find(([holds]) => !holds);
  return failed && { fault: failed[1], field: failed[2] };
};

/** The file after an edit. */
export const edited = (before: ProfileFacts, edit: ProfileEdit): ProfileFacts => ({
  name: edit.name ?? before.name,
  sector: edit.sector === undefined ? before.sector : edit.sector,
  type: edit.type === undefined ? before.type : edit.type,
  address: edit.address === undefined ? before.address : edit.address,
  postcode: edit.postcode === undefined ? before.postcode : edit.postcode,
  servicesUsed: edit.servicesUsed === undefined ? before.servicesUsed : [...new Set(edit.servicesUsed)].sort(),
  socialInfluence: edit.socialInfluence === undefined ? before.socialInfluence : edit.socialInfluence,
  contacts: edit.contacts ?? before.contacts,
});
