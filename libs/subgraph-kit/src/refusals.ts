import { GraphQLError } from 'graphql';

/** The codes of the public contract. */
export type ErrorCode =
  | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'CONFLICT' | 'RULE_VIOLATION' | 'RATE_LIMITED' | 'UNAVAILABLE' | 'INTERNAL';

/** A "no" that the business expects, as a value: its name and what its sentence needs. */
export type Refused<R extends string> = { readonly refused: R; readonly details: Readonly<Record<string, string>> };

export const refused = <const R extends string>(reason: R, details: Readonly<Record<string, string>> = {}): Refused<R> => ({ refused: reason, details });

export const isRefused = (outcome: unknown): outcome is Refused<string> =>
  typeof outcome === 'object' && outcome !== null && typeof (outcome as Refused<string>).refused === 'string';

/** What each refusal of a service means to a client; texts may name details in braces. */
export type RefusalTable<R extends string> = Readonly<Record<R, { readonly code: ErrorCode; readonly rule?: string; readonly zh: string; readonly en: string }>>;

const fill = (text: string, details: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole);

/** A refusal in words, in both languages. */
export const sentence = <R extends string>(table: RefusalTable<R>, reason: R, details: Readonly<Record<string, string>>): { readonly message: string; readonly messageEn: string } =>
  ({ message: fill(table[reason].zh, details), messageEn: fill(table[reason].en, details) });

/** The outcome's value; a refusal becomes the GraphQL error that the table says. */
export const answer = <R extends string, T>(table: RefusalTable<R>, outcome: T | Refused<R>): Exclude<T, Refused<string>> => {
  if (!isRefused(outcome)) return outcome as Exclude<T, Refused<string>>;
  const { refused: reason, details } = outcome as Refused<R>;
  const entry = table[reason];
  throw new GraphQLError(fill(entry.zh, details), {
    extensions: {
      code: entry.code, reason, messageEn: fill(entry.en, details),
      ...(entry.rule ? { rule: entry.rule } : {}),
      ...(details['field'] ? { field: details['field'] } : {}),
    },
  });
};
