package validate_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
)

// aboutSentence are the codes that a row's sentence is checked for.
func aboutSentence() []validate.Code {
	return []validate.Code{
		validate.StandardMissing, validate.StandardNoPoints, validate.StandardUnreadable, validate.StandardTarget,
		validate.StandardSign, validate.GradeNotInStandard, validate.TierGap, validate.TierOverlap, validate.StepIncomplete,
		validate.StepPartialUndefined, validate.Discretionary, validate.DeadlineMissing, validate.DeadlineOutsideYear,
	}
}

// TestRows runs testdata/rows.txt: of each row exactly the codes said are reported.
func TestRows(t *testing.T) {
	data, err := os.ReadFile("testdata/rows.txt")
	if err != nil {
		t.Fatal(err)
	}
	for block := range strings.SplitSeq(string(data), "\n\n") {
		lines := strings.Split(strings.TrimSpace(block), "\n")
		if strings.HasPrefix(lines[0], "#") {
			continue
		}
		cells := strings.Split(lines[0], "|")
		if len(lines) != 3 || len(cells) != 6 {
			t.Fatalf("bad row %q", block)
		}
		for i, c := range cells {
			cells[i] = strings.TrimSpace(c)
		}
		row := form.Indicator{Level1: cells[0], Level2: cells[1], Level3: cells[2], Type: cells[3], Target: cells[4], Unit: cells[5], Standard: strings.TrimPrefix(unescape(lines[1]), "-")}
		var codes []string
		for _, p := range validate.Form(form.Form{Year: "2026", Indicators: []form.Indicator{row}}, validate.Options{}) {
			if p.At.Row == 1 && slices.Contains(aboutSentence(), p.Code) && !slices.Contains(codes, string(p.Code)) {
				codes = append(codes, string(p.Code))
			}
		}
		slices.Sort(codes)
		if got, want := strings.Join(codes, ", "), strings.TrimPrefix(lines[2], "-"); got != want {
			t.Errorf("%s\n%s\n got %q, want %q", lines[0], lines[1], got, want)
		}
	}
}
