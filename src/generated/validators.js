// Generated from schemas/*.schema.json by scripts/generate.ts. Change a schema, then run `npm run gen`.
// scripts/generate/runtime.ts
function codePoints(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
function withFault(faults, instancePath, schemaPath, keyword, params) {
  const fault = { instancePath, schemaPath, keyword, params };
  if (faults === null) return [fault];
  faults.push(fault);
  return faults;
}
function withFaults(faults, more) {
  if (faults === null) return more;
  for (const fault of more) faults.push(fault);
  return faults;
}

// <stdin>
var validateComparison = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://plan-compliance.dev/schemas/comparison.schema.json", "type": "object", "properties": { "$schema": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "schema": { "const": "1" }, "tool": { "allOf": [{ "$ref": "#/definitions/tool" }] }, "left": { "allOf": [{ "$ref": "#/definitions/planName" }] }, "right": { "allOf": [{ "$ref": "#/definitions/planName" }] }, "template": { "allOf": [{ "$ref": "#/definitions/templateName" }] }, "facts": { "type": "array", "items": { "$ref": "#/definitions/fact" }, "maxItems": 1e4 }, "matches": { "type": "array", "items": { "$ref": "#/definitions/match" }, "maxItems": 1e4 }, "changes": { "type": "array", "items": { "$ref": "#/definitions/change" }, "maxItems": 1e4 }, "sharedFindings": { "type": "array", "items": { "type": "object", "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 200 }, "message": { "type": "string", "minLength": 1, "maxLength": 100 }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "values": { "allOf": [{ "$ref": "#/definitions/values" }] }, "left": { "allOf": [{ "$ref": "#/definitions/place" }] }, "right": { "allOf": [{ "$ref": "#/definitions/place" }] }, "fingerprints": { "type": "array", "items": { "type": "string" }, "maxItems": 2, "minItems": 2 } }, "required": ["rule", "message", "severity", "values", "left", "right", "fingerprints"], "additionalProperties": false }, "maxItems": 1e4 }, "counts": { "type": "object", "properties": { "matches": { "type": "integer", "minimum": 0 }, "added": { "type": "integer", "minimum": 0 }, "removed": { "type": "integer", "minimum": 0 }, "moved": { "type": "integer", "minimum": 0 }, "changed": { "type": "integer", "minimum": 0 }, "split": { "type": "integer", "minimum": 0 }, "merged": { "type": "integer", "minimum": 0 }, "shared": { "type": "integer", "minimum": 0 } }, "required": ["matches", "added", "removed", "moved", "changed", "split", "merged", "shared"], "additionalProperties": false }, "rules": { "type": "array", "items": { "$ref": "#/definitions/ruleWords" }, "maxItems": 1e4 } }, "required": ["schema", "tool", "left", "right", "facts", "matches", "changes", "sharedFindings", "counts", "rules"], "additionalProperties": false, "definitions": { "bilingual": { "type": "object", "properties": { "vi": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "en": { "type": "string", "minLength": 1, "maxLength": 2e4 } }, "required": ["vi", "en"], "additionalProperties": false }, "value": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "boolean" }, { "$ref": "#/definitions/scalarObject" }, { "$ref": "#/definitions/listValue" }] }, "scalarObject": { "type": "object", "properties": { "kind": { "type": "string" } }, "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "$ref": "#/definitions/dayValue" }, { "$ref": "#/definitions/spanValue" }, { "$ref": "#/definitions/itemValue" }, { "$ref": "#/definitions/wordValue" }] }, "dayValue": { "type": "object", "properties": { "kind": { "const": "day" }, "day": { "type": "string", "minLength": 1, "maxLength": 10 } }, "required": ["kind", "day"], "additionalProperties": false }, "spanValue": { "type": "object", "properties": { "kind": { "const": "span" }, "from": { "type": "string", "minLength": 1, "maxLength": 10 }, "to": { "type": "string", "minLength": 1, "maxLength": 10 } }, "required": ["kind", "from", "to"], "additionalProperties": false }, "itemValue": { "type": "object", "properties": { "kind": { "const": "item" }, "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "type": "string" }, "label": { "type": "string" } }, "required": ["kind", "id"], "additionalProperties": false }, "wordValue": { "type": "object", "properties": { "kind": { "const": "word" }, "vi": { "type": "string" }, "en": { "type": "string" } }, "required": ["kind", "vi", "en"], "additionalProperties": false }, "listValue": { "type": "object", "properties": { "kind": { "const": "list" }, "items": { "type": "array", "items": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "$ref": "#/definitions/scalarObject" }] }, "maxItems": 1e4 } }, "required": ["kind", "items"], "additionalProperties": false }, "values": { "type": "object", "additionalProperties": { "$ref": "#/definitions/value" } }, "place": { "type": "object", "properties": { "pointer": { "type": "string" }, "id": { "type": "string" }, "label": { "type": "string" }, "title": { "type": "string" }, "section": { "type": "string" }, "group": { "type": "string" }, "position": { "type": "integer", "minimum": 1 } }, "required": ["pointer"], "additionalProperties": false }, "planName": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "file": { "type": "string" }, "title": { "type": "string" }, "issuer": { "type": "string" }, "sha256": { "type": "string" } }, "required": ["id"], "additionalProperties": false }, "templateName": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "version": { "type": "string" }, "year": { "type": "integer" } }, "required": ["id", "version"], "additionalProperties": false }, "tool": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "version": { "type": "string", "minLength": 1, "maxLength": 2e4 } }, "required": ["name", "version"], "additionalProperties": false }, "fact": { "type": "object", "properties": { "fact": { "type": "string", "enum": ["window", "phases", "topics", "statements", "units", "tasks", "general-clause", "report", "difficulty", "budget", "recipients", "basis", "carries-out", "signature", "archive", "occasion"] }, "same": { "type": "boolean" }, "left": { "allOf": [{ "$ref": "#/definitions/value" }] }, "right": { "allOf": [{ "$ref": "#/definitions/value" }] } }, "required": ["fact", "same"], "additionalProperties": false }, "match": { "type": "object", "properties": { "thing": { "type": "string", "enum": ["window", "phase", "topic", "statement", "goal", "section", "unit", "task", "clause", "route", "money", "recipient", "citation", "occasion", "signature", "archive"] }, "left": { "allOf": [{ "$ref": "#/definitions/place" }] }, "right": { "allOf": [{ "$ref": "#/definitions/place" }] }, "rung": { "type": "string", "enum": ["identity", "bytes", "nfc", "space", "punctuation", "tone", "case", "ordinal", "synonym", "subject", "days", "role", "likeness"] }, "score": { "type": "number", "minimum": 0, "maximum": 1 }, "relation": { "type": "string", "enum": ["equal", "equivalent", "subset", "superset", "intersects", "none"] }, "evidence": { "type": "object", "properties": { "by": { "type": "string", "enum": ["subjects", "words", "facts"] }, "shared": { "type": "array", "items": { "type": "string" }, "maxItems": 1e4 }, "onlyLeft": { "type": "array", "items": { "type": "string" }, "maxItems": 1e4 }, "onlyRight": { "type": "array", "items": { "type": "string" }, "maxItems": 1e4 } }, "required": ["by", "shared", "onlyLeft", "onlyRight"], "additionalProperties": false } }, "required": ["thing", "left", "right", "rung", "relation", "evidence"], "additionalProperties": false }, "change": { "type": "object", "properties": { "thing": { "type": "string", "enum": ["window", "phase", "topic", "statement", "goal", "section", "unit", "task", "clause", "route", "money", "recipient", "citation", "occasion", "signature", "archive"] }, "kind": { "type": "string", "enum": ["added", "removed", "moved", "changed", "split", "merged"] }, "aspect": { "type": "string", "enum": ["title", "text", "when", "from", "to", "phase", "parties", "lead", "support", "outputs", "subjects", "addressee", "sender", "number", "date", "issuer", "abstract", "authority", "position", "purpose", "names", "kind", "order", "source", "target", "role", "channels", "covers", "count"] }, "left": { "type": "array", "items": { "$ref": "#/definitions/place" }, "maxItems": 1e3 }, "right": { "type": "array", "items": { "$ref": "#/definitions/place" }, "maxItems": 1e3 }, "was": { "allOf": [{ "$ref": "#/definitions/value" }] }, "now": { "allOf": [{ "$ref": "#/definitions/value" }] } }, "required": ["thing", "kind", "left", "right"], "additionalProperties": false }, "ruleWords": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "summary": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "kept": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "basis": { "type": "array", "items": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "maxItems": 20 }, "docs": { "type": "string", "minLength": 1, "maxLength": 500 }, "messages": { "type": "array", "items": { "type": "object", "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 100 }, "vi": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "en": { "type": "string", "minLength": 1, "maxLength": 2e4 } }, "required": ["key", "vi", "en"], "additionalProperties": false }, "maxItems": 100 } }, "required": ["id", "severity", "summary", "kept", "basis", "docs", "messages"], "additionalProperties": false } } };
var func0 = Object.prototype.hasOwnProperty;
var func57 = codePoints;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "name" });
      errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "version" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name" || key0 === "version")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (data0.length > 2e4 && func57(data0) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data1 = data.version;
      if (typeof data1 === "string") {
        if (data1.length > 2e4 && func57(data1) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/version", "#/properties/version/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/version", "#/properties/version/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/version", "#/properties/version/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "file" || key0 === "title" || key0 === "issuer" || key0 === "sha256")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.file !== void 0 && func0.call(data, "file")) {
      if (typeof data.file !== "string") {
        vErrors = withFault(vErrors, instancePath + "/file", "#/properties/file/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.issuer !== void 0 && func0.call(data, "issuer")) {
      if (typeof data.issuer !== "string") {
        vErrors = withFault(vErrors, instancePath + "/issuer", "#/properties/issuer/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.sha256 !== void 0 && func0.call(data, "sha256")) {
      if (typeof data.sha256 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/sha256", "#/properties/sha256/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "version" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "version" || key0 === "year")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      if (typeof data.version !== "string") {
        vErrors = withFault(vErrors, instancePath + "/version", "#/properties/version/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      let data2 = data.year;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = withFault(vErrors, instancePath + "/year", "#/properties/year/type", "type", { type: "integer" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "object", "properties": { "fact": { "type": "string", "enum": ["window", "phases", "topics", "statements", "units", "tasks", "general-clause", "report", "difficulty", "budget", "recipients", "basis", "carries-out", "signature", "archive", "occasion"] }, "same": { "type": "boolean" }, "left": { "allOf": [{ "$ref": "#/definitions/value" }] }, "right": { "allOf": [{ "$ref": "#/definitions/value" }] } }, "required": ["fact", "same"], "additionalProperties": false };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.day === void 0 || !func0.call(data, "day")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "day" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "day")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("day" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "day" });
        errors++;
      }
    }
    if (data.day !== void 0 && func0.call(data, "day")) {
      let data1 = data.day;
      if (typeof data1 === "string") {
        if (data1.length > 10 && func57(data1) > 10) {
          vErrors = withFault(vErrors, instancePath + "/day", "#/properties/day/maxLength", "maxLength", { limit: 10 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/day", "#/properties/day/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/day", "#/properties/day/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.from === void 0 || !func0.call(data, "from")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "from" || key0 === "to")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("span" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "span" });
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data1 = data.from;
      if (typeof data1 === "string") {
        if (data1.length > 10 && func57(data1) > 10) {
          vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/maxLength", "maxLength", { limit: 10 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data2 = data.to;
      if (typeof data2 === "string") {
        if (data2.length > 10 && func57(data2) > 10) {
          vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/maxLength", "maxLength", { limit: 10 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "id" || key0 === "title" || key0 === "label")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("item" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "item" });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (typeof data.label !== "string") {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.vi === void 0 || !func0.call(data, "vi")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "vi" });
      errors++;
    }
    if (data.en === void 0 || !func0.call(data, "en")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "en" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "vi" || key0 === "en")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("word" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "word" });
        errors++;
      }
    }
    if (data.vi !== void 0 && func0.call(data, "vi")) {
      if (typeof data.vi !== "string") {
        vErrors = withFault(vErrors, instancePath + "/vi", "#/properties/vi/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      if (typeof data.en !== "string") {
        vErrors = withFault(vErrors, instancePath + "/en", "#/properties/en/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if (typeof data.kind !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" });
        errors++;
      }
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "day") {
        if (!validate32(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate32.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "span") {
        if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate33.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "item") {
        if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate34.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "word") {
        if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate35.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = withFault(vErrors, instancePath, "#/discriminator", "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
        errors++;
      }
    } else {
      vErrors = withFault(vErrors, instancePath, "#/discriminator", "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
      errors++;
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.items === void 0 || !func0.call(data, "items")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "items" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "items")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("list" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "list" });
        errors++;
      }
    }
    if (data.items !== void 0 && func0.call(data, "items")) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        if (data1.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/items", "#/properties/items/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          const _errs6 = errors;
          let valid3 = false;
          const _errs7 = errors;
          if (typeof data2 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/items/" + i0, "#/properties/items/items/anyOf/0/type", "type", { type: "string" });
            errors++;
          }
          var _valid0 = _errs7 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs9 = errors;
            if (!(typeof data2 == "number" && isFinite(data2))) {
              vErrors = withFault(vErrors, instancePath + "/items/" + i0, "#/properties/items/items/anyOf/1/type", "type", { type: "number" });
              errors++;
            }
            var _valid0 = _errs9 === errors;
            valid3 = valid3 || _valid0;
            if (!valid3) {
              const _errs11 = errors;
              if (!validate31(data2, { instancePath: instancePath + "/items/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                vErrors = withFaults(vErrors, validate31.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs11 === errors;
              valid3 = valid3 || _valid0;
            }
          }
          if (!valid3) {
            vErrors = withFault(vErrors, instancePath + "/items/" + i0, "#/properties/items/items/anyOf", "anyOf", {});
            errors++;
          } else {
            errors = _errs6;
            if (vErrors !== null) {
              if (_errs6) {
                vErrors.length = _errs6;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    vErrors = withFault(vErrors, instancePath, "#/anyOf/0/type", "type", { type: "string" });
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      vErrors = withFault(vErrors, instancePath, "#/anyOf/1/type", "type", { type: "number" });
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs5 = errors;
      if (typeof data !== "boolean") {
        vErrors = withFault(vErrors, instancePath, "#/anyOf/2/type", "type", { type: "boolean" });
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs7 = errors;
        if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate31.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs7 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs8 = errors;
          if (!validate41(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = withFaults(vErrors, validate41.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs8 === errors;
          valid0 = valid0 || _valid0;
        }
      }
    }
  }
  if (!valid0) {
    vErrors = withFault(vErrors, instancePath, "#/anyOf", "anyOf", {});
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fact === void 0 || !func0.call(data, "fact")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "fact" });
      errors++;
    }
    if (data.same === void 0 || !func0.call(data, "same")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "same" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "fact" || key0 === "same" || key0 === "left" || key0 === "right")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.fact !== void 0 && func0.call(data, "fact")) {
      let data0 = data.fact;
      if (typeof data0 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/fact", "#/properties/fact/type", "type", { type: "string" });
        errors++;
      }
      if (!(data0 === "window" || data0 === "phases" || data0 === "topics" || data0 === "statements" || data0 === "units" || data0 === "tasks" || data0 === "general-clause" || data0 === "report" || data0 === "difficulty" || data0 === "budget" || data0 === "recipients" || data0 === "basis" || data0 === "carries-out" || data0 === "signature" || data0 === "archive" || data0 === "occasion")) {
        vErrors = withFault(vErrors, instancePath + "/fact", "#/properties/fact/enum", "enum", { allowedValues: schema10.properties.fact.enum });
        errors++;
      }
    }
    if (data.same !== void 0 && func0.call(data, "same")) {
      if (typeof data.same !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/same", "#/properties/same/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.left !== void 0 && func0.call(data, "left")) {
      if (!validate30(data.left, { instancePath: instancePath + "/left", parentData: data, parentDataProperty: "left", rootData })) {
        vErrors = withFaults(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.right !== void 0 && func0.call(data, "right")) {
      if (!validate30(data.right, { instancePath: instancePath + "/right", parentData: data, parentDataProperty: "right", rootData })) {
        vErrors = withFaults(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "object", "properties": { "thing": { "type": "string", "enum": ["window", "phase", "topic", "statement", "goal", "section", "unit", "task", "clause", "route", "money", "recipient", "citation", "occasion", "signature", "archive"] }, "left": { "allOf": [{ "$ref": "#/definitions/place" }] }, "right": { "allOf": [{ "$ref": "#/definitions/place" }] }, "rung": { "type": "string", "enum": ["identity", "bytes", "nfc", "space", "punctuation", "tone", "case", "ordinal", "synonym", "subject", "days", "role", "likeness"] }, "score": { "type": "number", "minimum": 0, "maximum": 1 }, "relation": { "type": "string", "enum": ["equal", "equivalent", "subset", "superset", "intersects", "none"] }, "evidence": { "type": "object", "properties": { "by": { "type": "string", "enum": ["subjects", "words", "facts"] }, "shared": { "type": "array", "items": { "type": "string" }, "maxItems": 1e4 }, "onlyLeft": { "type": "array", "items": { "type": "string" }, "maxItems": 1e4 }, "onlyRight": { "type": "array", "items": { "type": "string" }, "maxItems": 1e4 } }, "required": ["by", "shared", "onlyLeft", "onlyRight"], "additionalProperties": false } }, "required": ["thing", "left", "right", "rung", "relation", "evidence"], "additionalProperties": false };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pointer === void 0 || !func0.call(data, "pointer")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "pointer" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "pointer" || key0 === "id" || key0 === "label" || key0 === "title" || key0 === "section" || key0 === "group" || key0 === "position")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.pointer !== void 0 && func0.call(data, "pointer")) {
      if (typeof data.pointer !== "string") {
        vErrors = withFault(vErrors, instancePath + "/pointer", "#/properties/pointer/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (typeof data.label !== "string") {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      if (typeof data.section !== "string") {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group")) {
      if (typeof data.group !== "string") {
        vErrors = withFault(vErrors, instancePath + "/group", "#/properties/group/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.position !== void 0 && func0.call(data, "position")) {
      let data6 = data.position;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        vErrors = withFault(vErrors, instancePath + "/position", "#/properties/position/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 1 || isNaN(data6)) {
          vErrors = withFault(vErrors, instancePath + "/position", "#/properties/position/minimum", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.thing === void 0 || !func0.call(data, "thing")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "thing" });
      errors++;
    }
    if (data.left === void 0 || !func0.call(data, "left")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "left" });
      errors++;
    }
    if (data.right === void 0 || !func0.call(data, "right")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "right" });
      errors++;
    }
    if (data.rung === void 0 || !func0.call(data, "rung")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "rung" });
      errors++;
    }
    if (data.relation === void 0 || !func0.call(data, "relation")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "relation" });
      errors++;
    }
    if (data.evidence === void 0 || !func0.call(data, "evidence")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "evidence" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "thing" || key0 === "left" || key0 === "right" || key0 === "rung" || key0 === "score" || key0 === "relation" || key0 === "evidence")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.thing !== void 0 && func0.call(data, "thing")) {
      let data0 = data.thing;
      if (typeof data0 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/thing", "#/properties/thing/type", "type", { type: "string" });
        errors++;
      }
      if (!(data0 === "window" || data0 === "phase" || data0 === "topic" || data0 === "statement" || data0 === "goal" || data0 === "section" || data0 === "unit" || data0 === "task" || data0 === "clause" || data0 === "route" || data0 === "money" || data0 === "recipient" || data0 === "citation" || data0 === "occasion" || data0 === "signature" || data0 === "archive")) {
        vErrors = withFault(vErrors, instancePath + "/thing", "#/properties/thing/enum", "enum", { allowedValues: schema18.properties.thing.enum });
        errors++;
      }
    }
    if (data.left !== void 0 && func0.call(data, "left")) {
      if (!validate48(data.left, { instancePath: instancePath + "/left", parentData: data, parentDataProperty: "left", rootData })) {
        vErrors = withFaults(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.right !== void 0 && func0.call(data, "right")) {
      if (!validate48(data.right, { instancePath: instancePath + "/right", parentData: data, parentDataProperty: "right", rootData })) {
        vErrors = withFaults(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.rung !== void 0 && func0.call(data, "rung")) {
      let data3 = data.rung;
      if (typeof data3 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/rung", "#/properties/rung/type", "type", { type: "string" });
        errors++;
      }
      if (!(data3 === "identity" || data3 === "bytes" || data3 === "nfc" || data3 === "space" || data3 === "punctuation" || data3 === "tone" || data3 === "case" || data3 === "ordinal" || data3 === "synonym" || data3 === "subject" || data3 === "days" || data3 === "role" || data3 === "likeness")) {
        vErrors = withFault(vErrors, instancePath + "/rung", "#/properties/rung/enum", "enum", { allowedValues: schema18.properties.rung.enum });
        errors++;
      }
    }
    if (data.score !== void 0 && func0.call(data, "score")) {
      let data4 = data.score;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          vErrors = withFault(vErrors, instancePath + "/score", "#/properties/score/maximum", "maximum", { comparison: "<=", limit: 1 });
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          vErrors = withFault(vErrors, instancePath + "/score", "#/properties/score/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/score", "#/properties/score/type", "type", { type: "number" });
        errors++;
      }
    }
    if (data.relation !== void 0 && func0.call(data, "relation")) {
      let data5 = data.relation;
      if (typeof data5 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/relation", "#/properties/relation/type", "type", { type: "string" });
        errors++;
      }
      if (!(data5 === "equal" || data5 === "equivalent" || data5 === "subset" || data5 === "superset" || data5 === "intersects" || data5 === "none")) {
        vErrors = withFault(vErrors, instancePath + "/relation", "#/properties/relation/enum", "enum", { allowedValues: schema18.properties.relation.enum });
        errors++;
      }
    }
    if (data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data6 = data.evidence;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.by === void 0 || !func0.call(data6, "by")) {
          vErrors = withFault(vErrors, instancePath + "/evidence", "#/properties/evidence/required", "required", { missingProperty: "by" });
          errors++;
        }
        if (data6.shared === void 0 || !func0.call(data6, "shared")) {
          vErrors = withFault(vErrors, instancePath + "/evidence", "#/properties/evidence/required", "required", { missingProperty: "shared" });
          errors++;
        }
        if (data6.onlyLeft === void 0 || !func0.call(data6, "onlyLeft")) {
          vErrors = withFault(vErrors, instancePath + "/evidence", "#/properties/evidence/required", "required", { missingProperty: "onlyLeft" });
          errors++;
        }
        if (data6.onlyRight === void 0 || !func0.call(data6, "onlyRight")) {
          vErrors = withFault(vErrors, instancePath + "/evidence", "#/properties/evidence/required", "required", { missingProperty: "onlyRight" });
          errors++;
        }
        for (const key1 of Object.keys(data6)) {
          if (!(key1 === "by" || key1 === "shared" || key1 === "onlyLeft" || key1 === "onlyRight")) {
            vErrors = withFault(vErrors, instancePath + "/evidence", "#/properties/evidence/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data6.by !== void 0 && func0.call(data6, "by")) {
          let data7 = data6.by;
          if (typeof data7 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/evidence/by", "#/properties/evidence/properties/by/type", "type", { type: "string" });
            errors++;
          }
          if (!(data7 === "subjects" || data7 === "words" || data7 === "facts")) {
            vErrors = withFault(vErrors, instancePath + "/evidence/by", "#/properties/evidence/properties/by/enum", "enum", { allowedValues: schema18.properties.evidence.properties.by.enum });
            errors++;
          }
        }
        if (data6.shared !== void 0 && func0.call(data6, "shared")) {
          let data8 = data6.shared;
          if (Array.isArray(data8)) {
            if (data8.length > 1e4) {
              vErrors = withFault(vErrors, instancePath + "/evidence/shared", "#/properties/evidence/properties/shared/maxItems", "maxItems", { limit: 1e4 });
              errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data8[i0] !== "string") {
                vErrors = withFault(vErrors, instancePath + "/evidence/shared/" + i0, "#/properties/evidence/properties/shared/items/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/evidence/shared", "#/properties/evidence/properties/shared/type", "type", { type: "array" });
            errors++;
          }
        }
        if (data6.onlyLeft !== void 0 && func0.call(data6, "onlyLeft")) {
          let data10 = data6.onlyLeft;
          if (Array.isArray(data10)) {
            if (data10.length > 1e4) {
              vErrors = withFault(vErrors, instancePath + "/evidence/onlyLeft", "#/properties/evidence/properties/onlyLeft/maxItems", "maxItems", { limit: 1e4 });
              errors++;
            }
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data10[i1] !== "string") {
                vErrors = withFault(vErrors, instancePath + "/evidence/onlyLeft/" + i1, "#/properties/evidence/properties/onlyLeft/items/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/evidence/onlyLeft", "#/properties/evidence/properties/onlyLeft/type", "type", { type: "array" });
            errors++;
          }
        }
        if (data6.onlyRight !== void 0 && func0.call(data6, "onlyRight")) {
          let data12 = data6.onlyRight;
          if (Array.isArray(data12)) {
            if (data12.length > 1e4) {
              vErrors = withFault(vErrors, instancePath + "/evidence/onlyRight", "#/properties/evidence/properties/onlyRight/maxItems", "maxItems", { limit: 1e4 });
              errors++;
            }
            const len2 = data12.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data12[i2] !== "string") {
                vErrors = withFault(vErrors, instancePath + "/evidence/onlyRight/" + i2, "#/properties/evidence/properties/onlyRight/items/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/evidence/onlyRight", "#/properties/evidence/properties/onlyRight/type", "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/evidence", "#/properties/evidence/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": "object", "properties": { "thing": { "type": "string", "enum": ["window", "phase", "topic", "statement", "goal", "section", "unit", "task", "clause", "route", "money", "recipient", "citation", "occasion", "signature", "archive"] }, "kind": { "type": "string", "enum": ["added", "removed", "moved", "changed", "split", "merged"] }, "aspect": { "type": "string", "enum": ["title", "text", "when", "from", "to", "phase", "parties", "lead", "support", "outputs", "subjects", "addressee", "sender", "number", "date", "issuer", "abstract", "authority", "position", "purpose", "names", "kind", "order", "source", "target", "role", "channels", "covers", "count"] }, "left": { "type": "array", "items": { "$ref": "#/definitions/place" }, "maxItems": 1e3 }, "right": { "type": "array", "items": { "$ref": "#/definitions/place" }, "maxItems": 1e3 }, "was": { "allOf": [{ "$ref": "#/definitions/value" }] }, "now": { "allOf": [{ "$ref": "#/definitions/value" }] } }, "required": ["thing", "kind", "left", "right"], "additionalProperties": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.thing === void 0 || !func0.call(data, "thing")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "thing" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.left === void 0 || !func0.call(data, "left")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "left" });
      errors++;
    }
    if (data.right === void 0 || !func0.call(data, "right")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "right" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "thing" || key0 === "kind" || key0 === "aspect" || key0 === "left" || key0 === "right" || key0 === "was" || key0 === "now")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.thing !== void 0 && func0.call(data, "thing")) {
      let data0 = data.thing;
      if (typeof data0 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/thing", "#/properties/thing/type", "type", { type: "string" });
        errors++;
      }
      if (!(data0 === "window" || data0 === "phase" || data0 === "topic" || data0 === "statement" || data0 === "goal" || data0 === "section" || data0 === "unit" || data0 === "task" || data0 === "clause" || data0 === "route" || data0 === "money" || data0 === "recipient" || data0 === "citation" || data0 === "occasion" || data0 === "signature" || data0 === "archive")) {
        vErrors = withFault(vErrors, instancePath + "/thing", "#/properties/thing/enum", "enum", { allowedValues: schema20.properties.thing.enum });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" });
        errors++;
      }
      if (!(data1 === "added" || data1 === "removed" || data1 === "moved" || data1 === "changed" || data1 === "split" || data1 === "merged")) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum", { allowedValues: schema20.properties.kind.enum });
        errors++;
      }
    }
    if (data.aspect !== void 0 && func0.call(data, "aspect")) {
      let data2 = data.aspect;
      if (typeof data2 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/aspect", "#/properties/aspect/type", "type", { type: "string" });
        errors++;
      }
      if (!(data2 === "title" || data2 === "text" || data2 === "when" || data2 === "from" || data2 === "to" || data2 === "phase" || data2 === "parties" || data2 === "lead" || data2 === "support" || data2 === "outputs" || data2 === "subjects" || data2 === "addressee" || data2 === "sender" || data2 === "number" || data2 === "date" || data2 === "issuer" || data2 === "abstract" || data2 === "authority" || data2 === "position" || data2 === "purpose" || data2 === "names" || data2 === "kind" || data2 === "order" || data2 === "source" || data2 === "target" || data2 === "role" || data2 === "channels" || data2 === "covers" || data2 === "count")) {
        vErrors = withFault(vErrors, instancePath + "/aspect", "#/properties/aspect/enum", "enum", { allowedValues: schema20.properties.aspect.enum });
        errors++;
      }
    }
    if (data.left !== void 0 && func0.call(data, "left")) {
      let data3 = data.left;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/left", "#/properties/left/maxItems", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate48(data3[i0], { instancePath: instancePath + "/left/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate48.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/left", "#/properties/left/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.right !== void 0 && func0.call(data, "right")) {
      let data5 = data.right;
      if (Array.isArray(data5)) {
        if (data5.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/right", "#/properties/right/maxItems", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate48(data5[i1], { instancePath: instancePath + "/right/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = withFaults(vErrors, validate48.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/right", "#/properties/right/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.was !== void 0 && func0.call(data, "was")) {
      if (!validate30(data.was, { instancePath: instancePath + "/was", parentData: data, parentDataProperty: "was", rootData })) {
        vErrors = withFaults(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.now !== void 0 && func0.call(data, "now")) {
      if (!validate30(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData })) {
        vErrors = withFaults(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!validate30(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = withFaults(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var schema22 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "summary": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "kept": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "basis": { "type": "array", "items": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "maxItems": 20 }, "docs": { "type": "string", "minLength": 1, "maxLength": 500 }, "messages": { "type": "array", "items": { "type": "object", "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 100 }, "vi": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "en": { "type": "string", "minLength": 1, "maxLength": 2e4 } }, "required": ["key", "vi", "en"], "additionalProperties": false }, "maxItems": 100 } }, "required": ["id", "severity", "summary", "kept", "basis", "docs", "messages"], "additionalProperties": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vi === void 0 || !func0.call(data, "vi")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "vi" });
      errors++;
    }
    if (data.en === void 0 || !func0.call(data, "en")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "en" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "vi" || key0 === "en")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.vi !== void 0 && func0.call(data, "vi")) {
      let data0 = data.vi;
      if (typeof data0 === "string") {
        if (data0.length > 2e4 && func57(data0) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/vi", "#/properties/vi/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/vi", "#/properties/vi/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/vi", "#/properties/vi/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      let data1 = data.en;
      if (typeof data1 === "string") {
        if (data1.length > 2e4 && func57(data1) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/en", "#/properties/en/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/en", "#/properties/en/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/en", "#/properties/en/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.severity === void 0 || !func0.call(data, "severity")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "severity" });
      errors++;
    }
    if (data.summary === void 0 || !func0.call(data, "summary")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "summary" });
      errors++;
    }
    if (data.kept === void 0 || !func0.call(data, "kept")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kept" });
      errors++;
    }
    if (data.basis === void 0 || !func0.call(data, "basis")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "basis" });
      errors++;
    }
    if (data.docs === void 0 || !func0.call(data, "docs")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "docs" });
      errors++;
    }
    if (data.messages === void 0 || !func0.call(data, "messages")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "messages" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "severity" || key0 === "summary" || key0 === "kept" || key0 === "basis" || key0 === "docs" || key0 === "messages")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      let data1 = data.severity;
      if (typeof data1 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/severity", "#/properties/severity/type", "type", { type: "string" });
        errors++;
      }
      if (!(data1 === "error" || data1 === "warning" || data1 === "info")) {
        vErrors = withFault(vErrors, instancePath + "/severity", "#/properties/severity/enum", "enum", { allowedValues: schema22.properties.severity.enum });
        errors++;
      }
    }
    if (data.summary !== void 0 && func0.call(data, "summary")) {
      if (!validate64(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData })) {
        vErrors = withFaults(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.kept !== void 0 && func0.call(data, "kept")) {
      if (!validate64(data.kept, { instancePath: instancePath + "/kept", parentData: data, parentDataProperty: "kept", rootData })) {
        vErrors = withFaults(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.basis !== void 0 && func0.call(data, "basis")) {
      let data4 = data.basis;
      if (Array.isArray(data4)) {
        if (data4.length > 20) {
          vErrors = withFault(vErrors, instancePath + "/basis", "#/properties/basis/maxItems", "maxItems", { limit: 20 });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate64(data4[i0], { instancePath: instancePath + "/basis/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/basis", "#/properties/basis/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.docs !== void 0 && func0.call(data, "docs")) {
      let data6 = data.docs;
      if (typeof data6 === "string") {
        if (data6.length > 500 && func57(data6) > 500) {
          vErrors = withFault(vErrors, instancePath + "/docs", "#/properties/docs/maxLength", "maxLength", { limit: 500 });
          errors++;
        }
        if (data6.length < 2 && func57(data6) < 1) {
          vErrors = withFault(vErrors, instancePath + "/docs", "#/properties/docs/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/docs", "#/properties/docs/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.messages !== void 0 && func0.call(data, "messages")) {
      let data7 = data.messages;
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/messages", "#/properties/messages/maxItems", "maxItems", { limit: 100 });
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.key === void 0 || !func0.call(data8, "key")) {
              vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "#/properties/messages/items/required", "required", { missingProperty: "key" });
              errors++;
            }
            if (data8.vi === void 0 || !func0.call(data8, "vi")) {
              vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "#/properties/messages/items/required", "required", { missingProperty: "vi" });
              errors++;
            }
            if (data8.en === void 0 || !func0.call(data8, "en")) {
              vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "#/properties/messages/items/required", "required", { missingProperty: "en" });
              errors++;
            }
            for (const key1 of Object.keys(data8)) {
              if (!(key1 === "key" || key1 === "vi" || key1 === "en")) {
                vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "#/properties/messages/items/additionalProperties", "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data8.key !== void 0 && func0.call(data8, "key")) {
              let data9 = data8.key;
              if (typeof data9 === "string") {
                if (data9.length > 100 && func57(data9) > 100) {
                  vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/key", "#/properties/messages/items/properties/key/maxLength", "maxLength", { limit: 100 });
                  errors++;
                }
                if (data9.length < 2 && func57(data9) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/key", "#/properties/messages/items/properties/key/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/key", "#/properties/messages/items/properties/key/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data8.vi !== void 0 && func0.call(data8, "vi")) {
              let data10 = data8.vi;
              if (typeof data10 === "string") {
                if (data10.length > 2e4 && func57(data10) > 2e4) {
                  vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/vi", "#/properties/messages/items/properties/vi/maxLength", "maxLength", { limit: 2e4 });
                  errors++;
                }
                if (data10.length < 2 && func57(data10) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/vi", "#/properties/messages/items/properties/vi/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/vi", "#/properties/messages/items/properties/vi/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data8.en !== void 0 && func0.call(data8, "en")) {
              let data11 = data8.en;
              if (typeof data11 === "string") {
                if (data11.length > 2e4 && func57(data11) > 2e4) {
                  vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/en", "#/properties/messages/items/properties/en/maxLength", "maxLength", { limit: 2e4 });
                  errors++;
                }
                if (data11.length < 2 && func57(data11) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/en", "#/properties/messages/items/properties/en/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/en", "#/properties/messages/items/properties/en/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "#/properties/messages/items/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/messages", "#/properties/messages/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 || !func0.call(data, "schema")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "schema" });
      errors++;
    }
    if (data.tool === void 0 || !func0.call(data, "tool")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "tool" });
      errors++;
    }
    if (data.left === void 0 || !func0.call(data, "left")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "left" });
      errors++;
    }
    if (data.right === void 0 || !func0.call(data, "right")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "right" });
      errors++;
    }
    if (data.facts === void 0 || !func0.call(data, "facts")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "facts" });
      errors++;
    }
    if (data.matches === void 0 || !func0.call(data, "matches")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "matches" });
      errors++;
    }
    if (data.changes === void 0 || !func0.call(data, "changes")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "changes" });
      errors++;
    }
    if (data.sharedFindings === void 0 || !func0.call(data, "sharedFindings")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "sharedFindings" });
      errors++;
    }
    if (data.counts === void 0 || !func0.call(data, "counts")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "counts" });
      errors++;
    }
    if (data.rules === void 0 || !func0.call(data, "rules")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "rules" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema6.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema")) {
      let data0 = data.$schema;
      if (typeof data0 === "string") {
        if (data0.length > 1e3 && func57(data0) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/$schema", "#/properties/%24schema/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/$schema", "#/properties/%24schema/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/$schema", "#/properties/%24schema/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.schema !== void 0 && func0.call(data, "schema")) {
      if ("1" !== data.schema) {
        vErrors = withFault(vErrors, instancePath + "/schema", "#/properties/schema/const", "const", { allowedValue: "1" });
        errors++;
      }
    }
    if (data.tool !== void 0 && func0.call(data, "tool")) {
      if (!validate22(data.tool, { instancePath: instancePath + "/tool", parentData: data, parentDataProperty: "tool", rootData })) {
        vErrors = withFaults(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.left !== void 0 && func0.call(data, "left")) {
      if (!validate24(data.left, { instancePath: instancePath + "/left", parentData: data, parentDataProperty: "left", rootData })) {
        vErrors = withFaults(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.right !== void 0 && func0.call(data, "right")) {
      if (!validate24(data.right, { instancePath: instancePath + "/right", parentData: data, parentDataProperty: "right", rootData })) {
        vErrors = withFaults(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.template !== void 0 && func0.call(data, "template")) {
      if (!validate27(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData })) {
        vErrors = withFaults(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.facts !== void 0 && func0.call(data, "facts")) {
      let data6 = data.facts;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/facts", "#/properties/facts/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate29(data6[i0], { instancePath: instancePath + "/facts/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/facts", "#/properties/facts/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.matches !== void 0 && func0.call(data, "matches")) {
      let data8 = data.matches;
      if (Array.isArray(data8)) {
        if (data8.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/matches", "#/properties/matches/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate47(data8[i1], { instancePath: instancePath + "/matches/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
            vErrors = withFaults(vErrors, validate47.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/matches", "#/properties/matches/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.changes !== void 0 && func0.call(data, "changes")) {
      let data10 = data.changes;
      if (Array.isArray(data10)) {
        if (data10.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/changes", "#/properties/changes/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate52(data10[i2], { instancePath: instancePath + "/changes/" + i2, parentData: data10, parentDataProperty: i2, rootData })) {
            vErrors = withFaults(vErrors, validate52.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/changes", "#/properties/changes/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.sharedFindings !== void 0 && func0.call(data, "sharedFindings")) {
      let data12 = data.sharedFindings;
      if (Array.isArray(data12)) {
        if (data12.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/sharedFindings", "#/properties/sharedFindings/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data13 = data12[i3];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.rule === void 0 || !func0.call(data13, "rule")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "#/properties/sharedFindings/items/required", "required", { missingProperty: "rule" });
              errors++;
            }
            if (data13.message === void 0 || !func0.call(data13, "message")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "#/properties/sharedFindings/items/required", "required", { missingProperty: "message" });
              errors++;
            }
            if (data13.severity === void 0 || !func0.call(data13, "severity")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "#/properties/sharedFindings/items/required", "required", { missingProperty: "severity" });
              errors++;
            }
            if (data13.values === void 0 || !func0.call(data13, "values")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "#/properties/sharedFindings/items/required", "required", { missingProperty: "values" });
              errors++;
            }
            if (data13.left === void 0 || !func0.call(data13, "left")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "#/properties/sharedFindings/items/required", "required", { missingProperty: "left" });
              errors++;
            }
            if (data13.right === void 0 || !func0.call(data13, "right")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "#/properties/sharedFindings/items/required", "required", { missingProperty: "right" });
              errors++;
            }
            if (data13.fingerprints === void 0 || !func0.call(data13, "fingerprints")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "#/properties/sharedFindings/items/required", "required", { missingProperty: "fingerprints" });
              errors++;
            }
            for (const key1 of Object.keys(data13)) {
              if (!(key1 === "rule" || key1 === "message" || key1 === "severity" || key1 === "values" || key1 === "left" || key1 === "right" || key1 === "fingerprints")) {
                vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "#/properties/sharedFindings/items/additionalProperties", "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data13.rule !== void 0 && func0.call(data13, "rule")) {
              let data14 = data13.rule;
              if (typeof data14 === "string") {
                if (data14.length > 200 && func57(data14) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/rule", "#/properties/sharedFindings/items/properties/rule/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data14.length < 2 && func57(data14) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/rule", "#/properties/sharedFindings/items/properties/rule/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/rule", "#/properties/sharedFindings/items/properties/rule/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data13.message !== void 0 && func0.call(data13, "message")) {
              let data15 = data13.message;
              if (typeof data15 === "string") {
                if (data15.length > 100 && func57(data15) > 100) {
                  vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/message", "#/properties/sharedFindings/items/properties/message/maxLength", "maxLength", { limit: 100 });
                  errors++;
                }
                if (data15.length < 2 && func57(data15) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/message", "#/properties/sharedFindings/items/properties/message/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/message", "#/properties/sharedFindings/items/properties/message/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data13.severity !== void 0 && func0.call(data13, "severity")) {
              let data16 = data13.severity;
              if (typeof data16 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/severity", "#/properties/sharedFindings/items/properties/severity/type", "type", { type: "string" });
                errors++;
              }
              if (!(data16 === "error" || data16 === "warning" || data16 === "info")) {
                vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/severity", "#/properties/sharedFindings/items/properties/severity/enum", "enum", { allowedValues: schema6.properties.sharedFindings.items.properties.severity.enum });
                errors++;
              }
            }
            if (data13.values !== void 0 && func0.call(data13, "values")) {
              if (!validate58(data13.values, { instancePath: instancePath + "/sharedFindings/" + i3 + "/values", parentData: data13, parentDataProperty: "values", rootData })) {
                vErrors = withFaults(vErrors, validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data13.left !== void 0 && func0.call(data13, "left")) {
              if (!validate48(data13.left, { instancePath: instancePath + "/sharedFindings/" + i3 + "/left", parentData: data13, parentDataProperty: "left", rootData })) {
                vErrors = withFaults(vErrors, validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.right !== void 0 && func0.call(data13, "right")) {
              if (!validate48(data13.right, { instancePath: instancePath + "/sharedFindings/" + i3 + "/right", parentData: data13, parentDataProperty: "right", rootData })) {
                vErrors = withFaults(vErrors, validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.fingerprints !== void 0 && func0.call(data13, "fingerprints")) {
              let data20 = data13.fingerprints;
              if (Array.isArray(data20)) {
                if (data20.length > 2) {
                  vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/fingerprints", "#/properties/sharedFindings/items/properties/fingerprints/maxItems", "maxItems", { limit: 2 });
                  errors++;
                }
                if (data20.length < 2) {
                  vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/fingerprints", "#/properties/sharedFindings/items/properties/fingerprints/minItems", "minItems", { limit: 2 });
                  errors++;
                }
                const len4 = data20.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data20[i4] !== "string") {
                    vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/fingerprints/" + i4, "#/properties/sharedFindings/items/properties/fingerprints/items/type", "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/fingerprints", "#/properties/sharedFindings/items/properties/fingerprints/type", "type", { type: "array" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "#/properties/sharedFindings/items/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/sharedFindings", "#/properties/sharedFindings/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.counts !== void 0 && func0.call(data, "counts")) {
      let data22 = data.counts;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.matches === void 0 || !func0.call(data22, "matches")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "#/properties/counts/required", "required", { missingProperty: "matches" });
          errors++;
        }
        if (data22.added === void 0 || !func0.call(data22, "added")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "#/properties/counts/required", "required", { missingProperty: "added" });
          errors++;
        }
        if (data22.removed === void 0 || !func0.call(data22, "removed")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "#/properties/counts/required", "required", { missingProperty: "removed" });
          errors++;
        }
        if (data22.moved === void 0 || !func0.call(data22, "moved")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "#/properties/counts/required", "required", { missingProperty: "moved" });
          errors++;
        }
        if (data22.changed === void 0 || !func0.call(data22, "changed")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "#/properties/counts/required", "required", { missingProperty: "changed" });
          errors++;
        }
        if (data22.split === void 0 || !func0.call(data22, "split")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "#/properties/counts/required", "required", { missingProperty: "split" });
          errors++;
        }
        if (data22.merged === void 0 || !func0.call(data22, "merged")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "#/properties/counts/required", "required", { missingProperty: "merged" });
          errors++;
        }
        if (data22.shared === void 0 || !func0.call(data22, "shared")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "#/properties/counts/required", "required", { missingProperty: "shared" });
          errors++;
        }
        for (const key2 of Object.keys(data22)) {
          if (!(key2 === "matches" || key2 === "added" || key2 === "removed" || key2 === "moved" || key2 === "changed" || key2 === "split" || key2 === "merged" || key2 === "shared")) {
            vErrors = withFault(vErrors, instancePath + "/counts", "#/properties/counts/additionalProperties", "additionalProperties", { additionalProperty: key2 });
            errors++;
          }
        }
        if (data22.matches !== void 0 && func0.call(data22, "matches")) {
          let data23 = data22.matches;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            vErrors = withFault(vErrors, instancePath + "/counts/matches", "#/properties/counts/properties/matches/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 < 0 || isNaN(data23)) {
              vErrors = withFault(vErrors, instancePath + "/counts/matches", "#/properties/counts/properties/matches/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data22.added !== void 0 && func0.call(data22, "added")) {
          let data24 = data22.added;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            vErrors = withFault(vErrors, instancePath + "/counts/added", "#/properties/counts/properties/added/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 < 0 || isNaN(data24)) {
              vErrors = withFault(vErrors, instancePath + "/counts/added", "#/properties/counts/properties/added/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data22.removed !== void 0 && func0.call(data22, "removed")) {
          let data25 = data22.removed;
          if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
            vErrors = withFault(vErrors, instancePath + "/counts/removed", "#/properties/counts/properties/removed/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 < 0 || isNaN(data25)) {
              vErrors = withFault(vErrors, instancePath + "/counts/removed", "#/properties/counts/properties/removed/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data22.moved !== void 0 && func0.call(data22, "moved")) {
          let data26 = data22.moved;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            vErrors = withFault(vErrors, instancePath + "/counts/moved", "#/properties/counts/properties/moved/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 < 0 || isNaN(data26)) {
              vErrors = withFault(vErrors, instancePath + "/counts/moved", "#/properties/counts/properties/moved/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data22.changed !== void 0 && func0.call(data22, "changed")) {
          let data27 = data22.changed;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            vErrors = withFault(vErrors, instancePath + "/counts/changed", "#/properties/counts/properties/changed/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 < 0 || isNaN(data27)) {
              vErrors = withFault(vErrors, instancePath + "/counts/changed", "#/properties/counts/properties/changed/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data22.split !== void 0 && func0.call(data22, "split")) {
          let data28 = data22.split;
          if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
            vErrors = withFault(vErrors, instancePath + "/counts/split", "#/properties/counts/properties/split/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 < 0 || isNaN(data28)) {
              vErrors = withFault(vErrors, instancePath + "/counts/split", "#/properties/counts/properties/split/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data22.merged !== void 0 && func0.call(data22, "merged")) {
          let data29 = data22.merged;
          if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
            vErrors = withFault(vErrors, instancePath + "/counts/merged", "#/properties/counts/properties/merged/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 < 0 || isNaN(data29)) {
              vErrors = withFault(vErrors, instancePath + "/counts/merged", "#/properties/counts/properties/merged/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data22.shared !== void 0 && func0.call(data22, "shared")) {
          let data30 = data22.shared;
          if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
            vErrors = withFault(vErrors, instancePath + "/counts/shared", "#/properties/counts/properties/shared/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 < 0 || isNaN(data30)) {
              vErrors = withFault(vErrors, instancePath + "/counts/shared", "#/properties/counts/properties/shared/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/counts", "#/properties/counts/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data31 = data.rules;
      if (Array.isArray(data31)) {
        if (data31.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/rules", "#/properties/rules/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len5 = data31.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate63(data31[i5], { instancePath: instancePath + "/rules/" + i5, parentData: data31, parentDataProperty: i5, rootData })) {
            vErrors = withFaults(vErrors, validate63.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/rules", "#/properties/rules/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validatePlan = validate69;
var schema24 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://plan-compliance.dev/schemas/plan.schema.json", "type": "object", "properties": { "$schema": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "schema": { "const": "1" }, "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "template": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "year": { "type": "integer", "minimum": 1, "maximum": 9999 }, "parameters": { "type": "object", "additionalProperties": { "type": ["string", "integer", "boolean"] } } }, "required": ["id"], "additionalProperties": false }, "x": { "type": "object" }, "type": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "issuer": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 500 }, "superior": { "type": "string", "minLength": 1, "maxLength": 500 }, "place": { "type": "string", "minLength": 1, "maxLength": 200 }, "level": { "type": "string", "enum": ["central", "province", "district", "commune", "unit"] }, "organ": { "type": "string", "enum": ["committee", "department", "division", "office", "board", "school", "party", "front", "union", "other"] } }, "required": ["name", "level", "organ"], "additionalProperties": false }, "number": { "type": "object", "properties": { "serial": { "type": "string", "minLength": 1, "maxLength": 40 }, "symbol": { "type": "string", "minLength": 1, "maxLength": 200 }, "text": { "type": "string", "minLength": 1, "maxLength": 500 } }, "additionalProperties": false }, "issued": { "type": "object", "properties": { "place": { "type": "string", "minLength": 1, "maxLength": 200 }, "on": { "type": "string", "minLength": 1, "maxLength": 40 }, "month": { "type": "string", "minLength": 1, "maxLength": 40 }, "year": { "type": "integer" }, "text": { "type": "string", "minLength": 1, "maxLength": 500 } }, "additionalProperties": false }, "status": { "type": "string", "enum": ["draft", "issued"] }, "extent": { "type": "string", "enum": ["full", "body"] }, "unseen": { "type": "array", "items": { "type": "string", "enum": ["national-title", "issuer", "number", "place-date", "title", "opening", "closing", "recipients", "archive", "signature", "appendices"] }, "maxItems": 40 }, "header": { "type": "object", "properties": { "nationalTitle": { "type": "string", "minLength": 1, "maxLength": 500 }, "motto": { "type": "string", "minLength": 1, "maxLength": 500 }, "lines": { "type": "array", "items": { "type": "string", "maxLength": 1e3 }, "maxItems": 100 } }, "additionalProperties": false }, "opening": { "type": "object", "properties": { "restates": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 } }, "additionalProperties": false }, "closing": { "type": "object", "properties": { "mark": { "type": "string", "minLength": 1, "maxLength": 20 }, "restates": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 } }, "additionalProperties": false }, "salutation": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "sections": { "type": "array", "items": { "$ref": "#/definitions/section" }, "maxItems": 1e4 }, "claims": { "type": "array", "items": { "$ref": "#/definitions/claim" }, "maxItems": 1e4 }, "citations": { "type": "array", "items": { "$ref": "#/definitions/citation" }, "maxItems": 1e4 }, "occasions": { "type": "array", "items": { "$ref": "#/definitions/occasion" }, "maxItems": 1e4 }, "windows": { "type": "array", "items": { "$ref": "#/definitions/window" }, "maxItems": 1e4 }, "phases": { "type": "array", "items": { "$ref": "#/definitions/phase" }, "maxItems": 1e4 }, "statements": { "type": "array", "items": { "$ref": "#/definitions/statement" }, "maxItems": 1e4 }, "goals": { "type": "array", "items": { "$ref": "#/definitions/goal" }, "maxItems": 1e4 }, "topics": { "type": "array", "items": { "$ref": "#/definitions/topic" }, "maxItems": 1e4 }, "units": { "type": "array", "items": { "$ref": "#/definitions/unit" }, "maxItems": 1e4 }, "tasks": { "type": "array", "items": { "$ref": "#/definitions/task" }, "maxItems": 1e4 }, "generalClauses": { "type": "array", "items": { "$ref": "#/definitions/generalClause" }, "maxItems": 1e4 }, "routes": { "type": "array", "items": { "$ref": "#/definitions/route" }, "maxItems": 1e4 }, "budget": { "type": "array", "items": { "$ref": "#/definitions/money" }, "maxItems": 1e4 }, "recipients": { "type": "array", "items": { "$ref": "#/definitions/recipient" }, "maxItems": 1e4 }, "archive": { "type": "object", "properties": { "text": { "type": "string", "minLength": 1, "maxLength": 500 }, "office": { "type": "string", "minLength": 1, "maxLength": 200 }, "drafter": { "type": "string", "minLength": 1, "maxLength": 200 }, "copies": { "type": "integer", "minimum": 0 } }, "required": ["text"], "additionalProperties": false }, "signature": { "type": "object", "properties": { "authority": { "type": "string", "enum": ["none", "KT", "TM", "TM+KT", "TL", "TUQ", "Q"] }, "lines": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 500 }, "maxItems": 20 }, "position": { "type": "string", "minLength": 1, "maxLength": 200 }, "office": { "type": "string", "minLength": 1, "maxLength": 200 }, "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "withheld": { "type": "boolean" } }, "required": ["authority", "lines"], "additionalProperties": false }, "appendices": { "type": "array", "items": { "$ref": "#/definitions/appendix" }, "maxItems": 1e4 }, "shortNames": { "type": "array", "items": { "$ref": "#/definitions/shortName" }, "maxItems": 1e4 }, "references": { "type": "array", "items": { "$ref": "#/definitions/crossReference" }, "maxItems": 1e4 }, "source": { "type": "object", "properties": { "file": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "mediaType": { "type": "string", "minLength": 1, "maxLength": 200 }, "sha256": { "type": "string", "minLength": 1, "maxLength": 64 }, "places": { "type": "array", "items": { "$ref": "#/definitions/place" }, "maxItems": 1e4 } }, "additionalProperties": false } }, "required": ["schema", "id", "type", "title", "issuer", "status", "extent", "sections"], "additionalProperties": false, "definitions": { "section": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "heading": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "level": { "type": "integer", "minimum": 1, "maximum": 12 }, "end": { "type": "string", "enum": [":", ".", "none"] }, "role": { "type": "string", "enum": ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"] }, "roles": { "type": "array", "items": { "type": "string", "enum": ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"] }, "maxItems": 18 }, "unit": { "type": "string", "minLength": 1, "maxLength": 200 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "x": { "type": "object" } }, "required": ["id", "level", "role"], "additionalProperties": false }, "claim": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "of": { "type": "string", "enum": ["phases", "windows", "units", "tasks", "topics", "goals", "recipients"] }, "count": { "type": "integer", "minimum": 0 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "x": { "type": "object" } }, "required": ["id", "of", "count"], "additionalProperties": false }, "citation": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "x": { "type": "object" }, "where": { "type": "string", "enum": ["opening", "body", "note", "appendix", "title"] }, "relation": { "type": "string", "enum": ["basis", "carries-out", "proposal", "mention", "amends", "replaces"] }, "kind": { "type": "string", "enum": ["constitution", "law", "ordinance", "resolution", "decree", "decision", "directive", "circular", "joint-circular", "plan", "programme", "project", "scheme", "official-letter", "notice", "guidance", "regulation", "rules", "conclusion", "report", "submission", "telegram", "minutes", "statute", "consolidated-text", "other"] }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "number": { "type": "string", "minLength": 1, "maxLength": 200 }, "dateText": { "type": "string", "minLength": 1, "maxLength": 200 }, "date": { "type": "string", "minLength": 1, "maxLength": 40 }, "issuer": { "type": "string", "minLength": 1, "maxLength": 500 }, "abstract": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "of": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["id", "where", "relation", "kind"], "additionalProperties": false }, "occasion": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "x": { "type": "object" }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "day": { "type": "string", "minLength": 1, "maxLength": 40 }, "since": { "type": "string", "minLength": 1, "maxLength": 240 }, "ordinal": { "type": "integer", "minimum": 0 } }, "required": ["id", "title"], "additionalProperties": false }, "window": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "x": { "type": "object" }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "kind": { "type": "string", "enum": ["campaign", "horizon", "peak", "report-period"] }, "when": { "allOf": [{ "$ref": "#/definitions/when" }] } }, "required": ["id", "kind", "when"], "additionalProperties": false }, "phase": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "when": { "allOf": [{ "$ref": "#/definitions/when" }] }, "occasion": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "relation": { "type": "string", "enum": ["before", "until", "on", "from", "after"] } }, "required": ["id", "relation"], "additionalProperties": false }, "track": { "type": "string", "enum": ["stage", "throughout", "peak", "follow-up"] }, "parent": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["id", "title", "when", "track"], "additionalProperties": false }, "topic": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "kind": { "type": "string", "enum": ["message", "work", "solution"] }, "phase": { "type": "string", "minLength": 1, "maxLength": 200 }, "parent": { "type": "string", "minLength": 1, "maxLength": 200 }, "subjects": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "when": { "allOf": [{ "$ref": "#/definitions/when" }] } }, "required": ["id", "title", "kind"], "additionalProperties": false }, "statement": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "kind": { "type": "string", "enum": ["purpose", "requirement", "form", "slogan", "condition", "note"] } }, "required": ["id", "title", "kind"], "additionalProperties": false }, "goal": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "target": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "when": { "allOf": [{ "$ref": "#/definitions/when" }] }, "parent": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["id", "title"], "additionalProperties": false }, "unit": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "x": { "type": "object" }, "names": { "type": "array", "items": { "type": "object", "properties": { "text": { "type": "string", "minLength": 1, "maxLength": 500 }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "declared": { "type": "boolean" } }, "required": ["text"], "additionalProperties": false }, "maxItems": 1e4, "minItems": 1 }, "kind": { "type": "string", "enum": ["internal", "subordinate", "superior", "peer", "outside", "class", "office", "unnamed"] }, "of": { "type": "string", "minLength": 1, "maxLength": 200 }, "holds": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "sort": { "type": "string", "enum": ["internal-units", "internal-leaders", "provincial-departments", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"] }, "members": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "except": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 } }, "required": ["id", "names", "kind"], "additionalProperties": false }, "party": { "type": "object", "properties": { "unit": { "type": "string", "minLength": 1, "maxLength": 200 }, "as": { "type": "string", "minLength": 1, "maxLength": 500 }, "role": { "type": "string", "enum": ["lead", "do", "support", "oversee", "advise", "collect", "report", "focal", "fund"] }, "verb": { "type": "string", "minLength": 1, "maxLength": 200 }, "by": { "type": "string", "minLength": 1, "maxLength": 200 }, "via": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["role"], "additionalProperties": false }, "covers": { "type": "object", "properties": { "scope": { "type": "string", "enum": ["all", "phase", "section", "subject"] }, "ref": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["scope"], "additionalProperties": false }, "task": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "parties": { "type": "array", "items": { "$ref": "#/definitions/party" }, "maxItems": 1e4 }, "parent": { "type": "string", "minLength": 1, "maxLength": 200 }, "when": { "type": "array", "items": { "$ref": "#/definitions/when" }, "maxItems": 100 }, "topics": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "subjects": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "covers": { "allOf": [{ "$ref": "#/definitions/covers" }] }, "outputs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "maxItems": 100 }, "channels": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 500 }, "maxItems": 100 }, "origin": { "type": "string", "enum": ["unit-entry", "labelled", "sentence", "table"] } }, "required": ["id", "title", "parties"], "additionalProperties": false }, "generalClause": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "parties": { "type": "array", "items": { "$ref": "#/definitions/party" }, "maxItems": 1e4 }, "covers": { "allOf": [{ "$ref": "#/definitions/covers" }] } }, "required": ["id", "title", "parties", "covers"], "additionalProperties": false }, "route": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "kind": { "type": "string", "enum": ["report", "difficulty"] }, "from": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "via": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "to": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "when": { "type": "array", "items": { "$ref": "#/definitions/when" }, "maxItems": 100 }, "what": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "final": { "type": "boolean" }, "form": { "type": "string", "minLength": 1, "maxLength": 500 }, "task": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["id", "kind", "from", "to"], "additionalProperties": false }, "money": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "x": { "type": "object" }, "source": { "type": "string", "enum": ["own", "state-budget", "sponsor", "integrated", "none"] }, "payer": { "type": "string", "minLength": 1, "maxLength": 200 }, "amount": { "type": "integer", "minimum": 0 } }, "required": ["id", "source"], "additionalProperties": false }, "recipient": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "x": { "type": "object" }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bullet": { "type": "string", "minLength": 1, "maxLength": 10 }, "end": { "type": "string", "minLength": 1, "maxLength": 10 }, "to": { "type": "array", "items": { "type": "object", "properties": { "unit": { "type": "string", "minLength": 1, "maxLength": 200 }, "as": { "type": "string", "enum": ["tasked-units", "section"] }, "ref": { "type": "string", "minLength": 1, "maxLength": 200 } }, "additionalProperties": false }, "maxItems": 500 }, "purpose": { "type": "string", "enum": ["act", "know", "report", "coordinate"] }, "channel": { "type": "string", "minLength": 1, "maxLength": 200 }, "codes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "maxItems": 100 } }, "required": ["id", "text", "to"], "additionalProperties": false }, "appendix": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "x": { "type": "object" }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "kind": { "type": "string", "enum": ["task-table", "form", "list", "second-document", "other"] }, "attachedTo": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["id", "kind"], "additionalProperties": false }, "shortName": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "x": { "type": "object" }, "short": { "type": "string", "minLength": 1, "maxLength": 500 }, "long": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "unit": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["id", "short", "long"], "additionalProperties": false }, "crossReference": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "x": { "type": "object" }, "text": { "type": "string", "minLength": 1, "maxLength": 500 }, "kind": { "type": "string", "enum": ["section", "appendix", "form"] }, "to": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["id", "text", "kind"], "additionalProperties": false }, "mention": { "type": "object", "properties": { "kind": { "type": "string", "enum": ["congress", "term", "event", "law"] }, "name": { "type": "string", "minLength": 1, "maxLength": 500 }, "series": { "type": "string", "minLength": 1, "maxLength": 200 }, "ordinal": { "type": "integer", "minimum": 0 }, "written": { "type": "string", "minLength": 1, "maxLength": 40 }, "year": { "type": "integer" }, "term": { "type": "object", "properties": { "from": { "type": "integer" }, "to": { "type": "integer" } }, "required": ["from", "to"], "additionalProperties": false }, "ahead": { "type": "boolean" } }, "required": ["kind", "name"], "additionalProperties": false }, "place": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "field": { "type": "string", "minLength": 1, "maxLength": 200 }, "page": { "type": "integer", "minimum": 1 }, "paragraph": { "type": "integer", "minimum": 1 }, "line": { "type": "integer", "minimum": 1 }, "lineEnd": { "type": "integer", "minimum": 1 }, "from": { "type": "integer", "minimum": 0 }, "to": { "type": "integer", "minimum": 0 } }, "required": ["id"], "additionalProperties": false }, "when": { "type": "object", "properties": { "kind": { "type": "string" } }, "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "$ref": "#/definitions/whenDay" }, { "$ref": "#/definitions/whenDays" }, { "$ref": "#/definitions/whenRange" }, { "$ref": "#/definitions/whenMonth" }, { "$ref": "#/definitions/whenQuarter" }, { "$ref": "#/definitions/whenYear" }, { "$ref": "#/definitions/whenSchoolYear" }, { "$ref": "#/definitions/whenRecurring" }, { "$ref": "#/definitions/whenRelative" }, { "$ref": "#/definitions/whenEvent" }, { "$ref": "#/definitions/whenOngoing" }, { "$ref": "#/definitions/whenVague" }] }, "whenDay": { "type": "object", "properties": { "kind": { "const": "day" }, "on": { "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "on"], "additionalProperties": false }, "whenDays": { "type": "object", "properties": { "kind": { "const": "days" }, "days": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 40 }, "maxItems": 400, "minItems": 1 }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "days"], "additionalProperties": false }, "whenRange": { "type": "object", "properties": { "kind": { "const": "range" }, "from": { "type": "string", "minLength": 1, "maxLength": 240 }, "to": { "type": "string", "minLength": 1, "maxLength": 240 }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "from", "to"], "additionalProperties": false }, "whenMonth": { "type": "object", "properties": { "kind": { "const": "month" }, "month": { "type": "string", "minLength": 1, "maxLength": 40 }, "part": { "type": "string", "enum": ["early", "mid", "late"] }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "month"], "additionalProperties": false }, "whenQuarter": { "type": "object", "properties": { "kind": { "const": "quarter" }, "quarter": { "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "quarter"], "additionalProperties": false }, "whenYear": { "type": "object", "properties": { "kind": { "const": "year" }, "year": { "type": "integer" }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "year"], "additionalProperties": false }, "whenSchoolYear": { "type": "object", "properties": { "kind": { "const": "school-year" }, "year": { "type": "integer" }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "year"], "additionalProperties": false }, "whenRecurring": { "type": "object", "properties": { "kind": { "const": "recurring" }, "every": { "type": "string", "enum": ["day", "week", "month", "quarter", "half-year", "year", "school-term"] }, "times": { "type": "integer", "minimum": 1 }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "dayOfMonth": { "type": "integer", "minimum": 1, "maximum": 31 }, "months": { "type": "array", "items": { "type": "integer", "minimum": 1, "maximum": 12 }, "maxItems": 12 }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "every"], "additionalProperties": false }, "whenRelative": { "type": "object", "properties": { "kind": { "const": "relative" }, "count": { "type": "integer", "minimum": 0 }, "unit": { "type": "string", "enum": ["hour", "day", "working-day", "week", "month", "year"] }, "side": { "type": "string", "enum": ["before", "after", "within"] }, "of": { "type": "string", "minLength": 1, "maxLength": 500 }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "count", "unit", "side", "of"], "additionalProperties": false }, "whenEvent": { "type": "object", "properties": { "kind": { "const": "event" }, "name": { "type": "string", "minLength": 1, "maxLength": 500 }, "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "offset": { "type": "integer" }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "name"], "additionalProperties": false }, "whenOngoing": { "type": "object", "properties": { "kind": { "const": "ongoing" }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind"], "additionalProperties": false }, "whenVague": { "type": "object", "properties": { "kind": { "const": "vague" }, "word": { "type": "string", "enum": ["on-request", "as-prescribed", "periodic", "as-progress", "timely", "unscheduled", "other"] }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "word"], "additionalProperties": false } } };
var pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
var schema25 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "heading": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "level": { "type": "integer", "minimum": 1, "maximum": 12 }, "end": { "type": "string", "enum": [":", ".", "none"] }, "role": { "type": "string", "enum": ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"] }, "roles": { "type": "array", "items": { "type": "string", "enum": ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"] }, "maxItems": 18 }, "unit": { "type": "string", "minLength": 1, "maxLength": 200 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "x": { "type": "object" } }, "required": ["id", "level", "role"], "additionalProperties": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.level === void 0 || !func0.call(data, "level")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "level" });
      errors++;
    }
    if (data.role === void 0 || !func0.call(data, "role")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "role" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema25.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data1 = data.label;
      if (typeof data1 === "string") {
        if (data1.length > 40 && func57(data1) > 40) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.heading !== void 0 && func0.call(data, "heading")) {
      let data2 = data.heading;
      if (typeof data2 === "string") {
        if (data2.length > 2e3 && func57(data2) > 2e3) {
          vErrors = withFault(vErrors, instancePath + "/heading", "#/properties/heading/maxLength", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/heading", "#/properties/heading/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/heading", "#/properties/heading/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.level !== void 0 && func0.call(data, "level")) {
      let data3 = data.level;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = withFault(vErrors, instancePath + "/level", "#/properties/level/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 12 || isNaN(data3)) {
          vErrors = withFault(vErrors, instancePath + "/level", "#/properties/level/maximum", "maximum", { comparison: "<=", limit: 12 });
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          vErrors = withFault(vErrors, instancePath + "/level", "#/properties/level/minimum", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      let data4 = data.end;
      if (typeof data4 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/end", "#/properties/end/type", "type", { type: "string" });
        errors++;
      }
      if (!(data4 === ":" || data4 === "." || data4 === "none")) {
        vErrors = withFault(vErrors, instancePath + "/end", "#/properties/end/enum", "enum", { allowedValues: schema25.properties.end.enum });
        errors++;
      }
    }
    if (data.role !== void 0 && func0.call(data, "role")) {
      let data5 = data.role;
      if (typeof data5 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/role", "#/properties/role/type", "type", { type: "string" });
        errors++;
      }
      if (!(data5 === "purpose" || data5 === "requirement" || data5 === "time" || data5 === "content" || data5 === "phase" || data5 === "activity" || data5 === "assignment" || data5 === "unit" || data5 === "clause" || data5 === "goals" || data5 === "solutions" || data5 === "form" || data5 === "slogans" || data5 === "budget" || data5 === "reporting" || data5 === "reward" || data5 === "implementation" || data5 === "other")) {
        vErrors = withFault(vErrors, instancePath + "/role", "#/properties/role/enum", "enum", { allowedValues: schema25.properties.role.enum });
        errors++;
      }
    }
    if (data.roles !== void 0 && func0.call(data, "roles")) {
      let data6 = data.roles;
      if (Array.isArray(data6)) {
        if (data6.length > 18) {
          vErrors = withFault(vErrors, instancePath + "/roles", "#/properties/roles/maxItems", "maxItems", { limit: 18 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/roles/" + i0, "#/properties/roles/items/type", "type", { type: "string" });
            errors++;
          }
          if (!(data7 === "purpose" || data7 === "requirement" || data7 === "time" || data7 === "content" || data7 === "phase" || data7 === "activity" || data7 === "assignment" || data7 === "unit" || data7 === "clause" || data7 === "goals" || data7 === "solutions" || data7 === "form" || data7 === "slogans" || data7 === "budget" || data7 === "reporting" || data7 === "reward" || data7 === "implementation" || data7 === "other")) {
            vErrors = withFault(vErrors, instancePath + "/roles/" + i0, "#/properties/roles/items/enum", "enum", { allowedValues: schema25.properties.roles.items.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/roles", "#/properties/roles/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      let data8 = data.unit;
      if (typeof data8 === "string") {
        if (data8.length > 200 && func57(data8) > 200) {
          vErrors = withFault(vErrors, instancePath + "/unit", "#/properties/unit/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data8.length < 2 && func57(data8) < 1) {
          vErrors = withFault(vErrors, instancePath + "/unit", "#/properties/unit/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/unit", "#/properties/unit/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data9 = data.text;
      if (typeof data9 === "string") {
        if (data9.length > 2e4 && func57(data9) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data9.length < 2 && func57(data9) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data10 = data.x;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "of": { "type": "string", "enum": ["phases", "windows", "units", "tasks", "topics", "goals", "recipients"] }, "count": { "type": "integer", "minimum": 0 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "x": { "type": "object" } }, "required": ["id", "of", "count"], "additionalProperties": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.of === void 0 || !func0.call(data, "of")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "of" });
      errors++;
    }
    if (data.count === void 0 || !func0.call(data, "count")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "count" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "section" || key0 === "label" || key0 === "of" || key0 === "count" || key0 === "text" || key0 === "x")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (typeof data2 === "string") {
        if (data2.length > 40 && func57(data2) > 40) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.of !== void 0 && func0.call(data, "of")) {
      let data3 = data.of;
      if (typeof data3 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/of", "#/properties/of/type", "type", { type: "string" });
        errors++;
      }
      if (!(data3 === "phases" || data3 === "windows" || data3 === "units" || data3 === "tasks" || data3 === "topics" || data3 === "goals" || data3 === "recipients")) {
        vErrors = withFault(vErrors, instancePath + "/of", "#/properties/of/enum", "enum", { allowedValues: schema26.properties.of.enum });
        errors++;
      }
    }
    if (data.count !== void 0 && func0.call(data, "count")) {
      let data4 = data.count;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = withFault(vErrors, instancePath + "/count", "#/properties/count/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          vErrors = withFault(vErrors, instancePath + "/count", "#/properties/count/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data5 = data.text;
      if (typeof data5 === "string") {
        if (data5.length > 2e4 && func57(data5) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data5.length < 2 && func57(data5) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data6 = data.x;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var schema27 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "x": { "type": "object" }, "where": { "type": "string", "enum": ["opening", "body", "note", "appendix", "title"] }, "relation": { "type": "string", "enum": ["basis", "carries-out", "proposal", "mention", "amends", "replaces"] }, "kind": { "type": "string", "enum": ["constitution", "law", "ordinance", "resolution", "decree", "decision", "directive", "circular", "joint-circular", "plan", "programme", "project", "scheme", "official-letter", "notice", "guidance", "regulation", "rules", "conclusion", "report", "submission", "telegram", "minutes", "statute", "consolidated-text", "other"] }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "number": { "type": "string", "minLength": 1, "maxLength": 200 }, "dateText": { "type": "string", "minLength": 1, "maxLength": 200 }, "date": { "type": "string", "minLength": 1, "maxLength": 40 }, "issuer": { "type": "string", "minLength": 1, "maxLength": 500 }, "abstract": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "of": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["id", "where", "relation", "kind"], "additionalProperties": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.where === void 0 || !func0.call(data, "where")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "where" });
      errors++;
    }
    if (data.relation === void 0 || !func0.call(data, "relation")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "relation" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema27.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (typeof data2 === "string") {
        if (data2.length > 40 && func57(data2) > 40) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (typeof data3 === "string") {
        if (data3.length > 2e4 && func57(data3) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data4 = data.x;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.where !== void 0 && func0.call(data, "where")) {
      let data5 = data.where;
      if (typeof data5 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/where", "#/properties/where/type", "type", { type: "string" });
        errors++;
      }
      if (!(data5 === "opening" || data5 === "body" || data5 === "note" || data5 === "appendix" || data5 === "title")) {
        vErrors = withFault(vErrors, instancePath + "/where", "#/properties/where/enum", "enum", { allowedValues: schema27.properties.where.enum });
        errors++;
      }
    }
    if (data.relation !== void 0 && func0.call(data, "relation")) {
      let data6 = data.relation;
      if (typeof data6 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/relation", "#/properties/relation/type", "type", { type: "string" });
        errors++;
      }
      if (!(data6 === "basis" || data6 === "carries-out" || data6 === "proposal" || data6 === "mention" || data6 === "amends" || data6 === "replaces")) {
        vErrors = withFault(vErrors, instancePath + "/relation", "#/properties/relation/enum", "enum", { allowedValues: schema27.properties.relation.enum });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data7 = data.kind;
      if (typeof data7 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" });
        errors++;
      }
      if (!(data7 === "constitution" || data7 === "law" || data7 === "ordinance" || data7 === "resolution" || data7 === "decree" || data7 === "decision" || data7 === "directive" || data7 === "circular" || data7 === "joint-circular" || data7 === "plan" || data7 === "programme" || data7 === "project" || data7 === "scheme" || data7 === "official-letter" || data7 === "notice" || data7 === "guidance" || data7 === "regulation" || data7 === "rules" || data7 === "conclusion" || data7 === "report" || data7 === "submission" || data7 === "telegram" || data7 === "minutes" || data7 === "statute" || data7 === "consolidated-text" || data7 === "other")) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum", { allowedValues: schema27.properties.kind.enum });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data8 = data.title;
      if (typeof data8 === "string") {
        if (data8.length > 1e3 && func57(data8) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data8.length < 2 && func57(data8) < 1) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.number !== void 0 && func0.call(data, "number")) {
      let data9 = data.number;
      if (typeof data9 === "string") {
        if (data9.length > 200 && func57(data9) > 200) {
          vErrors = withFault(vErrors, instancePath + "/number", "#/properties/number/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data9.length < 2 && func57(data9) < 1) {
          vErrors = withFault(vErrors, instancePath + "/number", "#/properties/number/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/number", "#/properties/number/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.dateText !== void 0 && func0.call(data, "dateText")) {
      let data10 = data.dateText;
      if (typeof data10 === "string") {
        if (data10.length > 200 && func57(data10) > 200) {
          vErrors = withFault(vErrors, instancePath + "/dateText", "#/properties/dateText/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data10.length < 2 && func57(data10) < 1) {
          vErrors = withFault(vErrors, instancePath + "/dateText", "#/properties/dateText/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/dateText", "#/properties/dateText/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.date !== void 0 && func0.call(data, "date")) {
      let data11 = data.date;
      if (typeof data11 === "string") {
        if (data11.length > 40 && func57(data11) > 40) {
          vErrors = withFault(vErrors, instancePath + "/date", "#/properties/date/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data11.length < 2 && func57(data11) < 1) {
          vErrors = withFault(vErrors, instancePath + "/date", "#/properties/date/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/date", "#/properties/date/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.issuer !== void 0 && func0.call(data, "issuer")) {
      let data12 = data.issuer;
      if (typeof data12 === "string") {
        if (data12.length > 500 && func57(data12) > 500) {
          vErrors = withFault(vErrors, instancePath + "/issuer", "#/properties/issuer/maxLength", "maxLength", { limit: 500 });
          errors++;
        }
        if (data12.length < 2 && func57(data12) < 1) {
          vErrors = withFault(vErrors, instancePath + "/issuer", "#/properties/issuer/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/issuer", "#/properties/issuer/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.abstract !== void 0 && func0.call(data, "abstract")) {
      let data13 = data.abstract;
      if (typeof data13 === "string") {
        if (data13.length > 2e3 && func57(data13) > 2e3) {
          vErrors = withFault(vErrors, instancePath + "/abstract", "#/properties/abstract/maxLength", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (data13.length < 2 && func57(data13) < 1) {
          vErrors = withFault(vErrors, instancePath + "/abstract", "#/properties/abstract/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/abstract", "#/properties/abstract/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.of !== void 0 && func0.call(data, "of")) {
      let data14 = data.of;
      if (typeof data14 === "string") {
        if (data14.length > 200 && func57(data14) > 200) {
          vErrors = withFault(vErrors, instancePath + "/of", "#/properties/of/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data14.length < 2 && func57(data14) < 1) {
          vErrors = withFault(vErrors, instancePath + "/of", "#/properties/of/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/of", "#/properties/of/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var schema28 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "x": { "type": "object" }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "day": { "type": "string", "minLength": 1, "maxLength": 40 }, "since": { "type": "string", "minLength": 1, "maxLength": 240 }, "ordinal": { "type": "integer", "minimum": 0 } }, "required": ["id", "title"], "additionalProperties": false };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema28.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (typeof data2 === "string") {
        if (data2.length > 40 && func57(data2) > 40) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (typeof data3 === "string") {
        if (data3.length > 2e4 && func57(data3) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data4 = data.x;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data5 = data.title;
      if (typeof data5 === "string") {
        if (data5.length > 1e3 && func57(data5) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data5.length < 2 && func57(data5) < 1) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.day !== void 0 && func0.call(data, "day")) {
      let data6 = data.day;
      if (typeof data6 === "string") {
        if (data6.length > 40 && func57(data6) > 40) {
          vErrors = withFault(vErrors, instancePath + "/day", "#/properties/day/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data6.length < 2 && func57(data6) < 1) {
          vErrors = withFault(vErrors, instancePath + "/day", "#/properties/day/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/day", "#/properties/day/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.since !== void 0 && func0.call(data, "since")) {
      let data7 = data.since;
      if (typeof data7 === "string") {
        if (data7.length > 240 && func57(data7) > 240) {
          vErrors = withFault(vErrors, instancePath + "/since", "#/properties/since/maxLength", "maxLength", { limit: 240 });
          errors++;
        }
        if (data7.length < 2 && func57(data7) < 1) {
          vErrors = withFault(vErrors, instancePath + "/since", "#/properties/since/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/since", "#/properties/since/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.ordinal !== void 0 && func0.call(data, "ordinal")) {
      let data8 = data.ordinal;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        vErrors = withFault(vErrors, instancePath + "/ordinal", "#/properties/ordinal/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          vErrors = withFault(vErrors, instancePath + "/ordinal", "#/properties/ordinal/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var schema29 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "x": { "type": "object" }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "kind": { "type": "string", "enum": ["campaign", "horizon", "peak", "report-period"] }, "when": { "allOf": [{ "$ref": "#/definitions/when" }] } }, "required": ["id", "kind", "when"], "additionalProperties": false };
var schema31 = { "type": "object", "properties": { "kind": { "const": "day" }, "on": { "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "on"], "additionalProperties": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.on === void 0 || !func0.call(data, "on")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "on" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "on" || key0 === "text" || key0 === "bound" || key0 === "expected" || key0 === "time" || key0 === "inferred" || key0 === "says")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("day" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "day" });
        errors++;
      }
    }
    if (data.on !== void 0 && func0.call(data, "on")) {
      let data1 = data.on;
      if (typeof data1 === "string") {
        if (data1.length > 40 && func57(data1) > 40) {
          vErrors = withFault(vErrors, instancePath + "/on", "#/properties/on/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/on", "#/properties/on/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/on", "#/properties/on/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data2 = data.text;
      if (typeof data2 === "string") {
        if (data2.length > 1e3 && func57(data2) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data3 = data.bound;
      if (typeof data3 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/type", "type", { type: "string" });
        errors++;
      }
      if (!(data3 === "on" || data3 === "by" || data3 === "before" || data3 === "from" || data3 === "after" || data3 === "within")) {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/enum", "enum", { allowedValues: schema31.properties.bound.enum });
        errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "#/properties/expected/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data5 = data.time;
      if (typeof data5 === "string") {
        if (data5.length > 20 && func57(data5) > 20) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/maxLength", "maxLength", { limit: 20 });
          errors++;
        }
        if (data5.length < 2 && func57(data5) < 1) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data6 = data.inferred;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/type", "type", { type: "string" });
            errors++;
          }
          if (!(data7 === "year" || data7 === "month" || data7 === "day" || data7 === "from" || data7 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/enum", "enum", { allowedValues: schema31.properties.inferred.items.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data8 = data.says;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 of Object.keys(data8)) {
          if (!(key1 === "days" || key1 === "working" || key1 === "weekday" || key1 === "fromOccasion")) {
            vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data8.days !== void 0 && func0.call(data8, "days")) {
          let data9 = data8.days;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data8.working !== void 0 && func0.call(data8, "working")) {
          if (typeof data8.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "#/properties/says/properties/working/type", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data8.weekday !== void 0 && func0.call(data8, "weekday")) {
          let data11 = data8.weekday;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 7 || isNaN(data11)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/maximum", "maximum", { comparison: "<=", limit: 7 });
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/minimum", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
        if (data8.fromOccasion !== void 0 && func0.call(data8, "fromOccasion")) {
          let data12 = data8.fromOccasion;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.occasion === void 0 || !func0.call(data12, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data12.days === void 0 || !func0.call(data12, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "days" });
              errors++;
            }
            if (data12.side === void 0 || !func0.call(data12, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data12)) {
              if (!(key2 === "occasion" || key2 === "days" || key2 === "side")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data12.occasion !== void 0 && func0.call(data12, "occasion")) {
              let data13 = data12.occasion;
              if (typeof data13 === "string") {
                if (data13.length > 200 && func57(data13) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data13.length < 2 && func57(data13) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data12.days !== void 0 && func0.call(data12, "days")) {
              let data14 = data12.days;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 0 || isNaN(data14)) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
                  errors++;
                }
              }
            }
            if (data12.side !== void 0 && func0.call(data12, "side")) {
              let data15 = data12.side;
              if (typeof data15 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/type", "type", { type: "string" });
                errors++;
              }
              if (!(data15 === "before" || data15 === "after")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/enum", "enum", { allowedValues: schema31.properties.says.properties.fromOccasion.properties.side.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var schema32 = { "type": "object", "properties": { "kind": { "const": "days" }, "days": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 40 }, "maxItems": 400, "minItems": 1 }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "days"], "additionalProperties": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.days === void 0 || !func0.call(data, "days")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "days" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "days" || key0 === "text" || key0 === "bound" || key0 === "expected" || key0 === "time" || key0 === "inferred" || key0 === "says")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("days" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "days" });
        errors++;
      }
    }
    if (data.days !== void 0 && func0.call(data, "days")) {
      let data1 = data.days;
      if (Array.isArray(data1)) {
        if (data1.length > 400) {
          vErrors = withFault(vErrors, instancePath + "/days", "#/properties/days/maxItems", "maxItems", { limit: 400 });
          errors++;
        }
        if (data1.length < 1) {
          vErrors = withFault(vErrors, instancePath + "/days", "#/properties/days/minItems", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (data2.length > 40 && func57(data2) > 40) {
              vErrors = withFault(vErrors, instancePath + "/days/" + i0, "#/properties/days/items/maxLength", "maxLength", { limit: 40 });
              errors++;
            }
            if (data2.length < 2 && func57(data2) < 1) {
              vErrors = withFault(vErrors, instancePath + "/days/" + i0, "#/properties/days/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/days/" + i0, "#/properties/days/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/days", "#/properties/days/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (typeof data3 === "string") {
        if (data3.length > 1e3 && func57(data3) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data4 = data.bound;
      if (typeof data4 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/type", "type", { type: "string" });
        errors++;
      }
      if (!(data4 === "on" || data4 === "by" || data4 === "before" || data4 === "from" || data4 === "after" || data4 === "within")) {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/enum", "enum", { allowedValues: schema32.properties.bound.enum });
        errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "#/properties/expected/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data6 = data.time;
      if (typeof data6 === "string") {
        if (data6.length > 20 && func57(data6) > 20) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/maxLength", "maxLength", { limit: 20 });
          errors++;
        }
        if (data6.length < 2 && func57(data6) < 1) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data7 = data.inferred;
      if (Array.isArray(data7)) {
        if (data7.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i1, "#/properties/inferred/items/type", "type", { type: "string" });
            errors++;
          }
          if (!(data8 === "year" || data8 === "month" || data8 === "day" || data8 === "from" || data8 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i1, "#/properties/inferred/items/enum", "enum", { allowedValues: schema32.properties.inferred.items.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data9 = data.says;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 of Object.keys(data9)) {
          if (!(key1 === "days" || key1 === "working" || key1 === "weekday" || key1 === "fromOccasion")) {
            vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data9.days !== void 0 && func0.call(data9, "days")) {
          let data10 = data9.days;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 0 || isNaN(data10)) {
              vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data9.working !== void 0 && func0.call(data9, "working")) {
          if (typeof data9.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "#/properties/says/properties/working/type", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data9.weekday !== void 0 && func0.call(data9, "weekday")) {
          let data12 = data9.weekday;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 7 || isNaN(data12)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/maximum", "maximum", { comparison: "<=", limit: 7 });
              errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/minimum", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
        if (data9.fromOccasion !== void 0 && func0.call(data9, "fromOccasion")) {
          let data13 = data9.fromOccasion;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.occasion === void 0 || !func0.call(data13, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data13.days === void 0 || !func0.call(data13, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "days" });
              errors++;
            }
            if (data13.side === void 0 || !func0.call(data13, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data13)) {
              if (!(key2 === "occasion" || key2 === "days" || key2 === "side")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data13.occasion !== void 0 && func0.call(data13, "occasion")) {
              let data14 = data13.occasion;
              if (typeof data14 === "string") {
                if (data14.length > 200 && func57(data14) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data14.length < 2 && func57(data14) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data13.days !== void 0 && func0.call(data13, "days")) {
              let data15 = data13.days;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 0 || isNaN(data15)) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
                  errors++;
                }
              }
            }
            if (data13.side !== void 0 && func0.call(data13, "side")) {
              let data16 = data13.side;
              if (typeof data16 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/type", "type", { type: "string" });
                errors++;
              }
              if (!(data16 === "before" || data16 === "after")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/enum", "enum", { allowedValues: schema32.properties.says.properties.fromOccasion.properties.side.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
var schema33 = { "type": "object", "properties": { "kind": { "const": "range" }, "from": { "type": "string", "minLength": 1, "maxLength": 240 }, "to": { "type": "string", "minLength": 1, "maxLength": 240 }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "from", "to"], "additionalProperties": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.from === void 0 || !func0.call(data, "from")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema33.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("range" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "range" });
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data1 = data.from;
      if (typeof data1 === "string") {
        if (data1.length > 240 && func57(data1) > 240) {
          vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/maxLength", "maxLength", { limit: 240 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data2 = data.to;
      if (typeof data2 === "string") {
        if (data2.length > 240 && func57(data2) > 240) {
          vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/maxLength", "maxLength", { limit: 240 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (typeof data3 === "string") {
        if (data3.length > 1e3 && func57(data3) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data4 = data.bound;
      if (typeof data4 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/type", "type", { type: "string" });
        errors++;
      }
      if (!(data4 === "on" || data4 === "by" || data4 === "before" || data4 === "from" || data4 === "after" || data4 === "within")) {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/enum", "enum", { allowedValues: schema33.properties.bound.enum });
        errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "#/properties/expected/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data6 = data.time;
      if (typeof data6 === "string") {
        if (data6.length > 20 && func57(data6) > 20) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/maxLength", "maxLength", { limit: 20 });
          errors++;
        }
        if (data6.length < 2 && func57(data6) < 1) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data7 = data.inferred;
      if (Array.isArray(data7)) {
        if (data7.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/type", "type", { type: "string" });
            errors++;
          }
          if (!(data8 === "year" || data8 === "month" || data8 === "day" || data8 === "from" || data8 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/enum", "enum", { allowedValues: schema33.properties.inferred.items.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data9 = data.says;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 of Object.keys(data9)) {
          if (!(key1 === "days" || key1 === "working" || key1 === "weekday" || key1 === "fromOccasion")) {
            vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data9.days !== void 0 && func0.call(data9, "days")) {
          let data10 = data9.days;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 0 || isNaN(data10)) {
              vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data9.working !== void 0 && func0.call(data9, "working")) {
          if (typeof data9.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "#/properties/says/properties/working/type", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data9.weekday !== void 0 && func0.call(data9, "weekday")) {
          let data12 = data9.weekday;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 7 || isNaN(data12)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/maximum", "maximum", { comparison: "<=", limit: 7 });
              errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/minimum", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
        if (data9.fromOccasion !== void 0 && func0.call(data9, "fromOccasion")) {
          let data13 = data9.fromOccasion;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.occasion === void 0 || !func0.call(data13, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data13.days === void 0 || !func0.call(data13, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "days" });
              errors++;
            }
            if (data13.side === void 0 || !func0.call(data13, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data13)) {
              if (!(key2 === "occasion" || key2 === "days" || key2 === "side")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data13.occasion !== void 0 && func0.call(data13, "occasion")) {
              let data14 = data13.occasion;
              if (typeof data14 === "string") {
                if (data14.length > 200 && func57(data14) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data14.length < 2 && func57(data14) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data13.days !== void 0 && func0.call(data13, "days")) {
              let data15 = data13.days;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 0 || isNaN(data15)) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
                  errors++;
                }
              }
            }
            if (data13.side !== void 0 && func0.call(data13, "side")) {
              let data16 = data13.side;
              if (typeof data16 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/type", "type", { type: "string" });
                errors++;
              }
              if (!(data16 === "before" || data16 === "after")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/enum", "enum", { allowedValues: schema33.properties.says.properties.fromOccasion.properties.side.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
var schema34 = { "type": "object", "properties": { "kind": { "const": "month" }, "month": { "type": "string", "minLength": 1, "maxLength": 40 }, "part": { "type": "string", "enum": ["early", "mid", "late"] }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "month"], "additionalProperties": false };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.month === void 0 || !func0.call(data, "month")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "month" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema34.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("month" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "month" });
        errors++;
      }
    }
    if (data.month !== void 0 && func0.call(data, "month")) {
      let data1 = data.month;
      if (typeof data1 === "string") {
        if (data1.length > 40 && func57(data1) > 40) {
          vErrors = withFault(vErrors, instancePath + "/month", "#/properties/month/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/month", "#/properties/month/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/month", "#/properties/month/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.part !== void 0 && func0.call(data, "part")) {
      let data2 = data.part;
      if (typeof data2 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/part", "#/properties/part/type", "type", { type: "string" });
        errors++;
      }
      if (!(data2 === "early" || data2 === "mid" || data2 === "late")) {
        vErrors = withFault(vErrors, instancePath + "/part", "#/properties/part/enum", "enum", { allowedValues: schema34.properties.part.enum });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (typeof data3 === "string") {
        if (data3.length > 1e3 && func57(data3) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data4 = data.bound;
      if (typeof data4 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/type", "type", { type: "string" });
        errors++;
      }
      if (!(data4 === "on" || data4 === "by" || data4 === "before" || data4 === "from" || data4 === "after" || data4 === "within")) {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/enum", "enum", { allowedValues: schema34.properties.bound.enum });
        errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "#/properties/expected/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data6 = data.time;
      if (typeof data6 === "string") {
        if (data6.length > 20 && func57(data6) > 20) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/maxLength", "maxLength", { limit: 20 });
          errors++;
        }
        if (data6.length < 2 && func57(data6) < 1) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data7 = data.inferred;
      if (Array.isArray(data7)) {
        if (data7.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/type", "type", { type: "string" });
            errors++;
          }
          if (!(data8 === "year" || data8 === "month" || data8 === "day" || data8 === "from" || data8 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/enum", "enum", { allowedValues: schema34.properties.inferred.items.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data9 = data.says;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 of Object.keys(data9)) {
          if (!(key1 === "days" || key1 === "working" || key1 === "weekday" || key1 === "fromOccasion")) {
            vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data9.days !== void 0 && func0.call(data9, "days")) {
          let data10 = data9.days;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 0 || isNaN(data10)) {
              vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data9.working !== void 0 && func0.call(data9, "working")) {
          if (typeof data9.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "#/properties/says/properties/working/type", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data9.weekday !== void 0 && func0.call(data9, "weekday")) {
          let data12 = data9.weekday;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 7 || isNaN(data12)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/maximum", "maximum", { comparison: "<=", limit: 7 });
              errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/minimum", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
        if (data9.fromOccasion !== void 0 && func0.call(data9, "fromOccasion")) {
          let data13 = data9.fromOccasion;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.occasion === void 0 || !func0.call(data13, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data13.days === void 0 || !func0.call(data13, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "days" });
              errors++;
            }
            if (data13.side === void 0 || !func0.call(data13, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data13)) {
              if (!(key2 === "occasion" || key2 === "days" || key2 === "side")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data13.occasion !== void 0 && func0.call(data13, "occasion")) {
              let data14 = data13.occasion;
              if (typeof data14 === "string") {
                if (data14.length > 200 && func57(data14) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data14.length < 2 && func57(data14) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data13.days !== void 0 && func0.call(data13, "days")) {
              let data15 = data13.days;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 0 || isNaN(data15)) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
                  errors++;
                }
              }
            }
            if (data13.side !== void 0 && func0.call(data13, "side")) {
              let data16 = data13.side;
              if (typeof data16 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/type", "type", { type: "string" });
                errors++;
              }
              if (!(data16 === "before" || data16 === "after")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/enum", "enum", { allowedValues: schema34.properties.says.properties.fromOccasion.properties.side.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var schema35 = { "type": "object", "properties": { "kind": { "const": "quarter" }, "quarter": { "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "quarter"], "additionalProperties": false };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.quarter === void 0 || !func0.call(data, "quarter")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "quarter" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "quarter" || key0 === "text" || key0 === "bound" || key0 === "expected" || key0 === "time" || key0 === "inferred" || key0 === "says")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("quarter" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "quarter" });
        errors++;
      }
    }
    if (data.quarter !== void 0 && func0.call(data, "quarter")) {
      let data1 = data.quarter;
      if (typeof data1 === "string") {
        if (data1.length > 40 && func57(data1) > 40) {
          vErrors = withFault(vErrors, instancePath + "/quarter", "#/properties/quarter/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/quarter", "#/properties/quarter/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/quarter", "#/properties/quarter/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data2 = data.text;
      if (typeof data2 === "string") {
        if (data2.length > 1e3 && func57(data2) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data3 = data.bound;
      if (typeof data3 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/type", "type", { type: "string" });
        errors++;
      }
      if (!(data3 === "on" || data3 === "by" || data3 === "before" || data3 === "from" || data3 === "after" || data3 === "within")) {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/enum", "enum", { allowedValues: schema35.properties.bound.enum });
        errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "#/properties/expected/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data5 = data.time;
      if (typeof data5 === "string") {
        if (data5.length > 20 && func57(data5) > 20) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/maxLength", "maxLength", { limit: 20 });
          errors++;
        }
        if (data5.length < 2 && func57(data5) < 1) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data6 = data.inferred;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/type", "type", { type: "string" });
            errors++;
          }
          if (!(data7 === "year" || data7 === "month" || data7 === "day" || data7 === "from" || data7 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/enum", "enum", { allowedValues: schema35.properties.inferred.items.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data8 = data.says;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 of Object.keys(data8)) {
          if (!(key1 === "days" || key1 === "working" || key1 === "weekday" || key1 === "fromOccasion")) {
            vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data8.days !== void 0 && func0.call(data8, "days")) {
          let data9 = data8.days;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data8.working !== void 0 && func0.call(data8, "working")) {
          if (typeof data8.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "#/properties/says/properties/working/type", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data8.weekday !== void 0 && func0.call(data8, "weekday")) {
          let data11 = data8.weekday;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 7 || isNaN(data11)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/maximum", "maximum", { comparison: "<=", limit: 7 });
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/minimum", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
        if (data8.fromOccasion !== void 0 && func0.call(data8, "fromOccasion")) {
          let data12 = data8.fromOccasion;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.occasion === void 0 || !func0.call(data12, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data12.days === void 0 || !func0.call(data12, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "days" });
              errors++;
            }
            if (data12.side === void 0 || !func0.call(data12, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data12)) {
              if (!(key2 === "occasion" || key2 === "days" || key2 === "side")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data12.occasion !== void 0 && func0.call(data12, "occasion")) {
              let data13 = data12.occasion;
              if (typeof data13 === "string") {
                if (data13.length > 200 && func57(data13) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data13.length < 2 && func57(data13) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data12.days !== void 0 && func0.call(data12, "days")) {
              let data14 = data12.days;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 0 || isNaN(data14)) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
                  errors++;
                }
              }
            }
            if (data12.side !== void 0 && func0.call(data12, "side")) {
              let data15 = data12.side;
              if (typeof data15 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/type", "type", { type: "string" });
                errors++;
              }
              if (!(data15 === "before" || data15 === "after")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/enum", "enum", { allowedValues: schema35.properties.says.properties.fromOccasion.properties.side.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
var schema36 = { "type": "object", "properties": { "kind": { "const": "year" }, "year": { "type": "integer" }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "year"], "additionalProperties": false };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.year === void 0 || !func0.call(data, "year")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "year" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "year" || key0 === "text" || key0 === "bound" || key0 === "expected" || key0 === "time" || key0 === "inferred" || key0 === "says")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("year" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "year" });
        errors++;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      let data1 = data.year;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = withFault(vErrors, instancePath + "/year", "#/properties/year/type", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data2 = data.text;
      if (typeof data2 === "string") {
        if (data2.length > 1e3 && func57(data2) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data3 = data.bound;
      if (typeof data3 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/type", "type", { type: "string" });
        errors++;
      }
      if (!(data3 === "on" || data3 === "by" || data3 === "before" || data3 === "from" || data3 === "after" || data3 === "within")) {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/enum", "enum", { allowedValues: schema36.properties.bound.enum });
        errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "#/properties/expected/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data5 = data.time;
      if (typeof data5 === "string") {
        if (data5.length > 20 && func57(data5) > 20) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/maxLength", "maxLength", { limit: 20 });
          errors++;
        }
        if (data5.length < 2 && func57(data5) < 1) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data6 = data.inferred;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/type", "type", { type: "string" });
            errors++;
          }
          if (!(data7 === "year" || data7 === "month" || data7 === "day" || data7 === "from" || data7 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/enum", "enum", { allowedValues: schema36.properties.inferred.items.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data8 = data.says;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 of Object.keys(data8)) {
          if (!(key1 === "days" || key1 === "working" || key1 === "weekday" || key1 === "fromOccasion")) {
            vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data8.days !== void 0 && func0.call(data8, "days")) {
          let data9 = data8.days;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data8.working !== void 0 && func0.call(data8, "working")) {
          if (typeof data8.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "#/properties/says/properties/working/type", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data8.weekday !== void 0 && func0.call(data8, "weekday")) {
          let data11 = data8.weekday;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 7 || isNaN(data11)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/maximum", "maximum", { comparison: "<=", limit: 7 });
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/minimum", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
        if (data8.fromOccasion !== void 0 && func0.call(data8, "fromOccasion")) {
          let data12 = data8.fromOccasion;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.occasion === void 0 || !func0.call(data12, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data12.days === void 0 || !func0.call(data12, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "days" });
              errors++;
            }
            if (data12.side === void 0 || !func0.call(data12, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data12)) {
              if (!(key2 === "occasion" || key2 === "days" || key2 === "side")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data12.occasion !== void 0 && func0.call(data12, "occasion")) {
              let data13 = data12.occasion;
              if (typeof data13 === "string") {
                if (data13.length > 200 && func57(data13) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data13.length < 2 && func57(data13) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data12.days !== void 0 && func0.call(data12, "days")) {
              let data14 = data12.days;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 0 || isNaN(data14)) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
                  errors++;
                }
              }
            }
            if (data12.side !== void 0 && func0.call(data12, "side")) {
              let data15 = data12.side;
              if (typeof data15 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/type", "type", { type: "string" });
                errors++;
              }
              if (!(data15 === "before" || data15 === "after")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/enum", "enum", { allowedValues: schema36.properties.says.properties.fromOccasion.properties.side.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
var schema37 = { "type": "object", "properties": { "kind": { "const": "school-year" }, "year": { "type": "integer" }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "year"], "additionalProperties": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.year === void 0 || !func0.call(data, "year")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "year" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "year" || key0 === "text" || key0 === "bound" || key0 === "expected" || key0 === "time" || key0 === "inferred" || key0 === "says")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("school-year" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "school-year" });
        errors++;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      let data1 = data.year;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = withFault(vErrors, instancePath + "/year", "#/properties/year/type", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data2 = data.text;
      if (typeof data2 === "string") {
        if (data2.length > 1e3 && func57(data2) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data3 = data.bound;
      if (typeof data3 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/type", "type", { type: "string" });
        errors++;
      }
      if (!(data3 === "on" || data3 === "by" || data3 === "before" || data3 === "from" || data3 === "after" || data3 === "within")) {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/enum", "enum", { allowedValues: schema37.properties.bound.enum });
        errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "#/properties/expected/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data5 = data.time;
      if (typeof data5 === "string") {
        if (data5.length > 20 && func57(data5) > 20) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/maxLength", "maxLength", { limit: 20 });
          errors++;
        }
        if (data5.length < 2 && func57(data5) < 1) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data6 = data.inferred;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/type", "type", { type: "string" });
            errors++;
          }
          if (!(data7 === "year" || data7 === "month" || data7 === "day" || data7 === "from" || data7 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/enum", "enum", { allowedValues: schema37.properties.inferred.items.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data8 = data.says;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 of Object.keys(data8)) {
          if (!(key1 === "days" || key1 === "working" || key1 === "weekday" || key1 === "fromOccasion")) {
            vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data8.days !== void 0 && func0.call(data8, "days")) {
          let data9 = data8.days;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data8.working !== void 0 && func0.call(data8, "working")) {
          if (typeof data8.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "#/properties/says/properties/working/type", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data8.weekday !== void 0 && func0.call(data8, "weekday")) {
          let data11 = data8.weekday;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 7 || isNaN(data11)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/maximum", "maximum", { comparison: "<=", limit: 7 });
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/minimum", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
        if (data8.fromOccasion !== void 0 && func0.call(data8, "fromOccasion")) {
          let data12 = data8.fromOccasion;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.occasion === void 0 || !func0.call(data12, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data12.days === void 0 || !func0.call(data12, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "days" });
              errors++;
            }
            if (data12.side === void 0 || !func0.call(data12, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data12)) {
              if (!(key2 === "occasion" || key2 === "days" || key2 === "side")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data12.occasion !== void 0 && func0.call(data12, "occasion")) {
              let data13 = data12.occasion;
              if (typeof data13 === "string") {
                if (data13.length > 200 && func57(data13) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data13.length < 2 && func57(data13) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data12.days !== void 0 && func0.call(data12, "days")) {
              let data14 = data12.days;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 0 || isNaN(data14)) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
                  errors++;
                }
              }
            }
            if (data12.side !== void 0 && func0.call(data12, "side")) {
              let data15 = data12.side;
              if (typeof data15 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/type", "type", { type: "string" });
                errors++;
              }
              if (!(data15 === "before" || data15 === "after")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/enum", "enum", { allowedValues: schema37.properties.says.properties.fromOccasion.properties.side.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
var schema38 = { "type": "object", "properties": { "kind": { "const": "recurring" }, "every": { "type": "string", "enum": ["day", "week", "month", "quarter", "half-year", "year", "school-term"] }, "times": { "type": "integer", "minimum": 1 }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "dayOfMonth": { "type": "integer", "minimum": 1, "maximum": 31 }, "months": { "type": "array", "items": { "type": "integer", "minimum": 1, "maximum": 12 }, "maxItems": 12 }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "every"], "additionalProperties": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.every === void 0 || !func0.call(data, "every")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "every" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema38.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("recurring" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "recurring" });
        errors++;
      }
    }
    if (data.every !== void 0 && func0.call(data, "every")) {
      let data1 = data.every;
      if (typeof data1 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/every", "#/properties/every/type", "type", { type: "string" });
        errors++;
      }
      if (!(data1 === "day" || data1 === "week" || data1 === "month" || data1 === "quarter" || data1 === "half-year" || data1 === "year" || data1 === "school-term")) {
        vErrors = withFault(vErrors, instancePath + "/every", "#/properties/every/enum", "enum", { allowedValues: schema38.properties.every.enum });
        errors++;
      }
    }
    if (data.times !== void 0 && func0.call(data, "times")) {
      let data2 = data.times;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = withFault(vErrors, instancePath + "/times", "#/properties/times/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = withFault(vErrors, instancePath + "/times", "#/properties/times/minimum", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.weekday !== void 0 && func0.call(data, "weekday")) {
      let data3 = data.weekday;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = withFault(vErrors, instancePath + "/weekday", "#/properties/weekday/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 7 || isNaN(data3)) {
          vErrors = withFault(vErrors, instancePath + "/weekday", "#/properties/weekday/maximum", "maximum", { comparison: "<=", limit: 7 });
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          vErrors = withFault(vErrors, instancePath + "/weekday", "#/properties/weekday/minimum", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.dayOfMonth !== void 0 && func0.call(data, "dayOfMonth")) {
      let data4 = data.dayOfMonth;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = withFault(vErrors, instancePath + "/dayOfMonth", "#/properties/dayOfMonth/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 31 || isNaN(data4)) {
          vErrors = withFault(vErrors, instancePath + "/dayOfMonth", "#/properties/dayOfMonth/maximum", "maximum", { comparison: "<=", limit: 31 });
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          vErrors = withFault(vErrors, instancePath + "/dayOfMonth", "#/properties/dayOfMonth/minimum", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.months !== void 0 && func0.call(data, "months")) {
      let data5 = data.months;
      if (Array.isArray(data5)) {
        if (data5.length > 12) {
          vErrors = withFault(vErrors, instancePath + "/months", "#/properties/months/maxItems", "maxItems", { limit: 12 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            vErrors = withFault(vErrors, instancePath + "/months/" + i0, "#/properties/months/items/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 12 || isNaN(data6)) {
              vErrors = withFault(vErrors, instancePath + "/months/" + i0, "#/properties/months/items/maximum", "maximum", { comparison: "<=", limit: 12 });
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              vErrors = withFault(vErrors, instancePath + "/months/" + i0, "#/properties/months/items/minimum", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/months", "#/properties/months/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data7 = data.text;
      if (typeof data7 === "string") {
        if (data7.length > 1e3 && func57(data7) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data7.length < 2 && func57(data7) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data8 = data.bound;
      if (typeof data8 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/type", "type", { type: "string" });
        errors++;
      }
      if (!(data8 === "on" || data8 === "by" || data8 === "before" || data8 === "from" || data8 === "after" || data8 === "within")) {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/enum", "enum", { allowedValues: schema38.properties.bound.enum });
        errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "#/properties/expected/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data10 = data.time;
      if (typeof data10 === "string") {
        if (data10.length > 20 && func57(data10) > 20) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/maxLength", "maxLength", { limit: 20 });
          errors++;
        }
        if (data10.length < 2 && func57(data10) < 1) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data11 = data.inferred;
      if (Array.isArray(data11)) {
        if (data11.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (typeof data12 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i1, "#/properties/inferred/items/type", "type", { type: "string" });
            errors++;
          }
          if (!(data12 === "year" || data12 === "month" || data12 === "day" || data12 === "from" || data12 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i1, "#/properties/inferred/items/enum", "enum", { allowedValues: schema38.properties.inferred.items.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data13 = data.says;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key1 of Object.keys(data13)) {
          if (!(key1 === "days" || key1 === "working" || key1 === "weekday" || key1 === "fromOccasion")) {
            vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data13.days !== void 0 && func0.call(data13, "days")) {
          let data14 = data13.days;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data13.working !== void 0 && func0.call(data13, "working")) {
          if (typeof data13.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "#/properties/says/properties/working/type", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data13.weekday !== void 0 && func0.call(data13, "weekday")) {
          let data16 = data13.weekday;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 7 || isNaN(data16)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/maximum", "maximum", { comparison: "<=", limit: 7 });
              errors++;
            }
            if (data16 < 1 || isNaN(data16)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/minimum", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
        if (data13.fromOccasion !== void 0 && func0.call(data13, "fromOccasion")) {
          let data17 = data13.fromOccasion;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.occasion === void 0 || !func0.call(data17, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data17.days === void 0 || !func0.call(data17, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "days" });
              errors++;
            }
            if (data17.side === void 0 || !func0.call(data17, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data17)) {
              if (!(key2 === "occasion" || key2 === "days" || key2 === "side")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data17.occasion !== void 0 && func0.call(data17, "occasion")) {
              let data18 = data17.occasion;
              if (typeof data18 === "string") {
                if (data18.length > 200 && func57(data18) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data18.length < 2 && func57(data18) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data17.days !== void 0 && func0.call(data17, "days")) {
              let data19 = data17.days;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 < 0 || isNaN(data19)) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
                  errors++;
                }
              }
            }
            if (data17.side !== void 0 && func0.call(data17, "side")) {
              let data20 = data17.side;
              if (typeof data20 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/type", "type", { type: "string" });
                errors++;
              }
              if (!(data20 === "before" || data20 === "after")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/enum", "enum", { allowedValues: schema38.properties.says.properties.fromOccasion.properties.side.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
var schema39 = { "type": "object", "properties": { "kind": { "const": "relative" }, "count": { "type": "integer", "minimum": 0 }, "unit": { "type": "string", "enum": ["hour", "day", "working-day", "week", "month", "year"] }, "side": { "type": "string", "enum": ["before", "after", "within"] }, "of": { "type": "string", "minLength": 1, "maxLength": 500 }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "count", "unit", "side", "of"], "additionalProperties": false };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.count === void 0 || !func0.call(data, "count")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "count" });
      errors++;
    }
    if (data.unit === void 0 || !func0.call(data, "unit")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "unit" });
      errors++;
    }
    if (data.side === void 0 || !func0.call(data, "side")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "side" });
      errors++;
    }
    if (data.of === void 0 || !func0.call(data, "of")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "of" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema39.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("relative" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "relative" });
        errors++;
      }
    }
    if (data.count !== void 0 && func0.call(data, "count")) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = withFault(vErrors, instancePath + "/count", "#/properties/count/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = withFault(vErrors, instancePath + "/count", "#/properties/count/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      let data2 = data.unit;
      if (typeof data2 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/unit", "#/properties/unit/type", "type", { type: "string" });
        errors++;
      }
      if (!(data2 === "hour" || data2 === "day" || data2 === "working-day" || data2 === "week" || data2 === "month" || data2 === "year")) {
        vErrors = withFault(vErrors, instancePath + "/unit", "#/properties/unit/enum", "enum", { allowedValues: schema39.properties.unit.enum });
        errors++;
      }
    }
    if (data.side !== void 0 && func0.call(data, "side")) {
      let data3 = data.side;
      if (typeof data3 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/side", "#/properties/side/type", "type", { type: "string" });
        errors++;
      }
      if (!(data3 === "before" || data3 === "after" || data3 === "within")) {
        vErrors = withFault(vErrors, instancePath + "/side", "#/properties/side/enum", "enum", { allowedValues: schema39.properties.side.enum });
        errors++;
      }
    }
    if (data.of !== void 0 && func0.call(data, "of")) {
      let data4 = data.of;
      if (typeof data4 === "string") {
        if (data4.length > 500 && func57(data4) > 500) {
          vErrors = withFault(vErrors, instancePath + "/of", "#/properties/of/maxLength", "maxLength", { limit: 500 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/of", "#/properties/of/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/of", "#/properties/of/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data5 = data.text;
      if (typeof data5 === "string") {
        if (data5.length > 1e3 && func57(data5) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data5.length < 2 && func57(data5) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data6 = data.bound;
      if (typeof data6 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/type", "type", { type: "string" });
        errors++;
      }
      if (!(data6 === "on" || data6 === "by" || data6 === "before" || data6 === "from" || data6 === "after" || data6 === "within")) {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/enum", "enum", { allowedValues: schema39.properties.bound.enum });
        errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "#/properties/expected/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data8 = data.time;
      if (typeof data8 === "string") {
        if (data8.length > 20 && func57(data8) > 20) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/maxLength", "maxLength", { limit: 20 });
          errors++;
        }
        if (data8.length < 2 && func57(data8) < 1) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data9 = data.inferred;
      if (Array.isArray(data9)) {
        if (data9.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/type", "type", { type: "string" });
            errors++;
          }
          if (!(data10 === "year" || data10 === "month" || data10 === "day" || data10 === "from" || data10 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/enum", "enum", { allowedValues: schema39.properties.inferred.items.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data11 = data.says;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 of Object.keys(data11)) {
          if (!(key1 === "days" || key1 === "working" || key1 === "weekday" || key1 === "fromOccasion")) {
            vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data11.days !== void 0 && func0.call(data11, "days")) {
          let data12 = data11.days;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data11.working !== void 0 && func0.call(data11, "working")) {
          if (typeof data11.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "#/properties/says/properties/working/type", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data11.weekday !== void 0 && func0.call(data11, "weekday")) {
          let data14 = data11.weekday;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 7 || isNaN(data14)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/maximum", "maximum", { comparison: "<=", limit: 7 });
              errors++;
            }
            if (data14 < 1 || isNaN(data14)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/minimum", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
        if (data11.fromOccasion !== void 0 && func0.call(data11, "fromOccasion")) {
          let data15 = data11.fromOccasion;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.occasion === void 0 || !func0.call(data15, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data15.days === void 0 || !func0.call(data15, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "days" });
              errors++;
            }
            if (data15.side === void 0 || !func0.call(data15, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data15)) {
              if (!(key2 === "occasion" || key2 === "days" || key2 === "side")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data15.occasion !== void 0 && func0.call(data15, "occasion")) {
              let data16 = data15.occasion;
              if (typeof data16 === "string") {
                if (data16.length > 200 && func57(data16) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data16.length < 2 && func57(data16) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data15.days !== void 0 && func0.call(data15, "days")) {
              let data17 = data15.days;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 0 || isNaN(data17)) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
                  errors++;
                }
              }
            }
            if (data15.side !== void 0 && func0.call(data15, "side")) {
              let data18 = data15.side;
              if (typeof data18 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/type", "type", { type: "string" });
                errors++;
              }
              if (!(data18 === "before" || data18 === "after")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/enum", "enum", { allowedValues: schema39.properties.says.properties.fromOccasion.properties.side.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var schema40 = { "type": "object", "properties": { "kind": { "const": "event" }, "name": { "type": "string", "minLength": 1, "maxLength": 500 }, "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "offset": { "type": "integer" }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "name"], "additionalProperties": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "name" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema40.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("event" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "event" });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (data1.length > 500 && func57(data1) > 500) {
          vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/maxLength", "maxLength", { limit: 500 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.occasion !== void 0 && func0.call(data, "occasion")) {
      let data2 = data.occasion;
      if (typeof data2 === "string") {
        if (data2.length > 200 && func57(data2) > 200) {
          vErrors = withFault(vErrors, instancePath + "/occasion", "#/properties/occasion/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/occasion", "#/properties/occasion/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/occasion", "#/properties/occasion/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.offset !== void 0 && func0.call(data, "offset")) {
      let data3 = data.offset;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = withFault(vErrors, instancePath + "/offset", "#/properties/offset/type", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (typeof data4 === "string") {
        if (data4.length > 1e3 && func57(data4) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data5 = data.bound;
      if (typeof data5 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/type", "type", { type: "string" });
        errors++;
      }
      if (!(data5 === "on" || data5 === "by" || data5 === "before" || data5 === "from" || data5 === "after" || data5 === "within")) {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/enum", "enum", { allowedValues: schema40.properties.bound.enum });
        errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "#/properties/expected/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data7 = data.time;
      if (typeof data7 === "string") {
        if (data7.length > 20 && func57(data7) > 20) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/maxLength", "maxLength", { limit: 20 });
          errors++;
        }
        if (data7.length < 2 && func57(data7) < 1) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data8 = data.inferred;
      if (Array.isArray(data8)) {
        if (data8.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/type", "type", { type: "string" });
            errors++;
          }
          if (!(data9 === "year" || data9 === "month" || data9 === "day" || data9 === "from" || data9 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/enum", "enum", { allowedValues: schema40.properties.inferred.items.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data10 = data.says;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 of Object.keys(data10)) {
          if (!(key1 === "days" || key1 === "working" || key1 === "weekday" || key1 === "fromOccasion")) {
            vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data10.days !== void 0 && func0.call(data10, "days")) {
          let data11 = data10.days;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data10.working !== void 0 && func0.call(data10, "working")) {
          if (typeof data10.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "#/properties/says/properties/working/type", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data10.weekday !== void 0 && func0.call(data10, "weekday")) {
          let data13 = data10.weekday;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 7 || isNaN(data13)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/maximum", "maximum", { comparison: "<=", limit: 7 });
              errors++;
            }
            if (data13 < 1 || isNaN(data13)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/minimum", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
        if (data10.fromOccasion !== void 0 && func0.call(data10, "fromOccasion")) {
          let data14 = data10.fromOccasion;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.occasion === void 0 || !func0.call(data14, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data14.days === void 0 || !func0.call(data14, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "days" });
              errors++;
            }
            if (data14.side === void 0 || !func0.call(data14, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data14)) {
              if (!(key2 === "occasion" || key2 === "days" || key2 === "side")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data14.occasion !== void 0 && func0.call(data14, "occasion")) {
              let data15 = data14.occasion;
              if (typeof data15 === "string") {
                if (data15.length > 200 && func57(data15) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data15.length < 2 && func57(data15) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data14.days !== void 0 && func0.call(data14, "days")) {
              let data16 = data14.days;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 < 0 || isNaN(data16)) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
                  errors++;
                }
              }
            }
            if (data14.side !== void 0 && func0.call(data14, "side")) {
              let data17 = data14.side;
              if (typeof data17 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/type", "type", { type: "string" });
                errors++;
              }
              if (!(data17 === "before" || data17 === "after")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/enum", "enum", { allowedValues: schema40.properties.says.properties.fromOccasion.properties.side.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
var schema41 = { "type": "object", "properties": { "kind": { "const": "ongoing" }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind"], "additionalProperties": false };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "text" || key0 === "bound" || key0 === "expected" || key0 === "time" || key0 === "inferred" || key0 === "says")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("ongoing" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "ongoing" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data1 = data.text;
      if (typeof data1 === "string") {
        if (data1.length > 1e3 && func57(data1) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data2 = data.bound;
      if (typeof data2 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/type", "type", { type: "string" });
        errors++;
      }
      if (!(data2 === "on" || data2 === "by" || data2 === "before" || data2 === "from" || data2 === "after" || data2 === "within")) {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/enum", "enum", { allowedValues: schema41.properties.bound.enum });
        errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "#/properties/expected/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data4 = data.time;
      if (typeof data4 === "string") {
        if (data4.length > 20 && func57(data4) > 20) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/maxLength", "maxLength", { limit: 20 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data5 = data.inferred;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/type", "type", { type: "string" });
            errors++;
          }
          if (!(data6 === "year" || data6 === "month" || data6 === "day" || data6 === "from" || data6 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/enum", "enum", { allowedValues: schema41.properties.inferred.items.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data7 = data.says;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 of Object.keys(data7)) {
          if (!(key1 === "days" || key1 === "working" || key1 === "weekday" || key1 === "fromOccasion")) {
            vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data7.days !== void 0 && func0.call(data7, "days")) {
          let data8 = data7.days;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 0 || isNaN(data8)) {
              vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data7.working !== void 0 && func0.call(data7, "working")) {
          if (typeof data7.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "#/properties/says/properties/working/type", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data7.weekday !== void 0 && func0.call(data7, "weekday")) {
          let data10 = data7.weekday;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 7 || isNaN(data10)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/maximum", "maximum", { comparison: "<=", limit: 7 });
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/minimum", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
        if (data7.fromOccasion !== void 0 && func0.call(data7, "fromOccasion")) {
          let data11 = data7.fromOccasion;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.occasion === void 0 || !func0.call(data11, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data11.days === void 0 || !func0.call(data11, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "days" });
              errors++;
            }
            if (data11.side === void 0 || !func0.call(data11, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data11)) {
              if (!(key2 === "occasion" || key2 === "days" || key2 === "side")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data11.occasion !== void 0 && func0.call(data11, "occasion")) {
              let data12 = data11.occasion;
              if (typeof data12 === "string") {
                if (data12.length > 200 && func57(data12) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data12.length < 2 && func57(data12) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data11.days !== void 0 && func0.call(data11, "days")) {
              let data13 = data11.days;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 0 || isNaN(data13)) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
                  errors++;
                }
              }
            }
            if (data11.side !== void 0 && func0.call(data11, "side")) {
              let data14 = data11.side;
              if (typeof data14 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/type", "type", { type: "string" });
                errors++;
              }
              if (!(data14 === "before" || data14 === "after")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/enum", "enum", { allowedValues: schema41.properties.says.properties.fromOccasion.properties.side.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
var schema42 = { "type": "object", "properties": { "kind": { "const": "vague" }, "word": { "type": "string", "enum": ["on-request", "as-prescribed", "periodic", "as-progress", "timely", "unscheduled", "other"] }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bound": { "type": "string", "enum": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "type": "string", "minLength": 1, "maxLength": 20 }, "inferred": { "type": "array", "items": { "type": "string", "enum": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0 }, "working": { "type": "boolean" }, "weekday": { "type": "integer", "minimum": 1, "maximum": 7 }, "fromOccasion": { "type": "object", "properties": { "occasion": { "type": "string", "minLength": 1, "maxLength": 200 }, "days": { "type": "integer", "minimum": 0 }, "side": { "type": "string", "enum": ["before", "after"] } }, "required": ["occasion", "days", "side"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["kind", "word"], "additionalProperties": false };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.word === void 0 || !func0.call(data, "word")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "word" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "word" || key0 === "text" || key0 === "bound" || key0 === "expected" || key0 === "time" || key0 === "inferred" || key0 === "says")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("vague" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "vague" });
        errors++;
      }
    }
    if (data.word !== void 0 && func0.call(data, "word")) {
      let data1 = data.word;
      if (typeof data1 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/word", "#/properties/word/type", "type", { type: "string" });
        errors++;
      }
      if (!(data1 === "on-request" || data1 === "as-prescribed" || data1 === "periodic" || data1 === "as-progress" || data1 === "timely" || data1 === "unscheduled" || data1 === "other")) {
        vErrors = withFault(vErrors, instancePath + "/word", "#/properties/word/enum", "enum", { allowedValues: schema42.properties.word.enum });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data2 = data.text;
      if (typeof data2 === "string") {
        if (data2.length > 1e3 && func57(data2) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data3 = data.bound;
      if (typeof data3 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/type", "type", { type: "string" });
        errors++;
      }
      if (!(data3 === "on" || data3 === "by" || data3 === "before" || data3 === "from" || data3 === "after" || data3 === "within")) {
        vErrors = withFault(vErrors, instancePath + "/bound", "#/properties/bound/enum", "enum", { allowedValues: schema42.properties.bound.enum });
        errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "#/properties/expected/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data5 = data.time;
      if (typeof data5 === "string") {
        if (data5.length > 20 && func57(data5) > 20) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/maxLength", "maxLength", { limit: 20 });
          errors++;
        }
        if (data5.length < 2 && func57(data5) < 1) {
          vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data6 = data.inferred;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/type", "type", { type: "string" });
            errors++;
          }
          if (!(data7 === "year" || data7 === "month" || data7 === "day" || data7 === "from" || data7 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/inferred/" + i0, "#/properties/inferred/items/enum", "enum", { allowedValues: schema42.properties.inferred.items.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "#/properties/inferred/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data8 = data.says;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 of Object.keys(data8)) {
          if (!(key1 === "days" || key1 === "working" || key1 === "weekday" || key1 === "fromOccasion")) {
            vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data8.days !== void 0 && func0.call(data8, "days")) {
          let data9 = data8.days;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              vErrors = withFault(vErrors, instancePath + "/says/days", "#/properties/says/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data8.working !== void 0 && func0.call(data8, "working")) {
          if (typeof data8.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "#/properties/says/properties/working/type", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data8.weekday !== void 0 && func0.call(data8, "weekday")) {
          let data11 = data8.weekday;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 7 || isNaN(data11)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/maximum", "maximum", { comparison: "<=", limit: 7 });
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              vErrors = withFault(vErrors, instancePath + "/says/weekday", "#/properties/says/properties/weekday/minimum", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
        if (data8.fromOccasion !== void 0 && func0.call(data8, "fromOccasion")) {
          let data12 = data8.fromOccasion;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.occasion === void 0 || !func0.call(data12, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data12.days === void 0 || !func0.call(data12, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "days" });
              errors++;
            }
            if (data12.side === void 0 || !func0.call(data12, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/required", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data12)) {
              if (!(key2 === "occasion" || key2 === "days" || key2 === "side")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data12.occasion !== void 0 && func0.call(data12, "occasion")) {
              let data13 = data12.occasion;
              if (typeof data13 === "string") {
                if (data13.length > 200 && func57(data13) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data13.length < 2 && func57(data13) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/occasion", "#/properties/says/properties/fromOccasion/properties/occasion/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data12.days !== void 0 && func0.call(data12, "days")) {
              let data14 = data12.days;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 0 || isNaN(data14)) {
                  vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/days", "#/properties/says/properties/fromOccasion/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 });
                  errors++;
                }
              }
            }
            if (data12.side !== void 0 && func0.call(data12, "side")) {
              let data15 = data12.side;
              if (typeof data15 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/type", "type", { type: "string" });
                errors++;
              }
              if (!(data15 === "before" || data15 === "after")) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion/side", "#/properties/says/properties/fromOccasion/properties/side/enum", "enum", { allowedValues: schema42.properties.says.properties.fromOccasion.properties.side.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "#/properties/says/properties/fromOccasion/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "#/properties/says/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if (typeof data.kind !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" });
        errors++;
      }
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "day") {
        if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate80.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "days") {
        if (!validate81(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate81.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "range") {
        if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate82.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "month") {
        if (!validate83(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate83.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "quarter") {
        if (!validate84(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate84.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "year") {
        if (!validate85(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate85.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "school-year") {
        if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate86.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "recurring") {
        if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate87.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "relative") {
        if (!validate88(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate88.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "event") {
        if (!validate89(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate89.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "ongoing") {
        if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate90.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "vague") {
        if (!validate91(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate91.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = withFault(vErrors, instancePath, "#/discriminator", "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
        errors++;
      }
    } else {
      vErrors = withFault(vErrors, instancePath, "#/discriminator", "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
      errors++;
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.when === void 0 || !func0.call(data, "when")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "when" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "section" || key0 === "label" || key0 === "text" || key0 === "x" || key0 === "title" || key0 === "kind" || key0 === "when")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (typeof data2 === "string") {
        if (data2.length > 40 && func57(data2) > 40) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (typeof data3 === "string") {
        if (data3.length > 2e4 && func57(data3) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data4 = data.x;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data5 = data.title;
      if (typeof data5 === "string") {
        if (data5.length > 1e3 && func57(data5) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data5.length < 2 && func57(data5) < 1) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data6 = data.kind;
      if (typeof data6 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" });
        errors++;
      }
      if (!(data6 === "campaign" || data6 === "horizon" || data6 === "peak" || data6 === "report-period")) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum", { allowedValues: schema29.properties.kind.enum });
        errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      if (!validate79(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = withFaults(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var schema43 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "when": { "allOf": [{ "$ref": "#/definitions/when" }] }, "occasion": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "relation": { "type": "string", "enum": ["before", "until", "on", "from", "after"] } }, "required": ["id", "relation"], "additionalProperties": false }, "track": { "type": "string", "enum": ["stage", "throughout", "peak", "follow-up"] }, "parent": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["id", "title", "when", "track"], "additionalProperties": false };
var schema44 = { "type": "object", "properties": { "kind": { "type": "string", "enum": ["congress", "term", "event", "law"] }, "name": { "type": "string", "minLength": 1, "maxLength": 500 }, "series": { "type": "string", "minLength": 1, "maxLength": 200 }, "ordinal": { "type": "integer", "minimum": 0 }, "written": { "type": "string", "minLength": 1, "maxLength": 40 }, "year": { "type": "integer" }, "term": { "type": "object", "properties": { "from": { "type": "integer" }, "to": { "type": "integer" } }, "required": ["from", "to"], "additionalProperties": false }, "ahead": { "type": "boolean" } }, "required": ["kind", "name"], "additionalProperties": false };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "name" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "name" || key0 === "series" || key0 === "ordinal" || key0 === "written" || key0 === "year" || key0 === "term" || key0 === "ahead")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" });
        errors++;
      }
      if (!(data0 === "congress" || data0 === "term" || data0 === "event" || data0 === "law")) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum", { allowedValues: schema44.properties.kind.enum });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (data1.length > 500 && func57(data1) > 500) {
          vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/maxLength", "maxLength", { limit: 500 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.series !== void 0 && func0.call(data, "series")) {
      let data2 = data.series;
      if (typeof data2 === "string") {
        if (data2.length > 200 && func57(data2) > 200) {
          vErrors = withFault(vErrors, instancePath + "/series", "#/properties/series/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/series", "#/properties/series/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/series", "#/properties/series/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.ordinal !== void 0 && func0.call(data, "ordinal")) {
      let data3 = data.ordinal;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = withFault(vErrors, instancePath + "/ordinal", "#/properties/ordinal/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = withFault(vErrors, instancePath + "/ordinal", "#/properties/ordinal/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
    if (data.written !== void 0 && func0.call(data, "written")) {
      let data4 = data.written;
      if (typeof data4 === "string") {
        if (data4.length > 40 && func57(data4) > 40) {
          vErrors = withFault(vErrors, instancePath + "/written", "#/properties/written/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/written", "#/properties/written/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/written", "#/properties/written/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      let data5 = data.year;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        vErrors = withFault(vErrors, instancePath + "/year", "#/properties/year/type", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.term !== void 0 && func0.call(data, "term")) {
      let data6 = data.term;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.from === void 0 || !func0.call(data6, "from")) {
          vErrors = withFault(vErrors, instancePath + "/term", "#/properties/term/required", "required", { missingProperty: "from" });
          errors++;
        }
        if (data6.to === void 0 || !func0.call(data6, "to")) {
          vErrors = withFault(vErrors, instancePath + "/term", "#/properties/term/required", "required", { missingProperty: "to" });
          errors++;
        }
        for (const key1 of Object.keys(data6)) {
          if (!(key1 === "from" || key1 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/term", "#/properties/term/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data6.from !== void 0 && func0.call(data6, "from")) {
          let data7 = data6.from;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            vErrors = withFault(vErrors, instancePath + "/term/from", "#/properties/term/properties/from/type", "type", { type: "integer" });
            errors++;
          }
        }
        if (data6.to !== void 0 && func0.call(data6, "to")) {
          let data8 = data6.to;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            vErrors = withFault(vErrors, instancePath + "/term/to", "#/properties/term/properties/to/type", "type", { type: "integer" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/term", "#/properties/term/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.ahead !== void 0 && func0.call(data, "ahead")) {
      if (typeof data.ahead !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/ahead", "#/properties/ahead/type", "type", { type: "boolean" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    if (data.when === void 0 || !func0.call(data, "when")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "when" });
      errors++;
    }
    if (data.track === void 0 || !func0.call(data, "track")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "track" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema43.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (typeof data2 === "string") {
        if (data2.length > 40 && func57(data2) > 40) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data3 = data.title;
      if (typeof data3 === "string") {
        if (data3.length > 1e3 && func57(data3) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (typeof data4 === "string") {
        if (data4.length > 2e4 && func57(data4) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.mentions !== void 0 && func0.call(data, "mentions")) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/mentions", "#/properties/mentions/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data5[i0], { instancePath: instancePath + "/mentions/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/mentions", "#/properties/mentions/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data7 = data.x;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      if (!validate79(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = withFaults(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.occasion !== void 0 && func0.call(data, "occasion")) {
      let data9 = data.occasion;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.id === void 0 || !func0.call(data9, "id")) {
          vErrors = withFault(vErrors, instancePath + "/occasion", "#/properties/occasion/required", "required", { missingProperty: "id" });
          errors++;
        }
        if (data9.relation === void 0 || !func0.call(data9, "relation")) {
          vErrors = withFault(vErrors, instancePath + "/occasion", "#/properties/occasion/required", "required", { missingProperty: "relation" });
          errors++;
        }
        for (const key1 of Object.keys(data9)) {
          if (!(key1 === "id" || key1 === "relation")) {
            vErrors = withFault(vErrors, instancePath + "/occasion", "#/properties/occasion/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data9.id !== void 0 && func0.call(data9, "id")) {
          let data10 = data9.id;
          if (typeof data10 === "string") {
            if (data10.length > 200 && func57(data10) > 200) {
              vErrors = withFault(vErrors, instancePath + "/occasion/id", "#/properties/occasion/properties/id/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data10.length < 2 && func57(data10) < 1) {
              vErrors = withFault(vErrors, instancePath + "/occasion/id", "#/properties/occasion/properties/id/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/occasion/id", "#/properties/occasion/properties/id/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data9.relation !== void 0 && func0.call(data9, "relation")) {
          let data11 = data9.relation;
          if (typeof data11 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/occasion/relation", "#/properties/occasion/properties/relation/type", "type", { type: "string" });
            errors++;
          }
          if (!(data11 === "before" || data11 === "until" || data11 === "on" || data11 === "from" || data11 === "after")) {
            vErrors = withFault(vErrors, instancePath + "/occasion/relation", "#/properties/occasion/properties/relation/enum", "enum", { allowedValues: schema43.properties.occasion.properties.relation.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/occasion", "#/properties/occasion/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.track !== void 0 && func0.call(data, "track")) {
      let data12 = data.track;
      if (typeof data12 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/track", "#/properties/track/type", "type", { type: "string" });
        errors++;
      }
      if (!(data12 === "stage" || data12 === "throughout" || data12 === "peak" || data12 === "follow-up")) {
        vErrors = withFault(vErrors, instancePath + "/track", "#/properties/track/enum", "enum", { allowedValues: schema43.properties.track.enum });
        errors++;
      }
    }
    if (data.parent !== void 0 && func0.call(data, "parent")) {
      let data13 = data.parent;
      if (typeof data13 === "string") {
        if (data13.length > 200 && func57(data13) > 200) {
          vErrors = withFault(vErrors, instancePath + "/parent", "#/properties/parent/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data13.length < 2 && func57(data13) < 1) {
          vErrors = withFault(vErrors, instancePath + "/parent", "#/properties/parent/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/parent", "#/properties/parent/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
var schema45 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "kind": { "type": "string", "enum": ["purpose", "requirement", "form", "slogan", "condition", "note"] } }, "required": ["id", "title", "kind"], "additionalProperties": false };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "section" || key0 === "label" || key0 === "title" || key0 === "text" || key0 === "mentions" || key0 === "x" || key0 === "kind")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (typeof data2 === "string") {
        if (data2.length > 40 && func57(data2) > 40) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data3 = data.title;
      if (typeof data3 === "string") {
        if (data3.length > 1e3 && func57(data3) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (typeof data4 === "string") {
        if (data4.length > 2e4 && func57(data4) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.mentions !== void 0 && func0.call(data, "mentions")) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/mentions", "#/properties/mentions/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data5[i0], { instancePath: instancePath + "/mentions/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/mentions", "#/properties/mentions/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data7 = data.x;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data8 = data.kind;
      if (typeof data8 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" });
        errors++;
      }
      if (!(data8 === "purpose" || data8 === "requirement" || data8 === "form" || data8 === "slogan" || data8 === "condition" || data8 === "note")) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum", { allowedValues: schema45.properties.kind.enum });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
var schema46 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "target": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "when": { "allOf": [{ "$ref": "#/definitions/when" }] }, "parent": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["id", "title"], "additionalProperties": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema46.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (typeof data2 === "string") {
        if (data2.length > 40 && func57(data2) > 40) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data3 = data.title;
      if (typeof data3 === "string") {
        if (data3.length > 1e3 && func57(data3) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (typeof data4 === "string") {
        if (data4.length > 2e4 && func57(data4) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.mentions !== void 0 && func0.call(data, "mentions")) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/mentions", "#/properties/mentions/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data5[i0], { instancePath: instancePath + "/mentions/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/mentions", "#/properties/mentions/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data7 = data.x;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.target !== void 0 && func0.call(data, "target")) {
      let data8 = data.target;
      if (typeof data8 === "string") {
        if (data8.length > 2e3 && func57(data8) > 2e3) {
          vErrors = withFault(vErrors, instancePath + "/target", "#/properties/target/maxLength", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (data8.length < 2 && func57(data8) < 1) {
          vErrors = withFault(vErrors, instancePath + "/target", "#/properties/target/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/target", "#/properties/target/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      if (!validate79(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = withFaults(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.parent !== void 0 && func0.call(data, "parent")) {
      let data10 = data.parent;
      if (typeof data10 === "string") {
        if (data10.length > 200 && func57(data10) > 200) {
          vErrors = withFault(vErrors, instancePath + "/parent", "#/properties/parent/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data10.length < 2 && func57(data10) < 1) {
          vErrors = withFault(vErrors, instancePath + "/parent", "#/properties/parent/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/parent", "#/properties/parent/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
var schema47 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "kind": { "type": "string", "enum": ["message", "work", "solution"] }, "phase": { "type": "string", "minLength": 1, "maxLength": 200 }, "parent": { "type": "string", "minLength": 1, "maxLength": 200 }, "subjects": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "when": { "allOf": [{ "$ref": "#/definitions/when" }] } }, "required": ["id", "title", "kind"], "additionalProperties": false };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema47.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (typeof data2 === "string") {
        if (data2.length > 40 && func57(data2) > 40) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data3 = data.title;
      if (typeof data3 === "string") {
        if (data3.length > 1e3 && func57(data3) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (typeof data4 === "string") {
        if (data4.length > 2e4 && func57(data4) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.mentions !== void 0 && func0.call(data, "mentions")) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/mentions", "#/properties/mentions/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data5[i0], { instancePath: instancePath + "/mentions/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/mentions", "#/properties/mentions/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data7 = data.x;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data8 = data.kind;
      if (typeof data8 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" });
        errors++;
      }
      if (!(data8 === "message" || data8 === "work" || data8 === "solution")) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum", { allowedValues: schema47.properties.kind.enum });
        errors++;
      }
    }
    if (data.phase !== void 0 && func0.call(data, "phase")) {
      let data9 = data.phase;
      if (typeof data9 === "string") {
        if (data9.length > 200 && func57(data9) > 200) {
          vErrors = withFault(vErrors, instancePath + "/phase", "#/properties/phase/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data9.length < 2 && func57(data9) < 1) {
          vErrors = withFault(vErrors, instancePath + "/phase", "#/properties/phase/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/phase", "#/properties/phase/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.parent !== void 0 && func0.call(data, "parent")) {
      let data10 = data.parent;
      if (typeof data10 === "string") {
        if (data10.length > 200 && func57(data10) > 200) {
          vErrors = withFault(vErrors, instancePath + "/parent", "#/properties/parent/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data10.length < 2 && func57(data10) < 1) {
          vErrors = withFault(vErrors, instancePath + "/parent", "#/properties/parent/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/parent", "#/properties/parent/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.subjects !== void 0 && func0.call(data, "subjects")) {
      let data11 = data.subjects;
      if (Array.isArray(data11)) {
        if (data11.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/subjects", "#/properties/subjects/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (typeof data12 === "string") {
            if (data12.length > 200 && func57(data12) > 200) {
              vErrors = withFault(vErrors, instancePath + "/subjects/" + i1, "#/properties/subjects/items/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data12.length < 2 && func57(data12) < 1) {
              vErrors = withFault(vErrors, instancePath + "/subjects/" + i1, "#/properties/subjects/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/subjects/" + i1, "#/properties/subjects/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/subjects", "#/properties/subjects/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      if (!validate79(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = withFaults(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
var schema48 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "x": { "type": "object" }, "names": { "type": "array", "items": { "type": "object", "properties": { "text": { "type": "string", "minLength": 1, "maxLength": 500 }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "declared": { "type": "boolean" } }, "required": ["text"], "additionalProperties": false }, "maxItems": 1e4, "minItems": 1 }, "kind": { "type": "string", "enum": ["internal", "subordinate", "superior", "peer", "outside", "class", "office", "unnamed"] }, "of": { "type": "string", "minLength": 1, "maxLength": 200 }, "holds": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "sort": { "type": "string", "enum": ["internal-units", "internal-leaders", "provincial-departments", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"] }, "members": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "except": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 } }, "required": ["id", "names", "kind"], "additionalProperties": false };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.names === void 0 || !func0.call(data, "names")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "names" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema48.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data1 = data.x;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data2 = data.names;
      if (Array.isArray(data2)) {
        if (data2.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/names", "#/properties/names/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        if (data2.length < 1) {
          vErrors = withFault(vErrors, instancePath + "/names", "#/properties/names/minItems", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.text === void 0 || !func0.call(data3, "text")) {
              vErrors = withFault(vErrors, instancePath + "/names/" + i0, "#/properties/names/items/required", "required", { missingProperty: "text" });
              errors++;
            }
            for (const key1 of Object.keys(data3)) {
              if (!(key1 === "text" || key1 === "section" || key1 === "declared")) {
                vErrors = withFault(vErrors, instancePath + "/names/" + i0, "#/properties/names/items/additionalProperties", "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data3.text !== void 0 && func0.call(data3, "text")) {
              let data4 = data3.text;
              if (typeof data4 === "string") {
                if (data4.length > 500 && func57(data4) > 500) {
                  vErrors = withFault(vErrors, instancePath + "/names/" + i0 + "/text", "#/properties/names/items/properties/text/maxLength", "maxLength", { limit: 500 });
                  errors++;
                }
                if (data4.length < 2 && func57(data4) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/names/" + i0 + "/text", "#/properties/names/items/properties/text/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/names/" + i0 + "/text", "#/properties/names/items/properties/text/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data3.section !== void 0 && func0.call(data3, "section")) {
              let data5 = data3.section;
              if (typeof data5 === "string") {
                if (data5.length > 200 && func57(data5) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/names/" + i0 + "/section", "#/properties/names/items/properties/section/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data5.length < 2 && func57(data5) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/names/" + i0 + "/section", "#/properties/names/items/properties/section/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/names/" + i0 + "/section", "#/properties/names/items/properties/section/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data3.declared !== void 0 && func0.call(data3, "declared")) {
              if (typeof data3.declared !== "boolean") {
                vErrors = withFault(vErrors, instancePath + "/names/" + i0 + "/declared", "#/properties/names/items/properties/declared/type", "type", { type: "boolean" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/names/" + i0, "#/properties/names/items/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/names", "#/properties/names/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data7 = data.kind;
      if (typeof data7 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" });
        errors++;
      }
      if (!(data7 === "internal" || data7 === "subordinate" || data7 === "superior" || data7 === "peer" || data7 === "outside" || data7 === "class" || data7 === "office" || data7 === "unnamed")) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum", { allowedValues: schema48.properties.kind.enum });
        errors++;
      }
    }
    if (data.of !== void 0 && func0.call(data, "of")) {
      let data8 = data.of;
      if (typeof data8 === "string") {
        if (data8.length > 200 && func57(data8) > 200) {
          vErrors = withFault(vErrors, instancePath + "/of", "#/properties/of/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data8.length < 2 && func57(data8) < 1) {
          vErrors = withFault(vErrors, instancePath + "/of", "#/properties/of/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/of", "#/properties/of/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.holds !== void 0 && func0.call(data, "holds")) {
      let data9 = data.holds;
      if (Array.isArray(data9)) {
        if (data9.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/holds", "#/properties/holds/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 === "string") {
            if (data10.length > 200 && func57(data10) > 200) {
              vErrors = withFault(vErrors, instancePath + "/holds/" + i1, "#/properties/holds/items/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data10.length < 2 && func57(data10) < 1) {
              vErrors = withFault(vErrors, instancePath + "/holds/" + i1, "#/properties/holds/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/holds/" + i1, "#/properties/holds/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/holds", "#/properties/holds/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.sort !== void 0 && func0.call(data, "sort")) {
      let data11 = data.sort;
      if (typeof data11 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/sort", "#/properties/sort/type", "type", { type: "string" });
        errors++;
      }
      if (!(data11 === "internal-units" || data11 === "internal-leaders" || data11 === "provincial-departments" || data11 === "communes" || data11 === "districts" || data11 === "front-members" || data11 === "mass-organisations" || data11 === "media" || data11 === "firms" || data11 === "schools" || data11 === "vertical-agencies" || data11 === "board-members" || data11 === "related" || data11 === "all")) {
        vErrors = withFault(vErrors, instancePath + "/sort", "#/properties/sort/enum", "enum", { allowedValues: schema48.properties.sort.enum });
        errors++;
      }
    }
    if (data.members !== void 0 && func0.call(data, "members")) {
      let data12 = data.members;
      if (Array.isArray(data12)) {
        if (data12.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/members", "#/properties/members/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (typeof data13 === "string") {
            if (data13.length > 200 && func57(data13) > 200) {
              vErrors = withFault(vErrors, instancePath + "/members/" + i2, "#/properties/members/items/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data13.length < 2 && func57(data13) < 1) {
              vErrors = withFault(vErrors, instancePath + "/members/" + i2, "#/properties/members/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/members/" + i2, "#/properties/members/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/members", "#/properties/members/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.except !== void 0 && func0.call(data, "except")) {
      let data14 = data.except;
      if (Array.isArray(data14)) {
        if (data14.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/except", "#/properties/except/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (typeof data15 === "string") {
            if (data15.length > 200 && func57(data15) > 200) {
              vErrors = withFault(vErrors, instancePath + "/except/" + i3, "#/properties/except/items/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data15.length < 2 && func57(data15) < 1) {
              vErrors = withFault(vErrors, instancePath + "/except/" + i3, "#/properties/except/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/except/" + i3, "#/properties/except/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/except", "#/properties/except/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
var schema49 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "parties": { "type": "array", "items": { "$ref": "#/definitions/party" }, "maxItems": 1e4 }, "parent": { "type": "string", "minLength": 1, "maxLength": 200 }, "when": { "type": "array", "items": { "$ref": "#/definitions/when" }, "maxItems": 100 }, "topics": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "subjects": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "covers": { "allOf": [{ "$ref": "#/definitions/covers" }] }, "outputs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "maxItems": 100 }, "channels": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 500 }, "maxItems": 100 }, "origin": { "type": "string", "enum": ["unit-entry", "labelled", "sentence", "table"] } }, "required": ["id", "title", "parties"], "additionalProperties": false };
var schema50 = { "type": "object", "properties": { "unit": { "type": "string", "minLength": 1, "maxLength": 200 }, "as": { "type": "string", "minLength": 1, "maxLength": 500 }, "role": { "type": "string", "enum": ["lead", "do", "support", "oversee", "advise", "collect", "report", "focal", "fund"] }, "verb": { "type": "string", "minLength": 1, "maxLength": 200 }, "by": { "type": "string", "minLength": 1, "maxLength": 200 }, "via": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["role"], "additionalProperties": false };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0 || !func0.call(data, "role")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "role" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "unit" || key0 === "as" || key0 === "role" || key0 === "verb" || key0 === "by" || key0 === "via")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      let data0 = data.unit;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/unit", "#/properties/unit/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/unit", "#/properties/unit/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/unit", "#/properties/unit/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.as !== void 0 && func0.call(data, "as")) {
      let data1 = data.as;
      if (typeof data1 === "string") {
        if (data1.length > 500 && func57(data1) > 500) {
          vErrors = withFault(vErrors, instancePath + "/as", "#/properties/as/maxLength", "maxLength", { limit: 500 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/as", "#/properties/as/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/as", "#/properties/as/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.role !== void 0 && func0.call(data, "role")) {
      let data2 = data.role;
      if (typeof data2 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/role", "#/properties/role/type", "type", { type: "string" });
        errors++;
      }
      if (!(data2 === "lead" || data2 === "do" || data2 === "support" || data2 === "oversee" || data2 === "advise" || data2 === "collect" || data2 === "report" || data2 === "focal" || data2 === "fund")) {
        vErrors = withFault(vErrors, instancePath + "/role", "#/properties/role/enum", "enum", { allowedValues: schema50.properties.role.enum });
        errors++;
      }
    }
    if (data.verb !== void 0 && func0.call(data, "verb")) {
      let data3 = data.verb;
      if (typeof data3 === "string") {
        if (data3.length > 200 && func57(data3) > 200) {
          vErrors = withFault(vErrors, instancePath + "/verb", "#/properties/verb/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/verb", "#/properties/verb/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/verb", "#/properties/verb/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by")) {
      let data4 = data.by;
      if (typeof data4 === "string") {
        if (data4.length > 200 && func57(data4) > 200) {
          vErrors = withFault(vErrors, instancePath + "/by", "#/properties/by/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/by", "#/properties/by/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/by", "#/properties/by/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.via !== void 0 && func0.call(data, "via")) {
      let data5 = data.via;
      if (typeof data5 === "string") {
        if (data5.length > 200 && func57(data5) > 200) {
          vErrors = withFault(vErrors, instancePath + "/via", "#/properties/via/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data5.length < 2 && func57(data5) < 1) {
          vErrors = withFault(vErrors, instancePath + "/via", "#/properties/via/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/via", "#/properties/via/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
var schema51 = { "type": "object", "properties": { "scope": { "type": "string", "enum": ["all", "phase", "section", "subject"] }, "ref": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["scope"], "additionalProperties": false };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope === void 0 || !func0.call(data, "scope")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "scope" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "scope" || key0 === "ref")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.scope !== void 0 && func0.call(data, "scope")) {
      let data0 = data.scope;
      if (typeof data0 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/scope", "#/properties/scope/type", "type", { type: "string" });
        errors++;
      }
      if (!(data0 === "all" || data0 === "phase" || data0 === "section" || data0 === "subject")) {
        vErrors = withFault(vErrors, instancePath + "/scope", "#/properties/scope/enum", "enum", { allowedValues: schema51.properties.scope.enum });
        errors++;
      }
    }
    if (data.ref !== void 0 && func0.call(data, "ref")) {
      let data1 = data.ref;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/ref", "#/properties/ref/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/ref", "#/properties/ref/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/ref", "#/properties/ref/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    if (data.parties === void 0 || !func0.call(data, "parties")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "parties" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema49.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (typeof data2 === "string") {
        if (data2.length > 40 && func57(data2) > 40) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data3 = data.title;
      if (typeof data3 === "string") {
        if (data3.length > 1e3 && func57(data3) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (typeof data4 === "string") {
        if (data4.length > 2e4 && func57(data4) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.mentions !== void 0 && func0.call(data, "mentions")) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/mentions", "#/properties/mentions/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data5[i0], { instancePath: instancePath + "/mentions/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/mentions", "#/properties/mentions/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data7 = data.x;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.parties !== void 0 && func0.call(data, "parties")) {
      let data8 = data.parties;
      if (Array.isArray(data8)) {
        if (data8.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/parties", "#/properties/parties/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate126(data8[i1], { instancePath: instancePath + "/parties/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
            vErrors = withFaults(vErrors, validate126.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/parties", "#/properties/parties/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.parent !== void 0 && func0.call(data, "parent")) {
      let data10 = data.parent;
      if (typeof data10 === "string") {
        if (data10.length > 200 && func57(data10) > 200) {
          vErrors = withFault(vErrors, instancePath + "/parent", "#/properties/parent/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data10.length < 2 && func57(data10) < 1) {
          vErrors = withFault(vErrors, instancePath + "/parent", "#/properties/parent/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/parent", "#/properties/parent/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      let data11 = data.when;
      if (Array.isArray(data11)) {
        if (data11.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/when", "#/properties/when/maxItems", "maxItems", { limit: 100 });
          errors++;
        }
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate79(data11[i2], { instancePath: instancePath + "/when/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
            vErrors = withFaults(vErrors, validate79.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/when", "#/properties/when/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.topics !== void 0 && func0.call(data, "topics")) {
      let data13 = data.topics;
      if (Array.isArray(data13)) {
        if (data13.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/topics", "#/properties/topics/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (typeof data14 === "string") {
            if (data14.length > 200 && func57(data14) > 200) {
              vErrors = withFault(vErrors, instancePath + "/topics/" + i3, "#/properties/topics/items/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data14.length < 2 && func57(data14) < 1) {
              vErrors = withFault(vErrors, instancePath + "/topics/" + i3, "#/properties/topics/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/topics/" + i3, "#/properties/topics/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/topics", "#/properties/topics/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.subjects !== void 0 && func0.call(data, "subjects")) {
      let data15 = data.subjects;
      if (Array.isArray(data15)) {
        if (data15.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/subjects", "#/properties/subjects/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data16 = data15[i4];
          if (typeof data16 === "string") {
            if (data16.length > 200 && func57(data16) > 200) {
              vErrors = withFault(vErrors, instancePath + "/subjects/" + i4, "#/properties/subjects/items/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data16.length < 2 && func57(data16) < 1) {
              vErrors = withFault(vErrors, instancePath + "/subjects/" + i4, "#/properties/subjects/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/subjects/" + i4, "#/properties/subjects/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/subjects", "#/properties/subjects/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.covers !== void 0 && func0.call(data, "covers")) {
      if (!validate129(data.covers, { instancePath: instancePath + "/covers", parentData: data, parentDataProperty: "covers", rootData })) {
        vErrors = withFaults(vErrors, validate129.errors);
        errors = vErrors.length;
      }
    }
    if (data.outputs !== void 0 && func0.call(data, "outputs")) {
      let data18 = data.outputs;
      if (Array.isArray(data18)) {
        if (data18.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/outputs", "#/properties/outputs/maxItems", "maxItems", { limit: 100 });
          errors++;
        }
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data19 = data18[i5];
          if (typeof data19 === "string") {
            if (data19.length > 2e3 && func57(data19) > 2e3) {
              vErrors = withFault(vErrors, instancePath + "/outputs/" + i5, "#/properties/outputs/items/maxLength", "maxLength", { limit: 2e3 });
              errors++;
            }
            if (data19.length < 2 && func57(data19) < 1) {
              vErrors = withFault(vErrors, instancePath + "/outputs/" + i5, "#/properties/outputs/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/outputs/" + i5, "#/properties/outputs/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/outputs", "#/properties/outputs/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.channels !== void 0 && func0.call(data, "channels")) {
      let data20 = data.channels;
      if (Array.isArray(data20)) {
        if (data20.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/channels", "#/properties/channels/maxItems", "maxItems", { limit: 100 });
          errors++;
        }
        const len6 = data20.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data21 = data20[i6];
          if (typeof data21 === "string") {
            if (data21.length > 500 && func57(data21) > 500) {
              vErrors = withFault(vErrors, instancePath + "/channels/" + i6, "#/properties/channels/items/maxLength", "maxLength", { limit: 500 });
              errors++;
            }
            if (data21.length < 2 && func57(data21) < 1) {
              vErrors = withFault(vErrors, instancePath + "/channels/" + i6, "#/properties/channels/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/channels/" + i6, "#/properties/channels/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/channels", "#/properties/channels/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.origin !== void 0 && func0.call(data, "origin")) {
      let data22 = data.origin;
      if (typeof data22 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/origin", "#/properties/origin/type", "type", { type: "string" });
        errors++;
      }
      if (!(data22 === "unit-entry" || data22 === "labelled" || data22 === "sentence" || data22 === "table")) {
        vErrors = withFault(vErrors, instancePath + "/origin", "#/properties/origin/enum", "enum", { allowedValues: schema49.properties.origin.enum });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
var schema52 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "parties": { "type": "array", "items": { "$ref": "#/definitions/party" }, "maxItems": 1e4 }, "covers": { "allOf": [{ "$ref": "#/definitions/covers" }] } }, "required": ["id", "title", "parties", "covers"], "additionalProperties": false };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    if (data.parties === void 0 || !func0.call(data, "parties")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "parties" });
      errors++;
    }
    if (data.covers === void 0 || !func0.call(data, "covers")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "covers" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema52.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (typeof data2 === "string") {
        if (data2.length > 40 && func57(data2) > 40) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data3 = data.title;
      if (typeof data3 === "string") {
        if (data3.length > 1e3 && func57(data3) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (typeof data4 === "string") {
        if (data4.length > 2e4 && func57(data4) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.mentions !== void 0 && func0.call(data, "mentions")) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/mentions", "#/properties/mentions/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data5[i0], { instancePath: instancePath + "/mentions/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/mentions", "#/properties/mentions/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data7 = data.x;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.parties !== void 0 && func0.call(data, "parties")) {
      let data8 = data.parties;
      if (Array.isArray(data8)) {
        if (data8.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/parties", "#/properties/parties/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate126(data8[i1], { instancePath: instancePath + "/parties/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
            vErrors = withFaults(vErrors, validate126.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/parties", "#/properties/parties/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.covers !== void 0 && func0.call(data, "covers")) {
      if (!validate129(data.covers, { instancePath: instancePath + "/covers", parentData: data, parentDataProperty: "covers", rootData })) {
        vErrors = withFaults(vErrors, validate129.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
var schema53 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "kind": { "type": "string", "enum": ["report", "difficulty"] }, "from": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "via": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "to": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "maxItems": 1e4 }, "when": { "type": "array", "items": { "$ref": "#/definitions/when" }, "maxItems": 100 }, "what": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "final": { "type": "boolean" }, "form": { "type": "string", "minLength": 1, "maxLength": 500 }, "task": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["id", "kind", "from", "to"], "additionalProperties": false };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.from === void 0 || !func0.call(data, "from")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema53.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (typeof data2 === "string") {
        if (data2.length > 40 && func57(data2) > 40) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data3 = data.title;
      if (typeof data3 === "string") {
        if (data3.length > 1e3 && func57(data3) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (typeof data4 === "string") {
        if (data4.length > 2e4 && func57(data4) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.mentions !== void 0 && func0.call(data, "mentions")) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/mentions", "#/properties/mentions/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data5[i0], { instancePath: instancePath + "/mentions/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/mentions", "#/properties/mentions/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data7 = data.x;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data8 = data.kind;
      if (typeof data8 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" });
        errors++;
      }
      if (!(data8 === "report" || data8 === "difficulty")) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum", { allowedValues: schema53.properties.kind.enum });
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data9 = data.from;
      if (Array.isArray(data9)) {
        if (data9.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 === "string") {
            if (data10.length > 200 && func57(data10) > 200) {
              vErrors = withFault(vErrors, instancePath + "/from/" + i1, "#/properties/from/items/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data10.length < 2 && func57(data10) < 1) {
              vErrors = withFault(vErrors, instancePath + "/from/" + i1, "#/properties/from/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/from/" + i1, "#/properties/from/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.via !== void 0 && func0.call(data, "via")) {
      let data11 = data.via;
      if (Array.isArray(data11)) {
        if (data11.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/via", "#/properties/via/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          if (typeof data12 === "string") {
            if (data12.length > 200 && func57(data12) > 200) {
              vErrors = withFault(vErrors, instancePath + "/via/" + i2, "#/properties/via/items/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data12.length < 2 && func57(data12) < 1) {
              vErrors = withFault(vErrors, instancePath + "/via/" + i2, "#/properties/via/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/via/" + i2, "#/properties/via/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/via", "#/properties/via/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data13 = data.to;
      if (Array.isArray(data13)) {
        if (data13.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (typeof data14 === "string") {
            if (data14.length > 200 && func57(data14) > 200) {
              vErrors = withFault(vErrors, instancePath + "/to/" + i3, "#/properties/to/items/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data14.length < 2 && func57(data14) < 1) {
              vErrors = withFault(vErrors, instancePath + "/to/" + i3, "#/properties/to/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/to/" + i3, "#/properties/to/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      let data15 = data.when;
      if (Array.isArray(data15)) {
        if (data15.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/when", "#/properties/when/maxItems", "maxItems", { limit: 100 });
          errors++;
        }
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate79(data15[i4], { instancePath: instancePath + "/when/" + i4, parentData: data15, parentDataProperty: i4, rootData })) {
            vErrors = withFaults(vErrors, validate79.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/when", "#/properties/when/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.what !== void 0 && func0.call(data, "what")) {
      let data17 = data.what;
      if (typeof data17 === "string") {
        if (data17.length > 1e3 && func57(data17) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/what", "#/properties/what/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data17.length < 2 && func57(data17) < 1) {
          vErrors = withFault(vErrors, instancePath + "/what", "#/properties/what/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/what", "#/properties/what/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.final !== void 0 && func0.call(data, "final")) {
      if (typeof data.final !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/final", "#/properties/final/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.form !== void 0 && func0.call(data, "form")) {
      let data19 = data.form;
      if (typeof data19 === "string") {
        if (data19.length > 500 && func57(data19) > 500) {
          vErrors = withFault(vErrors, instancePath + "/form", "#/properties/form/maxLength", "maxLength", { limit: 500 });
          errors++;
        }
        if (data19.length < 2 && func57(data19) < 1) {
          vErrors = withFault(vErrors, instancePath + "/form", "#/properties/form/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/form", "#/properties/form/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.task !== void 0 && func0.call(data, "task")) {
      let data20 = data.task;
      if (typeof data20 === "string") {
        if (data20.length > 200 && func57(data20) > 200) {
          vErrors = withFault(vErrors, instancePath + "/task", "#/properties/task/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data20.length < 2 && func57(data20) < 1) {
          vErrors = withFault(vErrors, instancePath + "/task", "#/properties/task/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/task", "#/properties/task/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate137.errors = vErrors;
  return errors === 0;
}
var schema54 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "x": { "type": "object" }, "source": { "type": "string", "enum": ["own", "state-budget", "sponsor", "integrated", "none"] }, "payer": { "type": "string", "minLength": 1, "maxLength": 200 }, "amount": { "type": "integer", "minimum": 0 } }, "required": ["id", "source"], "additionalProperties": false };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.source === void 0 || !func0.call(data, "source")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "source" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "section" || key0 === "label" || key0 === "text" || key0 === "x" || key0 === "source" || key0 === "payer" || key0 === "amount")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (typeof data2 === "string") {
        if (data2.length > 40 && func57(data2) > 40) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (typeof data3 === "string") {
        if (data3.length > 2e4 && func57(data3) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data4 = data.x;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      let data5 = data.source;
      if (typeof data5 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/source", "#/properties/source/type", "type", { type: "string" });
        errors++;
      }
      if (!(data5 === "own" || data5 === "state-budget" || data5 === "sponsor" || data5 === "integrated" || data5 === "none")) {
        vErrors = withFault(vErrors, instancePath + "/source", "#/properties/source/enum", "enum", { allowedValues: schema54.properties.source.enum });
        errors++;
      }
    }
    if (data.payer !== void 0 && func0.call(data, "payer")) {
      let data6 = data.payer;
      if (typeof data6 === "string") {
        if (data6.length > 200 && func57(data6) > 200) {
          vErrors = withFault(vErrors, instancePath + "/payer", "#/properties/payer/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data6.length < 2 && func57(data6) < 1) {
          vErrors = withFault(vErrors, instancePath + "/payer", "#/properties/payer/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/payer", "#/properties/payer/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.amount !== void 0 && func0.call(data, "amount")) {
      let data7 = data.amount;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = withFault(vErrors, instancePath + "/amount", "#/properties/amount/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          vErrors = withFault(vErrors, instancePath + "/amount", "#/properties/amount/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
var schema55 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "x": { "type": "object" }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "bullet": { "type": "string", "minLength": 1, "maxLength": 10 }, "end": { "type": "string", "minLength": 1, "maxLength": 10 }, "to": { "type": "array", "items": { "type": "object", "properties": { "unit": { "type": "string", "minLength": 1, "maxLength": 200 }, "as": { "type": "string", "enum": ["tasked-units", "section"] }, "ref": { "type": "string", "minLength": 1, "maxLength": 200 } }, "additionalProperties": false }, "maxItems": 500 }, "purpose": { "type": "string", "enum": ["act", "know", "report", "coordinate"] }, "channel": { "type": "string", "minLength": 1, "maxLength": 200 }, "codes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "maxItems": 100 } }, "required": ["id", "text", "to"], "additionalProperties": false };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.text === void 0 || !func0.call(data, "text")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "text" });
      errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema55.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data1 = data.x;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data2 = data.text;
      if (typeof data2 === "string") {
        if (data2.length > 1e3 && func57(data2) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.bullet !== void 0 && func0.call(data, "bullet")) {
      let data3 = data.bullet;
      if (typeof data3 === "string") {
        if (data3.length > 10 && func57(data3) > 10) {
          vErrors = withFault(vErrors, instancePath + "/bullet", "#/properties/bullet/maxLength", "maxLength", { limit: 10 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/bullet", "#/properties/bullet/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/bullet", "#/properties/bullet/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      let data4 = data.end;
      if (typeof data4 === "string") {
        if (data4.length > 10 && func57(data4) > 10) {
          vErrors = withFault(vErrors, instancePath + "/end", "#/properties/end/maxLength", "maxLength", { limit: 10 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/end", "#/properties/end/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/end", "#/properties/end/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data5 = data.to;
      if (Array.isArray(data5)) {
        if (data5.length > 500) {
          vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/maxItems", "maxItems", { limit: 500 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key1 of Object.keys(data6)) {
              if (!(key1 === "unit" || key1 === "as" || key1 === "ref")) {
                vErrors = withFault(vErrors, instancePath + "/to/" + i0, "#/properties/to/items/additionalProperties", "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data6.unit !== void 0 && func0.call(data6, "unit")) {
              let data7 = data6.unit;
              if (typeof data7 === "string") {
                if (data7.length > 200 && func57(data7) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/to/" + i0 + "/unit", "#/properties/to/items/properties/unit/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data7.length < 2 && func57(data7) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/to/" + i0 + "/unit", "#/properties/to/items/properties/unit/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/to/" + i0 + "/unit", "#/properties/to/items/properties/unit/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data6.as !== void 0 && func0.call(data6, "as")) {
              let data8 = data6.as;
              if (typeof data8 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/to/" + i0 + "/as", "#/properties/to/items/properties/as/type", "type", { type: "string" });
                errors++;
              }
              if (!(data8 === "tasked-units" || data8 === "section")) {
                vErrors = withFault(vErrors, instancePath + "/to/" + i0 + "/as", "#/properties/to/items/properties/as/enum", "enum", { allowedValues: schema55.properties.to.items.properties.as.enum });
                errors++;
              }
            }
            if (data6.ref !== void 0 && func0.call(data6, "ref")) {
              let data9 = data6.ref;
              if (typeof data9 === "string") {
                if (data9.length > 200 && func57(data9) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/to/" + i0 + "/ref", "#/properties/to/items/properties/ref/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data9.length < 2 && func57(data9) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/to/" + i0 + "/ref", "#/properties/to/items/properties/ref/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/to/" + i0 + "/ref", "#/properties/to/items/properties/ref/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/to/" + i0, "#/properties/to/items/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.purpose !== void 0 && func0.call(data, "purpose")) {
      let data10 = data.purpose;
      if (typeof data10 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/purpose", "#/properties/purpose/type", "type", { type: "string" });
        errors++;
      }
      if (!(data10 === "act" || data10 === "know" || data10 === "report" || data10 === "coordinate")) {
        vErrors = withFault(vErrors, instancePath + "/purpose", "#/properties/purpose/enum", "enum", { allowedValues: schema55.properties.purpose.enum });
        errors++;
      }
    }
    if (data.channel !== void 0 && func0.call(data, "channel")) {
      let data11 = data.channel;
      if (typeof data11 === "string") {
        if (data11.length > 200 && func57(data11) > 200) {
          vErrors = withFault(vErrors, instancePath + "/channel", "#/properties/channel/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data11.length < 2 && func57(data11) < 1) {
          vErrors = withFault(vErrors, instancePath + "/channel", "#/properties/channel/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/channel", "#/properties/channel/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.codes !== void 0 && func0.call(data, "codes")) {
      let data12 = data.codes;
      if (Array.isArray(data12)) {
        if (data12.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/codes", "#/properties/codes/maxItems", "maxItems", { limit: 100 });
          errors++;
        }
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (typeof data13 === "string") {
            if (data13.length > 100 && func57(data13) > 100) {
              vErrors = withFault(vErrors, instancePath + "/codes/" + i1, "#/properties/codes/items/maxLength", "maxLength", { limit: 100 });
              errors++;
            }
            if (data13.length < 2 && func57(data13) < 1) {
              vErrors = withFault(vErrors, instancePath + "/codes/" + i1, "#/properties/codes/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/codes/" + i1, "#/properties/codes/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/codes", "#/properties/codes/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
var schema56 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "text": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "x": { "type": "object" }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "kind": { "type": "string", "enum": ["task-table", "form", "list", "second-document", "other"] }, "attachedTo": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["id", "kind"], "additionalProperties": false };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "section" || key0 === "label" || key0 === "text" || key0 === "x" || key0 === "title" || key0 === "kind" || key0 === "attachedTo")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (typeof data2 === "string") {
        if (data2.length > 40 && func57(data2) > 40) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (typeof data3 === "string") {
        if (data3.length > 2e4 && func57(data3) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data4 = data.x;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data5 = data.title;
      if (typeof data5 === "string") {
        if (data5.length > 1e3 && func57(data5) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data5.length < 2 && func57(data5) < 1) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data6 = data.kind;
      if (typeof data6 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" });
        errors++;
      }
      if (!(data6 === "task-table" || data6 === "form" || data6 === "list" || data6 === "second-document" || data6 === "other")) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum", { allowedValues: schema56.properties.kind.enum });
        errors++;
      }
    }
    if (data.attachedTo !== void 0 && func0.call(data, "attachedTo")) {
      let data7 = data.attachedTo;
      if (typeof data7 === "string") {
        if (data7.length > 500 && func57(data7) > 500) {
          vErrors = withFault(vErrors, instancePath + "/attachedTo", "#/properties/attachedTo/maxLength", "maxLength", { limit: 500 });
          errors++;
        }
        if (data7.length < 2 && func57(data7) < 1) {
          vErrors = withFault(vErrors, instancePath + "/attachedTo", "#/properties/attachedTo/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/attachedTo", "#/properties/attachedTo/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.short === void 0 || !func0.call(data, "short")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "short" });
      errors++;
    }
    if (data.long === void 0 || !func0.call(data, "long")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "long" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "section" || key0 === "x" || key0 === "short" || key0 === "long" || key0 === "unit")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data2 = data.x;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.short !== void 0 && func0.call(data, "short")) {
      let data3 = data.short;
      if (typeof data3 === "string") {
        if (data3.length > 500 && func57(data3) > 500) {
          vErrors = withFault(vErrors, instancePath + "/short", "#/properties/short/maxLength", "maxLength", { limit: 500 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/short", "#/properties/short/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/short", "#/properties/short/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.long !== void 0 && func0.call(data, "long")) {
      let data4 = data.long;
      if (typeof data4 === "string") {
        if (data4.length > 2e3 && func57(data4) > 2e3) {
          vErrors = withFault(vErrors, instancePath + "/long", "#/properties/long/maxLength", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/long", "#/properties/long/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/long", "#/properties/long/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      let data5 = data.unit;
      if (typeof data5 === "string") {
        if (data5.length > 200 && func57(data5) > 200) {
          vErrors = withFault(vErrors, instancePath + "/unit", "#/properties/unit/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data5.length < 2 && func57(data5) < 1) {
          vErrors = withFault(vErrors, instancePath + "/unit", "#/properties/unit/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/unit", "#/properties/unit/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
var schema58 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "type": "string", "minLength": 1, "maxLength": 200 }, "x": { "type": "object" }, "text": { "type": "string", "minLength": 1, "maxLength": 500 }, "kind": { "type": "string", "enum": ["section", "appendix", "form"] }, "to": { "type": "string", "minLength": 1, "maxLength": 200 } }, "required": ["id", "text", "kind"], "additionalProperties": false };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.text === void 0 || !func0.call(data, "text")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "text" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "section" || key0 === "x" || key0 === "text" || key0 === "kind" || key0 === "to")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data2 = data.x;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (typeof data3 === "string") {
        if (data3.length > 500 && func57(data3) > 500) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/maxLength", "maxLength", { limit: 500 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data4 = data.kind;
      if (typeof data4 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" });
        errors++;
      }
      if (!(data4 === "section" || data4 === "appendix" || data4 === "form")) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/enum", "enum", { allowedValues: schema58.properties.kind.enum });
        errors++;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data5 = data.to;
      if (typeof data5 === "string") {
        if (data5.length > 200 && func57(data5) > 200) {
          vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data5.length < 2 && func57(data5) < 1) {
          vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "field" || key0 === "page" || key0 === "paragraph" || key0 === "line" || key0 === "lineEnd" || key0 === "from" || key0 === "to")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.field !== void 0 && func0.call(data, "field")) {
      let data1 = data.field;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/field", "#/properties/field/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/field", "#/properties/field/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/field", "#/properties/field/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.page !== void 0 && func0.call(data, "page")) {
      let data2 = data.page;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = withFault(vErrors, instancePath + "/page", "#/properties/page/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = withFault(vErrors, instancePath + "/page", "#/properties/page/minimum", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.paragraph !== void 0 && func0.call(data, "paragraph")) {
      let data3 = data.paragraph;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = withFault(vErrors, instancePath + "/paragraph", "#/properties/paragraph/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = withFault(vErrors, instancePath + "/paragraph", "#/properties/paragraph/minimum", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.line !== void 0 && func0.call(data, "line")) {
      let data4 = data.line;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = withFault(vErrors, instancePath + "/line", "#/properties/line/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 1 || isNaN(data4)) {
          vErrors = withFault(vErrors, instancePath + "/line", "#/properties/line/minimum", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.lineEnd !== void 0 && func0.call(data, "lineEnd")) {
      let data5 = data.lineEnd;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        vErrors = withFault(vErrors, instancePath + "/lineEnd", "#/properties/lineEnd/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 1 || isNaN(data5)) {
          vErrors = withFault(vErrors, instancePath + "/lineEnd", "#/properties/lineEnd/minimum", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data6 = data.from;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data7 = data.to;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate151.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 || !func0.call(data, "schema")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "schema" });
      errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "type" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    if (data.issuer === void 0 || !func0.call(data, "issuer")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "issuer" });
      errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "status" });
      errors++;
    }
    if (data.extent === void 0 || !func0.call(data, "extent")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "extent" });
      errors++;
    }
    if (data.sections === void 0 || !func0.call(data, "sections")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "sections" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema24.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema")) {
      let data0 = data.$schema;
      if (typeof data0 === "string") {
        if (data0.length > 1e3 && func57(data0) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/$schema", "#/properties/%24schema/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/$schema", "#/properties/%24schema/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/$schema", "#/properties/%24schema/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.schema !== void 0 && func0.call(data, "schema")) {
      if ("1" !== data.schema) {
        vErrors = withFault(vErrors, instancePath + "/schema", "#/properties/schema/const", "const", { allowedValue: "1" });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data2 = data.id;
      if (typeof data2 === "string") {
        if (data2.length > 200 && func57(data2) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data2)) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.template !== void 0 && func0.call(data, "template")) {
      let data3 = data.template;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.id === void 0 || !func0.call(data3, "id")) {
          vErrors = withFault(vErrors, instancePath + "/template", "#/properties/template/required", "required", { missingProperty: "id" });
          errors++;
        }
        for (const key1 of Object.keys(data3)) {
          if (!(key1 === "id" || key1 === "year" || key1 === "parameters")) {
            vErrors = withFault(vErrors, instancePath + "/template", "#/properties/template/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data3.id !== void 0 && func0.call(data3, "id")) {
          let data4 = data3.id;
          if (typeof data4 === "string") {
            if (data4.length > 200 && func57(data4) > 200) {
              vErrors = withFault(vErrors, instancePath + "/template/id", "#/properties/template/properties/id/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data4.length < 2 && func57(data4) < 1) {
              vErrors = withFault(vErrors, instancePath + "/template/id", "#/properties/template/properties/id/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/template/id", "#/properties/template/properties/id/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data3.year !== void 0 && func0.call(data3, "year")) {
          let data5 = data3.year;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            vErrors = withFault(vErrors, instancePath + "/template/year", "#/properties/template/properties/year/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 9999 || isNaN(data5)) {
              vErrors = withFault(vErrors, instancePath + "/template/year", "#/properties/template/properties/year/maximum", "maximum", { comparison: "<=", limit: 9999 });
              errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              vErrors = withFault(vErrors, instancePath + "/template/year", "#/properties/template/properties/year/minimum", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
        if (data3.parameters !== void 0 && func0.call(data3, "parameters")) {
          let data6 = data3.parameters;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key2 of Object.keys(data6)) {
              let data7 = data6[key2];
              if (typeof data7 !== "string" && !(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && typeof data7 !== "boolean") {
                vErrors = withFault(vErrors, instancePath + "/template/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/template/properties/parameters/additionalProperties/type", "type", { type: schema24.properties.template.properties.parameters.additionalProperties.type });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/template/parameters", "#/properties/template/properties/parameters/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/template", "#/properties/template/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data8 = data.x;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.type !== void 0 && func0.call(data, "type")) {
      let data9 = data.type;
      if (typeof data9 === "string") {
        if (data9.length > 200 && func57(data9) > 200) {
          vErrors = withFault(vErrors, instancePath + "/type", "#/properties/type/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data9.length < 2 && func57(data9) < 1) {
          vErrors = withFault(vErrors, instancePath + "/type", "#/properties/type/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/type", "#/properties/type/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data10 = data.title;
      if (typeof data10 === "string") {
        if (data10.length > 2e3 && func57(data10) > 2e3) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/maxLength", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (data10.length < 2 && func57(data10) < 1) {
          vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.issuer !== void 0 && func0.call(data, "issuer")) {
      let data11 = data.issuer;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.name === void 0 || !func0.call(data11, "name")) {
          vErrors = withFault(vErrors, instancePath + "/issuer", "#/properties/issuer/required", "required", { missingProperty: "name" });
          errors++;
        }
        if (data11.level === void 0 || !func0.call(data11, "level")) {
          vErrors = withFault(vErrors, instancePath + "/issuer", "#/properties/issuer/required", "required", { missingProperty: "level" });
          errors++;
        }
        if (data11.organ === void 0 || !func0.call(data11, "organ")) {
          vErrors = withFault(vErrors, instancePath + "/issuer", "#/properties/issuer/required", "required", { missingProperty: "organ" });
          errors++;
        }
        for (const key3 of Object.keys(data11)) {
          if (!(key3 === "name" || key3 === "superior" || key3 === "place" || key3 === "level" || key3 === "organ")) {
            vErrors = withFault(vErrors, instancePath + "/issuer", "#/properties/issuer/additionalProperties", "additionalProperties", { additionalProperty: key3 });
            errors++;
          }
        }
        if (data11.name !== void 0 && func0.call(data11, "name")) {
          let data12 = data11.name;
          if (typeof data12 === "string") {
            if (data12.length > 500 && func57(data12) > 500) {
              vErrors = withFault(vErrors, instancePath + "/issuer/name", "#/properties/issuer/properties/name/maxLength", "maxLength", { limit: 500 });
              errors++;
            }
            if (data12.length < 2 && func57(data12) < 1) {
              vErrors = withFault(vErrors, instancePath + "/issuer/name", "#/properties/issuer/properties/name/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/issuer/name", "#/properties/issuer/properties/name/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data11.superior !== void 0 && func0.call(data11, "superior")) {
          let data13 = data11.superior;
          if (typeof data13 === "string") {
            if (data13.length > 500 && func57(data13) > 500) {
              vErrors = withFault(vErrors, instancePath + "/issuer/superior", "#/properties/issuer/properties/superior/maxLength", "maxLength", { limit: 500 });
              errors++;
            }
            if (data13.length < 2 && func57(data13) < 1) {
              vErrors = withFault(vErrors, instancePath + "/issuer/superior", "#/properties/issuer/properties/superior/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/issuer/superior", "#/properties/issuer/properties/superior/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data11.place !== void 0 && func0.call(data11, "place")) {
          let data14 = data11.place;
          if (typeof data14 === "string") {
            if (data14.length > 200 && func57(data14) > 200) {
              vErrors = withFault(vErrors, instancePath + "/issuer/place", "#/properties/issuer/properties/place/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data14.length < 2 && func57(data14) < 1) {
              vErrors = withFault(vErrors, instancePath + "/issuer/place", "#/properties/issuer/properties/place/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/issuer/place", "#/properties/issuer/properties/place/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data11.level !== void 0 && func0.call(data11, "level")) {
          let data15 = data11.level;
          if (typeof data15 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/issuer/level", "#/properties/issuer/properties/level/type", "type", { type: "string" });
            errors++;
          }
          if (!(data15 === "central" || data15 === "province" || data15 === "district" || data15 === "commune" || data15 === "unit")) {
            vErrors = withFault(vErrors, instancePath + "/issuer/level", "#/properties/issuer/properties/level/enum", "enum", { allowedValues: schema24.properties.issuer.properties.level.enum });
            errors++;
          }
        }
        if (data11.organ !== void 0 && func0.call(data11, "organ")) {
          let data16 = data11.organ;
          if (typeof data16 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/issuer/organ", "#/properties/issuer/properties/organ/type", "type", { type: "string" });
            errors++;
          }
          if (!(data16 === "committee" || data16 === "department" || data16 === "division" || data16 === "office" || data16 === "board" || data16 === "school" || data16 === "party" || data16 === "front" || data16 === "union" || data16 === "other")) {
            vErrors = withFault(vErrors, instancePath + "/issuer/organ", "#/properties/issuer/properties/organ/enum", "enum", { allowedValues: schema24.properties.issuer.properties.organ.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/issuer", "#/properties/issuer/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.number !== void 0 && func0.call(data, "number")) {
      let data17 = data.number;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key4 of Object.keys(data17)) {
          if (!(key4 === "serial" || key4 === "symbol" || key4 === "text")) {
            vErrors = withFault(vErrors, instancePath + "/number", "#/properties/number/additionalProperties", "additionalProperties", { additionalProperty: key4 });
            errors++;
          }
        }
        if (data17.serial !== void 0 && func0.call(data17, "serial")) {
          let data18 = data17.serial;
          if (typeof data18 === "string") {
            if (data18.length > 40 && func57(data18) > 40) {
              vErrors = withFault(vErrors, instancePath + "/number/serial", "#/properties/number/properties/serial/maxLength", "maxLength", { limit: 40 });
              errors++;
            }
            if (data18.length < 2 && func57(data18) < 1) {
              vErrors = withFault(vErrors, instancePath + "/number/serial", "#/properties/number/properties/serial/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/number/serial", "#/properties/number/properties/serial/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data17.symbol !== void 0 && func0.call(data17, "symbol")) {
          let data19 = data17.symbol;
          if (typeof data19 === "string") {
            if (data19.length > 200 && func57(data19) > 200) {
              vErrors = withFault(vErrors, instancePath + "/number/symbol", "#/properties/number/properties/symbol/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data19.length < 2 && func57(data19) < 1) {
              vErrors = withFault(vErrors, instancePath + "/number/symbol", "#/properties/number/properties/symbol/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/number/symbol", "#/properties/number/properties/symbol/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data17.text !== void 0 && func0.call(data17, "text")) {
          let data20 = data17.text;
          if (typeof data20 === "string") {
            if (data20.length > 500 && func57(data20) > 500) {
              vErrors = withFault(vErrors, instancePath + "/number/text", "#/properties/number/properties/text/maxLength", "maxLength", { limit: 500 });
              errors++;
            }
            if (data20.length < 2 && func57(data20) < 1) {
              vErrors = withFault(vErrors, instancePath + "/number/text", "#/properties/number/properties/text/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/number/text", "#/properties/number/properties/text/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/number", "#/properties/number/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.issued !== void 0 && func0.call(data, "issued")) {
      let data21 = data.issued;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key5 of Object.keys(data21)) {
          if (!(key5 === "place" || key5 === "on" || key5 === "month" || key5 === "year" || key5 === "text")) {
            vErrors = withFault(vErrors, instancePath + "/issued", "#/properties/issued/additionalProperties", "additionalProperties", { additionalProperty: key5 });
            errors++;
          }
        }
        if (data21.place !== void 0 && func0.call(data21, "place")) {
          let data22 = data21.place;
          if (typeof data22 === "string") {
            if (data22.length > 200 && func57(data22) > 200) {
              vErrors = withFault(vErrors, instancePath + "/issued/place", "#/properties/issued/properties/place/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data22.length < 2 && func57(data22) < 1) {
              vErrors = withFault(vErrors, instancePath + "/issued/place", "#/properties/issued/properties/place/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/issued/place", "#/properties/issued/properties/place/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data21.on !== void 0 && func0.call(data21, "on")) {
          let data23 = data21.on;
          if (typeof data23 === "string") {
            if (data23.length > 40 && func57(data23) > 40) {
              vErrors = withFault(vErrors, instancePath + "/issued/on", "#/properties/issued/properties/on/maxLength", "maxLength", { limit: 40 });
              errors++;
            }
            if (data23.length < 2 && func57(data23) < 1) {
              vErrors = withFault(vErrors, instancePath + "/issued/on", "#/properties/issued/properties/on/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/issued/on", "#/properties/issued/properties/on/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data21.month !== void 0 && func0.call(data21, "month")) {
          let data24 = data21.month;
          if (typeof data24 === "string") {
            if (data24.length > 40 && func57(data24) > 40) {
              vErrors = withFault(vErrors, instancePath + "/issued/month", "#/properties/issued/properties/month/maxLength", "maxLength", { limit: 40 });
              errors++;
            }
            if (data24.length < 2 && func57(data24) < 1) {
              vErrors = withFault(vErrors, instancePath + "/issued/month", "#/properties/issued/properties/month/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/issued/month", "#/properties/issued/properties/month/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data21.year !== void 0 && func0.call(data21, "year")) {
          let data25 = data21.year;
          if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
            vErrors = withFault(vErrors, instancePath + "/issued/year", "#/properties/issued/properties/year/type", "type", { type: "integer" });
            errors++;
          }
        }
        if (data21.text !== void 0 && func0.call(data21, "text")) {
          let data26 = data21.text;
          if (typeof data26 === "string") {
            if (data26.length > 500 && func57(data26) > 500) {
              vErrors = withFault(vErrors, instancePath + "/issued/text", "#/properties/issued/properties/text/maxLength", "maxLength", { limit: 500 });
              errors++;
            }
            if (data26.length < 2 && func57(data26) < 1) {
              vErrors = withFault(vErrors, instancePath + "/issued/text", "#/properties/issued/properties/text/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/issued/text", "#/properties/issued/properties/text/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/issued", "#/properties/issued/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data27 = data.status;
      if (typeof data27 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" });
        errors++;
      }
      if (!(data27 === "draft" || data27 === "issued")) {
        vErrors = withFault(vErrors, instancePath + "/status", "#/properties/status/enum", "enum", { allowedValues: schema24.properties.status.enum });
        errors++;
      }
    }
    if (data.extent !== void 0 && func0.call(data, "extent")) {
      let data28 = data.extent;
      if (typeof data28 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/extent", "#/properties/extent/type", "type", { type: "string" });
        errors++;
      }
      if (!(data28 === "full" || data28 === "body")) {
        vErrors = withFault(vErrors, instancePath + "/extent", "#/properties/extent/enum", "enum", { allowedValues: schema24.properties.extent.enum });
        errors++;
      }
    }
    if (data.unseen !== void 0 && func0.call(data, "unseen")) {
      let data29 = data.unseen;
      if (Array.isArray(data29)) {
        if (data29.length > 40) {
          vErrors = withFault(vErrors, instancePath + "/unseen", "#/properties/unseen/maxItems", "maxItems", { limit: 40 });
          errors++;
        }
        const len0 = data29.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data30 = data29[i0];
          if (typeof data30 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/unseen/" + i0, "#/properties/unseen/items/type", "type", { type: "string" });
            errors++;
          }
          if (!(data30 === "national-title" || data30 === "issuer" || data30 === "number" || data30 === "place-date" || data30 === "title" || data30 === "opening" || data30 === "closing" || data30 === "recipients" || data30 === "archive" || data30 === "signature" || data30 === "appendices")) {
            vErrors = withFault(vErrors, instancePath + "/unseen/" + i0, "#/properties/unseen/items/enum", "enum", { allowedValues: schema24.properties.unseen.items.enum });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/unseen", "#/properties/unseen/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.header !== void 0 && func0.call(data, "header")) {
      let data31 = data.header;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key6 of Object.keys(data31)) {
          if (!(key6 === "nationalTitle" || key6 === "motto" || key6 === "lines")) {
            vErrors = withFault(vErrors, instancePath + "/header", "#/properties/header/additionalProperties", "additionalProperties", { additionalProperty: key6 });
            errors++;
          }
        }
        if (data31.nationalTitle !== void 0 && func0.call(data31, "nationalTitle")) {
          let data32 = data31.nationalTitle;
          if (typeof data32 === "string") {
            if (data32.length > 500 && func57(data32) > 500) {
              vErrors = withFault(vErrors, instancePath + "/header/nationalTitle", "#/properties/header/properties/nationalTitle/maxLength", "maxLength", { limit: 500 });
              errors++;
            }
            if (data32.length < 2 && func57(data32) < 1) {
              vErrors = withFault(vErrors, instancePath + "/header/nationalTitle", "#/properties/header/properties/nationalTitle/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/header/nationalTitle", "#/properties/header/properties/nationalTitle/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data31.motto !== void 0 && func0.call(data31, "motto")) {
          let data33 = data31.motto;
          if (typeof data33 === "string") {
            if (data33.length > 500 && func57(data33) > 500) {
              vErrors = withFault(vErrors, instancePath + "/header/motto", "#/properties/header/properties/motto/maxLength", "maxLength", { limit: 500 });
              errors++;
            }
            if (data33.length < 2 && func57(data33) < 1) {
              vErrors = withFault(vErrors, instancePath + "/header/motto", "#/properties/header/properties/motto/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/header/motto", "#/properties/header/properties/motto/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data31.lines !== void 0 && func0.call(data31, "lines")) {
          let data34 = data31.lines;
          if (Array.isArray(data34)) {
            if (data34.length > 100) {
              vErrors = withFault(vErrors, instancePath + "/header/lines", "#/properties/header/properties/lines/maxItems", "maxItems", { limit: 100 });
              errors++;
            }
            const len1 = data34.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data35 = data34[i1];
              if (typeof data35 === "string") {
                if (data35.length > 1e3 && func57(data35) > 1e3) {
                  vErrors = withFault(vErrors, instancePath + "/header/lines/" + i1, "#/properties/header/properties/lines/items/maxLength", "maxLength", { limit: 1e3 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/header/lines/" + i1, "#/properties/header/properties/lines/items/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/header/lines", "#/properties/header/properties/lines/type", "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/header", "#/properties/header/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.opening !== void 0 && func0.call(data, "opening")) {
      let data36 = data.opening;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 of Object.keys(data36)) {
          if (!(key7 === "restates" || key7 === "text")) {
            vErrors = withFault(vErrors, instancePath + "/opening", "#/properties/opening/additionalProperties", "additionalProperties", { additionalProperty: key7 });
            errors++;
          }
        }
        if (data36.restates !== void 0 && func0.call(data36, "restates")) {
          let data37 = data36.restates;
          if (typeof data37 === "string") {
            if (data37.length > 2e3 && func57(data37) > 2e3) {
              vErrors = withFault(vErrors, instancePath + "/opening/restates", "#/properties/opening/properties/restates/maxLength", "maxLength", { limit: 2e3 });
              errors++;
            }
            if (data37.length < 2 && func57(data37) < 1) {
              vErrors = withFault(vErrors, instancePath + "/opening/restates", "#/properties/opening/properties/restates/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/opening/restates", "#/properties/opening/properties/restates/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data36.text !== void 0 && func0.call(data36, "text")) {
          let data38 = data36.text;
          if (typeof data38 === "string") {
            if (data38.length > 2e4 && func57(data38) > 2e4) {
              vErrors = withFault(vErrors, instancePath + "/opening/text", "#/properties/opening/properties/text/maxLength", "maxLength", { limit: 2e4 });
              errors++;
            }
            if (data38.length < 2 && func57(data38) < 1) {
              vErrors = withFault(vErrors, instancePath + "/opening/text", "#/properties/opening/properties/text/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/opening/text", "#/properties/opening/properties/text/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/opening", "#/properties/opening/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.closing !== void 0 && func0.call(data, "closing")) {
      let data39 = data.closing;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (const key8 of Object.keys(data39)) {
          if (!(key8 === "mark" || key8 === "restates" || key8 === "text")) {
            vErrors = withFault(vErrors, instancePath + "/closing", "#/properties/closing/additionalProperties", "additionalProperties", { additionalProperty: key8 });
            errors++;
          }
        }
        if (data39.mark !== void 0 && func0.call(data39, "mark")) {
          let data40 = data39.mark;
          if (typeof data40 === "string") {
            if (data40.length > 20 && func57(data40) > 20) {
              vErrors = withFault(vErrors, instancePath + "/closing/mark", "#/properties/closing/properties/mark/maxLength", "maxLength", { limit: 20 });
              errors++;
            }
            if (data40.length < 2 && func57(data40) < 1) {
              vErrors = withFault(vErrors, instancePath + "/closing/mark", "#/properties/closing/properties/mark/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/closing/mark", "#/properties/closing/properties/mark/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data39.restates !== void 0 && func0.call(data39, "restates")) {
          let data41 = data39.restates;
          if (typeof data41 === "string") {
            if (data41.length > 2e3 && func57(data41) > 2e3) {
              vErrors = withFault(vErrors, instancePath + "/closing/restates", "#/properties/closing/properties/restates/maxLength", "maxLength", { limit: 2e3 });
              errors++;
            }
            if (data41.length < 2 && func57(data41) < 1) {
              vErrors = withFault(vErrors, instancePath + "/closing/restates", "#/properties/closing/properties/restates/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/closing/restates", "#/properties/closing/properties/restates/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data39.text !== void 0 && func0.call(data39, "text")) {
          let data42 = data39.text;
          if (typeof data42 === "string") {
            if (data42.length > 2e4 && func57(data42) > 2e4) {
              vErrors = withFault(vErrors, instancePath + "/closing/text", "#/properties/closing/properties/text/maxLength", "maxLength", { limit: 2e4 });
              errors++;
            }
            if (data42.length < 2 && func57(data42) < 1) {
              vErrors = withFault(vErrors, instancePath + "/closing/text", "#/properties/closing/properties/text/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/closing/text", "#/properties/closing/properties/text/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/closing", "#/properties/closing/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.salutation !== void 0 && func0.call(data, "salutation")) {
      let data43 = data.salutation;
      if (typeof data43 === "string") {
        if (data43.length > 1e3 && func57(data43) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/salutation", "#/properties/salutation/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data43.length < 2 && func57(data43) < 1) {
          vErrors = withFault(vErrors, instancePath + "/salutation", "#/properties/salutation/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/salutation", "#/properties/salutation/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.sections !== void 0 && func0.call(data, "sections")) {
      let data44 = data.sections;
      if (Array.isArray(data44)) {
        if (data44.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/sections", "#/properties/sections/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len2 = data44.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate70(data44[i2], { instancePath: instancePath + "/sections/" + i2, parentData: data44, parentDataProperty: i2, rootData })) {
            vErrors = withFaults(vErrors, validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/sections", "#/properties/sections/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.claims !== void 0 && func0.call(data, "claims")) {
      let data46 = data.claims;
      if (Array.isArray(data46)) {
        if (data46.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/claims", "#/properties/claims/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len3 = data46.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate72(data46[i3], { instancePath: instancePath + "/claims/" + i3, parentData: data46, parentDataProperty: i3, rootData })) {
            vErrors = withFaults(vErrors, validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/claims", "#/properties/claims/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.citations !== void 0 && func0.call(data, "citations")) {
      let data48 = data.citations;
      if (Array.isArray(data48)) {
        if (data48.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/citations", "#/properties/citations/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len4 = data48.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate74(data48[i4], { instancePath: instancePath + "/citations/" + i4, parentData: data48, parentDataProperty: i4, rootData })) {
            vErrors = withFaults(vErrors, validate74.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/citations", "#/properties/citations/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.occasions !== void 0 && func0.call(data, "occasions")) {
      let data50 = data.occasions;
      if (Array.isArray(data50)) {
        if (data50.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/occasions", "#/properties/occasions/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len5 = data50.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate76(data50[i5], { instancePath: instancePath + "/occasions/" + i5, parentData: data50, parentDataProperty: i5, rootData })) {
            vErrors = withFaults(vErrors, validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/occasions", "#/properties/occasions/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.windows !== void 0 && func0.call(data, "windows")) {
      let data52 = data.windows;
      if (Array.isArray(data52)) {
        if (data52.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/windows", "#/properties/windows/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len6 = data52.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate78(data52[i6], { instancePath: instancePath + "/windows/" + i6, parentData: data52, parentDataProperty: i6, rootData })) {
            vErrors = withFaults(vErrors, validate78.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/windows", "#/properties/windows/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.phases !== void 0 && func0.call(data, "phases")) {
      let data54 = data.phases;
      if (Array.isArray(data54)) {
        if (data54.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/phases", "#/properties/phases/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len7 = data54.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate106(data54[i7], { instancePath: instancePath + "/phases/" + i7, parentData: data54, parentDataProperty: i7, rootData })) {
            vErrors = withFaults(vErrors, validate106.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/phases", "#/properties/phases/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.statements !== void 0 && func0.call(data, "statements")) {
      let data56 = data.statements;
      if (Array.isArray(data56)) {
        if (data56.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/statements", "#/properties/statements/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len8 = data56.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate111(data56[i8], { instancePath: instancePath + "/statements/" + i8, parentData: data56, parentDataProperty: i8, rootData })) {
            vErrors = withFaults(vErrors, validate111.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/statements", "#/properties/statements/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.goals !== void 0 && func0.call(data, "goals")) {
      let data58 = data.goals;
      if (Array.isArray(data58)) {
        if (data58.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/goals", "#/properties/goals/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len9 = data58.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate114(data58[i9], { instancePath: instancePath + "/goals/" + i9, parentData: data58, parentDataProperty: i9, rootData })) {
            vErrors = withFaults(vErrors, validate114.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/goals", "#/properties/goals/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.topics !== void 0 && func0.call(data, "topics")) {
      let data60 = data.topics;
      if (Array.isArray(data60)) {
        if (data60.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/topics", "#/properties/topics/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len10 = data60.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (!validate118(data60[i10], { instancePath: instancePath + "/topics/" + i10, parentData: data60, parentDataProperty: i10, rootData })) {
            vErrors = withFaults(vErrors, validate118.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/topics", "#/properties/topics/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.units !== void 0 && func0.call(data, "units")) {
      let data62 = data.units;
      if (Array.isArray(data62)) {
        if (data62.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/units", "#/properties/units/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len11 = data62.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (!validate122(data62[i11], { instancePath: instancePath + "/units/" + i11, parentData: data62, parentDataProperty: i11, rootData })) {
            vErrors = withFaults(vErrors, validate122.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/units", "#/properties/units/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.tasks !== void 0 && func0.call(data, "tasks")) {
      let data64 = data.tasks;
      if (Array.isArray(data64)) {
        if (data64.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/tasks", "#/properties/tasks/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len12 = data64.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (!validate124(data64[i12], { instancePath: instancePath + "/tasks/" + i12, parentData: data64, parentDataProperty: i12, rootData })) {
            vErrors = withFaults(vErrors, validate124.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/tasks", "#/properties/tasks/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.generalClauses !== void 0 && func0.call(data, "generalClauses")) {
      let data66 = data.generalClauses;
      if (Array.isArray(data66)) {
        if (data66.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/generalClauses", "#/properties/generalClauses/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len13 = data66.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (!validate132(data66[i13], { instancePath: instancePath + "/generalClauses/" + i13, parentData: data66, parentDataProperty: i13, rootData })) {
            vErrors = withFaults(vErrors, validate132.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/generalClauses", "#/properties/generalClauses/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.routes !== void 0 && func0.call(data, "routes")) {
      let data68 = data.routes;
      if (Array.isArray(data68)) {
        if (data68.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/routes", "#/properties/routes/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len14 = data68.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (!validate137(data68[i14], { instancePath: instancePath + "/routes/" + i14, parentData: data68, parentDataProperty: i14, rootData })) {
            vErrors = withFaults(vErrors, validate137.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/routes", "#/properties/routes/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.budget !== void 0 && func0.call(data, "budget")) {
      let data70 = data.budget;
      if (Array.isArray(data70)) {
        if (data70.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/budget", "#/properties/budget/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len15 = data70.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (!validate141(data70[i15], { instancePath: instancePath + "/budget/" + i15, parentData: data70, parentDataProperty: i15, rootData })) {
            vErrors = withFaults(vErrors, validate141.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/budget", "#/properties/budget/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.recipients !== void 0 && func0.call(data, "recipients")) {
      let data72 = data.recipients;
      if (Array.isArray(data72)) {
        if (data72.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/recipients", "#/properties/recipients/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len16 = data72.length;
        for (let i16 = 0; i16 < len16; i16++) {
          if (!validate143(data72[i16], { instancePath: instancePath + "/recipients/" + i16, parentData: data72, parentDataProperty: i16, rootData })) {
            vErrors = withFaults(vErrors, validate143.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/recipients", "#/properties/recipients/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.archive !== void 0 && func0.call(data, "archive")) {
      let data74 = data.archive;
      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
        if (data74.text === void 0 || !func0.call(data74, "text")) {
          vErrors = withFault(vErrors, instancePath + "/archive", "#/properties/archive/required", "required", { missingProperty: "text" });
          errors++;
        }
        for (const key9 of Object.keys(data74)) {
          if (!(key9 === "text" || key9 === "office" || key9 === "drafter" || key9 === "copies")) {
            vErrors = withFault(vErrors, instancePath + "/archive", "#/properties/archive/additionalProperties", "additionalProperties", { additionalProperty: key9 });
            errors++;
          }
        }
        if (data74.text !== void 0 && func0.call(data74, "text")) {
          let data75 = data74.text;
          if (typeof data75 === "string") {
            if (data75.length > 500 && func57(data75) > 500) {
              vErrors = withFault(vErrors, instancePath + "/archive/text", "#/properties/archive/properties/text/maxLength", "maxLength", { limit: 500 });
              errors++;
            }
            if (data75.length < 2 && func57(data75) < 1) {
              vErrors = withFault(vErrors, instancePath + "/archive/text", "#/properties/archive/properties/text/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/archive/text", "#/properties/archive/properties/text/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data74.office !== void 0 && func0.call(data74, "office")) {
          let data76 = data74.office;
          if (typeof data76 === "string") {
            if (data76.length > 200 && func57(data76) > 200) {
              vErrors = withFault(vErrors, instancePath + "/archive/office", "#/properties/archive/properties/office/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data76.length < 2 && func57(data76) < 1) {
              vErrors = withFault(vErrors, instancePath + "/archive/office", "#/properties/archive/properties/office/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/archive/office", "#/properties/archive/properties/office/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data74.drafter !== void 0 && func0.call(data74, "drafter")) {
          let data77 = data74.drafter;
          if (typeof data77 === "string") {
            if (data77.length > 200 && func57(data77) > 200) {
              vErrors = withFault(vErrors, instancePath + "/archive/drafter", "#/properties/archive/properties/drafter/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data77.length < 2 && func57(data77) < 1) {
              vErrors = withFault(vErrors, instancePath + "/archive/drafter", "#/properties/archive/properties/drafter/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/archive/drafter", "#/properties/archive/properties/drafter/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data74.copies !== void 0 && func0.call(data74, "copies")) {
          let data78 = data74.copies;
          if (!(typeof data78 == "number" && (!(data78 % 1) && !isNaN(data78)) && isFinite(data78))) {
            vErrors = withFault(vErrors, instancePath + "/archive/copies", "#/properties/archive/properties/copies/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data78 == "number" && isFinite(data78)) {
            if (data78 < 0 || isNaN(data78)) {
              vErrors = withFault(vErrors, instancePath + "/archive/copies", "#/properties/archive/properties/copies/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/archive", "#/properties/archive/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.signature !== void 0 && func0.call(data, "signature")) {
      let data79 = data.signature;
      if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
        if (data79.authority === void 0 || !func0.call(data79, "authority")) {
          vErrors = withFault(vErrors, instancePath + "/signature", "#/properties/signature/required", "required", { missingProperty: "authority" });
          errors++;
        }
        if (data79.lines === void 0 || !func0.call(data79, "lines")) {
          vErrors = withFault(vErrors, instancePath + "/signature", "#/properties/signature/required", "required", { missingProperty: "lines" });
          errors++;
        }
        for (const key10 of Object.keys(data79)) {
          if (!(key10 === "authority" || key10 === "lines" || key10 === "position" || key10 === "office" || key10 === "name" || key10 === "withheld")) {
            vErrors = withFault(vErrors, instancePath + "/signature", "#/properties/signature/additionalProperties", "additionalProperties", { additionalProperty: key10 });
            errors++;
          }
        }
        if (data79.authority !== void 0 && func0.call(data79, "authority")) {
          let data80 = data79.authority;
          if (typeof data80 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/signature/authority", "#/properties/signature/properties/authority/type", "type", { type: "string" });
            errors++;
          }
          if (!(data80 === "none" || data80 === "KT" || data80 === "TM" || data80 === "TM+KT" || data80 === "TL" || data80 === "TUQ" || data80 === "Q")) {
            vErrors = withFault(vErrors, instancePath + "/signature/authority", "#/properties/signature/properties/authority/enum", "enum", { allowedValues: schema24.properties.signature.properties.authority.enum });
            errors++;
          }
        }
        if (data79.lines !== void 0 && func0.call(data79, "lines")) {
          let data81 = data79.lines;
          if (Array.isArray(data81)) {
            if (data81.length > 20) {
              vErrors = withFault(vErrors, instancePath + "/signature/lines", "#/properties/signature/properties/lines/maxItems", "maxItems", { limit: 20 });
              errors++;
            }
            const len17 = data81.length;
            for (let i17 = 0; i17 < len17; i17++) {
              let data82 = data81[i17];
              if (typeof data82 === "string") {
                if (data82.length > 500 && func57(data82) > 500) {
                  vErrors = withFault(vErrors, instancePath + "/signature/lines/" + i17, "#/properties/signature/properties/lines/items/maxLength", "maxLength", { limit: 500 });
                  errors++;
                }
                if (data82.length < 2 && func57(data82) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/signature/lines/" + i17, "#/properties/signature/properties/lines/items/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/signature/lines/" + i17, "#/properties/signature/properties/lines/items/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/signature/lines", "#/properties/signature/properties/lines/type", "type", { type: "array" });
            errors++;
          }
        }
        if (data79.position !== void 0 && func0.call(data79, "position")) {
          let data83 = data79.position;
          if (typeof data83 === "string") {
            if (data83.length > 200 && func57(data83) > 200) {
              vErrors = withFault(vErrors, instancePath + "/signature/position", "#/properties/signature/properties/position/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data83.length < 2 && func57(data83) < 1) {
              vErrors = withFault(vErrors, instancePath + "/signature/position", "#/properties/signature/properties/position/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/signature/position", "#/properties/signature/properties/position/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data79.office !== void 0 && func0.call(data79, "office")) {
          let data84 = data79.office;
          if (typeof data84 === "string") {
            if (data84.length > 200 && func57(data84) > 200) {
              vErrors = withFault(vErrors, instancePath + "/signature/office", "#/properties/signature/properties/office/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data84.length < 2 && func57(data84) < 1) {
              vErrors = withFault(vErrors, instancePath + "/signature/office", "#/properties/signature/properties/office/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/signature/office", "#/properties/signature/properties/office/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data79.name !== void 0 && func0.call(data79, "name")) {
          let data85 = data79.name;
          if (typeof data85 === "string") {
            if (data85.length > 200 && func57(data85) > 200) {
              vErrors = withFault(vErrors, instancePath + "/signature/name", "#/properties/signature/properties/name/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data85.length < 2 && func57(data85) < 1) {
              vErrors = withFault(vErrors, instancePath + "/signature/name", "#/properties/signature/properties/name/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/signature/name", "#/properties/signature/properties/name/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data79.withheld !== void 0 && func0.call(data79, "withheld")) {
          if (typeof data79.withheld !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/signature/withheld", "#/properties/signature/properties/withheld/type", "type", { type: "boolean" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/signature", "#/properties/signature/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.appendices !== void 0 && func0.call(data, "appendices")) {
      let data87 = data.appendices;
      if (Array.isArray(data87)) {
        if (data87.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/appendices", "#/properties/appendices/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len18 = data87.length;
        for (let i18 = 0; i18 < len18; i18++) {
          if (!validate145(data87[i18], { instancePath: instancePath + "/appendices/" + i18, parentData: data87, parentDataProperty: i18, rootData })) {
            vErrors = withFaults(vErrors, validate145.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/appendices", "#/properties/appendices/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.shortNames !== void 0 && func0.call(data, "shortNames")) {
      let data89 = data.shortNames;
      if (Array.isArray(data89)) {
        if (data89.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/shortNames", "#/properties/shortNames/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len19 = data89.length;
        for (let i19 = 0; i19 < len19; i19++) {
          if (!validate147(data89[i19], { instancePath: instancePath + "/shortNames/" + i19, parentData: data89, parentDataProperty: i19, rootData })) {
            vErrors = withFaults(vErrors, validate147.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/shortNames", "#/properties/shortNames/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.references !== void 0 && func0.call(data, "references")) {
      let data91 = data.references;
      if (Array.isArray(data91)) {
        if (data91.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/references", "#/properties/references/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len20 = data91.length;
        for (let i20 = 0; i20 < len20; i20++) {
          if (!validate149(data91[i20], { instancePath: instancePath + "/references/" + i20, parentData: data91, parentDataProperty: i20, rootData })) {
            vErrors = withFaults(vErrors, validate149.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/references", "#/properties/references/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      let data93 = data.source;
      if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
        for (const key11 of Object.keys(data93)) {
          if (!(key11 === "file" || key11 === "mediaType" || key11 === "sha256" || key11 === "places")) {
            vErrors = withFault(vErrors, instancePath + "/source", "#/properties/source/additionalProperties", "additionalProperties", { additionalProperty: key11 });
            errors++;
          }
        }
        if (data93.file !== void 0 && func0.call(data93, "file")) {
          let data94 = data93.file;
          if (typeof data94 === "string") {
            if (data94.length > 1e3 && func57(data94) > 1e3) {
              vErrors = withFault(vErrors, instancePath + "/source/file", "#/properties/source/properties/file/maxLength", "maxLength", { limit: 1e3 });
              errors++;
            }
            if (data94.length < 2 && func57(data94) < 1) {
              vErrors = withFault(vErrors, instancePath + "/source/file", "#/properties/source/properties/file/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/source/file", "#/properties/source/properties/file/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data93.mediaType !== void 0 && func0.call(data93, "mediaType")) {
          let data95 = data93.mediaType;
          if (typeof data95 === "string") {
            if (data95.length > 200 && func57(data95) > 200) {
              vErrors = withFault(vErrors, instancePath + "/source/mediaType", "#/properties/source/properties/mediaType/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data95.length < 2 && func57(data95) < 1) {
              vErrors = withFault(vErrors, instancePath + "/source/mediaType", "#/properties/source/properties/mediaType/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/source/mediaType", "#/properties/source/properties/mediaType/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data93.sha256 !== void 0 && func0.call(data93, "sha256")) {
          let data96 = data93.sha256;
          if (typeof data96 === "string") {
            if (data96.length > 64 && func57(data96) > 64) {
              vErrors = withFault(vErrors, instancePath + "/source/sha256", "#/properties/source/properties/sha256/maxLength", "maxLength", { limit: 64 });
              errors++;
            }
            if (data96.length < 2 && func57(data96) < 1) {
              vErrors = withFault(vErrors, instancePath + "/source/sha256", "#/properties/source/properties/sha256/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/source/sha256", "#/properties/source/properties/sha256/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data93.places !== void 0 && func0.call(data93, "places")) {
          let data97 = data93.places;
          if (Array.isArray(data97)) {
            if (data97.length > 1e4) {
              vErrors = withFault(vErrors, instancePath + "/source/places", "#/properties/source/properties/places/maxItems", "maxItems", { limit: 1e4 });
              errors++;
            }
            const len21 = data97.length;
            for (let i21 = 0; i21 < len21; i21++) {
              if (!validate151(data97[i21], { instancePath: instancePath + "/source/places/" + i21, parentData: data97, parentDataProperty: i21, rootData })) {
                vErrors = withFaults(vErrors, validate151.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/source/places", "#/properties/source/properties/places/type", "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/source", "#/properties/source/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var validateReport = validate153;
var schema60 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://plan-compliance.dev/schemas/report.schema.json", "type": "object", "properties": { "$schema": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "schema": { "const": "1" }, "tool": { "allOf": [{ "$ref": "#/definitions/tool" }] }, "verdict": { "type": "string", "enum": ["clean", "info", "warning", "error", "failed"] }, "counts": { "allOf": [{ "$ref": "#/definitions/counts" }] }, "runs": { "type": "array", "items": { "$ref": "#/definitions/run" }, "maxItems": 1e6 }, "failures": { "type": "array", "items": { "$ref": "#/definitions/inputFailure" }, "maxItems": 1e6 }, "waivers": { "type": "array", "items": { "$ref": "#/definitions/waiver" }, "maxItems": 1e5 }, "rules": { "type": "array", "items": { "$ref": "#/definitions/ruleWords" }, "maxItems": 1e4 } }, "required": ["schema", "tool", "verdict", "counts", "runs", "failures", "waivers", "rules"], "additionalProperties": false, "definitions": { "bilingual": { "type": "object", "properties": { "vi": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "en": { "type": "string", "minLength": 1, "maxLength": 2e4 } }, "required": ["vi", "en"], "additionalProperties": false }, "value": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "boolean" }, { "$ref": "#/definitions/scalarObject" }, { "$ref": "#/definitions/listValue" }] }, "scalarObject": { "type": "object", "properties": { "kind": { "type": "string" } }, "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "$ref": "#/definitions/dayValue" }, { "$ref": "#/definitions/spanValue" }, { "$ref": "#/definitions/itemValue" }, { "$ref": "#/definitions/wordValue" }] }, "dayValue": { "type": "object", "properties": { "kind": { "const": "day" }, "day": { "type": "string", "minLength": 1, "maxLength": 10 } }, "required": ["kind", "day"], "additionalProperties": false }, "spanValue": { "type": "object", "properties": { "kind": { "const": "span" }, "from": { "type": "string", "minLength": 1, "maxLength": 10 }, "to": { "type": "string", "minLength": 1, "maxLength": 10 } }, "required": ["kind", "from", "to"], "additionalProperties": false }, "itemValue": { "type": "object", "properties": { "kind": { "const": "item" }, "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "type": "string" }, "label": { "type": "string" } }, "required": ["kind", "id"], "additionalProperties": false }, "wordValue": { "type": "object", "properties": { "kind": { "const": "word" }, "vi": { "type": "string" }, "en": { "type": "string" } }, "required": ["kind", "vi", "en"], "additionalProperties": false }, "listValue": { "type": "object", "properties": { "kind": { "const": "list" }, "items": { "type": "array", "items": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "$ref": "#/definitions/scalarObject" }] }, "maxItems": 1e4 } }, "required": ["kind", "items"], "additionalProperties": false }, "values": { "type": "object", "additionalProperties": { "$ref": "#/definitions/value" } }, "place": { "type": "object", "properties": { "pointer": { "type": "string" }, "id": { "type": "string" }, "label": { "type": "string" }, "title": { "type": "string" }, "section": { "type": "string" }, "group": { "type": "string" }, "position": { "type": "integer", "minimum": 1 } }, "required": ["pointer"], "additionalProperties": false }, "planName": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "file": { "type": "string" }, "title": { "type": "string" }, "issuer": { "type": "string" }, "sha256": { "type": "string" } }, "required": ["id"], "additionalProperties": false }, "templateName": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "version": { "type": "string" }, "year": { "type": "integer" } }, "required": ["id", "version"], "additionalProperties": false }, "tool": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "version": { "type": "string", "minLength": 1, "maxLength": 2e4 } }, "required": ["name", "version"], "additionalProperties": false }, "counts": { "type": "object", "properties": { "plans": { "type": "integer", "minimum": 0 }, "findings": { "type": "object", "properties": { "error": { "type": "integer", "minimum": 0 }, "warning": { "type": "integer", "minimum": 0 }, "info": { "type": "integer", "minimum": 0 }, "waived": { "type": "integer", "minimum": 0 } }, "required": ["error", "warning", "info", "waived"], "additionalProperties": false }, "outcomes": { "allOf": [{ "$ref": "#/definitions/outcomeCounts" }] } }, "required": ["plans", "findings", "outcomes"], "additionalProperties": false }, "outcomeCounts": { "type": "object", "properties": { "kept": { "type": "integer", "minimum": 0 }, "broken": { "type": "integer", "minimum": 0 }, "notEvaluated": { "type": "integer", "minimum": 0 }, "notApplicable": { "type": "integer", "minimum": 0 }, "off": { "type": "integer", "minimum": 0 } }, "required": ["kept", "broken", "notEvaluated", "notApplicable", "off"], "additionalProperties": false }, "run": { "type": "object", "properties": { "plan": { "allOf": [{ "$ref": "#/definitions/planName" }] }, "template": { "allOf": [{ "$ref": "#/definitions/templateName" }] }, "asOf": { "type": "string", "minLength": 1, "maxLength": 10 }, "findings": { "type": "array", "items": { "$ref": "#/definitions/finding" }, "maxItems": 1e5 }, "outcomes": { "type": "array", "items": { "$ref": "#/definitions/outcome" }, "maxItems": 1e4 }, "failures": { "type": "array", "items": { "$ref": "#/definitions/ruleFailure" }, "maxItems": 1e4 }, "timeline": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "kind": { "type": "string", "enum": ["window", "phase", "anchor", "deadline"] }, "title": { "type": "string" }, "from": { "type": "string", "minLength": 1, "maxLength": 10 }, "to": { "type": "string", "minLength": 1, "maxLength": 10 } }, "required": ["id", "kind", "from", "to"], "additionalProperties": false }, "maxItems": 1e4 } }, "required": ["plan", "template", "findings", "outcomes", "failures", "timeline"], "additionalProperties": false }, "finding": { "type": "object", "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 200 }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "message": { "type": "string", "minLength": 1, "maxLength": 100 }, "values": { "allOf": [{ "$ref": "#/definitions/values" }] }, "place": { "allOf": [{ "$ref": "#/definitions/place" }] }, "related": { "type": "array", "items": { "$ref": "#/definitions/place" }, "maxItems": 1e3 }, "expected": { "allOf": [{ "$ref": "#/definitions/value" }] }, "certificates": { "type": "array", "items": { "$ref": "#/definitions/certificate" }, "maxItems": 100 }, "fingerprint": { "type": "string", "minLength": 1, "maxLength": 64 }, "suggestions": { "type": "array", "items": { "$ref": "#/definitions/suggestion" }, "maxItems": 100 }, "docs": { "type": "string", "minLength": 1, "maxLength": 500 }, "waived": { "type": "object", "properties": { "reason": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "approver": { "type": "string", "minLength": 1, "maxLength": 500 }, "until": { "type": "string", "minLength": 1, "maxLength": 10 } }, "required": ["reason"], "additionalProperties": false } }, "required": ["rule", "severity", "message", "values", "place", "related", "certificates", "fingerprint", "suggestions", "docs"], "additionalProperties": false }, "certificate": { "type": "object", "properties": { "kind": { "type": "string" } }, "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "$ref": "#/definitions/countCertificate" }, { "$ref": "#/definitions/sharedCertificate" }, { "$ref": "#/definitions/uncoveredCertificate" }, { "$ref": "#/definitions/outsideCertificate" }, { "$ref": "#/definitions/partitionCertificate" }] }, "countCertificate": { "type": "object", "properties": { "kind": { "const": "count" }, "parts": { "type": "array", "items": { "type": "integer" }, "maxItems": 1e4 }, "sum": { "type": "integer" }, "window": { "type": "integer" } }, "required": ["kind", "parts", "sum", "window"], "additionalProperties": false }, "sharedCertificate": { "type": "object", "properties": { "kind": { "const": "shared" }, "spans": { "type": "array", "items": { "type": "array", "items": { "type": "string", "maxLength": 10 }, "maxItems": 2, "minItems": 2 }, "maxItems": 2, "minItems": 2 }, "days": { "type": "array", "items": { "type": "string", "maxLength": 10 }, "maxItems": 2, "minItems": 2 } }, "required": ["kind", "spans", "days"], "additionalProperties": false }, "uncoveredCertificate": { "type": "object", "properties": { "kind": { "const": "uncovered" }, "window": { "type": "array", "items": { "type": "string", "maxLength": 10 }, "maxItems": 2, "minItems": 2 }, "gap": { "type": "array", "items": { "type": "string", "maxLength": 10 }, "maxItems": 2, "minItems": 2 }, "before": { "type": "array", "items": { "type": "string", "maxLength": 10 }, "maxItems": 2, "minItems": 2 }, "after": { "type": "array", "items": { "type": "string", "maxLength": 10 }, "maxItems": 2, "minItems": 2 } }, "required": ["kind", "window", "gap"], "additionalProperties": false }, "outsideCertificate": { "type": "object", "properties": { "kind": { "const": "outside" }, "window": { "type": "array", "items": { "type": "string", "maxLength": 10 }, "maxItems": 2, "minItems": 2 }, "span": { "type": "array", "items": { "type": "string", "maxLength": 10 }, "maxItems": 2, "minItems": 2 }, "days": { "type": "array", "items": { "type": "string", "maxLength": 10 }, "maxItems": 2, "minItems": 2 } }, "required": ["kind", "window", "span", "days"], "additionalProperties": false }, "partitionCertificate": { "type": "object", "properties": { "kind": { "const": "partition" }, "window": { "type": "array", "items": { "type": "string", "maxLength": 10 }, "maxItems": 2, "minItems": 2 }, "parts": { "type": "array", "items": { "type": "array", "items": { "type": "string", "maxLength": 10 }, "maxItems": 2, "minItems": 2 }, "maxItems": 1e4 } }, "required": ["kind", "window", "parts"], "additionalProperties": false }, "suggestion": { "type": "object", "properties": { "message": { "type": "string", "minLength": 1, "maxLength": 100 }, "values": { "allOf": [{ "$ref": "#/definitions/values" }] }, "safe": { "type": "boolean" }, "patch": { "type": "array", "items": { "$ref": "#/definitions/operation" }, "maxItems": 1e3 }, "inverse": { "type": "array", "items": { "$ref": "#/definitions/operation" }, "maxItems": 1e3 } }, "required": ["message", "values", "safe", "patch", "inverse"], "additionalProperties": false }, "operation": { "type": "object", "properties": { "op": { "type": "string", "enum": ["add", "remove", "replace", "test"] }, "path": { "type": "string" }, "value": { "type": ["string", "number", "boolean", "object", "array", "null"] } }, "required": ["op", "path"], "additionalProperties": false }, "outcome": { "type": "object", "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 200 }, "status": { "type": "string", "enum": ["kept", "broken", "not-evaluated", "not-applicable", "off"] }, "subjects": { "type": "object", "properties": { "kept": { "type": "integer", "minimum": 0 }, "broken": { "type": "integer", "minimum": 0 }, "notEvaluated": { "type": "integer", "minimum": 0 } }, "required": ["kept", "broken", "notEvaluated"], "additionalProperties": false }, "reasons": { "type": "array", "items": { "$ref": "#/definitions/reason" }, "maxItems": 1e4 } }, "required": ["rule", "status", "subjects", "reasons"], "additionalProperties": false }, "reason": { "type": "object", "properties": { "code": { "type": "string", "minLength": 1, "maxLength": 100 }, "values": { "allOf": [{ "$ref": "#/definitions/values" }] }, "because": { "type": "string", "minLength": 1, "maxLength": 200 }, "count": { "type": "integer", "minimum": 1 } }, "required": ["code", "values", "count"], "additionalProperties": false }, "ruleFailure": { "type": "object", "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 200 }, "pointer": { "type": "string" }, "error": { "type": "string" } }, "required": ["rule", "error"], "additionalProperties": false }, "inputFailure": { "type": "object", "properties": { "code": { "type": "string", "minLength": 1, "maxLength": 100 }, "file": { "type": "string" }, "line": { "type": "integer" }, "column": { "type": "integer" }, "pointer": { "type": "string" }, "words": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "advice": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "exit": { "type": "integer" } }, "required": ["code", "words", "advice", "exit"], "additionalProperties": false }, "waiver": { "type": "object", "properties": { "fingerprint": { "type": "string", "minLength": 1, "maxLength": 64 }, "reason": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "approver": { "type": "string", "minLength": 1, "maxLength": 500 }, "decision": { "type": "string", "minLength": 1, "maxLength": 200 }, "until": { "type": "string", "minLength": 1, "maxLength": 10 } }, "required": ["fingerprint", "reason"], "additionalProperties": false }, "ruleWords": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "summary": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "kept": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "basis": { "type": "array", "items": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "maxItems": 20 }, "docs": { "type": "string", "minLength": 1, "maxLength": 500 }, "messages": { "type": "array", "items": { "type": "object", "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 100 }, "vi": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "en": { "type": "string", "minLength": 1, "maxLength": 2e4 } }, "required": ["key", "vi", "en"], "additionalProperties": false }, "maxItems": 100 } }, "required": ["id", "severity", "summary", "kept", "basis", "docs", "messages"], "additionalProperties": false } } };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "name" });
      errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "version" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name" || key0 === "version")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (data0.length > 2e4 && func57(data0) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data1 = data.version;
      if (typeof data1 === "string") {
        if (data1.length > 2e4 && func57(data1) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/version", "#/properties/version/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/version", "#/properties/version/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/version", "#/properties/version/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kept === void 0 || !func0.call(data, "kept")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kept" });
      errors++;
    }
    if (data.broken === void 0 || !func0.call(data, "broken")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "broken" });
      errors++;
    }
    if (data.notEvaluated === void 0 || !func0.call(data, "notEvaluated")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "notEvaluated" });
      errors++;
    }
    if (data.notApplicable === void 0 || !func0.call(data, "notApplicable")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "notApplicable" });
      errors++;
    }
    if (data.off === void 0 || !func0.call(data, "off")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "off" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kept" || key0 === "broken" || key0 === "notEvaluated" || key0 === "notApplicable" || key0 === "off")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kept !== void 0 && func0.call(data, "kept")) {
      let data0 = data.kept;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = withFault(vErrors, instancePath + "/kept", "#/properties/kept/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = withFault(vErrors, instancePath + "/kept", "#/properties/kept/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
    if (data.broken !== void 0 && func0.call(data, "broken")) {
      let data1 = data.broken;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = withFault(vErrors, instancePath + "/broken", "#/properties/broken/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = withFault(vErrors, instancePath + "/broken", "#/properties/broken/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
    if (data.notEvaluated !== void 0 && func0.call(data, "notEvaluated")) {
      let data2 = data.notEvaluated;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = withFault(vErrors, instancePath + "/notEvaluated", "#/properties/notEvaluated/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = withFault(vErrors, instancePath + "/notEvaluated", "#/properties/notEvaluated/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
    if (data.notApplicable !== void 0 && func0.call(data, "notApplicable")) {
      let data3 = data.notApplicable;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = withFault(vErrors, instancePath + "/notApplicable", "#/properties/notApplicable/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = withFault(vErrors, instancePath + "/notApplicable", "#/properties/notApplicable/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
    if (data.off !== void 0 && func0.call(data, "off")) {
      let data4 = data.off;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = withFault(vErrors, instancePath + "/off", "#/properties/off/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          vErrors = withFault(vErrors, instancePath + "/off", "#/properties/off/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate157.errors = vErrors;
  return errors === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plans === void 0 || !func0.call(data, "plans")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "plans" });
      errors++;
    }
    if (data.findings === void 0 || !func0.call(data, "findings")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "findings" });
      errors++;
    }
    if (data.outcomes === void 0 || !func0.call(data, "outcomes")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "outcomes" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "plans" || key0 === "findings" || key0 === "outcomes")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.plans !== void 0 && func0.call(data, "plans")) {
      let data0 = data.plans;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = withFault(vErrors, instancePath + "/plans", "#/properties/plans/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = withFault(vErrors, instancePath + "/plans", "#/properties/plans/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
    if (data.findings !== void 0 && func0.call(data, "findings")) {
      let data1 = data.findings;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.error === void 0 || !func0.call(data1, "error")) {
          vErrors = withFault(vErrors, instancePath + "/findings", "#/properties/findings/required", "required", { missingProperty: "error" });
          errors++;
        }
        if (data1.warning === void 0 || !func0.call(data1, "warning")) {
          vErrors = withFault(vErrors, instancePath + "/findings", "#/properties/findings/required", "required", { missingProperty: "warning" });
          errors++;
        }
        if (data1.info === void 0 || !func0.call(data1, "info")) {
          vErrors = withFault(vErrors, instancePath + "/findings", "#/properties/findings/required", "required", { missingProperty: "info" });
          errors++;
        }
        if (data1.waived === void 0 || !func0.call(data1, "waived")) {
          vErrors = withFault(vErrors, instancePath + "/findings", "#/properties/findings/required", "required", { missingProperty: "waived" });
          errors++;
        }
        for (const key1 of Object.keys(data1)) {
          if (!(key1 === "error" || key1 === "warning" || key1 === "info" || key1 === "waived")) {
            vErrors = withFault(vErrors, instancePath + "/findings", "#/properties/findings/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data1.error !== void 0 && func0.call(data1, "error")) {
          let data2 = data1.error;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            vErrors = withFault(vErrors, instancePath + "/findings/error", "#/properties/findings/properties/error/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              vErrors = withFault(vErrors, instancePath + "/findings/error", "#/properties/findings/properties/error/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data1.warning !== void 0 && func0.call(data1, "warning")) {
          let data3 = data1.warning;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            vErrors = withFault(vErrors, instancePath + "/findings/warning", "#/properties/findings/properties/warning/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              vErrors = withFault(vErrors, instancePath + "/findings/warning", "#/properties/findings/properties/warning/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data1.info !== void 0 && func0.call(data1, "info")) {
          let data4 = data1.info;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            vErrors = withFault(vErrors, instancePath + "/findings/info", "#/properties/findings/properties/info/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              vErrors = withFault(vErrors, instancePath + "/findings/info", "#/properties/findings/properties/info/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data1.waived !== void 0 && func0.call(data1, "waived")) {
          let data5 = data1.waived;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            vErrors = withFault(vErrors, instancePath + "/findings/waived", "#/properties/findings/properties/waived/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              vErrors = withFault(vErrors, instancePath + "/findings/waived", "#/properties/findings/properties/waived/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/findings", "#/properties/findings/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.outcomes !== void 0 && func0.call(data, "outcomes")) {
      if (!validate157(data.outcomes, { instancePath: instancePath + "/outcomes", parentData: data, parentDataProperty: "outcomes", rootData })) {
        vErrors = withFaults(vErrors, validate157.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
var schema64 = { "type": "object", "properties": { "plan": { "allOf": [{ "$ref": "#/definitions/planName" }] }, "template": { "allOf": [{ "$ref": "#/definitions/templateName" }] }, "asOf": { "type": "string", "minLength": 1, "maxLength": 10 }, "findings": { "type": "array", "items": { "$ref": "#/definitions/finding" }, "maxItems": 1e5 }, "outcomes": { "type": "array", "items": { "$ref": "#/definitions/outcome" }, "maxItems": 1e4 }, "failures": { "type": "array", "items": { "$ref": "#/definitions/ruleFailure" }, "maxItems": 1e4 }, "timeline": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "kind": { "type": "string", "enum": ["window", "phase", "anchor", "deadline"] }, "title": { "type": "string" }, "from": { "type": "string", "minLength": 1, "maxLength": 10 }, "to": { "type": "string", "minLength": 1, "maxLength": 10 } }, "required": ["id", "kind", "from", "to"], "additionalProperties": false }, "maxItems": 1e4 } }, "required": ["plan", "template", "findings", "outcomes", "failures", "timeline"], "additionalProperties": false };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "file" || key0 === "title" || key0 === "issuer" || key0 === "sha256")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.file !== void 0 && func0.call(data, "file")) {
      if (typeof data.file !== "string") {
        vErrors = withFault(vErrors, instancePath + "/file", "#/properties/file/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.issuer !== void 0 && func0.call(data, "issuer")) {
      if (typeof data.issuer !== "string") {
        vErrors = withFault(vErrors, instancePath + "/issuer", "#/properties/issuer/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.sha256 !== void 0 && func0.call(data, "sha256")) {
      if (typeof data.sha256 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/sha256", "#/properties/sha256/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "version" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "version" || key0 === "year")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      if (typeof data.version !== "string") {
        vErrors = withFault(vErrors, instancePath + "/version", "#/properties/version/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      let data2 = data.year;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = withFault(vErrors, instancePath + "/year", "#/properties/year/type", "type", { type: "integer" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate163.errors = vErrors;
  return errors === 0;
}
var schema67 = { "type": "object", "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 200 }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "message": { "type": "string", "minLength": 1, "maxLength": 100 }, "values": { "allOf": [{ "$ref": "#/definitions/values" }] }, "place": { "allOf": [{ "$ref": "#/definitions/place" }] }, "related": { "type": "array", "items": { "$ref": "#/definitions/place" }, "maxItems": 1e3 }, "expected": { "allOf": [{ "$ref": "#/definitions/value" }] }, "certificates": { "type": "array", "items": { "$ref": "#/definitions/certificate" }, "maxItems": 100 }, "fingerprint": { "type": "string", "minLength": 1, "maxLength": 64 }, "suggestions": { "type": "array", "items": { "$ref": "#/definitions/suggestion" }, "maxItems": 100 }, "docs": { "type": "string", "minLength": 1, "maxLength": 500 }, "waived": { "type": "object", "properties": { "reason": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "approver": { "type": "string", "minLength": 1, "maxLength": 500 }, "until": { "type": "string", "minLength": 1, "maxLength": 10 } }, "required": ["reason"], "additionalProperties": false } }, "required": ["rule", "severity", "message", "values", "place", "related", "certificates", "fingerprint", "suggestions", "docs"], "additionalProperties": false };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.day === void 0 || !func0.call(data, "day")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "day" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "day")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("day" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "day" });
        errors++;
      }
    }
    if (data.day !== void 0 && func0.call(data, "day")) {
      let data1 = data.day;
      if (typeof data1 === "string") {
        if (data1.length > 10 && func57(data1) > 10) {
          vErrors = withFault(vErrors, instancePath + "/day", "#/properties/day/maxLength", "maxLength", { limit: 10 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/day", "#/properties/day/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/day", "#/properties/day/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.from === void 0 || !func0.call(data, "from")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "from" || key0 === "to")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("span" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "span" });
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data1 = data.from;
      if (typeof data1 === "string") {
        if (data1.length > 10 && func57(data1) > 10) {
          vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/maxLength", "maxLength", { limit: 10 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data2 = data.to;
      if (typeof data2 === "string") {
        if (data2.length > 10 && func57(data2) > 10) {
          vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/maxLength", "maxLength", { limit: 10 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "id" || key0 === "title" || key0 === "label")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("item" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "item" });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (data1.length > 200 && func57(data1) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (typeof data.label !== "string") {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.vi === void 0 || !func0.call(data, "vi")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "vi" });
      errors++;
    }
    if (data.en === void 0 || !func0.call(data, "en")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "en" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "vi" || key0 === "en")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("word" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "word" });
        errors++;
      }
    }
    if (data.vi !== void 0 && func0.call(data, "vi")) {
      if (typeof data.vi !== "string") {
        vErrors = withFault(vErrors, instancePath + "/vi", "#/properties/vi/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      if (typeof data.en !== "string") {
        vErrors = withFault(vErrors, instancePath + "/en", "#/properties/en/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if (typeof data.kind !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" });
        errors++;
      }
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "day") {
        if (!validate169(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate169.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "span") {
        if (!validate170(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate170.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "item") {
        if (!validate171(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate171.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "word") {
        if (!validate172(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate172.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = withFault(vErrors, instancePath, "#/discriminator", "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
        errors++;
      }
    } else {
      vErrors = withFault(vErrors, instancePath, "#/discriminator", "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
      errors++;
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.items === void 0 || !func0.call(data, "items")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "items" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "items")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("list" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "list" });
        errors++;
      }
    }
    if (data.items !== void 0 && func0.call(data, "items")) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        if (data1.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/items", "#/properties/items/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          const _errs6 = errors;
          let valid3 = false;
          const _errs7 = errors;
          if (typeof data2 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/items/" + i0, "#/properties/items/items/anyOf/0/type", "type", { type: "string" });
            errors++;
          }
          var _valid0 = _errs7 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs9 = errors;
            if (!(typeof data2 == "number" && isFinite(data2))) {
              vErrors = withFault(vErrors, instancePath + "/items/" + i0, "#/properties/items/items/anyOf/1/type", "type", { type: "number" });
              errors++;
            }
            var _valid0 = _errs9 === errors;
            valid3 = valid3 || _valid0;
            if (!valid3) {
              const _errs11 = errors;
              if (!validate168(data2, { instancePath: instancePath + "/items/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                vErrors = withFaults(vErrors, validate168.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs11 === errors;
              valid3 = valid3 || _valid0;
            }
          }
          if (!valid3) {
            vErrors = withFault(vErrors, instancePath + "/items/" + i0, "#/properties/items/items/anyOf", "anyOf", {});
            errors++;
          } else {
            errors = _errs6;
            if (vErrors !== null) {
              if (_errs6) {
                vErrors.length = _errs6;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate178.errors = vErrors;
  return errors === 0;
}
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    vErrors = withFault(vErrors, instancePath, "#/anyOf/0/type", "type", { type: "string" });
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      vErrors = withFault(vErrors, instancePath, "#/anyOf/1/type", "type", { type: "number" });
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs5 = errors;
      if (typeof data !== "boolean") {
        vErrors = withFault(vErrors, instancePath, "#/anyOf/2/type", "type", { type: "boolean" });
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs7 = errors;
        if (!validate168(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate168.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs7 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs8 = errors;
          if (!validate178(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = withFaults(vErrors, validate178.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs8 === errors;
          valid0 = valid0 || _valid0;
        }
      }
    }
  }
  if (!valid0) {
    vErrors = withFault(vErrors, instancePath, "#/anyOf", "anyOf", {});
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate167.errors = vErrors;
  return errors === 0;
}
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!validate167(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = withFaults(vErrors, validate167.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pointer === void 0 || !func0.call(data, "pointer")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "pointer" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "pointer" || key0 === "id" || key0 === "label" || key0 === "title" || key0 === "section" || key0 === "group" || key0 === "position")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.pointer !== void 0 && func0.call(data, "pointer")) {
      if (typeof data.pointer !== "string") {
        vErrors = withFault(vErrors, instancePath + "/pointer", "#/properties/pointer/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (typeof data.label !== "string") {
        vErrors = withFault(vErrors, instancePath + "/label", "#/properties/label/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        vErrors = withFault(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      if (typeof data.section !== "string") {
        vErrors = withFault(vErrors, instancePath + "/section", "#/properties/section/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group")) {
      if (typeof data.group !== "string") {
        vErrors = withFault(vErrors, instancePath + "/group", "#/properties/group/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.position !== void 0 && func0.call(data, "position")) {
      let data6 = data.position;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        vErrors = withFault(vErrors, instancePath + "/position", "#/properties/position/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 1 || isNaN(data6)) {
          vErrors = withFault(vErrors, instancePath + "/position", "#/properties/position/minimum", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.parts === void 0 || !func0.call(data, "parts")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "parts" });
      errors++;
    }
    if (data.sum === void 0 || !func0.call(data, "sum")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "sum" });
      errors++;
    }
    if (data.window === void 0 || !func0.call(data, "window")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "window" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "parts" || key0 === "sum" || key0 === "window")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("count" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "count" });
        errors++;
      }
    }
    if (data.parts !== void 0 && func0.call(data, "parts")) {
      let data1 = data.parts;
      if (Array.isArray(data1)) {
        if (data1.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/parts", "#/properties/parts/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            vErrors = withFault(vErrors, instancePath + "/parts/" + i0, "#/properties/parts/items/type", "type", { type: "integer" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/parts", "#/properties/parts/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.sum !== void 0 && func0.call(data, "sum")) {
      let data3 = data.sum;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = withFault(vErrors, instancePath + "/sum", "#/properties/sum/type", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.window !== void 0 && func0.call(data, "window")) {
      let data4 = data.window;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = withFault(vErrors, instancePath + "/window", "#/properties/window/type", "type", { type: "integer" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.spans === void 0 || !func0.call(data, "spans")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "spans" });
      errors++;
    }
    if (data.days === void 0 || !func0.call(data, "days")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "days" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "spans" || key0 === "days")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("shared" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "shared" });
        errors++;
      }
    }
    if (data.spans !== void 0 && func0.call(data, "spans")) {
      let data1 = data.spans;
      if (Array.isArray(data1)) {
        if (data1.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/spans", "#/properties/spans/maxItems", "maxItems", { limit: 2 });
          errors++;
        }
        if (data1.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/spans", "#/properties/spans/minItems", "minItems", { limit: 2 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (Array.isArray(data2)) {
            if (data2.length > 2) {
              vErrors = withFault(vErrors, instancePath + "/spans/" + i0, "#/properties/spans/items/maxItems", "maxItems", { limit: 2 });
              errors++;
            }
            if (data2.length < 2) {
              vErrors = withFault(vErrors, instancePath + "/spans/" + i0, "#/properties/spans/items/minItems", "minItems", { limit: 2 });
              errors++;
            }
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data3 = data2[i1];
              if (typeof data3 === "string") {
                if (data3.length > 10 && func57(data3) > 10) {
                  vErrors = withFault(vErrors, instancePath + "/spans/" + i0 + "/" + i1, "#/properties/spans/items/items/maxLength", "maxLength", { limit: 10 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/spans/" + i0 + "/" + i1, "#/properties/spans/items/items/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/spans/" + i0, "#/properties/spans/items/type", "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/spans", "#/properties/spans/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.days !== void 0 && func0.call(data, "days")) {
      let data4 = data.days;
      if (Array.isArray(data4)) {
        if (data4.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/days", "#/properties/days/maxItems", "maxItems", { limit: 2 });
          errors++;
        }
        if (data4.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/days", "#/properties/days/minItems", "minItems", { limit: 2 });
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 === "string") {
            if (data5.length > 10 && func57(data5) > 10) {
              vErrors = withFault(vErrors, instancePath + "/days/" + i2, "#/properties/days/items/maxLength", "maxLength", { limit: 10 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/days/" + i2, "#/properties/days/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/days", "#/properties/days/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate189.errors = vErrors;
  return errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.window === void 0 || !func0.call(data, "window")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "window" });
      errors++;
    }
    if (data.gap === void 0 || !func0.call(data, "gap")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "gap" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "window" || key0 === "gap" || key0 === "before" || key0 === "after")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("uncovered" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "uncovered" });
        errors++;
      }
    }
    if (data.window !== void 0 && func0.call(data, "window")) {
      let data1 = data.window;
      if (Array.isArray(data1)) {
        if (data1.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/window", "#/properties/window/maxItems", "maxItems", { limit: 2 });
          errors++;
        }
        if (data1.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/window", "#/properties/window/minItems", "minItems", { limit: 2 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (data2.length > 10 && func57(data2) > 10) {
              vErrors = withFault(vErrors, instancePath + "/window/" + i0, "#/properties/window/items/maxLength", "maxLength", { limit: 10 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/window/" + i0, "#/properties/window/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/window", "#/properties/window/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.gap !== void 0 && func0.call(data, "gap")) {
      let data3 = data.gap;
      if (Array.isArray(data3)) {
        if (data3.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/gap", "#/properties/gap/maxItems", "maxItems", { limit: 2 });
          errors++;
        }
        if (data3.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/gap", "#/properties/gap/minItems", "minItems", { limit: 2 });
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (data4.length > 10 && func57(data4) > 10) {
              vErrors = withFault(vErrors, instancePath + "/gap/" + i1, "#/properties/gap/items/maxLength", "maxLength", { limit: 10 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/gap/" + i1, "#/properties/gap/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/gap", "#/properties/gap/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.before !== void 0 && func0.call(data, "before")) {
      let data5 = data.before;
      if (Array.isArray(data5)) {
        if (data5.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/before", "#/properties/before/maxItems", "maxItems", { limit: 2 });
          errors++;
        }
        if (data5.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/before", "#/properties/before/minItems", "minItems", { limit: 2 });
          errors++;
        }
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (typeof data6 === "string") {
            if (data6.length > 10 && func57(data6) > 10) {
              vErrors = withFault(vErrors, instancePath + "/before/" + i2, "#/properties/before/items/maxLength", "maxLength", { limit: 10 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/before/" + i2, "#/properties/before/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/before", "#/properties/before/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.after !== void 0 && func0.call(data, "after")) {
      let data7 = data.after;
      if (Array.isArray(data7)) {
        if (data7.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/after", "#/properties/after/maxItems", "maxItems", { limit: 2 });
          errors++;
        }
        if (data7.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/after", "#/properties/after/minItems", "minItems", { limit: 2 });
          errors++;
        }
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data8 = data7[i3];
          if (typeof data8 === "string") {
            if (data8.length > 10 && func57(data8) > 10) {
              vErrors = withFault(vErrors, instancePath + "/after/" + i3, "#/properties/after/items/maxLength", "maxLength", { limit: 10 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/after/" + i3, "#/properties/after/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/after", "#/properties/after/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate190.errors = vErrors;
  return errors === 0;
}
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.window === void 0 || !func0.call(data, "window")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "window" });
      errors++;
    }
    if (data.span === void 0 || !func0.call(data, "span")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "span" });
      errors++;
    }
    if (data.days === void 0 || !func0.call(data, "days")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "days" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "window" || key0 === "span" || key0 === "days")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("outside" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "outside" });
        errors++;
      }
    }
    if (data.window !== void 0 && func0.call(data, "window")) {
      let data1 = data.window;
      if (Array.isArray(data1)) {
        if (data1.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/window", "#/properties/window/maxItems", "maxItems", { limit: 2 });
          errors++;
        }
        if (data1.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/window", "#/properties/window/minItems", "minItems", { limit: 2 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (data2.length > 10 && func57(data2) > 10) {
              vErrors = withFault(vErrors, instancePath + "/window/" + i0, "#/properties/window/items/maxLength", "maxLength", { limit: 10 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/window/" + i0, "#/properties/window/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/window", "#/properties/window/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.span !== void 0 && func0.call(data, "span")) {
      let data3 = data.span;
      if (Array.isArray(data3)) {
        if (data3.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/span", "#/properties/span/maxItems", "maxItems", { limit: 2 });
          errors++;
        }
        if (data3.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/span", "#/properties/span/minItems", "minItems", { limit: 2 });
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (data4.length > 10 && func57(data4) > 10) {
              vErrors = withFault(vErrors, instancePath + "/span/" + i1, "#/properties/span/items/maxLength", "maxLength", { limit: 10 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/span/" + i1, "#/properties/span/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/span", "#/properties/span/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.days !== void 0 && func0.call(data, "days")) {
      let data5 = data.days;
      if (Array.isArray(data5)) {
        if (data5.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/days", "#/properties/days/maxItems", "maxItems", { limit: 2 });
          errors++;
        }
        if (data5.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/days", "#/properties/days/minItems", "minItems", { limit: 2 });
          errors++;
        }
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (typeof data6 === "string") {
            if (data6.length > 10 && func57(data6) > 10) {
              vErrors = withFault(vErrors, instancePath + "/days/" + i2, "#/properties/days/items/maxLength", "maxLength", { limit: 10 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/days/" + i2, "#/properties/days/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/days", "#/properties/days/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.window === void 0 || !func0.call(data, "window")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "window" });
      errors++;
    }
    if (data.parts === void 0 || !func0.call(data, "parts")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "parts" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "window" || key0 === "parts")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("partition" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/const", "const", { allowedValue: "partition" });
        errors++;
      }
    }
    if (data.window !== void 0 && func0.call(data, "window")) {
      let data1 = data.window;
      if (Array.isArray(data1)) {
        if (data1.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/window", "#/properties/window/maxItems", "maxItems", { limit: 2 });
          errors++;
        }
        if (data1.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/window", "#/properties/window/minItems", "minItems", { limit: 2 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (data2.length > 10 && func57(data2) > 10) {
              vErrors = withFault(vErrors, instancePath + "/window/" + i0, "#/properties/window/items/maxLength", "maxLength", { limit: 10 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/window/" + i0, "#/properties/window/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/window", "#/properties/window/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.parts !== void 0 && func0.call(data, "parts")) {
      let data3 = data.parts;
      if (Array.isArray(data3)) {
        if (data3.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/parts", "#/properties/parts/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (Array.isArray(data4)) {
            if (data4.length > 2) {
              vErrors = withFault(vErrors, instancePath + "/parts/" + i1, "#/properties/parts/items/maxItems", "maxItems", { limit: 2 });
              errors++;
            }
            if (data4.length < 2) {
              vErrors = withFault(vErrors, instancePath + "/parts/" + i1, "#/properties/parts/items/minItems", "minItems", { limit: 2 });
              errors++;
            }
            const len2 = data4.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data5 = data4[i2];
              if (typeof data5 === "string") {
                if (data5.length > 10 && func57(data5) > 10) {
                  vErrors = withFault(vErrors, instancePath + "/parts/" + i1 + "/" + i2, "#/properties/parts/items/items/maxLength", "maxLength", { limit: 10 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/parts/" + i1 + "/" + i2, "#/properties/parts/items/items/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/parts/" + i1, "#/properties/parts/items/type", "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/parts", "#/properties/parts/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if (typeof data.kind !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "#/properties/kind/type", "type", { type: "string" });
        errors++;
      }
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "count") {
        if (!validate188(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate188.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "shared") {
        if (!validate189(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate189.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "uncovered") {
        if (!validate190(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate190.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "outside") {
        if (!validate191(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate191.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "partition") {
        if (!validate192(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = withFaults(vErrors, validate192.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = withFault(vErrors, instancePath, "#/discriminator", "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
        errors++;
      }
    } else {
      vErrors = withFault(vErrors, instancePath, "#/discriminator", "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
      errors++;
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate187.errors = vErrors;
  return errors === 0;
}
var schema84 = { "type": "object", "properties": { "op": { "type": "string", "enum": ["add", "remove", "replace", "test"] }, "path": { "type": "string" }, "value": { "type": ["string", "number", "boolean", "object", "array", "null"] } }, "required": ["op", "path"], "additionalProperties": false };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.op === void 0 || !func0.call(data, "op")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "op" });
      errors++;
    }
    if (data.path === void 0 || !func0.call(data, "path")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "path" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "op" || key0 === "path" || key0 === "value")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.op !== void 0 && func0.call(data, "op")) {
      let data0 = data.op;
      if (typeof data0 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/op", "#/properties/op/type", "type", { type: "string" });
        errors++;
      }
      if (!(data0 === "add" || data0 === "remove" || data0 === "replace" || data0 === "test")) {
        vErrors = withFault(vErrors, instancePath + "/op", "#/properties/op/enum", "enum", { allowedValues: schema84.properties.op.enum });
        errors++;
      }
    }
    if (data.path !== void 0 && func0.call(data, "path")) {
      if (typeof data.path !== "string") {
        vErrors = withFault(vErrors, instancePath + "/path", "#/properties/path/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data2 = data.value;
      if (typeof data2 != "object" && typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/value", "#/properties/value/type", "type", { type: schema84.properties.value.type });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 || !func0.call(data, "message")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "message" });
      errors++;
    }
    if (data.values === void 0 || !func0.call(data, "values")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "values" });
      errors++;
    }
    if (data.safe === void 0 || !func0.call(data, "safe")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "safe" });
      errors++;
    }
    if (data.patch === void 0 || !func0.call(data, "patch")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "patch" });
      errors++;
    }
    if (data.inverse === void 0 || !func0.call(data, "inverse")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "inverse" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "message" || key0 === "values" || key0 === "safe" || key0 === "patch" || key0 === "inverse")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.message !== void 0 && func0.call(data, "message")) {
      let data0 = data.message;
      if (typeof data0 === "string") {
        if (data0.length > 100 && func57(data0) > 100) {
          vErrors = withFault(vErrors, instancePath + "/message", "#/properties/message/maxLength", "maxLength", { limit: 100 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/message", "#/properties/message/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.values !== void 0 && func0.call(data, "values")) {
      if (!validate166(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
        vErrors = withFaults(vErrors, validate166.errors);
        errors = vErrors.length;
      }
    }
    if (data.safe !== void 0 && func0.call(data, "safe")) {
      if (typeof data.safe !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/safe", "#/properties/safe/type", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.patch !== void 0 && func0.call(data, "patch")) {
      let data3 = data.patch;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/patch", "#/properties/patch/maxItems", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate201(data3[i0], { instancePath: instancePath + "/patch/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate201.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/patch", "#/properties/patch/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.inverse !== void 0 && func0.call(data, "inverse")) {
      let data5 = data.inverse;
      if (Array.isArray(data5)) {
        if (data5.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/inverse", "#/properties/inverse/maxItems", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate201(data5[i1], { instancePath: instancePath + "/inverse/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = withFaults(vErrors, validate201.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inverse", "#/properties/inverse/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate199.errors = vErrors;
  return errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0 || !func0.call(data, "rule")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "rule" });
      errors++;
    }
    if (data.severity === void 0 || !func0.call(data, "severity")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "severity" });
      errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "message" });
      errors++;
    }
    if (data.values === void 0 || !func0.call(data, "values")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "values" });
      errors++;
    }
    if (data.place === void 0 || !func0.call(data, "place")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "place" });
      errors++;
    }
    if (data.related === void 0 || !func0.call(data, "related")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "related" });
      errors++;
    }
    if (data.certificates === void 0 || !func0.call(data, "certificates")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "certificates" });
      errors++;
    }
    if (data.fingerprint === void 0 || !func0.call(data, "fingerprint")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "fingerprint" });
      errors++;
    }
    if (data.suggestions === void 0 || !func0.call(data, "suggestions")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "suggestions" });
      errors++;
    }
    if (data.docs === void 0 || !func0.call(data, "docs")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "docs" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema67.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.rule !== void 0 && func0.call(data, "rule")) {
      let data0 = data.rule;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/rule", "#/properties/rule/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/rule", "#/properties/rule/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/rule", "#/properties/rule/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      let data1 = data.severity;
      if (typeof data1 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/severity", "#/properties/severity/type", "type", { type: "string" });
        errors++;
      }
      if (!(data1 === "error" || data1 === "warning" || data1 === "info")) {
        vErrors = withFault(vErrors, instancePath + "/severity", "#/properties/severity/enum", "enum", { allowedValues: schema67.properties.severity.enum });
        errors++;
      }
    }
    if (data.message !== void 0 && func0.call(data, "message")) {
      let data2 = data.message;
      if (typeof data2 === "string") {
        if (data2.length > 100 && func57(data2) > 100) {
          vErrors = withFault(vErrors, instancePath + "/message", "#/properties/message/maxLength", "maxLength", { limit: 100 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/message", "#/properties/message/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.values !== void 0 && func0.call(data, "values")) {
      if (!validate166(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
        vErrors = withFaults(vErrors, validate166.errors);
        errors = vErrors.length;
      }
    }
    if (data.place !== void 0 && func0.call(data, "place")) {
      if (!validate183(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData })) {
        vErrors = withFaults(vErrors, validate183.errors);
        errors = vErrors.length;
      }
    }
    if (data.related !== void 0 && func0.call(data, "related")) {
      let data5 = data.related;
      if (Array.isArray(data5)) {
        if (data5.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/related", "#/properties/related/maxItems", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate183(data5[i0], { instancePath: instancePath + "/related/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate183.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/related", "#/properties/related/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (!validate167(data.expected, { instancePath: instancePath + "/expected", parentData: data, parentDataProperty: "expected", rootData })) {
        vErrors = withFaults(vErrors, validate167.errors);
        errors = vErrors.length;
      }
    }
    if (data.certificates !== void 0 && func0.call(data, "certificates")) {
      let data8 = data.certificates;
      if (Array.isArray(data8)) {
        if (data8.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/certificates", "#/properties/certificates/maxItems", "maxItems", { limit: 100 });
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate187(data8[i1], { instancePath: instancePath + "/certificates/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
            vErrors = withFaults(vErrors, validate187.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/certificates", "#/properties/certificates/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.fingerprint !== void 0 && func0.call(data, "fingerprint")) {
      let data10 = data.fingerprint;
      if (typeof data10 === "string") {
        if (data10.length > 64 && func57(data10) > 64) {
          vErrors = withFault(vErrors, instancePath + "/fingerprint", "#/properties/fingerprint/maxLength", "maxLength", { limit: 64 });
          errors++;
        }
        if (data10.length < 2 && func57(data10) < 1) {
          vErrors = withFault(vErrors, instancePath + "/fingerprint", "#/properties/fingerprint/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/fingerprint", "#/properties/fingerprint/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.suggestions !== void 0 && func0.call(data, "suggestions")) {
      let data11 = data.suggestions;
      if (Array.isArray(data11)) {
        if (data11.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/suggestions", "#/properties/suggestions/maxItems", "maxItems", { limit: 100 });
          errors++;
        }
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate199(data11[i2], { instancePath: instancePath + "/suggestions/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
            vErrors = withFaults(vErrors, validate199.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/suggestions", "#/properties/suggestions/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.docs !== void 0 && func0.call(data, "docs")) {
      let data13 = data.docs;
      if (typeof data13 === "string") {
        if (data13.length > 500 && func57(data13) > 500) {
          vErrors = withFault(vErrors, instancePath + "/docs", "#/properties/docs/maxLength", "maxLength", { limit: 500 });
          errors++;
        }
        if (data13.length < 2 && func57(data13) < 1) {
          vErrors = withFault(vErrors, instancePath + "/docs", "#/properties/docs/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/docs", "#/properties/docs/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.waived !== void 0 && func0.call(data, "waived")) {
      let data14 = data.waived;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.reason === void 0 || !func0.call(data14, "reason")) {
          vErrors = withFault(vErrors, instancePath + "/waived", "#/properties/waived/required", "required", { missingProperty: "reason" });
          errors++;
        }
        for (const key1 of Object.keys(data14)) {
          if (!(key1 === "reason" || key1 === "approver" || key1 === "until")) {
            vErrors = withFault(vErrors, instancePath + "/waived", "#/properties/waived/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data14.reason !== void 0 && func0.call(data14, "reason")) {
          let data15 = data14.reason;
          if (typeof data15 === "string") {
            if (data15.length > 2e3 && func57(data15) > 2e3) {
              vErrors = withFault(vErrors, instancePath + "/waived/reason", "#/properties/waived/properties/reason/maxLength", "maxLength", { limit: 2e3 });
              errors++;
            }
            if (data15.length < 2 && func57(data15) < 1) {
              vErrors = withFault(vErrors, instancePath + "/waived/reason", "#/properties/waived/properties/reason/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/waived/reason", "#/properties/waived/properties/reason/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data14.approver !== void 0 && func0.call(data14, "approver")) {
          let data16 = data14.approver;
          if (typeof data16 === "string") {
            if (data16.length > 500 && func57(data16) > 500) {
              vErrors = withFault(vErrors, instancePath + "/waived/approver", "#/properties/waived/properties/approver/maxLength", "maxLength", { limit: 500 });
              errors++;
            }
            if (data16.length < 2 && func57(data16) < 1) {
              vErrors = withFault(vErrors, instancePath + "/waived/approver", "#/properties/waived/properties/approver/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/waived/approver", "#/properties/waived/properties/approver/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data14.until !== void 0 && func0.call(data14, "until")) {
          let data17 = data14.until;
          if (typeof data17 === "string") {
            if (data17.length > 10 && func57(data17) > 10) {
              vErrors = withFault(vErrors, instancePath + "/waived/until", "#/properties/waived/properties/until/maxLength", "maxLength", { limit: 10 });
              errors++;
            }
            if (data17.length < 2 && func57(data17) < 1) {
              vErrors = withFault(vErrors, instancePath + "/waived/until", "#/properties/waived/properties/until/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/waived/until", "#/properties/waived/properties/until/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/waived", "#/properties/waived/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate165.errors = vErrors;
  return errors === 0;
}
var schema85 = { "type": "object", "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 200 }, "status": { "type": "string", "enum": ["kept", "broken", "not-evaluated", "not-applicable", "off"] }, "subjects": { "type": "object", "properties": { "kept": { "type": "integer", "minimum": 0 }, "broken": { "type": "integer", "minimum": 0 }, "notEvaluated": { "type": "integer", "minimum": 0 } }, "required": ["kept", "broken", "notEvaluated"], "additionalProperties": false }, "reasons": { "type": "array", "items": { "$ref": "#/definitions/reason" }, "maxItems": 1e4 } }, "required": ["rule", "status", "subjects", "reasons"], "additionalProperties": false };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0 || !func0.call(data, "code")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "code" });
      errors++;
    }
    if (data.values === void 0 || !func0.call(data, "values")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "values" });
      errors++;
    }
    if (data.count === void 0 || !func0.call(data, "count")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "count" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "code" || key0 === "values" || key0 === "because" || key0 === "count")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (data0.length > 100 && func57(data0) > 100) {
          vErrors = withFault(vErrors, instancePath + "/code", "#/properties/code/maxLength", "maxLength", { limit: 100 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/code", "#/properties/code/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.values !== void 0 && func0.call(data, "values")) {
      if (!validate166(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData })) {
        vErrors = withFaults(vErrors, validate166.errors);
        errors = vErrors.length;
      }
    }
    if (data.because !== void 0 && func0.call(data, "because")) {
      let data2 = data.because;
      if (typeof data2 === "string") {
        if (data2.length > 200 && func57(data2) > 200) {
          vErrors = withFault(vErrors, instancePath + "/because", "#/properties/because/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/because", "#/properties/because/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/because", "#/properties/because/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.count !== void 0 && func0.call(data, "count")) {
      let data3 = data.count;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = withFault(vErrors, instancePath + "/count", "#/properties/count/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = withFault(vErrors, instancePath + "/count", "#/properties/count/minimum", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0 || !func0.call(data, "rule")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "rule" });
      errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "status" });
      errors++;
    }
    if (data.subjects === void 0 || !func0.call(data, "subjects")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "subjects" });
      errors++;
    }
    if (data.reasons === void 0 || !func0.call(data, "reasons")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "reasons" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "rule" || key0 === "status" || key0 === "subjects" || key0 === "reasons")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.rule !== void 0 && func0.call(data, "rule")) {
      let data0 = data.rule;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/rule", "#/properties/rule/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/rule", "#/properties/rule/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/rule", "#/properties/rule/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" });
        errors++;
      }
      if (!(data1 === "kept" || data1 === "broken" || data1 === "not-evaluated" || data1 === "not-applicable" || data1 === "off")) {
        vErrors = withFault(vErrors, instancePath + "/status", "#/properties/status/enum", "enum", { allowedValues: schema85.properties.status.enum });
        errors++;
      }
    }
    if (data.subjects !== void 0 && func0.call(data, "subjects")) {
      let data2 = data.subjects;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.kept === void 0 || !func0.call(data2, "kept")) {
          vErrors = withFault(vErrors, instancePath + "/subjects", "#/properties/subjects/required", "required", { missingProperty: "kept" });
          errors++;
        }
        if (data2.broken === void 0 || !func0.call(data2, "broken")) {
          vErrors = withFault(vErrors, instancePath + "/subjects", "#/properties/subjects/required", "required", { missingProperty: "broken" });
          errors++;
        }
        if (data2.notEvaluated === void 0 || !func0.call(data2, "notEvaluated")) {
          vErrors = withFault(vErrors, instancePath + "/subjects", "#/properties/subjects/required", "required", { missingProperty: "notEvaluated" });
          errors++;
        }
        for (const key1 of Object.keys(data2)) {
          if (!(key1 === "kept" || key1 === "broken" || key1 === "notEvaluated")) {
            vErrors = withFault(vErrors, instancePath + "/subjects", "#/properties/subjects/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data2.kept !== void 0 && func0.call(data2, "kept")) {
          let data3 = data2.kept;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            vErrors = withFault(vErrors, instancePath + "/subjects/kept", "#/properties/subjects/properties/kept/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              vErrors = withFault(vErrors, instancePath + "/subjects/kept", "#/properties/subjects/properties/kept/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data2.broken !== void 0 && func0.call(data2, "broken")) {
          let data4 = data2.broken;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            vErrors = withFault(vErrors, instancePath + "/subjects/broken", "#/properties/subjects/properties/broken/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              vErrors = withFault(vErrors, instancePath + "/subjects/broken", "#/properties/subjects/properties/broken/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data2.notEvaluated !== void 0 && func0.call(data2, "notEvaluated")) {
          let data5 = data2.notEvaluated;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            vErrors = withFault(vErrors, instancePath + "/subjects/notEvaluated", "#/properties/subjects/properties/notEvaluated/type", "type", { type: "integer" });
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              vErrors = withFault(vErrors, instancePath + "/subjects/notEvaluated", "#/properties/subjects/properties/notEvaluated/minimum", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/subjects", "#/properties/subjects/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.reasons !== void 0 && func0.call(data, "reasons")) {
      let data6 = data.reasons;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/reasons", "#/properties/reasons/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate207(data6[i0], { instancePath: instancePath + "/reasons/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate207.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/reasons", "#/properties/reasons/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate206.errors = vErrors;
  return errors === 0;
}
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0 || !func0.call(data, "rule")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "rule" });
      errors++;
    }
    if (data.error === void 0 || !func0.call(data, "error")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "error" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "rule" || key0 === "pointer" || key0 === "error")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.rule !== void 0 && func0.call(data, "rule")) {
      let data0 = data.rule;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/rule", "#/properties/rule/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/rule", "#/properties/rule/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/rule", "#/properties/rule/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.pointer !== void 0 && func0.call(data, "pointer")) {
      if (typeof data.pointer !== "string") {
        vErrors = withFault(vErrors, instancePath + "/pointer", "#/properties/pointer/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.error !== void 0 && func0.call(data, "error")) {
      if (typeof data.error !== "string") {
        vErrors = withFault(vErrors, instancePath + "/error", "#/properties/error/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate211.errors = vErrors;
  return errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plan === void 0 || !func0.call(data, "plan")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "plan" });
      errors++;
    }
    if (data.template === void 0 || !func0.call(data, "template")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "template" });
      errors++;
    }
    if (data.findings === void 0 || !func0.call(data, "findings")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "findings" });
      errors++;
    }
    if (data.outcomes === void 0 || !func0.call(data, "outcomes")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "outcomes" });
      errors++;
    }
    if (data.failures === void 0 || !func0.call(data, "failures")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "failures" });
      errors++;
    }
    if (data.timeline === void 0 || !func0.call(data, "timeline")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "timeline" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "plan" || key0 === "template" || key0 === "asOf" || key0 === "findings" || key0 === "outcomes" || key0 === "failures" || key0 === "timeline")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.plan !== void 0 && func0.call(data, "plan")) {
      if (!validate161(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData })) {
        vErrors = withFaults(vErrors, validate161.errors);
        errors = vErrors.length;
      }
    }
    if (data.template !== void 0 && func0.call(data, "template")) {
      if (!validate163(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData })) {
        vErrors = withFaults(vErrors, validate163.errors);
        errors = vErrors.length;
      }
    }
    if (data.asOf !== void 0 && func0.call(data, "asOf")) {
      let data2 = data.asOf;
      if (typeof data2 === "string") {
        if (data2.length > 10 && func57(data2) > 10) {
          vErrors = withFault(vErrors, instancePath + "/asOf", "#/properties/asOf/maxLength", "maxLength", { limit: 10 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/asOf", "#/properties/asOf/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/asOf", "#/properties/asOf/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.findings !== void 0 && func0.call(data, "findings")) {
      let data3 = data.findings;
      if (Array.isArray(data3)) {
        if (data3.length > 1e5) {
          vErrors = withFault(vErrors, instancePath + "/findings", "#/properties/findings/maxItems", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate165(data3[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate165.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/findings", "#/properties/findings/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.outcomes !== void 0 && func0.call(data, "outcomes")) {
      let data5 = data.outcomes;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/outcomes", "#/properties/outcomes/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate206(data5[i1], { instancePath: instancePath + "/outcomes/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = withFaults(vErrors, validate206.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/outcomes", "#/properties/outcomes/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.failures !== void 0 && func0.call(data, "failures")) {
      let data7 = data.failures;
      if (Array.isArray(data7)) {
        if (data7.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/failures", "#/properties/failures/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate211(data7[i2], { instancePath: instancePath + "/failures/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            vErrors = withFaults(vErrors, validate211.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/failures", "#/properties/failures/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.timeline !== void 0 && func0.call(data, "timeline")) {
      let data9 = data.timeline;
      if (Array.isArray(data9)) {
        if (data9.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/timeline", "#/properties/timeline/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data10 = data9[i3];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.id === void 0 || !func0.call(data10, "id")) {
              vErrors = withFault(vErrors, instancePath + "/timeline/" + i3, "#/properties/timeline/items/required", "required", { missingProperty: "id" });
              errors++;
            }
            if (data10.kind === void 0 || !func0.call(data10, "kind")) {
              vErrors = withFault(vErrors, instancePath + "/timeline/" + i3, "#/properties/timeline/items/required", "required", { missingProperty: "kind" });
              errors++;
            }
            if (data10.from === void 0 || !func0.call(data10, "from")) {
              vErrors = withFault(vErrors, instancePath + "/timeline/" + i3, "#/properties/timeline/items/required", "required", { missingProperty: "from" });
              errors++;
            }
            if (data10.to === void 0 || !func0.call(data10, "to")) {
              vErrors = withFault(vErrors, instancePath + "/timeline/" + i3, "#/properties/timeline/items/required", "required", { missingProperty: "to" });
              errors++;
            }
            for (const key1 of Object.keys(data10)) {
              if (!(key1 === "id" || key1 === "kind" || key1 === "title" || key1 === "from" || key1 === "to")) {
                vErrors = withFault(vErrors, instancePath + "/timeline/" + i3, "#/properties/timeline/items/additionalProperties", "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data10.id !== void 0 && func0.call(data10, "id")) {
              let data11 = data10.id;
              if (typeof data11 === "string") {
                if (data11.length > 200 && func57(data11) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/timeline/" + i3 + "/id", "#/properties/timeline/items/properties/id/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data11.length < 2 && func57(data11) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/timeline/" + i3 + "/id", "#/properties/timeline/items/properties/id/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/timeline/" + i3 + "/id", "#/properties/timeline/items/properties/id/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data10.kind !== void 0 && func0.call(data10, "kind")) {
              let data12 = data10.kind;
              if (typeof data12 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/timeline/" + i3 + "/kind", "#/properties/timeline/items/properties/kind/type", "type", { type: "string" });
                errors++;
              }
              if (!(data12 === "window" || data12 === "phase" || data12 === "anchor" || data12 === "deadline")) {
                vErrors = withFault(vErrors, instancePath + "/timeline/" + i3 + "/kind", "#/properties/timeline/items/properties/kind/enum", "enum", { allowedValues: schema64.properties.timeline.items.properties.kind.enum });
                errors++;
              }
            }
            if (data10.title !== void 0 && func0.call(data10, "title")) {
              if (typeof data10.title !== "string") {
                vErrors = withFault(vErrors, instancePath + "/timeline/" + i3 + "/title", "#/properties/timeline/items/properties/title/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data10.from !== void 0 && func0.call(data10, "from")) {
              let data14 = data10.from;
              if (typeof data14 === "string") {
                if (data14.length > 10 && func57(data14) > 10) {
                  vErrors = withFault(vErrors, instancePath + "/timeline/" + i3 + "/from", "#/properties/timeline/items/properties/from/maxLength", "maxLength", { limit: 10 });
                  errors++;
                }
                if (data14.length < 2 && func57(data14) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/timeline/" + i3 + "/from", "#/properties/timeline/items/properties/from/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/timeline/" + i3 + "/from", "#/properties/timeline/items/properties/from/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data10.to !== void 0 && func0.call(data10, "to")) {
              let data15 = data10.to;
              if (typeof data15 === "string") {
                if (data15.length > 10 && func57(data15) > 10) {
                  vErrors = withFault(vErrors, instancePath + "/timeline/" + i3 + "/to", "#/properties/timeline/items/properties/to/maxLength", "maxLength", { limit: 10 });
                  errors++;
                }
                if (data15.length < 2 && func57(data15) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/timeline/" + i3 + "/to", "#/properties/timeline/items/properties/to/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/timeline/" + i3 + "/to", "#/properties/timeline/items/properties/to/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/timeline/" + i3, "#/properties/timeline/items/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/timeline", "#/properties/timeline/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vi === void 0 || !func0.call(data, "vi")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "vi" });
      errors++;
    }
    if (data.en === void 0 || !func0.call(data, "en")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "en" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "vi" || key0 === "en")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.vi !== void 0 && func0.call(data, "vi")) {
      let data0 = data.vi;
      if (typeof data0 === "string") {
        if (data0.length > 2e4 && func57(data0) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/vi", "#/properties/vi/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/vi", "#/properties/vi/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/vi", "#/properties/vi/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      let data1 = data.en;
      if (typeof data1 === "string") {
        if (data1.length > 2e4 && func57(data1) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/en", "#/properties/en/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/en", "#/properties/en/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/en", "#/properties/en/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate215.errors = vErrors;
  return errors === 0;
}
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0 || !func0.call(data, "code")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "code" });
      errors++;
    }
    if (data.words === void 0 || !func0.call(data, "words")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "words" });
      errors++;
    }
    if (data.advice === void 0 || !func0.call(data, "advice")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "advice" });
      errors++;
    }
    if (data.exit === void 0 || !func0.call(data, "exit")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "exit" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "code" || key0 === "file" || key0 === "line" || key0 === "column" || key0 === "pointer" || key0 === "words" || key0 === "advice" || key0 === "exit")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (data0.length > 100 && func57(data0) > 100) {
          vErrors = withFault(vErrors, instancePath + "/code", "#/properties/code/maxLength", "maxLength", { limit: 100 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/code", "#/properties/code/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/code", "#/properties/code/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.file !== void 0 && func0.call(data, "file")) {
      if (typeof data.file !== "string") {
        vErrors = withFault(vErrors, instancePath + "/file", "#/properties/file/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.line !== void 0 && func0.call(data, "line")) {
      let data2 = data.line;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = withFault(vErrors, instancePath + "/line", "#/properties/line/type", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.column !== void 0 && func0.call(data, "column")) {
      let data3 = data.column;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = withFault(vErrors, instancePath + "/column", "#/properties/column/type", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.pointer !== void 0 && func0.call(data, "pointer")) {
      if (typeof data.pointer !== "string") {
        vErrors = withFault(vErrors, instancePath + "/pointer", "#/properties/pointer/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.words !== void 0 && func0.call(data, "words")) {
      if (!validate215(data.words, { instancePath: instancePath + "/words", parentData: data, parentDataProperty: "words", rootData })) {
        vErrors = withFaults(vErrors, validate215.errors);
        errors = vErrors.length;
      }
    }
    if (data.advice !== void 0 && func0.call(data, "advice")) {
      if (!validate215(data.advice, { instancePath: instancePath + "/advice", parentData: data, parentDataProperty: "advice", rootData })) {
        vErrors = withFaults(vErrors, validate215.errors);
        errors = vErrors.length;
      }
    }
    if (data.exit !== void 0 && func0.call(data, "exit")) {
      let data7 = data.exit;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = withFault(vErrors, instancePath + "/exit", "#/properties/exit/type", "type", { type: "integer" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate214.errors = vErrors;
  return errors === 0;
}
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fingerprint === void 0 || !func0.call(data, "fingerprint")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "fingerprint" });
      errors++;
    }
    if (data.reason === void 0 || !func0.call(data, "reason")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "reason" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "fingerprint" || key0 === "reason" || key0 === "approver" || key0 === "decision" || key0 === "until")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.fingerprint !== void 0 && func0.call(data, "fingerprint")) {
      let data0 = data.fingerprint;
      if (typeof data0 === "string") {
        if (data0.length > 64 && func57(data0) > 64) {
          vErrors = withFault(vErrors, instancePath + "/fingerprint", "#/properties/fingerprint/maxLength", "maxLength", { limit: 64 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/fingerprint", "#/properties/fingerprint/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/fingerprint", "#/properties/fingerprint/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data1 = data.reason;
      if (typeof data1 === "string") {
        if (data1.length > 2e3 && func57(data1) > 2e3) {
          vErrors = withFault(vErrors, instancePath + "/reason", "#/properties/reason/maxLength", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/reason", "#/properties/reason/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/reason", "#/properties/reason/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.approver !== void 0 && func0.call(data, "approver")) {
      let data2 = data.approver;
      if (typeof data2 === "string") {
        if (data2.length > 500 && func57(data2) > 500) {
          vErrors = withFault(vErrors, instancePath + "/approver", "#/properties/approver/maxLength", "maxLength", { limit: 500 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/approver", "#/properties/approver/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/approver", "#/properties/approver/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.decision !== void 0 && func0.call(data, "decision")) {
      let data3 = data.decision;
      if (typeof data3 === "string") {
        if (data3.length > 200 && func57(data3) > 200) {
          vErrors = withFault(vErrors, instancePath + "/decision", "#/properties/decision/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/decision", "#/properties/decision/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/decision", "#/properties/decision/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.until !== void 0 && func0.call(data, "until")) {
      let data4 = data.until;
      if (typeof data4 === "string") {
        if (data4.length > 10 && func57(data4) > 10) {
          vErrors = withFault(vErrors, instancePath + "/until", "#/properties/until/maxLength", "maxLength", { limit: 10 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/until", "#/properties/until/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/until", "#/properties/until/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate219.errors = vErrors;
  return errors === 0;
}
var schema91 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "summary": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "kept": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "basis": { "type": "array", "items": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "maxItems": 20 }, "docs": { "type": "string", "minLength": 1, "maxLength": 500 }, "messages": { "type": "array", "items": { "type": "object", "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 100 }, "vi": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "en": { "type": "string", "minLength": 1, "maxLength": 2e4 } }, "required": ["key", "vi", "en"], "additionalProperties": false }, "maxItems": 100 } }, "required": ["id", "severity", "summary", "kept", "basis", "docs", "messages"], "additionalProperties": false };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.severity === void 0 || !func0.call(data, "severity")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "severity" });
      errors++;
    }
    if (data.summary === void 0 || !func0.call(data, "summary")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "summary" });
      errors++;
    }
    if (data.kept === void 0 || !func0.call(data, "kept")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "kept" });
      errors++;
    }
    if (data.basis === void 0 || !func0.call(data, "basis")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "basis" });
      errors++;
    }
    if (data.docs === void 0 || !func0.call(data, "docs")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "docs" });
      errors++;
    }
    if (data.messages === void 0 || !func0.call(data, "messages")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "messages" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "severity" || key0 === "summary" || key0 === "kept" || key0 === "basis" || key0 === "docs" || key0 === "messages")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      let data1 = data.severity;
      if (typeof data1 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/severity", "#/properties/severity/type", "type", { type: "string" });
        errors++;
      }
      if (!(data1 === "error" || data1 === "warning" || data1 === "info")) {
        vErrors = withFault(vErrors, instancePath + "/severity", "#/properties/severity/enum", "enum", { allowedValues: schema91.properties.severity.enum });
        errors++;
      }
    }
    if (data.summary !== void 0 && func0.call(data, "summary")) {
      if (!validate215(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData })) {
        vErrors = withFaults(vErrors, validate215.errors);
        errors = vErrors.length;
      }
    }
    if (data.kept !== void 0 && func0.call(data, "kept")) {
      if (!validate215(data.kept, { instancePath: instancePath + "/kept", parentData: data, parentDataProperty: "kept", rootData })) {
        vErrors = withFaults(vErrors, validate215.errors);
        errors = vErrors.length;
      }
    }
    if (data.basis !== void 0 && func0.call(data, "basis")) {
      let data4 = data.basis;
      if (Array.isArray(data4)) {
        if (data4.length > 20) {
          vErrors = withFault(vErrors, instancePath + "/basis", "#/properties/basis/maxItems", "maxItems", { limit: 20 });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate215(data4[i0], { instancePath: instancePath + "/basis/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate215.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/basis", "#/properties/basis/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.docs !== void 0 && func0.call(data, "docs")) {
      let data6 = data.docs;
      if (typeof data6 === "string") {
        if (data6.length > 500 && func57(data6) > 500) {
          vErrors = withFault(vErrors, instancePath + "/docs", "#/properties/docs/maxLength", "maxLength", { limit: 500 });
          errors++;
        }
        if (data6.length < 2 && func57(data6) < 1) {
          vErrors = withFault(vErrors, instancePath + "/docs", "#/properties/docs/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/docs", "#/properties/docs/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.messages !== void 0 && func0.call(data, "messages")) {
      let data7 = data.messages;
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/messages", "#/properties/messages/maxItems", "maxItems", { limit: 100 });
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.key === void 0 || !func0.call(data8, "key")) {
              vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "#/properties/messages/items/required", "required", { missingProperty: "key" });
              errors++;
            }
            if (data8.vi === void 0 || !func0.call(data8, "vi")) {
              vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "#/properties/messages/items/required", "required", { missingProperty: "vi" });
              errors++;
            }
            if (data8.en === void 0 || !func0.call(data8, "en")) {
              vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "#/properties/messages/items/required", "required", { missingProperty: "en" });
              errors++;
            }
            for (const key1 of Object.keys(data8)) {
              if (!(key1 === "key" || key1 === "vi" || key1 === "en")) {
                vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "#/properties/messages/items/additionalProperties", "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data8.key !== void 0 && func0.call(data8, "key")) {
              let data9 = data8.key;
              if (typeof data9 === "string") {
                if (data9.length > 100 && func57(data9) > 100) {
                  vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/key", "#/properties/messages/items/properties/key/maxLength", "maxLength", { limit: 100 });
                  errors++;
                }
                if (data9.length < 2 && func57(data9) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/key", "#/properties/messages/items/properties/key/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/key", "#/properties/messages/items/properties/key/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data8.vi !== void 0 && func0.call(data8, "vi")) {
              let data10 = data8.vi;
              if (typeof data10 === "string") {
                if (data10.length > 2e4 && func57(data10) > 2e4) {
                  vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/vi", "#/properties/messages/items/properties/vi/maxLength", "maxLength", { limit: 2e4 });
                  errors++;
                }
                if (data10.length < 2 && func57(data10) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/vi", "#/properties/messages/items/properties/vi/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/vi", "#/properties/messages/items/properties/vi/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data8.en !== void 0 && func0.call(data8, "en")) {
              let data11 = data8.en;
              if (typeof data11 === "string") {
                if (data11.length > 2e4 && func57(data11) > 2e4) {
                  vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/en", "#/properties/messages/items/properties/en/maxLength", "maxLength", { limit: 2e4 });
                  errors++;
                }
                if (data11.length < 2 && func57(data11) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/en", "#/properties/messages/items/properties/en/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/messages/" + i1 + "/en", "#/properties/messages/items/properties/en/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "#/properties/messages/items/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/messages", "#/properties/messages/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate221.errors = vErrors;
  return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 || !func0.call(data, "schema")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "schema" });
      errors++;
    }
    if (data.tool === void 0 || !func0.call(data, "tool")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "tool" });
      errors++;
    }
    if (data.verdict === void 0 || !func0.call(data, "verdict")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "verdict" });
      errors++;
    }
    if (data.counts === void 0 || !func0.call(data, "counts")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "counts" });
      errors++;
    }
    if (data.runs === void 0 || !func0.call(data, "runs")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "runs" });
      errors++;
    }
    if (data.failures === void 0 || !func0.call(data, "failures")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "failures" });
      errors++;
    }
    if (data.waivers === void 0 || !func0.call(data, "waivers")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "waivers" });
      errors++;
    }
    if (data.rules === void 0 || !func0.call(data, "rules")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "rules" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema60.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema")) {
      let data0 = data.$schema;
      if (typeof data0 === "string") {
        if (data0.length > 1e3 && func57(data0) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/$schema", "#/properties/%24schema/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/$schema", "#/properties/%24schema/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/$schema", "#/properties/%24schema/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.schema !== void 0 && func0.call(data, "schema")) {
      if ("1" !== data.schema) {
        vErrors = withFault(vErrors, instancePath + "/schema", "#/properties/schema/const", "const", { allowedValue: "1" });
        errors++;
      }
    }
    if (data.tool !== void 0 && func0.call(data, "tool")) {
      if (!validate154(data.tool, { instancePath: instancePath + "/tool", parentData: data, parentDataProperty: "tool", rootData })) {
        vErrors = withFaults(vErrors, validate154.errors);
        errors = vErrors.length;
      }
    }
    if (data.verdict !== void 0 && func0.call(data, "verdict")) {
      let data3 = data.verdict;
      if (typeof data3 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/verdict", "#/properties/verdict/type", "type", { type: "string" });
        errors++;
      }
      if (!(data3 === "clean" || data3 === "info" || data3 === "warning" || data3 === "error" || data3 === "failed")) {
        vErrors = withFault(vErrors, instancePath + "/verdict", "#/properties/verdict/enum", "enum", { allowedValues: schema60.properties.verdict.enum });
        errors++;
      }
    }
    if (data.counts !== void 0 && func0.call(data, "counts")) {
      if (!validate156(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData })) {
        vErrors = withFaults(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.runs !== void 0 && func0.call(data, "runs")) {
      let data5 = data.runs;
      if (Array.isArray(data5)) {
        if (data5.length > 1e6) {
          vErrors = withFault(vErrors, instancePath + "/runs", "#/properties/runs/maxItems", "maxItems", { limit: 1e6 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate160(data5[i0], { instancePath: instancePath + "/runs/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate160.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/runs", "#/properties/runs/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.failures !== void 0 && func0.call(data, "failures")) {
      let data7 = data.failures;
      if (Array.isArray(data7)) {
        if (data7.length > 1e6) {
          vErrors = withFault(vErrors, instancePath + "/failures", "#/properties/failures/maxItems", "maxItems", { limit: 1e6 });
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate214(data7[i1], { instancePath: instancePath + "/failures/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
            vErrors = withFaults(vErrors, validate214.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/failures", "#/properties/failures/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.waivers !== void 0 && func0.call(data, "waivers")) {
      let data9 = data.waivers;
      if (Array.isArray(data9)) {
        if (data9.length > 1e5) {
          vErrors = withFault(vErrors, instancePath + "/waivers", "#/properties/waivers/maxItems", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate219(data9[i2], { instancePath: instancePath + "/waivers/" + i2, parentData: data9, parentDataProperty: i2, rootData })) {
            vErrors = withFaults(vErrors, validate219.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/waivers", "#/properties/waivers/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data11 = data.rules;
      if (Array.isArray(data11)) {
        if (data11.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/rules", "#/properties/rules/maxItems", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate221(data11[i3], { instancePath: instancePath + "/rules/" + i3, parentData: data11, parentDataProperty: i3, rootData })) {
            vErrors = withFaults(vErrors, validate221.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/rules", "#/properties/rules/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var validateTemplate = validate226;
var schema92 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://plan-compliance.dev/schemas/template.schema.json", "type": "object", "properties": { "$schema": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "schema": { "const": "1" }, "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "version": { "type": "string", "minLength": 1, "maxLength": 40 }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "extends": { "type": "string", "minLength": 1, "maxLength": 200 }, "parameters": { "type": "array", "items": { "$ref": "#/definitions/parameter" }, "maxItems": 100 }, "occasion": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "names": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 1e3 }, "monthDay": { "type": "string", "minLength": 1, "maxLength": 5 }, "since": { "type": "integer" } }, "required": ["id", "title", "monthDay"], "additionalProperties": false }, "anchors": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 40, "pattern": "^[a-z][a-z-]*$" }, "on": { "type": "string", "minLength": 1, "maxLength": 100 }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] } }, "required": ["name", "on"], "additionalProperties": false }, "maxItems": 100 }, "window": { "type": "object", "properties": { "from": { "type": "string", "minLength": 1, "maxLength": 100 }, "to": { "type": "string", "minLength": 1, "maxLength": 100 } }, "required": ["from", "to"], "additionalProperties": false }, "phases": { "type": "array", "items": { "$ref": "#/definitions/phase" }, "maxItems": 100 }, "sharedAnchor": { "type": "string", "enum": ["warn", "forbid"] }, "sections": { "type": "array", "items": { "$ref": "#/definitions/section" }, "maxItems": 200 }, "subjects": { "type": "array", "items": { "$ref": "#/definitions/subject" }, "maxItems": 1e3 }, "each": { "type": "object", "properties": { "task": { "type": "array", "items": { "type": "string", "enum": ["lead", "when", "output"] }, "maxItems": 3 }, "topic": { "type": "array", "items": { "type": "string", "enum": ["phase", "subject"] }, "maxItems": 2 } }, "additionalProperties": false }, "atLeast": { "type": "array", "items": { "type": "object", "properties": { "of": { "type": "string", "enum": ["sections", "citations", "phases", "topics", "goals", "units", "tasks", "routes", "recipients", "statements"] }, "count": { "type": "integer", "minimum": 1 } }, "required": ["of", "count"], "additionalProperties": false }, "maxItems": 100 }, "duties": { "type": "array", "items": { "$ref": "#/definitions/duty" }, "maxItems": 100 }, "recipients": { "type": "array", "items": { "$ref": "#/definitions/recipient" }, "maxItems": 200 }, "phrases": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "right": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "wrong": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 1e3 }, "source": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["id", "right", "wrong"], "additionalProperties": false }, "maxItems": 2e3 }, "series": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "members": { "type": "array", "items": { "type": "object", "properties": { "ordinal": { "type": "integer", "minimum": 1 }, "year": { "type": "integer" } }, "required": ["ordinal", "year"], "additionalProperties": false }, "maxItems": 1e3 }, "script": { "type": "string", "enum": ["roman", "arabic"] }, "source": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["id", "title", "members"], "additionalProperties": false }, "maxItems": 200 }, "bodies": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "names": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 1e3, "minItems": 1 }, "kind": { "type": "string", "enum": ["province", "level", "body"] }, "from": { "type": "string", "minLength": 1, "maxLength": 10 }, "until": { "type": "string", "minLength": 1, "maxLength": 10 }, "successor": { "type": "string", "minLength": 1, "maxLength": 500 }, "source": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["id", "names", "kind", "source"], "additionalProperties": false }, "maxItems": 5e3 }, "rules": { "type": "array", "items": { "type": "object", "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 200 }, "severity": { "type": "string", "enum": ["error", "warning", "info", "off"] }, "options": { "type": "object" } }, "required": ["rule"], "additionalProperties": false }, "maxItems": 1e3 }, "final": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 1e3 }, "x": { "type": "object" } }, "required": ["schema", "id", "version", "title"], "additionalProperties": false, "definitions": { "bilingual": { "type": "object", "properties": { "vi": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "en": { "type": "string", "minLength": 1, "maxLength": 2e4 } }, "required": ["vi", "en"], "additionalProperties": false }, "parameter": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[a-z][A-Za-z0-9]*$" }, "type": { "type": "string", "enum": ["year", "day", "text", "integer", "boolean"] }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "default": { "type": ["string", "integer", "boolean"] } }, "required": ["name", "type", "title"], "additionalProperties": false }, "keywords": { "type": "object", "properties": { "any": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 1e3 }, "all": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 1e3 }, "none": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 1e3 } }, "additionalProperties": false }, "phase": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "relation": { "type": "string", "enum": ["before", "until", "on", "from", "after"] }, "from": { "type": "string", "minLength": 1, "maxLength": 100 }, "to": { "type": "string", "minLength": 1, "maxLength": 100 }, "need": { "type": "string", "enum": ["required", "optional"] }, "subjects": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 1e3 } }, "required": ["id", "title", "from", "to"], "additionalProperties": false }, "section": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "anyOf": { "type": "array", "items": { "type": "object", "properties": { "role": { "type": "string", "enum": ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"] }, "headings": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 1e3 }, "holds": { "type": "string", "enum": ["report-route", "difficulty-route", "budget", "window", "phase", "purpose", "requirement", "goal", "task", "general-clause"] } }, "additionalProperties": false }, "maxItems": 20, "minItems": 1 }, "need": { "type": "string", "enum": ["required", "optional"] }, "order": { "type": "integer", "minimum": 0 } }, "required": ["id", "title", "anyOf"], "additionalProperties": false }, "subject": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "keywords": { "type": "array", "items": { "$ref": "#/definitions/keywords" }, "maxItems": 50 }, "need": { "type": "string", "enum": ["required", "optional", "local"] }, "phases": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 1e3 }, "years": { "type": "object", "properties": { "from": { "type": "integer" }, "to": { "type": "integer" } }, "additionalProperties": false }, "lead": { "type": "string", "enum": ["internal-units", "internal-leaders", "provincial-departments", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"] }, "satisfiedBy": { "type": "string", "enum": ["explicit", "coordinated", "scope", "blanket"] } }, "required": ["id", "title"], "additionalProperties": false }, "duty": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "party": { "type": "string", "enum": ["lead", "do", "support", "oversee", "advise", "collect", "report", "focal", "fund"] }, "route": { "type": "string", "enum": ["report", "difficulty"] }, "need": { "type": "string", "enum": ["required", "optional"] } }, "required": ["id", "title"], "additionalProperties": false }, "recipient": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "sort": { "type": "string", "enum": ["internal-units", "internal-leaders", "provincial-departments", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"] }, "as": { "type": "string", "enum": ["issuer-of-carried-out", "tasked-units", "report-addressees"] }, "need": { "type": "string", "enum": ["required", "optional"] } }, "required": ["id", "title"], "additionalProperties": false } } };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vi === void 0 || !func0.call(data, "vi")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "vi" });
      errors++;
    }
    if (data.en === void 0 || !func0.call(data, "en")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "en" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "vi" || key0 === "en")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.vi !== void 0 && func0.call(data, "vi")) {
      let data0 = data.vi;
      if (typeof data0 === "string") {
        if (data0.length > 2e4 && func57(data0) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/vi", "#/properties/vi/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/vi", "#/properties/vi/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/vi", "#/properties/vi/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      let data1 = data.en;
      if (typeof data1 === "string") {
        if (data1.length > 2e4 && func57(data1) > 2e4) {
          vErrors = withFault(vErrors, instancePath + "/en", "#/properties/en/maxLength", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data1.length < 2 && func57(data1) < 1) {
          vErrors = withFault(vErrors, instancePath + "/en", "#/properties/en/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/en", "#/properties/en/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate227.errors = vErrors;
  return errors === 0;
}
var schema94 = { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[a-z][A-Za-z0-9]*$" }, "type": { "type": "string", "enum": ["year", "day", "text", "integer", "boolean"] }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "default": { "type": ["string", "integer", "boolean"] } }, "required": ["name", "type", "title"], "additionalProperties": false };
var pattern19 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "name" });
      errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "type" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name" || key0 === "type" || key0 === "title" || key0 === "default")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (data0.length > 100 && func57(data0) > 100) {
          vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/maxLength", "maxLength", { limit: 100 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/minLength", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern19.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/pattern", "pattern", { pattern: "^[a-z][A-Za-z0-9]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.type !== void 0 && func0.call(data, "type")) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/type", "#/properties/type/type", "type", { type: "string" });
        errors++;
      }
      if (!(data1 === "year" || data1 === "day" || data1 === "text" || data1 === "integer" || data1 === "boolean")) {
        vErrors = withFault(vErrors, instancePath + "/type", "#/properties/type/enum", "enum", { allowedValues: schema94.properties.type.enum });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate227(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = withFaults(vErrors, validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.default !== void 0 && func0.call(data, "default")) {
      let data3 = data.default;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/default", "#/properties/default/type", "type", { type: schema94.properties.default.type });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate229.errors = vErrors;
  return errors === 0;
}
var schema95 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "relation": { "type": "string", "enum": ["before", "until", "on", "from", "after"] }, "from": { "type": "string", "minLength": 1, "maxLength": 100 }, "to": { "type": "string", "minLength": 1, "maxLength": 100 }, "need": { "type": "string", "enum": ["required", "optional"] }, "subjects": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 1e3 } }, "required": ["id", "title", "from", "to"], "additionalProperties": false };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    if (data.from === void 0 || !func0.call(data, "from")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "title" || key0 === "relation" || key0 === "from" || key0 === "to" || key0 === "need" || key0 === "subjects")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate227(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = withFaults(vErrors, validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.relation !== void 0 && func0.call(data, "relation")) {
      let data2 = data.relation;
      if (typeof data2 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/relation", "#/properties/relation/type", "type", { type: "string" });
        errors++;
      }
      if (!(data2 === "before" || data2 === "until" || data2 === "on" || data2 === "from" || data2 === "after")) {
        vErrors = withFault(vErrors, instancePath + "/relation", "#/properties/relation/enum", "enum", { allowedValues: schema95.properties.relation.enum });
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data3 = data.from;
      if (typeof data3 === "string") {
        if (data3.length > 100 && func57(data3) > 100) {
          vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/maxLength", "maxLength", { limit: 100 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/from", "#/properties/from/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data4 = data.to;
      if (typeof data4 === "string") {
        if (data4.length > 100 && func57(data4) > 100) {
          vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/maxLength", "maxLength", { limit: 100 });
          errors++;
        }
        if (data4.length < 2 && func57(data4) < 1) {
          vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/to", "#/properties/to/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.need !== void 0 && func0.call(data, "need")) {
      let data5 = data.need;
      if (typeof data5 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/need", "#/properties/need/type", "type", { type: "string" });
        errors++;
      }
      if (!(data5 === "required" || data5 === "optional")) {
        vErrors = withFault(vErrors, instancePath + "/need", "#/properties/need/enum", "enum", { allowedValues: schema95.properties.need.enum });
        errors++;
      }
    }
    if (data.subjects !== void 0 && func0.call(data, "subjects")) {
      let data6 = data.subjects;
      if (Array.isArray(data6)) {
        if (data6.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/subjects", "#/properties/subjects/maxItems", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (data7.length > 1e3 && func57(data7) > 1e3) {
              vErrors = withFault(vErrors, instancePath + "/subjects/" + i0, "#/properties/subjects/items/maxLength", "maxLength", { limit: 1e3 });
              errors++;
            }
            if (data7.length < 2 && func57(data7) < 1) {
              vErrors = withFault(vErrors, instancePath + "/subjects/" + i0, "#/properties/subjects/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/subjects/" + i0, "#/properties/subjects/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/subjects", "#/properties/subjects/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate234.errors = vErrors;
  return errors === 0;
}
var schema96 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "anyOf": { "type": "array", "items": { "type": "object", "properties": { "role": { "type": "string", "enum": ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"] }, "headings": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 1e3 }, "holds": { "type": "string", "enum": ["report-route", "difficulty-route", "budget", "window", "phase", "purpose", "requirement", "goal", "task", "general-clause"] } }, "additionalProperties": false }, "maxItems": 20, "minItems": 1 }, "need": { "type": "string", "enum": ["required", "optional"] }, "order": { "type": "integer", "minimum": 0 } }, "required": ["id", "title", "anyOf"], "additionalProperties": false };
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    if (data.anyOf === void 0 || !func0.call(data, "anyOf")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "anyOf" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "title" || key0 === "anyOf" || key0 === "need" || key0 === "order")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate227(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = withFaults(vErrors, validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.anyOf !== void 0 && func0.call(data, "anyOf")) {
      let data2 = data.anyOf;
      if (Array.isArray(data2)) {
        if (data2.length > 20) {
          vErrors = withFault(vErrors, instancePath + "/anyOf", "#/properties/anyOf/maxItems", "maxItems", { limit: 20 });
          errors++;
        }
        if (data2.length < 1) {
          vErrors = withFault(vErrors, instancePath + "/anyOf", "#/properties/anyOf/minItems", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 of Object.keys(data3)) {
              if (!(key1 === "role" || key1 === "headings" || key1 === "holds")) {
                vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0, "#/properties/anyOf/items/additionalProperties", "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data3.role !== void 0 && func0.call(data3, "role")) {
              let data4 = data3.role;
              if (typeof data4 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0 + "/role", "#/properties/anyOf/items/properties/role/type", "type", { type: "string" });
                errors++;
              }
              if (!(data4 === "purpose" || data4 === "requirement" || data4 === "time" || data4 === "content" || data4 === "phase" || data4 === "activity" || data4 === "assignment" || data4 === "unit" || data4 === "clause" || data4 === "goals" || data4 === "solutions" || data4 === "form" || data4 === "slogans" || data4 === "budget" || data4 === "reporting" || data4 === "reward" || data4 === "implementation" || data4 === "other")) {
                vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0 + "/role", "#/properties/anyOf/items/properties/role/enum", "enum", { allowedValues: schema96.properties.anyOf.items.properties.role.enum });
                errors++;
              }
            }
            if (data3.headings !== void 0 && func0.call(data3, "headings")) {
              let data5 = data3.headings;
              if (Array.isArray(data5)) {
                if (data5.length > 1e3) {
                  vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0 + "/headings", "#/properties/anyOf/items/properties/headings/maxItems", "maxItems", { limit: 1e3 });
                  errors++;
                }
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data6 = data5[i1];
                  if (typeof data6 === "string") {
                    if (data6.length > 1e3 && func57(data6) > 1e3) {
                      vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0 + "/headings/" + i1, "#/properties/anyOf/items/properties/headings/items/maxLength", "maxLength", { limit: 1e3 });
                      errors++;
                    }
                    if (data6.length < 2 && func57(data6) < 1) {
                      vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0 + "/headings/" + i1, "#/properties/anyOf/items/properties/headings/items/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                  } else {
                    vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0 + "/headings/" + i1, "#/properties/anyOf/items/properties/headings/items/type", "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0 + "/headings", "#/properties/anyOf/items/properties/headings/type", "type", { type: "array" });
                errors++;
              }
            }
            if (data3.holds !== void 0 && func0.call(data3, "holds")) {
              let data7 = data3.holds;
              if (typeof data7 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0 + "/holds", "#/properties/anyOf/items/properties/holds/type", "type", { type: "string" });
                errors++;
              }
              if (!(data7 === "report-route" || data7 === "difficulty-route" || data7 === "budget" || data7 === "window" || data7 === "phase" || data7 === "purpose" || data7 === "requirement" || data7 === "goal" || data7 === "task" || data7 === "general-clause")) {
                vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0 + "/holds", "#/properties/anyOf/items/properties/holds/enum", "enum", { allowedValues: schema96.properties.anyOf.items.properties.holds.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0, "#/properties/anyOf/items/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/anyOf", "#/properties/anyOf/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.need !== void 0 && func0.call(data, "need")) {
      let data8 = data.need;
      if (typeof data8 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/need", "#/properties/need/type", "type", { type: "string" });
        errors++;
      }
      if (!(data8 === "required" || data8 === "optional")) {
        vErrors = withFault(vErrors, instancePath + "/need", "#/properties/need/enum", "enum", { allowedValues: schema96.properties.need.enum });
        errors++;
      }
    }
    if (data.order !== void 0 && func0.call(data, "order")) {
      let data9 = data.order;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        vErrors = withFault(vErrors, instancePath + "/order", "#/properties/order/type", "type", { type: "integer" });
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 < 0 || isNaN(data9)) {
          vErrors = withFault(vErrors, instancePath + "/order", "#/properties/order/minimum", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate237.errors = vErrors;
  return errors === 0;
}
var schema97 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "keywords": { "type": "array", "items": { "$ref": "#/definitions/keywords" }, "maxItems": 50 }, "need": { "type": "string", "enum": ["required", "optional", "local"] }, "phases": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "maxItems": 1e3 }, "years": { "type": "object", "properties": { "from": { "type": "integer" }, "to": { "type": "integer" } }, "additionalProperties": false }, "lead": { "type": "string", "enum": ["internal-units", "internal-leaders", "provincial-departments", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"] }, "satisfiedBy": { "type": "string", "enum": ["explicit", "coordinated", "scope", "blanket"] } }, "required": ["id", "title"], "additionalProperties": false };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "any" || key0 === "all" || key0 === "none")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.any !== void 0 && func0.call(data, "any")) {
      let data0 = data.any;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/any", "#/properties/any/maxItems", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (data1.length > 1e3 && func57(data1) > 1e3) {
              vErrors = withFault(vErrors, instancePath + "/any/" + i0, "#/properties/any/items/maxLength", "maxLength", { limit: 1e3 });
              errors++;
            }
            if (data1.length < 2 && func57(data1) < 1) {
              vErrors = withFault(vErrors, instancePath + "/any/" + i0, "#/properties/any/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/any/" + i0, "#/properties/any/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/any", "#/properties/any/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.all !== void 0 && func0.call(data, "all")) {
      let data2 = data.all;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/all", "#/properties/all/maxItems", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (data3.length > 1e3 && func57(data3) > 1e3) {
              vErrors = withFault(vErrors, instancePath + "/all/" + i1, "#/properties/all/items/maxLength", "maxLength", { limit: 1e3 });
              errors++;
            }
            if (data3.length < 2 && func57(data3) < 1) {
              vErrors = withFault(vErrors, instancePath + "/all/" + i1, "#/properties/all/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/all/" + i1, "#/properties/all/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/all", "#/properties/all/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.none !== void 0 && func0.call(data, "none")) {
      let data4 = data.none;
      if (Array.isArray(data4)) {
        if (data4.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/none", "#/properties/none/maxItems", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 === "string") {
            if (data5.length > 1e3 && func57(data5) > 1e3) {
              vErrors = withFault(vErrors, instancePath + "/none/" + i2, "#/properties/none/items/maxLength", "maxLength", { limit: 1e3 });
              errors++;
            }
            if (data5.length < 2 && func57(data5) < 1) {
              vErrors = withFault(vErrors, instancePath + "/none/" + i2, "#/properties/none/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/none/" + i2, "#/properties/none/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/none", "#/properties/none/type", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate242.errors = vErrors;
  return errors === 0;
}
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "title" || key0 === "keywords" || key0 === "need" || key0 === "phases" || key0 === "years" || key0 === "lead" || key0 === "satisfiedBy")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate227(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = withFaults(vErrors, validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.keywords !== void 0 && func0.call(data, "keywords")) {
      let data2 = data.keywords;
      if (Array.isArray(data2)) {
        if (data2.length > 50) {
          vErrors = withFault(vErrors, instancePath + "/keywords", "#/properties/keywords/maxItems", "maxItems", { limit: 50 });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate242(data2[i0], { instancePath: instancePath + "/keywords/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate242.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/keywords", "#/properties/keywords/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.need !== void 0 && func0.call(data, "need")) {
      let data4 = data.need;
      if (typeof data4 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/need", "#/properties/need/type", "type", { type: "string" });
        errors++;
      }
      if (!(data4 === "required" || data4 === "optional" || data4 === "local")) {
        vErrors = withFault(vErrors, instancePath + "/need", "#/properties/need/enum", "enum", { allowedValues: schema97.properties.need.enum });
        errors++;
      }
    }
    if (data.phases !== void 0 && func0.call(data, "phases")) {
      let data5 = data.phases;
      if (Array.isArray(data5)) {
        if (data5.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/phases", "#/properties/phases/maxItems", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (data6.length > 1e3 && func57(data6) > 1e3) {
              vErrors = withFault(vErrors, instancePath + "/phases/" + i1, "#/properties/phases/items/maxLength", "maxLength", { limit: 1e3 });
              errors++;
            }
            if (data6.length < 2 && func57(data6) < 1) {
              vErrors = withFault(vErrors, instancePath + "/phases/" + i1, "#/properties/phases/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/phases/" + i1, "#/properties/phases/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/phases", "#/properties/phases/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.years !== void 0 && func0.call(data, "years")) {
      let data7 = data.years;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 of Object.keys(data7)) {
          if (!(key1 === "from" || key1 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/years", "#/properties/years/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data7.from !== void 0 && func0.call(data7, "from")) {
          let data8 = data7.from;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            vErrors = withFault(vErrors, instancePath + "/years/from", "#/properties/years/properties/from/type", "type", { type: "integer" });
            errors++;
          }
        }
        if (data7.to !== void 0 && func0.call(data7, "to")) {
          let data9 = data7.to;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            vErrors = withFault(vErrors, instancePath + "/years/to", "#/properties/years/properties/to/type", "type", { type: "integer" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/years", "#/properties/years/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.lead !== void 0 && func0.call(data, "lead")) {
      let data10 = data.lead;
      if (typeof data10 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/lead", "#/properties/lead/type", "type", { type: "string" });
        errors++;
      }
      if (!(data10 === "internal-units" || data10 === "internal-leaders" || data10 === "provincial-departments" || data10 === "communes" || data10 === "districts" || data10 === "front-members" || data10 === "mass-organisations" || data10 === "media" || data10 === "firms" || data10 === "schools" || data10 === "vertical-agencies" || data10 === "board-members" || data10 === "related" || data10 === "all")) {
        vErrors = withFault(vErrors, instancePath + "/lead", "#/properties/lead/enum", "enum", { allowedValues: schema97.properties.lead.enum });
        errors++;
      }
    }
    if (data.satisfiedBy !== void 0 && func0.call(data, "satisfiedBy")) {
      let data11 = data.satisfiedBy;
      if (typeof data11 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/satisfiedBy", "#/properties/satisfiedBy/type", "type", { type: "string" });
        errors++;
      }
      if (!(data11 === "explicit" || data11 === "coordinated" || data11 === "scope" || data11 === "blanket")) {
        vErrors = withFault(vErrors, instancePath + "/satisfiedBy", "#/properties/satisfiedBy/enum", "enum", { allowedValues: schema97.properties.satisfiedBy.enum });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
var schema99 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "party": { "type": "string", "enum": ["lead", "do", "support", "oversee", "advise", "collect", "report", "focal", "fund"] }, "route": { "type": "string", "enum": ["report", "difficulty"] }, "need": { "type": "string", "enum": ["required", "optional"] } }, "required": ["id", "title"], "additionalProperties": false };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "title" || key0 === "party" || key0 === "route" || key0 === "need")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate227(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = withFaults(vErrors, validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.party !== void 0 && func0.call(data, "party")) {
      let data2 = data.party;
      if (typeof data2 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/party", "#/properties/party/type", "type", { type: "string" });
        errors++;
      }
      if (!(data2 === "lead" || data2 === "do" || data2 === "support" || data2 === "oversee" || data2 === "advise" || data2 === "collect" || data2 === "report" || data2 === "focal" || data2 === "fund")) {
        vErrors = withFault(vErrors, instancePath + "/party", "#/properties/party/enum", "enum", { allowedValues: schema99.properties.party.enum });
        errors++;
      }
    }
    if (data.route !== void 0 && func0.call(data, "route")) {
      let data3 = data.route;
      if (typeof data3 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/route", "#/properties/route/type", "type", { type: "string" });
        errors++;
      }
      if (!(data3 === "report" || data3 === "difficulty")) {
        vErrors = withFault(vErrors, instancePath + "/route", "#/properties/route/enum", "enum", { allowedValues: schema99.properties.route.enum });
        errors++;
      }
    }
    if (data.need !== void 0 && func0.call(data, "need")) {
      let data4 = data.need;
      if (typeof data4 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/need", "#/properties/need/type", "type", { type: "string" });
        errors++;
      }
      if (!(data4 === "required" || data4 === "optional")) {
        vErrors = withFault(vErrors, instancePath + "/need", "#/properties/need/enum", "enum", { allowedValues: schema99.properties.need.enum });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate245.errors = vErrors;
  return errors === 0;
}
var schema100 = { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "title": { "allOf": [{ "$ref": "#/definitions/bilingual" }] }, "sort": { "type": "string", "enum": ["internal-units", "internal-leaders", "provincial-departments", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"] }, "as": { "type": "string", "enum": ["issuer-of-carried-out", "tasked-units", "report-addressees"] }, "need": { "type": "string", "enum": ["required", "optional"] } }, "required": ["id", "title"], "additionalProperties": false };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "title" || key0 === "sort" || key0 === "as" || key0 === "need")) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200 && func57(data0) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate227(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = withFaults(vErrors, validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.sort !== void 0 && func0.call(data, "sort")) {
      let data2 = data.sort;
      if (typeof data2 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/sort", "#/properties/sort/type", "type", { type: "string" });
        errors++;
      }
      if (!(data2 === "internal-units" || data2 === "internal-leaders" || data2 === "provincial-departments" || data2 === "communes" || data2 === "districts" || data2 === "front-members" || data2 === "mass-organisations" || data2 === "media" || data2 === "firms" || data2 === "schools" || data2 === "vertical-agencies" || data2 === "board-members" || data2 === "related" || data2 === "all")) {
        vErrors = withFault(vErrors, instancePath + "/sort", "#/properties/sort/enum", "enum", { allowedValues: schema100.properties.sort.enum });
        errors++;
      }
    }
    if (data.as !== void 0 && func0.call(data, "as")) {
      let data3 = data.as;
      if (typeof data3 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/as", "#/properties/as/type", "type", { type: "string" });
        errors++;
      }
      if (!(data3 === "issuer-of-carried-out" || data3 === "tasked-units" || data3 === "report-addressees")) {
        vErrors = withFault(vErrors, instancePath + "/as", "#/properties/as/enum", "enum", { allowedValues: schema100.properties.as.enum });
        errors++;
      }
    }
    if (data.need !== void 0 && func0.call(data, "need")) {
      let data4 = data.need;
      if (typeof data4 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/need", "#/properties/need/type", "type", { type: "string" });
        errors++;
      }
      if (!(data4 === "required" || data4 === "optional")) {
        vErrors = withFault(vErrors, instancePath + "/need", "#/properties/need/enum", "enum", { allowedValues: schema100.properties.need.enum });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate248.errors = vErrors;
  return errors === 0;
}
var pattern20 = new RegExp("^[a-z][a-z-]*$", "u");
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 || !func0.call(data, "schema")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "schema" });
      errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "id" });
      errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "version" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "#/required", "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema92.properties, key0)) {
        vErrors = withFault(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema")) {
      let data0 = data.$schema;
      if (typeof data0 === "string") {
        if (data0.length > 1e3 && func57(data0) > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/$schema", "#/properties/%24schema/maxLength", "maxLength", { limit: 1e3 });
          errors++;
        }
        if (data0.length < 2 && func57(data0) < 1) {
          vErrors = withFault(vErrors, instancePath + "/$schema", "#/properties/%24schema/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/$schema", "#/properties/%24schema/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.schema !== void 0 && func0.call(data, "schema")) {
      if ("1" !== data.schema) {
        vErrors = withFault(vErrors, instancePath + "/schema", "#/properties/schema/const", "const", { allowedValue: "1" });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data2 = data.id;
      if (typeof data2 === "string") {
        if (data2.length > 200 && func57(data2) > 200) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data2.length < 2 && func57(data2) < 1) {
          vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data3 = data.version;
      if (typeof data3 === "string") {
        if (data3.length > 40 && func57(data3) > 40) {
          vErrors = withFault(vErrors, instancePath + "/version", "#/properties/version/maxLength", "maxLength", { limit: 40 });
          errors++;
        }
        if (data3.length < 2 && func57(data3) < 1) {
          vErrors = withFault(vErrors, instancePath + "/version", "#/properties/version/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/version", "#/properties/version/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate227(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = withFaults(vErrors, validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.extends !== void 0 && func0.call(data, "extends")) {
      let data5 = data.extends;
      if (typeof data5 === "string") {
        if (data5.length > 200 && func57(data5) > 200) {
          vErrors = withFault(vErrors, instancePath + "/extends", "#/properties/extends/maxLength", "maxLength", { limit: 200 });
          errors++;
        }
        if (data5.length < 2 && func57(data5) < 1) {
          vErrors = withFault(vErrors, instancePath + "/extends", "#/properties/extends/minLength", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/extends", "#/properties/extends/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.parameters !== void 0 && func0.call(data, "parameters")) {
      let data6 = data.parameters;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/parameters", "#/properties/parameters/maxItems", "maxItems", { limit: 100 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate229(data6[i0], { instancePath: instancePath + "/parameters/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
            vErrors = withFaults(vErrors, validate229.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/parameters", "#/properties/parameters/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.occasion !== void 0 && func0.call(data, "occasion")) {
      let data8 = data.occasion;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.id === void 0 || !func0.call(data8, "id")) {
          vErrors = withFault(vErrors, instancePath + "/occasion", "#/properties/occasion/required", "required", { missingProperty: "id" });
          errors++;
        }
        if (data8.title === void 0 || !func0.call(data8, "title")) {
          vErrors = withFault(vErrors, instancePath + "/occasion", "#/properties/occasion/required", "required", { missingProperty: "title" });
          errors++;
        }
        if (data8.monthDay === void 0 || !func0.call(data8, "monthDay")) {
          vErrors = withFault(vErrors, instancePath + "/occasion", "#/properties/occasion/required", "required", { missingProperty: "monthDay" });
          errors++;
        }
        for (const key1 of Object.keys(data8)) {
          if (!(key1 === "id" || key1 === "title" || key1 === "names" || key1 === "monthDay" || key1 === "since")) {
            vErrors = withFault(vErrors, instancePath + "/occasion", "#/properties/occasion/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data8.id !== void 0 && func0.call(data8, "id")) {
          let data9 = data8.id;
          if (typeof data9 === "string") {
            if (data9.length > 200 && func57(data9) > 200) {
              vErrors = withFault(vErrors, instancePath + "/occasion/id", "#/properties/occasion/properties/id/maxLength", "maxLength", { limit: 200 });
              errors++;
            }
            if (data9.length < 2 && func57(data9) < 1) {
              vErrors = withFault(vErrors, instancePath + "/occasion/id", "#/properties/occasion/properties/id/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/occasion/id", "#/properties/occasion/properties/id/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data8.title !== void 0 && func0.call(data8, "title")) {
          if (!validate227(data8.title, { instancePath: instancePath + "/occasion/title", parentData: data8, parentDataProperty: "title", rootData })) {
            vErrors = withFaults(vErrors, validate227.errors);
            errors = vErrors.length;
          }
        }
        if (data8.names !== void 0 && func0.call(data8, "names")) {
          let data11 = data8.names;
          if (Array.isArray(data11)) {
            if (data11.length > 1e3) {
              vErrors = withFault(vErrors, instancePath + "/occasion/names", "#/properties/occasion/properties/names/maxItems", "maxItems", { limit: 1e3 });
              errors++;
            }
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data12 = data11[i1];
              if (typeof data12 === "string") {
                if (data12.length > 1e3 && func57(data12) > 1e3) {
                  vErrors = withFault(vErrors, instancePath + "/occasion/names/" + i1, "#/properties/occasion/properties/names/items/maxLength", "maxLength", { limit: 1e3 });
                  errors++;
                }
                if (data12.length < 2 && func57(data12) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/occasion/names/" + i1, "#/properties/occasion/properties/names/items/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/occasion/names/" + i1, "#/properties/occasion/properties/names/items/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/occasion/names", "#/properties/occasion/properties/names/type", "type", { type: "array" });
            errors++;
          }
        }
        if (data8.monthDay !== void 0 && func0.call(data8, "monthDay")) {
          let data13 = data8.monthDay;
          if (typeof data13 === "string") {
            if (data13.length > 5 && func57(data13) > 5) {
              vErrors = withFault(vErrors, instancePath + "/occasion/monthDay", "#/properties/occasion/properties/monthDay/maxLength", "maxLength", { limit: 5 });
              errors++;
            }
            if (data13.length < 2 && func57(data13) < 1) {
              vErrors = withFault(vErrors, instancePath + "/occasion/monthDay", "#/properties/occasion/properties/monthDay/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/occasion/monthDay", "#/properties/occasion/properties/monthDay/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data8.since !== void 0 && func0.call(data8, "since")) {
          let data14 = data8.since;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            vErrors = withFault(vErrors, instancePath + "/occasion/since", "#/properties/occasion/properties/since/type", "type", { type: "integer" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/occasion", "#/properties/occasion/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.anchors !== void 0 && func0.call(data, "anchors")) {
      let data15 = data.anchors;
      if (Array.isArray(data15)) {
        if (data15.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/anchors", "#/properties/anchors/maxItems", "maxItems", { limit: 100 });
          errors++;
        }
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.name === void 0 || !func0.call(data16, "name")) {
              vErrors = withFault(vErrors, instancePath + "/anchors/" + i2, "#/properties/anchors/items/required", "required", { missingProperty: "name" });
              errors++;
            }
            if (data16.on === void 0 || !func0.call(data16, "on")) {
              vErrors = withFault(vErrors, instancePath + "/anchors/" + i2, "#/properties/anchors/items/required", "required", { missingProperty: "on" });
              errors++;
            }
            for (const key2 of Object.keys(data16)) {
              if (!(key2 === "name" || key2 === "on" || key2 === "title")) {
                vErrors = withFault(vErrors, instancePath + "/anchors/" + i2, "#/properties/anchors/items/additionalProperties", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data16.name !== void 0 && func0.call(data16, "name")) {
              let data17 = data16.name;
              if (typeof data17 === "string") {
                if (data17.length > 40 && func57(data17) > 40) {
                  vErrors = withFault(vErrors, instancePath + "/anchors/" + i2 + "/name", "#/properties/anchors/items/properties/name/maxLength", "maxLength", { limit: 40 });
                  errors++;
                }
                if (data17.length < 2 && func57(data17) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/anchors/" + i2 + "/name", "#/properties/anchors/items/properties/name/minLength", "minLength", { limit: 1 });
                  errors++;
                }
                if (!pattern20.test(data17)) {
                  vErrors = withFault(vErrors, instancePath + "/anchors/" + i2 + "/name", "#/properties/anchors/items/properties/name/pattern", "pattern", { pattern: "^[a-z][a-z-]*$" });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/anchors/" + i2 + "/name", "#/properties/anchors/items/properties/name/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data16.on !== void 0 && func0.call(data16, "on")) {
              let data18 = data16.on;
              if (typeof data18 === "string") {
                if (data18.length > 100 && func57(data18) > 100) {
                  vErrors = withFault(vErrors, instancePath + "/anchors/" + i2 + "/on", "#/properties/anchors/items/properties/on/maxLength", "maxLength", { limit: 100 });
                  errors++;
                }
                if (data18.length < 2 && func57(data18) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/anchors/" + i2 + "/on", "#/properties/anchors/items/properties/on/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/anchors/" + i2 + "/on", "#/properties/anchors/items/properties/on/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data16.title !== void 0 && func0.call(data16, "title")) {
              if (!validate227(data16.title, { instancePath: instancePath + "/anchors/" + i2 + "/title", parentData: data16, parentDataProperty: "title", rootData })) {
                vErrors = withFaults(vErrors, validate227.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/anchors/" + i2, "#/properties/anchors/items/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/anchors", "#/properties/anchors/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.window !== void 0 && func0.call(data, "window")) {
      let data20 = data.window;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.from === void 0 || !func0.call(data20, "from")) {
          vErrors = withFault(vErrors, instancePath + "/window", "#/properties/window/required", "required", { missingProperty: "from" });
          errors++;
        }
        if (data20.to === void 0 || !func0.call(data20, "to")) {
          vErrors = withFault(vErrors, instancePath + "/window", "#/properties/window/required", "required", { missingProperty: "to" });
          errors++;
        }
        for (const key3 of Object.keys(data20)) {
          if (!(key3 === "from" || key3 === "to")) {
            vErrors = withFault(vErrors, instancePath + "/window", "#/properties/window/additionalProperties", "additionalProperties", { additionalProperty: key3 });
            errors++;
          }
        }
        if (data20.from !== void 0 && func0.call(data20, "from")) {
          let data21 = data20.from;
          if (typeof data21 === "string") {
            if (data21.length > 100 && func57(data21) > 100) {
              vErrors = withFault(vErrors, instancePath + "/window/from", "#/properties/window/properties/from/maxLength", "maxLength", { limit: 100 });
              errors++;
            }
            if (data21.length < 2 && func57(data21) < 1) {
              vErrors = withFault(vErrors, instancePath + "/window/from", "#/properties/window/properties/from/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/window/from", "#/properties/window/properties/from/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data20.to !== void 0 && func0.call(data20, "to")) {
          let data22 = data20.to;
          if (typeof data22 === "string") {
            if (data22.length > 100 && func57(data22) > 100) {
              vErrors = withFault(vErrors, instancePath + "/window/to", "#/properties/window/properties/to/maxLength", "maxLength", { limit: 100 });
              errors++;
            }
            if (data22.length < 2 && func57(data22) < 1) {
              vErrors = withFault(vErrors, instancePath + "/window/to", "#/properties/window/properties/to/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/window/to", "#/properties/window/properties/to/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/window", "#/properties/window/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.phases !== void 0 && func0.call(data, "phases")) {
      let data23 = data.phases;
      if (Array.isArray(data23)) {
        if (data23.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/phases", "#/properties/phases/maxItems", "maxItems", { limit: 100 });
          errors++;
        }
        const len3 = data23.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate234(data23[i3], { instancePath: instancePath + "/phases/" + i3, parentData: data23, parentDataProperty: i3, rootData })) {
            vErrors = withFaults(vErrors, validate234.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/phases", "#/properties/phases/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.sharedAnchor !== void 0 && func0.call(data, "sharedAnchor")) {
      let data25 = data.sharedAnchor;
      if (typeof data25 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/sharedAnchor", "#/properties/sharedAnchor/type", "type", { type: "string" });
        errors++;
      }
      if (!(data25 === "warn" || data25 === "forbid")) {
        vErrors = withFault(vErrors, instancePath + "/sharedAnchor", "#/properties/sharedAnchor/enum", "enum", { allowedValues: schema92.properties.sharedAnchor.enum });
        errors++;
      }
    }
    if (data.sections !== void 0 && func0.call(data, "sections")) {
      let data26 = data.sections;
      if (Array.isArray(data26)) {
        if (data26.length > 200) {
          vErrors = withFault(vErrors, instancePath + "/sections", "#/properties/sections/maxItems", "maxItems", { limit: 200 });
          errors++;
        }
        const len4 = data26.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate237(data26[i4], { instancePath: instancePath + "/sections/" + i4, parentData: data26, parentDataProperty: i4, rootData })) {
            vErrors = withFaults(vErrors, validate237.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/sections", "#/properties/sections/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.subjects !== void 0 && func0.call(data, "subjects")) {
      let data28 = data.subjects;
      if (Array.isArray(data28)) {
        if (data28.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/subjects", "#/properties/subjects/maxItems", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len5 = data28.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate240(data28[i5], { instancePath: instancePath + "/subjects/" + i5, parentData: data28, parentDataProperty: i5, rootData })) {
            vErrors = withFaults(vErrors, validate240.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/subjects", "#/properties/subjects/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.each !== void 0 && func0.call(data, "each")) {
      let data30 = data.each;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key4 of Object.keys(data30)) {
          if (!(key4 === "task" || key4 === "topic")) {
            vErrors = withFault(vErrors, instancePath + "/each", "#/properties/each/additionalProperties", "additionalProperties", { additionalProperty: key4 });
            errors++;
          }
        }
        if (data30.task !== void 0 && func0.call(data30, "task")) {
          let data31 = data30.task;
          if (Array.isArray(data31)) {
            if (data31.length > 3) {
              vErrors = withFault(vErrors, instancePath + "/each/task", "#/properties/each/properties/task/maxItems", "maxItems", { limit: 3 });
              errors++;
            }
            const len6 = data31.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data32 = data31[i6];
              if (typeof data32 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/each/task/" + i6, "#/properties/each/properties/task/items/type", "type", { type: "string" });
                errors++;
              }
              if (!(data32 === "lead" || data32 === "when" || data32 === "output")) {
                vErrors = withFault(vErrors, instancePath + "/each/task/" + i6, "#/properties/each/properties/task/items/enum", "enum", { allowedValues: schema92.properties.each.properties.task.items.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/each/task", "#/properties/each/properties/task/type", "type", { type: "array" });
            errors++;
          }
        }
        if (data30.topic !== void 0 && func0.call(data30, "topic")) {
          let data33 = data30.topic;
          if (Array.isArray(data33)) {
            if (data33.length > 2) {
              vErrors = withFault(vErrors, instancePath + "/each/topic", "#/properties/each/properties/topic/maxItems", "maxItems", { limit: 2 });
              errors++;
            }
            const len7 = data33.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data34 = data33[i7];
              if (typeof data34 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/each/topic/" + i7, "#/properties/each/properties/topic/items/type", "type", { type: "string" });
                errors++;
              }
              if (!(data34 === "phase" || data34 === "subject")) {
                vErrors = withFault(vErrors, instancePath + "/each/topic/" + i7, "#/properties/each/properties/topic/items/enum", "enum", { allowedValues: schema92.properties.each.properties.topic.items.enum });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/each/topic", "#/properties/each/properties/topic/type", "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/each", "#/properties/each/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.atLeast !== void 0 && func0.call(data, "atLeast")) {
      let data35 = data.atLeast;
      if (Array.isArray(data35)) {
        if (data35.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/atLeast", "#/properties/atLeast/maxItems", "maxItems", { limit: 100 });
          errors++;
        }
        const len8 = data35.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data36 = data35[i8];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.of === void 0 || !func0.call(data36, "of")) {
              vErrors = withFault(vErrors, instancePath + "/atLeast/" + i8, "#/properties/atLeast/items/required", "required", { missingProperty: "of" });
              errors++;
            }
            if (data36.count === void 0 || !func0.call(data36, "count")) {
              vErrors = withFault(vErrors, instancePath + "/atLeast/" + i8, "#/properties/atLeast/items/required", "required", { missingProperty: "count" });
              errors++;
            }
            for (const key5 of Object.keys(data36)) {
              if (!(key5 === "of" || key5 === "count")) {
                vErrors = withFault(vErrors, instancePath + "/atLeast/" + i8, "#/properties/atLeast/items/additionalProperties", "additionalProperties", { additionalProperty: key5 });
                errors++;
              }
            }
            if (data36.of !== void 0 && func0.call(data36, "of")) {
              let data37 = data36.of;
              if (typeof data37 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/atLeast/" + i8 + "/of", "#/properties/atLeast/items/properties/of/type", "type", { type: "string" });
                errors++;
              }
              if (!(data37 === "sections" || data37 === "citations" || data37 === "phases" || data37 === "topics" || data37 === "goals" || data37 === "units" || data37 === "tasks" || data37 === "routes" || data37 === "recipients" || data37 === "statements")) {
                vErrors = withFault(vErrors, instancePath + "/atLeast/" + i8 + "/of", "#/properties/atLeast/items/properties/of/enum", "enum", { allowedValues: schema92.properties.atLeast.items.properties.of.enum });
                errors++;
              }
            }
            if (data36.count !== void 0 && func0.call(data36, "count")) {
              let data38 = data36.count;
              if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                vErrors = withFault(vErrors, instancePath + "/atLeast/" + i8 + "/count", "#/properties/atLeast/items/properties/count/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data38 == "number" && isFinite(data38)) {
                if (data38 < 1 || isNaN(data38)) {
                  vErrors = withFault(vErrors, instancePath + "/atLeast/" + i8 + "/count", "#/properties/atLeast/items/properties/count/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/atLeast/" + i8, "#/properties/atLeast/items/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/atLeast", "#/properties/atLeast/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.duties !== void 0 && func0.call(data, "duties")) {
      let data39 = data.duties;
      if (Array.isArray(data39)) {
        if (data39.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/duties", "#/properties/duties/maxItems", "maxItems", { limit: 100 });
          errors++;
        }
        const len9 = data39.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate245(data39[i9], { instancePath: instancePath + "/duties/" + i9, parentData: data39, parentDataProperty: i9, rootData })) {
            vErrors = withFaults(vErrors, validate245.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/duties", "#/properties/duties/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.recipients !== void 0 && func0.call(data, "recipients")) {
      let data41 = data.recipients;
      if (Array.isArray(data41)) {
        if (data41.length > 200) {
          vErrors = withFault(vErrors, instancePath + "/recipients", "#/properties/recipients/maxItems", "maxItems", { limit: 200 });
          errors++;
        }
        const len10 = data41.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (!validate248(data41[i10], { instancePath: instancePath + "/recipients/" + i10, parentData: data41, parentDataProperty: i10, rootData })) {
            vErrors = withFaults(vErrors, validate248.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/recipients", "#/properties/recipients/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.phrases !== void 0 && func0.call(data, "phrases")) {
      let data43 = data.phrases;
      if (Array.isArray(data43)) {
        if (data43.length > 2e3) {
          vErrors = withFault(vErrors, instancePath + "/phrases", "#/properties/phrases/maxItems", "maxItems", { limit: 2e3 });
          errors++;
        }
        const len11 = data43.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data44 = data43[i11];
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            if (data44.id === void 0 || !func0.call(data44, "id")) {
              vErrors = withFault(vErrors, instancePath + "/phrases/" + i11, "#/properties/phrases/items/required", "required", { missingProperty: "id" });
              errors++;
            }
            if (data44.right === void 0 || !func0.call(data44, "right")) {
              vErrors = withFault(vErrors, instancePath + "/phrases/" + i11, "#/properties/phrases/items/required", "required", { missingProperty: "right" });
              errors++;
            }
            if (data44.wrong === void 0 || !func0.call(data44, "wrong")) {
              vErrors = withFault(vErrors, instancePath + "/phrases/" + i11, "#/properties/phrases/items/required", "required", { missingProperty: "wrong" });
              errors++;
            }
            for (const key6 of Object.keys(data44)) {
              if (!(key6 === "id" || key6 === "right" || key6 === "wrong" || key6 === "source")) {
                vErrors = withFault(vErrors, instancePath + "/phrases/" + i11, "#/properties/phrases/items/additionalProperties", "additionalProperties", { additionalProperty: key6 });
                errors++;
              }
            }
            if (data44.id !== void 0 && func0.call(data44, "id")) {
              let data45 = data44.id;
              if (typeof data45 === "string") {
                if (data45.length > 200 && func57(data45) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/id", "#/properties/phrases/items/properties/id/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data45.length < 2 && func57(data45) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/id", "#/properties/phrases/items/properties/id/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/id", "#/properties/phrases/items/properties/id/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data44.right !== void 0 && func0.call(data44, "right")) {
              let data46 = data44.right;
              if (typeof data46 === "string") {
                if (data46.length > 1e3 && func57(data46) > 1e3) {
                  vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/right", "#/properties/phrases/items/properties/right/maxLength", "maxLength", { limit: 1e3 });
                  errors++;
                }
                if (data46.length < 2 && func57(data46) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/right", "#/properties/phrases/items/properties/right/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/right", "#/properties/phrases/items/properties/right/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data44.wrong !== void 0 && func0.call(data44, "wrong")) {
              let data47 = data44.wrong;
              if (Array.isArray(data47)) {
                if (data47.length > 1e3) {
                  vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/wrong", "#/properties/phrases/items/properties/wrong/maxItems", "maxItems", { limit: 1e3 });
                  errors++;
                }
                const len12 = data47.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data48 = data47[i12];
                  if (typeof data48 === "string") {
                    if (data48.length > 1e3 && func57(data48) > 1e3) {
                      vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/wrong/" + i12, "#/properties/phrases/items/properties/wrong/items/maxLength", "maxLength", { limit: 1e3 });
                      errors++;
                    }
                    if (data48.length < 2 && func57(data48) < 1) {
                      vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/wrong/" + i12, "#/properties/phrases/items/properties/wrong/items/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                  } else {
                    vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/wrong/" + i12, "#/properties/phrases/items/properties/wrong/items/type", "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/wrong", "#/properties/phrases/items/properties/wrong/type", "type", { type: "array" });
                errors++;
              }
            }
            if (data44.source !== void 0 && func0.call(data44, "source")) {
              let data49 = data44.source;
              if (typeof data49 === "string") {
                if (data49.length > 500 && func57(data49) > 500) {
                  vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/source", "#/properties/phrases/items/properties/source/maxLength", "maxLength", { limit: 500 });
                  errors++;
                }
                if (data49.length < 2 && func57(data49) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/source", "#/properties/phrases/items/properties/source/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/source", "#/properties/phrases/items/properties/source/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/phrases/" + i11, "#/properties/phrases/items/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/phrases", "#/properties/phrases/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.series !== void 0 && func0.call(data, "series")) {
      let data50 = data.series;
      if (Array.isArray(data50)) {
        if (data50.length > 200) {
          vErrors = withFault(vErrors, instancePath + "/series", "#/properties/series/maxItems", "maxItems", { limit: 200 });
          errors++;
        }
        const len13 = data50.length;
        for (let i13 = 0; i13 < len13; i13++) {
          let data51 = data50[i13];
          if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
            if (data51.id === void 0 || !func0.call(data51, "id")) {
              vErrors = withFault(vErrors, instancePath + "/series/" + i13, "#/properties/series/items/required", "required", { missingProperty: "id" });
              errors++;
            }
            if (data51.title === void 0 || !func0.call(data51, "title")) {
              vErrors = withFault(vErrors, instancePath + "/series/" + i13, "#/properties/series/items/required", "required", { missingProperty: "title" });
              errors++;
            }
            if (data51.members === void 0 || !func0.call(data51, "members")) {
              vErrors = withFault(vErrors, instancePath + "/series/" + i13, "#/properties/series/items/required", "required", { missingProperty: "members" });
              errors++;
            }
            for (const key7 of Object.keys(data51)) {
              if (!(key7 === "id" || key7 === "title" || key7 === "members" || key7 === "script" || key7 === "source")) {
                vErrors = withFault(vErrors, instancePath + "/series/" + i13, "#/properties/series/items/additionalProperties", "additionalProperties", { additionalProperty: key7 });
                errors++;
              }
            }
            if (data51.id !== void 0 && func0.call(data51, "id")) {
              let data52 = data51.id;
              if (typeof data52 === "string") {
                if (data52.length > 200 && func57(data52) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/id", "#/properties/series/items/properties/id/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data52.length < 2 && func57(data52) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/id", "#/properties/series/items/properties/id/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/id", "#/properties/series/items/properties/id/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data51.title !== void 0 && func0.call(data51, "title")) {
              if (!validate227(data51.title, { instancePath: instancePath + "/series/" + i13 + "/title", parentData: data51, parentDataProperty: "title", rootData })) {
                vErrors = withFaults(vErrors, validate227.errors);
                errors = vErrors.length;
              }
            }
            if (data51.members !== void 0 && func0.call(data51, "members")) {
              let data54 = data51.members;
              if (Array.isArray(data54)) {
                if (data54.length > 1e3) {
                  vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/members", "#/properties/series/items/properties/members/maxItems", "maxItems", { limit: 1e3 });
                  errors++;
                }
                const len14 = data54.length;
                for (let i14 = 0; i14 < len14; i14++) {
                  let data55 = data54[i14];
                  if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                    if (data55.ordinal === void 0 || !func0.call(data55, "ordinal")) {
                      vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/members/" + i14, "#/properties/series/items/properties/members/items/required", "required", { missingProperty: "ordinal" });
                      errors++;
                    }
                    if (data55.year === void 0 || !func0.call(data55, "year")) {
                      vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/members/" + i14, "#/properties/series/items/properties/members/items/required", "required", { missingProperty: "year" });
                      errors++;
                    }
                    for (const key8 of Object.keys(data55)) {
                      if (!(key8 === "ordinal" || key8 === "year")) {
                        vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/members/" + i14, "#/properties/series/items/properties/members/items/additionalProperties", "additionalProperties", { additionalProperty: key8 });
                        errors++;
                      }
                    }
                    if (data55.ordinal !== void 0 && func0.call(data55, "ordinal")) {
                      let data56 = data55.ordinal;
                      if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                        vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/members/" + i14 + "/ordinal", "#/properties/series/items/properties/members/items/properties/ordinal/type", "type", { type: "integer" });
                        errors++;
                      }
                      if (typeof data56 == "number" && isFinite(data56)) {
                        if (data56 < 1 || isNaN(data56)) {
                          vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/members/" + i14 + "/ordinal", "#/properties/series/items/properties/members/items/properties/ordinal/minimum", "minimum", { comparison: ">=", limit: 1 });
                          errors++;
                        }
                      }
                    }
                    if (data55.year !== void 0 && func0.call(data55, "year")) {
                      let data57 = data55.year;
                      if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                        vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/members/" + i14 + "/year", "#/properties/series/items/properties/members/items/properties/year/type", "type", { type: "integer" });
                        errors++;
                      }
                    }
                  } else {
                    vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/members/" + i14, "#/properties/series/items/properties/members/items/type", "type", { type: "object" });
                    errors++;
                  }
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/members", "#/properties/series/items/properties/members/type", "type", { type: "array" });
                errors++;
              }
            }
            if (data51.script !== void 0 && func0.call(data51, "script")) {
              let data58 = data51.script;
              if (typeof data58 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/script", "#/properties/series/items/properties/script/type", "type", { type: "string" });
                errors++;
              }
              if (!(data58 === "roman" || data58 === "arabic")) {
                vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/script", "#/properties/series/items/properties/script/enum", "enum", { allowedValues: schema92.properties.series.items.properties.script.enum });
                errors++;
              }
            }
            if (data51.source !== void 0 && func0.call(data51, "source")) {
              let data59 = data51.source;
              if (typeof data59 === "string") {
                if (data59.length > 500 && func57(data59) > 500) {
                  vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/source", "#/properties/series/items/properties/source/maxLength", "maxLength", { limit: 500 });
                  errors++;
                }
                if (data59.length < 2 && func57(data59) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/source", "#/properties/series/items/properties/source/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/series/" + i13 + "/source", "#/properties/series/items/properties/source/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/series/" + i13, "#/properties/series/items/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/series", "#/properties/series/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.bodies !== void 0 && func0.call(data, "bodies")) {
      let data60 = data.bodies;
      if (Array.isArray(data60)) {
        if (data60.length > 5e3) {
          vErrors = withFault(vErrors, instancePath + "/bodies", "#/properties/bodies/maxItems", "maxItems", { limit: 5e3 });
          errors++;
        }
        const len15 = data60.length;
        for (let i15 = 0; i15 < len15; i15++) {
          let data61 = data60[i15];
          if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
            if (data61.id === void 0 || !func0.call(data61, "id")) {
              vErrors = withFault(vErrors, instancePath + "/bodies/" + i15, "#/properties/bodies/items/required", "required", { missingProperty: "id" });
              errors++;
            }
            if (data61.names === void 0 || !func0.call(data61, "names")) {
              vErrors = withFault(vErrors, instancePath + "/bodies/" + i15, "#/properties/bodies/items/required", "required", { missingProperty: "names" });
              errors++;
            }
            if (data61.kind === void 0 || !func0.call(data61, "kind")) {
              vErrors = withFault(vErrors, instancePath + "/bodies/" + i15, "#/properties/bodies/items/required", "required", { missingProperty: "kind" });
              errors++;
            }
            if (data61.source === void 0 || !func0.call(data61, "source")) {
              vErrors = withFault(vErrors, instancePath + "/bodies/" + i15, "#/properties/bodies/items/required", "required", { missingProperty: "source" });
              errors++;
            }
            for (const key9 of Object.keys(data61)) {
              if (!(key9 === "id" || key9 === "names" || key9 === "kind" || key9 === "from" || key9 === "until" || key9 === "successor" || key9 === "source")) {
                vErrors = withFault(vErrors, instancePath + "/bodies/" + i15, "#/properties/bodies/items/additionalProperties", "additionalProperties", { additionalProperty: key9 });
                errors++;
              }
            }
            if (data61.id !== void 0 && func0.call(data61, "id")) {
              let data62 = data61.id;
              if (typeof data62 === "string") {
                if (data62.length > 200 && func57(data62) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/id", "#/properties/bodies/items/properties/id/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data62.length < 2 && func57(data62) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/id", "#/properties/bodies/items/properties/id/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/id", "#/properties/bodies/items/properties/id/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data61.names !== void 0 && func0.call(data61, "names")) {
              let data63 = data61.names;
              if (Array.isArray(data63)) {
                if (data63.length > 1e3) {
                  vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/names", "#/properties/bodies/items/properties/names/maxItems", "maxItems", { limit: 1e3 });
                  errors++;
                }
                if (data63.length < 1) {
                  vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/names", "#/properties/bodies/items/properties/names/minItems", "minItems", { limit: 1 });
                  errors++;
                }
                const len16 = data63.length;
                for (let i16 = 0; i16 < len16; i16++) {
                  let data64 = data63[i16];
                  if (typeof data64 === "string") {
                    if (data64.length > 1e3 && func57(data64) > 1e3) {
                      vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/names/" + i16, "#/properties/bodies/items/properties/names/items/maxLength", "maxLength", { limit: 1e3 });
                      errors++;
                    }
                    if (data64.length < 2 && func57(data64) < 1) {
                      vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/names/" + i16, "#/properties/bodies/items/properties/names/items/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                  } else {
                    vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/names/" + i16, "#/properties/bodies/items/properties/names/items/type", "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/names", "#/properties/bodies/items/properties/names/type", "type", { type: "array" });
                errors++;
              }
            }
            if (data61.kind !== void 0 && func0.call(data61, "kind")) {
              let data65 = data61.kind;
              if (typeof data65 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/kind", "#/properties/bodies/items/properties/kind/type", "type", { type: "string" });
                errors++;
              }
              if (!(data65 === "province" || data65 === "level" || data65 === "body")) {
                vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/kind", "#/properties/bodies/items/properties/kind/enum", "enum", { allowedValues: schema92.properties.bodies.items.properties.kind.enum });
                errors++;
              }
            }
            if (data61.from !== void 0 && func0.call(data61, "from")) {
              let data66 = data61.from;
              if (typeof data66 === "string") {
                if (data66.length > 10 && func57(data66) > 10) {
                  vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/from", "#/properties/bodies/items/properties/from/maxLength", "maxLength", { limit: 10 });
                  errors++;
                }
                if (data66.length < 2 && func57(data66) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/from", "#/properties/bodies/items/properties/from/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/from", "#/properties/bodies/items/properties/from/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data61.until !== void 0 && func0.call(data61, "until")) {
              let data67 = data61.until;
              if (typeof data67 === "string") {
                if (data67.length > 10 && func57(data67) > 10) {
                  vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/until", "#/properties/bodies/items/properties/until/maxLength", "maxLength", { limit: 10 });
                  errors++;
                }
                if (data67.length < 2 && func57(data67) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/until", "#/properties/bodies/items/properties/until/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/until", "#/properties/bodies/items/properties/until/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data61.successor !== void 0 && func0.call(data61, "successor")) {
              let data68 = data61.successor;
              if (typeof data68 === "string") {
                if (data68.length > 500 && func57(data68) > 500) {
                  vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/successor", "#/properties/bodies/items/properties/successor/maxLength", "maxLength", { limit: 500 });
                  errors++;
                }
                if (data68.length < 2 && func57(data68) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/successor", "#/properties/bodies/items/properties/successor/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/successor", "#/properties/bodies/items/properties/successor/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data61.source !== void 0 && func0.call(data61, "source")) {
              let data69 = data61.source;
              if (typeof data69 === "string") {
                if (data69.length > 500 && func57(data69) > 500) {
                  vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/source", "#/properties/bodies/items/properties/source/maxLength", "maxLength", { limit: 500 });
                  errors++;
                }
                if (data69.length < 2 && func57(data69) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/source", "#/properties/bodies/items/properties/source/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/bodies/" + i15 + "/source", "#/properties/bodies/items/properties/source/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/bodies/" + i15, "#/properties/bodies/items/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/bodies", "#/properties/bodies/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data70 = data.rules;
      if (Array.isArray(data70)) {
        if (data70.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/rules", "#/properties/rules/maxItems", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len17 = data70.length;
        for (let i17 = 0; i17 < len17; i17++) {
          let data71 = data70[i17];
          if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
            if (data71.rule === void 0 || !func0.call(data71, "rule")) {
              vErrors = withFault(vErrors, instancePath + "/rules/" + i17, "#/properties/rules/items/required", "required", { missingProperty: "rule" });
              errors++;
            }
            for (const key10 of Object.keys(data71)) {
              if (!(key10 === "rule" || key10 === "severity" || key10 === "options")) {
                vErrors = withFault(vErrors, instancePath + "/rules/" + i17, "#/properties/rules/items/additionalProperties", "additionalProperties", { additionalProperty: key10 });
                errors++;
              }
            }
            if (data71.rule !== void 0 && func0.call(data71, "rule")) {
              let data72 = data71.rule;
              if (typeof data72 === "string") {
                if (data72.length > 200 && func57(data72) > 200) {
                  vErrors = withFault(vErrors, instancePath + "/rules/" + i17 + "/rule", "#/properties/rules/items/properties/rule/maxLength", "maxLength", { limit: 200 });
                  errors++;
                }
                if (data72.length < 2 && func57(data72) < 1) {
                  vErrors = withFault(vErrors, instancePath + "/rules/" + i17 + "/rule", "#/properties/rules/items/properties/rule/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/rules/" + i17 + "/rule", "#/properties/rules/items/properties/rule/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data71.severity !== void 0 && func0.call(data71, "severity")) {
              let data73 = data71.severity;
              if (typeof data73 !== "string") {
                vErrors = withFault(vErrors, instancePath + "/rules/" + i17 + "/severity", "#/properties/rules/items/properties/severity/type", "type", { type: "string" });
                errors++;
              }
              if (!(data73 === "error" || data73 === "warning" || data73 === "info" || data73 === "off")) {
                vErrors = withFault(vErrors, instancePath + "/rules/" + i17 + "/severity", "#/properties/rules/items/properties/severity/enum", "enum", { allowedValues: schema92.properties.rules.items.properties.severity.enum });
                errors++;
              }
            }
            if (data71.options !== void 0 && func0.call(data71, "options")) {
              let data74 = data71.options;
              if (!(data74 && typeof data74 == "object" && !Array.isArray(data74))) {
                vErrors = withFault(vErrors, instancePath + "/rules/" + i17 + "/options", "#/properties/rules/items/properties/options/type", "type", { type: "object" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/rules/" + i17, "#/properties/rules/items/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/rules", "#/properties/rules/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.final !== void 0 && func0.call(data, "final")) {
      let data75 = data.final;
      if (Array.isArray(data75)) {
        if (data75.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/final", "#/properties/final/maxItems", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len18 = data75.length;
        for (let i18 = 0; i18 < len18; i18++) {
          let data76 = data75[i18];
          if (typeof data76 === "string") {
            if (data76.length > 1e3 && func57(data76) > 1e3) {
              vErrors = withFault(vErrors, instancePath + "/final/" + i18, "#/properties/final/items/maxLength", "maxLength", { limit: 1e3 });
              errors++;
            }
            if (data76.length < 2 && func57(data76) < 1) {
              vErrors = withFault(vErrors, instancePath + "/final/" + i18, "#/properties/final/items/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/final/" + i18, "#/properties/final/items/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/final", "#/properties/final/type", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data77 = data.x;
      if (!(data77 && typeof data77 == "object" && !Array.isArray(data77))) {
        vErrors = withFault(vErrors, instancePath + "/x", "#/properties/x/type", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate226.errors = vErrors;
  return errors === 0;
}
export {
  validateComparison,
  validatePlan,
  validateReport,
  validateTemplate
};
