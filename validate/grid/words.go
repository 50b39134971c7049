package grid

import (
	"strings"
	"unicode"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// All words that a table is recognised by; none of them is shown. Labels are
// compared by their key: folded, letters and figures only.

// Columns of a table that are no blank of the form.
const (
	otherColumn  form.Field = 100 + iota // 序号, 绩效指标, 完成值: nothing the form asks for
	pointsColumn                         // 分值, 权重
	serialColumn                         // 序号
)

// columnOf is the column that a head names; 0 for no head known.
func columnOf(key string) form.Field {
	switch key {
	case "一级指标", "一级指标名称", "一级", "一级绩效指标", "指标一级", "一级目录", "一级指标类别", "指标类别":
		return form.Level1
	case "二级指标", "二级指标名称", "二级", "二级绩效指标", "指标二级", "二级目录":
		return form.Level2
	case "三级指标", "三级指标名称", "三级", "三级绩效指标", "指标名称", "指标三级", "绩效指标名称", "具体指标",
		"具体指标名称", "指标项", "指标项目", "三级目录", "考核指标":
		return form.Level3
	case "指标类型", "类型", "指标性质", "性质", "比较符号", "比较符", "符号", "计算符号", "运算符号", "运算符", "指标符号",
		"指标值类型", "目标值类型", "指标方向", "方向", "定性定量", "定量定性", "指标值符号", "关系", "关系符", "目标类型":
		return form.Type
	case "指标值", "目标值", "年度指标值", "年度目标值", "绩效目标值", "计划值", "预期值", "预期指标值", "指标目标值", "计划指标值",
		"全年目标值", "绩效指标值", "目标", "年初目标值", "计划目标值", "预期目标值", "预期目标", "年度计划值", "指标值目标值", "目标指标值",
		"全年计划值", "计划数", "目标数", "数值", "绩效值", "年度指标", "指标数值", "绩效目标数值":
		return form.Target
	case "计量单位", "单位", "度量单位", "指标单位", "指标值单位", "数值单位", "量纲", "计算单位", "指标计量单位":
		return form.Unit
	case "指标解释", "指标说明", "指标释义", "指标含义", "解释", "指标定义", "指标内容", "指标内涵", "说明", "解释说明", "指标解释说明",
		"指标解释及说明", "释义", "含义", "指标名称解释", "内容", "指标描述":
		return form.Definition
	case "评扣分标准", "评分标准", "扣分标准", "评分细则", "赋分标准", "计分标准", "计分办法", "评分办法", "评价标准", "评分规则",
		"考核标准", "打分标准", "评分方法", "得分标准", "评扣分办法", "评扣分细则", "计分规则", "计分方法", "赋分规则", "标准", "评扣标准",
		"评分扣分标准", "考核评分标准", "评分依据", "赋分办法", "评价评分标准", "绩效评分标准", "评标准":
		return form.Standard
	case "备注", "备注说明", "附注", "注备", "备考":
		return form.Remark
	case "分值", "权重", "指标分值", "指标权重", "标准分", "满分", "满分值", "分数", "赋分", "权重分值", "分值权重", "标准分值", "权重分",
		"分值分", "权重值":
		return pointsColumn
	case "序号", "编号", "行号", "行次":
		return serialColumn
	case "绩效指标", "年度绩效指标", "整体绩效指标", "部门整体绩效指标", "指标编码", "编码", "项目",
		"完成值", "实际值", "实际完成值", "全年完成值", "得分", "自评得分", "完成情况", "偏差原因", "偏差原因分析", "数据来源", "指标",
		"考核依据", "佐证材料", "责任股室", "责任科室", "责任人", "年度", "绩效目标", "指标体系", "资料来源", "上年值", "上年完成值",
		"上年实际值", "实际得分", "评价得分", "偏差原因分析及改进措施", "改进措施", "指标来源", "指标依据", "设定依据", "牵头科室", "责任部门":
		return otherColumn
	}
	return 0
}

// indicatorHead are the heads that name the indicator itself where no 三级指标 is
// named.
func indicatorHead(key string) bool {
	switch key {
	case "绩效指标", "年度绩效指标", "指标", "项目", "绩效目标", "整体绩效指标":
		return true
	}
	return false
}

// labelOf is the blank of header or footer that a label names; 0 for none.
func labelOf(key string) form.Field {
	switch key {
	case "年度", "预算年度", "填报年度", "绩效年度", "年份", "目标年度", "所属年度":
		return form.Year
	case "部门单位名称", "部门名称", "单位名称", "填报单位", "部门单位", "部门", "单位", "预算单位", "预算部门", "部门预算单位", "填报部门",
		"编制单位", "单位全称", "填表单位", "填报单位盖章", "部门单位全称", "预算单位名称", "单位部门名称", "部门单位名称盖章",
		"填报部门单位":
		return form.Department
	case "部门单位职责", "部门职责", "单位职责", "主要职责", "职责", "部门职能", "主要职能", "单位职能", "职能职责", "部门职能职责",
		"部门单位职能", "单位主要职责", "部门主要职责", "部门职责概述", "部门单位主要职责", "职能", "部门单位职能职责", "职能概述",
		"部门单位基本职责":
		return form.Duties
	case "年度总体目标", "总体目标", "年度目标", "年度绩效目标", "年度总体绩效目标", "整体绩效目标", "绩效总目标", "年度主要目标", "总目标",
		"年度整体目标", "总体绩效目标", "年度总目标", "年度整体绩效目标", "部门年度总体目标", "绩效目标", "部门整体绩效目标":
		return form.Goals
	}
	return signatureOf(key)
}

// signatureOf is the blank of the footer that a label names; 0 for none.
func signatureOf(key string) form.Field {
	switch key {
	case "业务股室审核", "业务科室审核", "业务股室", "业务处室审核", "业务股室意见", "业务股室审核意见", "业务股审核", "业务股室审核人",
		"业务科室", "业务科室意见", "业务科室审核意见", "对口股室审核", "财政业务股室审核", "业务股室签字", "归口股室审核", "归口业务股室审核",
		"业务股室初审":
		return form.BusinessReviewer
	case "绩效股审核", "绩效科审核", "绩效股", "绩效管理股审核", "绩效股审核意见", "绩效评价股审核", "绩效管理科审核", "绩效股室审核",
		"绩效科", "绩效管理股", "绩效股意见", "绩效评价中心审核", "绩效股审核人", "绩效管理股审核意见", "绩效办审核", "绩效股复核":
		return form.PerformanceReviewer
	case "填表人", "填报人", "经办人", "制表人", "填表人员", "填报人员", "填表人姓名", "编制人", "填表人签字", "填表", "联系人", "制表":
		return form.Preparer
	case "联系电话", "电话", "联系方式", "手机", "手机号码", "手机号", "电话号码", "联系人电话", "填表人电话", "办公电话", "联系号码":
		return form.Phone
	case "填表日期", "填报日期", "日期", "填报时间", "填表时间", "制表日期", "编制日期", "编报日期", "上报日期", "报送日期", "制表时间":
		return form.Date
	case "单位负责人", "负责人", "部门负责人", "部门单位负责人", "单位领导", "单位主要负责人", "主要负责人", "单位负责人签字", "单位负责人签章",
		"负责人签字", "部门单位负责人签字", "单位负责人盖章":
		return form.Head
	}
	return 0
}

// notesBegin reports whether a line begins the 说明 or another note below the
// table.
func notesBegin(line string) bool {
	key := plainKey(line)
	for _, w := range []string{"说明", "填表说明", "填报说明", "注", "备注", "附注", "注意事项", "填写说明", "编制说明", "附件", "填报要求"} {
		if key == w {
			return true
		}
		if rest, ok := strings.CutPrefix(squeeze(string(num.Fold(line))), w); ok && rest != "" && strings.ContainsRune(":.1", firstRune(rest)) {
			return true
		}
	}
	return false
}

// sumLine reports whether a row adds the others up.
func sumLine(key string) bool {
	switch key {
	case "合计", "总计", "总分", "小计", "分值合计", "权重合计", "共计":
		return true
	}
	return false
}

// titleLine reports whether a line is the title of a table.
func titleLine(key string) bool {
	for _, w := range []string{"目标表", "申报表", "目标申报", "绩效表", "审核表", "目标批复表", "指标表", "绩效目标"} {
		if strings.HasSuffix(key, w) {
			return true
		}
	}
	return strings.HasPrefix(key, "附件") || strings.HasPrefix(key, "附表")
}

// typeWord is the 指标类型 that a cell says, and whether it says nothing else; 定量
// and the like say a type that is still open.
func typeWord(text string) (name string, only bool) {
	if len(text) > 40 {
		return "", false
	}
	key := plainKey(text)
	switch key {
	case "定性", "定性指标", "定性类", "定性的", "定性描述":
		return form.Qualitative, true
	case "定量", "定量指标", "正向指标", "反向指标", "正向", "反向", "逆向", "逆向指标", "定量类":
		return "", true
	case "为", "是", "达到", "达", "实现", "完成", "到达":
		return "", false // words of any sentence
	}
	s := strings.Trim(string(num.Fold(text)), "\"'“”‘’ ")
	sign, ok := num.Sign(s)
	return sign, ok
}

// nothing reports whether a cell says that it is empty.
func nothing(text string) bool {
	switch strings.TrimSpace(string(num.Fold(text))) {
	case "", "/", "\\", "-", "--", "—", "——", "无", "空", "不填", "无单位":
		return true
	}
	return false
}

// awards reports whether a text gives points, as a 评（扣）分标准 does.
func awards(rs []rune) bool {
	for i, r := range rs {
		if r != '分' {
			continue
		}
		before, after := runeAt(rs, i-1), runeAt(rs, i+1)
		switch {
		case strings.ContainsRune("钟之类别布析配解", after) || before == '部' || before == '百' || before == '充':
		case digit(before) || strings.ContainsRune("得扣计给赋记满加减打失零全半一二三四五六七八九十两）)", before):
			return true
		}
	}
	s := string(rs)
	for _, w := range []string{"扣完为止", "按比例", "按完成比例", "分值", "酌情"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// awardVerb reports whether a clause begins like the consequence of a 评（扣）分标准.
func awardVerb(s string) bool {
	for _, w := range []string{"得", "计", "扣", "不得", "不扣", "给", "赋", "记", "则", "否则", "为满分", "的得", "的，", "加", "减"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// standardStart reports whether a clause begins the words that say how points
// are given, without naming any.
func standardStart(s string) bool {
	for _, w := range []string{"按比例", "按完成比例", "按等级", "按档", "达到计划值", "达标", "完成得", "每少", "每低", "每超", "每推迟", "每晚", "满分", "扣完"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// nameless reports whether the words before a sign are no name of an indicator
// but the beginning of a sentence.
func nameless(name string) bool {
	for _, w := range []string{"在", "于", "到", "至", "当", "如果", "若", "凡", "指", "是", "的", "率为", "且", "或", "和"} {
		if strings.HasSuffix(name, w) {
			return true
		}
	}
	for _, w := range []string{"如", "若", "当", "凡", "对", "按", "考核", "反映", "指", "且", "或", "在", "得", "扣", "每", "完成率", "达到"} {
		if strings.HasPrefix(name, w) {
			return true
		}
	}
	return strings.ContainsAny(name, "。；，、：！？")
}

// yearMark stands behind the figures of a year.
const (
	yearMark = "年"
	yearTail = "度"
)

// pointsUnit is the word behind points.
const pointsUnit = "分"

// beforeWords stand behind the date of a deadline.
func beforeWords() []string {
	return []string{"之前", "以前", "前完成", "前", "底前", "底", "止", ""}
}

// plainKey is folded text without anything but letters and figures.
func plainKey(s string) string {
	if len(s) > 300 {
		return ""
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, string(num.Fold(s)))
}

// listMarks stand before the name of a level: 一、, 1., （二）.
const listMarks = "0123456789.、,一二三四五六七八九十:"

// listMark reports whether a cell is the number of an item: 一、, 1, （二）.
func listMark(text string) bool { return strings.Trim(string(num.Fold(text)), listMarks+"()") == "" }

// levelEnd is what names of levels end with, and people leave out.
const levelEnd = "指标"

// sameLevel2 reports other names that people give a 二级指标.
func sameLevel2(key, name string) bool {
	switch key {
	case "服务对象满意", "满意度服务对象", "服务对象满意程度", "服务对象满意度类":
		return name == "服务对象满意度指标"
	case "可持续发展影响", "可持续", "可持续性影响", "可持续发展":
		return name == "可持续影响指标"
	case "生态环境效益", "环境效益":
		return name == "生态效益指标"
	case "生态成本", "环境成本":
		return name == "生态环境成本指标"
	}
	return false
}

// notPoints reports whether 分 before the rune is no points: 分钟, 分之一.
func notPoints(after rune) bool { return strings.ContainsRune("钟之类别布析配解", after) }

// itemBegins reports whether a line begins an item of a list.
func itemBegins(s string) bool {
	rs := num.Fold(s)
	first := runeAt(rs, 0)
	if first >= '①' && first <= '⑳' || first == '●' || first == '•' {
		return true
	}
	i := 0
	for i < len(rs) && (rs[i] == '(' || digit(rs[i]) || strings.ContainsRune("一二三四五六七八九十第", rs[i])) {
		i++
	}
	return i > 0 && i < 5 && strings.ContainsRune("、.)是条", runeAt(rs, i)) && !digit(runeAt(rs, i+1))
}

// isYearLine reports whether a line says the year and nothing else.
func isYearLine(line string) bool {
	key := strings.TrimLeft(plainKey(line), "0123456789")
	return key == yearMark || key == yearMark+yearTail
}

// organisation reports whether a line is the name of a department or unit.
func organisation(line string) bool {
	key := plainKey(line)
	for _, w := range []string{
		"局", "中心", "委员会", "办公室", "委", "办", "院", "校", "所", "站", "馆", "队", "会", "政府", "部", "厅", "处", "公司", "园",
		"场", "社", "乡", "镇", "街道", "法院", "机关", "段", "署", "台", "库", "学", "联",
	} {
		if strings.HasSuffix(key, w) && len([]rune(key)) >= 3 {
			return true
		}
	}
	return false
}

// sentence reports whether the words about points are a 评（扣）分标准 already.
func sentence(words string) bool {
	for _, w := range []string{"得", "扣", "计", "加"} {
		if strings.Contains(words, w) && strings.Contains(words, pointsUnit) && len([]rune(words)) >= 12 {
			return true
		}
	}
	return false
}

// costs reports whether points after these runes are taken off: 扣0.5分.
func costs(rs []rune) bool { return runeAt(rs, len(rs)-1) == '扣' || runeAt(rs, len(rs)-1) == '减' }

// currencyLine reports “单位：万元”, which forms print above a table.
func currencyLine(line string) bool {
	rest, ok := strings.CutPrefix(squeeze(string(num.Fold(line))), "单位:")
	return ok && currency(rest)
}

// reached reports whether a clause begins like the condition for full marks.
func reached(s string) bool { return strings.HasPrefix(s, "达到") || strings.HasPrefix(s, "完成") }
