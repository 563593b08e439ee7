import { InvalidInput } from '@keyaccount/subgraph-kit';

export type Charset = 'utf-8' | 'gb18030';

const SPELLINGS: Readonly<Record<string, Charset>> = {
  'utf-8': 'utf-8', utf8: 'utf-8', 'us-ascii': 'utf-8', gb18030: 'gb18030', gbk: 'gb18030', gb2312: 'gb18030',
};

/** The charset that a Content-Type names; null where it names none. */
export const statedCharset = (contentType: string): Charset | null => {
  const stated = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1]?.toLowerCase();
  if (stated === undefined) return null;
  const known = SPELLINGS[stated];
  if (known) return known;
  throw new InvalidInput({ field: 'content-type', reason: 'CharsetUnknown', zh: '文件编码须为 UTF-8 或 GB18030。', en: 'The charset must be UTF-8 or GB18030.' });
};

/** Of text in GB18030 read as UTF-8 most characters are none; a file in UTF-8 may have a few broken ones. */
const MOSTLY = 0.3;

/** Which of the two charsets the beginning of a file is written in. */
export const sniffCharset = (beginning: Uint8Array): Charset => {
  const text = new TextDecoder('utf-8').decode(beginning, { stream: true });
  const foreign = text.match(/[^\u0000-\u007f]/g) ?? [];
  const broken = foreign.filter(character => character === '\uFFFD');
  return broken.length > foreign.length * MOSTLY ? 'gb18030' : 'utf-8';
};
