import type { GradeLevel, Kind } from '@keyaccount/contracts';
import type { Walk } from './walk';

/** A customer as a person sees it: its standing, its owner and why, its people. */
export const ACCOUNT = `id code name kind mainLine division status grade { level previous source }
  ownership { unit { code } correlationId decision { rule reason reasonEn flagged groundUnit { code } override { id reason } designation { id reason }
    inputs { kind grade division mainLine target rowFrom rowSource coverage } } }
  accountTeam { phase a { id name } b { id name } lead { id } }`;

type Person = { readonly id: string; readonly name: string };
export type Account = {
  readonly id: string; readonly code: string | null; readonly name: string; readonly kind: Kind | null; readonly mainLine: string | null; readonly division: string; readonly status: string;
  readonly grade: { readonly level: GradeLevel; readonly previous: GradeLevel | null; readonly source: string } | null;
  readonly ownership: {
    readonly unit: { readonly code: string }; readonly correlationId: string;
    readonly decision: { readonly rule: string; readonly reason: string; readonly reasonEn: string; readonly flagged: boolean; readonly groundUnit: { readonly code: string } | null;
      readonly inputs: { readonly target: string | null; readonly rowSource: string | null; readonly coverage: string | null } };
  } | null;
  readonly accountTeam: { readonly phase: string; readonly a: Person | null; readonly b: Person | null; readonly lead: { readonly id: string } | null } | null;
};

/** The customer, or null where the person may not see it. */
export const seen = async ({ as }: Walk, username: string, id: string): Promise<Account | null> =>
  (await as(username).ask<{ customer: Account | null }>(`query ($id: ID!) { customer(id: $id) { ${ACCOUNT} } }`, { id })).customer;

/** Who of these people sees the customer. */
export const seers = async (walk: Walk, id: string, usernames: readonly string[]): Promise<string[]> => {
  const answers = await Promise.all(usernames.map(async username => ((await seen(walk, username, id)) ? [username] : [])));
  return answers.flat();
};

export type Sought = { readonly kind?: Kind; readonly grade?: GradeLevel; readonly unit?: string; readonly divisionPrefix?: string; readonly status?: string };

/** Key accounts of the sample that are as sought, in the order of their IDs. */
export const accountsOf = async ({ as }: Walk, { kind, grade, unit, divisionPrefix, status = 'KEY_ACCOUNT' }: Sought): Promise<Account[]> => {
  const filter = { status: [status], ...(kind && { kind: [kind] }), ...(grade && { grade: [grade] }), ...(unit && { unit: [unit] }), ...(divisionPrefix && { divisionPrefix }) };
  const { customers } = await as('director').ask<{ customers: { edges: { node: Account }[] } }>(
    `query ($filter: CustomerFilter) { customers(filter: $filter, first: 200) { edges { node { ${ACCOUNT} } } } }`, { filter });
  return customers.edges.map(({ node }) => node);
};

/** One of them. */
export const accountOf = async (walk: Walk, sought: Sought, which = 0): Promise<Account> => {
  const found = (await accountsOf(walk, sought))[which];
  if (!found) throw new Error(`the sample has no such account: ${JSON.stringify(sought)}`);
  return found;
};
