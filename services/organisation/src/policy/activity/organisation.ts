import { entryFor } from './entry';
import { POST } from './words';

export const unitChanged = entryFor<'organisation.unit-changed.v1'>()({
  note: ({ data, version }) => ({ customerId: null, units: [data.code], facts: { name: data.name, opened: version === 1 } }),
  tell: ({ name, opened }) => (opened
    ? { zh: `单位“${name}”设立。`, en: `Unit ${name} was opened.` }
    : { zh: `单位“${name}”的名称、隶属或覆盖范围变更。`, en: `Name, place or coverage of unit ${name} changed.` }),
});

export const appointmentStarted = entryFor<'organisation.appointment-started.v1'>()({
  note: ({ data }) => ({ customerId: null, units: [data.unit], facts: { staff: data.staffId, unit: data.unit, post: data.post, since: data.since } }),
  tell: ({ staff, unit, post, since }, names) => ({
    zh: `${names.staff(staff).zh}自${since}起任${names.unit(unit).zh}${POST[post].zh}。`,
    en: `${names.staff(staff).en} is ${POST[post].en} of ${names.unit(unit).en} from ${since}.`,
  }),
});

export const appointmentEnded = entryFor<'organisation.appointment-ended.v1'>()({
  note: ({ data }) => ({ customerId: null, units: [data.unit], facts: { staff: data.staffId, unit: data.unit, post: data.post, until: data.until } }),
  tell: ({ staff, unit, post, until }, names) => ({
    zh: `${names.staff(staff).zh}不再任${names.unit(unit).zh}${POST[post].zh},止于${until}。`,
    en: `${names.staff(staff).en} was ${POST[post].en} of ${names.unit(unit).en} until ${until}.`,
  }),
});
