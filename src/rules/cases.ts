// Generated from the folders src/rules/<noun>/<fault>/ by scripts/generate.ts. Run `npm run gen`.

import basisMarks from './basis/marks/cases.js';
import basisMissing from './basis/missing/cases.js';
import budgetMissing from './budget/missing/cases.js';
import cascadeDeadlineLate from './cascade/deadline-late/cases.js';
import cascadeDutyDropped from './cascade/duty-dropped/cases.js';
import cascadeLinkSuspect from './cascade/link-suspect/cases.js';
import cascadeParentMiscited from './cascade/parent-miscited/cases.js';
import cascadeParentUncited from './cascade/parent-uncited/cases.js';
import cascadePhaseOutside from './cascade/phase-outside/cases.js';
import cascadeReportLate from './cascade/report-late/cases.js';
import cascadeReportMissing from './cascade/report-missing/cases.js';
import cascadeTopicAltered from './cascade/topic-altered/cases.js';
import cascadeTopicLost from './cascade/topic-lost/cases.js';
import cascadeWindowOutside from './cascade/window-outside/cases.js';
import citationConflict from './citation/conflict/cases.js';
import citationFuture from './citation/future/cases.js';
import citationIncomplete from './citation/incomplete/cases.js';
import citationIssuer from './citation/issuer/cases.js';
import citationSymbol from './citation/symbol/cases.js';
import citationYear from './citation/year/cases.js';
import claimMiscount from './claim/miscount/cases.js';
import dateDurationMismatch from './date/duration-mismatch/cases.js';
import dateInvalid from './date/invalid/cases.js';
import dateRangeReversed from './date/range-reversed/cases.js';
import dateStyle from './date/style/cases.js';
import dateWeekdayMismatch from './date/weekday-mismatch/cases.js';
import deadlineConflict from './deadline/conflict/cases.js';
import deadlinePast from './deadline/past/cases.js';
import difficultyMissing from './difficulty/missing/cases.js';
import dutyUnheld from './duty/unheld/cases.js';
import formAppendix from './form/appendix/cases.js';
import formArchiveLine from './form/archive-line/cases.js';
import formClosingMark from './form/closing-mark/cases.js';
import formIssuer from './form/issuer/cases.js';
import formNationalTitle from './form/national-title/cases.js';
import formNumber from './form/number/cases.js';
import formNumberSyntax from './form/number-syntax/cases.js';
import formPlaceDate from './form/place-date/cases.js';
import formRecipients from './form/recipients/cases.js';
import formSignature from './form/signature/cases.js';
import formSymbolType from './form/symbol-type/cases.js';
import formTitle from './form/title/cases.js';
import formTitleRestated from './form/title-restated/cases.js';
import listTooFew from './list/too-few/cases.js';
import occasionAnniversaryMismatch from './occasion/anniversary-mismatch/cases.js';
import phaseCount from './phase/count/cases.js';
import phaseGap from './phase/gap/cases.js';
import phaseMissing from './phase/missing/cases.js';
import phaseNameDate from './phase/name-date/cases.js';
import phaseOffTemplate from './phase/off-template/cases.js';
import phaseOutsideWindow from './phase/outside-window/cases.js';
import phaseOverlap from './phase/overlap/cases.js';
import phaseSharesAnchor from './phase/shares-anchor/cases.js';
import phaseStartsBeforeIssue from './phase/starts-before-issue/cases.js';
import recipientMissing from './recipient/missing/cases.js';
import recipientWithoutRole from './recipient/without-role/cases.js';
import referenceDangling from './reference/dangling/cases.js';
import referenceDuplicateId from './reference/duplicate-id/cases.js';
import reportAddressee from './report/addressee/cases.js';
import reportDeadline from './report/deadline/cases.js';
import reportMissing from './report/missing/cases.js';
import reportOrder from './report/order/cases.js';
import structurePurposeSplit from './structure/purpose-split/cases.js';
import structureReference from './structure/reference/cases.js';
import structureSections from './structure/sections/cases.js';
import structureSequence from './structure/sequence/cases.js';
import structureStyle from './structure/style/cases.js';
import subjectMissing from './subject/missing/cases.js';
import subjectUnderAssigned from './subject/under-assigned/cases.js';
import taskIncomplete from './task/incomplete/cases.js';
import taskWithoutDate from './task/without-date/cases.js';
import taskWithoutLead from './task/without-lead/cases.js';
import textDoubledWord from './text/doubled-word/cases.js';
import textFixedPhrase from './text/fixed-phrase/cases.js';
import textKnownTypo from './text/known-typo/cases.js';
import textOrdinal from './text/ordinal/cases.js';
import textPlaceholder from './text/placeholder/cases.js';
import textPunctuation from './text/punctuation/cases.js';
import textResidue from './text/residue/cases.js';
import textTermVariant from './text/term-variant/cases.js';
import topicIncomplete from './topic/incomplete/cases.js';
import topicUnassigned from './topic/unassigned/cases.js';
import unitDuplicate from './unit/duplicate/cases.js';
import unitNameVariant from './unit/name-variant/cases.js';
import unitNotRecipient from './unit/not-recipient/cases.js';
import unitObsolete from './unit/obsolete/cases.js';
import verbRank from './verb/rank/cases.js';
import windowOffTemplate from './window/off-template/cases.js';
import windowStartsBeforeIssue from './window/starts-before-issue/cases.js';
import cascadeDutyOrphaned from './cascade/duty-orphaned/cases.js';
import citationConflictAcross from './citation/conflict-across/cases.js';
import findingInherited from './finding/inherited/cases.js';
import planDuplicateNumber from './plan/duplicate-number/cases.js';
import changeBasisDropped from './change/basis-dropped/cases.js';
import changeDeadlineMoved from './change/deadline-moved/cases.js';
import changeLeadReplaced from './change/lead-replaced/cases.js';
import changePhaseShortened from './change/phase-shortened/cases.js';
import changeRecipientDropped from './change/recipient-dropped/cases.js';
import changeReportDropped from './change/report-dropped/cases.js';
import changeTaskDropped from './change/task-dropped/cases.js';
import changeTopicLost from './change/topic-lost/cases.js';

/** The cases of every rule, by the id of the rule. */
export const cases = {
  'basis/marks': basisMarks,
  'basis/missing': basisMissing,
  'budget/missing': budgetMissing,
  'cascade/deadline-late': cascadeDeadlineLate,
  'cascade/duty-dropped': cascadeDutyDropped,
  'cascade/link-suspect': cascadeLinkSuspect,
  'cascade/parent-miscited': cascadeParentMiscited,
  'cascade/parent-uncited': cascadeParentUncited,
  'cascade/phase-outside': cascadePhaseOutside,
  'cascade/report-late': cascadeReportLate,
  'cascade/report-missing': cascadeReportMissing,
  'cascade/topic-altered': cascadeTopicAltered,
  'cascade/topic-lost': cascadeTopicLost,
  'cascade/window-outside': cascadeWindowOutside,
  'citation/conflict': citationConflict,
  'citation/future': citationFuture,
  'citation/incomplete': citationIncomplete,
  'citation/issuer': citationIssuer,
  'citation/symbol': citationSymbol,
  'citation/year': citationYear,
  'claim/miscount': claimMiscount,
  'date/duration-mismatch': dateDurationMismatch,
  'date/invalid': dateInvalid,
  'date/range-reversed': dateRangeReversed,
  'date/style': dateStyle,
  'date/weekday-mismatch': dateWeekdayMismatch,
  'deadline/conflict': deadlineConflict,
  'deadline/past': deadlinePast,
  'difficulty/missing': difficultyMissing,
  'duty/unheld': dutyUnheld,
  'form/appendix': formAppendix,
  'form/archive-line': formArchiveLine,
  'form/closing-mark': formClosingMark,
  'form/issuer': formIssuer,
  'form/national-title': formNationalTitle,
  'form/number': formNumber,
  'form/number-syntax': formNumberSyntax,
  'form/place-date': formPlaceDate,
  'form/recipients': formRecipients,
  'form/signature': formSignature,
  'form/symbol-type': formSymbolType,
  'form/title': formTitle,
  'form/title-restated': formTitleRestated,
  'list/too-few': listTooFew,
  'occasion/anniversary-mismatch': occasionAnniversaryMismatch,
  'phase/count': phaseCount,
  'phase/gap': phaseGap,
  'phase/missing': phaseMissing,
  'phase/name-date': phaseNameDate,
  'phase/off-template': phaseOffTemplate,
  'phase/outside-window': phaseOutsideWindow,
  'phase/overlap': phaseOverlap,
  'phase/shares-anchor': phaseSharesAnchor,
  'phase/starts-before-issue': phaseStartsBeforeIssue,
  'recipient/missing': recipientMissing,
  'recipient/without-role': recipientWithoutRole,
  'reference/dangling': referenceDangling,
  'reference/duplicate-id': referenceDuplicateId,
  'report/addressee': reportAddressee,
  'report/deadline': reportDeadline,
  'report/missing': reportMissing,
  'report/order': reportOrder,
  'structure/purpose-split': structurePurposeSplit,
  'structure/reference': structureReference,
  'structure/sections': structureSections,
  'structure/sequence': structureSequence,
  'structure/style': structureStyle,
  'subject/missing': subjectMissing,
  'subject/under-assigned': subjectUnderAssigned,
  'task/incomplete': taskIncomplete,
  'task/without-date': taskWithoutDate,
  'task/without-lead': taskWithoutLead,
  'text/doubled-word': textDoubledWord,
  'text/fixed-phrase': textFixedPhrase,
  'text/known-typo': textKnownTypo,
  'text/ordinal': textOrdinal,
  'text/placeholder': textPlaceholder,
  'text/punctuation': textPunctuation,
  'text/residue': textResidue,
  'text/term-variant': textTermVariant,
  'topic/incomplete': topicIncomplete,
  'topic/unassigned': topicUnassigned,
  'unit/duplicate': unitDuplicate,
  'unit/name-variant': unitNameVariant,
  'unit/not-recipient': unitNotRecipient,
  'unit/obsolete': unitObsolete,
  'verb/rank': verbRank,
  'window/off-template': windowOffTemplate,
  'window/starts-before-issue': windowStartsBeforeIssue,
} as const;

/** The cases of every rule over sets of plans, by the id of the rule. */
export const setCases = {
  'cascade/duty-orphaned': cascadeDutyOrphaned,
  'citation/conflict-across': citationConflictAcross,
  'finding/inherited': findingInherited,
  'plan/duplicate-number': planDuplicateNumber,
} as const;

/** The cases of every rule over two versions of a plan, by the id of the rule. */
export const changeCases = {
  'change/basis-dropped': changeBasisDropped,
  'change/deadline-moved': changeDeadlineMoved,
  'change/lead-replaced': changeLeadReplaced,
  'change/phase-shortened': changePhaseShortened,
  'change/recipient-dropped': changeRecipientDropped,
  'change/report-dropped': changeReportDropped,
  'change/task-dropped': changeTaskDropped,
  'change/topic-lost': changeTopicLost,
} as const;
