import type { Actor } from '@keyaccount/identity';
import { refused, type Refused, type Tx } from '@keyaccount/subgraph-kit';
import { customersNamed } from '../claims/store/subjects';
import { mayBeCorrected } from '../policy/filing';
import { refKey, type Known, type KnownCustomer } from '../policy/matching';
import type { SourceRef } from '../policy/profile';
import { customersById } from '../store/customers';
import { customerOfFiling, filingsById, latestFilings } from '../store/filings';
import { identify, knownById } from '../store/recording';
import type { FileCustomer } from './file-customer';

type Matched = { readonly known: KnownCustomer | null; readonly newRefs: readonly SourceRef[] };
type Asked = { readonly tx: Tx; readonly actor: Actor; readonly command: FileCustomer };
type Unmatched = Refused<'IdentityConflict' | 'SubjectAmbiguous' | 'FilingNotFound' | 'FilingNotReturned' | 'CustomerMerged'>;

/** One that is named without credit code or reference is the customer of that name in the county or district, as in a registration (REG-5). */
const byNameAlone = async (tx: Tx, { name, division }: FileCustomer): Promise<Matched | Refused<'SubjectAmbiguous'>> => {
  const [id, second] = await customersNamed(tx, { name, creditCode: null, division });
  if (second !== undefined) return refused('SubjectAmbiguous', { field: 'input.creditCode' });
  const [known = null] = id === undefined ? [] : await knownById(tx, [id]);
  return { known, newRefs: [] };
};

/** The customer of the returned filing that this one corrects, whatever it was called there; an actor who may not see it finds none. */
const returnedOne = async ({ tx, actor, command: { filingId } }: Asked): Promise<KnownCustomer | null | Unmatched> => {
  if (filingId === null) return null;
  const customerId = await customerOfFiling(tx, actor, filingId);
  const customer = customerId === undefined ? undefined : (await customersById(tx, actor, [customerId])).get(customerId);
  if (customerId === undefined || !customer) return refused('FilingNotFound', { field: 'input.filingId' });
  if (customer.id !== customerId) return refused('CustomerMerged', { field: 'input.filingId', survivor: customer.code ?? customer.id });
  const [filing, latest] = [(await filingsById(tx, [filingId])).get(filingId), (await latestFilings(tx, [customerId])).get(customerId)];
  if (!filing || !latest || !mayBeCorrected(filing, latest)) return refused('FilingNotReturned', { field: 'input.filingId' });
  return (await knownById(tx, [customerId]))[0] ?? null;
};

const newAmong = (refs: readonly SourceRef[], { byRef }: Known): SourceRef[] => {
  const wanted = new Map(refs.map(ref => [refKey(ref.system, ref.ref), ref]));
  return [...wanted].filter(([key]) => !byRef.has(key)).map(([, ref]) => ref);
};

/** Which customer the profile is about: the one whose filing it corrects, a known one, a new one, or two different ones. */
export const matching = async (asked: Asked): Promise<Matched | Unmatched> => {
  const { tx, command } = asked;
  const { creditCode, sourceRefs } = command;
  const returned = await returnedOne(asked);
  if (returned && 'refused' in returned) return returned;
  if (returned === null && creditCode === null && sourceRefs.length === 0) return byNameAlone(tx, command);
  const identified = await identify(tx, creditCode === null ? [] : [creditCode], sourceRefs);
  const found = new Map([...identified.byCreditCode.values(), ...identified.byRef.values(), ...(returned ? [returned] : [])].map(customer => [customer.id, customer]));
  const [known = null] = found.values();
  const otherCode = returned === null && known !== null && creditCode !== null && known.creditCode !== null && known.creditCode !== creditCode;
  if (found.size > 1 || otherCode) return refused('IdentityConflict', { field: 'input.sourceRefs' });
  return { known, newRefs: newAmong(sourceRefs, identified) };
};
