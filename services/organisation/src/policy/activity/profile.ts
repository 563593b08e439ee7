import { entryFor } from './entry';
import { KIND } from './words';

export const customerProfileCorrected = entryFor<'registry.customer-profile-corrected.v1'>()({
  note: ({ data: { customerId, fields } }) => ({ customerId, units: [], facts: { fields: fields.length } }),
  tell: ({ fields }) => ({ zh: `客户资料更新${fields}项。`, en: `The customer's file was corrected in ${fields} ${fields === 1 ? 'place' : 'places'}.` }),
});

export const customerReclassified = entryFor<'registry.customer-reclassified.v1'>()({
  note: ({ data: { customerId, division, kind } }) => ({ customerId, units: [], facts: { division, kind } }),
  tell: ({ division, kind }) => ({
    zh: `市局中心人工调整客户:所在地${division}${kind === null ? '' : `,${KIND[kind].zh}客户`}。`,
    en: `The city centre set the customer by hand: division ${division}${kind === null ? '' : `, ${KIND[kind].en}`}.`,
  }),
});

export const policyDesignationChanged = entryFor<'registry.policy-designation-changed.v1'>()({
  note: ({ data: { customerId, designated } }) => ({ customerId, units: [], facts: { designated } }),
  tell: ({ designated }) => ({
    zh: designated ? '指定为政策性客户。' : '政策性客户指定终止。', en: designated ? 'It was designated a policy customer.' : 'It is no policy customer any more.',
  }),
});
