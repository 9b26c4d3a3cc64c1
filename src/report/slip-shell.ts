import type * as docxLibrary from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { oncePer, onceText } from '#base/once.js';
import { slipStyles } from './slip-styles.js';

/** The library that writes Word files, loaded by those who want a slip. */
export type Docx = typeof docxLibrary;

/** Takes the texts of slips in WordprocessingML, gives the bytes of the Word file. */
export type Shell = (slips: readonly string[]) => Uint8Array;

/** The first day that a zip archive can name: there is no clock here. Without a zone, as archives have it. */
const noDay = '1980-01-01T00:00:00';

/**
 * The file around slips of this title: styles, the page of Decree 30/2020/NĐ-CP with its number, and all that Word wants beside.
 * The library makes it once: that takes as long as the text of a thousand findings, and is the same for all of them.
 */
export function shellOf(docx: Docx, title: string): Promise<Shell> {
  return shellsOf(docx)(title);
}

const shellsOf = oncePer((docx: Docx) => onceText((title: string) => makeShell(docx, title)));

async function makeShell(docx: Docx, title: string): Promise<Shell> {
  const number = new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: 26 });
  const above = new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, children: [number] });
  // Article 8 and appendix I: A4, 20 mm above and below, 30 mm on the left, 15 mm on the right; the first page has no number.
  const page = {
    size: { width: 11906, height: 16838 },
    margin: { top: 1134, bottom: 1134, left: 1701, right: 851 },
    pageNumbers: { start: 1 },
  };
  const section = {
    properties: { titlePage: true, page },
    headers: { default: new docx.Header({ children: [above] }) },
    children: [],
  };
  const document = new docx.Document({ creator: 'plan-compliance', title, styles: slipStyles(), sections: [section] });
  return shellFrom(unzipSync(await docx.Packer.pack(document, 'uint8array')));
}

/** The parts are those of a document with an empty body, of which the page is told at the end. */
function shellFrom(made: Readonly<Record<string, Uint8Array>>): Shell {
  const textOf = (name: string) => strFromU8(made[name] ?? new Uint8Array());
  const properties = textOf('docProps/core.xml').replaceAll(/>\d{4}-\d\d-\d\dT[\d:.]+Z</g, `>${noDay}Z<`);
  const [head = '', page = ''] = textOf('word/document.xml').split('<w:sectPr>');
  const section = `<w:sectPr>${page.slice(0, page.indexOf('</w:body>'))}`;
  // What ends a slip begins the next one, on a new page and with the count of pages begun anew.
  const next = `<w:p><w:pPr><w:pStyle w:val="gap"/>${section}</w:pPr></w:p>`;
  const parts = { ...made, 'docProps/core.xml': strToU8(properties) };
  return (slips) => {
    const body = `${head}${slips.join(next)}<w:sectPr>${page}`;
    // A small table of what was met before is as good for a text of such sameness, and sooner ready than one of two megabytes.
    return zipSync({ ...parts, 'word/document.xml': strToU8(body) }, { mtime: noDay, mem: 4 });
  };
}
