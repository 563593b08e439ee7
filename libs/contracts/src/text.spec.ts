import { isBlank } from './text';

it.each([
  ['', true], [' \n\t\u3000', true], ['\u200b', true], ['\u2060\ufeff\u200d', true], ['\u202e', true], ['\u3164', true],
  ['汕头', false], [' a ', false], ['%', false], ['\u200b汕', false], ['👩‍👩‍👧', false], ['𠮷', false],
])('whether %j says nothing: %j', (text, blank) => expect(isBlank(text)).toBe(blank));
