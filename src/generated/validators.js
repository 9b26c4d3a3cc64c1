// Generated from schemas/*.schema.json by scripts/generate.ts. Change a schema, then run `npm run gen`.
// scripts/generate/runtime.ts
function withFault(faults, instancePath, keyword, params) {
  return withFaults(faults, [{ instancePath, keyword, params }]);
}
function withFaults(faults, more) {
  if (faults === null) return more;
  for (const fault of more) faults.push(fault);
  return faults;
}
function isText(value, least, most) {
  return typeof value === "string" && !isLonger(value, most) && !isShorter(value, least);
}
function isLonger(text, most) {
  return text.length > most && characters(text) > most;
}
function isShorter(text, least) {
  return text.length < 2 * least && characters(text) < least;
}
function characters(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
function textFaults(instancePath, value, least, most) {
  if (typeof value !== "string") return [{ instancePath, keyword: "type", params: { type: "string" } }];
  const faults = [];
  if (isLonger(value, most)) faults.push({ instancePath, keyword: "maxLength", params: { limit: most } });
  if (isShorter(value, least)) faults.push({ instancePath, keyword: "minLength", params: { limit: least } });
  return faults;
}
function wordFaults(instancePath, value, allowedValues) {
  const fault = { instancePath, keyword: "enum", params: { allowedValues } };
  return typeof value === "string" ? [fault] : [{ instancePath, keyword: "type", params: { type: "string" } }, fault];
}
function isWhole(value, least, most) {
  return Number.isInteger(value) && value >= least && value <= most;
}
function wholeFaults(instancePath, value, least, most) {
  const faults = [];
  if (!Number.isInteger(value)) faults.push({ instancePath, keyword: "type", params: { type: "integer" } });
  if (typeof value !== "number" || !Number.isFinite(value)) return faults;
  if (value > most) faults.push({ instancePath, keyword: "maximum", params: { comparison: "<=", limit: most } });
  if (value < least) faults.push({ instancePath, keyword: "minimum", params: { comparison: ">=", limit: least } });
  return faults;
}

// <stdin>
var validateComparison = validate21;
var func0 = Object.prototype.hasOwnProperty;
var obj0 = /* @__PURE__ */ new Set(["$schema", "schema", "tool", "left", "right", "template", "facts", "matches", "changes", "sharedFindings", "counts", "rules"]);
var obj30 = /* @__PURE__ */ new Set(["rule", "message", "severity", "values", "left", "right", "fingerprints", "rightValues"]);
var obj31 = ["error", "warning", "info"];
var obj33 = /* @__PURE__ */ new Set(["matches", "added", "removed", "moved", "changed", "split", "merged", "shared"]);
var obj1 = /* @__PURE__ */ new Set(["name", "version"]);
function validate22(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "version" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj1.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (!isText(data0, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/name", data0, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data1 = data.version;
      if (!isText(data1, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/version", data1, 1, 2e4));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var obj2 = /* @__PURE__ */ new Set(["id", "file", "title", "issuer", "sha256"]);
function validate24(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj2.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.file !== void 0 && func0.call(data, "file")) {
      if (typeof data.file !== "string") {
        vErrors = withFault(vErrors, instancePath + "/file", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        vErrors = withFault(vErrors, instancePath + "/title", "type", { type: "string" });
        errors++;
      }
    }
    if (data.issuer !== void 0 && func0.call(data, "issuer")) {
      if (typeof data.issuer !== "string") {
        vErrors = withFault(vErrors, instancePath + "/issuer", "type", { type: "string" });
        errors++;
      }
    }
    if (data.sha256 !== void 0 && func0.call(data, "sha256")) {
      if (typeof data.sha256 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/sha256", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var obj3 = /* @__PURE__ */ new Set(["id", "version", "year"]);
function validate27(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "version" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj3.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      if (typeof data.version !== "string") {
        vErrors = withFault(vErrors, instancePath + "/version", "type", { type: "string" });
        errors++;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      let data2 = data.year;
      if (!isWhole(data2, -Infinity, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/year", data2, -Infinity, Infinity));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var obj4 = /* @__PURE__ */ new Set(["fact", "same", "left", "right"]);
var obj5 = ["window", "phases", "topics", "statements", "units", "tasks", "general-clause", "report", "difficulty", "budget", "recipients", "basis", "carries-out", "signature", "archive", "occasion"];
var obj7 = /* @__PURE__ */ new Set(["kind", "day"]);
function validate32(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.day === void 0 || !func0.call(data, "day")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "day" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj7.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("day" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "day" });
        errors++;
      }
    }
    if (data.day !== void 0 && func0.call(data, "day")) {
      let data1 = data.day;
      if (!isText(data1, 1, 10)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/day", data1, 1, 10));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var obj8 = /* @__PURE__ */ new Set(["kind", "from", "to"]);
function validate33(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.from === void 0 || !func0.call(data, "from")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj8.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("span" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "span" });
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data1 = data.from;
      if (!isText(data1, 1, 10)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/from", data1, 1, 10));
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data2 = data.to;
      if (!isText(data2, 1, 10)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/to", data2, 1, 10));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var obj9 = /* @__PURE__ */ new Set(["kind", "id", "title", "label"]);
function validate34(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj9.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("item" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "item" });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data1 = data.id;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        vErrors = withFault(vErrors, instancePath + "/title", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (typeof data.label !== "string") {
        vErrors = withFault(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var obj10 = /* @__PURE__ */ new Set(["kind", "vi", "en"]);
function validate35(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.vi === void 0 || !func0.call(data, "vi")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "vi" });
      errors++;
    }
    if (data.en === void 0 || !func0.call(data, "en")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "en" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj10.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("word" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "word" });
        errors++;
      }
    }
    if (data.vi !== void 0 && func0.call(data, "vi")) {
      if (typeof data.vi !== "string") {
        vErrors = withFault(vErrors, instancePath + "/vi", "type", { type: "string" });
        errors++;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      if (typeof data.en !== "string") {
        vErrors = withFault(vErrors, instancePath + "/en", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate31(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if (typeof data.kind !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "type", { type: "string" });
        errors++;
      }
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "day") {
        if (!validate32(data, instancePath)) {
          vErrors = withFaults(vErrors, validate32.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "span") {
        if (!validate33(data, instancePath)) {
          vErrors = withFaults(vErrors, validate33.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "item") {
        if (!validate34(data, instancePath)) {
          vErrors = withFaults(vErrors, validate34.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "word") {
        if (!validate35(data, instancePath)) {
          vErrors = withFaults(vErrors, validate35.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = withFault(vErrors, instancePath, "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
        errors++;
      }
    } else {
      vErrors = withFault(vErrors, instancePath, "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
      errors++;
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var obj11 = /* @__PURE__ */ new Set(["kind", "items"]);
function validate41(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.items === void 0 || !func0.call(data, "items")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "items" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj11.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("list" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "list" });
        errors++;
      }
    }
    if (data.items !== void 0 && func0.call(data, "items")) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        if (data1.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/items", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          const _errs5 = errors;
          let valid3 = false;
          const _errs6 = errors;
          if (typeof data2 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/items/" + i0, "type", { type: "string" });
            errors++;
          }
          var _valid0 = _errs6 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs8 = errors;
            if (!(typeof data2 == "number")) {
              vErrors = withFault(vErrors, instancePath + "/items/" + i0, "type", { type: "number" });
              errors++;
            }
            var _valid0 = _errs8 === errors;
            valid3 = valid3 || _valid0;
            if (!valid3) {
              const _errs10 = errors;
              if (!validate31(data2, instancePath + "/items/" + i0)) {
                vErrors = withFaults(vErrors, validate31.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs10 === errors;
              valid3 = valid3 || _valid0;
            }
          }
          if (!valid3) {
            vErrors = withFault(vErrors, instancePath + "/items/" + i0, "anyOf", {});
            errors++;
          } else {
            errors = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/items", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate30(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    vErrors = withFault(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!(typeof data == "number")) {
      vErrors = withFault(vErrors, instancePath, "type", { type: "number" });
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs5 = errors;
      if (typeof data !== "boolean") {
        vErrors = withFault(vErrors, instancePath, "type", { type: "boolean" });
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs7 = errors;
        if (!validate31(data, instancePath)) {
          vErrors = withFaults(vErrors, validate31.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs7 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs8 = errors;
          if (!validate41(data, instancePath)) {
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
    vErrors = withFault(vErrors, instancePath, "anyOf", {});
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
function validate29(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fact === void 0 || !func0.call(data, "fact")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "fact" });
      errors++;
    }
    if (data.same === void 0 || !func0.call(data, "same")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "same" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj4.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.fact !== void 0 && func0.call(data, "fact")) {
      let data0 = data.fact;
      if (!obj5.includes(data0)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/fact", data0, obj5));
        errors = vErrors.length;
      }
    }
    if (data.same !== void 0 && func0.call(data, "same")) {
      if (typeof data.same !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/same", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.left !== void 0 && func0.call(data, "left")) {
      if (!validate30(data.left, instancePath + "/left")) {
        vErrors = withFaults(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.right !== void 0 && func0.call(data, "right")) {
      if (!validate30(data.right, instancePath + "/right")) {
        vErrors = withFaults(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var obj12 = /* @__PURE__ */ new Set(["thing", "left", "right", "rung", "score", "relation", "evidence"]);
var obj13 = ["window", "phase", "topic", "statement", "goal", "section", "unit", "task", "clause", "route", "money", "recipient", "citation", "occasion", "signature", "archive"];
var obj16 = ["identity", "bytes", "nfc", "space", "punctuation", "tone", "case", "ordinal", "synonym", "subject", "days", "role", "likeness"];
var obj18 = ["equal", "equivalent", "subset", "superset", "intersects", "none"];
var obj20 = /* @__PURE__ */ new Set(["by", "shared", "onlyLeft", "onlyRight"]);
var obj21 = ["subjects", "words", "facts"];
var obj15 = /* @__PURE__ */ new Set(["pointer", "id", "label", "title", "section", "group", "position"]);
function validate48(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pointer === void 0 || !func0.call(data, "pointer")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "pointer" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj15.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.pointer !== void 0 && func0.call(data, "pointer")) {
      if (typeof data.pointer !== "string") {
        vErrors = withFault(vErrors, instancePath + "/pointer", "type", { type: "string" });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (typeof data.label !== "string") {
        vErrors = withFault(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        vErrors = withFault(vErrors, instancePath + "/title", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      if (typeof data.section !== "string") {
        vErrors = withFault(vErrors, instancePath + "/section", "type", { type: "string" });
        errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group")) {
      if (typeof data.group !== "string") {
        vErrors = withFault(vErrors, instancePath + "/group", "type", { type: "string" });
        errors++;
      }
    }
    if (data.position !== void 0 && func0.call(data, "position")) {
      let data6 = data.position;
      if (!isWhole(data6, 1, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/position", data6, 1, Infinity));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate47(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.thing === void 0 || !func0.call(data, "thing")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "thing" });
      errors++;
    }
    if (data.left === void 0 || !func0.call(data, "left")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "left" });
      errors++;
    }
    if (data.right === void 0 || !func0.call(data, "right")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "right" });
      errors++;
    }
    if (data.rung === void 0 || !func0.call(data, "rung")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "rung" });
      errors++;
    }
    if (data.relation === void 0 || !func0.call(data, "relation")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "relation" });
      errors++;
    }
    if (data.evidence === void 0 || !func0.call(data, "evidence")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "evidence" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj12.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.thing !== void 0 && func0.call(data, "thing")) {
      let data0 = data.thing;
      if (!obj13.includes(data0)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/thing", data0, obj13));
        errors = vErrors.length;
      }
    }
    if (data.left !== void 0 && func0.call(data, "left")) {
      if (!validate48(data.left, instancePath + "/left")) {
        vErrors = withFaults(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.right !== void 0 && func0.call(data, "right")) {
      if (!validate48(data.right, instancePath + "/right")) {
        vErrors = withFaults(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.rung !== void 0 && func0.call(data, "rung")) {
      let data3 = data.rung;
      if (!obj16.includes(data3)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/rung", data3, obj16));
        errors = vErrors.length;
      }
    }
    if (data.score !== void 0 && func0.call(data, "score")) {
      let data4 = data.score;
      if (typeof data4 == "number") {
        if (data4 > 1 || isNaN(data4)) {
          vErrors = withFault(vErrors, instancePath + "/score", "maximum", { comparison: "<=", limit: 1 });
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          vErrors = withFault(vErrors, instancePath + "/score", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/score", "type", { type: "number" });
        errors++;
      }
    }
    if (data.relation !== void 0 && func0.call(data, "relation")) {
      let data5 = data.relation;
      if (!obj18.includes(data5)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/relation", data5, obj18));
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data6 = data.evidence;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.by === void 0 || !func0.call(data6, "by")) {
          vErrors = withFault(vErrors, instancePath + "/evidence", "required", { missingProperty: "by" });
          errors++;
        }
        if (data6.shared === void 0 || !func0.call(data6, "shared")) {
          vErrors = withFault(vErrors, instancePath + "/evidence", "required", { missingProperty: "shared" });
          errors++;
        }
        if (data6.onlyLeft === void 0 || !func0.call(data6, "onlyLeft")) {
          vErrors = withFault(vErrors, instancePath + "/evidence", "required", { missingProperty: "onlyLeft" });
          errors++;
        }
        if (data6.onlyRight === void 0 || !func0.call(data6, "onlyRight")) {
          vErrors = withFault(vErrors, instancePath + "/evidence", "required", { missingProperty: "onlyRight" });
          errors++;
        }
        for (const key1 of Object.keys(data6)) {
          if (!obj20.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/evidence", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data6.by !== void 0 && func0.call(data6, "by")) {
          let data7 = data6.by;
          if (!obj21.includes(data7)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/evidence/by", data7, obj21));
            errors = vErrors.length;
          }
        }
        if (data6.shared !== void 0 && func0.call(data6, "shared")) {
          let data8 = data6.shared;
          if (Array.isArray(data8)) {
            if (data8.length > 1e4) {
              vErrors = withFault(vErrors, instancePath + "/evidence/shared", "maxItems", { limit: 1e4 });
              errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data8[i0] !== "string") {
                vErrors = withFault(vErrors, instancePath + "/evidence/shared/" + i0, "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/evidence/shared", "type", { type: "array" });
            errors++;
          }
        }
        if (data6.onlyLeft !== void 0 && func0.call(data6, "onlyLeft")) {
          let data10 = data6.onlyLeft;
          if (Array.isArray(data10)) {
            if (data10.length > 1e4) {
              vErrors = withFault(vErrors, instancePath + "/evidence/onlyLeft", "maxItems", { limit: 1e4 });
              errors++;
            }
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data10[i1] !== "string") {
                vErrors = withFault(vErrors, instancePath + "/evidence/onlyLeft/" + i1, "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/evidence/onlyLeft", "type", { type: "array" });
            errors++;
          }
        }
        if (data6.onlyRight !== void 0 && func0.call(data6, "onlyRight")) {
          let data12 = data6.onlyRight;
          if (Array.isArray(data12)) {
            if (data12.length > 1e4) {
              vErrors = withFault(vErrors, instancePath + "/evidence/onlyRight", "maxItems", { limit: 1e4 });
              errors++;
            }
            const len2 = data12.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data12[i2] !== "string") {
                vErrors = withFault(vErrors, instancePath + "/evidence/onlyRight/" + i2, "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/evidence/onlyRight", "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/evidence", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var obj23 = /* @__PURE__ */ new Set(["thing", "kind", "aspect", "left", "right", "was", "now"]);
var obj26 = ["added", "removed", "moved", "changed", "split", "merged"];
var obj28 = ["title", "text", "when", "from", "to", "phase", "parties", "lead", "support", "outputs", "subjects", "addressee", "sender", "number", "date", "issuer", "abstract", "authority", "position", "purpose", "names", "kind", "order", "source", "target", "role", "channels", "covers", "count"];
function validate52(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.thing === void 0 || !func0.call(data, "thing")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "thing" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.left === void 0 || !func0.call(data, "left")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "left" });
      errors++;
    }
    if (data.right === void 0 || !func0.call(data, "right")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "right" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj23.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.thing !== void 0 && func0.call(data, "thing")) {
      let data0 = data.thing;
      if (!obj13.includes(data0)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/thing", data0, obj13));
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (!obj26.includes(data1)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/kind", data1, obj26));
        errors = vErrors.length;
      }
    }
    if (data.aspect !== void 0 && func0.call(data, "aspect")) {
      let data2 = data.aspect;
      if (!obj28.includes(data2)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/aspect", data2, obj28));
        errors = vErrors.length;
      }
    }
    if (data.left !== void 0 && func0.call(data, "left")) {
      let data3 = data.left;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/left", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate48(data3[i0], instancePath + "/left/" + i0)) {
            vErrors = withFaults(vErrors, validate48.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/left", "type", { type: "array" });
        errors++;
      }
    }
    if (data.right !== void 0 && func0.call(data, "right")) {
      let data5 = data.right;
      if (Array.isArray(data5)) {
        if (data5.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/right", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate48(data5[i1], instancePath + "/right/" + i1)) {
            vErrors = withFaults(vErrors, validate48.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/right", "type", { type: "array" });
        errors++;
      }
    }
    if (data.was !== void 0 && func0.call(data, "was")) {
      if (!validate30(data.was, instancePath + "/was")) {
        vErrors = withFaults(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.now !== void 0 && func0.call(data, "now")) {
      if (!validate30(data.now, instancePath + "/now")) {
        vErrors = withFaults(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate58(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!validate30(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))) {
        vErrors = withFaults(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var obj34 = /* @__PURE__ */ new Set(["id", "severity", "summary", "kept", "basis", "docs", "messages"]);
var obj38 = /* @__PURE__ */ new Set(["key", "vi", "en"]);
var obj37 = /* @__PURE__ */ new Set(["vi", "en"]);
function validate65(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vi === void 0 || !func0.call(data, "vi")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "vi" });
      errors++;
    }
    if (data.en === void 0 || !func0.call(data, "en")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "en" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj37.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.vi !== void 0 && func0.call(data, "vi")) {
      let data0 = data.vi;
      if (!isText(data0, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/vi", data0, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      let data1 = data.en;
      if (!isText(data1, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/en", data1, 1, 2e4));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
function validate64(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.severity === void 0 || !func0.call(data, "severity")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "severity" });
      errors++;
    }
    if (data.summary === void 0 || !func0.call(data, "summary")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "summary" });
      errors++;
    }
    if (data.kept === void 0 || !func0.call(data, "kept")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kept" });
      errors++;
    }
    if (data.basis === void 0 || !func0.call(data, "basis")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "basis" });
      errors++;
    }
    if (data.docs === void 0 || !func0.call(data, "docs")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "docs" });
      errors++;
    }
    if (data.messages === void 0 || !func0.call(data, "messages")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "messages" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj34.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      let data1 = data.severity;
      if (!obj31.includes(data1)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/severity", data1, obj31));
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0 && func0.call(data, "summary")) {
      if (!validate65(data.summary, instancePath + "/summary")) {
        vErrors = withFaults(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.kept !== void 0 && func0.call(data, "kept")) {
      if (!validate65(data.kept, instancePath + "/kept")) {
        vErrors = withFaults(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.basis !== void 0 && func0.call(data, "basis")) {
      let data4 = data.basis;
      if (Array.isArray(data4)) {
        if (data4.length > 20) {
          vErrors = withFault(vErrors, instancePath + "/basis", "maxItems", { limit: 20 });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate65(data4[i0], instancePath + "/basis/" + i0)) {
            vErrors = withFaults(vErrors, validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/basis", "type", { type: "array" });
        errors++;
      }
    }
    if (data.docs !== void 0 && func0.call(data, "docs")) {
      let data6 = data.docs;
      if (!isText(data6, 1, 500)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/docs", data6, 1, 500));
        errors = vErrors.length;
      }
    }
    if (data.messages !== void 0 && func0.call(data, "messages")) {
      let data7 = data.messages;
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/messages", "maxItems", { limit: 100 });
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.key === void 0 || !func0.call(data8, "key")) {
              vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "required", { missingProperty: "key" });
              errors++;
            }
            if (data8.vi === void 0 || !func0.call(data8, "vi")) {
              vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "required", { missingProperty: "vi" });
              errors++;
            }
            if (data8.en === void 0 || !func0.call(data8, "en")) {
              vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "required", { missingProperty: "en" });
              errors++;
            }
            for (const key1 of Object.keys(data8)) {
              if (!obj38.has(key1)) {
                vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data8.key !== void 0 && func0.call(data8, "key")) {
              let data9 = data8.key;
              if (!isText(data9, 1, 100)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/messages/" + i1 + "/key", data9, 1, 100));
                errors = vErrors.length;
              }
            }
            if (data8.vi !== void 0 && func0.call(data8, "vi")) {
              let data10 = data8.vi;
              if (!isText(data10, 1, 2e4)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/messages/" + i1 + "/vi", data10, 1, 2e4));
                errors = vErrors.length;
              }
            }
            if (data8.en !== void 0 && func0.call(data8, "en")) {
              let data11 = data8.en;
              if (!isText(data11, 1, 2e4)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/messages/" + i1 + "/en", data11, 1, 2e4));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/messages", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate21(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 || !func0.call(data, "schema")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "schema" });
      errors++;
    }
    if (data.tool === void 0 || !func0.call(data, "tool")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "tool" });
      errors++;
    }
    if (data.left === void 0 || !func0.call(data, "left")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "left" });
      errors++;
    }
    if (data.right === void 0 || !func0.call(data, "right")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "right" });
      errors++;
    }
    if (data.facts === void 0 || !func0.call(data, "facts")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "facts" });
      errors++;
    }
    if (data.matches === void 0 || !func0.call(data, "matches")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "matches" });
      errors++;
    }
    if (data.changes === void 0 || !func0.call(data, "changes")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "changes" });
      errors++;
    }
    if (data.sharedFindings === void 0 || !func0.call(data, "sharedFindings")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "sharedFindings" });
      errors++;
    }
    if (data.counts === void 0 || !func0.call(data, "counts")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "counts" });
      errors++;
    }
    if (data.rules === void 0 || !func0.call(data, "rules")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "rules" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj0.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema")) {
      let data0 = data.$schema;
      if (!isText(data0, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/$schema", data0, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.schema !== void 0 && func0.call(data, "schema")) {
      if ("1" !== data.schema) {
        vErrors = withFault(vErrors, instancePath + "/schema", "const", { allowedValue: "1" });
        errors++;
      }
    }
    if (data.tool !== void 0 && func0.call(data, "tool")) {
      if (!validate22(data.tool, instancePath + "/tool")) {
        vErrors = withFaults(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.left !== void 0 && func0.call(data, "left")) {
      if (!validate24(data.left, instancePath + "/left")) {
        vErrors = withFaults(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.right !== void 0 && func0.call(data, "right")) {
      if (!validate24(data.right, instancePath + "/right")) {
        vErrors = withFaults(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.template !== void 0 && func0.call(data, "template")) {
      if (!validate27(data.template, instancePath + "/template")) {
        vErrors = withFaults(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.facts !== void 0 && func0.call(data, "facts")) {
      let data6 = data.facts;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/facts", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate29(data6[i0], instancePath + "/facts/" + i0)) {
            vErrors = withFaults(vErrors, validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/facts", "type", { type: "array" });
        errors++;
      }
    }
    if (data.matches !== void 0 && func0.call(data, "matches")) {
      let data8 = data.matches;
      if (Array.isArray(data8)) {
        if (data8.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/matches", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate47(data8[i1], instancePath + "/matches/" + i1)) {
            vErrors = withFaults(vErrors, validate47.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/matches", "type", { type: "array" });
        errors++;
      }
    }
    if (data.changes !== void 0 && func0.call(data, "changes")) {
      let data10 = data.changes;
      if (Array.isArray(data10)) {
        if (data10.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/changes", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate52(data10[i2], instancePath + "/changes/" + i2)) {
            vErrors = withFaults(vErrors, validate52.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/changes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.sharedFindings !== void 0 && func0.call(data, "sharedFindings")) {
      let data12 = data.sharedFindings;
      if (Array.isArray(data12)) {
        if (data12.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/sharedFindings", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data13 = data12[i3];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.rule === void 0 || !func0.call(data13, "rule")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "required", { missingProperty: "rule" });
              errors++;
            }
            if (data13.message === void 0 || !func0.call(data13, "message")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "required", { missingProperty: "message" });
              errors++;
            }
            if (data13.severity === void 0 || !func0.call(data13, "severity")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "required", { missingProperty: "severity" });
              errors++;
            }
            if (data13.values === void 0 || !func0.call(data13, "values")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "required", { missingProperty: "values" });
              errors++;
            }
            if (data13.left === void 0 || !func0.call(data13, "left")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "required", { missingProperty: "left" });
              errors++;
            }
            if (data13.right === void 0 || !func0.call(data13, "right")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "required", { missingProperty: "right" });
              errors++;
            }
            if (data13.fingerprints === void 0 || !func0.call(data13, "fingerprints")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "required", { missingProperty: "fingerprints" });
              errors++;
            }
            if (data13.rightValues === void 0 || !func0.call(data13, "rightValues")) {
              vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "required", { missingProperty: "rightValues" });
              errors++;
            }
            for (const key1 of Object.keys(data13)) {
              if (!obj30.has(key1)) {
                vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data13.rule !== void 0 && func0.call(data13, "rule")) {
              let data14 = data13.rule;
              if (!isText(data14, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/sharedFindings/" + i3 + "/rule", data14, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data13.message !== void 0 && func0.call(data13, "message")) {
              let data15 = data13.message;
              if (!isText(data15, 1, 100)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/sharedFindings/" + i3 + "/message", data15, 1, 100));
                errors = vErrors.length;
              }
            }
            if (data13.severity !== void 0 && func0.call(data13, "severity")) {
              let data16 = data13.severity;
              if (!obj31.includes(data16)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/sharedFindings/" + i3 + "/severity", data16, obj31));
                errors = vErrors.length;
              }
            }
            if (data13.values !== void 0 && func0.call(data13, "values")) {
              if (!validate58(data13.values, instancePath + "/sharedFindings/" + i3 + "/values")) {
                vErrors = withFaults(vErrors, validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data13.left !== void 0 && func0.call(data13, "left")) {
              if (!validate48(data13.left, instancePath + "/sharedFindings/" + i3 + "/left")) {
                vErrors = withFaults(vErrors, validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.right !== void 0 && func0.call(data13, "right")) {
              if (!validate48(data13.right, instancePath + "/sharedFindings/" + i3 + "/right")) {
                vErrors = withFaults(vErrors, validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.fingerprints !== void 0 && func0.call(data13, "fingerprints")) {
              let data20 = data13.fingerprints;
              if (Array.isArray(data20)) {
                if (data20.length > 2) {
                  vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/fingerprints", "maxItems", { limit: 2 });
                  errors++;
                }
                if (data20.length < 2) {
                  vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/fingerprints", "minItems", { limit: 2 });
                  errors++;
                }
                const len4 = data20.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data20[i4] !== "string") {
                    vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/fingerprints/" + i4, "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3 + "/fingerprints", "type", { type: "array" });
                errors++;
              }
            }
            if (data13.rightValues !== void 0 && func0.call(data13, "rightValues")) {
              if (!validate58(data13.rightValues, instancePath + "/sharedFindings/" + i3 + "/rightValues")) {
                vErrors = withFaults(vErrors, validate58.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/sharedFindings/" + i3, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/sharedFindings", "type", { type: "array" });
        errors++;
      }
    }
    if (data.counts !== void 0 && func0.call(data, "counts")) {
      let data23 = data.counts;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.matches === void 0 || !func0.call(data23, "matches")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "required", { missingProperty: "matches" });
          errors++;
        }
        if (data23.added === void 0 || !func0.call(data23, "added")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "required", { missingProperty: "added" });
          errors++;
        }
        if (data23.removed === void 0 || !func0.call(data23, "removed")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "required", { missingProperty: "removed" });
          errors++;
        }
        if (data23.moved === void 0 || !func0.call(data23, "moved")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "required", { missingProperty: "moved" });
          errors++;
        }
        if (data23.changed === void 0 || !func0.call(data23, "changed")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "required", { missingProperty: "changed" });
          errors++;
        }
        if (data23.split === void 0 || !func0.call(data23, "split")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "required", { missingProperty: "split" });
          errors++;
        }
        if (data23.merged === void 0 || !func0.call(data23, "merged")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "required", { missingProperty: "merged" });
          errors++;
        }
        if (data23.shared === void 0 || !func0.call(data23, "shared")) {
          vErrors = withFault(vErrors, instancePath + "/counts", "required", { missingProperty: "shared" });
          errors++;
        }
        for (const key2 of Object.keys(data23)) {
          if (!obj33.has(key2)) {
            vErrors = withFault(vErrors, instancePath + "/counts", "additionalProperties", { additionalProperty: key2 });
            errors++;
          }
        }
        if (data23.matches !== void 0 && func0.call(data23, "matches")) {
          let data24 = data23.matches;
          if (!isWhole(data24, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/counts/matches", data24, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data23.added !== void 0 && func0.call(data23, "added")) {
          let data25 = data23.added;
          if (!isWhole(data25, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/counts/added", data25, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data23.removed !== void 0 && func0.call(data23, "removed")) {
          let data26 = data23.removed;
          if (!isWhole(data26, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/counts/removed", data26, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data23.moved !== void 0 && func0.call(data23, "moved")) {
          let data27 = data23.moved;
          if (!isWhole(data27, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/counts/moved", data27, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data23.changed !== void 0 && func0.call(data23, "changed")) {
          let data28 = data23.changed;
          if (!isWhole(data28, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/counts/changed", data28, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data23.split !== void 0 && func0.call(data23, "split")) {
          let data29 = data23.split;
          if (!isWhole(data29, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/counts/split", data29, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data23.merged !== void 0 && func0.call(data23, "merged")) {
          let data30 = data23.merged;
          if (!isWhole(data30, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/counts/merged", data30, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data23.shared !== void 0 && func0.call(data23, "shared")) {
          let data31 = data23.shared;
          if (!isWhole(data31, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/counts/shared", data31, 0, Infinity));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/counts", "type", { type: "object" });
        errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data32 = data.rules;
      if (Array.isArray(data32)) {
        if (data32.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/rules", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len5 = data32.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate64(data32[i5], instancePath + "/rules/" + i5)) {
            vErrors = withFaults(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/rules", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validatePlan = validate70;
var schema24 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://plan-compliance.dev/schemas/plan.schema.json", "type": "object", "properties": { "$schema": { "text": [1, 1e3] }, "schema": { "const": "1" }, "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "template": { "type": "object", "properties": { "id": { "text": [1, 200] }, "year": { "whole": [1, 9999] }, "parameters": { "type": "object", "additionalProperties": { "type": ["string", "integer", "boolean"] } } }, "required": ["id"], "known": ["id", "year", "parameters"] }, "x": { "type": "object" }, "type": { "text": [1, 200] }, "title": { "text": [1, 2e3] }, "issuer": { "type": "object", "properties": { "name": { "text": [1, 500] }, "superior": { "text": [1, 500] }, "place": { "text": [1, 200] }, "level": { "word": ["central", "province", "district", "commune", "unit"] }, "organ": { "word": ["committee", "department", "division", "office", "board", "school", "party", "front", "union", "other"] } }, "required": ["name", "level", "organ"], "known": ["name", "superior", "place", "level", "organ"] }, "number": { "type": "object", "properties": { "serial": { "text": [1, 40] }, "symbol": { "text": [1, 200] }, "text": { "text": [1, 500] } }, "known": ["serial", "symbol", "text"] }, "issued": { "type": "object", "properties": { "place": { "text": [1, 200] }, "on": { "text": [1, 40] }, "month": { "text": [1, 40] }, "year": { "whole": [null, null] }, "text": { "text": [1, 500] } }, "known": ["place", "on", "month", "year", "text"] }, "status": { "word": ["draft", "issued"] }, "extent": { "word": ["full", "body"] }, "unseen": { "type": "array", "items": { "word": ["national-title", "issuer", "number", "place-date", "title", "opening", "closing", "recipients", "archive", "signature", "appendices"] }, "maxItems": 40 }, "header": { "type": "object", "properties": { "nationalTitle": { "text": [1, 500] }, "motto": { "text": [1, 500] }, "lines": { "type": "array", "items": { "text": [0, 1e3] }, "maxItems": 100 } }, "known": ["nationalTitle", "motto", "lines"] }, "opening": { "type": "object", "properties": { "restates": { "text": [1, 2e3] }, "text": { "text": [1, 2e4] } }, "known": ["restates", "text"] }, "closing": { "type": "object", "properties": { "mark": { "text": [1, 20] }, "restates": { "text": [1, 2e3] }, "text": { "text": [1, 2e4] } }, "known": ["mark", "restates", "text"] }, "salutation": { "text": [1, 1e3] }, "sections": { "type": "array", "items": { "$ref": "#/definitions/section" }, "maxItems": 1e4 }, "claims": { "type": "array", "items": { "$ref": "#/definitions/claim" }, "maxItems": 1e4 }, "citations": { "type": "array", "items": { "$ref": "#/definitions/citation" }, "maxItems": 1e4 }, "occasions": { "type": "array", "items": { "$ref": "#/definitions/occasion" }, "maxItems": 1e4 }, "windows": { "type": "array", "items": { "$ref": "#/definitions/window" }, "maxItems": 1e4 }, "phases": { "type": "array", "items": { "$ref": "#/definitions/phase" }, "maxItems": 1e4 }, "statements": { "type": "array", "items": { "$ref": "#/definitions/statement" }, "maxItems": 1e4 }, "goals": { "type": "array", "items": { "$ref": "#/definitions/goal" }, "maxItems": 1e4 }, "topics": { "type": "array", "items": { "$ref": "#/definitions/topic" }, "maxItems": 1e4 }, "units": { "type": "array", "items": { "$ref": "#/definitions/unit" }, "maxItems": 1e4 }, "tasks": { "type": "array", "items": { "$ref": "#/definitions/task" }, "maxItems": 1e4 }, "generalClauses": { "type": "array", "items": { "$ref": "#/definitions/generalClause" }, "maxItems": 1e4 }, "routes": { "type": "array", "items": { "$ref": "#/definitions/route" }, "maxItems": 1e4 }, "budget": { "type": "array", "items": { "$ref": "#/definitions/money" }, "maxItems": 1e4 }, "recipients": { "type": "array", "items": { "$ref": "#/definitions/recipient" }, "maxItems": 1e4 }, "archive": { "type": "object", "properties": { "text": { "text": [1, 500] }, "office": { "text": [1, 200] }, "drafter": { "text": [1, 200] }, "copies": { "whole": [0, null] } }, "required": ["text"], "known": ["text", "office", "drafter", "copies"] }, "signature": { "type": "object", "properties": { "authority": { "word": ["none", "KT", "TM", "TM+KT", "TL", "TUQ", "Q"] }, "lines": { "type": "array", "items": { "text": [1, 500] }, "maxItems": 20 }, "position": { "text": [1, 200] }, "office": { "text": [1, 200] }, "name": { "text": [1, 200] }, "withheld": { "type": "boolean" } }, "required": ["authority", "lines"], "known": ["authority", "lines", "position", "office", "name", "withheld"] }, "appendices": { "type": "array", "items": { "$ref": "#/definitions/appendix" }, "maxItems": 1e4 }, "shortNames": { "type": "array", "items": { "$ref": "#/definitions/shortName" }, "maxItems": 1e4 }, "references": { "type": "array", "items": { "$ref": "#/definitions/crossReference" }, "maxItems": 1e4 }, "source": { "type": "object", "properties": { "file": { "text": [1, 1e3] }, "mediaType": { "text": [1, 200] }, "sha256": { "text": [1, 64] }, "places": { "type": "array", "items": { "$ref": "#/definitions/place" }, "maxItems": 1e4 } }, "known": ["file", "mediaType", "sha256", "places"] } }, "required": ["schema", "id", "type", "title", "issuer", "status", "extent", "sections"], "definitions": { "section": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "label": { "text": [1, 40] }, "heading": { "text": [1, 2e3] }, "level": { "whole": [1, 12] }, "end": { "word": [":", ".", "none"] }, "role": { "word": ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"] }, "roles": { "type": "array", "items": { "word": ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"] }, "maxItems": 18 }, "unit": { "text": [1, 200] }, "text": { "text": [1, 2e4] }, "x": { "type": "object" } }, "required": ["id", "level", "role"], "known": ["id", "label", "heading", "level", "end", "role", "roles", "unit", "text", "x"] }, "claim": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "label": { "text": [1, 40] }, "of": { "word": ["phases", "windows", "units", "tasks", "topics", "goals", "recipients"] }, "count": { "whole": [0, null] }, "text": { "text": [1, 2e4] }, "x": { "type": "object" } }, "required": ["id", "of", "count"], "known": ["id", "section", "label", "of", "count", "text", "x"] }, "citation": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "label": { "text": [1, 40] }, "text": { "text": [1, 2e4] }, "x": { "type": "object" }, "where": { "word": ["opening", "body", "note", "appendix", "title"] }, "relation": { "word": ["basis", "carries-out", "proposal", "mention", "amends", "replaces"] }, "kind": { "word": ["constitution", "law", "ordinance", "resolution", "decree", "decision", "directive", "circular", "joint-circular", "plan", "programme", "project", "scheme", "official-letter", "notice", "guidance", "regulation", "rules", "conclusion", "report", "submission", "telegram", "minutes", "statute", "consolidated-text", "other"] }, "title": { "text": [1, 1e3] }, "number": { "text": [1, 200] }, "dateText": { "text": [1, 200] }, "date": { "text": [1, 40] }, "issuer": { "text": [1, 500] }, "abstract": { "text": [1, 2e3] }, "of": { "text": [1, 200] } }, "required": ["id", "where", "relation", "kind"], "known": ["id", "section", "label", "text", "x", "where", "relation", "kind", "title", "number", "dateText", "date", "issuer", "abstract", "of"] }, "occasion": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "label": { "text": [1, 40] }, "text": { "text": [1, 2e4] }, "x": { "type": "object" }, "title": { "text": [1, 1e3] }, "day": { "text": [1, 40] }, "since": { "text": [1, 240] }, "ordinal": { "whole": [0, null] } }, "required": ["id", "title"], "known": ["id", "section", "label", "text", "x", "title", "day", "since", "ordinal"] }, "window": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "label": { "text": [1, 40] }, "text": { "text": [1, 2e4] }, "x": { "type": "object" }, "title": { "text": [1, 1e3] }, "kind": { "word": ["campaign", "horizon", "peak", "report-period"] }, "when": { "$ref": "#/definitions/when" } }, "required": ["id", "kind", "when"], "known": ["id", "section", "label", "text", "x", "title", "kind", "when"] }, "phase": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "label": { "text": [1, 40] }, "title": { "text": [1, 1e3] }, "text": { "text": [1, 2e4] }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "when": { "$ref": "#/definitions/when" }, "occasion": { "type": "object", "properties": { "id": { "text": [1, 200] }, "relation": { "word": ["before", "until", "on", "from", "after"] } }, "required": ["id", "relation"], "known": ["id", "relation"] }, "track": { "word": ["stage", "throughout", "peak", "follow-up"] }, "parent": { "text": [1, 200] } }, "required": ["id", "title", "when", "track"], "known": ["id", "section", "label", "title", "text", "mentions", "x", "when", "occasion", "track", "parent"] }, "topic": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "label": { "text": [1, 40] }, "title": { "text": [1, 1e3] }, "text": { "text": [1, 2e4] }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "kind": { "word": ["message", "work", "solution"] }, "phase": { "text": [1, 200] }, "parent": { "text": [1, 200] }, "subjects": { "type": "array", "items": { "text": [1, 200] }, "maxItems": 1e4 }, "when": { "$ref": "#/definitions/when" } }, "required": ["id", "title", "kind"], "known": ["id", "section", "label", "title", "text", "mentions", "x", "kind", "phase", "parent", "subjects", "when"] }, "statement": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "label": { "text": [1, 40] }, "title": { "text": [1, 1e3] }, "text": { "text": [1, 2e4] }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "kind": { "word": ["purpose", "requirement", "form", "slogan", "condition", "note"] } }, "required": ["id", "title", "kind"], "known": ["id", "section", "label", "title", "text", "mentions", "x", "kind"] }, "goal": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "label": { "text": [1, 40] }, "title": { "text": [1, 1e3] }, "text": { "text": [1, 2e4] }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "target": { "text": [1, 2e3] }, "when": { "$ref": "#/definitions/when" }, "parent": { "text": [1, 200] } }, "required": ["id", "title"], "known": ["id", "section", "label", "title", "text", "mentions", "x", "target", "when", "parent"] }, "unit": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "x": { "type": "object" }, "names": { "type": "array", "items": { "type": "object", "properties": { "text": { "text": [1, 500] }, "section": { "text": [1, 200] }, "declared": { "type": "boolean" } }, "required": ["text"], "known": ["text", "section", "declared"] }, "maxItems": 1e4, "minItems": 1 }, "kind": { "word": ["internal", "subordinate", "superior", "peer", "outside", "class", "office", "unnamed"] }, "of": { "text": [1, 200] }, "holds": { "type": "array", "items": { "text": [1, 200] }, "maxItems": 1e4 }, "sort": { "word": ["internal-units", "internal-leaders", "provincial-departments", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"] }, "members": { "type": "array", "items": { "text": [1, 200] }, "maxItems": 1e4 }, "except": { "type": "array", "items": { "text": [1, 200] }, "maxItems": 1e4 } }, "required": ["id", "names", "kind"], "known": ["id", "x", "names", "kind", "of", "holds", "sort", "members", "except"] }, "party": { "type": "object", "properties": { "unit": { "text": [1, 200] }, "as": { "text": [1, 500] }, "role": { "word": ["lead", "do", "support", "oversee", "advise", "collect", "report", "focal", "fund"] }, "verb": { "text": [1, 200] }, "by": { "text": [1, 200] }, "via": { "text": [1, 200] } }, "required": ["role"], "known": ["unit", "as", "role", "verb", "by", "via"] }, "covers": { "type": "object", "properties": { "scope": { "word": ["all", "phase", "section", "subject"] }, "ref": { "text": [1, 200] } }, "required": ["scope"], "known": ["scope", "ref"] }, "task": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "label": { "text": [1, 40] }, "title": { "text": [1, 1e3] }, "text": { "text": [1, 2e4] }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "parties": { "type": "array", "items": { "$ref": "#/definitions/party" }, "maxItems": 1e4 }, "parent": { "text": [1, 200] }, "when": { "type": "array", "items": { "$ref": "#/definitions/when" }, "maxItems": 100 }, "topics": { "type": "array", "items": { "text": [1, 200] }, "maxItems": 1e4 }, "subjects": { "type": "array", "items": { "text": [1, 200] }, "maxItems": 1e4 }, "covers": { "$ref": "#/definitions/covers" }, "outputs": { "type": "array", "items": { "text": [1, 2e3] }, "maxItems": 100 }, "channels": { "type": "array", "items": { "text": [1, 500] }, "maxItems": 100 }, "origin": { "word": ["unit-entry", "labelled", "sentence", "table"] } }, "required": ["id", "title", "parties"], "known": ["id", "section", "label", "title", "text", "mentions", "x", "parties", "parent", "when", "topics", "subjects", "covers", "outputs", "channels", "origin"] }, "generalClause": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "label": { "text": [1, 40] }, "title": { "text": [1, 1e3] }, "text": { "text": [1, 2e4] }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "parties": { "type": "array", "items": { "$ref": "#/definitions/party" }, "maxItems": 1e4 }, "covers": { "$ref": "#/definitions/covers" } }, "required": ["id", "title", "parties", "covers"], "known": ["id", "section", "label", "title", "text", "mentions", "x", "parties", "covers"] }, "route": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "label": { "text": [1, 40] }, "title": { "text": [1, 1e3] }, "text": { "text": [1, 2e4] }, "mentions": { "type": "array", "items": { "$ref": "#/definitions/mention" }, "maxItems": 1e4 }, "x": { "type": "object" }, "kind": { "word": ["report", "difficulty"] }, "from": { "type": "array", "items": { "text": [1, 200] }, "maxItems": 1e4 }, "via": { "type": "array", "items": { "text": [1, 200] }, "maxItems": 1e4 }, "to": { "type": "array", "items": { "text": [1, 200] }, "maxItems": 1e4 }, "when": { "type": "array", "items": { "$ref": "#/definitions/when" }, "maxItems": 100 }, "what": { "text": [1, 1e3] }, "final": { "type": "boolean" }, "form": { "text": [1, 500] }, "task": { "text": [1, 200] } }, "required": ["id", "kind", "from", "to"], "known": ["id", "section", "label", "title", "text", "mentions", "x", "kind", "from", "via", "to", "when", "what", "final", "form", "task"] }, "money": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "label": { "text": [1, 40] }, "text": { "text": [1, 2e4] }, "x": { "type": "object" }, "source": { "word": ["own", "state-budget", "sponsor", "integrated", "none"] }, "payer": { "text": [1, 200] }, "amount": { "whole": [0, null] } }, "required": ["id", "source"], "known": ["id", "section", "label", "text", "x", "source", "payer", "amount"] }, "recipient": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "x": { "type": "object" }, "text": { "text": [1, 1e3] }, "bullet": { "text": [1, 10] }, "end": { "text": [1, 10] }, "to": { "type": "array", "items": { "type": "object", "properties": { "unit": { "text": [1, 200] }, "as": { "word": ["tasked-units", "section"] }, "ref": { "text": [1, 200] } }, "known": ["unit", "as", "ref"] }, "maxItems": 500 }, "purpose": { "word": ["act", "know", "report", "coordinate"] }, "channel": { "text": [1, 200] }, "codes": { "type": "array", "items": { "text": [1, 100] }, "maxItems": 100 } }, "required": ["id", "text", "to"], "known": ["id", "x", "text", "bullet", "end", "to", "purpose", "channel", "codes"] }, "appendix": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "label": { "text": [1, 40] }, "text": { "text": [1, 2e4] }, "x": { "type": "object" }, "title": { "text": [1, 1e3] }, "kind": { "word": ["task-table", "form", "list", "second-document", "other"] }, "attachedTo": { "text": [1, 500] } }, "required": ["id", "kind"], "known": ["id", "section", "label", "text", "x", "title", "kind", "attachedTo"] }, "shortName": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "x": { "type": "object" }, "short": { "text": [1, 500] }, "long": { "text": [1, 2e3] }, "unit": { "text": [1, 200] } }, "required": ["id", "short", "long"], "known": ["id", "section", "x", "short", "long", "unit"] }, "crossReference": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "section": { "text": [1, 200] }, "x": { "type": "object" }, "text": { "text": [1, 500] }, "kind": { "word": ["section", "appendix", "form"] }, "to": { "text": [1, 200] } }, "required": ["id", "text", "kind"], "known": ["id", "section", "x", "text", "kind", "to"] }, "mention": { "type": "object", "properties": { "kind": { "word": ["congress", "term", "event", "law"] }, "name": { "text": [1, 500] }, "series": { "text": [1, 200] }, "ordinal": { "whole": [0, null] }, "written": { "text": [1, 40] }, "year": { "whole": [null, null] }, "term": { "type": "object", "properties": { "from": { "whole": [null, null] }, "to": { "whole": [null, null] } }, "required": ["from", "to"], "known": ["from", "to"] }, "ahead": { "type": "boolean" } }, "required": ["kind", "name"], "known": ["kind", "name", "series", "ordinal", "written", "year", "term", "ahead"] }, "place": { "type": "object", "properties": { "id": { "text": [1, 200] }, "field": { "text": [1, 200] }, "page": { "whole": [1, null] }, "paragraph": { "whole": [1, null] }, "line": { "whole": [1, null] }, "lineEnd": { "whole": [1, null] }, "from": { "whole": [0, null] }, "to": { "whole": [0, null] } }, "required": ["id"], "known": ["id", "field", "page", "paragraph", "line", "lineEnd", "from", "to"] }, "when": { "type": "object", "properties": { "kind": { "type": "string" } }, "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "$ref": "#/definitions/whenDay" }, { "$ref": "#/definitions/whenDays" }, { "$ref": "#/definitions/whenRange" }, { "$ref": "#/definitions/whenMonth" }, { "$ref": "#/definitions/whenQuarter" }, { "$ref": "#/definitions/whenYear" }, { "$ref": "#/definitions/whenSchoolYear" }, { "$ref": "#/definitions/whenRecurring" }, { "$ref": "#/definitions/whenRelative" }, { "$ref": "#/definitions/whenEvent" }, { "$ref": "#/definitions/whenOngoing" }, { "$ref": "#/definitions/whenVague" }] }, "whenDay": { "type": "object", "properties": { "kind": { "const": "day" }, "on": { "text": [1, 40] }, "text": { "text": [1, 1e3] }, "bound": { "word": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "text": [1, 20] }, "inferred": { "type": "array", "items": { "word": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "whole": [0, null] }, "working": { "type": "boolean" }, "weekday": { "whole": [1, 7] }, "fromOccasion": { "type": "object", "properties": { "occasion": { "text": [1, 200] }, "days": { "whole": [0, null] }, "side": { "word": ["before", "after"] } }, "required": ["occasion", "days", "side"], "known": ["occasion", "days", "side"] } }, "known": ["days", "working", "weekday", "fromOccasion"] } }, "required": ["kind", "on"], "known": ["kind", "on", "text", "bound", "expected", "time", "inferred", "says"] }, "whenDays": { "type": "object", "properties": { "kind": { "const": "days" }, "days": { "type": "array", "items": { "text": [1, 40] }, "maxItems": 400, "minItems": 1 }, "text": { "text": [1, 1e3] }, "bound": { "word": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "text": [1, 20] }, "inferred": { "type": "array", "items": { "word": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "whole": [0, null] }, "working": { "type": "boolean" }, "weekday": { "whole": [1, 7] }, "fromOccasion": { "type": "object", "properties": { "occasion": { "text": [1, 200] }, "days": { "whole": [0, null] }, "side": { "word": ["before", "after"] } }, "required": ["occasion", "days", "side"], "known": ["occasion", "days", "side"] } }, "known": ["days", "working", "weekday", "fromOccasion"] } }, "required": ["kind", "days"], "known": ["kind", "days", "text", "bound", "expected", "time", "inferred", "says"] }, "whenRange": { "type": "object", "properties": { "kind": { "const": "range" }, "from": { "text": [1, 240] }, "to": { "text": [1, 240] }, "text": { "text": [1, 1e3] }, "bound": { "word": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "text": [1, 20] }, "inferred": { "type": "array", "items": { "word": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "whole": [0, null] }, "working": { "type": "boolean" }, "weekday": { "whole": [1, 7] }, "fromOccasion": { "type": "object", "properties": { "occasion": { "text": [1, 200] }, "days": { "whole": [0, null] }, "side": { "word": ["before", "after"] } }, "required": ["occasion", "days", "side"], "known": ["occasion", "days", "side"] } }, "known": ["days", "working", "weekday", "fromOccasion"] } }, "required": ["kind", "from", "to"], "known": ["kind", "from", "to", "text", "bound", "expected", "time", "inferred", "says"] }, "whenMonth": { "type": "object", "properties": { "kind": { "const": "month" }, "month": { "text": [1, 40] }, "part": { "word": ["early", "mid", "late"] }, "text": { "text": [1, 1e3] }, "bound": { "word": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "text": [1, 20] }, "inferred": { "type": "array", "items": { "word": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "whole": [0, null] }, "working": { "type": "boolean" }, "weekday": { "whole": [1, 7] }, "fromOccasion": { "type": "object", "properties": { "occasion": { "text": [1, 200] }, "days": { "whole": [0, null] }, "side": { "word": ["before", "after"] } }, "required": ["occasion", "days", "side"], "known": ["occasion", "days", "side"] } }, "known": ["days", "working", "weekday", "fromOccasion"] } }, "required": ["kind", "month"], "known": ["kind", "month", "part", "text", "bound", "expected", "time", "inferred", "says"] }, "whenQuarter": { "type": "object", "properties": { "kind": { "const": "quarter" }, "quarter": { "text": [1, 40] }, "text": { "text": [1, 1e3] }, "bound": { "word": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "text": [1, 20] }, "inferred": { "type": "array", "items": { "word": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "whole": [0, null] }, "working": { "type": "boolean" }, "weekday": { "whole": [1, 7] }, "fromOccasion": { "type": "object", "properties": { "occasion": { "text": [1, 200] }, "days": { "whole": [0, null] }, "side": { "word": ["before", "after"] } }, "required": ["occasion", "days", "side"], "known": ["occasion", "days", "side"] } }, "known": ["days", "working", "weekday", "fromOccasion"] } }, "required": ["kind", "quarter"], "known": ["kind", "quarter", "text", "bound", "expected", "time", "inferred", "says"] }, "whenYear": { "type": "object", "properties": { "kind": { "const": "year" }, "year": { "whole": [null, null] }, "text": { "text": [1, 1e3] }, "bound": { "word": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "text": [1, 20] }, "inferred": { "type": "array", "items": { "word": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "whole": [0, null] }, "working": { "type": "boolean" }, "weekday": { "whole": [1, 7] }, "fromOccasion": { "type": "object", "properties": { "occasion": { "text": [1, 200] }, "days": { "whole": [0, null] }, "side": { "word": ["before", "after"] } }, "required": ["occasion", "days", "side"], "known": ["occasion", "days", "side"] } }, "known": ["days", "working", "weekday", "fromOccasion"] } }, "required": ["kind", "year"], "known": ["kind", "year", "text", "bound", "expected", "time", "inferred", "says"] }, "whenSchoolYear": { "type": "object", "properties": { "kind": { "const": "school-year" }, "year": { "whole": [null, null] }, "text": { "text": [1, 1e3] }, "bound": { "word": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "text": [1, 20] }, "inferred": { "type": "array", "items": { "word": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "whole": [0, null] }, "working": { "type": "boolean" }, "weekday": { "whole": [1, 7] }, "fromOccasion": { "type": "object", "properties": { "occasion": { "text": [1, 200] }, "days": { "whole": [0, null] }, "side": { "word": ["before", "after"] } }, "required": ["occasion", "days", "side"], "known": ["occasion", "days", "side"] } }, "known": ["days", "working", "weekday", "fromOccasion"] } }, "required": ["kind", "year"], "known": ["kind", "year", "text", "bound", "expected", "time", "inferred", "says"] }, "whenRecurring": { "type": "object", "properties": { "kind": { "const": "recurring" }, "every": { "word": ["day", "week", "month", "quarter", "half-year", "year", "school-term"] }, "times": { "whole": [1, null] }, "weekday": { "whole": [1, 7] }, "dayOfMonth": { "whole": [1, 31] }, "months": { "type": "array", "items": { "whole": [1, 12] }, "maxItems": 12 }, "text": { "text": [1, 1e3] }, "bound": { "word": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "text": [1, 20] }, "inferred": { "type": "array", "items": { "word": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "whole": [0, null] }, "working": { "type": "boolean" }, "weekday": { "whole": [1, 7] }, "fromOccasion": { "type": "object", "properties": { "occasion": { "text": [1, 200] }, "days": { "whole": [0, null] }, "side": { "word": ["before", "after"] } }, "required": ["occasion", "days", "side"], "known": ["occasion", "days", "side"] } }, "known": ["days", "working", "weekday", "fromOccasion"] } }, "required": ["kind", "every"], "known": ["kind", "every", "times", "weekday", "dayOfMonth", "months", "text", "bound", "expected", "time", "inferred", "says"] }, "whenRelative": { "type": "object", "properties": { "kind": { "const": "relative" }, "count": { "whole": [0, null] }, "unit": { "word": ["hour", "day", "working-day", "week", "month", "year"] }, "side": { "word": ["before", "after", "within"] }, "of": { "text": [1, 500] }, "text": { "text": [1, 1e3] }, "bound": { "word": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "text": [1, 20] }, "inferred": { "type": "array", "items": { "word": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "whole": [0, null] }, "working": { "type": "boolean" }, "weekday": { "whole": [1, 7] }, "fromOccasion": { "type": "object", "properties": { "occasion": { "text": [1, 200] }, "days": { "whole": [0, null] }, "side": { "word": ["before", "after"] } }, "required": ["occasion", "days", "side"], "known": ["occasion", "days", "side"] } }, "known": ["days", "working", "weekday", "fromOccasion"] } }, "required": ["kind", "count", "unit", "side", "of"], "known": ["kind", "count", "unit", "side", "of", "text", "bound", "expected", "time", "inferred", "says"] }, "whenEvent": { "type": "object", "properties": { "kind": { "const": "event" }, "name": { "text": [1, 500] }, "occasion": { "text": [1, 200] }, "offset": { "whole": [null, null] }, "text": { "text": [1, 1e3] }, "bound": { "word": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "text": [1, 20] }, "inferred": { "type": "array", "items": { "word": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "whole": [0, null] }, "working": { "type": "boolean" }, "weekday": { "whole": [1, 7] }, "fromOccasion": { "type": "object", "properties": { "occasion": { "text": [1, 200] }, "days": { "whole": [0, null] }, "side": { "word": ["before", "after"] } }, "required": ["occasion", "days", "side"], "known": ["occasion", "days", "side"] } }, "known": ["days", "working", "weekday", "fromOccasion"] } }, "required": ["kind", "name"], "known": ["kind", "name", "occasion", "offset", "text", "bound", "expected", "time", "inferred", "says"] }, "whenOngoing": { "type": "object", "properties": { "kind": { "const": "ongoing" }, "text": { "text": [1, 1e3] }, "bound": { "word": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "text": [1, 20] }, "inferred": { "type": "array", "items": { "word": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "whole": [0, null] }, "working": { "type": "boolean" }, "weekday": { "whole": [1, 7] }, "fromOccasion": { "type": "object", "properties": { "occasion": { "text": [1, 200] }, "days": { "whole": [0, null] }, "side": { "word": ["before", "after"] } }, "required": ["occasion", "days", "side"], "known": ["occasion", "days", "side"] } }, "known": ["days", "working", "weekday", "fromOccasion"] } }, "required": ["kind"], "known": ["kind", "text", "bound", "expected", "time", "inferred", "says"] }, "whenVague": { "type": "object", "properties": { "kind": { "const": "vague" }, "word": { "word": ["on-request", "as-prescribed", "periodic", "as-progress", "timely", "unscheduled", "other"] }, "text": { "text": [1, 1e3] }, "bound": { "word": ["on", "by", "before", "from", "after", "within"] }, "expected": { "type": "boolean" }, "time": { "text": [1, 20] }, "inferred": { "type": "array", "items": { "word": ["year", "month", "day", "from", "to"] }, "maxItems": 1e4 }, "says": { "type": "object", "properties": { "days": { "whole": [0, null] }, "working": { "type": "boolean" }, "weekday": { "whole": [1, 7] }, "fromOccasion": { "type": "object", "properties": { "occasion": { "text": [1, 200] }, "days": { "whole": [0, null] }, "side": { "word": ["before", "after"] } }, "required": ["occasion", "days", "side"], "known": ["occasion", "days", "side"] } }, "known": ["days", "working", "weekday", "fromOccasion"] } }, "required": ["kind", "word"], "known": ["kind", "word", "text", "bound", "expected", "time", "inferred", "says"] } }, "known": ["$schema", "schema", "id", "template", "x", "type", "title", "issuer", "number", "issued", "status", "extent", "unseen", "header", "opening", "closing", "salutation", "sections", "claims", "citations", "occasions", "windows", "phases", "statements", "goals", "topics", "units", "tasks", "generalClauses", "routes", "budget", "recipients", "archive", "signature", "appendices", "shortNames", "references", "source"] };
var obj39 = /* @__PURE__ */ new Set(["$schema", "schema", "id", "template", "x", "type", "title", "issuer", "number", "issued", "status", "extent", "unseen", "header", "opening", "closing", "salutation", "sections", "claims", "citations", "occasions", "windows", "phases", "statements", "goals", "topics", "units", "tasks", "generalClauses", "routes", "budget", "recipients", "archive", "signature", "appendices", "shortNames", "references", "source"]);
var obj40 = /* @__PURE__ */ new Set(["id", "year", "parameters"]);
var obj41 = /* @__PURE__ */ new Set(["name", "superior", "place", "level", "organ"]);
var obj42 = ["central", "province", "district", "commune", "unit"];
var obj44 = ["committee", "department", "division", "office", "board", "school", "party", "front", "union", "other"];
var obj46 = /* @__PURE__ */ new Set(["serial", "symbol", "text"]);
var obj47 = /* @__PURE__ */ new Set(["place", "on", "month", "year", "text"]);
var obj48 = ["draft", "issued"];
var obj50 = ["full", "body"];
var obj52 = ["national-title", "issuer", "number", "place-date", "title", "opening", "closing", "recipients", "archive", "signature", "appendices"];
var obj54 = /* @__PURE__ */ new Set(["nationalTitle", "motto", "lines"]);
var obj55 = /* @__PURE__ */ new Set(["restates", "text"]);
var obj56 = /* @__PURE__ */ new Set(["mark", "restates", "text"]);
var obj241 = /* @__PURE__ */ new Set(["text", "office", "drafter", "copies"]);
var obj242 = /* @__PURE__ */ new Set(["authority", "lines", "position", "office", "name", "withheld"]);
var obj243 = ["none", "KT", "TM", "TM+KT", "TL", "TUQ", "Q"];
var obj252 = /* @__PURE__ */ new Set(["file", "mediaType", "sha256", "places"]);
var pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
var obj57 = /* @__PURE__ */ new Set(["id", "label", "heading", "level", "end", "role", "roles", "unit", "text", "x"]);
var obj58 = [":", ".", "none"];
var obj60 = ["purpose", "requirement", "time", "content", "phase", "activity", "assignment", "unit", "clause", "goals", "solutions", "form", "slogans", "budget", "reporting", "reward", "implementation", "other"];
function validate71(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.level === void 0 || !func0.call(data, "level")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "level" });
      errors++;
    }
    if (data.role === void 0 || !func0.call(data, "role")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "role" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj57.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data1 = data.label;
      if (!isText(data1, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/label", data1, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.heading !== void 0 && func0.call(data, "heading")) {
      let data2 = data.heading;
      if (!isText(data2, 1, 2e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/heading", data2, 1, 2e3));
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0 && func0.call(data, "level")) {
      let data3 = data.level;
      if (!isWhole(data3, 1, 12)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/level", data3, 1, 12));
        errors = vErrors.length;
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      let data4 = data.end;
      if (!obj58.includes(data4)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/end", data4, obj58));
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0 && func0.call(data, "role")) {
      let data5 = data.role;
      if (!obj60.includes(data5)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/role", data5, obj60));
        errors = vErrors.length;
      }
    }
    if (data.roles !== void 0 && func0.call(data, "roles")) {
      let data6 = data.roles;
      if (Array.isArray(data6)) {
        if (data6.length > 18) {
          vErrors = withFault(vErrors, instancePath + "/roles", "maxItems", { limit: 18 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!obj60.includes(data7)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/roles/" + i0, data7, obj60));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/roles", "type", { type: "array" });
        errors++;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      let data8 = data.unit;
      if (!isText(data8, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/unit", data8, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data9 = data.text;
      if (!isText(data9, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data9, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data10 = data.x;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var obj64 = /* @__PURE__ */ new Set(["id", "section", "label", "of", "count", "text", "x"]);
var obj65 = ["phases", "windows", "units", "tasks", "topics", "goals", "recipients"];
function validate73(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.of === void 0 || !func0.call(data, "of")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "of" });
      errors++;
    }
    if (data.count === void 0 || !func0.call(data, "count")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "count" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj64.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (!isText(data2, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/label", data2, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.of !== void 0 && func0.call(data, "of")) {
      let data3 = data.of;
      if (!obj65.includes(data3)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/of", data3, obj65));
        errors = vErrors.length;
      }
    }
    if (data.count !== void 0 && func0.call(data, "count")) {
      let data4 = data.count;
      if (!isWhole(data4, 0, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/count", data4, 0, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data5 = data.text;
      if (!isText(data5, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data5, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data6 = data.x;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var obj67 = /* @__PURE__ */ new Set(["id", "section", "label", "text", "x", "where", "relation", "kind", "title", "number", "dateText", "date", "issuer", "abstract", "of"]);
var obj68 = ["opening", "body", "note", "appendix", "title"];
var obj70 = ["basis", "carries-out", "proposal", "mention", "amends", "replaces"];
var obj72 = ["constitution", "law", "ordinance", "resolution", "decree", "decision", "directive", "circular", "joint-circular", "plan", "programme", "project", "scheme", "official-letter", "notice", "guidance", "regulation", "rules", "conclusion", "report", "submission", "telegram", "minutes", "statute", "consolidated-text", "other"];
function validate75(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.where === void 0 || !func0.call(data, "where")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "where" });
      errors++;
    }
    if (data.relation === void 0 || !func0.call(data, "relation")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "relation" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj67.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (!isText(data2, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/label", data2, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (!isText(data3, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data3, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data4 = data.x;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.where !== void 0 && func0.call(data, "where")) {
      let data5 = data.where;
      if (!obj68.includes(data5)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/where", data5, obj68));
        errors = vErrors.length;
      }
    }
    if (data.relation !== void 0 && func0.call(data, "relation")) {
      let data6 = data.relation;
      if (!obj70.includes(data6)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/relation", data6, obj70));
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data7 = data.kind;
      if (!obj72.includes(data7)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/kind", data7, obj72));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data8 = data.title;
      if (!isText(data8, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/title", data8, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.number !== void 0 && func0.call(data, "number")) {
      let data9 = data.number;
      if (!isText(data9, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/number", data9, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.dateText !== void 0 && func0.call(data, "dateText")) {
      let data10 = data.dateText;
      if (!isText(data10, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/dateText", data10, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0 && func0.call(data, "date")) {
      let data11 = data.date;
      if (!isText(data11, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/date", data11, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0 && func0.call(data, "issuer")) {
      let data12 = data.issuer;
      if (!isText(data12, 1, 500)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/issuer", data12, 1, 500));
        errors = vErrors.length;
      }
    }
    if (data.abstract !== void 0 && func0.call(data, "abstract")) {
      let data13 = data.abstract;
      if (!isText(data13, 1, 2e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/abstract", data13, 1, 2e3));
        errors = vErrors.length;
      }
    }
    if (data.of !== void 0 && func0.call(data, "of")) {
      let data14 = data.of;
      if (!isText(data14, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/of", data14, 1, 200));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var obj74 = /* @__PURE__ */ new Set(["id", "section", "label", "text", "x", "title", "day", "since", "ordinal"]);
function validate77(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj74.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (!isText(data2, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/label", data2, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (!isText(data3, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data3, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data4 = data.x;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data5 = data.title;
      if (!isText(data5, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/title", data5, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.day !== void 0 && func0.call(data, "day")) {
      let data6 = data.day;
      if (!isText(data6, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/day", data6, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.since !== void 0 && func0.call(data, "since")) {
      let data7 = data.since;
      if (!isText(data7, 1, 240)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/since", data7, 1, 240));
        errors = vErrors.length;
      }
    }
    if (data.ordinal !== void 0 && func0.call(data, "ordinal")) {
      let data8 = data.ordinal;
      if (!isWhole(data8, 0, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/ordinal", data8, 0, Infinity));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var obj75 = /* @__PURE__ */ new Set(["id", "section", "label", "text", "x", "title", "kind", "when"]);
var obj76 = ["campaign", "horizon", "peak", "report-period"];
var obj78 = /* @__PURE__ */ new Set(["kind", "on", "text", "bound", "expected", "time", "inferred", "says"]);
var obj79 = ["on", "by", "before", "from", "after", "within"];
var obj81 = ["year", "month", "day", "from", "to"];
var obj83 = /* @__PURE__ */ new Set(["days", "working", "weekday", "fromOccasion"]);
var obj84 = /* @__PURE__ */ new Set(["occasion", "days", "side"]);
var obj85 = ["before", "after"];
function validate81(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.on === void 0 || !func0.call(data, "on")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "on" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj78.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("day" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "day" });
        errors++;
      }
    }
    if (data.on !== void 0 && func0.call(data, "on")) {
      let data1 = data.on;
      if (!isText(data1, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/on", data1, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data2 = data.text;
      if (!isText(data2, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data2, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data3 = data.bound;
      if (!obj79.includes(data3)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/bound", data3, obj79));
        errors = vErrors.length;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data5 = data.time;
      if (!isText(data5, 1, 20)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/time", data5, 1, 20));
        errors = vErrors.length;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data6 = data.inferred;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!obj81.includes(data7)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/inferred/" + i0, data7, obj81));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data8 = data.says;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 of Object.keys(data8)) {
          if (!obj83.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/says", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data8.days !== void 0 && func0.call(data8, "days")) {
          let data9 = data8.days;
          if (!isWhole(data9, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/days", data9, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data8.working !== void 0 && func0.call(data8, "working")) {
          if (typeof data8.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data8.weekday !== void 0 && func0.call(data8, "weekday")) {
          let data11 = data8.weekday;
          if (!isWhole(data11, 1, 7)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/weekday", data11, 1, 7));
            errors = vErrors.length;
          }
        }
        if (data8.fromOccasion !== void 0 && func0.call(data8, "fromOccasion")) {
          let data12 = data8.fromOccasion;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.occasion === void 0 || !func0.call(data12, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data12.days === void 0 || !func0.call(data12, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "days" });
              errors++;
            }
            if (data12.side === void 0 || !func0.call(data12, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data12)) {
              if (!obj84.has(key2)) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data12.occasion !== void 0 && func0.call(data12, "occasion")) {
              let data13 = data12.occasion;
              if (!isText(data13, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/says/fromOccasion/occasion", data13, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data12.days !== void 0 && func0.call(data12, "days")) {
              let data14 = data12.days;
              if (!isWhole(data14, 0, Infinity)) {
                vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/fromOccasion/days", data14, 0, Infinity));
                errors = vErrors.length;
              }
            }
            if (data12.side !== void 0 && func0.call(data12, "side")) {
              let data15 = data12.side;
              if (!obj85.includes(data15)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/says/fromOccasion/side", data15, obj85));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
var obj87 = /* @__PURE__ */ new Set(["kind", "days", "text", "bound", "expected", "time", "inferred", "says"]);
function validate82(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.days === void 0 || !func0.call(data, "days")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "days" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj87.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("days" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "days" });
        errors++;
      }
    }
    if (data.days !== void 0 && func0.call(data, "days")) {
      let data1 = data.days;
      if (Array.isArray(data1)) {
        if (data1.length > 400) {
          vErrors = withFault(vErrors, instancePath + "/days", "maxItems", { limit: 400 });
          errors++;
        }
        if (data1.length < 1) {
          vErrors = withFault(vErrors, instancePath + "/days", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!isText(data2, 1, 40)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/days/" + i0, data2, 1, 40));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/days", "type", { type: "array" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (!isText(data3, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data3, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data4 = data.bound;
      if (!obj79.includes(data4)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/bound", data4, obj79));
        errors = vErrors.length;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data6 = data.time;
      if (!isText(data6, 1, 20)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/time", data6, 1, 20));
        errors = vErrors.length;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data7 = data.inferred;
      if (Array.isArray(data7)) {
        if (data7.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (!obj81.includes(data8)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/inferred/" + i1, data8, obj81));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data9 = data.says;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 of Object.keys(data9)) {
          if (!obj83.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/says", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data9.days !== void 0 && func0.call(data9, "days")) {
          let data10 = data9.days;
          if (!isWhole(data10, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/days", data10, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data9.working !== void 0 && func0.call(data9, "working")) {
          if (typeof data9.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data9.weekday !== void 0 && func0.call(data9, "weekday")) {
          let data12 = data9.weekday;
          if (!isWhole(data12, 1, 7)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/weekday", data12, 1, 7));
            errors = vErrors.length;
          }
        }
        if (data9.fromOccasion !== void 0 && func0.call(data9, "fromOccasion")) {
          let data13 = data9.fromOccasion;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.occasion === void 0 || !func0.call(data13, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data13.days === void 0 || !func0.call(data13, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "days" });
              errors++;
            }
            if (data13.side === void 0 || !func0.call(data13, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data13)) {
              if (!obj84.has(key2)) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data13.occasion !== void 0 && func0.call(data13, "occasion")) {
              let data14 = data13.occasion;
              if (!isText(data14, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/says/fromOccasion/occasion", data14, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data13.days !== void 0 && func0.call(data13, "days")) {
              let data15 = data13.days;
              if (!isWhole(data15, 0, Infinity)) {
                vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/fromOccasion/days", data15, 0, Infinity));
                errors = vErrors.length;
              }
            }
            if (data13.side !== void 0 && func0.call(data13, "side")) {
              let data16 = data13.side;
              if (!obj85.includes(data16)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/says/fromOccasion/side", data16, obj85));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
var obj96 = /* @__PURE__ */ new Set(["kind", "from", "to", "text", "bound", "expected", "time", "inferred", "says"]);
function validate83(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.from === void 0 || !func0.call(data, "from")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj96.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("range" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "range" });
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data1 = data.from;
      if (!isText(data1, 1, 240)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/from", data1, 1, 240));
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data2 = data.to;
      if (!isText(data2, 1, 240)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/to", data2, 1, 240));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (!isText(data3, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data3, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data4 = data.bound;
      if (!obj79.includes(data4)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/bound", data4, obj79));
        errors = vErrors.length;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data6 = data.time;
      if (!isText(data6, 1, 20)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/time", data6, 1, 20));
        errors = vErrors.length;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data7 = data.inferred;
      if (Array.isArray(data7)) {
        if (data7.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (!obj81.includes(data8)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/inferred/" + i0, data8, obj81));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data9 = data.says;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 of Object.keys(data9)) {
          if (!obj83.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/says", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data9.days !== void 0 && func0.call(data9, "days")) {
          let data10 = data9.days;
          if (!isWhole(data10, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/days", data10, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data9.working !== void 0 && func0.call(data9, "working")) {
          if (typeof data9.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data9.weekday !== void 0 && func0.call(data9, "weekday")) {
          let data12 = data9.weekday;
          if (!isWhole(data12, 1, 7)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/weekday", data12, 1, 7));
            errors = vErrors.length;
          }
        }
        if (data9.fromOccasion !== void 0 && func0.call(data9, "fromOccasion")) {
          let data13 = data9.fromOccasion;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.occasion === void 0 || !func0.call(data13, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data13.days === void 0 || !func0.call(data13, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "days" });
              errors++;
            }
            if (data13.side === void 0 || !func0.call(data13, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data13)) {
              if (!obj84.has(key2)) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data13.occasion !== void 0 && func0.call(data13, "occasion")) {
              let data14 = data13.occasion;
              if (!isText(data14, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/says/fromOccasion/occasion", data14, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data13.days !== void 0 && func0.call(data13, "days")) {
              let data15 = data13.days;
              if (!isWhole(data15, 0, Infinity)) {
                vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/fromOccasion/days", data15, 0, Infinity));
                errors = vErrors.length;
              }
            }
            if (data13.side !== void 0 && func0.call(data13, "side")) {
              let data16 = data13.side;
              if (!obj85.includes(data16)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/says/fromOccasion/side", data16, obj85));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var obj105 = /* @__PURE__ */ new Set(["kind", "month", "part", "text", "bound", "expected", "time", "inferred", "says"]);
var obj106 = ["early", "mid", "late"];
function validate84(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.month === void 0 || !func0.call(data, "month")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "month" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj105.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("month" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "month" });
        errors++;
      }
    }
    if (data.month !== void 0 && func0.call(data, "month")) {
      let data1 = data.month;
      if (!isText(data1, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/month", data1, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.part !== void 0 && func0.call(data, "part")) {
      let data2 = data.part;
      if (!obj106.includes(data2)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/part", data2, obj106));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (!isText(data3, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data3, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data4 = data.bound;
      if (!obj79.includes(data4)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/bound", data4, obj79));
        errors = vErrors.length;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data6 = data.time;
      if (!isText(data6, 1, 20)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/time", data6, 1, 20));
        errors = vErrors.length;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data7 = data.inferred;
      if (Array.isArray(data7)) {
        if (data7.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (!obj81.includes(data8)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/inferred/" + i0, data8, obj81));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data9 = data.says;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 of Object.keys(data9)) {
          if (!obj83.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/says", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data9.days !== void 0 && func0.call(data9, "days")) {
          let data10 = data9.days;
          if (!isWhole(data10, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/days", data10, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data9.working !== void 0 && func0.call(data9, "working")) {
          if (typeof data9.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data9.weekday !== void 0 && func0.call(data9, "weekday")) {
          let data12 = data9.weekday;
          if (!isWhole(data12, 1, 7)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/weekday", data12, 1, 7));
            errors = vErrors.length;
          }
        }
        if (data9.fromOccasion !== void 0 && func0.call(data9, "fromOccasion")) {
          let data13 = data9.fromOccasion;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.occasion === void 0 || !func0.call(data13, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data13.days === void 0 || !func0.call(data13, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "days" });
              errors++;
            }
            if (data13.side === void 0 || !func0.call(data13, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data13)) {
              if (!obj84.has(key2)) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data13.occasion !== void 0 && func0.call(data13, "occasion")) {
              let data14 = data13.occasion;
              if (!isText(data14, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/says/fromOccasion/occasion", data14, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data13.days !== void 0 && func0.call(data13, "days")) {
              let data15 = data13.days;
              if (!isWhole(data15, 0, Infinity)) {
                vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/fromOccasion/days", data15, 0, Infinity));
                errors = vErrors.length;
              }
            }
            if (data13.side !== void 0 && func0.call(data13, "side")) {
              let data16 = data13.side;
              if (!obj85.includes(data16)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/says/fromOccasion/side", data16, obj85));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
var obj116 = /* @__PURE__ */ new Set(["kind", "quarter", "text", "bound", "expected", "time", "inferred", "says"]);
function validate85(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.quarter === void 0 || !func0.call(data, "quarter")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "quarter" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj116.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("quarter" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "quarter" });
        errors++;
      }
    }
    if (data.quarter !== void 0 && func0.call(data, "quarter")) {
      let data1 = data.quarter;
      if (!isText(data1, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/quarter", data1, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data2 = data.text;
      if (!isText(data2, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data2, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data3 = data.bound;
      if (!obj79.includes(data3)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/bound", data3, obj79));
        errors = vErrors.length;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data5 = data.time;
      if (!isText(data5, 1, 20)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/time", data5, 1, 20));
        errors = vErrors.length;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data6 = data.inferred;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!obj81.includes(data7)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/inferred/" + i0, data7, obj81));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data8 = data.says;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 of Object.keys(data8)) {
          if (!obj83.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/says", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data8.days !== void 0 && func0.call(data8, "days")) {
          let data9 = data8.days;
          if (!isWhole(data9, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/days", data9, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data8.working !== void 0 && func0.call(data8, "working")) {
          if (typeof data8.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data8.weekday !== void 0 && func0.call(data8, "weekday")) {
          let data11 = data8.weekday;
          if (!isWhole(data11, 1, 7)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/weekday", data11, 1, 7));
            errors = vErrors.length;
          }
        }
        if (data8.fromOccasion !== void 0 && func0.call(data8, "fromOccasion")) {
          let data12 = data8.fromOccasion;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.occasion === void 0 || !func0.call(data12, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data12.days === void 0 || !func0.call(data12, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "days" });
              errors++;
            }
            if (data12.side === void 0 || !func0.call(data12, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data12)) {
              if (!obj84.has(key2)) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data12.occasion !== void 0 && func0.call(data12, "occasion")) {
              let data13 = data12.occasion;
              if (!isText(data13, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/says/fromOccasion/occasion", data13, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data12.days !== void 0 && func0.call(data12, "days")) {
              let data14 = data12.days;
              if (!isWhole(data14, 0, Infinity)) {
                vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/fromOccasion/days", data14, 0, Infinity));
                errors = vErrors.length;
              }
            }
            if (data12.side !== void 0 && func0.call(data12, "side")) {
              let data15 = data12.side;
              if (!obj85.includes(data15)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/says/fromOccasion/side", data15, obj85));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
var obj125 = /* @__PURE__ */ new Set(["kind", "year", "text", "bound", "expected", "time", "inferred", "says"]);
function validate86(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.year === void 0 || !func0.call(data, "year")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "year" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj125.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("year" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "year" });
        errors++;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      let data1 = data.year;
      if (!isWhole(data1, -Infinity, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/year", data1, -Infinity, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data2 = data.text;
      if (!isText(data2, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data2, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data3 = data.bound;
      if (!obj79.includes(data3)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/bound", data3, obj79));
        errors = vErrors.length;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data5 = data.time;
      if (!isText(data5, 1, 20)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/time", data5, 1, 20));
        errors = vErrors.length;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data6 = data.inferred;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!obj81.includes(data7)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/inferred/" + i0, data7, obj81));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data8 = data.says;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 of Object.keys(data8)) {
          if (!obj83.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/says", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data8.days !== void 0 && func0.call(data8, "days")) {
          let data9 = data8.days;
          if (!isWhole(data9, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/days", data9, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data8.working !== void 0 && func0.call(data8, "working")) {
          if (typeof data8.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data8.weekday !== void 0 && func0.call(data8, "weekday")) {
          let data11 = data8.weekday;
          if (!isWhole(data11, 1, 7)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/weekday", data11, 1, 7));
            errors = vErrors.length;
          }
        }
        if (data8.fromOccasion !== void 0 && func0.call(data8, "fromOccasion")) {
          let data12 = data8.fromOccasion;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.occasion === void 0 || !func0.call(data12, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data12.days === void 0 || !func0.call(data12, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "days" });
              errors++;
            }
            if (data12.side === void 0 || !func0.call(data12, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data12)) {
              if (!obj84.has(key2)) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data12.occasion !== void 0 && func0.call(data12, "occasion")) {
              let data13 = data12.occasion;
              if (!isText(data13, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/says/fromOccasion/occasion", data13, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data12.days !== void 0 && func0.call(data12, "days")) {
              let data14 = data12.days;
              if (!isWhole(data14, 0, Infinity)) {
                vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/fromOccasion/days", data14, 0, Infinity));
                errors = vErrors.length;
              }
            }
            if (data12.side !== void 0 && func0.call(data12, "side")) {
              let data15 = data12.side;
              if (!obj85.includes(data15)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/says/fromOccasion/side", data15, obj85));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
function validate87(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.year === void 0 || !func0.call(data, "year")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "year" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj125.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("school-year" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "school-year" });
        errors++;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      let data1 = data.year;
      if (!isWhole(data1, -Infinity, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/year", data1, -Infinity, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data2 = data.text;
      if (!isText(data2, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data2, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data3 = data.bound;
      if (!obj79.includes(data3)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/bound", data3, obj79));
        errors = vErrors.length;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data5 = data.time;
      if (!isText(data5, 1, 20)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/time", data5, 1, 20));
        errors = vErrors.length;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data6 = data.inferred;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!obj81.includes(data7)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/inferred/" + i0, data7, obj81));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data8 = data.says;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 of Object.keys(data8)) {
          if (!obj83.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/says", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data8.days !== void 0 && func0.call(data8, "days")) {
          let data9 = data8.days;
          if (!isWhole(data9, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/days", data9, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data8.working !== void 0 && func0.call(data8, "working")) {
          if (typeof data8.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data8.weekday !== void 0 && func0.call(data8, "weekday")) {
          let data11 = data8.weekday;
          if (!isWhole(data11, 1, 7)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/weekday", data11, 1, 7));
            errors = vErrors.length;
          }
        }
        if (data8.fromOccasion !== void 0 && func0.call(data8, "fromOccasion")) {
          let data12 = data8.fromOccasion;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.occasion === void 0 || !func0.call(data12, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data12.days === void 0 || !func0.call(data12, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "days" });
              errors++;
            }
            if (data12.side === void 0 || !func0.call(data12, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data12)) {
              if (!obj84.has(key2)) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data12.occasion !== void 0 && func0.call(data12, "occasion")) {
              let data13 = data12.occasion;
              if (!isText(data13, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/says/fromOccasion/occasion", data13, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data12.days !== void 0 && func0.call(data12, "days")) {
              let data14 = data12.days;
              if (!isWhole(data14, 0, Infinity)) {
                vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/fromOccasion/days", data14, 0, Infinity));
                errors = vErrors.length;
              }
            }
            if (data12.side !== void 0 && func0.call(data12, "side")) {
              let data15 = data12.side;
              if (!obj85.includes(data15)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/says/fromOccasion/side", data15, obj85));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
var obj143 = /* @__PURE__ */ new Set(["kind", "every", "times", "weekday", "dayOfMonth", "months", "text", "bound", "expected", "time", "inferred", "says"]);
var obj144 = ["day", "week", "month", "quarter", "half-year", "year", "school-term"];
function validate88(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.every === void 0 || !func0.call(data, "every")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "every" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj143.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("recurring" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "recurring" });
        errors++;
      }
    }
    if (data.every !== void 0 && func0.call(data, "every")) {
      let data1 = data.every;
      if (!obj144.includes(data1)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/every", data1, obj144));
        errors = vErrors.length;
      }
    }
    if (data.times !== void 0 && func0.call(data, "times")) {
      let data2 = data.times;
      if (!isWhole(data2, 1, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/times", data2, 1, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.weekday !== void 0 && func0.call(data, "weekday")) {
      let data3 = data.weekday;
      if (!isWhole(data3, 1, 7)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/weekday", data3, 1, 7));
        errors = vErrors.length;
      }
    }
    if (data.dayOfMonth !== void 0 && func0.call(data, "dayOfMonth")) {
      let data4 = data.dayOfMonth;
      if (!isWhole(data4, 1, 31)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/dayOfMonth", data4, 1, 31));
        errors = vErrors.length;
      }
    }
    if (data.months !== void 0 && func0.call(data, "months")) {
      let data5 = data.months;
      if (Array.isArray(data5)) {
        if (data5.length > 12) {
          vErrors = withFault(vErrors, instancePath + "/months", "maxItems", { limit: 12 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!isWhole(data6, 1, 12)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/months/" + i0, data6, 1, 12));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/months", "type", { type: "array" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data7 = data.text;
      if (!isText(data7, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data7, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data8 = data.bound;
      if (!obj79.includes(data8)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/bound", data8, obj79));
        errors = vErrors.length;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data10 = data.time;
      if (!isText(data10, 1, 20)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/time", data10, 1, 20));
        errors = vErrors.length;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data11 = data.inferred;
      if (Array.isArray(data11)) {
        if (data11.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (!obj81.includes(data12)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/inferred/" + i1, data12, obj81));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data13 = data.says;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key1 of Object.keys(data13)) {
          if (!obj83.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/says", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data13.days !== void 0 && func0.call(data13, "days")) {
          let data14 = data13.days;
          if (!isWhole(data14, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/days", data14, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data13.working !== void 0 && func0.call(data13, "working")) {
          if (typeof data13.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data13.weekday !== void 0 && func0.call(data13, "weekday")) {
          let data16 = data13.weekday;
          if (!isWhole(data16, 1, 7)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/weekday", data16, 1, 7));
            errors = vErrors.length;
          }
        }
        if (data13.fromOccasion !== void 0 && func0.call(data13, "fromOccasion")) {
          let data17 = data13.fromOccasion;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.occasion === void 0 || !func0.call(data17, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data17.days === void 0 || !func0.call(data17, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "days" });
              errors++;
            }
            if (data17.side === void 0 || !func0.call(data17, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data17)) {
              if (!obj84.has(key2)) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data17.occasion !== void 0 && func0.call(data17, "occasion")) {
              let data18 = data17.occasion;
              if (!isText(data18, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/says/fromOccasion/occasion", data18, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data17.days !== void 0 && func0.call(data17, "days")) {
              let data19 = data17.days;
              if (!isWhole(data19, 0, Infinity)) {
                vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/fromOccasion/days", data19, 0, Infinity));
                errors = vErrors.length;
              }
            }
            if (data17.side !== void 0 && func0.call(data17, "side")) {
              let data20 = data17.side;
              if (!obj85.includes(data20)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/says/fromOccasion/side", data20, obj85));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var obj154 = /* @__PURE__ */ new Set(["kind", "count", "unit", "side", "of", "text", "bound", "expected", "time", "inferred", "says"]);
var obj155 = ["hour", "day", "working-day", "week", "month", "year"];
var obj157 = ["before", "after", "within"];
function validate89(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.count === void 0 || !func0.call(data, "count")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "count" });
      errors++;
    }
    if (data.unit === void 0 || !func0.call(data, "unit")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "unit" });
      errors++;
    }
    if (data.side === void 0 || !func0.call(data, "side")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "side" });
      errors++;
    }
    if (data.of === void 0 || !func0.call(data, "of")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "of" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj154.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("relative" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "relative" });
        errors++;
      }
    }
    if (data.count !== void 0 && func0.call(data, "count")) {
      let data1 = data.count;
      if (!isWhole(data1, 0, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/count", data1, 0, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      let data2 = data.unit;
      if (!obj155.includes(data2)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/unit", data2, obj155));
        errors = vErrors.length;
      }
    }
    if (data.side !== void 0 && func0.call(data, "side")) {
      let data3 = data.side;
      if (!obj157.includes(data3)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/side", data3, obj157));
        errors = vErrors.length;
      }
    }
    if (data.of !== void 0 && func0.call(data, "of")) {
      let data4 = data.of;
      if (!isText(data4, 1, 500)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/of", data4, 1, 500));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data5 = data.text;
      if (!isText(data5, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data5, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data6 = data.bound;
      if (!obj79.includes(data6)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/bound", data6, obj79));
        errors = vErrors.length;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data8 = data.time;
      if (!isText(data8, 1, 20)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/time", data8, 1, 20));
        errors = vErrors.length;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data9 = data.inferred;
      if (Array.isArray(data9)) {
        if (data9.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (!obj81.includes(data10)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/inferred/" + i0, data10, obj81));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data11 = data.says;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 of Object.keys(data11)) {
          if (!obj83.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/says", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data11.days !== void 0 && func0.call(data11, "days")) {
          let data12 = data11.days;
          if (!isWhole(data12, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/days", data12, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data11.working !== void 0 && func0.call(data11, "working")) {
          if (typeof data11.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data11.weekday !== void 0 && func0.call(data11, "weekday")) {
          let data14 = data11.weekday;
          if (!isWhole(data14, 1, 7)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/weekday", data14, 1, 7));
            errors = vErrors.length;
          }
        }
        if (data11.fromOccasion !== void 0 && func0.call(data11, "fromOccasion")) {
          let data15 = data11.fromOccasion;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.occasion === void 0 || !func0.call(data15, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data15.days === void 0 || !func0.call(data15, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "days" });
              errors++;
            }
            if (data15.side === void 0 || !func0.call(data15, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data15)) {
              if (!obj84.has(key2)) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data15.occasion !== void 0 && func0.call(data15, "occasion")) {
              let data16 = data15.occasion;
              if (!isText(data16, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/says/fromOccasion/occasion", data16, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data15.days !== void 0 && func0.call(data15, "days")) {
              let data17 = data15.days;
              if (!isWhole(data17, 0, Infinity)) {
                vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/fromOccasion/days", data17, 0, Infinity));
                errors = vErrors.length;
              }
            }
            if (data15.side !== void 0 && func0.call(data15, "side")) {
              let data18 = data15.side;
              if (!obj85.includes(data18)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/says/fromOccasion/side", data18, obj85));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
var obj167 = /* @__PURE__ */ new Set(["kind", "name", "occasion", "offset", "text", "bound", "expected", "time", "inferred", "says"]);
function validate90(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj167.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("event" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "event" });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data1 = data.name;
      if (!isText(data1, 1, 500)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/name", data1, 1, 500));
        errors = vErrors.length;
      }
    }
    if (data.occasion !== void 0 && func0.call(data, "occasion")) {
      let data2 = data.occasion;
      if (!isText(data2, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/occasion", data2, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.offset !== void 0 && func0.call(data, "offset")) {
      let data3 = data.offset;
      if (!isWhole(data3, -Infinity, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/offset", data3, -Infinity, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (!isText(data4, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data4, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data5 = data.bound;
      if (!obj79.includes(data5)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/bound", data5, obj79));
        errors = vErrors.length;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data7 = data.time;
      if (!isText(data7, 1, 20)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/time", data7, 1, 20));
        errors = vErrors.length;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data8 = data.inferred;
      if (Array.isArray(data8)) {
        if (data8.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (!obj81.includes(data9)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/inferred/" + i0, data9, obj81));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data10 = data.says;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 of Object.keys(data10)) {
          if (!obj83.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/says", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data10.days !== void 0 && func0.call(data10, "days")) {
          let data11 = data10.days;
          if (!isWhole(data11, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/days", data11, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data10.working !== void 0 && func0.call(data10, "working")) {
          if (typeof data10.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data10.weekday !== void 0 && func0.call(data10, "weekday")) {
          let data13 = data10.weekday;
          if (!isWhole(data13, 1, 7)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/weekday", data13, 1, 7));
            errors = vErrors.length;
          }
        }
        if (data10.fromOccasion !== void 0 && func0.call(data10, "fromOccasion")) {
          let data14 = data10.fromOccasion;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.occasion === void 0 || !func0.call(data14, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data14.days === void 0 || !func0.call(data14, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "days" });
              errors++;
            }
            if (data14.side === void 0 || !func0.call(data14, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data14)) {
              if (!obj84.has(key2)) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data14.occasion !== void 0 && func0.call(data14, "occasion")) {
              let data15 = data14.occasion;
              if (!isText(data15, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/says/fromOccasion/occasion", data15, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data14.days !== void 0 && func0.call(data14, "days")) {
              let data16 = data14.days;
              if (!isWhole(data16, 0, Infinity)) {
                vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/fromOccasion/days", data16, 0, Infinity));
                errors = vErrors.length;
              }
            }
            if (data14.side !== void 0 && func0.call(data14, "side")) {
              let data17 = data14.side;
              if (!obj85.includes(data17)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/says/fromOccasion/side", data17, obj85));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
var obj176 = /* @__PURE__ */ new Set(["kind", "text", "bound", "expected", "time", "inferred", "says"]);
function validate91(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj176.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("ongoing" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "ongoing" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data1 = data.text;
      if (!isText(data1, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data1, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data2 = data.bound;
      if (!obj79.includes(data2)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/bound", data2, obj79));
        errors = vErrors.length;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data4 = data.time;
      if (!isText(data4, 1, 20)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/time", data4, 1, 20));
        errors = vErrors.length;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data5 = data.inferred;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!obj81.includes(data6)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/inferred/" + i0, data6, obj81));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data7 = data.says;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 of Object.keys(data7)) {
          if (!obj83.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/says", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data7.days !== void 0 && func0.call(data7, "days")) {
          let data8 = data7.days;
          if (!isWhole(data8, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/days", data8, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data7.working !== void 0 && func0.call(data7, "working")) {
          if (typeof data7.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data7.weekday !== void 0 && func0.call(data7, "weekday")) {
          let data10 = data7.weekday;
          if (!isWhole(data10, 1, 7)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/weekday", data10, 1, 7));
            errors = vErrors.length;
          }
        }
        if (data7.fromOccasion !== void 0 && func0.call(data7, "fromOccasion")) {
          let data11 = data7.fromOccasion;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.occasion === void 0 || !func0.call(data11, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data11.days === void 0 || !func0.call(data11, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "days" });
              errors++;
            }
            if (data11.side === void 0 || !func0.call(data11, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data11)) {
              if (!obj84.has(key2)) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data11.occasion !== void 0 && func0.call(data11, "occasion")) {
              let data12 = data11.occasion;
              if (!isText(data12, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/says/fromOccasion/occasion", data12, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data11.days !== void 0 && func0.call(data11, "days")) {
              let data13 = data11.days;
              if (!isWhole(data13, 0, Infinity)) {
                vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/fromOccasion/days", data13, 0, Infinity));
                errors = vErrors.length;
              }
            }
            if (data11.side !== void 0 && func0.call(data11, "side")) {
              let data14 = data11.side;
              if (!obj85.includes(data14)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/says/fromOccasion/side", data14, obj85));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
var obj185 = /* @__PURE__ */ new Set(["kind", "word", "text", "bound", "expected", "time", "inferred", "says"]);
var obj186 = ["on-request", "as-prescribed", "periodic", "as-progress", "timely", "unscheduled", "other"];
function validate92(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.word === void 0 || !func0.call(data, "word")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "word" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj185.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("vague" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "vague" });
        errors++;
      }
    }
    if (data.word !== void 0 && func0.call(data, "word")) {
      let data1 = data.word;
      if (!obj186.includes(data1)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/word", data1, obj186));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data2 = data.text;
      if (!isText(data2, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data2, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.bound !== void 0 && func0.call(data, "bound")) {
      let data3 = data.bound;
      if (!obj79.includes(data3)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/bound", data3, obj79));
        errors = vErrors.length;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (typeof data.expected !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/expected", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data5 = data.time;
      if (!isText(data5, 1, 20)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/time", data5, 1, 20));
        errors = vErrors.length;
      }
    }
    if (data.inferred !== void 0 && func0.call(data, "inferred")) {
      let data6 = data.inferred;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/inferred", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!obj81.includes(data7)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/inferred/" + i0, data7, obj81));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inferred", "type", { type: "array" });
        errors++;
      }
    }
    if (data.says !== void 0 && func0.call(data, "says")) {
      let data8 = data.says;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 of Object.keys(data8)) {
          if (!obj83.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/says", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data8.days !== void 0 && func0.call(data8, "days")) {
          let data9 = data8.days;
          if (!isWhole(data9, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/days", data9, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data8.working !== void 0 && func0.call(data8, "working")) {
          if (typeof data8.working !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/says/working", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data8.weekday !== void 0 && func0.call(data8, "weekday")) {
          let data11 = data8.weekday;
          if (!isWhole(data11, 1, 7)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/weekday", data11, 1, 7));
            errors = vErrors.length;
          }
        }
        if (data8.fromOccasion !== void 0 && func0.call(data8, "fromOccasion")) {
          let data12 = data8.fromOccasion;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.occasion === void 0 || !func0.call(data12, "occasion")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "occasion" });
              errors++;
            }
            if (data12.days === void 0 || !func0.call(data12, "days")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "days" });
              errors++;
            }
            if (data12.side === void 0 || !func0.call(data12, "side")) {
              vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "required", { missingProperty: "side" });
              errors++;
            }
            for (const key2 of Object.keys(data12)) {
              if (!obj84.has(key2)) {
                vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data12.occasion !== void 0 && func0.call(data12, "occasion")) {
              let data13 = data12.occasion;
              if (!isText(data13, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/says/fromOccasion/occasion", data13, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data12.days !== void 0 && func0.call(data12, "days")) {
              let data14 = data12.days;
              if (!isWhole(data14, 0, Infinity)) {
                vErrors = withFaults(vErrors, wholeFaults(instancePath + "/says/fromOccasion/days", data14, 0, Infinity));
                errors = vErrors.length;
              }
            }
            if (data12.side !== void 0 && func0.call(data12, "side")) {
              let data15 = data12.side;
              if (!obj85.includes(data15)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/says/fromOccasion/side", data15, obj85));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/says/fromOccasion", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/says", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
function validate80(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if (typeof data.kind !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "type", { type: "string" });
        errors++;
      }
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "day") {
        if (!validate81(data, instancePath)) {
          vErrors = withFaults(vErrors, validate81.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "days") {
        if (!validate82(data, instancePath)) {
          vErrors = withFaults(vErrors, validate82.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "range") {
        if (!validate83(data, instancePath)) {
          vErrors = withFaults(vErrors, validate83.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "month") {
        if (!validate84(data, instancePath)) {
          vErrors = withFaults(vErrors, validate84.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "quarter") {
        if (!validate85(data, instancePath)) {
          vErrors = withFaults(vErrors, validate85.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "year") {
        if (!validate86(data, instancePath)) {
          vErrors = withFaults(vErrors, validate86.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "school-year") {
        if (!validate87(data, instancePath)) {
          vErrors = withFaults(vErrors, validate87.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "recurring") {
        if (!validate88(data, instancePath)) {
          vErrors = withFaults(vErrors, validate88.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "relative") {
        if (!validate89(data, instancePath)) {
          vErrors = withFaults(vErrors, validate89.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "event") {
        if (!validate90(data, instancePath)) {
          vErrors = withFaults(vErrors, validate90.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "ongoing") {
        if (!validate91(data, instancePath)) {
          vErrors = withFaults(vErrors, validate91.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "vague") {
        if (!validate92(data, instancePath)) {
          vErrors = withFaults(vErrors, validate92.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = withFault(vErrors, instancePath, "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
        errors++;
      }
    } else {
      vErrors = withFault(vErrors, instancePath, "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
      errors++;
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate79(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.when === void 0 || !func0.call(data, "when")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "when" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj75.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (!isText(data2, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/label", data2, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (!isText(data3, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data3, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data4 = data.x;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data5 = data.title;
      if (!isText(data5, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/title", data5, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data6 = data.kind;
      if (!obj76.includes(data6)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/kind", data6, obj76));
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      if (!validate80(data.when, instancePath + "/when")) {
        vErrors = withFaults(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
var obj196 = /* @__PURE__ */ new Set(["id", "section", "label", "title", "text", "mentions", "x", "when", "occasion", "track", "parent"]);
var obj201 = /* @__PURE__ */ new Set(["id", "relation"]);
var obj202 = ["before", "until", "on", "from", "after"];
var obj204 = ["stage", "throughout", "peak", "follow-up"];
var obj197 = /* @__PURE__ */ new Set(["kind", "name", "series", "ordinal", "written", "year", "term", "ahead"]);
var obj198 = ["congress", "term", "event", "law"];
var obj200 = /* @__PURE__ */ new Set(["from", "to"]);
function validate108(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj197.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data0 = data.kind;
      if (!obj198.includes(data0)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/kind", data0, obj198));
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data1 = data.name;
      if (!isText(data1, 1, 500)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/name", data1, 1, 500));
        errors = vErrors.length;
      }
    }
    if (data.series !== void 0 && func0.call(data, "series")) {
      let data2 = data.series;
      if (!isText(data2, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/series", data2, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.ordinal !== void 0 && func0.call(data, "ordinal")) {
      let data3 = data.ordinal;
      if (!isWhole(data3, 0, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/ordinal", data3, 0, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.written !== void 0 && func0.call(data, "written")) {
      let data4 = data.written;
      if (!isText(data4, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/written", data4, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      let data5 = data.year;
      if (!isWhole(data5, -Infinity, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/year", data5, -Infinity, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.term !== void 0 && func0.call(data, "term")) {
      let data6 = data.term;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.from === void 0 || !func0.call(data6, "from")) {
          vErrors = withFault(vErrors, instancePath + "/term", "required", { missingProperty: "from" });
          errors++;
        }
        if (data6.to === void 0 || !func0.call(data6, "to")) {
          vErrors = withFault(vErrors, instancePath + "/term", "required", { missingProperty: "to" });
          errors++;
        }
        for (const key1 of Object.keys(data6)) {
          if (!obj200.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/term", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data6.from !== void 0 && func0.call(data6, "from")) {
          let data7 = data6.from;
          if (!isWhole(data7, -Infinity, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/term/from", data7, -Infinity, Infinity));
            errors = vErrors.length;
          }
        }
        if (data6.to !== void 0 && func0.call(data6, "to")) {
          let data8 = data6.to;
          if (!isWhole(data8, -Infinity, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/term/to", data8, -Infinity, Infinity));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/term", "type", { type: "object" });
        errors++;
      }
    }
    if (data.ahead !== void 0 && func0.call(data, "ahead")) {
      if (typeof data.ahead !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/ahead", "type", { type: "boolean" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
function validate107(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.when === void 0 || !func0.call(data, "when")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "when" });
      errors++;
    }
    if (data.track === void 0 || !func0.call(data, "track")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "track" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj196.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (!isText(data2, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/label", data2, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data3 = data.title;
      if (!isText(data3, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/title", data3, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (!isText(data4, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data4, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.mentions !== void 0 && func0.call(data, "mentions")) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/mentions", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate108(data5[i0], instancePath + "/mentions/" + i0)) {
            vErrors = withFaults(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/mentions", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data7 = data.x;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      if (!validate80(data.when, instancePath + "/when")) {
        vErrors = withFaults(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.occasion !== void 0 && func0.call(data, "occasion")) {
      let data9 = data.occasion;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.id === void 0 || !func0.call(data9, "id")) {
          vErrors = withFault(vErrors, instancePath + "/occasion", "required", { missingProperty: "id" });
          errors++;
        }
        if (data9.relation === void 0 || !func0.call(data9, "relation")) {
          vErrors = withFault(vErrors, instancePath + "/occasion", "required", { missingProperty: "relation" });
          errors++;
        }
        for (const key1 of Object.keys(data9)) {
          if (!obj201.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/occasion", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data9.id !== void 0 && func0.call(data9, "id")) {
          let data10 = data9.id;
          if (!isText(data10, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/occasion/id", data10, 1, 200));
            errors = vErrors.length;
          }
        }
        if (data9.relation !== void 0 && func0.call(data9, "relation")) {
          let data11 = data9.relation;
          if (!obj202.includes(data11)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/occasion/relation", data11, obj202));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/occasion", "type", { type: "object" });
        errors++;
      }
    }
    if (data.track !== void 0 && func0.call(data, "track")) {
      let data12 = data.track;
      if (!obj204.includes(data12)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/track", data12, obj204));
        errors = vErrors.length;
      }
    }
    if (data.parent !== void 0 && func0.call(data, "parent")) {
      let data13 = data.parent;
      if (!isText(data13, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/parent", data13, 1, 200));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var obj206 = /* @__PURE__ */ new Set(["id", "section", "label", "title", "text", "mentions", "x", "kind"]);
var obj207 = ["purpose", "requirement", "form", "slogan", "condition", "note"];
function validate112(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj206.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (!isText(data2, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/label", data2, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data3 = data.title;
      if (!isText(data3, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/title", data3, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (!isText(data4, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data4, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.mentions !== void 0 && func0.call(data, "mentions")) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/mentions", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate108(data5[i0], instancePath + "/mentions/" + i0)) {
            vErrors = withFaults(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/mentions", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data7 = data.x;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data8 = data.kind;
      if (!obj207.includes(data8)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/kind", data8, obj207));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
var obj209 = /* @__PURE__ */ new Set(["id", "section", "label", "title", "text", "mentions", "x", "target", "when", "parent"]);
function validate115(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj209.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (!isText(data2, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/label", data2, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data3 = data.title;
      if (!isText(data3, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/title", data3, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (!isText(data4, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data4, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.mentions !== void 0 && func0.call(data, "mentions")) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/mentions", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate108(data5[i0], instancePath + "/mentions/" + i0)) {
            vErrors = withFaults(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/mentions", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data7 = data.x;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.target !== void 0 && func0.call(data, "target")) {
      let data8 = data.target;
      if (!isText(data8, 1, 2e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/target", data8, 1, 2e3));
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      if (!validate80(data.when, instancePath + "/when")) {
        vErrors = withFaults(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.parent !== void 0 && func0.call(data, "parent")) {
      let data10 = data.parent;
      if (!isText(data10, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/parent", data10, 1, 200));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
var obj210 = /* @__PURE__ */ new Set(["id", "section", "label", "title", "text", "mentions", "x", "kind", "phase", "parent", "subjects", "when"]);
var obj211 = ["message", "work", "solution"];
function validate119(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj210.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (!isText(data2, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/label", data2, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data3 = data.title;
      if (!isText(data3, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/title", data3, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (!isText(data4, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data4, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.mentions !== void 0 && func0.call(data, "mentions")) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/mentions", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate108(data5[i0], instancePath + "/mentions/" + i0)) {
            vErrors = withFaults(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/mentions", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data7 = data.x;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data8 = data.kind;
      if (!obj211.includes(data8)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/kind", data8, obj211));
        errors = vErrors.length;
      }
    }
    if (data.phase !== void 0 && func0.call(data, "phase")) {
      let data9 = data.phase;
      if (!isText(data9, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/phase", data9, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.parent !== void 0 && func0.call(data, "parent")) {
      let data10 = data.parent;
      if (!isText(data10, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/parent", data10, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.subjects !== void 0 && func0.call(data, "subjects")) {
      let data11 = data.subjects;
      if (Array.isArray(data11)) {
        if (data11.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/subjects", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (!isText(data12, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/subjects/" + i1, data12, 1, 200));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/subjects", "type", { type: "array" });
        errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      if (!validate80(data.when, instancePath + "/when")) {
        vErrors = withFaults(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
var obj213 = /* @__PURE__ */ new Set(["id", "x", "names", "kind", "of", "holds", "sort", "members", "except"]);
var obj214 = /* @__PURE__ */ new Set(["text", "section", "declared"]);
var obj215 = ["internal", "subordinate", "superior", "peer", "outside", "class", "office", "unnamed"];
var obj217 = ["internal-units", "internal-leaders", "provincial-departments", "communes", "districts", "front-members", "mass-organisations", "media", "firms", "schools", "vertical-agencies", "board-members", "related", "all"];
function validate123(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.names === void 0 || !func0.call(data, "names")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "names" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj213.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data1 = data.x;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data2 = data.names;
      if (Array.isArray(data2)) {
        if (data2.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/names", "maxItems", { limit: 1e4 });
          errors++;
        }
        if (data2.length < 1) {
          vErrors = withFault(vErrors, instancePath + "/names", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.text === void 0 || !func0.call(data3, "text")) {
              vErrors = withFault(vErrors, instancePath + "/names/" + i0, "required", { missingProperty: "text" });
              errors++;
            }
            for (const key1 of Object.keys(data3)) {
              if (!obj214.has(key1)) {
                vErrors = withFault(vErrors, instancePath + "/names/" + i0, "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data3.text !== void 0 && func0.call(data3, "text")) {
              let data4 = data3.text;
              if (!isText(data4, 1, 500)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/names/" + i0 + "/text", data4, 1, 500));
                errors = vErrors.length;
              }
            }
            if (data3.section !== void 0 && func0.call(data3, "section")) {
              let data5 = data3.section;
              if (!isText(data5, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/names/" + i0 + "/section", data5, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data3.declared !== void 0 && func0.call(data3, "declared")) {
              if (typeof data3.declared !== "boolean") {
                vErrors = withFault(vErrors, instancePath + "/names/" + i0 + "/declared", "type", { type: "boolean" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/names/" + i0, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/names", "type", { type: "array" });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data7 = data.kind;
      if (!obj215.includes(data7)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/kind", data7, obj215));
        errors = vErrors.length;
      }
    }
    if (data.of !== void 0 && func0.call(data, "of")) {
      let data8 = data.of;
      if (!isText(data8, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/of", data8, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.holds !== void 0 && func0.call(data, "holds")) {
      let data9 = data.holds;
      if (Array.isArray(data9)) {
        if (data9.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/holds", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (!isText(data10, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/holds/" + i1, data10, 1, 200));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/holds", "type", { type: "array" });
        errors++;
      }
    }
    if (data.sort !== void 0 && func0.call(data, "sort")) {
      let data11 = data.sort;
      if (!obj217.includes(data11)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/sort", data11, obj217));
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0 && func0.call(data, "members")) {
      let data12 = data.members;
      if (Array.isArray(data12)) {
        if (data12.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/members", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (!isText(data13, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/members/" + i2, data13, 1, 200));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/members", "type", { type: "array" });
        errors++;
      }
    }
    if (data.except !== void 0 && func0.call(data, "except")) {
      let data14 = data.except;
      if (Array.isArray(data14)) {
        if (data14.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/except", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (!isText(data15, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/except/" + i3, data15, 1, 200));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/except", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
var obj219 = /* @__PURE__ */ new Set(["id", "section", "label", "title", "text", "mentions", "x", "parties", "parent", "when", "topics", "subjects", "covers", "outputs", "channels", "origin"]);
var obj226 = ["unit-entry", "labelled", "sentence", "table"];
var obj220 = /* @__PURE__ */ new Set(["unit", "as", "role", "verb", "by", "via"]);
var obj221 = ["lead", "do", "support", "oversee", "advise", "collect", "report", "focal", "fund"];
function validate127(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0 || !func0.call(data, "role")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "role" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj220.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      let data0 = data.unit;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/unit", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.as !== void 0 && func0.call(data, "as")) {
      let data1 = data.as;
      if (!isText(data1, 1, 500)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/as", data1, 1, 500));
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0 && func0.call(data, "role")) {
      let data2 = data.role;
      if (!obj221.includes(data2)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/role", data2, obj221));
        errors = vErrors.length;
      }
    }
    if (data.verb !== void 0 && func0.call(data, "verb")) {
      let data3 = data.verb;
      if (!isText(data3, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/verb", data3, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by")) {
      let data4 = data.by;
      if (!isText(data4, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/by", data4, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.via !== void 0 && func0.call(data, "via")) {
      let data5 = data.via;
      if (!isText(data5, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/via", data5, 1, 200));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
var obj223 = /* @__PURE__ */ new Set(["scope", "ref"]);
var obj224 = ["all", "phase", "section", "subject"];
function validate130(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope === void 0 || !func0.call(data, "scope")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "scope" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj223.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.scope !== void 0 && func0.call(data, "scope")) {
      let data0 = data.scope;
      if (!obj224.includes(data0)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/scope", data0, obj224));
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0 && func0.call(data, "ref")) {
      let data1 = data.ref;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/ref", data1, 1, 200));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
function validate125(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.parties === void 0 || !func0.call(data, "parties")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "parties" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj219.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (!isText(data2, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/label", data2, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data3 = data.title;
      if (!isText(data3, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/title", data3, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (!isText(data4, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data4, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.mentions !== void 0 && func0.call(data, "mentions")) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/mentions", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate108(data5[i0], instancePath + "/mentions/" + i0)) {
            vErrors = withFaults(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/mentions", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data7 = data.x;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.parties !== void 0 && func0.call(data, "parties")) {
      let data8 = data.parties;
      if (Array.isArray(data8)) {
        if (data8.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/parties", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate127(data8[i1], instancePath + "/parties/" + i1)) {
            vErrors = withFaults(vErrors, validate127.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/parties", "type", { type: "array" });
        errors++;
      }
    }
    if (data.parent !== void 0 && func0.call(data, "parent")) {
      let data10 = data.parent;
      if (!isText(data10, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/parent", data10, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      let data11 = data.when;
      if (Array.isArray(data11)) {
        if (data11.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/when", "maxItems", { limit: 100 });
          errors++;
        }
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate80(data11[i2], instancePath + "/when/" + i2)) {
            vErrors = withFaults(vErrors, validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/when", "type", { type: "array" });
        errors++;
      }
    }
    if (data.topics !== void 0 && func0.call(data, "topics")) {
      let data13 = data.topics;
      if (Array.isArray(data13)) {
        if (data13.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/topics", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (!isText(data14, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/topics/" + i3, data14, 1, 200));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/topics", "type", { type: "array" });
        errors++;
      }
    }
    if (data.subjects !== void 0 && func0.call(data, "subjects")) {
      let data15 = data.subjects;
      if (Array.isArray(data15)) {
        if (data15.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/subjects", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data16 = data15[i4];
          if (!isText(data16, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/subjects/" + i4, data16, 1, 200));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/subjects", "type", { type: "array" });
        errors++;
      }
    }
    if (data.covers !== void 0 && func0.call(data, "covers")) {
      if (!validate130(data.covers, instancePath + "/covers")) {
        vErrors = withFaults(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.outputs !== void 0 && func0.call(data, "outputs")) {
      let data18 = data.outputs;
      if (Array.isArray(data18)) {
        if (data18.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/outputs", "maxItems", { limit: 100 });
          errors++;
        }
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data19 = data18[i5];
          if (!isText(data19, 1, 2e3)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/outputs/" + i5, data19, 1, 2e3));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/outputs", "type", { type: "array" });
        errors++;
      }
    }
    if (data.channels !== void 0 && func0.call(data, "channels")) {
      let data20 = data.channels;
      if (Array.isArray(data20)) {
        if (data20.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/channels", "maxItems", { limit: 100 });
          errors++;
        }
        const len6 = data20.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data21 = data20[i6];
          if (!isText(data21, 1, 500)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/channels/" + i6, data21, 1, 500));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/channels", "type", { type: "array" });
        errors++;
      }
    }
    if (data.origin !== void 0 && func0.call(data, "origin")) {
      let data22 = data.origin;
      if (!obj226.includes(data22)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/origin", data22, obj226));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
var obj228 = /* @__PURE__ */ new Set(["id", "section", "label", "title", "text", "mentions", "x", "parties", "covers"]);
function validate133(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.parties === void 0 || !func0.call(data, "parties")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "parties" });
      errors++;
    }
    if (data.covers === void 0 || !func0.call(data, "covers")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "covers" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj228.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (!isText(data2, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/label", data2, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data3 = data.title;
      if (!isText(data3, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/title", data3, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (!isText(data4, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data4, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.mentions !== void 0 && func0.call(data, "mentions")) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/mentions", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate108(data5[i0], instancePath + "/mentions/" + i0)) {
            vErrors = withFaults(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/mentions", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data7 = data.x;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.parties !== void 0 && func0.call(data, "parties")) {
      let data8 = data.parties;
      if (Array.isArray(data8)) {
        if (data8.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/parties", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate127(data8[i1], instancePath + "/parties/" + i1)) {
            vErrors = withFaults(vErrors, validate127.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/parties", "type", { type: "array" });
        errors++;
      }
    }
    if (data.covers !== void 0 && func0.call(data, "covers")) {
      if (!validate130(data.covers, instancePath + "/covers")) {
        vErrors = withFaults(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
var obj229 = /* @__PURE__ */ new Set(["id", "section", "label", "title", "text", "mentions", "x", "kind", "from", "via", "to", "when", "what", "final", "form", "task"]);
var obj230 = ["report", "difficulty"];
function validate138(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.from === void 0 || !func0.call(data, "from")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj229.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (!isText(data2, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/label", data2, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data3 = data.title;
      if (!isText(data3, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/title", data3, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data4 = data.text;
      if (!isText(data4, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data4, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.mentions !== void 0 && func0.call(data, "mentions")) {
      let data5 = data.mentions;
      if (Array.isArray(data5)) {
        if (data5.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/mentions", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate108(data5[i0], instancePath + "/mentions/" + i0)) {
            vErrors = withFaults(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/mentions", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data7 = data.x;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data8 = data.kind;
      if (!obj230.includes(data8)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/kind", data8, obj230));
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data9 = data.from;
      if (Array.isArray(data9)) {
        if (data9.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/from", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (!isText(data10, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/from/" + i1, data10, 1, 200));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/from", "type", { type: "array" });
        errors++;
      }
    }
    if (data.via !== void 0 && func0.call(data, "via")) {
      let data11 = data.via;
      if (Array.isArray(data11)) {
        if (data11.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/via", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          if (!isText(data12, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/via/" + i2, data12, 1, 200));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/via", "type", { type: "array" });
        errors++;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data13 = data.to;
      if (Array.isArray(data13)) {
        if (data13.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/to", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (!isText(data14, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/to/" + i3, data14, 1, 200));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/to", "type", { type: "array" });
        errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when")) {
      let data15 = data.when;
      if (Array.isArray(data15)) {
        if (data15.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/when", "maxItems", { limit: 100 });
          errors++;
        }
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate80(data15[i4], instancePath + "/when/" + i4)) {
            vErrors = withFaults(vErrors, validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/when", "type", { type: "array" });
        errors++;
      }
    }
    if (data.what !== void 0 && func0.call(data, "what")) {
      let data17 = data.what;
      if (!isText(data17, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/what", data17, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.final !== void 0 && func0.call(data, "final")) {
      if (typeof data.final !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/final", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.form !== void 0 && func0.call(data, "form")) {
      let data19 = data.form;
      if (!isText(data19, 1, 500)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/form", data19, 1, 500));
        errors = vErrors.length;
      }
    }
    if (data.task !== void 0 && func0.call(data, "task")) {
      let data20 = data.task;
      if (!isText(data20, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/task", data20, 1, 200));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
var obj232 = /* @__PURE__ */ new Set(["id", "section", "label", "text", "x", "source", "payer", "amount"]);
var obj233 = ["own", "state-budget", "sponsor", "integrated", "none"];
function validate142(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.source === void 0 || !func0.call(data, "source")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "source" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj232.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (!isText(data2, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/label", data2, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (!isText(data3, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data3, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data4 = data.x;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      let data5 = data.source;
      if (!obj233.includes(data5)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/source", data5, obj233));
        errors = vErrors.length;
      }
    }
    if (data.payer !== void 0 && func0.call(data, "payer")) {
      let data6 = data.payer;
      if (!isText(data6, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/payer", data6, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.amount !== void 0 && func0.call(data, "amount")) {
      let data7 = data.amount;
      if (!isWhole(data7, 0, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/amount", data7, 0, Infinity));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
var obj235 = /* @__PURE__ */ new Set(["id", "x", "text", "bullet", "end", "to", "purpose", "channel", "codes"]);
var obj236 = /* @__PURE__ */ new Set(["unit", "as", "ref"]);
var obj237 = ["tasked-units", "section"];
var obj239 = ["act", "know", "report", "coordinate"];
function validate144(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.text === void 0 || !func0.call(data, "text")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "text" });
      errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj235.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data1 = data.x;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data2 = data.text;
      if (!isText(data2, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data2, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.bullet !== void 0 && func0.call(data, "bullet")) {
      let data3 = data.bullet;
      if (!isText(data3, 1, 10)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/bullet", data3, 1, 10));
        errors = vErrors.length;
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      let data4 = data.end;
      if (!isText(data4, 1, 10)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/end", data4, 1, 10));
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data5 = data.to;
      if (Array.isArray(data5)) {
        if (data5.length > 500) {
          vErrors = withFault(vErrors, instancePath + "/to", "maxItems", { limit: 500 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key1 of Object.keys(data6)) {
              if (!obj236.has(key1)) {
                vErrors = withFault(vErrors, instancePath + "/to/" + i0, "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data6.unit !== void 0 && func0.call(data6, "unit")) {
              let data7 = data6.unit;
              if (!isText(data7, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/to/" + i0 + "/unit", data7, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data6.as !== void 0 && func0.call(data6, "as")) {
              let data8 = data6.as;
              if (!obj237.includes(data8)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/to/" + i0 + "/as", data8, obj237));
                errors = vErrors.length;
              }
            }
            if (data6.ref !== void 0 && func0.call(data6, "ref")) {
              let data9 = data6.ref;
              if (!isText(data9, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/to/" + i0 + "/ref", data9, 1, 200));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/to/" + i0, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/to", "type", { type: "array" });
        errors++;
      }
    }
    if (data.purpose !== void 0 && func0.call(data, "purpose")) {
      let data10 = data.purpose;
      if (!obj239.includes(data10)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/purpose", data10, obj239));
        errors = vErrors.length;
      }
    }
    if (data.channel !== void 0 && func0.call(data, "channel")) {
      let data11 = data.channel;
      if (!isText(data11, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/channel", data11, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.codes !== void 0 && func0.call(data, "codes")) {
      let data12 = data.codes;
      if (Array.isArray(data12)) {
        if (data12.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/codes", "maxItems", { limit: 100 });
          errors++;
        }
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (!isText(data13, 1, 100)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/codes/" + i1, data13, 1, 100));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/codes", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
var obj245 = /* @__PURE__ */ new Set(["id", "section", "label", "text", "x", "title", "kind", "attachedTo"]);
var obj246 = ["task-table", "form", "list", "second-document", "other"];
function validate146(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj245.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      let data2 = data.label;
      if (!isText(data2, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/label", data2, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (!isText(data3, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data3, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data4 = data.x;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data5 = data.title;
      if (!isText(data5, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/title", data5, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data6 = data.kind;
      if (!obj246.includes(data6)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/kind", data6, obj246));
        errors = vErrors.length;
      }
    }
    if (data.attachedTo !== void 0 && func0.call(data, "attachedTo")) {
      let data7 = data.attachedTo;
      if (!isText(data7, 1, 500)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/attachedTo", data7, 1, 500));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
var obj248 = /* @__PURE__ */ new Set(["id", "section", "x", "short", "long", "unit"]);
function validate148(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.short === void 0 || !func0.call(data, "short")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "short" });
      errors++;
    }
    if (data.long === void 0 || !func0.call(data, "long")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "long" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj248.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data2 = data.x;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.short !== void 0 && func0.call(data, "short")) {
      let data3 = data.short;
      if (!isText(data3, 1, 500)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/short", data3, 1, 500));
        errors = vErrors.length;
      }
    }
    if (data.long !== void 0 && func0.call(data, "long")) {
      let data4 = data.long;
      if (!isText(data4, 1, 2e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/long", data4, 1, 2e3));
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      let data5 = data.unit;
      if (!isText(data5, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/unit", data5, 1, 200));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
var obj249 = /* @__PURE__ */ new Set(["id", "section", "x", "text", "kind", "to"]);
var obj250 = ["section", "appendix", "form"];
function validate150(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.text === void 0 || !func0.call(data, "text")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "text" });
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj249.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLonger(data0, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      let data1 = data.section;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/section", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data2 = data.x;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data3 = data.text;
      if (!isText(data3, 1, 500)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/text", data3, 1, 500));
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data4 = data.kind;
      if (!obj250.includes(data4)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/kind", data4, obj250));
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data5 = data.to;
      if (!isText(data5, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/to", data5, 1, 200));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
var obj253 = /* @__PURE__ */ new Set(["id", "field", "page", "paragraph", "line", "lineEnd", "from", "to"]);
function validate152(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj253.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.field !== void 0 && func0.call(data, "field")) {
      let data1 = data.field;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/field", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.page !== void 0 && func0.call(data, "page")) {
      let data2 = data.page;
      if (!isWhole(data2, 1, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/page", data2, 1, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.paragraph !== void 0 && func0.call(data, "paragraph")) {
      let data3 = data.paragraph;
      if (!isWhole(data3, 1, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/paragraph", data3, 1, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.line !== void 0 && func0.call(data, "line")) {
      let data4 = data.line;
      if (!isWhole(data4, 1, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/line", data4, 1, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.lineEnd !== void 0 && func0.call(data, "lineEnd")) {
      let data5 = data.lineEnd;
      if (!isWhole(data5, 1, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/lineEnd", data5, 1, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data6 = data.from;
      if (!isWhole(data6, 0, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/from", data6, 0, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data7 = data.to;
      if (!isWhole(data7, 0, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/to", data7, 0, Infinity));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
function validate70(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 || !func0.call(data, "schema")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "schema" });
      errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.issuer === void 0 || !func0.call(data, "issuer")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "issuer" });
      errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.extent === void 0 || !func0.call(data, "extent")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "extent" });
      errors++;
    }
    if (data.sections === void 0 || !func0.call(data, "sections")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "sections" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj39.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema")) {
      let data0 = data.$schema;
      if (!isText(data0, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/$schema", data0, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.schema !== void 0 && func0.call(data, "schema")) {
      if ("1" !== data.schema) {
        vErrors = withFault(vErrors, instancePath + "/schema", "const", { allowedValue: "1" });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data2 = data.id;
      if (typeof data2 === "string") {
        if (isLonger(data2, 200)) {
          vErrors = withFault(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (isShorter(data2, 1)) {
          vErrors = withFault(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern0.test(data2)) {
          vErrors = withFault(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.template !== void 0 && func0.call(data, "template")) {
      let data3 = data.template;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.id === void 0 || !func0.call(data3, "id")) {
          vErrors = withFault(vErrors, instancePath + "/template", "required", { missingProperty: "id" });
          errors++;
        }
        for (const key1 of Object.keys(data3)) {
          if (!obj40.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/template", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data3.id !== void 0 && func0.call(data3, "id")) {
          let data4 = data3.id;
          if (!isText(data4, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/template/id", data4, 1, 200));
            errors = vErrors.length;
          }
        }
        if (data3.year !== void 0 && func0.call(data3, "year")) {
          let data5 = data3.year;
          if (!isWhole(data5, 1, 9999)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/template/year", data5, 1, 9999));
            errors = vErrors.length;
          }
        }
        if (data3.parameters !== void 0 && func0.call(data3, "parameters")) {
          let data6 = data3.parameters;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key2 of Object.keys(data6)) {
              let data7 = data6[key2];
              if (typeof data7 !== "string" && !(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7))) && typeof data7 !== "boolean") {
                vErrors = withFault(vErrors, instancePath + "/template/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: schema24.properties.template.properties.parameters.additionalProperties.type });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/template/parameters", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/template", "type", { type: "object" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data8 = data.x;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
    if (data.type !== void 0 && func0.call(data, "type")) {
      let data9 = data.type;
      if (!isText(data9, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/type", data9, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data10 = data.title;
      if (!isText(data10, 1, 2e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/title", data10, 1, 2e3));
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0 && func0.call(data, "issuer")) {
      let data11 = data.issuer;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.name === void 0 || !func0.call(data11, "name")) {
          vErrors = withFault(vErrors, instancePath + "/issuer", "required", { missingProperty: "name" });
          errors++;
        }
        if (data11.level === void 0 || !func0.call(data11, "level")) {
          vErrors = withFault(vErrors, instancePath + "/issuer", "required", { missingProperty: "level" });
          errors++;
        }
        if (data11.organ === void 0 || !func0.call(data11, "organ")) {
          vErrors = withFault(vErrors, instancePath + "/issuer", "required", { missingProperty: "organ" });
          errors++;
        }
        for (const key3 of Object.keys(data11)) {
          if (!obj41.has(key3)) {
            vErrors = withFault(vErrors, instancePath + "/issuer", "additionalProperties", { additionalProperty: key3 });
            errors++;
          }
        }
        if (data11.name !== void 0 && func0.call(data11, "name")) {
          let data12 = data11.name;
          if (!isText(data12, 1, 500)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/issuer/name", data12, 1, 500));
            errors = vErrors.length;
          }
        }
        if (data11.superior !== void 0 && func0.call(data11, "superior")) {
          let data13 = data11.superior;
          if (!isText(data13, 1, 500)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/issuer/superior", data13, 1, 500));
            errors = vErrors.length;
          }
        }
        if (data11.place !== void 0 && func0.call(data11, "place")) {
          let data14 = data11.place;
          if (!isText(data14, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/issuer/place", data14, 1, 200));
            errors = vErrors.length;
          }
        }
        if (data11.level !== void 0 && func0.call(data11, "level")) {
          let data15 = data11.level;
          if (!obj42.includes(data15)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/issuer/level", data15, obj42));
            errors = vErrors.length;
          }
        }
        if (data11.organ !== void 0 && func0.call(data11, "organ")) {
          let data16 = data11.organ;
          if (!obj44.includes(data16)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/issuer/organ", data16, obj44));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/issuer", "type", { type: "object" });
        errors++;
      }
    }
    if (data.number !== void 0 && func0.call(data, "number")) {
      let data17 = data.number;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key4 of Object.keys(data17)) {
          if (!obj46.has(key4)) {
            vErrors = withFault(vErrors, instancePath + "/number", "additionalProperties", { additionalProperty: key4 });
            errors++;
          }
        }
        if (data17.serial !== void 0 && func0.call(data17, "serial")) {
          let data18 = data17.serial;
          if (!isText(data18, 1, 40)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/number/serial", data18, 1, 40));
            errors = vErrors.length;
          }
        }
        if (data17.symbol !== void 0 && func0.call(data17, "symbol")) {
          let data19 = data17.symbol;
          if (!isText(data19, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/number/symbol", data19, 1, 200));
            errors = vErrors.length;
          }
        }
        if (data17.text !== void 0 && func0.call(data17, "text")) {
          let data20 = data17.text;
          if (!isText(data20, 1, 500)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/number/text", data20, 1, 500));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/number", "type", { type: "object" });
        errors++;
      }
    }
    if (data.issued !== void 0 && func0.call(data, "issued")) {
      let data21 = data.issued;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key5 of Object.keys(data21)) {
          if (!obj47.has(key5)) {
            vErrors = withFault(vErrors, instancePath + "/issued", "additionalProperties", { additionalProperty: key5 });
            errors++;
          }
        }
        if (data21.place !== void 0 && func0.call(data21, "place")) {
          let data22 = data21.place;
          if (!isText(data22, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/issued/place", data22, 1, 200));
            errors = vErrors.length;
          }
        }
        if (data21.on !== void 0 && func0.call(data21, "on")) {
          let data23 = data21.on;
          if (!isText(data23, 1, 40)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/issued/on", data23, 1, 40));
            errors = vErrors.length;
          }
        }
        if (data21.month !== void 0 && func0.call(data21, "month")) {
          let data24 = data21.month;
          if (!isText(data24, 1, 40)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/issued/month", data24, 1, 40));
            errors = vErrors.length;
          }
        }
        if (data21.year !== void 0 && func0.call(data21, "year")) {
          let data25 = data21.year;
          if (!isWhole(data25, -Infinity, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/issued/year", data25, -Infinity, Infinity));
            errors = vErrors.length;
          }
        }
        if (data21.text !== void 0 && func0.call(data21, "text")) {
          let data26 = data21.text;
          if (!isText(data26, 1, 500)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/issued/text", data26, 1, 500));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/issued", "type", { type: "object" });
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data27 = data.status;
      if (!obj48.includes(data27)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/status", data27, obj48));
        errors = vErrors.length;
      }
    }
    if (data.extent !== void 0 && func0.call(data, "extent")) {
      let data28 = data.extent;
      if (!obj50.includes(data28)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/extent", data28, obj50));
        errors = vErrors.length;
      }
    }
    if (data.unseen !== void 0 && func0.call(data, "unseen")) {
      let data29 = data.unseen;
      if (Array.isArray(data29)) {
        if (data29.length > 40) {
          vErrors = withFault(vErrors, instancePath + "/unseen", "maxItems", { limit: 40 });
          errors++;
        }
        const len0 = data29.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data30 = data29[i0];
          if (!obj52.includes(data30)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/unseen/" + i0, data30, obj52));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/unseen", "type", { type: "array" });
        errors++;
      }
    }
    if (data.header !== void 0 && func0.call(data, "header")) {
      let data31 = data.header;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key6 of Object.keys(data31)) {
          if (!obj54.has(key6)) {
            vErrors = withFault(vErrors, instancePath + "/header", "additionalProperties", { additionalProperty: key6 });
            errors++;
          }
        }
        if (data31.nationalTitle !== void 0 && func0.call(data31, "nationalTitle")) {
          let data32 = data31.nationalTitle;
          if (!isText(data32, 1, 500)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/header/nationalTitle", data32, 1, 500));
            errors = vErrors.length;
          }
        }
        if (data31.motto !== void 0 && func0.call(data31, "motto")) {
          let data33 = data31.motto;
          if (!isText(data33, 1, 500)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/header/motto", data33, 1, 500));
            errors = vErrors.length;
          }
        }
        if (data31.lines !== void 0 && func0.call(data31, "lines")) {
          let data34 = data31.lines;
          if (Array.isArray(data34)) {
            if (data34.length > 100) {
              vErrors = withFault(vErrors, instancePath + "/header/lines", "maxItems", { limit: 100 });
              errors++;
            }
            const len1 = data34.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data35 = data34[i1];
              if (!isText(data35, 0, 1e3)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/header/lines/" + i1, data35, 0, 1e3));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/header/lines", "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/header", "type", { type: "object" });
        errors++;
      }
    }
    if (data.opening !== void 0 && func0.call(data, "opening")) {
      let data36 = data.opening;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key7 of Object.keys(data36)) {
          if (!obj55.has(key7)) {
            vErrors = withFault(vErrors, instancePath + "/opening", "additionalProperties", { additionalProperty: key7 });
            errors++;
          }
        }
        if (data36.restates !== void 0 && func0.call(data36, "restates")) {
          let data37 = data36.restates;
          if (!isText(data37, 1, 2e3)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/opening/restates", data37, 1, 2e3));
            errors = vErrors.length;
          }
        }
        if (data36.text !== void 0 && func0.call(data36, "text")) {
          let data38 = data36.text;
          if (!isText(data38, 1, 2e4)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/opening/text", data38, 1, 2e4));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/opening", "type", { type: "object" });
        errors++;
      }
    }
    if (data.closing !== void 0 && func0.call(data, "closing")) {
      let data39 = data.closing;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (const key8 of Object.keys(data39)) {
          if (!obj56.has(key8)) {
            vErrors = withFault(vErrors, instancePath + "/closing", "additionalProperties", { additionalProperty: key8 });
            errors++;
          }
        }
        if (data39.mark !== void 0 && func0.call(data39, "mark")) {
          let data40 = data39.mark;
          if (!isText(data40, 1, 20)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/closing/mark", data40, 1, 20));
            errors = vErrors.length;
          }
        }
        if (data39.restates !== void 0 && func0.call(data39, "restates")) {
          let data41 = data39.restates;
          if (!isText(data41, 1, 2e3)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/closing/restates", data41, 1, 2e3));
            errors = vErrors.length;
          }
        }
        if (data39.text !== void 0 && func0.call(data39, "text")) {
          let data42 = data39.text;
          if (!isText(data42, 1, 2e4)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/closing/text", data42, 1, 2e4));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/closing", "type", { type: "object" });
        errors++;
      }
    }
    if (data.salutation !== void 0 && func0.call(data, "salutation")) {
      let data43 = data.salutation;
      if (!isText(data43, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/salutation", data43, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.sections !== void 0 && func0.call(data, "sections")) {
      let data44 = data.sections;
      if (Array.isArray(data44)) {
        if (data44.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/sections", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len2 = data44.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate71(data44[i2], instancePath + "/sections/" + i2)) {
            vErrors = withFaults(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/sections", "type", { type: "array" });
        errors++;
      }
    }
    if (data.claims !== void 0 && func0.call(data, "claims")) {
      let data46 = data.claims;
      if (Array.isArray(data46)) {
        if (data46.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/claims", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len3 = data46.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate73(data46[i3], instancePath + "/claims/" + i3)) {
            vErrors = withFaults(vErrors, validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/claims", "type", { type: "array" });
        errors++;
      }
    }
    if (data.citations !== void 0 && func0.call(data, "citations")) {
      let data48 = data.citations;
      if (Array.isArray(data48)) {
        if (data48.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/citations", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len4 = data48.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate75(data48[i4], instancePath + "/citations/" + i4)) {
            vErrors = withFaults(vErrors, validate75.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/citations", "type", { type: "array" });
        errors++;
      }
    }
    if (data.occasions !== void 0 && func0.call(data, "occasions")) {
      let data50 = data.occasions;
      if (Array.isArray(data50)) {
        if (data50.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/occasions", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len5 = data50.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate77(data50[i5], instancePath + "/occasions/" + i5)) {
            vErrors = withFaults(vErrors, validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/occasions", "type", { type: "array" });
        errors++;
      }
    }
    if (data.windows !== void 0 && func0.call(data, "windows")) {
      let data52 = data.windows;
      if (Array.isArray(data52)) {
        if (data52.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/windows", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len6 = data52.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate79(data52[i6], instancePath + "/windows/" + i6)) {
            vErrors = withFaults(vErrors, validate79.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/windows", "type", { type: "array" });
        errors++;
      }
    }
    if (data.phases !== void 0 && func0.call(data, "phases")) {
      let data54 = data.phases;
      if (Array.isArray(data54)) {
        if (data54.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/phases", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len7 = data54.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate107(data54[i7], instancePath + "/phases/" + i7)) {
            vErrors = withFaults(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/phases", "type", { type: "array" });
        errors++;
      }
    }
    if (data.statements !== void 0 && func0.call(data, "statements")) {
      let data56 = data.statements;
      if (Array.isArray(data56)) {
        if (data56.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/statements", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len8 = data56.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate112(data56[i8], instancePath + "/statements/" + i8)) {
            vErrors = withFaults(vErrors, validate112.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/statements", "type", { type: "array" });
        errors++;
      }
    }
    if (data.goals !== void 0 && func0.call(data, "goals")) {
      let data58 = data.goals;
      if (Array.isArray(data58)) {
        if (data58.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/goals", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len9 = data58.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate115(data58[i9], instancePath + "/goals/" + i9)) {
            vErrors = withFaults(vErrors, validate115.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/goals", "type", { type: "array" });
        errors++;
      }
    }
    if (data.topics !== void 0 && func0.call(data, "topics")) {
      let data60 = data.topics;
      if (Array.isArray(data60)) {
        if (data60.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/topics", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len10 = data60.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (!validate119(data60[i10], instancePath + "/topics/" + i10)) {
            vErrors = withFaults(vErrors, validate119.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/topics", "type", { type: "array" });
        errors++;
      }
    }
    if (data.units !== void 0 && func0.call(data, "units")) {
      let data62 = data.units;
      if (Array.isArray(data62)) {
        if (data62.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/units", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len11 = data62.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (!validate123(data62[i11], instancePath + "/units/" + i11)) {
            vErrors = withFaults(vErrors, validate123.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/units", "type", { type: "array" });
        errors++;
      }
    }
    if (data.tasks !== void 0 && func0.call(data, "tasks")) {
      let data64 = data.tasks;
      if (Array.isArray(data64)) {
        if (data64.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/tasks", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len12 = data64.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (!validate125(data64[i12], instancePath + "/tasks/" + i12)) {
            vErrors = withFaults(vErrors, validate125.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/tasks", "type", { type: "array" });
        errors++;
      }
    }
    if (data.generalClauses !== void 0 && func0.call(data, "generalClauses")) {
      let data66 = data.generalClauses;
      if (Array.isArray(data66)) {
        if (data66.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/generalClauses", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len13 = data66.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (!validate133(data66[i13], instancePath + "/generalClauses/" + i13)) {
            vErrors = withFaults(vErrors, validate133.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/generalClauses", "type", { type: "array" });
        errors++;
      }
    }
    if (data.routes !== void 0 && func0.call(data, "routes")) {
      let data68 = data.routes;
      if (Array.isArray(data68)) {
        if (data68.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/routes", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len14 = data68.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (!validate138(data68[i14], instancePath + "/routes/" + i14)) {
            vErrors = withFaults(vErrors, validate138.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/routes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.budget !== void 0 && func0.call(data, "budget")) {
      let data70 = data.budget;
      if (Array.isArray(data70)) {
        if (data70.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/budget", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len15 = data70.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (!validate142(data70[i15], instancePath + "/budget/" + i15)) {
            vErrors = withFaults(vErrors, validate142.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/budget", "type", { type: "array" });
        errors++;
      }
    }
    if (data.recipients !== void 0 && func0.call(data, "recipients")) {
      let data72 = data.recipients;
      if (Array.isArray(data72)) {
        if (data72.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/recipients", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len16 = data72.length;
        for (let i16 = 0; i16 < len16; i16++) {
          if (!validate144(data72[i16], instancePath + "/recipients/" + i16)) {
            vErrors = withFaults(vErrors, validate144.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/recipients", "type", { type: "array" });
        errors++;
      }
    }
    if (data.archive !== void 0 && func0.call(data, "archive")) {
      let data74 = data.archive;
      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
        if (data74.text === void 0 || !func0.call(data74, "text")) {
          vErrors = withFault(vErrors, instancePath + "/archive", "required", { missingProperty: "text" });
          errors++;
        }
        for (const key9 of Object.keys(data74)) {
          if (!obj241.has(key9)) {
            vErrors = withFault(vErrors, instancePath + "/archive", "additionalProperties", { additionalProperty: key9 });
            errors++;
          }
        }
        if (data74.text !== void 0 && func0.call(data74, "text")) {
          let data75 = data74.text;
          if (!isText(data75, 1, 500)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/archive/text", data75, 1, 500));
            errors = vErrors.length;
          }
        }
        if (data74.office !== void 0 && func0.call(data74, "office")) {
          let data76 = data74.office;
          if (!isText(data76, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/archive/office", data76, 1, 200));
            errors = vErrors.length;
          }
        }
        if (data74.drafter !== void 0 && func0.call(data74, "drafter")) {
          let data77 = data74.drafter;
          if (!isText(data77, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/archive/drafter", data77, 1, 200));
            errors = vErrors.length;
          }
        }
        if (data74.copies !== void 0 && func0.call(data74, "copies")) {
          let data78 = data74.copies;
          if (!isWhole(data78, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/archive/copies", data78, 0, Infinity));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/archive", "type", { type: "object" });
        errors++;
      }
    }
    if (data.signature !== void 0 && func0.call(data, "signature")) {
      let data79 = data.signature;
      if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
        if (data79.authority === void 0 || !func0.call(data79, "authority")) {
          vErrors = withFault(vErrors, instancePath + "/signature", "required", { missingProperty: "authority" });
          errors++;
        }
        if (data79.lines === void 0 || !func0.call(data79, "lines")) {
          vErrors = withFault(vErrors, instancePath + "/signature", "required", { missingProperty: "lines" });
          errors++;
        }
        for (const key10 of Object.keys(data79)) {
          if (!obj242.has(key10)) {
            vErrors = withFault(vErrors, instancePath + "/signature", "additionalProperties", { additionalProperty: key10 });
            errors++;
          }
        }
        if (data79.authority !== void 0 && func0.call(data79, "authority")) {
          let data80 = data79.authority;
          if (!obj243.includes(data80)) {
            vErrors = withFaults(vErrors, wordFaults(instancePath + "/signature/authority", data80, obj243));
            errors = vErrors.length;
          }
        }
        if (data79.lines !== void 0 && func0.call(data79, "lines")) {
          let data81 = data79.lines;
          if (Array.isArray(data81)) {
            if (data81.length > 20) {
              vErrors = withFault(vErrors, instancePath + "/signature/lines", "maxItems", { limit: 20 });
              errors++;
            }
            const len17 = data81.length;
            for (let i17 = 0; i17 < len17; i17++) {
              let data82 = data81[i17];
              if (!isText(data82, 1, 500)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/signature/lines/" + i17, data82, 1, 500));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/signature/lines", "type", { type: "array" });
            errors++;
          }
        }
        if (data79.position !== void 0 && func0.call(data79, "position")) {
          let data83 = data79.position;
          if (!isText(data83, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/signature/position", data83, 1, 200));
            errors = vErrors.length;
          }
        }
        if (data79.office !== void 0 && func0.call(data79, "office")) {
          let data84 = data79.office;
          if (!isText(data84, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/signature/office", data84, 1, 200));
            errors = vErrors.length;
          }
        }
        if (data79.name !== void 0 && func0.call(data79, "name")) {
          let data85 = data79.name;
          if (!isText(data85, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/signature/name", data85, 1, 200));
            errors = vErrors.length;
          }
        }
        if (data79.withheld !== void 0 && func0.call(data79, "withheld")) {
          if (typeof data79.withheld !== "boolean") {
            vErrors = withFault(vErrors, instancePath + "/signature/withheld", "type", { type: "boolean" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/signature", "type", { type: "object" });
        errors++;
      }
    }
    if (data.appendices !== void 0 && func0.call(data, "appendices")) {
      let data87 = data.appendices;
      if (Array.isArray(data87)) {
        if (data87.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/appendices", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len18 = data87.length;
        for (let i18 = 0; i18 < len18; i18++) {
          if (!validate146(data87[i18], instancePath + "/appendices/" + i18)) {
            vErrors = withFaults(vErrors, validate146.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/appendices", "type", { type: "array" });
        errors++;
      }
    }
    if (data.shortNames !== void 0 && func0.call(data, "shortNames")) {
      let data89 = data.shortNames;
      if (Array.isArray(data89)) {
        if (data89.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/shortNames", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len19 = data89.length;
        for (let i19 = 0; i19 < len19; i19++) {
          if (!validate148(data89[i19], instancePath + "/shortNames/" + i19)) {
            vErrors = withFaults(vErrors, validate148.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/shortNames", "type", { type: "array" });
        errors++;
      }
    }
    if (data.references !== void 0 && func0.call(data, "references")) {
      let data91 = data.references;
      if (Array.isArray(data91)) {
        if (data91.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/references", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len20 = data91.length;
        for (let i20 = 0; i20 < len20; i20++) {
          if (!validate150(data91[i20], instancePath + "/references/" + i20)) {
            vErrors = withFaults(vErrors, validate150.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/references", "type", { type: "array" });
        errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      let data93 = data.source;
      if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
        for (const key11 of Object.keys(data93)) {
          if (!obj252.has(key11)) {
            vErrors = withFault(vErrors, instancePath + "/source", "additionalProperties", { additionalProperty: key11 });
            errors++;
          }
        }
        if (data93.file !== void 0 && func0.call(data93, "file")) {
          let data94 = data93.file;
          if (!isText(data94, 1, 1e3)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/source/file", data94, 1, 1e3));
            errors = vErrors.length;
          }
        }
        if (data93.mediaType !== void 0 && func0.call(data93, "mediaType")) {
          let data95 = data93.mediaType;
          if (!isText(data95, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/source/mediaType", data95, 1, 200));
            errors = vErrors.length;
          }
        }
        if (data93.sha256 !== void 0 && func0.call(data93, "sha256")) {
          let data96 = data93.sha256;
          if (!isText(data96, 1, 64)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/source/sha256", data96, 1, 64));
            errors = vErrors.length;
          }
        }
        if (data93.places !== void 0 && func0.call(data93, "places")) {
          let data97 = data93.places;
          if (Array.isArray(data97)) {
            if (data97.length > 1e4) {
              vErrors = withFault(vErrors, instancePath + "/source/places", "maxItems", { limit: 1e4 });
              errors++;
            }
            const len21 = data97.length;
            for (let i21 = 0; i21 < len21; i21++) {
              if (!validate152(data97[i21], instancePath + "/source/places/" + i21)) {
                vErrors = withFaults(vErrors, validate152.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/source/places", "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/source", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var validateReport = validate154;
var obj254 = /* @__PURE__ */ new Set(["$schema", "schema", "tool", "verdict", "counts", "runs", "failures", "waivers", "findings", "rules"]);
var obj256 = ["clean", "info", "warning", "error", "failed"];
function validate155(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "version" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj1.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (!isText(data0, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/name", data0, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data1 = data.version;
      if (!isText(data1, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/version", data1, 1, 2e4));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
var obj258 = /* @__PURE__ */ new Set(["plans", "findings", "outcomes"]);
var obj259 = /* @__PURE__ */ new Set(["error", "warning", "info", "waived"]);
var obj260 = /* @__PURE__ */ new Set(["kept", "broken", "notEvaluated", "notApplicable", "off"]);
function validate158(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kept === void 0 || !func0.call(data, "kept")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kept" });
      errors++;
    }
    if (data.broken === void 0 || !func0.call(data, "broken")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "broken" });
      errors++;
    }
    if (data.notEvaluated === void 0 || !func0.call(data, "notEvaluated")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "notEvaluated" });
      errors++;
    }
    if (data.notApplicable === void 0 || !func0.call(data, "notApplicable")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "notApplicable" });
      errors++;
    }
    if (data.off === void 0 || !func0.call(data, "off")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "off" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj260.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kept !== void 0 && func0.call(data, "kept")) {
      let data0 = data.kept;
      if (!isWhole(data0, 0, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/kept", data0, 0, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.broken !== void 0 && func0.call(data, "broken")) {
      let data1 = data.broken;
      if (!isWhole(data1, 0, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/broken", data1, 0, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.notEvaluated !== void 0 && func0.call(data, "notEvaluated")) {
      let data2 = data.notEvaluated;
      if (!isWhole(data2, 0, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/notEvaluated", data2, 0, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.notApplicable !== void 0 && func0.call(data, "notApplicable")) {
      let data3 = data.notApplicable;
      if (!isWhole(data3, 0, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/notApplicable", data3, 0, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.off !== void 0 && func0.call(data, "off")) {
      let data4 = data.off;
      if (!isWhole(data4, 0, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/off", data4, 0, Infinity));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
function validate157(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plans === void 0 || !func0.call(data, "plans")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "plans" });
      errors++;
    }
    if (data.findings === void 0 || !func0.call(data, "findings")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "findings" });
      errors++;
    }
    if (data.outcomes === void 0 || !func0.call(data, "outcomes")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "outcomes" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj258.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.plans !== void 0 && func0.call(data, "plans")) {
      let data0 = data.plans;
      if (!isWhole(data0, 0, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/plans", data0, 0, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.findings !== void 0 && func0.call(data, "findings")) {
      let data1 = data.findings;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.error === void 0 || !func0.call(data1, "error")) {
          vErrors = withFault(vErrors, instancePath + "/findings", "required", { missingProperty: "error" });
          errors++;
        }
        if (data1.warning === void 0 || !func0.call(data1, "warning")) {
          vErrors = withFault(vErrors, instancePath + "/findings", "required", { missingProperty: "warning" });
          errors++;
        }
        if (data1.info === void 0 || !func0.call(data1, "info")) {
          vErrors = withFault(vErrors, instancePath + "/findings", "required", { missingProperty: "info" });
          errors++;
        }
        if (data1.waived === void 0 || !func0.call(data1, "waived")) {
          vErrors = withFault(vErrors, instancePath + "/findings", "required", { missingProperty: "waived" });
          errors++;
        }
        for (const key1 of Object.keys(data1)) {
          if (!obj259.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/findings", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data1.error !== void 0 && func0.call(data1, "error")) {
          let data2 = data1.error;
          if (!isWhole(data2, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/findings/error", data2, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data1.warning !== void 0 && func0.call(data1, "warning")) {
          let data3 = data1.warning;
          if (!isWhole(data3, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/findings/warning", data3, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data1.info !== void 0 && func0.call(data1, "info")) {
          let data4 = data1.info;
          if (!isWhole(data4, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/findings/info", data4, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data1.waived !== void 0 && func0.call(data1, "waived")) {
          let data5 = data1.waived;
          if (!isWhole(data5, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/findings/waived", data5, 0, Infinity));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/findings", "type", { type: "object" });
        errors++;
      }
    }
    if (data.outcomes !== void 0 && func0.call(data, "outcomes")) {
      if (!validate158(data.outcomes, instancePath + "/outcomes")) {
        vErrors = withFaults(vErrors, validate158.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate157.errors = vErrors;
  return errors === 0;
}
var obj261 = /* @__PURE__ */ new Set(["plan", "template", "profile", "asOf", "findings", "outcomes", "failures", "timeline"]);
var obj289 = /* @__PURE__ */ new Set(["id", "kind", "title", "from", "to"]);
var obj290 = ["window", "phase", "anchor", "deadline"];
function validate162(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj2.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.file !== void 0 && func0.call(data, "file")) {
      if (typeof data.file !== "string") {
        vErrors = withFault(vErrors, instancePath + "/file", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        vErrors = withFault(vErrors, instancePath + "/title", "type", { type: "string" });
        errors++;
      }
    }
    if (data.issuer !== void 0 && func0.call(data, "issuer")) {
      if (typeof data.issuer !== "string") {
        vErrors = withFault(vErrors, instancePath + "/issuer", "type", { type: "string" });
        errors++;
      }
    }
    if (data.sha256 !== void 0 && func0.call(data, "sha256")) {
      if (typeof data.sha256 !== "string") {
        vErrors = withFault(vErrors, instancePath + "/sha256", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
function validate164(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "version" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj3.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      if (typeof data.version !== "string") {
        vErrors = withFault(vErrors, instancePath + "/version", "type", { type: "string" });
        errors++;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      let data2 = data.year;
      if (!isWhole(data2, -Infinity, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/year", data2, -Infinity, Infinity));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
var obj264 = /* @__PURE__ */ new Set(["rule", "severity", "message", "values", "place", "related", "expected", "certificates", "fingerprint", "suggestions", "docs", "waived"]);
var obj282 = /* @__PURE__ */ new Set(["reason", "approver", "decision", "until"]);
function validate170(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.day === void 0 || !func0.call(data, "day")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "day" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj7.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("day" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "day" });
        errors++;
      }
    }
    if (data.day !== void 0 && func0.call(data, "day")) {
      let data1 = data.day;
      if (!isText(data1, 1, 10)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/day", data1, 1, 10));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
function validate171(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.from === void 0 || !func0.call(data, "from")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj8.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("span" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "span" });
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data1 = data.from;
      if (!isText(data1, 1, 10)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/from", data1, 1, 10));
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data2 = data.to;
      if (!isText(data2, 1, 10)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/to", data2, 1, 10));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate172(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj9.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("item" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "item" });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data1 = data.id;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        vErrors = withFault(vErrors, instancePath + "/title", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (typeof data.label !== "string") {
        vErrors = withFault(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
function validate173(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.vi === void 0 || !func0.call(data, "vi")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "vi" });
      errors++;
    }
    if (data.en === void 0 || !func0.call(data, "en")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "en" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj10.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("word" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "word" });
        errors++;
      }
    }
    if (data.vi !== void 0 && func0.call(data, "vi")) {
      if (typeof data.vi !== "string") {
        vErrors = withFault(vErrors, instancePath + "/vi", "type", { type: "string" });
        errors++;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      if (typeof data.en !== "string") {
        vErrors = withFault(vErrors, instancePath + "/en", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
function validate169(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if (typeof data.kind !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "type", { type: "string" });
        errors++;
      }
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "day") {
        if (!validate170(data, instancePath)) {
          vErrors = withFaults(vErrors, validate170.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "span") {
        if (!validate171(data, instancePath)) {
          vErrors = withFaults(vErrors, validate171.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "item") {
        if (!validate172(data, instancePath)) {
          vErrors = withFaults(vErrors, validate172.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "word") {
        if (!validate173(data, instancePath)) {
          vErrors = withFaults(vErrors, validate173.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = withFault(vErrors, instancePath, "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
        errors++;
      }
    } else {
      vErrors = withFault(vErrors, instancePath, "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
      errors++;
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
function validate179(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.items === void 0 || !func0.call(data, "items")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "items" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj11.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("list" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "list" });
        errors++;
      }
    }
    if (data.items !== void 0 && func0.call(data, "items")) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        if (data1.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/items", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          const _errs5 = errors;
          let valid3 = false;
          const _errs6 = errors;
          if (typeof data2 !== "string") {
            vErrors = withFault(vErrors, instancePath + "/items/" + i0, "type", { type: "string" });
            errors++;
          }
          var _valid0 = _errs6 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs8 = errors;
            if (!(typeof data2 == "number")) {
              vErrors = withFault(vErrors, instancePath + "/items/" + i0, "type", { type: "number" });
              errors++;
            }
            var _valid0 = _errs8 === errors;
            valid3 = valid3 || _valid0;
            if (!valid3) {
              const _errs10 = errors;
              if (!validate169(data2, instancePath + "/items/" + i0)) {
                vErrors = withFaults(vErrors, validate169.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs10 === errors;
              valid3 = valid3 || _valid0;
            }
          }
          if (!valid3) {
            vErrors = withFault(vErrors, instancePath + "/items/" + i0, "anyOf", {});
            errors++;
          } else {
            errors = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/items", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
function validate168(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    vErrors = withFault(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!(typeof data == "number")) {
      vErrors = withFault(vErrors, instancePath, "type", { type: "number" });
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs5 = errors;
      if (typeof data !== "boolean") {
        vErrors = withFault(vErrors, instancePath, "type", { type: "boolean" });
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs7 = errors;
        if (!validate169(data, instancePath)) {
          vErrors = withFaults(vErrors, validate169.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs7 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs8 = errors;
          if (!validate179(data, instancePath)) {
            vErrors = withFaults(vErrors, validate179.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs8 === errors;
          valid0 = valid0 || _valid0;
        }
      }
    }
  }
  if (!valid0) {
    vErrors = withFault(vErrors, instancePath, "anyOf", {});
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
  validate168.errors = vErrors;
  return errors === 0;
}
function validate167(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!validate168(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))) {
        vErrors = withFaults(vErrors, validate168.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
var obj272 = /* @__PURE__ */ new Set(["pointer", "id", "label", "title", "section", "group", "position", "plan"]);
function validate184(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pointer === void 0 || !func0.call(data, "pointer")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "pointer" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj272.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.pointer !== void 0 && func0.call(data, "pointer")) {
      if (typeof data.pointer !== "string") {
        vErrors = withFault(vErrors, instancePath + "/pointer", "type", { type: "string" });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (typeof data.id !== "string") {
        vErrors = withFault(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (typeof data.label !== "string") {
        vErrors = withFault(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        vErrors = withFault(vErrors, instancePath + "/title", "type", { type: "string" });
        errors++;
      }
    }
    if (data.section !== void 0 && func0.call(data, "section")) {
      if (typeof data.section !== "string") {
        vErrors = withFault(vErrors, instancePath + "/section", "type", { type: "string" });
        errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group")) {
      if (typeof data.group !== "string") {
        vErrors = withFault(vErrors, instancePath + "/group", "type", { type: "string" });
        errors++;
      }
    }
    if (data.position !== void 0 && func0.call(data, "position")) {
      let data6 = data.position;
      if (!isWhole(data6, 1, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/position", data6, 1, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.plan !== void 0 && func0.call(data, "plan")) {
      if (!validate162(data.plan, instancePath + "/plan")) {
        vErrors = withFaults(vErrors, validate162.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
var obj273 = /* @__PURE__ */ new Set(["kind", "parts", "sum", "window"]);
function validate190(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.parts === void 0 || !func0.call(data, "parts")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "parts" });
      errors++;
    }
    if (data.sum === void 0 || !func0.call(data, "sum")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "sum" });
      errors++;
    }
    if (data.window === void 0 || !func0.call(data, "window")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "window" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj273.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("count" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "count" });
        errors++;
      }
    }
    if (data.parts !== void 0 && func0.call(data, "parts")) {
      let data1 = data.parts;
      if (Array.isArray(data1)) {
        if (data1.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/parts", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!isWhole(data2, -Infinity, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/parts/" + i0, data2, -Infinity, Infinity));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/parts", "type", { type: "array" });
        errors++;
      }
    }
    if (data.sum !== void 0 && func0.call(data, "sum")) {
      let data3 = data.sum;
      if (!isWhole(data3, -Infinity, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/sum", data3, -Infinity, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.window !== void 0 && func0.call(data, "window")) {
      let data4 = data.window;
      if (!isWhole(data4, -Infinity, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/window", data4, -Infinity, Infinity));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate190.errors = vErrors;
  return errors === 0;
}
var obj274 = /* @__PURE__ */ new Set(["kind", "spans", "days"]);
function validate191(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.spans === void 0 || !func0.call(data, "spans")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "spans" });
      errors++;
    }
    if (data.days === void 0 || !func0.call(data, "days")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "days" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj274.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("shared" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "shared" });
        errors++;
      }
    }
    if (data.spans !== void 0 && func0.call(data, "spans")) {
      let data1 = data.spans;
      if (Array.isArray(data1)) {
        if (data1.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/spans", "maxItems", { limit: 2 });
          errors++;
        }
        if (data1.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/spans", "minItems", { limit: 2 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (Array.isArray(data2)) {
            if (data2.length > 2) {
              vErrors = withFault(vErrors, instancePath + "/spans/" + i0, "maxItems", { limit: 2 });
              errors++;
            }
            if (data2.length < 2) {
              vErrors = withFault(vErrors, instancePath + "/spans/" + i0, "minItems", { limit: 2 });
              errors++;
            }
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data3 = data2[i1];
              if (!isText(data3, 0, 10)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/spans/" + i0 + "/" + i1, data3, 0, 10));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/spans/" + i0, "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/spans", "type", { type: "array" });
        errors++;
      }
    }
    if (data.days !== void 0 && func0.call(data, "days")) {
      let data4 = data.days;
      if (Array.isArray(data4)) {
        if (data4.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/days", "maxItems", { limit: 2 });
          errors++;
        }
        if (data4.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/days", "minItems", { limit: 2 });
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (!isText(data5, 0, 10)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/days/" + i2, data5, 0, 10));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/days", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
var obj275 = /* @__PURE__ */ new Set(["kind", "window", "gap", "before", "after"]);
function validate192(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.window === void 0 || !func0.call(data, "window")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "window" });
      errors++;
    }
    if (data.gap === void 0 || !func0.call(data, "gap")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "gap" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj275.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("uncovered" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "uncovered" });
        errors++;
      }
    }
    if (data.window !== void 0 && func0.call(data, "window")) {
      let data1 = data.window;
      if (Array.isArray(data1)) {
        if (data1.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/window", "maxItems", { limit: 2 });
          errors++;
        }
        if (data1.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/window", "minItems", { limit: 2 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!isText(data2, 0, 10)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/window/" + i0, data2, 0, 10));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/window", "type", { type: "array" });
        errors++;
      }
    }
    if (data.gap !== void 0 && func0.call(data, "gap")) {
      let data3 = data.gap;
      if (Array.isArray(data3)) {
        if (data3.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/gap", "maxItems", { limit: 2 });
          errors++;
        }
        if (data3.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/gap", "minItems", { limit: 2 });
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (!isText(data4, 0, 10)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/gap/" + i1, data4, 0, 10));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/gap", "type", { type: "array" });
        errors++;
      }
    }
    if (data.before !== void 0 && func0.call(data, "before")) {
      let data5 = data.before;
      if (Array.isArray(data5)) {
        if (data5.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/before", "maxItems", { limit: 2 });
          errors++;
        }
        if (data5.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/before", "minItems", { limit: 2 });
          errors++;
        }
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (!isText(data6, 0, 10)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/before/" + i2, data6, 0, 10));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/before", "type", { type: "array" });
        errors++;
      }
    }
    if (data.after !== void 0 && func0.call(data, "after")) {
      let data7 = data.after;
      if (Array.isArray(data7)) {
        if (data7.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/after", "maxItems", { limit: 2 });
          errors++;
        }
        if (data7.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/after", "minItems", { limit: 2 });
          errors++;
        }
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data8 = data7[i3];
          if (!isText(data8, 0, 10)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/after/" + i3, data8, 0, 10));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/after", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
var obj276 = /* @__PURE__ */ new Set(["kind", "window", "span", "days"]);
function validate193(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.window === void 0 || !func0.call(data, "window")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "window" });
      errors++;
    }
    if (data.span === void 0 || !func0.call(data, "span")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "span" });
      errors++;
    }
    if (data.days === void 0 || !func0.call(data, "days")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "days" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj276.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("outside" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "outside" });
        errors++;
      }
    }
    if (data.window !== void 0 && func0.call(data, "window")) {
      let data1 = data.window;
      if (Array.isArray(data1)) {
        if (data1.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/window", "maxItems", { limit: 2 });
          errors++;
        }
        if (data1.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/window", "minItems", { limit: 2 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!isText(data2, 0, 10)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/window/" + i0, data2, 0, 10));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/window", "type", { type: "array" });
        errors++;
      }
    }
    if (data.span !== void 0 && func0.call(data, "span")) {
      let data3 = data.span;
      if (Array.isArray(data3)) {
        if (data3.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/span", "maxItems", { limit: 2 });
          errors++;
        }
        if (data3.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/span", "minItems", { limit: 2 });
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (!isText(data4, 0, 10)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/span/" + i1, data4, 0, 10));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/span", "type", { type: "array" });
        errors++;
      }
    }
    if (data.days !== void 0 && func0.call(data, "days")) {
      let data5 = data.days;
      if (Array.isArray(data5)) {
        if (data5.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/days", "maxItems", { limit: 2 });
          errors++;
        }
        if (data5.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/days", "minItems", { limit: 2 });
          errors++;
        }
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (!isText(data6, 0, 10)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/days/" + i2, data6, 0, 10));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/days", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate193.errors = vErrors;
  return errors === 0;
}
var obj277 = /* @__PURE__ */ new Set(["kind", "window", "parts"]);
function validate194(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.window === void 0 || !func0.call(data, "window")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "window" });
      errors++;
    }
    if (data.parts === void 0 || !func0.call(data, "parts")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "parts" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj277.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if ("partition" !== data.kind) {
        vErrors = withFault(vErrors, instancePath + "/kind", "const", { allowedValue: "partition" });
        errors++;
      }
    }
    if (data.window !== void 0 && func0.call(data, "window")) {
      let data1 = data.window;
      if (Array.isArray(data1)) {
        if (data1.length > 2) {
          vErrors = withFault(vErrors, instancePath + "/window", "maxItems", { limit: 2 });
          errors++;
        }
        if (data1.length < 2) {
          vErrors = withFault(vErrors, instancePath + "/window", "minItems", { limit: 2 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!isText(data2, 0, 10)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/window/" + i0, data2, 0, 10));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/window", "type", { type: "array" });
        errors++;
      }
    }
    if (data.parts !== void 0 && func0.call(data, "parts")) {
      let data3 = data.parts;
      if (Array.isArray(data3)) {
        if (data3.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/parts", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (Array.isArray(data4)) {
            if (data4.length > 2) {
              vErrors = withFault(vErrors, instancePath + "/parts/" + i1, "maxItems", { limit: 2 });
              errors++;
            }
            if (data4.length < 2) {
              vErrors = withFault(vErrors, instancePath + "/parts/" + i1, "minItems", { limit: 2 });
              errors++;
            }
            const len2 = data4.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data5 = data4[i2];
              if (!isText(data5, 0, 10)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/parts/" + i1 + "/" + i2, data5, 0, 10));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/parts/" + i1, "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/parts", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate194.errors = vErrors;
  return errors === 0;
}
function validate189(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if (typeof data.kind !== "string") {
        vErrors = withFault(vErrors, instancePath + "/kind", "type", { type: "string" });
        errors++;
      }
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "count") {
        if (!validate190(data, instancePath)) {
          vErrors = withFaults(vErrors, validate190.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "shared") {
        if (!validate191(data, instancePath)) {
          vErrors = withFaults(vErrors, validate191.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "uncovered") {
        if (!validate192(data, instancePath)) {
          vErrors = withFaults(vErrors, validate192.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "outside") {
        if (!validate193(data, instancePath)) {
          vErrors = withFaults(vErrors, validate193.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "partition") {
        if (!validate194(data, instancePath)) {
          vErrors = withFaults(vErrors, validate194.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = withFault(vErrors, instancePath, "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
        errors++;
      }
    } else {
      vErrors = withFault(vErrors, instancePath, "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
      errors++;
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate189.errors = vErrors;
  return errors === 0;
}
var obj278 = /* @__PURE__ */ new Set(["message", "values", "safe", "patch", "inverse"]);
var schema84 = { "type": "object", "properties": { "op": { "word": ["add", "remove", "replace", "test"] }, "path": { "type": "string" }, "value": { "type": ["string", "number", "boolean", "object", "array", "null"] } }, "required": ["op", "path"], "known": ["op", "path", "value"] };
var obj279 = /* @__PURE__ */ new Set(["op", "path", "value"]);
var obj280 = ["add", "remove", "replace", "test"];
function validate203(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.op === void 0 || !func0.call(data, "op")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "op" });
      errors++;
    }
    if (data.path === void 0 || !func0.call(data, "path")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "path" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj279.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.op !== void 0 && func0.call(data, "op")) {
      let data0 = data.op;
      if (!obj280.includes(data0)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/op", data0, obj280));
        errors = vErrors.length;
      }
    }
    if (data.path !== void 0 && func0.call(data, "path")) {
      if (typeof data.path !== "string") {
        vErrors = withFault(vErrors, instancePath + "/path", "type", { type: "string" });
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data2 = data.value;
      if (typeof data2 != "object" && typeof data2 !== "string" && !(typeof data2 == "number") && typeof data2 !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/value", "type", { type: schema84.properties.value.type });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
function validate201(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 || !func0.call(data, "message")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "message" });
      errors++;
    }
    if (data.values === void 0 || !func0.call(data, "values")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "values" });
      errors++;
    }
    if (data.safe === void 0 || !func0.call(data, "safe")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "safe" });
      errors++;
    }
    if (data.patch === void 0 || !func0.call(data, "patch")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "patch" });
      errors++;
    }
    if (data.inverse === void 0 || !func0.call(data, "inverse")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "inverse" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj278.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.message !== void 0 && func0.call(data, "message")) {
      let data0 = data.message;
      if (!isText(data0, 1, 100)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/message", data0, 1, 100));
        errors = vErrors.length;
      }
    }
    if (data.values !== void 0 && func0.call(data, "values")) {
      if (!validate167(data.values, instancePath + "/values")) {
        vErrors = withFaults(vErrors, validate167.errors);
        errors = vErrors.length;
      }
    }
    if (data.safe !== void 0 && func0.call(data, "safe")) {
      if (typeof data.safe !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/safe", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.patch !== void 0 && func0.call(data, "patch")) {
      let data3 = data.patch;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/patch", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate203(data3[i0], instancePath + "/patch/" + i0)) {
            vErrors = withFaults(vErrors, validate203.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/patch", "type", { type: "array" });
        errors++;
      }
    }
    if (data.inverse !== void 0 && func0.call(data, "inverse")) {
      let data5 = data.inverse;
      if (Array.isArray(data5)) {
        if (data5.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/inverse", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate203(data5[i1], instancePath + "/inverse/" + i1)) {
            vErrors = withFaults(vErrors, validate203.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/inverse", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
function validate166(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0 || !func0.call(data, "rule")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "rule" });
      errors++;
    }
    if (data.severity === void 0 || !func0.call(data, "severity")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "severity" });
      errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "message" });
      errors++;
    }
    if (data.values === void 0 || !func0.call(data, "values")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "values" });
      errors++;
    }
    if (data.place === void 0 || !func0.call(data, "place")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "place" });
      errors++;
    }
    if (data.related === void 0 || !func0.call(data, "related")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "related" });
      errors++;
    }
    if (data.certificates === void 0 || !func0.call(data, "certificates")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "certificates" });
      errors++;
    }
    if (data.fingerprint === void 0 || !func0.call(data, "fingerprint")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "fingerprint" });
      errors++;
    }
    if (data.suggestions === void 0 || !func0.call(data, "suggestions")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "suggestions" });
      errors++;
    }
    if (data.docs === void 0 || !func0.call(data, "docs")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "docs" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj264.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.rule !== void 0 && func0.call(data, "rule")) {
      let data0 = data.rule;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/rule", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      let data1 = data.severity;
      if (!obj31.includes(data1)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/severity", data1, obj31));
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0 && func0.call(data, "message")) {
      let data2 = data.message;
      if (!isText(data2, 1, 100)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/message", data2, 1, 100));
        errors = vErrors.length;
      }
    }
    if (data.values !== void 0 && func0.call(data, "values")) {
      if (!validate167(data.values, instancePath + "/values")) {
        vErrors = withFaults(vErrors, validate167.errors);
        errors = vErrors.length;
      }
    }
    if (data.place !== void 0 && func0.call(data, "place")) {
      if (!validate184(data.place, instancePath + "/place")) {
        vErrors = withFaults(vErrors, validate184.errors);
        errors = vErrors.length;
      }
    }
    if (data.related !== void 0 && func0.call(data, "related")) {
      let data5 = data.related;
      if (Array.isArray(data5)) {
        if (data5.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/related", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate184(data5[i0], instancePath + "/related/" + i0)) {
            vErrors = withFaults(vErrors, validate184.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/related", "type", { type: "array" });
        errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      if (!validate168(data.expected, instancePath + "/expected")) {
        vErrors = withFaults(vErrors, validate168.errors);
        errors = vErrors.length;
      }
    }
    if (data.certificates !== void 0 && func0.call(data, "certificates")) {
      let data8 = data.certificates;
      if (Array.isArray(data8)) {
        if (data8.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/certificates", "maxItems", { limit: 100 });
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate189(data8[i1], instancePath + "/certificates/" + i1)) {
            vErrors = withFaults(vErrors, validate189.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/certificates", "type", { type: "array" });
        errors++;
      }
    }
    if (data.fingerprint !== void 0 && func0.call(data, "fingerprint")) {
      let data10 = data.fingerprint;
      if (!isText(data10, 1, 64)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/fingerprint", data10, 1, 64));
        errors = vErrors.length;
      }
    }
    if (data.suggestions !== void 0 && func0.call(data, "suggestions")) {
      let data11 = data.suggestions;
      if (Array.isArray(data11)) {
        if (data11.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/suggestions", "maxItems", { limit: 100 });
          errors++;
        }
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate201(data11[i2], instancePath + "/suggestions/" + i2)) {
            vErrors = withFaults(vErrors, validate201.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/suggestions", "type", { type: "array" });
        errors++;
      }
    }
    if (data.docs !== void 0 && func0.call(data, "docs")) {
      let data13 = data.docs;
      if (!isText(data13, 1, 500)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/docs", data13, 1, 500));
        errors = vErrors.length;
      }
    }
    if (data.waived !== void 0 && func0.call(data, "waived")) {
      let data14 = data.waived;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.reason === void 0 || !func0.call(data14, "reason")) {
          vErrors = withFault(vErrors, instancePath + "/waived", "required", { missingProperty: "reason" });
          errors++;
        }
        if (data14.approver === void 0 || !func0.call(data14, "approver")) {
          vErrors = withFault(vErrors, instancePath + "/waived", "required", { missingProperty: "approver" });
          errors++;
        }
        for (const key1 of Object.keys(data14)) {
          if (!obj282.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/waived", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data14.reason !== void 0 && func0.call(data14, "reason")) {
          let data15 = data14.reason;
          if (!isText(data15, 1, 2e3)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/waived/reason", data15, 1, 2e3));
            errors = vErrors.length;
          }
        }
        if (data14.approver !== void 0 && func0.call(data14, "approver")) {
          let data16 = data14.approver;
          if (!isText(data16, 1, 500)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/waived/approver", data16, 1, 500));
            errors = vErrors.length;
          }
        }
        if (data14.decision !== void 0 && func0.call(data14, "decision")) {
          let data17 = data14.decision;
          if (!isText(data17, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/waived/decision", data17, 1, 200));
            errors = vErrors.length;
          }
        }
        if (data14.until !== void 0 && func0.call(data14, "until")) {
          let data18 = data14.until;
          if (!isText(data18, 1, 10)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/waived/until", data18, 1, 10));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/waived", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
var obj283 = /* @__PURE__ */ new Set(["rule", "status", "subjects", "reasons"]);
var obj284 = ["kept", "broken", "not-evaluated", "not-applicable", "off"];
var obj286 = /* @__PURE__ */ new Set(["kept", "broken", "notEvaluated"]);
var obj287 = /* @__PURE__ */ new Set(["code", "values", "because", "count"]);
function validate209(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0 || !func0.call(data, "code")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "code" });
      errors++;
    }
    if (data.values === void 0 || !func0.call(data, "values")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "values" });
      errors++;
    }
    if (data.count === void 0 || !func0.call(data, "count")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "count" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj287.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      let data0 = data.code;
      if (!isText(data0, 1, 100)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/code", data0, 1, 100));
        errors = vErrors.length;
      }
    }
    if (data.values !== void 0 && func0.call(data, "values")) {
      if (!validate167(data.values, instancePath + "/values")) {
        vErrors = withFaults(vErrors, validate167.errors);
        errors = vErrors.length;
      }
    }
    if (data.because !== void 0 && func0.call(data, "because")) {
      let data2 = data.because;
      if (!isText(data2, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/because", data2, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.count !== void 0 && func0.call(data, "count")) {
      let data3 = data.count;
      if (!isWhole(data3, 1, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/count", data3, 1, Infinity));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate209.errors = vErrors;
  return errors === 0;
}
function validate208(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0 || !func0.call(data, "rule")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "rule" });
      errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.subjects === void 0 || !func0.call(data, "subjects")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "subjects" });
      errors++;
    }
    if (data.reasons === void 0 || !func0.call(data, "reasons")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "reasons" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj283.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.rule !== void 0 && func0.call(data, "rule")) {
      let data0 = data.rule;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/rule", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data1 = data.status;
      if (!obj284.includes(data1)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/status", data1, obj284));
        errors = vErrors.length;
      }
    }
    if (data.subjects !== void 0 && func0.call(data, "subjects")) {
      let data2 = data.subjects;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.kept === void 0 || !func0.call(data2, "kept")) {
          vErrors = withFault(vErrors, instancePath + "/subjects", "required", { missingProperty: "kept" });
          errors++;
        }
        if (data2.broken === void 0 || !func0.call(data2, "broken")) {
          vErrors = withFault(vErrors, instancePath + "/subjects", "required", { missingProperty: "broken" });
          errors++;
        }
        if (data2.notEvaluated === void 0 || !func0.call(data2, "notEvaluated")) {
          vErrors = withFault(vErrors, instancePath + "/subjects", "required", { missingProperty: "notEvaluated" });
          errors++;
        }
        for (const key1 of Object.keys(data2)) {
          if (!obj286.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/subjects", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data2.kept !== void 0 && func0.call(data2, "kept")) {
          let data3 = data2.kept;
          if (!isWhole(data3, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/subjects/kept", data3, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data2.broken !== void 0 && func0.call(data2, "broken")) {
          let data4 = data2.broken;
          if (!isWhole(data4, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/subjects/broken", data4, 0, Infinity));
            errors = vErrors.length;
          }
        }
        if (data2.notEvaluated !== void 0 && func0.call(data2, "notEvaluated")) {
          let data5 = data2.notEvaluated;
          if (!isWhole(data5, 0, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/subjects/notEvaluated", data5, 0, Infinity));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/subjects", "type", { type: "object" });
        errors++;
      }
    }
    if (data.reasons !== void 0 && func0.call(data, "reasons")) {
      let data6 = data.reasons;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/reasons", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate209(data6[i0], instancePath + "/reasons/" + i0)) {
            vErrors = withFaults(vErrors, validate209.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/reasons", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate208.errors = vErrors;
  return errors === 0;
}
var obj288 = /* @__PURE__ */ new Set(["rule", "pointer", "error"]);
function validate213(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0 || !func0.call(data, "rule")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "rule" });
      errors++;
    }
    if (data.error === void 0 || !func0.call(data, "error")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "error" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj288.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.rule !== void 0 && func0.call(data, "rule")) {
      let data0 = data.rule;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/rule", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.pointer !== void 0 && func0.call(data, "pointer")) {
      if (typeof data.pointer !== "string") {
        vErrors = withFault(vErrors, instancePath + "/pointer", "type", { type: "string" });
        errors++;
      }
    }
    if (data.error !== void 0 && func0.call(data, "error")) {
      if (typeof data.error !== "string") {
        vErrors = withFault(vErrors, instancePath + "/error", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
function validate161(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plan === void 0 || !func0.call(data, "plan")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "plan" });
      errors++;
    }
    if (data.template === void 0 || !func0.call(data, "template")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "template" });
      errors++;
    }
    if (data.findings === void 0 || !func0.call(data, "findings")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "findings" });
      errors++;
    }
    if (data.outcomes === void 0 || !func0.call(data, "outcomes")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "outcomes" });
      errors++;
    }
    if (data.failures === void 0 || !func0.call(data, "failures")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "failures" });
      errors++;
    }
    if (data.timeline === void 0 || !func0.call(data, "timeline")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "timeline" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj261.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.plan !== void 0 && func0.call(data, "plan")) {
      if (!validate162(data.plan, instancePath + "/plan")) {
        vErrors = withFaults(vErrors, validate162.errors);
        errors = vErrors.length;
      }
    }
    if (data.template !== void 0 && func0.call(data, "template")) {
      if (!validate164(data.template, instancePath + "/template")) {
        vErrors = withFaults(vErrors, validate164.errors);
        errors = vErrors.length;
      }
    }
    if (data.profile !== void 0 && func0.call(data, "profile")) {
      let data2 = data.profile;
      if (!isText(data2, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/profile", data2, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.asOf !== void 0 && func0.call(data, "asOf")) {
      let data3 = data.asOf;
      if (!isText(data3, 1, 10)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/asOf", data3, 1, 10));
        errors = vErrors.length;
      }
    }
    if (data.findings !== void 0 && func0.call(data, "findings")) {
      let data4 = data.findings;
      if (Array.isArray(data4)) {
        if (data4.length > 1e5) {
          vErrors = withFault(vErrors, instancePath + "/findings", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate166(data4[i0], instancePath + "/findings/" + i0)) {
            vErrors = withFaults(vErrors, validate166.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/findings", "type", { type: "array" });
        errors++;
      }
    }
    if (data.outcomes !== void 0 && func0.call(data, "outcomes")) {
      let data6 = data.outcomes;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/outcomes", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate208(data6[i1], instancePath + "/outcomes/" + i1)) {
            vErrors = withFaults(vErrors, validate208.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/outcomes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.failures !== void 0 && func0.call(data, "failures")) {
      let data8 = data.failures;
      if (Array.isArray(data8)) {
        if (data8.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/failures", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate213(data8[i2], instancePath + "/failures/" + i2)) {
            vErrors = withFaults(vErrors, validate213.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/failures", "type", { type: "array" });
        errors++;
      }
    }
    if (data.timeline !== void 0 && func0.call(data, "timeline")) {
      let data10 = data.timeline;
      if (Array.isArray(data10)) {
        if (data10.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/timeline", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data11 = data10[i3];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.id === void 0 || !func0.call(data11, "id")) {
              vErrors = withFault(vErrors, instancePath + "/timeline/" + i3, "required", { missingProperty: "id" });
              errors++;
            }
            if (data11.kind === void 0 || !func0.call(data11, "kind")) {
              vErrors = withFault(vErrors, instancePath + "/timeline/" + i3, "required", { missingProperty: "kind" });
              errors++;
            }
            if (data11.from === void 0 || !func0.call(data11, "from")) {
              vErrors = withFault(vErrors, instancePath + "/timeline/" + i3, "required", { missingProperty: "from" });
              errors++;
            }
            if (data11.to === void 0 || !func0.call(data11, "to")) {
              vErrors = withFault(vErrors, instancePath + "/timeline/" + i3, "required", { missingProperty: "to" });
              errors++;
            }
            for (const key1 of Object.keys(data11)) {
              if (!obj289.has(key1)) {
                vErrors = withFault(vErrors, instancePath + "/timeline/" + i3, "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data11.id !== void 0 && func0.call(data11, "id")) {
              let data12 = data11.id;
              if (!isText(data12, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/timeline/" + i3 + "/id", data12, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data11.kind !== void 0 && func0.call(data11, "kind")) {
              let data13 = data11.kind;
              if (!obj290.includes(data13)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/timeline/" + i3 + "/kind", data13, obj290));
                errors = vErrors.length;
              }
            }
            if (data11.title !== void 0 && func0.call(data11, "title")) {
              if (typeof data11.title !== "string") {
                vErrors = withFault(vErrors, instancePath + "/timeline/" + i3 + "/title", "type", { type: "string" });
                errors++;
              }
            }
            if (data11.from !== void 0 && func0.call(data11, "from")) {
              let data15 = data11.from;
              if (!isText(data15, 1, 10)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/timeline/" + i3 + "/from", data15, 1, 10));
                errors = vErrors.length;
              }
            }
            if (data11.to !== void 0 && func0.call(data11, "to")) {
              let data16 = data11.to;
              if (!isText(data16, 1, 10)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/timeline/" + i3 + "/to", data16, 1, 10));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/timeline/" + i3, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/timeline", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
var obj292 = /* @__PURE__ */ new Set(["code", "file", "line", "column", "pointer", "words", "advice", "exit"]);
function validate217(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vi === void 0 || !func0.call(data, "vi")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "vi" });
      errors++;
    }
    if (data.en === void 0 || !func0.call(data, "en")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "en" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj37.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.vi !== void 0 && func0.call(data, "vi")) {
      let data0 = data.vi;
      if (!isText(data0, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/vi", data0, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      let data1 = data.en;
      if (!isText(data1, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/en", data1, 1, 2e4));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate217.errors = vErrors;
  return errors === 0;
}
function validate216(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0 || !func0.call(data, "code")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "code" });
      errors++;
    }
    if (data.words === void 0 || !func0.call(data, "words")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "words" });
      errors++;
    }
    if (data.advice === void 0 || !func0.call(data, "advice")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "advice" });
      errors++;
    }
    if (data.exit === void 0 || !func0.call(data, "exit")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "exit" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj292.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      let data0 = data.code;
      if (!isText(data0, 1, 100)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/code", data0, 1, 100));
        errors = vErrors.length;
      }
    }
    if (data.file !== void 0 && func0.call(data, "file")) {
      if (typeof data.file !== "string") {
        vErrors = withFault(vErrors, instancePath + "/file", "type", { type: "string" });
        errors++;
      }
    }
    if (data.line !== void 0 && func0.call(data, "line")) {
      let data2 = data.line;
      if (!isWhole(data2, -Infinity, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/line", data2, -Infinity, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.column !== void 0 && func0.call(data, "column")) {
      let data3 = data.column;
      if (!isWhole(data3, -Infinity, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/column", data3, -Infinity, Infinity));
        errors = vErrors.length;
      }
    }
    if (data.pointer !== void 0 && func0.call(data, "pointer")) {
      if (typeof data.pointer !== "string") {
        vErrors = withFault(vErrors, instancePath + "/pointer", "type", { type: "string" });
        errors++;
      }
    }
    if (data.words !== void 0 && func0.call(data, "words")) {
      if (!validate217(data.words, instancePath + "/words")) {
        vErrors = withFaults(vErrors, validate217.errors);
        errors = vErrors.length;
      }
    }
    if (data.advice !== void 0 && func0.call(data, "advice")) {
      if (!validate217(data.advice, instancePath + "/advice")) {
        vErrors = withFaults(vErrors, validate217.errors);
        errors = vErrors.length;
      }
    }
    if (data.exit !== void 0 && func0.call(data, "exit")) {
      let data7 = data.exit;
      if (!isWhole(data7, -Infinity, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/exit", data7, -Infinity, Infinity));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate216.errors = vErrors;
  return errors === 0;
}
var obj294 = /* @__PURE__ */ new Set(["fingerprint", "rule", "plan", "reason", "approver", "decision", "until", "status"]);
var obj295 = ["used", "unused", "expired", "unknown-rule", "not-evaluated"];
function validate221(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fingerprint === void 0 || !func0.call(data, "fingerprint")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "fingerprint" });
      errors++;
    }
    if (data.reason === void 0 || !func0.call(data, "reason")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "reason" });
      errors++;
    }
    if (data.approver === void 0 || !func0.call(data, "approver")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "approver" });
      errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj294.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.fingerprint !== void 0 && func0.call(data, "fingerprint")) {
      let data0 = data.fingerprint;
      if (!isText(data0, 1, 64)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/fingerprint", data0, 1, 64));
        errors = vErrors.length;
      }
    }
    if (data.rule !== void 0 && func0.call(data, "rule")) {
      let data1 = data.rule;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/rule", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.plan !== void 0 && func0.call(data, "plan")) {
      let data2 = data.plan;
      if (!isText(data2, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/plan", data2, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data3 = data.reason;
      if (!isText(data3, 1, 2e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/reason", data3, 1, 2e3));
        errors = vErrors.length;
      }
    }
    if (data.approver !== void 0 && func0.call(data, "approver")) {
      let data4 = data.approver;
      if (!isText(data4, 1, 500)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/approver", data4, 1, 500));
        errors = vErrors.length;
      }
    }
    if (data.decision !== void 0 && func0.call(data, "decision")) {
      let data5 = data.decision;
      if (!isText(data5, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/decision", data5, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0 && func0.call(data, "until")) {
      let data6 = data.until;
      if (!isText(data6, 1, 10)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/until", data6, 1, 10));
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data7 = data.status;
      if (!obj295.includes(data7)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/status", data7, obj295));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate221.errors = vErrors;
  return errors === 0;
}
function validate224(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.severity === void 0 || !func0.call(data, "severity")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "severity" });
      errors++;
    }
    if (data.summary === void 0 || !func0.call(data, "summary")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "summary" });
      errors++;
    }
    if (data.kept === void 0 || !func0.call(data, "kept")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "kept" });
      errors++;
    }
    if (data.basis === void 0 || !func0.call(data, "basis")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "basis" });
      errors++;
    }
    if (data.docs === void 0 || !func0.call(data, "docs")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "docs" });
      errors++;
    }
    if (data.messages === void 0 || !func0.call(data, "messages")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "messages" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj34.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      let data1 = data.severity;
      if (!obj31.includes(data1)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/severity", data1, obj31));
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0 && func0.call(data, "summary")) {
      if (!validate217(data.summary, instancePath + "/summary")) {
        vErrors = withFaults(vErrors, validate217.errors);
        errors = vErrors.length;
      }
    }
    if (data.kept !== void 0 && func0.call(data, "kept")) {
      if (!validate217(data.kept, instancePath + "/kept")) {
        vErrors = withFaults(vErrors, validate217.errors);
        errors = vErrors.length;
      }
    }
    if (data.basis !== void 0 && func0.call(data, "basis")) {
      let data4 = data.basis;
      if (Array.isArray(data4)) {
        if (data4.length > 20) {
          vErrors = withFault(vErrors, instancePath + "/basis", "maxItems", { limit: 20 });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate217(data4[i0], instancePath + "/basis/" + i0)) {
            vErrors = withFaults(vErrors, validate217.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/basis", "type", { type: "array" });
        errors++;
      }
    }
    if (data.docs !== void 0 && func0.call(data, "docs")) {
      let data6 = data.docs;
      if (!isText(data6, 1, 500)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/docs", data6, 1, 500));
        errors = vErrors.length;
      }
    }
    if (data.messages !== void 0 && func0.call(data, "messages")) {
      let data7 = data.messages;
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/messages", "maxItems", { limit: 100 });
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.key === void 0 || !func0.call(data8, "key")) {
              vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "required", { missingProperty: "key" });
              errors++;
            }
            if (data8.vi === void 0 || !func0.call(data8, "vi")) {
              vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "required", { missingProperty: "vi" });
              errors++;
            }
            if (data8.en === void 0 || !func0.call(data8, "en")) {
              vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "required", { missingProperty: "en" });
              errors++;
            }
            for (const key1 of Object.keys(data8)) {
              if (!obj38.has(key1)) {
                vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data8.key !== void 0 && func0.call(data8, "key")) {
              let data9 = data8.key;
              if (!isText(data9, 1, 100)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/messages/" + i1 + "/key", data9, 1, 100));
                errors = vErrors.length;
              }
            }
            if (data8.vi !== void 0 && func0.call(data8, "vi")) {
              let data10 = data8.vi;
              if (!isText(data10, 1, 2e4)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/messages/" + i1 + "/vi", data10, 1, 2e4));
                errors = vErrors.length;
              }
            }
            if (data8.en !== void 0 && func0.call(data8, "en")) {
              let data11 = data8.en;
              if (!isText(data11, 1, 2e4)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/messages/" + i1 + "/en", data11, 1, 2e4));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/messages/" + i1, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/messages", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate224.errors = vErrors;
  return errors === 0;
}
function validate154(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 || !func0.call(data, "schema")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "schema" });
      errors++;
    }
    if (data.tool === void 0 || !func0.call(data, "tool")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "tool" });
      errors++;
    }
    if (data.verdict === void 0 || !func0.call(data, "verdict")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "verdict" });
      errors++;
    }
    if (data.counts === void 0 || !func0.call(data, "counts")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "counts" });
      errors++;
    }
    if (data.runs === void 0 || !func0.call(data, "runs")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "runs" });
      errors++;
    }
    if (data.failures === void 0 || !func0.call(data, "failures")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "failures" });
      errors++;
    }
    if (data.waivers === void 0 || !func0.call(data, "waivers")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "waivers" });
      errors++;
    }
    if (data.findings === void 0 || !func0.call(data, "findings")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "findings" });
      errors++;
    }
    if (data.rules === void 0 || !func0.call(data, "rules")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "rules" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj254.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema")) {
      let data0 = data.$schema;
      if (!isText(data0, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/$schema", data0, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.schema !== void 0 && func0.call(data, "schema")) {
      if ("1" !== data.schema) {
        vErrors = withFault(vErrors, instancePath + "/schema", "const", { allowedValue: "1" });
        errors++;
      }
    }
    if (data.tool !== void 0 && func0.call(data, "tool")) {
      if (!validate155(data.tool, instancePath + "/tool")) {
        vErrors = withFaults(vErrors, validate155.errors);
        errors = vErrors.length;
      }
    }
    if (data.verdict !== void 0 && func0.call(data, "verdict")) {
      let data3 = data.verdict;
      if (!obj256.includes(data3)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/verdict", data3, obj256));
        errors = vErrors.length;
      }
    }
    if (data.counts !== void 0 && func0.call(data, "counts")) {
      if (!validate157(data.counts, instancePath + "/counts")) {
        vErrors = withFaults(vErrors, validate157.errors);
        errors = vErrors.length;
      }
    }
    if (data.runs !== void 0 && func0.call(data, "runs")) {
      let data5 = data.runs;
      if (Array.isArray(data5)) {
        if (data5.length > 1e6) {
          vErrors = withFault(vErrors, instancePath + "/runs", "maxItems", { limit: 1e6 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate161(data5[i0], instancePath + "/runs/" + i0)) {
            vErrors = withFaults(vErrors, validate161.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/runs", "type", { type: "array" });
        errors++;
      }
    }
    if (data.failures !== void 0 && func0.call(data, "failures")) {
      let data7 = data.failures;
      if (Array.isArray(data7)) {
        if (data7.length > 1e6) {
          vErrors = withFault(vErrors, instancePath + "/failures", "maxItems", { limit: 1e6 });
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate216(data7[i1], instancePath + "/failures/" + i1)) {
            vErrors = withFaults(vErrors, validate216.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/failures", "type", { type: "array" });
        errors++;
      }
    }
    if (data.waivers !== void 0 && func0.call(data, "waivers")) {
      let data9 = data.waivers;
      if (Array.isArray(data9)) {
        if (data9.length > 1e5) {
          vErrors = withFault(vErrors, instancePath + "/waivers", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate221(data9[i2], instancePath + "/waivers/" + i2)) {
            vErrors = withFaults(vErrors, validate221.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/waivers", "type", { type: "array" });
        errors++;
      }
    }
    if (data.findings !== void 0 && func0.call(data, "findings")) {
      let data11 = data.findings;
      if (Array.isArray(data11)) {
        if (data11.length > 1e6) {
          vErrors = withFault(vErrors, instancePath + "/findings", "maxItems", { limit: 1e6 });
          errors++;
        }
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate166(data11[i3], instancePath + "/findings/" + i3)) {
            vErrors = withFaults(vErrors, validate166.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/findings", "type", { type: "array" });
        errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data13 = data.rules;
      if (Array.isArray(data13)) {
        if (data13.length > 1e4) {
          vErrors = withFault(vErrors, instancePath + "/rules", "maxItems", { limit: 1e4 });
          errors++;
        }
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate224(data13[i4], instancePath + "/rules/" + i4)) {
            vErrors = withFaults(vErrors, validate224.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/rules", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
var validateTemplate = validate229;
var obj301 = /* @__PURE__ */ new Set(["$schema", "schema", "id", "version", "title", "extends", "parameters", "occasion", "anchors", "window", "phases", "sharedAnchor", "sections", "subjects", "each", "atLeast", "duties", "recipients", "phrases", "series", "bodies", "rules", "final", "x"]);
var obj306 = /* @__PURE__ */ new Set(["id", "title", "names", "monthDay", "since"]);
var obj307 = /* @__PURE__ */ new Set(["name", "on", "title"]);
var obj314 = ["warn", "forbid"];
var obj333 = /* @__PURE__ */ new Set(["task", "topic"]);
var obj334 = ["lead", "when", "output"];
var obj336 = ["phase", "subject"];
var obj338 = /* @__PURE__ */ new Set(["of", "count"]);
var obj339 = ["sections", "citations", "phases", "topics", "goals", "units", "tasks", "routes", "recipients", "statements"];
var obj355 = /* @__PURE__ */ new Set(["id", "right", "wrong", "mixed", "except", "source"]);
var obj356 = /* @__PURE__ */ new Set(["id", "title", "members", "script", "source"]);
var obj357 = /* @__PURE__ */ new Set(["ordinal", "year"]);
var obj358 = ["roman", "arabic"];
var obj360 = /* @__PURE__ */ new Set(["id", "names", "kind", "from", "until", "successor", "source"]);
var obj361 = ["province", "level", "body"];
var obj363 = /* @__PURE__ */ new Set(["rule", "severity", "options"]);
var obj364 = ["error", "warning", "info", "off"];
function validate230(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vi === void 0 || !func0.call(data, "vi")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "vi" });
      errors++;
    }
    if (data.en === void 0 || !func0.call(data, "en")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "en" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj37.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.vi !== void 0 && func0.call(data, "vi")) {
      let data0 = data.vi;
      if (!isText(data0, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/vi", data0, 1, 2e4));
        errors = vErrors.length;
      }
    }
    if (data.en !== void 0 && func0.call(data, "en")) {
      let data1 = data.en;
      if (!isText(data1, 1, 2e4)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/en", data1, 1, 2e4));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate230.errors = vErrors;
  return errors === 0;
}
var schema94 = { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[a-z][A-Za-z0-9]*$" }, "type": { "word": ["year", "day", "text", "integer", "boolean"] }, "title": { "$ref": "#/definitions/bilingual" }, "default": { "type": ["string", "integer", "boolean"] } }, "required": ["name", "type", "title"], "known": ["name", "type", "title", "default"] };
var obj303 = /* @__PURE__ */ new Set(["name", "type", "title", "default"]);
var obj304 = ["year", "day", "text", "integer", "boolean"];
var pattern19 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function validate232(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj303.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (isLonger(data0, 100)) {
          vErrors = withFault(vErrors, instancePath + "/name", "maxLength", { limit: 100 });
          errors++;
        }
        if (isShorter(data0, 1)) {
          vErrors = withFault(vErrors, instancePath + "/name", "minLength", { limit: 1 });
          errors++;
        }
        if (!pattern19.test(data0)) {
          vErrors = withFault(vErrors, instancePath + "/name", "pattern", { pattern: "^[a-z][A-Za-z0-9]*$" });
          errors++;
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.type !== void 0 && func0.call(data, "type")) {
      let data1 = data.type;
      if (!obj304.includes(data1)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/type", data1, obj304));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate230(data.title, instancePath + "/title")) {
        vErrors = withFaults(vErrors, validate230.errors);
        errors = vErrors.length;
      }
    }
    if (data.default !== void 0 && func0.call(data, "default")) {
      let data3 = data.default;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3))) && typeof data3 !== "boolean") {
        vErrors = withFault(vErrors, instancePath + "/default", "type", { type: schema94.properties.default.type });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
var obj309 = /* @__PURE__ */ new Set(["id", "title", "relation", "from", "to", "need", "subjects"]);
var obj312 = ["required", "optional"];
function validate237(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.from === void 0 || !func0.call(data, "from")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "from" });
      errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "to" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj309.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate230(data.title, instancePath + "/title")) {
        vErrors = withFaults(vErrors, validate230.errors);
        errors = vErrors.length;
      }
    }
    if (data.relation !== void 0 && func0.call(data, "relation")) {
      let data2 = data.relation;
      if (!obj202.includes(data2)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/relation", data2, obj202));
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data3 = data.from;
      if (!isText(data3, 1, 100)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/from", data3, 1, 100));
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      let data4 = data.to;
      if (!isText(data4, 1, 100)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/to", data4, 1, 100));
        errors = vErrors.length;
      }
    }
    if (data.need !== void 0 && func0.call(data, "need")) {
      let data5 = data.need;
      if (!obj312.includes(data5)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/need", data5, obj312));
        errors = vErrors.length;
      }
    }
    if (data.subjects !== void 0 && func0.call(data, "subjects")) {
      let data6 = data.subjects;
      if (Array.isArray(data6)) {
        if (data6.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/subjects", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!isText(data7, 1, 1e3)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/subjects/" + i0, data7, 1, 1e3));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/subjects", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate237.errors = vErrors;
  return errors === 0;
}
var obj316 = /* @__PURE__ */ new Set(["id", "title", "anyOf", "need", "order"]);
var obj317 = /* @__PURE__ */ new Set(["role", "headings", "holds"]);
var obj320 = ["report-route", "difficulty-route", "budget", "window", "phase", "purpose", "requirement", "goal", "task", "general-clause"];
function validate240(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.anyOf === void 0 || !func0.call(data, "anyOf")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "anyOf" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj316.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate230(data.title, instancePath + "/title")) {
        vErrors = withFaults(vErrors, validate230.errors);
        errors = vErrors.length;
      }
    }
    if (data.anyOf !== void 0 && func0.call(data, "anyOf")) {
      let data2 = data.anyOf;
      if (Array.isArray(data2)) {
        if (data2.length > 20) {
          vErrors = withFault(vErrors, instancePath + "/anyOf", "maxItems", { limit: 20 });
          errors++;
        }
        if (data2.length < 1) {
          vErrors = withFault(vErrors, instancePath + "/anyOf", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 of Object.keys(data3)) {
              if (!obj317.has(key1)) {
                vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0, "additionalProperties", { additionalProperty: key1 });
                errors++;
              }
            }
            if (data3.role !== void 0 && func0.call(data3, "role")) {
              let data4 = data3.role;
              if (!obj60.includes(data4)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/anyOf/" + i0 + "/role", data4, obj60));
                errors = vErrors.length;
              }
            }
            if (data3.headings !== void 0 && func0.call(data3, "headings")) {
              let data5 = data3.headings;
              if (Array.isArray(data5)) {
                if (data5.length > 1e3) {
                  vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0 + "/headings", "maxItems", { limit: 1e3 });
                  errors++;
                }
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data6 = data5[i1];
                  if (!isText(data6, 1, 1e3)) {
                    vErrors = withFaults(vErrors, textFaults(instancePath + "/anyOf/" + i0 + "/headings/" + i1, data6, 1, 1e3));
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0 + "/headings", "type", { type: "array" });
                errors++;
              }
            }
            if (data3.holds !== void 0 && func0.call(data3, "holds")) {
              let data7 = data3.holds;
              if (!obj320.includes(data7)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/anyOf/" + i0 + "/holds", data7, obj320));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/anyOf/" + i0, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/anyOf", "type", { type: "array" });
        errors++;
      }
    }
    if (data.need !== void 0 && func0.call(data, "need")) {
      let data8 = data.need;
      if (!obj312.includes(data8)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/need", data8, obj312));
        errors = vErrors.length;
      }
    }
    if (data.order !== void 0 && func0.call(data, "order")) {
      let data9 = data.order;
      if (!isWhole(data9, 0, Infinity)) {
        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/order", data9, 0, Infinity));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
var obj324 = /* @__PURE__ */ new Set(["id", "title", "keywords", "need", "phases", "years", "lead", "satisfiedBy"]);
var obj326 = ["required", "optional", "local"];
var obj331 = ["explicit", "coordinated", "scope", "blanket"];
var obj325 = /* @__PURE__ */ new Set(["any", "all", "none"]);
function validate245(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!obj325.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.any !== void 0 && func0.call(data, "any")) {
      let data0 = data.any;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/any", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!isText(data1, 1, 1e3)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/any/" + i0, data1, 1, 1e3));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/any", "type", { type: "array" });
        errors++;
      }
    }
    if (data.all !== void 0 && func0.call(data, "all")) {
      let data2 = data.all;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/all", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (!isText(data3, 1, 1e3)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/all/" + i1, data3, 1, 1e3));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/all", "type", { type: "array" });
        errors++;
      }
    }
    if (data.none !== void 0 && func0.call(data, "none")) {
      let data4 = data.none;
      if (Array.isArray(data4)) {
        if (data4.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/none", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (!isText(data5, 1, 1e3)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/none/" + i2, data5, 1, 1e3));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/none", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate245.errors = vErrors;
  return errors === 0;
}
function validate243(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj324.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate230(data.title, instancePath + "/title")) {
        vErrors = withFaults(vErrors, validate230.errors);
        errors = vErrors.length;
      }
    }
    if (data.keywords !== void 0 && func0.call(data, "keywords")) {
      let data2 = data.keywords;
      if (Array.isArray(data2)) {
        if (data2.length > 50) {
          vErrors = withFault(vErrors, instancePath + "/keywords", "maxItems", { limit: 50 });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate245(data2[i0], instancePath + "/keywords/" + i0)) {
            vErrors = withFaults(vErrors, validate245.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/keywords", "type", { type: "array" });
        errors++;
      }
    }
    if (data.need !== void 0 && func0.call(data, "need")) {
      let data4 = data.need;
      if (!obj326.includes(data4)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/need", data4, obj326));
        errors = vErrors.length;
      }
    }
    if (data.phases !== void 0 && func0.call(data, "phases")) {
      let data5 = data.phases;
      if (Array.isArray(data5)) {
        if (data5.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/phases", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (!isText(data6, 1, 1e3)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/phases/" + i1, data6, 1, 1e3));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/phases", "type", { type: "array" });
        errors++;
      }
    }
    if (data.years !== void 0 && func0.call(data, "years")) {
      let data7 = data.years;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 of Object.keys(data7)) {
          if (!obj200.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/years", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data7.from !== void 0 && func0.call(data7, "from")) {
          let data8 = data7.from;
          if (!isWhole(data8, -Infinity, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/years/from", data8, -Infinity, Infinity));
            errors = vErrors.length;
          }
        }
        if (data7.to !== void 0 && func0.call(data7, "to")) {
          let data9 = data7.to;
          if (!isWhole(data9, -Infinity, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/years/to", data9, -Infinity, Infinity));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/years", "type", { type: "object" });
        errors++;
      }
    }
    if (data.lead !== void 0 && func0.call(data, "lead")) {
      let data10 = data.lead;
      if (!obj217.includes(data10)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/lead", data10, obj217));
        errors = vErrors.length;
      }
    }
    if (data.satisfiedBy !== void 0 && func0.call(data, "satisfiedBy")) {
      let data11 = data.satisfiedBy;
      if (!obj331.includes(data11)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/satisfiedBy", data11, obj331));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate243.errors = vErrors;
  return errors === 0;
}
var obj341 = /* @__PURE__ */ new Set(["id", "title", "party", "route", "need"]);
function validate248(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj341.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate230(data.title, instancePath + "/title")) {
        vErrors = withFaults(vErrors, validate230.errors);
        errors = vErrors.length;
      }
    }
    if (data.party !== void 0 && func0.call(data, "party")) {
      let data2 = data.party;
      if (!obj221.includes(data2)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/party", data2, obj221));
        errors = vErrors.length;
      }
    }
    if (data.route !== void 0 && func0.call(data, "route")) {
      let data3 = data.route;
      if (!obj230.includes(data3)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/route", data3, obj230));
        errors = vErrors.length;
      }
    }
    if (data.need !== void 0 && func0.call(data, "need")) {
      let data4 = data.need;
      if (!obj312.includes(data4)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/need", data4, obj312));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate248.errors = vErrors;
  return errors === 0;
}
var obj348 = /* @__PURE__ */ new Set(["id", "title", "sort", "as", "need"]);
var obj351 = ["issuer-of-carried-out", "tasked-units", "report-addressees"];
function validate251(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj348.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (!isText(data0, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data0, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate230(data.title, instancePath + "/title")) {
        vErrors = withFaults(vErrors, validate230.errors);
        errors = vErrors.length;
      }
    }
    if (data.sort !== void 0 && func0.call(data, "sort")) {
      let data2 = data.sort;
      if (!obj217.includes(data2)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/sort", data2, obj217));
        errors = vErrors.length;
      }
    }
    if (data.as !== void 0 && func0.call(data, "as")) {
      let data3 = data.as;
      if (!obj351.includes(data3)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/as", data3, obj351));
        errors = vErrors.length;
      }
    }
    if (data.need !== void 0 && func0.call(data, "need")) {
      let data4 = data.need;
      if (!obj312.includes(data4)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/need", data4, obj312));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate251.errors = vErrors;
  return errors === 0;
}
var pattern20 = new RegExp("^[a-z][a-z-]*$", "u");
function validate229(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 || !func0.call(data, "schema")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "schema" });
      errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "version" });
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj301.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema")) {
      let data0 = data.$schema;
      if (!isText(data0, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/$schema", data0, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.schema !== void 0 && func0.call(data, "schema")) {
      if ("1" !== data.schema) {
        vErrors = withFault(vErrors, instancePath + "/schema", "const", { allowedValue: "1" });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data2 = data.id;
      if (!isText(data2, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/id", data2, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data3 = data.version;
      if (!isText(data3, 1, 40)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/version", data3, 1, 40));
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate230(data.title, instancePath + "/title")) {
        vErrors = withFaults(vErrors, validate230.errors);
        errors = vErrors.length;
      }
    }
    if (data.extends !== void 0 && func0.call(data, "extends")) {
      let data5 = data.extends;
      if (!isText(data5, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/extends", data5, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.parameters !== void 0 && func0.call(data, "parameters")) {
      let data6 = data.parameters;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/parameters", "maxItems", { limit: 100 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate232(data6[i0], instancePath + "/parameters/" + i0)) {
            vErrors = withFaults(vErrors, validate232.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/parameters", "type", { type: "array" });
        errors++;
      }
    }
    if (data.occasion !== void 0 && func0.call(data, "occasion")) {
      let data8 = data.occasion;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.id === void 0 || !func0.call(data8, "id")) {
          vErrors = withFault(vErrors, instancePath + "/occasion", "required", { missingProperty: "id" });
          errors++;
        }
        if (data8.title === void 0 || !func0.call(data8, "title")) {
          vErrors = withFault(vErrors, instancePath + "/occasion", "required", { missingProperty: "title" });
          errors++;
        }
        if (data8.monthDay === void 0 || !func0.call(data8, "monthDay")) {
          vErrors = withFault(vErrors, instancePath + "/occasion", "required", { missingProperty: "monthDay" });
          errors++;
        }
        for (const key1 of Object.keys(data8)) {
          if (!obj306.has(key1)) {
            vErrors = withFault(vErrors, instancePath + "/occasion", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data8.id !== void 0 && func0.call(data8, "id")) {
          let data9 = data8.id;
          if (!isText(data9, 1, 200)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/occasion/id", data9, 1, 200));
            errors = vErrors.length;
          }
        }
        if (data8.title !== void 0 && func0.call(data8, "title")) {
          if (!validate230(data8.title, instancePath + "/occasion/title")) {
            vErrors = withFaults(vErrors, validate230.errors);
            errors = vErrors.length;
          }
        }
        if (data8.names !== void 0 && func0.call(data8, "names")) {
          let data11 = data8.names;
          if (Array.isArray(data11)) {
            if (data11.length > 1e3) {
              vErrors = withFault(vErrors, instancePath + "/occasion/names", "maxItems", { limit: 1e3 });
              errors++;
            }
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data12 = data11[i1];
              if (!isText(data12, 1, 1e3)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/occasion/names/" + i1, data12, 1, 1e3));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/occasion/names", "type", { type: "array" });
            errors++;
          }
        }
        if (data8.monthDay !== void 0 && func0.call(data8, "monthDay")) {
          let data13 = data8.monthDay;
          if (!isText(data13, 1, 5)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/occasion/monthDay", data13, 1, 5));
            errors = vErrors.length;
          }
        }
        if (data8.since !== void 0 && func0.call(data8, "since")) {
          let data14 = data8.since;
          if (!isWhole(data14, -Infinity, Infinity)) {
            vErrors = withFaults(vErrors, wholeFaults(instancePath + "/occasion/since", data14, -Infinity, Infinity));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/occasion", "type", { type: "object" });
        errors++;
      }
    }
    if (data.anchors !== void 0 && func0.call(data, "anchors")) {
      let data15 = data.anchors;
      if (Array.isArray(data15)) {
        if (data15.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/anchors", "maxItems", { limit: 100 });
          errors++;
        }
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.name === void 0 || !func0.call(data16, "name")) {
              vErrors = withFault(vErrors, instancePath + "/anchors/" + i2, "required", { missingProperty: "name" });
              errors++;
            }
            if (data16.on === void 0 || !func0.call(data16, "on")) {
              vErrors = withFault(vErrors, instancePath + "/anchors/" + i2, "required", { missingProperty: "on" });
              errors++;
            }
            for (const key2 of Object.keys(data16)) {
              if (!obj307.has(key2)) {
                vErrors = withFault(vErrors, instancePath + "/anchors/" + i2, "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data16.name !== void 0 && func0.call(data16, "name")) {
              let data17 = data16.name;
              if (typeof data17 === "string") {
                if (isLonger(data17, 40)) {
                  vErrors = withFault(vErrors, instancePath + "/anchors/" + i2 + "/name", "maxLength", { limit: 40 });
                  errors++;
                }
                if (isShorter(data17, 1)) {
                  vErrors = withFault(vErrors, instancePath + "/anchors/" + i2 + "/name", "minLength", { limit: 1 });
                  errors++;
                }
                if (!pattern20.test(data17)) {
                  vErrors = withFault(vErrors, instancePath + "/anchors/" + i2 + "/name", "pattern", { pattern: "^[a-z][a-z-]*$" });
                  errors++;
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/anchors/" + i2 + "/name", "type", { type: "string" });
                errors++;
              }
            }
            if (data16.on !== void 0 && func0.call(data16, "on")) {
              let data18 = data16.on;
              if (!isText(data18, 1, 100)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/anchors/" + i2 + "/on", data18, 1, 100));
                errors = vErrors.length;
              }
            }
            if (data16.title !== void 0 && func0.call(data16, "title")) {
              if (!validate230(data16.title, instancePath + "/anchors/" + i2 + "/title")) {
                vErrors = withFaults(vErrors, validate230.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/anchors/" + i2, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/anchors", "type", { type: "array" });
        errors++;
      }
    }
    if (data.window !== void 0 && func0.call(data, "window")) {
      let data20 = data.window;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.from === void 0 || !func0.call(data20, "from")) {
          vErrors = withFault(vErrors, instancePath + "/window", "required", { missingProperty: "from" });
          errors++;
        }
        if (data20.to === void 0 || !func0.call(data20, "to")) {
          vErrors = withFault(vErrors, instancePath + "/window", "required", { missingProperty: "to" });
          errors++;
        }
        for (const key3 of Object.keys(data20)) {
          if (!obj200.has(key3)) {
            vErrors = withFault(vErrors, instancePath + "/window", "additionalProperties", { additionalProperty: key3 });
            errors++;
          }
        }
        if (data20.from !== void 0 && func0.call(data20, "from")) {
          let data21 = data20.from;
          if (!isText(data21, 1, 100)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/window/from", data21, 1, 100));
            errors = vErrors.length;
          }
        }
        if (data20.to !== void 0 && func0.call(data20, "to")) {
          let data22 = data20.to;
          if (!isText(data22, 1, 100)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/window/to", data22, 1, 100));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/window", "type", { type: "object" });
        errors++;
      }
    }
    if (data.phases !== void 0 && func0.call(data, "phases")) {
      let data23 = data.phases;
      if (Array.isArray(data23)) {
        if (data23.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/phases", "maxItems", { limit: 100 });
          errors++;
        }
        const len3 = data23.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate237(data23[i3], instancePath + "/phases/" + i3)) {
            vErrors = withFaults(vErrors, validate237.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/phases", "type", { type: "array" });
        errors++;
      }
    }
    if (data.sharedAnchor !== void 0 && func0.call(data, "sharedAnchor")) {
      let data25 = data.sharedAnchor;
      if (!obj314.includes(data25)) {
        vErrors = withFaults(vErrors, wordFaults(instancePath + "/sharedAnchor", data25, obj314));
        errors = vErrors.length;
      }
    }
    if (data.sections !== void 0 && func0.call(data, "sections")) {
      let data26 = data.sections;
      if (Array.isArray(data26)) {
        if (data26.length > 200) {
          vErrors = withFault(vErrors, instancePath + "/sections", "maxItems", { limit: 200 });
          errors++;
        }
        const len4 = data26.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate240(data26[i4], instancePath + "/sections/" + i4)) {
            vErrors = withFaults(vErrors, validate240.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/sections", "type", { type: "array" });
        errors++;
      }
    }
    if (data.subjects !== void 0 && func0.call(data, "subjects")) {
      let data28 = data.subjects;
      if (Array.isArray(data28)) {
        if (data28.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/subjects", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len5 = data28.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate243(data28[i5], instancePath + "/subjects/" + i5)) {
            vErrors = withFaults(vErrors, validate243.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/subjects", "type", { type: "array" });
        errors++;
      }
    }
    if (data.each !== void 0 && func0.call(data, "each")) {
      let data30 = data.each;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key4 of Object.keys(data30)) {
          if (!obj333.has(key4)) {
            vErrors = withFault(vErrors, instancePath + "/each", "additionalProperties", { additionalProperty: key4 });
            errors++;
          }
        }
        if (data30.task !== void 0 && func0.call(data30, "task")) {
          let data31 = data30.task;
          if (Array.isArray(data31)) {
            if (data31.length > 3) {
              vErrors = withFault(vErrors, instancePath + "/each/task", "maxItems", { limit: 3 });
              errors++;
            }
            const len6 = data31.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data32 = data31[i6];
              if (!obj334.includes(data32)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/each/task/" + i6, data32, obj334));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/each/task", "type", { type: "array" });
            errors++;
          }
        }
        if (data30.topic !== void 0 && func0.call(data30, "topic")) {
          let data33 = data30.topic;
          if (Array.isArray(data33)) {
            if (data33.length > 2) {
              vErrors = withFault(vErrors, instancePath + "/each/topic", "maxItems", { limit: 2 });
              errors++;
            }
            const len7 = data33.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data34 = data33[i7];
              if (!obj336.includes(data34)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/each/topic/" + i7, data34, obj336));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/each/topic", "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/each", "type", { type: "object" });
        errors++;
      }
    }
    if (data.atLeast !== void 0 && func0.call(data, "atLeast")) {
      let data35 = data.atLeast;
      if (Array.isArray(data35)) {
        if (data35.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/atLeast", "maxItems", { limit: 100 });
          errors++;
        }
        const len8 = data35.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data36 = data35[i8];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.of === void 0 || !func0.call(data36, "of")) {
              vErrors = withFault(vErrors, instancePath + "/atLeast/" + i8, "required", { missingProperty: "of" });
              errors++;
            }
            if (data36.count === void 0 || !func0.call(data36, "count")) {
              vErrors = withFault(vErrors, instancePath + "/atLeast/" + i8, "required", { missingProperty: "count" });
              errors++;
            }
            for (const key5 of Object.keys(data36)) {
              if (!obj338.has(key5)) {
                vErrors = withFault(vErrors, instancePath + "/atLeast/" + i8, "additionalProperties", { additionalProperty: key5 });
                errors++;
              }
            }
            if (data36.of !== void 0 && func0.call(data36, "of")) {
              let data37 = data36.of;
              if (!obj339.includes(data37)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/atLeast/" + i8 + "/of", data37, obj339));
                errors = vErrors.length;
              }
            }
            if (data36.count !== void 0 && func0.call(data36, "count")) {
              let data38 = data36.count;
              if (!isWhole(data38, 1, Infinity)) {
                vErrors = withFaults(vErrors, wholeFaults(instancePath + "/atLeast/" + i8 + "/count", data38, 1, Infinity));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/atLeast/" + i8, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/atLeast", "type", { type: "array" });
        errors++;
      }
    }
    if (data.duties !== void 0 && func0.call(data, "duties")) {
      let data39 = data.duties;
      if (Array.isArray(data39)) {
        if (data39.length > 100) {
          vErrors = withFault(vErrors, instancePath + "/duties", "maxItems", { limit: 100 });
          errors++;
        }
        const len9 = data39.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate248(data39[i9], instancePath + "/duties/" + i9)) {
            vErrors = withFaults(vErrors, validate248.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/duties", "type", { type: "array" });
        errors++;
      }
    }
    if (data.recipients !== void 0 && func0.call(data, "recipients")) {
      let data41 = data.recipients;
      if (Array.isArray(data41)) {
        if (data41.length > 200) {
          vErrors = withFault(vErrors, instancePath + "/recipients", "maxItems", { limit: 200 });
          errors++;
        }
        const len10 = data41.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (!validate251(data41[i10], instancePath + "/recipients/" + i10)) {
            vErrors = withFaults(vErrors, validate251.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/recipients", "type", { type: "array" });
        errors++;
      }
    }
    if (data.phrases !== void 0 && func0.call(data, "phrases")) {
      let data43 = data.phrases;
      if (Array.isArray(data43)) {
        if (data43.length > 2e3) {
          vErrors = withFault(vErrors, instancePath + "/phrases", "maxItems", { limit: 2e3 });
          errors++;
        }
        const len11 = data43.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data44 = data43[i11];
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            if (data44.id === void 0 || !func0.call(data44, "id")) {
              vErrors = withFault(vErrors, instancePath + "/phrases/" + i11, "required", { missingProperty: "id" });
              errors++;
            }
            if (data44.right === void 0 || !func0.call(data44, "right")) {
              vErrors = withFault(vErrors, instancePath + "/phrases/" + i11, "required", { missingProperty: "right" });
              errors++;
            }
            if (data44.wrong === void 0 || !func0.call(data44, "wrong")) {
              vErrors = withFault(vErrors, instancePath + "/phrases/" + i11, "required", { missingProperty: "wrong" });
              errors++;
            }
            for (const key6 of Object.keys(data44)) {
              if (!obj355.has(key6)) {
                vErrors = withFault(vErrors, instancePath + "/phrases/" + i11, "additionalProperties", { additionalProperty: key6 });
                errors++;
              }
            }
            if (data44.id !== void 0 && func0.call(data44, "id")) {
              let data45 = data44.id;
              if (!isText(data45, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/phrases/" + i11 + "/id", data45, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data44.right !== void 0 && func0.call(data44, "right")) {
              let data46 = data44.right;
              if (!isText(data46, 1, 1e3)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/phrases/" + i11 + "/right", data46, 1, 1e3));
                errors = vErrors.length;
              }
            }
            if (data44.wrong !== void 0 && func0.call(data44, "wrong")) {
              let data47 = data44.wrong;
              if (Array.isArray(data47)) {
                if (data47.length > 1e3) {
                  vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/wrong", "maxItems", { limit: 1e3 });
                  errors++;
                }
                const len12 = data47.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data48 = data47[i12];
                  if (!isText(data48, 1, 1e3)) {
                    vErrors = withFaults(vErrors, textFaults(instancePath + "/phrases/" + i11 + "/wrong/" + i12, data48, 1, 1e3));
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/wrong", "type", { type: "array" });
                errors++;
              }
            }
            if (data44.mixed !== void 0 && func0.call(data44, "mixed")) {
              if (typeof data44.mixed !== "boolean") {
                vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/mixed", "type", { type: "boolean" });
                errors++;
              }
            }
            if (data44.except !== void 0 && func0.call(data44, "except")) {
              let data50 = data44.except;
              if (Array.isArray(data50)) {
                if (data50.length > 1e3) {
                  vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/except", "maxItems", { limit: 1e3 });
                  errors++;
                }
                const len13 = data50.length;
                for (let i13 = 0; i13 < len13; i13++) {
                  let data51 = data50[i13];
                  if (!isText(data51, 1, 1e3)) {
                    vErrors = withFaults(vErrors, textFaults(instancePath + "/phrases/" + i11 + "/except/" + i13, data51, 1, 1e3));
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/phrases/" + i11 + "/except", "type", { type: "array" });
                errors++;
              }
            }
            if (data44.source !== void 0 && func0.call(data44, "source")) {
              let data52 = data44.source;
              if (!isText(data52, 1, 500)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/phrases/" + i11 + "/source", data52, 1, 500));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/phrases/" + i11, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/phrases", "type", { type: "array" });
        errors++;
      }
    }
    if (data.series !== void 0 && func0.call(data, "series")) {
      let data53 = data.series;
      if (Array.isArray(data53)) {
        if (data53.length > 200) {
          vErrors = withFault(vErrors, instancePath + "/series", "maxItems", { limit: 200 });
          errors++;
        }
        const len14 = data53.length;
        for (let i14 = 0; i14 < len14; i14++) {
          let data54 = data53[i14];
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            if (data54.id === void 0 || !func0.call(data54, "id")) {
              vErrors = withFault(vErrors, instancePath + "/series/" + i14, "required", { missingProperty: "id" });
              errors++;
            }
            if (data54.title === void 0 || !func0.call(data54, "title")) {
              vErrors = withFault(vErrors, instancePath + "/series/" + i14, "required", { missingProperty: "title" });
              errors++;
            }
            if (data54.members === void 0 || !func0.call(data54, "members")) {
              vErrors = withFault(vErrors, instancePath + "/series/" + i14, "required", { missingProperty: "members" });
              errors++;
            }
            for (const key7 of Object.keys(data54)) {
              if (!obj356.has(key7)) {
                vErrors = withFault(vErrors, instancePath + "/series/" + i14, "additionalProperties", { additionalProperty: key7 });
                errors++;
              }
            }
            if (data54.id !== void 0 && func0.call(data54, "id")) {
              let data55 = data54.id;
              if (!isText(data55, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/series/" + i14 + "/id", data55, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data54.title !== void 0 && func0.call(data54, "title")) {
              if (!validate230(data54.title, instancePath + "/series/" + i14 + "/title")) {
                vErrors = withFaults(vErrors, validate230.errors);
                errors = vErrors.length;
              }
            }
            if (data54.members !== void 0 && func0.call(data54, "members")) {
              let data57 = data54.members;
              if (Array.isArray(data57)) {
                if (data57.length > 1e3) {
                  vErrors = withFault(vErrors, instancePath + "/series/" + i14 + "/members", "maxItems", { limit: 1e3 });
                  errors++;
                }
                const len15 = data57.length;
                for (let i15 = 0; i15 < len15; i15++) {
                  let data58 = data57[i15];
                  if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                    if (data58.ordinal === void 0 || !func0.call(data58, "ordinal")) {
                      vErrors = withFault(vErrors, instancePath + "/series/" + i14 + "/members/" + i15, "required", { missingProperty: "ordinal" });
                      errors++;
                    }
                    if (data58.year === void 0 || !func0.call(data58, "year")) {
                      vErrors = withFault(vErrors, instancePath + "/series/" + i14 + "/members/" + i15, "required", { missingProperty: "year" });
                      errors++;
                    }
                    for (const key8 of Object.keys(data58)) {
                      if (!obj357.has(key8)) {
                        vErrors = withFault(vErrors, instancePath + "/series/" + i14 + "/members/" + i15, "additionalProperties", { additionalProperty: key8 });
                        errors++;
                      }
                    }
                    if (data58.ordinal !== void 0 && func0.call(data58, "ordinal")) {
                      let data59 = data58.ordinal;
                      if (!isWhole(data59, 1, Infinity)) {
                        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/series/" + i14 + "/members/" + i15 + "/ordinal", data59, 1, Infinity));
                        errors = vErrors.length;
                      }
                    }
                    if (data58.year !== void 0 && func0.call(data58, "year")) {
                      let data60 = data58.year;
                      if (!isWhole(data60, -Infinity, Infinity)) {
                        vErrors = withFaults(vErrors, wholeFaults(instancePath + "/series/" + i14 + "/members/" + i15 + "/year", data60, -Infinity, Infinity));
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    vErrors = withFault(vErrors, instancePath + "/series/" + i14 + "/members/" + i15, "type", { type: "object" });
                    errors++;
                  }
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/series/" + i14 + "/members", "type", { type: "array" });
                errors++;
              }
            }
            if (data54.script !== void 0 && func0.call(data54, "script")) {
              let data61 = data54.script;
              if (!obj358.includes(data61)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/series/" + i14 + "/script", data61, obj358));
                errors = vErrors.length;
              }
            }
            if (data54.source !== void 0 && func0.call(data54, "source")) {
              let data62 = data54.source;
              if (!isText(data62, 1, 500)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/series/" + i14 + "/source", data62, 1, 500));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/series/" + i14, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/series", "type", { type: "array" });
        errors++;
      }
    }
    if (data.bodies !== void 0 && func0.call(data, "bodies")) {
      let data63 = data.bodies;
      if (Array.isArray(data63)) {
        if (data63.length > 5e3) {
          vErrors = withFault(vErrors, instancePath + "/bodies", "maxItems", { limit: 5e3 });
          errors++;
        }
        const len16 = data63.length;
        for (let i16 = 0; i16 < len16; i16++) {
          let data64 = data63[i16];
          if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
            if (data64.id === void 0 || !func0.call(data64, "id")) {
              vErrors = withFault(vErrors, instancePath + "/bodies/" + i16, "required", { missingProperty: "id" });
              errors++;
            }
            if (data64.names === void 0 || !func0.call(data64, "names")) {
              vErrors = withFault(vErrors, instancePath + "/bodies/" + i16, "required", { missingProperty: "names" });
              errors++;
            }
            if (data64.kind === void 0 || !func0.call(data64, "kind")) {
              vErrors = withFault(vErrors, instancePath + "/bodies/" + i16, "required", { missingProperty: "kind" });
              errors++;
            }
            if (data64.source === void 0 || !func0.call(data64, "source")) {
              vErrors = withFault(vErrors, instancePath + "/bodies/" + i16, "required", { missingProperty: "source" });
              errors++;
            }
            for (const key9 of Object.keys(data64)) {
              if (!obj360.has(key9)) {
                vErrors = withFault(vErrors, instancePath + "/bodies/" + i16, "additionalProperties", { additionalProperty: key9 });
                errors++;
              }
            }
            if (data64.id !== void 0 && func0.call(data64, "id")) {
              let data65 = data64.id;
              if (!isText(data65, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/bodies/" + i16 + "/id", data65, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data64.names !== void 0 && func0.call(data64, "names")) {
              let data66 = data64.names;
              if (Array.isArray(data66)) {
                if (data66.length > 1e3) {
                  vErrors = withFault(vErrors, instancePath + "/bodies/" + i16 + "/names", "maxItems", { limit: 1e3 });
                  errors++;
                }
                if (data66.length < 1) {
                  vErrors = withFault(vErrors, instancePath + "/bodies/" + i16 + "/names", "minItems", { limit: 1 });
                  errors++;
                }
                const len17 = data66.length;
                for (let i17 = 0; i17 < len17; i17++) {
                  let data67 = data66[i17];
                  if (!isText(data67, 1, 1e3)) {
                    vErrors = withFaults(vErrors, textFaults(instancePath + "/bodies/" + i16 + "/names/" + i17, data67, 1, 1e3));
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = withFault(vErrors, instancePath + "/bodies/" + i16 + "/names", "type", { type: "array" });
                errors++;
              }
            }
            if (data64.kind !== void 0 && func0.call(data64, "kind")) {
              let data68 = data64.kind;
              if (!obj361.includes(data68)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/bodies/" + i16 + "/kind", data68, obj361));
                errors = vErrors.length;
              }
            }
            if (data64.from !== void 0 && func0.call(data64, "from")) {
              let data69 = data64.from;
              if (!isText(data69, 1, 10)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/bodies/" + i16 + "/from", data69, 1, 10));
                errors = vErrors.length;
              }
            }
            if (data64.until !== void 0 && func0.call(data64, "until")) {
              let data70 = data64.until;
              if (!isText(data70, 1, 10)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/bodies/" + i16 + "/until", data70, 1, 10));
                errors = vErrors.length;
              }
            }
            if (data64.successor !== void 0 && func0.call(data64, "successor")) {
              let data71 = data64.successor;
              if (!isText(data71, 1, 500)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/bodies/" + i16 + "/successor", data71, 1, 500));
                errors = vErrors.length;
              }
            }
            if (data64.source !== void 0 && func0.call(data64, "source")) {
              let data72 = data64.source;
              if (!isText(data72, 1, 500)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/bodies/" + i16 + "/source", data72, 1, 500));
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/bodies/" + i16, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/bodies", "type", { type: "array" });
        errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data73 = data.rules;
      if (Array.isArray(data73)) {
        if (data73.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/rules", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len18 = data73.length;
        for (let i18 = 0; i18 < len18; i18++) {
          let data74 = data73[i18];
          if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
            if (data74.rule === void 0 || !func0.call(data74, "rule")) {
              vErrors = withFault(vErrors, instancePath + "/rules/" + i18, "required", { missingProperty: "rule" });
              errors++;
            }
            for (const key10 of Object.keys(data74)) {
              if (!obj363.has(key10)) {
                vErrors = withFault(vErrors, instancePath + "/rules/" + i18, "additionalProperties", { additionalProperty: key10 });
                errors++;
              }
            }
            if (data74.rule !== void 0 && func0.call(data74, "rule")) {
              let data75 = data74.rule;
              if (!isText(data75, 1, 200)) {
                vErrors = withFaults(vErrors, textFaults(instancePath + "/rules/" + i18 + "/rule", data75, 1, 200));
                errors = vErrors.length;
              }
            }
            if (data74.severity !== void 0 && func0.call(data74, "severity")) {
              let data76 = data74.severity;
              if (!obj364.includes(data76)) {
                vErrors = withFaults(vErrors, wordFaults(instancePath + "/rules/" + i18 + "/severity", data76, obj364));
                errors = vErrors.length;
              }
            }
            if (data74.options !== void 0 && func0.call(data74, "options")) {
              let data77 = data74.options;
              if (!(data77 && typeof data77 == "object" && !Array.isArray(data77))) {
                vErrors = withFault(vErrors, instancePath + "/rules/" + i18 + "/options", "type", { type: "object" });
                errors++;
              }
            }
          } else {
            vErrors = withFault(vErrors, instancePath + "/rules/" + i18, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/rules", "type", { type: "array" });
        errors++;
      }
    }
    if (data.final !== void 0 && func0.call(data, "final")) {
      let data78 = data.final;
      if (Array.isArray(data78)) {
        if (data78.length > 1e3) {
          vErrors = withFault(vErrors, instancePath + "/final", "maxItems", { limit: 1e3 });
          errors++;
        }
        const len19 = data78.length;
        for (let i19 = 0; i19 < len19; i19++) {
          let data79 = data78[i19];
          if (!isText(data79, 1, 1e3)) {
            vErrors = withFaults(vErrors, textFaults(instancePath + "/final/" + i19, data79, 1, 1e3));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/final", "type", { type: "array" });
        errors++;
      }
    }
    if (data.x !== void 0 && func0.call(data, "x")) {
      let data80 = data.x;
      if (!(data80 && typeof data80 == "object" && !Array.isArray(data80))) {
        vErrors = withFault(vErrors, instancePath + "/x", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate229.errors = vErrors;
  return errors === 0;
}
var validateWaivers = validate255;
var obj366 = /* @__PURE__ */ new Set(["$schema", "schema", "waivers"]);
var obj367 = /* @__PURE__ */ new Set(["fingerprint", "rule", "plan", "reason", "approver", "decision", "until"]);
function validate256(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fingerprint === void 0 || !func0.call(data, "fingerprint")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "fingerprint" });
      errors++;
    }
    if (data.reason === void 0 || !func0.call(data, "reason")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "reason" });
      errors++;
    }
    if (data.approver === void 0 || !func0.call(data, "approver")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "approver" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj367.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.fingerprint !== void 0 && func0.call(data, "fingerprint")) {
      let data0 = data.fingerprint;
      if (!isText(data0, 1, 64)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/fingerprint", data0, 1, 64));
        errors = vErrors.length;
      }
    }
    if (data.rule !== void 0 && func0.call(data, "rule")) {
      let data1 = data.rule;
      if (!isText(data1, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/rule", data1, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.plan !== void 0 && func0.call(data, "plan")) {
      let data2 = data.plan;
      if (!isText(data2, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/plan", data2, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data3 = data.reason;
      if (!isText(data3, 1, 2e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/reason", data3, 1, 2e3));
        errors = vErrors.length;
      }
    }
    if (data.approver !== void 0 && func0.call(data, "approver")) {
      let data4 = data.approver;
      if (!isText(data4, 1, 500)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/approver", data4, 1, 500));
        errors = vErrors.length;
      }
    }
    if (data.decision !== void 0 && func0.call(data, "decision")) {
      let data5 = data.decision;
      if (!isText(data5, 1, 200)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/decision", data5, 1, 200));
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0 && func0.call(data, "until")) {
      let data6 = data.until;
      if (!isText(data6, 1, 10)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/until", data6, 1, 10));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate256.errors = vErrors;
  return errors === 0;
}
function validate255(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 || !func0.call(data, "schema")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "schema" });
      errors++;
    }
    if (data.waivers === void 0 || !func0.call(data, "waivers")) {
      vErrors = withFault(vErrors, instancePath, "required", { missingProperty: "waivers" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!obj366.has(key0)) {
        vErrors = withFault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema")) {
      let data0 = data.$schema;
      if (!isText(data0, 1, 1e3)) {
        vErrors = withFaults(vErrors, textFaults(instancePath + "/$schema", data0, 1, 1e3));
        errors = vErrors.length;
      }
    }
    if (data.schema !== void 0 && func0.call(data, "schema")) {
      if ("1" !== data.schema) {
        vErrors = withFault(vErrors, instancePath + "/schema", "const", { allowedValue: "1" });
        errors++;
      }
    }
    if (data.waivers !== void 0 && func0.call(data, "waivers")) {
      let data2 = data.waivers;
      if (Array.isArray(data2)) {
        if (data2.length > 1e5) {
          vErrors = withFault(vErrors, instancePath + "/waivers", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate256(data2[i0], instancePath + "/waivers/" + i0)) {
            vErrors = withFaults(vErrors, validate256.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withFault(vErrors, instancePath + "/waivers", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withFault(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate255.errors = vErrors;
  return errors === 0;
}
export {
  validateComparison,
  validatePlan,
  validateReport,
  validateTemplate,
  validateWaivers
};
