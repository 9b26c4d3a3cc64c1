// Generated from the folders src/rules/<noun>/<fault>/ by scripts/generate.ts. Run `npm run gen`.

import basisMarks from './basis/marks/rule.js';
import basisMissing from './basis/missing/rule.js';
import budgetMissing from './budget/missing/rule.js';
import cascadeDeadlineLate from './cascade/deadline-late/rule.js';
import cascadeDutyDropped from './cascade/duty-dropped/rule.js';
import cascadeLinkSuspect from './cascade/link-suspect/rule.js';
import cascadeParentMiscited from './cascade/parent-miscited/rule.js';
import cascadeParentUncited from './cascade/parent-uncited/rule.js';
import cascadePhaseOutside from './cascade/phase-outside/rule.js';
import cascadeReportLate from './cascade/report-late/rule.js';
import cascadeReportMissing from './cascade/report-missing/rule.js';
import cascadeTopicAltered from './cascade/topic-altered/rule.js';
import cascadeTopicLost from './cascade/topic-lost/rule.js';
import cascadeWindowOutside from './cascade/window-outside/rule.js';
import citationConflict from './citation/conflict/rule.js';
import citationFuture from './citation/future/rule.js';
import citationIncomplete from './citation/incomplete/rule.js';
import citationIssuer from './citation/issuer/rule.js';
import citationSymbol from './citation/symbol/rule.js';
import citationYear from './citation/year/rule.js';
import claimMiscount from './claim/miscount/rule.js';
import dateDurationMismatch from './date/duration-mismatch/rule.js';
import dateInvalid from './date/invalid/rule.js';
import dateRangeReversed from './date/range-reversed/rule.js';
import dateStyle from './date/style/rule.js';
import dateWeekdayMismatch from './date/weekday-mismatch/rule.js';
import deadlineConflict from './deadline/conflict/rule.js';
import deadlinePast from './deadline/past/rule.js';
import difficultyMissing from './difficulty/missing/rule.js';
import dutyUnheld from './duty/unheld/rule.js';
import formAppendix from './form/appendix/rule.js';
import formArchiveLine from './form/archive-line/rule.js';
import formClosingMark from './form/closing-mark/rule.js';
import formIssuer from './form/issuer/rule.js';
import formNationalTitle from './form/national-title/rule.js';
import formNumber from './form/number/rule.js';
import formNumberSyntax from './form/number-syntax/rule.js';
import formPlaceDate from './form/place-date/rule.js';
import formRecipients from './form/recipients/rule.js';
import formSignature from './form/signature/rule.js';
import formSymbolType from './form/symbol-type/rule.js';
import formTitle from './form/title/rule.js';
import formTitleRestated from './form/title-restated/rule.js';
import listTooFew from './list/too-few/rule.js';
import occasionAnniversaryMismatch from './occasion/anniversary-mismatch/rule.js';
import phaseCount from './phase/count/rule.js';
import phaseGap from './phase/gap/rule.js';
import phaseMissing from './phase/missing/rule.js';
import phaseNameDate from './phase/name-date/rule.js';
import phaseOffTemplate from './phase/off-template/rule.js';
import phaseOutsideWindow from './phase/outside-window/rule.js';
import phaseOverlap from './phase/overlap/rule.js';
import phaseSharesAnchor from './phase/shares-anchor/rule.js';
import phaseStartsBeforeIssue from './phase/starts-before-issue/rule.js';
import recipientMissing from './recipient/missing/rule.js';
import recipientWithoutRole from './recipient/without-role/rule.js';
import referenceDangling from './reference/dangling/rule.js';
import referenceDuplicateId from './reference/duplicate-id/rule.js';
import reportAddressee from './report/addressee/rule.js';
import reportDeadline from './report/deadline/rule.js';
import reportMissing from './report/missing/rule.js';
import reportOrder from './report/order/rule.js';
import structurePurposeSplit from './structure/purpose-split/rule.js';
import structureReference from './structure/reference/rule.js';
import structureSections from './structure/sections/rule.js';
import structureSequence from './structure/sequence/rule.js';
import structureStyle from './structure/style/rule.js';
import subjectMissing from './subject/missing/rule.js';
import subjectUnderAssigned from './subject/under-assigned/rule.js';
import taskIncomplete from './task/incomplete/rule.js';
import taskWithoutDate from './task/without-date/rule.js';
import taskWithoutLead from './task/without-lead/rule.js';
import textDoubledWord from './text/doubled-word/rule.js';
import textFixedPhrase from './text/fixed-phrase/rule.js';
import textKnownTypo from './text/known-typo/rule.js';
import textOrdinal from './text/ordinal/rule.js';
import textPlaceholder from './text/placeholder/rule.js';
import textPunctuation from './text/punctuation/rule.js';
import textResidue from './text/residue/rule.js';
import textTermVariant from './text/term-variant/rule.js';
import topicIncomplete from './topic/incomplete/rule.js';
import topicUnassigned from './topic/unassigned/rule.js';
import unitDuplicate from './unit/duplicate/rule.js';
import unitNameVariant from './unit/name-variant/rule.js';
import unitNotRecipient from './unit/not-recipient/rule.js';
import unitObsolete from './unit/obsolete/rule.js';
import verbRank from './verb/rank/rule.js';
import windowOffTemplate from './window/off-template/rule.js';
import windowStartsBeforeIssue from './window/starts-before-issue/rule.js';
import cascadeDutyOrphaned from './cascade/duty-orphaned/set-rule.js';
import citationConflictAcross from './citation/conflict-across/set-rule.js';
import findingInherited from './finding/inherited/set-rule.js';
import planDuplicateNumber from './plan/duplicate-number/set-rule.js';
import changeBasisDropped from './change/basis-dropped/change-rule.js';
import changeDeadlineMoved from './change/deadline-moved/change-rule.js';
import changeLeadReplaced from './change/lead-replaced/change-rule.js';
import changePhaseShortened from './change/phase-shortened/change-rule.js';
import changeRecipientDropped from './change/recipient-dropped/change-rule.js';
import changeReportDropped from './change/report-dropped/change-rule.js';
import changeTaskDropped from './change/task-dropped/change-rule.js';
import changeTopicLost from './change/topic-lost/change-rule.js';

/** Every rule, in the order of ids. */
export const rules = [
  basisMarks,
  basisMissing,
  budgetMissing,
  cascadeDeadlineLate,
  cascadeDutyDropped,
  cascadeLinkSuspect,
  cascadeParentMiscited,
  cascadeParentUncited,
  cascadePhaseOutside,
  cascadeReportLate,
  cascadeReportMissing,
  cascadeTopicAltered,
  cascadeTopicLost,
  cascadeWindowOutside,
  citationConflict,
  citationFuture,
  citationIncomplete,
  citationIssuer,
  citationSymbol,
  citationYear,
  claimMiscount,
  dateDurationMismatch,
  dateInvalid,
  dateRangeReversed,
  dateStyle,
  dateWeekdayMismatch,
  deadlineConflict,
  deadlinePast,
  difficultyMissing,
  dutyUnheld,
  formAppendix,
  formArchiveLine,
  formClosingMark,
  formIssuer,
  formNationalTitle,
  formNumber,
  formNumberSyntax,
  formPlaceDate,
  formRecipients,
  formSignature,
  formSymbolType,
  formTitle,
  formTitleRestated,
  listTooFew,
  occasionAnniversaryMismatch,
  phaseCount,
  phaseGap,
  phaseMissing,
  phaseNameDate,
  phaseOffTemplate,
  phaseOutsideWindow,
  phaseOverlap,
  phaseSharesAnchor,
  phaseStartsBeforeIssue,
  recipientMissing,
  recipientWithoutRole,
  referenceDangling,
  referenceDuplicateId,
  reportAddressee,
  reportDeadline,
  reportMissing,
  reportOrder,
  structurePurposeSplit,
  structureReference,
  structureSections,
  structureSequence,
  structureStyle,
  subjectMissing,
  subjectUnderAssigned,
  taskIncomplete,
  taskWithoutDate,
  taskWithoutLead,
  textDoubledWord,
  textFixedPhrase,
  textKnownTypo,
  textOrdinal,
  textPlaceholder,
  textPunctuation,
  textResidue,
  textTermVariant,
  topicIncomplete,
  topicUnassigned,
  unitDuplicate,
  unitNameVariant,
  unitNotRecipient,
  unitObsolete,
  verbRank,
  windowOffTemplate,
  windowStartsBeforeIssue,
] as const;

/** Every rule over sets of plans, in the order of ids. */
export const setRules = [cascadeDutyOrphaned, citationConflictAcross, findingInherited, planDuplicateNumber] as const;

/** Every rule over two versions of a plan, in the order of ids. */
export const changeRules = [
  changeBasisDropped,
  changeDeadlineMoved,
  changeLeadReplaced,
  changePhaseShortened,
  changeRecipientDropped,
  changeReportDropped,
  changeTaskDropped,
  changeTopicLost,
] as const;
