import type { PostKind } from '@keyaccount/contracts';
import { COUNTIES } from './divisions';

export type SamplePerson = {
  readonly key: string;
  readonly name: string;
  readonly username?: string;
  readonly appointments: readonly { readonly unit: string; readonly post: PostKind; readonly dedicatedTo?: string; readonly fullTime: boolean; readonly since: string }[];
};
export type SampleSignIn = { readonly username: string; readonly who: string };

/** Whom the sample lets sign in: one for each role. */
export const SAMPLE_SIGN_INS: readonly SampleSignIn[] = [
  { username: 'director', who: '市局大客户中心总监 director of the city centre: reviews, grades, decides' },
  { username: 'leader', who: '市局分管领导 leader for the city bureau: approves teams' },
  { username: 'supervisor', who: '信息主管 information supervisor: imports, closes months' },
  { username: 'planning', who: '策划经理 planning manager' },
  { username: 'chaoyang.head', who: '潮阳主任 head of the Chaoyang centre' },
  { username: 'chaoyang.manager', who: '潮阳客户经理 account manager of Chaoyang' },
  { username: 'branch.head', who: '营业分局主任 head of the business branch' },
  { username: 'express.manager', who: '速递局客户经理 account manager of the express bureau' },
  { username: 'province', who: '省局大客户中心 officer of the provincial centre' },
  { username: 'admin', who: '系统管理员 administrator' },
];

type Seat = { readonly unit: string; readonly post: PostKind; readonly username?: string; readonly fullTime?: boolean; readonly dedicatedTo?: string };

const several = (count: number, seat: Seat): Seat[] => Array.from({ length: count }, (_, at) => (at === 0 ? seat : { unit: seat.unit, post: seat.post, fullTime: seat.fullTime ?? true }));
const managers = (unit: string, count: number, more: Partial<Seat> = {}): Seat[] => several(count, { unit, post: 'ACCOUNT_MANAGER', ...more });

/**
 * Who holds which post. Vacant on purpose: the deputy director, one planning manager, one account manager of the city, and below the
 * plan's minimum one each in Chaoyang and the philately and newspaper bureaus (ORG-2, ORG-5).
 */
const SEATS: readonly Seat[] = [
  { unit: 'P44', post: 'PROVINCIAL_OFFICER', username: 'province' }, ...managers('P44', 3),
  { unit: 'C4405', post: 'DIRECTOR', username: 'director' }, { unit: 'C4405', post: 'PLANNING_MANAGER', username: 'planning' },
  { unit: 'C4405', post: 'INFORMATION_SUPERVISOR', username: 'supervisor' }, { unit: 'C4405', post: 'ADMINISTRATOR', username: 'admin' },
  ...managers('C4405', 2), ...[1, 2].map((): Seat => ({ unit: 'C4405', post: 'ACCOUNT_MANAGER', dedicatedTo: '政企' })),
  { unit: 'U440513', post: 'HEAD', username: 'chaoyang.head', fullTime: false }, ...managers('U440513', 2, { username: 'chaoyang.manager' }),
  { unit: 'U440514', post: 'HEAD', fullTime: false }, ...managers('U440514', 3),
  { unit: 'U440515', post: 'HEAD', fullTime: false }, ...managers('U440515', 3),
  ...managers('U440523', 1, { fullTime: false }),
  { unit: 'BB4405', post: 'HEAD', username: 'branch.head', fullTime: false }, ...managers('BB4405', 4),
  ...managers('PB-SAVINGS', 2), ...managers('PB-LETTERS', 3), ...managers('PB-PHILATELY', 1, { fullTime: false }),
  ...managers('PB-EXPRESS', 3, { username: 'express.manager' }), ...managers('PB-LOGISTICS', 2), ...managers('PB-NEWSPAPERS', 1, { fullTime: false }),
  // Every fourth sub-branch is a larger one.
  ...COUNTIES.flatMap(({ townships }) => townships.filter((_, at) => at % 4 === 0).flatMap(([code]) => managers(`S${code}`, 1))),
  // Last, so that the others keep their names.
  { unit: 'C4405', post: 'BUREAU_LEADER', username: 'leader', fullTime: false },
];

const FAMILY_NAMES = ['陈', '林', '黄', '郑', '吴', '李', '张', '蔡', '许', '杨', '刘', '周', '王', '郭', '谢', '洪'];
const GIVEN_NAMES = ['晓', '伟', '敏', '静', '强', '丽', '军', '洁', '涛', '燕', '斌', '玲', '辉', '娜', '鹏', '婷', '杰', '芳', '宏'];

/** Nobody real: every name is marked. */
const nameOf = (index: number): string => `样例·${FAMILY_NAMES[index % FAMILY_NAMES.length]}${GIVEN_NAMES[(index * 7) % GIVEN_NAMES.length]}`;

export const sampleStaff = (): SamplePerson[] => {
  const taken = new Map<string, number>();
  return SEATS.map(({ unit, post, username, fullTime = true, dedicatedTo }, index) => {
    const place = `${unit}-${post}`.toLowerCase().replaceAll('_', '-');
    const number = (taken.get(place) ?? 0) + 1;
    taken.set(place, number);
    return {
      key: `${place}-${number}`, name: nameOf(index), ...(username === undefined ? {} : { username }),
      appointments: [{ unit, post, fullTime, since: '2023-01-01', ...(dedicatedTo === undefined ? {} : { dedicatedTo }) }],
    };
  });
};
