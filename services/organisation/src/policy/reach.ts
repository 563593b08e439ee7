import type { PostKind, UnitTier } from '@keyaccount/contracts';

type Post = { readonly unit: string; readonly post: PostKind; readonly tier: UnitTier };
type Place = { readonly code: string; readonly parent: string | null };

/** A unit and everything that it guides (ORG-3), directly or through others, ordered by code. */
export const subtreeOf = (root: string, units: readonly Place[]): string[] => {
  const children = new Map<string, string[]>();
  for (const { code, parent } of units) if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), code]);
  const found = new Set([root]);
  for (const code of found) for (const child of children.get(code) ?? []) found.add(child);
  return [...found].sort();
};

/** City centre and province are answerable for every customer (CMP-1, REG-16, PRV-1); an account manager of the centre has seats of their own. */
const seesTheCity = ({ post, tier }: Post): boolean =>
  post === 'ADMINISTRATOR' || post === 'PROVINCIAL_OFFICER' || (tier === 'CITY_CENTRE' && post !== 'ACCOUNT_MANAGER');

/**
 * How far somebody sees by the posts held today: the whole city for the city centre's posts, the province and the
 * administrator; a head the unit and all under it; an account manager the own seats and the home unit's prospects. [ours]
 */
export const reachOf = (posts: readonly Post[], units: readonly Place[]): { all: boolean; units: string[]; homeUnits: string[] } => {
  if (posts.some(seesTheCity)) return { all: true, units: [], homeUnits: [] };
  const headed = posts.filter(({ post }) => post === 'HEAD').flatMap(({ unit }) => subtreeOf(unit, units));
  return { all: false, units: [...new Set(headed)].sort(), homeUnits: [...new Set(posts.map(({ unit }) => unit))].sort() };
};
