import { type Comparison, type Report } from '#index.js';
import { byId, save } from './elements.js';
import { showIn } from './frame.js';
import { isSubject, readHanded, type Handed } from './handed.js';
import { checkedOf, compareHanded, printed, savedFormats, type SavedFormat } from './results.js';
import { choiceOf, languageOf, translate, watchSettings } from './settings.js';
import { listHanded, listPairs, offerViews } from './lists.js';
import { slipOf } from './slip.js';
import { warmUp } from './warm-up.js';
import { say } from './words.js';

// The page: files are handed in, checked and shown. What is known is `handed`; all else follows from it and from the fields.

const body = document.body;
const status = byId('status', HTMLParagraphElement);
const frame = byId('frame', HTMLIFrameElement);
let handed: readonly Handed[] = [];
/** Whether nothing was handed in yet. */
let isIdle = true;
let shown: Report | Comparison | undefined;

const types: Readonly<Record<SavedFormat, string>> = { html: 'text/html', json: 'application/json', csv: 'text/csv' };

/** Reads files, of which one takes the place of an earlier one with its name, and shows what there is now. */
async function take(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  isIdle = false;
  body.setAttribute('aria-busy', 'true');
  const troubles: string[] = [];
  for (const file of files) {
    status.textContent = say('reading', languageOf(), { file: file.name });
    await nextFrame();
    try {
      const read = await readHanded(file);
      handed = [...handed.filter((each) => each.file !== read.file), read];
    } catch (error) {
      troubles.push(say('wrong', languageOf(), { file: file.name, error: String(error) }));
    }
  }
  body.removeAttribute('aria-busy');
  update();
  if (troubles.length > 0) status.textContent = troubles.join(' ');
}

/** So that the words on what is being done are seen before it is done. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, 0));
}

/** Everything that follows from what was handed in and chosen. */
function update(): void {
  const language = languageOf();
  const [known, report] = checkedOf(handed, choiceOf());
  handed = known;
  const subjects = handed.filter(isSubject);
  const plans = subjects.filter(({ failure }) => failure === undefined);
  listHanded(handed, report, language, remove);
  const pair = listPairs(plans);
  const isPair = offerViews(plans.length > 1) && pair !== undefined;
  byId('results', HTMLElement).hidden = subjects.length === 0;
  byId('save-docx', HTMLElement).hidden = isPair;
  shown = isPair ? compareHanded(pair, choiceOf(), handed) : report;
  if (subjects.length === 0) return void (status.textContent = '');
  status.textContent = say('read', language, { count: handed.length, verdict: say(report.verdict, language) });
  showIn(frame, printed(shown, 'html', language, handed));
}

function remove(file: string): void {
  handed = handed.filter((each) => each.file !== file);
  update();
  byId(handed.length > 0 ? 'clear' : 'files', HTMLElement).focus();
}

/** What is shown as a file, or the plans that documents became. */
function saveAs(format: SavedFormat): void {
  if (!shown) return;
  const kind = 'runs' in shown ? 'bao-cao' : 'so-sanh';
  save(`${nameOfSaved()}.${kind}.${format}`, printed(shown, format, languageOf(), handed), types[format]);
}

/** The report as a slip that an office can file. */
async function saveSlip(): Promise<void> {
  if (!shown || !('runs' in shown)) return;
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  save(`${nameOfSaved()}.phieu-kiem-tra.docx`, await slipOf(shown, languageOf()), type);
}

function nameOfSaved(): string {
  const [first, ...others] = handed.filter(isSubject);
  return first && others.length === 0 ? first.file.replace(/\.[^.]{1,8}$/, '') : 'ke-hoach';
}

translate(languageOf());
watchSettings(() => {
  translate(languageOf());
  update();
});
const picker = byId('files', HTMLInputElement);
picker.addEventListener('change', () => {
  const files = [...(picker.files ?? [])];
  picker.value = '';
  void take(files);
});
addEventListener('dragover', (event) => {
  event.preventDefault();
  body.classList.add('over');
});
addEventListener('dragleave', () => body.classList.remove('over'));
addEventListener('drop', (event) => {
  event.preventDefault();
  body.classList.remove('over');
  void take([...(event.dataTransfer?.files ?? [])]);
});
for (const format of savedFormats)
  byId(`save-${format}`, HTMLButtonElement).addEventListener('click', () => saveAs(format));
byId('save-docx', HTMLButtonElement).addEventListener('click', () => void saveSlip());
byId('print', HTMLButtonElement).addEventListener('click', () => frame.contentWindow?.print());
byId('clear', HTMLButtonElement).addEventListener('click', () => {
  handed = [];
  update();
  picker.focus();
});
void warmUp(() => isIdle);
