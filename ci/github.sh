#!/usr/bin/env bash
# The step of action.yml. Annotations go to the log, a table to the summary of the job, the report to a file.
set -uo pipefail
shopt -s globstar nullglob

# A line is a path or a pattern; a name may have spaces. What fits nothing is handed on, and told as missing.
files=()
while IFS= read -r line; do
  line="${line#"${line%%[![:space:]]*}"}"
  line="${line%"${line##*[![:space:]]}"}"
  [ -n "$line" ] || continue
  # Without a separator only patterns are expanded.
  # shellcheck disable=SC2206
  IFS='' found=($line)
  if [ "${#found[@]}" -eq 0 ]; then found=("$line"); fi
  files+=("${found[@]}")
done <<< "$PLAN_FILES"

summary=$(mktemp)
options=(-f github -f json -o "$PLAN_REPORT" -f markdown -o "$summary" --lang "$PLAN_LANG" --fail-on "$PLAN_FAIL_ON")
[ -z "$PLAN_SARIF" ] || options+=(-f sarif -o "$PLAN_SARIF")
[ -z "$PLAN_TEMPLATE" ] || options+=(--template "$PLAN_TEMPLATE")
[ -z "$PLAN_YEAR" ] || options+=(--year "$PLAN_YEAR")
[ -z "$PLAN_PROFILE" ] || options+=(--profile "$PLAN_PROFILE")
[ -z "$PLAN_AS_OF" ] || options+=(--as-of "$PLAN_AS_OF")
[ -z "$PLAN_WAIVERS" ] || options+=(--waivers "$PLAN_WAIVERS")

npx --yes --package="$PLAN_PACKAGE" -- plan-compliance check "${options[@]}" -- "${files[@]+"${files[@]}"}"
code=$?

printf 'exit-code=%s\nreport=%s\n' "$code" "$PLAN_REPORT" >> "$GITHUB_OUTPUT"
cat "$summary" >> "$GITHUB_STEP_SUMMARY"
rm -f "$summary"
exit "$code"
