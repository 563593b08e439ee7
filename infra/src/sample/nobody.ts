import { creditCode, withWrongCheck } from './credit-codes';

/** Beyond every customer's number: right by its check characters, and nobody's. */
export const CREDIT_CODE_OF_NOBODY = creditCode(25_000_000, '440511', 0);
export const WRONG_CREDIT_CODE = withWrongCheck(CREDIT_CODE_OF_NOBODY);
