package export

import (
	"fmt"
	"os"
	"testing"

	"jixiaobot/validate/form"
)

func TestDump(t *testing.T) {
	dir := os.Getenv("DUMPDIR")
	if dir == "" {
		t.Skip("no dir")
	}
	f := realForm(t)
	forms := map[string]form.Form{"real": f, "empty": {}}
	g := f.Clone()
	for len(g.Indicators) < 40 {
		i := f.Indicators[len(g.Indicators)%12]
		i.Level3 = fmt.Sprintf("%s之%d", i.Level3, len(g.Indicators))
		g.Indicators = append(g.Indicators, i)
	}
	g.Indicators[20].Standard = ""
	for range 12 {
		g.Indicators[20].Standard += f.Indicators[10].Standard
	}
	g.Indicators[3].Target = "123456789012.25"
	g.Indicators[4].Remark = "第一行\n第二行\n第三行备注较长"
	forms["forty"] = g
	h := f.Clone()
	for i := range h.Indicators {
		h.Indicators[i].Standard += "其中：" + f.Indicators[10].Standard
		h.Indicators[i].Definition += f.Indicators[10].Definition
	}
	forms["wordy"] = h
	k := f.Clone()
	k.Indicators = append(k.Indicators, f.Indicators[8:11]...)
	forms["fifteen"] = k
	l := f.Clone()
	l.Indicators = l.Indicators[:3]
	forms["three"] = l
	for name, f := range forms {
		p := newPlan(f)
		t.Log(name, sum(p.widths), p.height(0, p.last), p.height(0, len(p.rows)), p.page(), p.breaks)
		os.WriteFile(dir+"/"+name+".xlsx", write(t, f), 0o644)
	}
}
