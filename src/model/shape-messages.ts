import type { Bilingual } from '#base/slots.js';

/** The keywords of JSON Schema that a document can break. Of one value the earlier one is told, and the later kept back. */
export const shapeKeywords = [
  'required',
  'additional-properties',
  'enum',
  'const',
  'type',
  'discriminator',
  'min-length',
  'max-length',
  'pattern',
  'minimum',
  'maximum',
  'min-items',
  'max-items',
] as const;

export type ShapeKeyword = (typeof shapeKeywords)[number];

/** A keyword, or a keyword whose sentence also names the word that was probably meant. */
export type ShapeMessage = ShapeKeyword | `${'additional-properties' | 'discriminator' | 'enum'}-nearest`;

/** What is said of a broken keyword: {property} is the name of what is wrong, or of what is missing or unknown. */
export const shapeMessages = {
  required: {
    vi: 'Thiếu “{property}”.',
    en: 'Missing “{property}”.',
  },
  'additional-properties': {
    vi: 'Lược đồ không có tên “{property}” ở chỗ này.',
    en: 'The schema has no name “{property}” here.',
  },
  'additional-properties-nearest': {
    vi: 'Lược đồ không có tên “{property}” ở chỗ này; tên gần giống nhất là “{nearest}”.',
    en: 'The schema has no name “{property}” here; the nearest name is “{nearest}”.',
  },
  type: {
    vi: 'Giá trị của “{property}” phải là {expected}, không phải {actual}.',
    en: 'The value of “{property}” has to be {expected}, not {actual}.',
  },
  enum: {
    vi: 'Giá trị của “{property}” là {actual}; phải là một trong: {expected}.',
    en: 'The value of “{property}” is {actual}; it has to be one of: {expected}.',
  },
  'enum-nearest': {
    vi: 'Giá trị của “{property}” không thể là {actual}; giá trị gần giống nhất là “{nearest}”.',
    en: 'The value of “{property}” cannot be {actual}; the nearest value is “{nearest}”.',
  },
  const: {
    vi: 'Giá trị của “{property}” là {actual}; phải là {expected}.',
    en: 'The value of “{property}” is {actual}; it has to be {expected}.',
  },
  discriminator: {
    vi: 'Giá trị của “{property}” là {actual}, không phải loại nào của lược đồ.',
    en: 'The value of “{property}” is {actual}, which is no kind of the schema.',
  },
  'discriminator-nearest': {
    vi: 'Giá trị của “{property}” là {actual}, không phải loại nào của lược đồ; loại gần giống nhất là “{nearest}”.',
    en: 'The value of “{property}” is {actual}, which is no kind of the schema; the nearest kind is “{nearest}”.',
  },
  pattern: {
    vi: 'Giá trị của “{property}” là {actual}; phải gồm {expected}.',
    en: 'The value of “{property}” is {actual}; it has to consist of {expected}.',
  },
  'min-length': {
    vi: '“{property}” dài {actual} ký tự; ngắn nhất phải là {expected}.',
    en: 'The length of “{property}” is {actual}; it has to be at least {expected}.',
  },
  'max-length': {
    vi: '“{property}” dài {actual} ký tự; dài nhất được là {expected}.',
    en: 'The length of “{property}” is {actual}; it may be at most {expected}.',
  },
  minimum: {
    vi: 'Giá trị của “{property}” là {actual}; nhỏ nhất phải là {expected}.',
    en: 'The value of “{property}” is {actual}; it has to be at least {expected}.',
  },
  maximum: {
    vi: 'Giá trị của “{property}” là {actual}; lớn nhất được là {expected}.',
    en: 'The value of “{property}” is {actual}; it may be at most {expected}.',
  },
  'min-items': {
    vi: 'Số mục của “{property}” là {actual}; ít nhất phải là {expected}.',
    en: 'The number of items of “{property}” is {actual}; it has to be at least {expected}.',
  },
  'max-items': {
    vi: 'Số mục của “{property}” là {actual}; nhiều nhất được là {expected}.',
    en: 'The number of items of “{property}” is {actual}; it may be at most {expected}.',
  },
} as const satisfies Record<ShapeMessage, Bilingual>;
