import type { Language } from '#index.js';

type Words = Readonly<Record<Language, string>>;

/** Every text of the command line in both languages. */
export const words = {
  program: {
    vi: 'Kiểm tra và so sánh kế hoạch hành chính: thể thức, thời gian, phân công, nơi nhận.',
    en: 'Checks and compares Vietnamese administrative plans: form, dates, duties, recipients.',
  },
  check: { vi: 'kiểm tra một hay nhiều tệp kế hoạch', en: 'check one or more plan files' },
  compare: { vi: 'so sánh hai kế hoạch', en: 'compare two plans' },
  matrix: { vi: 'đặt nhiều kế hoạch cạnh nhau', en: 'set many plans side by side' },
  coverage: {
    vi: 'cho biết ai được giao nội dung nào, ở giai đoạn nào, và việc của từng đơn vị',
    en: 'show which units cover which topics in which phases, and the load of each unit',
  },
  versions: {
    vi: 'hai tệp là bản trước và bản sau của một kế hoạch: xét những gì bị bớt, bị đổi theo các quy tắc change/*',
    en: 'the files are two versions of one plan, old and new: judge what was lost or changed by the rules change/*',
  },
  alignment: {
    vi: 'tệp quyết định của người đối chiếu: mục nào là một, không phải là một, được tách, được gộp',
    en: 'a file of decisions: which items are one, are not, were split, were merged',
  },
  writeAlignment: {
    vi: 'ghi các cặp có khả năng mà chưa ai quyết định vào tệp này, kèm mọi quyết định đã có',
    en: 'write the pairs that are likely and undecided to this file, with all that is decided already',
  },
  drafted: {
    vi: 'Số cặp chờ quyết định trong tệp {file}: {count}. Sửa "undecided" thành "same", "different", "split" hoặc "merged", rồi chạy lại với --alignment.',
    en: 'Pairs that wait for a decision in the file {file}: {count}. Make "undecided" into "same", "different", "split" or "merged", and run again with --alignment.',
  },
  matrixParent: {
    vi: 'kế hoạch cấp trên làm trục: mỗi mục của kế hoạch này là một dòng',
    en: 'the plan that the others carry out: each of its items is a row',
  },
  rulesFile: {
    vi: 'tệp quy tắc của đơn vị (mô-đun JavaScript xuất mặc định một hay nhiều quy tắc), chạy trong luồng riêng; nêu nhiều lần được',
    en: 'rules of your own: a JavaScript module with one or more as its default export, run in a thread apart; may be repeated',
  },
  rulesTimeout: {
    vi: 'số giây tối đa để một quy tắc trong đó xét một mục; mặc định 10',
    en: 'seconds that one of these rules may take over one item; 10 unless told',
  },
  import: {
    vi: 'chuyển văn bản Word, PDF, HTML hoặc văn bản thuần thành kế hoạch trong tệp dữ liệu',
    en: 'turn documents in Word, PDF, HTML or plain text into plans as JSON',
  },
  documents: {
    vi: 'các văn bản .docx, .pdf, .html, .txt; "-" là đầu vào chuẩn',
    en: 'documents .docx, .pdf, .html, .txt; "-" is standard input',
  },
  importFolder: {
    vi: 'thư mục nhận các tệp kế hoạch; nếu không nêu thì ghi ra đầu ra chuẩn',
    en: 'the folder that takes the plans; unless told, standard output',
  },
  notUnderstood: {
    vi: '{file}: số chỗ chưa hiểu hết: {count}',
    en: '{file}: places not fully understood: {count}',
  },
  waive: {
    vi: 'miễn trừ một phát hiện, có lý do và người cho phép',
    en: 'waive a finding, with a reason and by whose leave',
  },
  fix: {
    vi: 'sửa những chỗ không cần người xem, nêu cách sửa những chỗ khác',
    en: 'mend what no person need read, and show how to mend the rest',
  },
  fmt: { vi: 'trình bày lại tệp kế hoạch theo một khuôn chung', en: 'lay plan files out in the one common way' },
  init: { vi: 'lập khung một kế hoạch mới từ một mẫu', en: 'begin a new plan from a template' },
  cascade: { vi: 'nối kế hoạch với kế hoạch cấp trên', en: 'link a plan to the plan that it carries out' },
  cascadeLink: {
    vi: 'ghi vào kế hoạch dấu của các mục cấp trên mà nó thực hiện, để khi mục nào đổi thì biết mục nào phải xem lại',
    en: 'write the digests of the parent clauses that a plan carries out, so that a change makes exactly its items suspect',
  },
  linkParent: { vi: 'kế hoạch cấp trên', en: 'the plan that it carries out' },
  linked: { vi: 'Số liên kết vừa ghi vào {file}: {count}.', en: 'Links written to {file}: {count}.' },
  templates: {
    vi: 'xem, lập, rút ra từ kế hoạch và kiểm tra mẫu',
    en: 'print, begin, derive and check templates',
  },
  templateResolve: {
    vi: 'in mẫu sau khi xếp các lớp và tính ngày cho một năm, kèm nguồn gốc từng phần',
    en: 'print a template with its layers laid over one another, its days, and where each part comes from',
  },
  templateInit: { vi: 'lập một tệp mẫu mới', en: 'begin a new template file' },
  templateDerive: {
    vi: 'rút mẫu từ một hay nhiều kế hoạch: giai đoạn, chủ đề, nơi nhận chung',
    en: 'draft a template from plans: the phases, subjects and recipients that all have',
  },
  templateCheck: { vi: 'kiểm tra tệp mẫu', en: 'check template files' },
  templateFiles: { vi: 'tệp mẫu .json', en: 'template files .json' },
  templateFile: {
    vi: 'ghi vào tệp này; nếu không nêu thì ghi ra đầu ra chuẩn',
    en: 'write to this file; unless told, to standard output',
  },
  templateId: { vi: 'mã của mẫu mới', en: 'the id of the new template' },
  templateBelow: { vi: 'mã của mẫu được kế thừa', en: 'the id of the template below' },
  derived: {
    vi: 'Mẫu rút từ kế hoạch là bản nháp: cần xem lại tên gọi bằng tiếng Anh, mức cần thiết và từ khóa của từng chủ đề.',
    en: 'A derived template is a draft: look at the titles, and at the need and the keywords of each subject.',
  },
  soundTemplate: {
    vi: '{file}: mẫu {template} hợp lệ ({layers})',
    en: '{file}: template {template} is valid ({layers})',
  },
  baseline: { vi: 'miễn trừ mọi phát hiện hiện có của các tệp', en: 'waive all findings that files have now' },
  explain: {
    vi: 'giải thích một quy tắc, hoặc một phát hiện trong báo cáo đã lưu',
    en: 'explain a rule, or a finding of a stored report',
  },
  page: {
    vi: 'ghi ra trang kiểm tra: một tệp HTML dùng được trong trình duyệt, không cần cài đặt, không cần mạng',
    en: 'write the page that checks documents in a browser: one HTML file, without installation or network',
  },
  pageFile: {
    vi: 'ghi trang vào tệp này; nếu không nêu thì ghi ra đầu ra chuẩn',
    en: 'write the page to this file; unless told, to standard output',
  },
  rules: { vi: 'liệt kê mọi quy tắc', en: 'list all rules' },
  render: { vi: 'trình bày một báo cáo đã lưu sang dạng khác', en: 'render a stored report in other formats' },
  merge: { vi: 'gộp nhiều báo cáo đã lưu thành một', en: 'make one report of several stored ones' },
  diff: {
    vi: 'nêu phát hiện mới, đã hết và còn nguyên giữa hai báo cáo',
    en: 'tell what two reports find: new, gone and unchanged',
  },
  report: { vi: 'báo-cáo', en: 'report' },
  reports: {
    vi: 'báo cáo dạng JSON, như check -f json ghi; "-" là đầu vào chuẩn',
    en: 'a report as JSON, as check -f json writes it; "-" is standard input',
  },
  rendered: {
    vi: 'báo cáo hoặc bản so sánh dạng JSON; "-" là đầu vào chuẩn',
    en: 'a report or a comparison as JSON; "-" is standard input',
  },
  plan: {
    vi: 'tệp JSON của kế hoạch trong báo cáo, cho các dạng nêu dòng và cột (sarif, github, gitlab); nêu được nhiều lần',
    en: 'the JSON of a plan of the report, for the formats that tell lines and columns (sarif, github, gitlab); may be given several times',
  },
  oldReport: { vi: 'báo-cáo-cũ', en: 'old-report' },
  newReport: { vi: 'báo-cáo-mới', en: 'new-report' },
  files: {
    vi: 'tệp kế hoạch (JSON hoặc văn bản .docx, .pdf, .html, .txt), thư mục, hoặc mẫu tên như "ke-hoach/*.json"; "-" là đầu vào chuẩn',
    en: 'plans (JSON, or documents .docx, .pdf, .html, .txt), folders, or patterns such as "plans/*.json"; "-" is standard input',
  },
  ndjson: {
    vi: 'mỗi dòng của tệp là một kế hoạch (NDJSON); ghi ra mỗi dòng một báo cáo, để lệnh merge --ndjson gộp lại',
    en: 'the files have a plan a line (NDJSON); write a report a line, for merge --ndjson to put together',
  },
  jobs: {
    vi: 'số luồng kiểm tra song song, có lợi khi có nhiều văn bản Word, PDF (mặc định 1)',
    en: 'how many threads check files side by side, which pays for many documents in Word or PDF (default 1)',
  },
  ndjsonReports: {
    vi: 'mỗi dòng của tệp là một báo cáo, như check --ndjson ghi',
    en: 'the files have a report a line, as check --ndjson writes them',
  },
  file: { vi: 'tệp', en: 'file' },
  waived: { vi: 'tệp kế hoạch; "-" là đầu vào chuẩn', en: 'a plan file; "-" is standard input' },
  beside: {
    vi: 'các kế hoạch khác được đối chiếu, khi phát hiện thuộc quy tắc xét nhiều kế hoạch',
    en: 'the other plans that it is held against, for a finding of a rule over several plans',
  },
  fingerprintName: { vi: 'dấu-vân-tay', en: 'fingerprint' },
  fingerprint: {
    vi: 'dấu vân tay của phát hiện, như check -v nêu',
    en: 'fingerprint of the finding, as check -v tells it',
  },
  fixed: { vi: 'tệp kế hoạch; "-" là đầu vào chuẩn', en: 'a plan file; "-" is standard input' },
  dryRun: {
    vi: 'chỉ cho xem tệp sẽ đổi thế nào (unified diff), không ghi',
    en: 'show how the file would change (a unified diff), and write nothing',
  },
  only: { vi: 'chỉ sửa theo quy tắc này', en: 'mend by this rule only' },
  checkOnly: {
    vi: 'không ghi; kết thúc với mã 1 khi có tệp cần trình bày lại',
    en: 'write nothing; the exit code is 1 when a file would change',
  },
  issuer: { vi: 'cơ quan ban hành', en: 'the issuing body' },
  day: {
    vi: 'ngày kỷ niệm, với mẫu không định sẵn ngày',
    en: 'the day of the occasion, for a template that names none',
  },
  newFile: { vi: 'ghi khung kế hoạch vào tệp này, một tệp chưa có', en: 'write the plan to this file, a new one' },
  unformatted: {
    vi: 'Số tệp cần trình bày lại: {count}. Chạy plan-compliance fmt với các tệp ấy.',
    en: 'Files to be laid out anew: {count}. Run plan-compliance fmt on them.',
  },
  begun: {
    vi: 'Những chỗ trong ngoặc vuông chờ được điền. Chạy plan-compliance check để biết còn thiếu gì.',
    en: 'What stands in square brackets waits to be filled in. Run plan-compliance check to see what is missing.',
  },
  left: { vi: 'kế hoạch thứ nhất', en: 'the first plan' },
  right: { vi: 'kế hoạch thứ hai', en: 'the second plan' },
  ruleName: { vi: 'quy-tắc', en: 'rule' },
  explainedName: { vi: 'quy-tắc|báo-cáo', en: 'rule|report' },
  explained: {
    vi: 'mã quy tắc, ví dụ phase/overlap; hoặc tệp báo cáo do check -f json lập, khi kèm dấu vân tay',
    en: 'id of a rule, such as phase/overlap; or a report made by check -f json, when a fingerprint follows',
  },
  explainedFinding: {
    vi: 'dấu vân tay của phát hiện cần giải thích',
    en: 'fingerprint of the finding to explain',
  },
  template: { vi: 'tệp mẫu .json hoặc mã một mẫu có sẵn', en: 'a template file .json, or the id of a shipped one' },
  profile: {
    vi: 'chế độ: bản dự thảo, bản trình ký, bản đã ban hành; nếu không nêu thì theo trạng thái của kế hoạch',
    en: 'stage of the plan: draft, ready for signature, issued; unless told, as its status says',
  },
  parent: {
    vi: 'kế hoạch hoặc mẫu mà các tệp thực hiện; nêu nhiều lần cho nhiều cấp, gần nhất trước',
    en: 'the plan or template that the files carry out; several times for a chain, the nearest first',
  },
  waivers: { vi: 'tệp miễn trừ', en: 'a file of waivers' },
  reason: { vi: 'vì sao chấp nhận', en: 'why it is accepted' },
  approver: { vi: 'cơ quan, chức danh cho phép', en: 'the office that gives leave' },
  decision: { vi: 'số văn bản cho phép', en: 'number of the decision that gives leave' },
  until: {
    vi: 'ngày cuối cùng còn hiệu lực, ví dụ 2025-12-31 hoặc 31/12/2025',
    en: 'the last day on which it holds, such as 2025-12-31 or 31/12/2025',
  },
  list: { vi: 'tệp miễn trừ được ghi thêm', en: 'the file of waivers that is added to' },
  ci: {
    vi: 'từ chối ghi, như khi biến môi trường CI là true',
    en: 'refuse to write, as where the variable CI is true',
  },
  listed: {
    vi: 'Số phát hiện vừa được miễn trừ: {count}. Tệp {file} hiện có {total} miễn trừ.',
    en: 'Findings waived now: {count}. Waivers in the file {file}: {total}.',
  },
  year: { vi: 'năm áp dụng của mẫu', en: 'year of the template' },
  format: { vi: 'dạng kết quả; nêu được nhiều lần', en: 'format of the output; may be given several times' },
  lang: { vi: 'ngôn ngữ', en: 'language' },
  failOn: { vi: 'mức phát hiện làm lệnh kết thúc với mã 1', en: 'severity of a finding that makes the exit code 1' },
  asOf: {
    vi: 'ngày kiểm tra, ví dụ 2024-10-31 hoặc 31/10/2024',
    en: 'day of the check, such as 2024-10-31 or 31/10/2024',
  },
  output: {
    vi: 'ghi dạng nêu ngay trước vào tệp này',
    en: 'write the format named before it to this file',
  },
  verbose: { vi: 'nêu cả lời của những quy tắc đạt', en: 'also say what each kept rule found right' },
  help: { vi: 'hướng dẫn dùng chương trình hoặc một lệnh', en: 'show help on the program or on a command' },
  helpOption: { vi: 'hiện hướng dẫn', en: 'show help' },
  helped: { vi: 'tên lệnh', en: 'name of the command' },
  commandName: { vi: 'lệnh', en: 'command' },
  version: { vi: 'hiện phiên bản', en: 'show the version' },
  usage: { vi: 'Cách dùng:', en: 'Usage:' },
  arguments: { vi: 'Tham số:', en: 'Arguments:' },
  options: { vi: 'Tùy chọn:', en: 'Options:' },
  commands: { vi: 'Lệnh:', en: 'Commands:' },
  someOptions: { vi: '[tùy chọn]', en: '[options]' },
  someCommand: { vi: '[lệnh]', en: '[command]' },
  choices: { vi: 'một trong', en: 'one of' },
  default: { vi: 'mặc định', en: 'default' },
  exits: {
    vi: 'Mã thoát: 0 đạt · 1 có phát hiện từ mức --fail-on · 2 sai cách dùng hoặc mẫu · 3 không đọc được tệp · 4 sự cố bên trong',
    en: 'Exit codes: 0 clean · 1 findings at --fail-on or above · 2 usage or template · 3 unreadable input · 4 internal failure',
  },
  misshapen: {
    vi: 'Tệp {file} không đúng lược đồ kế hoạch nên chỉ so sánh được một phần.\n  Chạy plan-compliance check với tệp này để biết cần sửa những gì.',
    en: 'The file {file} is not shaped like a plan, so that only a part could be compared.\n  Run plan-compliance check on it to see what is to be mended.',
  },
  unwritten: {
    vi: 'Không ghi được kết quả ra đầu ra chuẩn ({reason}).\n  Kiểm tra dung lượng đĩa hoặc nơi nhận kết quả rồi chạy lại.',
    en: 'The output could not be written ({reason}).\n  Check the room on the disk, or where the output goes, and run again.',
  },
  internal: {
    vi: 'Chương trình gặp sự cố. Đề nghị báo lỗi này kèm chi tiết kỹ thuật dưới đây.',
    en: 'The program failed. Please report this with the technical details below.',
  },
} as const satisfies Record<string, Words>;

/** What commander calls usage faults, in our words; `{name}` is the word that is at fault. */
export const usageWords: Readonly<Record<string, Words>> = {
  'commander.unknownCommand': { vi: 'không có lệnh {name}', en: 'there is no command {name}' },
  'commander.unknownOption': { vi: 'không có tùy chọn {name}', en: 'there is no option {name}' },
  'commander.missingArgument': { vi: 'thiếu tham số {name}', en: 'the argument {name} is missing' },
  'commander.missingMandatoryOptionValue': { vi: 'thiếu tùy chọn {name}', en: 'the option {name} is missing' },
  'commander.optionMissingArgument': { vi: 'tùy chọn {name} cần một giá trị', en: 'the option {name} needs a value' },
  'commander.invalidArgument': {
    vi: 'giá trị {value} của tùy chọn {name} không hợp lệ',
    en: 'the value {value} of the option {name} is not valid',
  },
  'commander.excessArguments': { vi: 'thừa tham số', en: 'there are too many arguments' },
};

export const usageAdvice = {
  nearest: { vi: 'Có phải bạn muốn viết {nearest}?', en: 'Did you mean {nearest}?' },
  expected: { vi: 'Chỉ nhận một trong các giá trị: {expected}.', en: 'It has to be one of: {expected}.' },
  help: { vi: 'Xem plan-compliance {command}--help.', en: 'See plan-compliance {command}--help.' },
} as const satisfies Record<string, Words>;
