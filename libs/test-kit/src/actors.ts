import type { PostKind, UnitTier } from '@keyaccount/contracts';
import type { Reach, StaffActor } from '@keyaccount/identity';

/** Who plays in tests; every id is fixed so that a failure reads the same each time. */
const id = (n: number): string => `0192f000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const tierOf = (unit: string): UnitTier => {
  if (unit.startsWith('P44')) return 'PROVINCIAL_CENTRE';
  if (unit.startsWith('C')) return 'CITY_CENTRE';
  if (unit.startsWith('BB')) return 'BUSINESS_BRANCH';
  if (unit.startsWith('PB')) return 'PROFESSIONAL_BUREAU';
  return unit.startsWith('S') ? 'SUB_BRANCH' : 'COUNTY_CENTRE';
};

const staff = (n: number, name: string, post: PostKind, unit: string, reach: Reach, staffId = id(n)): StaffActor => ({
  kind: 'staff', staffId, name, session: id(900 + n), posts: [{ unit, post, tier: tierOf(unit) }], reach,
});

const everything: Reach = { all: true, units: [], homeUnits: [] };

/** Director of the city centre. */
export const director = (): StaffActor => staff(1, '陈主任', 'DIRECTOR', 'C4405', everything);

/** Information supervisor of the city centre: keeps the data. */
export const informationSupervisor = (): StaffActor => staff(2, '林信息主管', 'INFORMATION_SUPERVISOR', 'C4405', everything);

/** Officer of the provincial centre: sees everything, changes nothing. */
export const provincialOfficer = (): StaffActor => staff(3, '省中心督导', 'PROVINCIAL_OFFICER', 'P44', everything);

/** Administrator of the city's installation. */
export const administrator = (): StaffActor => staff(4, '系统管理员', 'ADMINISTRATOR', 'C4405', everything);

/** Of the city bureau's management: approves what the city centre proposes. */
export const bureauLeader = (): StaffActor => staff(8, '市局分管领导', 'BUREAU_LEADER', 'C4405', everything);

/** Head of a county centre, business branch, bureau or sub-branch; sees the unit and what lies under it. */
export const countyHead = (unit: string, subtree: readonly string[] = [unit]): StaffActor =>
  staff(5, `${unit} 负责人`, 'HEAD', unit, { all: false, units: subtree, homeUnits: [unit] });

/** Account manager: sees own customers and the unit's prospects. */
export const accountManager = (unit: string, staffId: string = id(6)): StaffActor =>
  staff(6, `${unit} 客户经理`, 'ACCOUNT_MANAGER', unit, { all: false, units: [], homeUnits: [unit] }, staffId);

/** Signed in, but holds no post. */
export const nobody = (): StaffActor => ({
  kind: 'staff', staffId: id(7), name: '无岗位人员', session: id(907), posts: [], reach: { all: false, units: [], homeUnits: [] },
});
