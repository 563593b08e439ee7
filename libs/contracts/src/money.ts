/** Whole fen, 1/100 of a yuan. Inside the system money is never anything else. */
export type Fen = bigint;

const MONEY = /^-?(0|[1-9]\d*)(\.\d{1,2})?$/;
/** The largest amount a JSON integer carries exactly, ¥90,071,992,547,409.91. */
export const LARGEST_FEN: Fen = BigInt(Number.MAX_SAFE_INTEGER);

/** Reads "1500000.00" yuan as fen; undefined where the text is not exact to the fen or beyond LARGEST_FEN. */
export const parseMoney = (text: string): Fen | undefined => {
  if (text.length > 20 || !MONEY.test(text)) return undefined;
  const negative = text.startsWith('-');
  const [yuan = '0', fraction = ''] = (negative ? text.slice(1) : text).split('.');
  const fen = BigInt(`${yuan}${fraction.padEnd(2, '0')}`);
  if (fen > LARGEST_FEN) return undefined;
  return negative ? -fen : fen;
};

/** Writes fen as yuan with two places, "1500000.00". */
export const formatMoney = (fen: Fen): string => {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** The exact quotient of two whole numbers, cut (not rounded) to `places`; trailing zeros are dropped. */
export const formatRatio = (numerator: bigint, denominator: bigint, places: number): string => {
  if (denominator <= 0n) return '0';
  const negative = numerator < 0n;
  const scaled = ((negative ? -numerator : numerator) * 10n ** BigInt(places)) / denominator;
  const digits = scaled.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  const text = fraction ? `${whole}.${fraction}` : whole;
  return negative && scaled > 0n ? `-${text}` : text;
};
