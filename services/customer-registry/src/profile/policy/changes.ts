import { maskContact } from './masking';
import type { Contact, ProfileFacts } from './profile-fields';

/** One field that changed, as it is kept for ever. */
export type FieldChange = { readonly field: string; readonly before: string | null; readonly after: string | null };

const told = (value: string | readonly string[] | null): string | null => (value === null || typeof value === 'string' ? value : value.join(', ') || null);

const maskedText = (contacts: readonly Contact[]): string | null =>
  contacts.map(maskContact).map(({ name, role, phone }) => [name, ...(role === null ? [] : [role]), phone].join(' ')).join('; ') || null;

const PLAIN = ['name', 'sector', 'type', 'address', 'postcode', 'servicesUsed', 'socialInfluence'] as const;

/**
 * What an edit changed, before and after (REG-15). Contacts are personal data: compared as they are, kept masked, since what is
 * appended here is never taken back.
 */
export const changesBetween = (before: ProfileFacts, after: ProfileFacts): FieldChange[] => [
  ...PLAIN.flatMap(field => {
    const [was, is] = [told(before[field]), told(after[field])];
    return was === is ? [] : [{ field, before: was, after: is }];
  }),
  ...(JSON.stringify(before.contacts.map(shape)) === JSON.stringify(after.contacts.map(shape))
    ? [] : [{ field: 'contacts', before: maskedText(before.contacts), after: maskedText(after.contacts) }]),
];

const shape = ({ name, role, phone }: Contact): readonly (string | null)[] => [name, role, phone];
