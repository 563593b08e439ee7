import type { GradeLevel, Kind, Line } from '@keyaccount/contracts';
import { GRADE_NAMES, KIND_NAMES, LINE_NAMES, TARGET_NAMES } from './names';
import type { MatrixRow, Target } from './responsibility-matrix';
import { coveringAmong, coveringUnit, TERRITORY_TIERS, type Directory, type TerritoryTier, type UnitCoverage } from './territory';

export type ResponsibilityInput = {
  readonly kind: Kind; readonly grade: GradeLevel; readonly division: string; readonly mainLine: Line | null;
  /** The division is that of a ruling (REG-7). */
  readonly ruled?: boolean;
};

export type Responsibility = {
  readonly unit: string;
  readonly rule: 'REG-3';
  /** In Chinese. */
  readonly reason: string;
  readonly reasonEn: string;
  /** No unit covers the territory or line; the next one above stands in. */
  readonly flagged: boolean;
};

type Found = { readonly unit: UnitCoverage; readonly flagged: boolean };

/** The unit of the tier, or of the next one above that covers the territory; the city centre where nothing does. */
const byTerritory = (division: string, from: TerritoryTier, directory: Directory): Found | undefined => {
  for (const tier of TERRITORY_TIERS.slice(TERRITORY_TIERS.indexOf(from))) {
    const unit = coveringUnit(division, tier, directory);
    if (unit) return { unit, flagged: tier !== from };
  }
  const [any] = directory.byCode.values();
  const unit = directory.cityCentre ?? any;
  return unit && { unit, flagged: true };
};

const byLine = ({ division, mainLine }: ResponsibilityInput, directory: Directory): Found | undefined => {
  const bureau = mainLine === null ? undefined : directory.bureaus.get(mainLine);
  if (bureau) return { unit: bureau, flagged: false };
  const above = byTerritory(division, 'CITY', directory);
  return above && { unit: above.unit, flagged: true };
};

const byWorkTeam = ({ division, mainLine }: ResponsibilityInput, directory: Directory): Found | undefined => {
  const bureau = mainLine === null ? undefined : directory.bureaus.get(mainLine);
  const teams = (bureau && directory.workTeams.get(bureau.code)) ?? [];
  const team = coveringAmong(division, teams) ?? teams[0];
  return team ? { unit: team, flagged: false } : byTerritory(division, 'SUB_BRANCH', directory);
};

const find = (target: Target, input: ResponsibilityInput, directory: Directory): Found | undefined => {
  if (target === 'BUREAU') return byLine(input, directory);
  if (target === 'WORK_TEAM') return byWorkTeam(input, directory);
  return byTerritory(input.division, target, directory);
};

const explain = (input: ResponsibilityInput, target: Target, { unit, flagged }: Found): Pick<Responsibility, 'reason' | 'reasonEn'> => {
  const [kind, grade, named] = [KIND_NAMES[input.kind], GRADE_NAMES[input.grade], TARGET_NAMES[target]];
  const line = input.mainLine === null ? { zh: '未定', en: 'none' } : LINE_NAMES[input.mainLine];
  const ruled = input.ruled ? { zh: '依裁决', en: ' by ruling' } : { zh: '', en: '' };
  const stands = flagged ? { zh: ';无单位覆盖,暂由上级单位负责,待市局大客户中心确认', en: '; no unit covers it, the next one above stands in' } : { zh: '', en: '' };
  return {
    reason: `${kind.zh}客户、${grade.zh}级由${named.zh}负责(${ruled.zh}区划 ${input.division},主要专业:${line.zh}):${unit.name}(${unit.code})${stands.zh}。`,
    reasonEn: `A ${kind.en} ${grade.en} account belongs to the ${named.en} (division ${input.division}${ruled.en}, main line ${line.en}): ${unit.code}${stands.en}.`,
  };
};

/**
 * Who is responsible for a key account, by grade and kind (REG-3, plan; fallback ours): a territory is the longest matching prefix
 * of the division; where nobody covers territory or line the prefix is shortened while the tier rises, and the assignment is flagged.
 * Says row and inputs, so that "why is this customer ours?" can be answered (REG-7). Undefined only where no unit is known at all.
 */
export const resolveResponsibility = (input: ResponsibilityInput, matrix: readonly MatrixRow[], directory: Directory): Responsibility | undefined => {
  const target = matrix.find(row => row.kind === input.kind && row.grade === input.grade)?.target;
  const found = target ? find(target, input, directory) : byTerritory(input.division, 'CITY', directory);
  if (!found) return undefined;
  const outcome = target ? found : { ...found, flagged: true };
  return { unit: outcome.unit.code, rule: 'REG-3', flagged: outcome.flagged, ...explain(input, target ?? 'CITY', outcome) };
};
