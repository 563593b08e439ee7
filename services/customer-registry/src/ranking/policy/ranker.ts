import type { PostKind, UnitTier } from '@keyaccount/contracts';

type Post = { readonly unit: string; readonly post: PostKind; readonly tier: UnitTier };
/** Who asks: the posts held and the units headed, with all that lies under them. */
export type Ranker = { readonly posts: readonly Post[]; readonly heads: readonly string[] };

const LEADS: readonly PostKind[] = ['HEAD', 'DIRECTOR', 'DEPUTY_DIRECTOR'];

/**
 * REG-12 (plan): every unit classifies its own groups; ours: its head does, at the city centre the director. Where a unit has no head, who
 * heads one above it or leads the city centre does.
 */
export const mayRank = ({ posts, heads }: Ranker, unit: string, hasHead: boolean): boolean => {
  const leading = posts.filter(({ post }) => LEADS.includes(post));
  if (leading.some(post => post.unit === unit)) return true;
  return !hasHead && (heads.includes(unit) || leading.some(({ tier }) => tier === 'CITY_CENTRE'));
};
