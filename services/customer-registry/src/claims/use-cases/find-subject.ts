import { bureauDay, isCreditCode } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import { refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { divisionFault, type DivisionFault } from '../../policy/customer-code';
import { isName } from '../../policy/profile';
import { customersById } from '../../store/customers';
import type { Rules } from '../../store/directory';
import { customersNamed, type Named } from '../store/subjects';

/** The customer that somebody means: one that he sees, by id, or any of the city, by name, place and credit code. */
export type Subject = { readonly customerId: string | null; readonly name: string | null; readonly creditCode: string | null; readonly division: string | null };

export type SubjectRefusal = 'SubjectUnclear' | 'SubjectAmbiguous' | 'CustomerNotFound' | 'CustomerMerged' | 'NameInvalid' | 'CreditCodeInvalid' | DivisionFault;
export type FoundSubject = { readonly customerId: string } | { readonly unknown: Named };

const field = { field: 'input.customer' };

const namedIn = ({ name, creditCode, division }: Subject, today: string, { divisions }: Rules): Named | Refused<SubjectRefusal> => {
  if (name === null || division === null) return refused('SubjectUnclear', field);
  if (!isName(name)) return refused('NameInvalid', field);
  if (creditCode !== null && !isCreditCode(creditCode)) return refused('CreditCodeInvalid', field);
  const fault = divisionFault(division, today, divisions);
  return fault ? refused(fault, field) : { name, creditCode, division };
};

/** Finds the customer that is meant; one that nobody has recorded yet is answered as it was named. Sees every customer of the city (REG-5). */
export const findSubject = async (tx: Tx, deps: ServiceDeps, rules: Rules, actor: Actor, subject: Subject): Promise<FoundSubject | Refused<SubjectRefusal>> => {
  const { customerId } = subject;
  if (customerId !== null) {
    if (subject.name !== null || subject.creditCode !== null || subject.division !== null) return refused('SubjectUnclear', field);
    const found = (await customersById(tx, actor, [customerId])).get(customerId);
    if (!found) return refused('CustomerNotFound', field);
    return found.id === customerId ? { customerId } : refused('CustomerMerged', { ...field, survivor: found.code ?? found.id });
  }
  const named = namedIn(subject, bureauDay(deps.clock.now()), rules);
  if ('refused' in named) return named;
  const [first, second] = await customersNamed(tx, named);
  if (second !== undefined) return refused('SubjectAmbiguous', field);
  return first === undefined ? { unknown: named } : { customerId: first };
};
