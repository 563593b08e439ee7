import type { Line, PostKind, UnitTier } from '@keyaccount/contracts';
import { CENTRAL, COUNTIES } from './divisions';
import { BUREAU_OF_LINE } from './lines';
import { sampleStaff, type SamplePerson } from './staff';

export type SampleUnit = {
  readonly code: string;
  readonly name: string;
  readonly tier: UnitTier;
  readonly parent: string | null;
  readonly hostDepartment: string | null;
  readonly divisions: readonly string[];
  readonly lines: readonly Line[];
  readonly establishment: readonly { readonly post: PostKind; readonly dedicatedTo?: string; readonly minimum: number; readonly maximum?: number }[];
};
export type SampleBureau = { readonly units: readonly SampleUnit[]; readonly staff: readonly SamplePerson[] };

export const PROVINCE = 'P44';
export const CITY = 'C4405';
export const BUSINESS_BRANCH = 'BB4405';

/** The county or district centre of a division; the business branch for the central districts (REG-3). */
export const centreOf = (division: string): string => (CENTRAL.includes(division.slice(0, 6)) ? BUSINESS_BRANCH : `U${division.slice(0, 6)}`);
/** The sub-branch of a street or town. */
export const subBranchOf = (township: string): string => `S${township}`;

const post = (kind: PostKind, minimum: number, maximum?: number, dedicatedTo?: string): SampleUnit['establishment'][number] => ({
  post: kind, minimum, ...(maximum === undefined ? {} : { maximum }), ...(dedicatedTo === undefined ? {} : { dedicatedTo }),
});

const HEADED = [post('HEAD', 1, 1), post('ACCOUNT_MANAGER', 3)];

const county = (code: string, name: string, establishment: SampleUnit['establishment']): SampleUnit => ({
  code: `U${code}`, name, tier: 'COUNTY_CENTRE', parent: CITY, hostDepartment: '市场部', divisions: [code], lines: [], establishment,
});

const bureau = (code: string, name: string): SampleUnit => ({
  code, name, tier: 'PROFESSIONAL_BUREAU', parent: CITY, hostDepartment: '业务营销部', divisions: [],
  lines: (Object.entries(BUREAU_OF_LINE) as [Line, string][]).filter(([, unit]) => unit === code).map(([line]) => line),
  establishment: [post('ACCOUNT_MANAGER', 2)],
});

/** Centres and bureaus with their establishment, as the plan lists them (ORG-1, ORG-2). */
const CENTRES: readonly SampleUnit[] = [
  { code: PROVINCE, name: '广东省局大客户中心', tier: 'PROVINCIAL_CENTRE', parent: null, hostDepartment: '省局市场部', divisions: ['44'], lines: [], establishment: [] },
  {
    code: CITY, name: '汕头市局大客户中心', tier: 'CITY_CENTRE', parent: PROVINCE, hostDepartment: '市场部', divisions: ['4405'], lines: [],
    establishment: [
      post('DIRECTOR', 0, 1), post('DEPUTY_DIRECTOR', 0, 1), post('PLANNING_MANAGER', 0, 2), post('ACCOUNT_MANAGER', 0, 5),
      post('ACCOUNT_MANAGER', 0, 3, '政企'), post('INFORMATION_SUPERVISOR', 0, 1),
    ],
  },
  county('440513', '潮阳区局大客户中心', HEADED),
  county('440514', '潮南区局大客户中心', HEADED),
  county('440515', '澄海区局大客户中心', HEADED),
  county('440523', '南澳县局', [post('ACCOUNT_MANAGER', 0, 1)]),
  {
    code: BUSINESS_BRANCH, name: '营业分局大客户中心', tier: 'BUSINESS_BRANCH', parent: CITY, hostDepartment: '营销部', divisions: CENTRAL, lines: [],
    establishment: HEADED,
  },
  bureau('PB-SAVINGS', '储汇局'), bureau('PB-LETTERS', '函件局'), bureau('PB-PHILATELY', '集邮公司'),
  bureau('PB-EXPRESS', '速递局'), bureau('PB-LOGISTICS', '物流局'), bureau('PB-NEWSPAPERS', '报刊发行局'),
];

/** A sub-branch for every street and town; only larger ones have account managers (ORG-2). */
const subBranches = (): SampleUnit[] =>
  COUNTIES.flatMap(({ townships }) => townships.map(([code, name]) => ({
    code: subBranchOf(code), name: `${name.replace(/(街道|镇)$/, '')}支局`, tier: 'SUB_BRANCH' as const, parent: centreOf(code), hostDepartment: null,
    divisions: [code], lines: [], establishment: [post('ACCOUNT_MANAGER', 0)],
  })));

/** The sample bureau: units with real divisions, made-up people, some posts vacant (ORG-1..3). */
export const sampleBureau = (): SampleBureau => ({ units: [...CENTRES, ...subBranches()], staff: sampleStaff() });
