import { LINES, POST_KINDS, UNIT_TIERS } from '@keyaccount/contracts';
import { InvalidInput } from '@keyaccount/subgraph-kit';
import { z } from 'zod';
import type { Bureau, Problem } from '../policy/bureau';

const code = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,39}$/, 'letters A-Z, digits and hyphens, 1 to 40');
const words = z.string().trim().min(1).max(200);
const wordsOrNull = words.nullish().transform(text => text ?? null);

const establishmentLine = z.strictObject({
  post: z.enum(POST_KINDS), dedicatedTo: wordsOrNull, minimum: z.number().int().min(0).max(9_999), maximum: z.number().int().min(0).max(9_999).nullish().transform(most => most ?? null),
}).refine(line => line.maximum === null || line.maximum >= line.minimum, { path: ['maximum'], message: 'not below the minimum' });

const unit = z.strictObject({
  code, name: words, tier: z.enum(UNIT_TIERS), parent: code.nullish().transform(parent => parent ?? null), hostDepartment: wordsOrNull,
  divisions: z.array(z.string().regex(/^(\d{2}|\d{4}|\d{6}|\d{9})$/, '2, 4, 6 or 9 digits')).default([]),
  lines: z.array(z.enum(LINES)).default([]),
  establishment: z.array(establishmentLine).default([]),
}).refine(({ establishment }) => new Set(establishment.map(line => `${line.post} ${line.dedicatedTo ?? ''}`)).size === establishment.length, { path: ['establishment'], message: 'each post and dedication once' });

const appointment = z.strictObject({
  unit: code, post: z.enum(POST_KINDS), dedicatedTo: wordsOrNull, fullTime: z.boolean(), since: z.iso.date(),
  until: z.iso.date().nullish().transform(day => day ?? null),
}).refine(({ since, until }) => until === null || until >= since, { path: ['until'], message: 'not before since' });

const person = z.strictObject({ key: words, name: words, username: wordsOrNull, appointments: z.array(appointment).default([]) });
const bureau = z.strictObject({ units: z.array(unit), staff: z.array(person).default([]) });

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)), '');

const SHOWN = 5;

/** Refuses the file, naming the first field that is wrong and telling of the next few. */
export const refuseBureau = (problems: readonly Problem[]): never => {
  const [first] = problems;
  const list = (language: 'zh' | 'en'): string => problems.slice(0, SHOWN).map(problem => `${problem.field}: ${problem[language]}`).join('; ');
  const more = problems.length > SHOWN;
  throw new InvalidInput({
    field: first?.field ?? 'bureau', reason: 'BureauFileInvalid',
    zh: `机构文件有误:${list('zh')}${more ? ` 等${problems.length}处` : ''}`, en: `${list('en')}${more ? `; ${problems.length} in all` : ''}`,
  });
};

/** Reads a bureau file's JSON; whatever does not fit is refused by the name of its field. */
export const parseBureau = (file: unknown): Bureau => {
  const parsed = bureau.safeParse(file);
  if (parsed.success) return parsed.data;
  return refuseBureau(parsed.error.issues.map(issue => ({ field: pathOf(issue.path) || 'bureau', zh: issue.message, en: issue.message })));
};
