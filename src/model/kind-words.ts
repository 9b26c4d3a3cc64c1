import type {
  Citation,
  Money,
  Phase,
  Plan,
  Recipient,
  Section,
  Statement,
  Topic,
  Unit,
  When,
  Window,
} from '#generated/plan.types.js';
import type { WordValue } from '#generated/report.types.js';
import { wordValue } from './value.js';

// What the schema calls in English codes, in the words of officials. What a plan itself says never comes through here.

type Words<Code extends string> = Readonly<Record<Code, WordValue>>;

export const citationKinds: Words<Citation['kind']> = {
  constitution: wordValue('hiến pháp', 'constitution'),
  law: wordValue('luật', 'law'),
  ordinance: wordValue('pháp lệnh', 'ordinance'),
  resolution: wordValue('nghị quyết', 'resolution'),
  decree: wordValue('nghị định', 'decree'),
  decision: wordValue('quyết định', 'decision'),
  directive: wordValue('chỉ thị', 'directive'),
  circular: wordValue('thông tư', 'circular'),
  'joint-circular': wordValue('thông tư liên tịch', 'joint circular'),
  plan: wordValue('kế hoạch', 'plan'),
  programme: wordValue('chương trình', 'programme'),
  project: wordValue('dự án', 'project'),
  scheme: wordValue('đề án', 'scheme'),
  'official-letter': wordValue('công văn', 'official letter'),
  notice: wordValue('thông báo', 'notice'),
  guidance: wordValue('hướng dẫn', 'guidance'),
  regulation: wordValue('quy định', 'regulation'),
  rules: wordValue('quy chế', 'rules'),
  conclusion: wordValue('kết luận', 'conclusion'),
  report: wordValue('báo cáo', 'report'),
  submission: wordValue('tờ trình', 'submission'),
  telegram: wordValue('công điện', 'telegram'),
  minutes: wordValue('biên bản', 'minutes'),
  statute: wordValue('điều lệ', 'statute'),
  'consolidated-text': wordValue('văn bản hợp nhất', 'consolidated text'),
  other: wordValue('văn bản khác', 'other document'),
};

export const citationRelations: Words<Citation['relation']> = {
  basis: wordValue('căn cứ', 'basis'),
  'carries-out': wordValue('thực hiện', 'carries it out'),
  proposal: wordValue('theo đề nghị', 'proposal'),
  mention: wordValue('nhắc đến', 'mention'),
  amends: wordValue('sửa đổi', 'amends it'),
  replaces: wordValue('thay thế', 'replaces it'),
};

export const sectionRoles: Words<Section['role']> = {
  purpose: wordValue('mục đích', 'purpose'),
  requirement: wordValue('yêu cầu', 'requirement'),
  time: wordValue('thời gian', 'time'),
  content: wordValue('nội dung', 'content'),
  phase: wordValue('giai đoạn', 'phase'),
  activity: wordValue('hoạt động', 'activity'),
  assignment: wordValue('phân công nhiệm vụ', 'assignment'),
  unit: wordValue('mục của đơn vị', 'entry of a unit'),
  clause: wordValue('giao chung', 'general clause'),
  goals: wordValue('mục tiêu, chỉ tiêu', 'goals'),
  solutions: wordValue('giải pháp', 'solutions'),
  form: wordValue('hình thức', 'form'),
  slogans: wordValue('khẩu hiệu', 'slogans'),
  budget: wordValue('kinh phí', 'money'),
  reporting: wordValue('chế độ báo cáo', 'reporting'),
  reward: wordValue('khen thưởng', 'reward'),
  implementation: wordValue('tổ chức thực hiện', 'implementation'),
  other: wordValue('phần khác', 'other section'),
};

export const statementKinds: Words<Statement['kind']> = {
  purpose: wordValue('mục đích', 'purpose'),
  requirement: wordValue('yêu cầu', 'requirement'),
  form: wordValue('hình thức', 'form'),
  slogan: wordValue('khẩu hiệu', 'slogan'),
  condition: wordValue('điều kiện', 'condition'),
  note: wordValue('lưu ý', 'note'),
};

export const windowKinds: Words<Window['kind']> = {
  campaign: wordValue('thời gian chung', 'whole time'),
  horizon: wordValue('tầm hạn', 'horizon'),
  peak: wordValue('đợt cao điểm', 'peak'),
  'report-period': wordValue('kỳ báo cáo', 'period of report'),
};

export const phaseTracks: Words<Phase['track']> = {
  stage: wordValue('nối tiếp', 'stage'),
  throughout: wordValue('xuyên suốt', 'throughout'),
  peak: wordValue('cao điểm', 'peak'),
  'follow-up': wordValue('tiếp theo', 'follow-up'),
};

export const topicKinds: Words<Topic['kind']> = {
  message: wordValue('nội dung tuyên truyền', 'message'),
  work: wordValue('việc', 'work'),
  solution: wordValue('giải pháp', 'solution'),
};

export const unitKinds: Words<Unit['kind']> = {
  internal: wordValue('nội bộ', 'internal'),
  subordinate: wordValue('trực thuộc', 'subordinate'),
  superior: wordValue('cấp trên', 'superior'),
  peer: wordValue('ngang cấp', 'peer'),
  outside: wordValue('bên ngoài', 'outside'),
  class: wordValue('nhóm đơn vị', 'class of units'),
  office: wordValue('chức danh', 'office'),
  unnamed: wordValue('không nêu tên', 'unnamed'),
};

export const coverScopes: Words<NonNullable<Plan['generalClauses']>[number]['covers']['scope']> = {
  all: wordValue('toàn bộ', 'everything'),
  phase: wordValue('một giai đoạn', 'a phase'),
  section: wordValue('một phần', 'a section'),
  subject: wordValue('một chủ đề', 'a subject'),
};

export const moneySources: Words<Money['source']> = {
  own: wordValue('kinh phí của đơn vị', 'own money'),
  'state-budget': wordValue('ngân sách nhà nước', 'state budget'),
  sponsor: wordValue('tài trợ', 'sponsors'),
  integrated: wordValue('lồng ghép', 'integrated'),
  none: wordValue('không sử dụng kinh phí', 'no money needed'),
};

export const recipientPurposes: Words<NonNullable<Recipient['purpose']>> = {
  act: wordValue('để thực hiện', 'to act'),
  know: wordValue('để biết', 'to know'),
  report: wordValue('để báo cáo', 'to be reported to'),
  coordinate: wordValue('để phối hợp', 'to coordinate'),
};

/** A time of which neither the days nor the text are told. */
export const whenKinds: Words<When['kind']> = {
  day: wordValue('một ngày', 'a day'),
  days: wordValue('một số ngày', 'some days'),
  range: wordValue('một khoảng ngày', 'a span of days'),
  month: wordValue('một tháng', 'a month'),
  quarter: wordValue('một quý', 'a quarter'),
  year: wordValue('một năm', 'a year'),
  'school-year': wordValue('một năm học', 'a school year'),
  recurring: wordValue('định kỳ', 'recurring'),
  relative: wordValue('tính theo việc khác', 'relative'),
  event: wordValue('theo sự kiện', 'by an event'),
  ongoing: wordValue('thường xuyên', 'all the time'),
  vague: wordValue('không rõ thời hạn', 'with no clear time limit'),
};
