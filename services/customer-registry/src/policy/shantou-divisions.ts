import type { DivisionEntry } from './customer-code';

const OLD_LINE = '1994-04-01';
const STATE_COUNCIL_2003 = '2003-03-24';

/**
 * County-level divisions of Shantou (GB/T 2260; Ministry of Civil Affairs as of 2002-12 and 2023-06). The State Council's letter
 * 国函〔2003〕11号 redrew them; boundaries moved, so that an old code cannot be translated into a new one. The day on which the
 * old ones begin and the day of the change are ours, near enough: no customer is filed on them any more.
 */
export const SHANTOU_DIVISIONS: readonly DivisionEntry[] = [
  { code: '440506', name: '达濠区', validFrom: OLD_LINE, validUntil: STATE_COUNCIL_2003 },
  { code: '440507', name: '龙湖区', validFrom: OLD_LINE, validUntil: null },
  { code: '440508', name: '金园区', validFrom: OLD_LINE, validUntil: STATE_COUNCIL_2003 },
  { code: '440509', name: '升平区', validFrom: OLD_LINE, validUntil: STATE_COUNCIL_2003 },
  { code: '440510', name: '河浦区', validFrom: OLD_LINE, validUntil: STATE_COUNCIL_2003 },
  { code: '440511', name: '金平区', validFrom: STATE_COUNCIL_2003, validUntil: null },
  { code: '440512', name: '濠江区', validFrom: STATE_COUNCIL_2003, validUntil: null },
  { code: '440513', name: '潮阳区', validFrom: STATE_COUNCIL_2003, validUntil: null },
  { code: '440514', name: '潮南区', validFrom: STATE_COUNCIL_2003, validUntil: null },
  { code: '440515', name: '澄海区', validFrom: STATE_COUNCIL_2003, validUntil: null },
  { code: '440523', name: '南澳县', validFrom: OLD_LINE, validUntil: null },
  { code: '440582', name: '潮阳市', validFrom: OLD_LINE, validUntil: STATE_COUNCIL_2003 },
  { code: '440583', name: '澄海市', validFrom: OLD_LINE, validUntil: STATE_COUNCIL_2003 },
];
