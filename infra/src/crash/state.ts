import { canonicalDump, type CanonicalDump } from '../invariants/canonical-dump';
import { readDatabases } from '../invariants/databases';
import { checkInvariants, holds, told } from '../invariants/invariants';
import { openFolder } from '../invariants/open';

export type State = { readonly dump: CanonicalDump; readonly violations: readonly string[] };

/** What a stopped installation holds, and which invariants it breaks. */
export const stateOf = async (folder: string): Promise<State> => {
  const opened = await openFolder(folder);
  const databases = readDatabases(opened.urls);
  try {
    const outcomes = await checkInvariants(databases, () => undefined);
    const broken = outcomes.filter(outcome => !holds([outcome])).map(told);
    return { dump: await canonicalDump(databases), violations: broken };
  } finally {
    await databases.close();
    await opened.close();
  }
};

const SHOWN = 10;

/** Lines that only one of two dumps has, the first few of each. */
export const differences = (undisturbed: CanonicalDump, other: CanonicalDump): string[] => {
  const [one, two] = [new Set(undisturbed.text.split('\n')), new Set(other.text.split('\n'))];
  const only = (these: ReadonlySet<string>, those: ReadonlySet<string>, mark: string): string[] =>
    [...these].filter(line => !those.has(line)).slice(0, SHOWN).map(line => `${mark} ${line}`);
  return [...only(one, two, '-'), ...only(two, one, '+')];
};
