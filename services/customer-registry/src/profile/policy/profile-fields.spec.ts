import fc from 'fast-check';
import { changesBetween } from './changes';
import { keeps, type Kept, type Viewer } from './keepers';
import { maskContact, maskPhone } from './masking';
import { editFault, edited, type ProfileEdit, type ProfileFacts } from './profile-fields';

const EMPTY: ProfileFacts = { name: '样例客户', sector: null, type: null, address: null, postcode: null, servicesUsed: [], socialInfluence: null, contacts: [] };
const text = fc.string({ minLength: 1, maxLength: 20 });
const contact = fc.record({ name: text, role: fc.option(text), phone: fc.stringMatching(/^1[0-9]{10}$/) });
const anyFacts: fc.Arbitrary<ProfileFacts> = fc.record({
  name: text, sector: fc.option(text), type: fc.constantFrom('ENTERPRISE' as const, null), address: fc.option(text), postcode: fc.option(text),
  servicesUsed: fc.uniqueArray(fc.constantFrom('express', 'letters', 'savings')).map(lines => lines.sort()), socialInfluence: fc.option(text), contacts: fc.array(contact, { maxLength: 3 }),
});

describe('a change of the file', () => {
  it.each<[string, ProfileEdit]>([
    ['NameInvalid', { name: ' ' }], ['NameInvalid', { name: '名'.repeat(201) }], ['SectorInvalid', { sector: '' }], ['SectorInvalid', { sector: '业'.repeat(51) }],
    ['AddressInvalid', { address: '路\n1号' }], ['AddressInvalid', { address: '路'.repeat(201) }], ['AddressInvalid', { address: '\ud800' }],
    ['PostcodeInvalid', { postcode: '51500' }], ['PostcodeInvalid', { postcode: '\uff15\uff11\uff15\uff10\uff10\uff10' }], ['PostcodeInvalid', { postcode: "1'; --" }],
    ['LineUnknown', { servicesUsed: ['express', 'pigeons'] }], ['SocialInfluenceInvalid', { socialInfluence: '大'.repeat(1001) }],
    ['ContactInvalid', { contacts: [{ name: '', role: null, phone: '13812341234' }] }], ['ContactInvalid', { contacts: [{ name: '张三', role: '', phone: '13812341234' }] }],
    ['ContactInvalid', { contacts: [{ name: '张三', role: null, phone: 'call me' }] }], ['ContactInvalid', { contacts: [{ name: '张三', role: null, phone: '-----' }] }],
    ['TooManyContacts', { contacts: Array.from({ length: 21 }, () => ({ name: '张三', role: null, phone: '13812341234' })) }],
  ])('REG-15 › %s', (fault, edit) => {
    expect(editFault(edit)?.fault).toBe(fault);
  });

  it('REG-15 › what is left out stays, null clears', () => {
    const held = { ...EMPTY, sector: '制造', address: '金砂路1号' };
    expect(edited(held, { address: null, postcode: '515041' })).toEqual({ ...held, address: null, postcode: '515041' });
    expect(editFault({ address: null, postcode: '515041', contacts: [] })).toBeUndefined();
  });

  it('REG-15 › names every field that differs and no other', () => {
    fc.assert(fc.property(anyFacts, anyFacts, (before, after) => {
      const differ = (Object.keys(EMPTY) as (keyof ProfileFacts)[]).filter(field => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
      expect(changesBetween(before, after).map(({ field }) => field).sort()).toEqual(differ.sort());
    }));
    fc.assert(fc.property(anyFacts, facts => { expect(changesBetween(facts, facts)).toEqual([]); }));
  });

  it('REG-15 › never keeps a whole telephone number', () => {
    fc.assert(fc.property(anyFacts, fc.array(contact, { minLength: 1, maxLength: 3 }), (before, contacts) => {
      const kept = JSON.stringify(changesBetween(before, { ...before, contacts: [...before.contacts, ...contacts] }));
      for (const { phone } of contacts) expect(kept).not.toContain(phone);
    }));
  });
});

describe('masking', () => {
  it.each([['13812341234', '138****1234'], ['0754-88881234', '075****1234'], ['110', '****10'], ['12345', '****45'], ['88881234', '****34'], ['0754-888123', '****23']])('REG-15 › %s is shown as %s', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown);
  });
  it('REG-15 › at least four digits of a number of seven or more stay hidden', () => fc.assert(fc.property(fc.stringMatching(/^[0-9]{7,20}$/), phone => {
    expect(phone.length - maskPhone(phone).replace(/\D/g, '').length).toBeGreaterThanOrEqual(4);
  })));
  it('REG-15 › the first character of a name stays', () => {
    expect(maskContact({ name: '𠮷田太郎', role: '经理', phone: '13812341234' })).toEqual({ name: '𠮷*', role: '经理', phone: '138****1234' });
  });
});

describe('who keeps the file', () => {
  const nobody: Viewer = { staffId: 's', seesAll: false, heads: [], homeUnits: ['U1'] };
  const owned: Kept = { unit: 'U1', a: 'a', b: 'b', filerUnit: 'U2', territory: ['U3'] };
  it.each<[string, Viewer, Kept, boolean]>([
    ['the city centre', { ...nobody, seesAll: true }, owned, true], ['the head', { ...nobody, heads: ['U1'] }, owned, true],
    ['the A role', { ...nobody, staffId: 'a' }, owned, true], ['the B role', { ...nobody, staffId: 'b' }, owned, true],
    ['a colleague without a role', nobody, owned, false], ['the unit that filed it once', { ...nobody, heads: ['U2'] }, owned, false],
    ['the territory, while nobody is responsible', { ...nobody, homeUnits: ['U3'] }, { ...owned, unit: null }, true],
    ['who filed it, while nobody is responsible', { ...nobody, heads: ['U2'] }, { ...owned, unit: null }, true],
    ['another unit', { ...nobody, homeUnits: ['U9'] }, { ...owned, unit: null }, false],
  ])('REG-15 › %s: %#', (_, viewer, kept, does) => {
    expect(keeps(viewer, kept)).toBe(does);
  });
});
