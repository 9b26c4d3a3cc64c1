// The public names, nothing else. Days and spans with luxon are at `plan-compliance/calendar`.

export { readJson, type ReadOptions } from '#read/json.js';
export { readNdjson, type ReadLine } from '#read/ndjson.js';
export { isDocument } from '#read/is-document.js';
export { positionsOf, type Extent, type FindExtent } from '#read/positions.js';
export { editJson } from '#read/edit.js';
export { formatPlan } from '#read/format.js';
export { readAlignment } from '#read/alignment.js';
export { readWaivers } from '#read/waivers.js';
export { readChanges, readComparison, readMatrix, readReport } from '#read/report.js';
export { InputFailure, RuleFailure, type FailureCode } from '#base/failure.js';
export { defaultLimits, type Limits } from '#base/limits.js';

export { checkPlan } from '#engine/check.js';
export type { FindingLimits } from '#engine/cap.js';
export type { CheckOptions, ParentInput } from '#engine/options.js';
export { checkPlans, openSet, type PlanInput, type PlanSet, type SetOptions, type SetPart } from '#engine/plan-set.js';
export { openStream, type PlanStream } from '#engine/plan-stream.js';
export { comparePlans, type CompareOptions } from '#engine/compare.js';
export { draftAlignment } from '#engine/draft-alignment.js';
export { compareAll, type MatrixOptions } from '#engine/matrix.js';
export { compareVersions, type VersionOptions } from '#engine/versions.js';
export { coverageCube } from '#engine/coverage.js';
export { deriveTemplate } from '#engine/derive-template.js';
export { linkPlan, type Linking, type NewLink } from '#engine/link-plan.js';
export { fixPlan, type FixOptions } from '#engine/fix.js';
export { emptyReport, mergeReports } from '#engine/merge.js';
export { extendReport } from '#engine/extend.js';
export { diffReports } from '#engine/diff-reports.js';
export { reportFailure } from '#engine/failure-report.js';
export { addWaivers, noWaivers, printWaivers, waiversFor, type Grounds } from '#engine/waiver-list.js';
export { isAtLeast } from '#engine/settings.js';
export { ruleCatalogue, shippedChangeRules, shippedRules, shippedSetRules, type RuleEntry } from '#engine/catalogue.js';
export { tool } from '#engine/tool.js';

export { renderChanges, renderComparison, renderMatrix, renderReport, type RenderOptions } from '#report/render.js';
export type { Locate } from '#report/region.js';
export {
  changeFormats,
  comparisonFormats,
  formats,
  matrixFormats,
  type ChangeFormat,
  type ComparisonFormat,
  type Format,
  type MatrixFormat,
} from '#report/format.js';
export type { FoundIn, ReportChanges } from '#generated/report-changes.types.js';
export { cubeFormats, renderCube, type CubeFormat } from '#report/cube.js';
export { explainFinding } from '#report/explain-text.js';
export { renderFixes, type FixTextOptions } from '#report/fix-text.js';
export { languages, type Language } from '#report/language.js';
export { tellFinding } from '#report/sentence.js';

export { readTemplate } from '#template/read.js';
export type { DraftOptions } from '#template/derive.js';
export { printTemplate } from '#template/print.js';
export { resolveTemplate } from '#template/resolve.js';
export { profileIds, profiles, type Profile, type ProfileId } from '#template/profiles.js';
export { shippedTemplates, templateIds } from '#template/shipped.js';
export { skeletonOf, type SkeletonOptions } from '#template/skeleton.js';

export { defineRule, type AnyRule, type Context, type Rule, type Severity } from '#rule/rule.js';
export { readRules } from '#rule/pack.js';
export { defineSetRule, type AnySetRule, type SetContext, type SetRule, type Sighting } from '#rule/set-rule.js';
export {
  defineChangeRule,
  type AnyChangeRule,
  type ChangeContext,
  type ChangeRule,
  type ChangeSort,
} from '#rule/change-rule.js';
export { indexPlan } from '#model/index-plan.js';
export type { FailedMending, Fixes, Mending } from '#model/mending.js';
export type { PlanIndex } from '#model/plan-index.js';
export type { ResolvedTemplate } from '#model/template.js';

export { formatDay, formatDayVi, parseDay, partsOf, shift, weekdayOf, type Day } from '#base/day.js';
export { readSpelledDay } from '#base/spelling.js';
export { lengthOf, spanOf, workingDaysIn, type Span } from '#base/span.js';
export { relate, type Relation } from '#base/allen.js';
export { findGaps, findOutside, isPartition } from '#base/cover.js';
export { findOverlaps } from '#base/overlap.js';
export { applyRepair, smallestRepair } from '#base/repair.js';
export { certify } from '#base/certificate.js';
export { nearestWord } from '#base/nearest.js';

export type { Alignment, Decision } from '#generated/alignment.types.js';
export type { Plan, When } from '#generated/plan.types.js';
export type { Template } from '#generated/template.types.js';
export type { Waiver, Waivers } from '#generated/waivers.types.js';
export type { Certificate, Finding, Outcome, Report, Run } from '#generated/report.types.js';
export type { Coverage as CoverageCube, CoveredTopic, LoadedUnit } from '#generated/coverage.types.js';
export type { Change, Comparison, Match } from '#generated/comparison.types.js';
export type { Cell, Link, Matrix, Row, SharedDefect } from '#generated/matrix.types.js';
