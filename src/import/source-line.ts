/** Where a line stands in its file. All numbers count from 1. */
export interface LinePlace {
  /** The page of a PDF, or of a text whose pages are marked by form feeds. */
  readonly page?: number;
  /** The paragraph of a Word or HTML document, in the order of the document, cells of tables included. */
  readonly paragraph?: number;
  /** The line: of the text file, of the page of a PDF, or of the paragraph where a line break splits it. */
  readonly line: number;
  /** The column of the first character of `text`, in UTF-16 units of the original line. */
  readonly column: number;
}

/** The cell of a table that a line stands in. Tables count from 0 in the order of the document, rows and columns likewise. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** How many columns the row has. */
  readonly columns: number;
  /** How many columns the cell covers; 1 unless told. */
  readonly span?: number;
  /** How many rows the cell covers; 1 unless told. The rows below have no lines for it. */
  readonly rows?: number;
}

/** A line as a reader of files saw it: what all kinds of files become before anyone asks what they mean. */
export interface SourceLine {
  /** What it says, normalised to NFC, without a line end, never empty; a computed number of a list stands in it ("1.1. Nội dung"). */
  readonly text: string;
  readonly place: LinePlace;
  /** The same as the file has it, where normalising changed it: what columns are counted in. */
  readonly written?: string;
  /** Whether the line is a paragraph of its own: true in Word and HTML, unknown (absent) where lines are wrapped by hand or by a printer. */
  readonly isWhole?: boolean;
  /** How much of `text` at its start was computed (a number or bullet of a list), and does not stand in the file as text. */
  readonly computed?: number;
  /** An empty line, or more space than usual, stands before it. */
  readonly isAfterGap?: boolean;
  readonly cell?: Cell;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isCentred?: boolean;
  /** Distance from the left margin, in characters of the usual width; unknown in Word and HTML unless written there. */
  readonly indent?: number;
  /** Where it ends, counted as the indent is; known in PDF, where letters are measured. */
  readonly reach?: number;
}

/** Text that belongs to the page and not to the document: page numbers, running heads, rules drawn with signs. */
export interface Furniture {
  readonly text: string;
  readonly place: LinePlace;
  readonly kind: 'page-number' | 'running-head' | 'footnote-mark' | 'rule';
}

/** Something that a reader saw and could not take over, or took over with a doubt. */
export interface ReadingNote {
  /** What it is about, for programs: `tracked-change`, `image`, `text-box`, `legacy-encoding` … */
  readonly code: string;
  readonly place?: LinePlace;
  readonly text?: string;
}

/** A file as lines. Every non-blank character of the file is in a line, in the furniture or in a note. */
export interface SourceText {
  readonly mediaType: string;
  readonly lines: readonly SourceLine[];
  readonly furniture: readonly Furniture[];
  readonly notes: readonly ReadingNote[];
}
