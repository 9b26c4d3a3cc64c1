import type { Writable } from '#base/writable.js';
import { hasPart, type Archive } from './archive.js';
import type { AbstractList, Level, List, Lists } from './numbering.js';
import { attributeOf, isOn, readXml, type XmlTag } from './xml.js';

interface Reading {
  readonly abstracts: Map<string, AbstractList>;
  readonly lists: Map<string, List>;
  abstract: { levels: Map<number, Partial<Level>>; styleLink?: string } | undefined;
  list: { abstract: string; starts: Map<number, number>; levels: Map<number, Partial<Level>> } | undefined;
  level: Writable<Partial<Level>> | undefined;
  override: number;
}

/** Reads word/numbering.xml. */
export function readLists(archive: Archive, part: string | undefined): Lists {
  const reading: Reading = {
    abstracts: new Map(),
    lists: new Map(),
    abstract: undefined,
    list: undefined,
    level: undefined,
    override: 0,
  };
  if (part !== undefined && hasPart(archive, part)) {
    readXml(archive, part, { open: (tag) => openTag(reading, tag), close: (name) => closeTag(reading, name) });
  }
  return reading;
}

function openTag(reading: Reading, tag: XmlTag): void {
  const value = attributeOf(tag, 'val') ?? '';
  switch (tag.name) {
    case 'abstractNum':
      reading.abstract = { levels: new Map() };
      reading.abstracts.set(attributeOf(tag, 'abstractNumId') ?? '', reading.abstract);
      break;
    case 'numStyleLink':
      if (reading.abstract !== undefined) reading.abstract.styleLink = value;
      break;
    case 'num':
      reading.list = { abstract: '', starts: new Map(), levels: new Map() };
      reading.lists.set(attributeOf(tag, 'numId') ?? '', reading.list);
      break;
    case 'abstractNumId':
      if (reading.list !== undefined) reading.list.abstract = value;
      break;
    case 'lvlOverride':
      reading.override = Number(attributeOf(tag, 'ilvl') ?? 0);
      break;
    case 'startOverride':
      reading.list?.starts.set(reading.override, Number(value));
      break;
    case 'lvl':
      reading.level = {};
      (reading.list ?? reading.abstract)?.levels.set(Number(attributeOf(tag, 'ilvl') ?? 0), reading.level);
      break;
    default:
      if (reading.level !== undefined) readLevel(reading.level, tag, value);
  }
}

function readLevel(level: Writable<Partial<Level>>, tag: XmlTag, value: string): void {
  switch (tag.name) {
    case 'start':
      level.start = Number(value);
      break;
    case 'numFmt':
      // Word writes "01, 02" and "001, 002" as a custom form.
      level.format = value === 'custom' ? customFormat(attributeOf(tag, 'format')) : value;
      break;
    case 'lvlText':
      level.text = value;
      break;
    case 'suff':
      level.suffix = value === 'space' || value === 'nothing' ? value : 'tab';
      break;
    case 'isLgl':
      level.isLegal = isOn(tag);
      break;
    case 'lvlRestart':
      level.restart = Number(value);
      break;
    case 'pStyle':
      level.style = value;
      break;
    case 'lvlPicBulletId':
      level.isPicture = true;
      break;
    case 'rFonts':
      level.font = attributeOf(tag, 'ascii') ?? attributeOf(tag, 'hAnsi') ?? '';
      break;
    case 'ind':
      readIndent(level, tag);
      break;
    default:
  }
}

function readIndent(level: Writable<Partial<Level>>, tag: XmlTag): void {
  const left = Number(attributeOf(tag, 'left') ?? attributeOf(tag, 'start') ?? 0);
  const first = Number(attributeOf(tag, 'firstLine') ?? 0) - Number(attributeOf(tag, 'hanging') ?? 0);
  if (Number.isFinite(left + first)) level.indent = left + first;
}

function customFormat(pattern: string | undefined): string {
  return pattern?.startsWith('01') === true ? 'decimalZero' : 'decimal';
}

function closeTag(reading: Reading, name: string): void {
  if (name === 'lvl') reading.level = undefined;
  if (name === 'abstractNum') reading.abstract = undefined;
  if (name === 'num') reading.list = undefined;
}
