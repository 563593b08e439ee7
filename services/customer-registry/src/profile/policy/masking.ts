import type { Contact } from './profile-fields';

const HEAD = 3;
const TAIL = 4;
const HIDDEN = 4;
const STARS = '*'.repeat(HIDDEN);

/** "13812341234" becomes "138****1234"; a number of which that would hide fewer than four digits keeps its last two (ours). */
export const maskPhone = (phone: string): string => {
  const digits = phone.replace(/\D/g, '');
  return digits.length >= HEAD + HIDDEN + TAIL ? digits.slice(0, HEAD) + STARS + digits.slice(-TAIL) : STARS + digits.slice(-2);
};

/** The first character of a name stays (ours). */
const maskName = (name: string): string => `${[...name][0] ?? ''}*`;

/** A contact as those see it who do not keep the customer, and as the change log keeps it. */
export const maskContact = ({ name, role, phone }: Contact): Contact => ({ name: maskName(name), role, phone: maskPhone(phone) });
