import { isBlank } from '@keyaccount/contracts';
import { InvalidInput } from '@keyaccount/subgraph-kit';

/** The text without blanks around it; refused by the name of its field where it is empty or too long. */
export const requiredText = (field: string, text: string, most: number): string => {
  const trimmed = text.trim();
  const empty = isBlank(trimmed);
  if (!empty && trimmed.length <= most) return trimmed;
  throw new InvalidInput({ field, reason: empty ? 'TextEmpty' : 'TextTooLong', zh: `请填写1至${most}个字。`, en: `Give 1 to ${most} characters.` });
};

export const optionalText = (field: string, text: string | null | undefined, most: number): string | null =>
  (text === null || text === undefined || isBlank(text) ? null : requiredText(field, text, most));
