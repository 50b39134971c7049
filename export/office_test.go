package export

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"jixiaobot/validate/form"
)

// officeForms are forms of different lengths, with the pages they should print on
// at most.
func officeForms(t testing.TB) map[string]struct {
	form  form.Form
	pages int
} {
	f := realForm(t)
	wordy := withRows(f, 40)
	wordy.Indicators[20].Standard = strings.Repeat(f.Indicators[10].Standard, 12)
	wordy.Indicators[3].Target = "123456789012.25"
	wordy.Indicators[4].Remark = "第一行\n第二行\n第三行较长的备注"
	return map[string]struct {
		form  form.Form
		pages int
	}{
		"empty": {form.Form{}, 1},
		"three": {withRows(f, 3), 1},
		"real":  {f, 2}, // the table on one, the 说明 on the other
		"forty": {wordy, 6},
	}
}

// TestOffice opens the sheet in LibreOffice, prints it, saves it anew and reads
// that back. EXPORT_KEEP names a directory that keeps the files to be looked at.
func TestOffice(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("no soffice on the PATH")
	}
	if testing.Short() {
		t.Skip("soffice takes seconds")
	}
	dir := t.TempDir()
	if keep := os.Getenv("EXPORT_KEEP"); keep != "" {
		dir = keep
	}
	var files []string
	for name, c := range officeForms(t) {
		path := filepath.Join(dir, name+".xlsx")
		if err := os.WriteFile(path, write(t, c.form), 0o600); err != nil {
			t.Fatal(err)
		}
		files = append(files, path)
	}
	convert(t, soffice, dir, dir, "pdf", files)
	saved := filepath.Join(dir, "saved")
	convert(t, soffice, dir, saved, "xlsx", files)
	for name, c := range officeForms(t) {
		if n := pdfPages(t, filepath.Join(dir, name+".pdf")); n < 1 || n > c.pages {
			t.Errorf("%s prints on %d pages, want at most %d", name, n, c.pages)
		}
		data, err := os.ReadFile(filepath.Join(saved, name+".xlsx"))
		if err != nil {
			t.Fatal(err)
		}
		got, err := Read(bytes.NewReader(data))
		if err != nil || !got.Equal(c.form) {
			t.Errorf("%s saved by LibreOffice: %v\n got %+v\nwant %+v", name, err, got, c.form)
		}
	}
}

// convert runs LibreOffice with a profile of its own, so that it neither finds
// nor disturbs another one.
func convert(t *testing.T, soffice, dir, out, to string, files []string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	args := append([]string{
		"-env:UserInstallation=file://" + filepath.Join(dir, "profile"),
		"--headless", "--convert-to", to, "--outdir", out,
	}, files...)
	if text, err := exec.CommandContext(ctx, soffice, args...).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, text)
	}
}

// pdfPages counts the page objects of a PDF.
func pdfPages(t *testing.T, path string) int {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return len(regexp.MustCompile(`/Type\s*/Page\b[^s]`).FindAll(data, -1))
}

func BenchmarkWrite(b *testing.B) {
	f := realForm(b)
	for _, rows := range []int{12, 500} {
		b.Run(fmt.Sprint(rows), func(b *testing.B) {
			f := withRows(f, rows)
			var out bytes.Buffer
			b.ReportAllocs()
			for b.Loop() {
				out.Reset()
				if err := Write(&out, f); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(out.Len()), "bytes")
		})
	}
}

func BenchmarkRead(b *testing.B) {
	f := realForm(b)
	for _, rows := range []int{12, 500} {
		b.Run(fmt.Sprint(rows), func(b *testing.B) {
			data := write(b, withRows(f, rows))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Read(bytes.NewReader(data)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
