import { failImport } from '../failure.js';

// What we ask of unpdf, which brings pdf.js: the operators of a page. Its own types speak of canvas and DOM.

export interface PdfEngine {
  readonly operators: Operators;
  open(bytes: Uint8Array): Promise<PdfDocument>;
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  destroy(): Promise<void>;
}

export interface PdfPage {
  /** The corners of the page: left, bottom, right, top. */
  readonly view: readonly number[];
  /** How far it is turned clockwise when it is shown. */
  readonly rotate: number;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  getOperatorList(): Promise<OperatorList>;
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
  cleanup(): void;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** The numbers of operators by their names. */
export type Operators = Readonly<Record<string, number>>;

interface Unpdf {
  getDocumentProxy(bytes: Uint8Array, options: object): Promise<PdfDocument>;
  getResolvedPDFJS(): Promise<{ readonly OPS: Operators }>;
}

/** Loads unpdf, which is installed only by those who read PDF. */
export async function loadEngine(load: () => Promise<unknown> = loadUnpdf): Promise<PdfEngine> {
  const unpdf = await load().then(
    (module) => module as Unpdf,
    (error: unknown) => failImport('document/no-pdf-reader', {}, {}, error),
  );
  const { OPS } = await unpdf.getResolvedPDFJS();
  return { operators: OPS, open: (bytes) => openDocument(unpdf, bytes) };
}

/** A bundler takes an import that may fail, and says so, for one that need not be there. */
function loadUnpdf(): Promise<unknown> {
  return import('unpdf').catch((error: unknown) => Promise.reject(error));
}

async function openDocument(unpdf: Unpdf, bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // pdf.js takes the bytes away from who hands them in. Images are not decoded: each has more than no pixel.
    return await unpdf.getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      maxImageSize: 0,
      isEvalSupported: false,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') failImport('document/encrypted', { format: 'PDF' }, {}, error);
    failImport('document/damaged', { format: 'PDF' }, {}, error);
  }
}
