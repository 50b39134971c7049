package say

import (
	"fmt"
	"strings"

	"jixiaobot/dialog"
)

func cannot(c dialog.Cannot) string {
	got := named(c.Got, 20)
	switch c.Why {
	case dialog.NoSuchRow:
		if c.Row == 0 {
			return "还没有指标行。"
		}
		return fmt.Sprintf("没有这一行，现在只有第1到第%d行。", c.Row)
	case dialog.NoSuchNumber:
		return "没有" + got + "这个编号，请看上面列出的编号。"
	case dialog.TooManyRows:
		return fmt.Sprintf("指标最多%d行，已经满了。", c.Row)
	case dialog.FirstQuestion:
		return "这已经是第一项了。"
	case dialog.NothingThere:
		return "这里本来就是空的。"
	case dialog.OldButton:
		return "这个按钮已经过时，请看现在的问题。"
	case dialog.NotUnderstood:
		return "没看懂" + got + "，请点按钮或输入上面的字；输入“帮助”看用法。"
	case dialog.MessageTooBig:
		return "这条内容太长，没有记下。请缩短后再发。"
	case dialog.FormTooBig:
		return "整张表的文字太多，没有记下。请删减一些再试。"
	case dialog.NoRows:
		return "还没有指标行，至少要填一行。"
	case dialog.RowUnfinished:
		return fmt.Sprintf("第%d行还没填全，请先填完，不填的项选“跳过”，或输入“删除第%d行”。", c.Row, c.Row)
	case dialog.WhichRow:
		return "您问的是哪一行？请说名称里的几个字，或“第3行怎么算分”。"
	case dialog.NotAnAnswer:
		return got + "不像这一项的内容，没有记下。请直接写内容，或输入“帮助”看用法。"
	case dialog.UsualUnfit:
		return got + "不适合这一行，请换一种写法，或直接写句子。"
	case dialog.NotPoints:
		return got + "不是分值。请填一个不超过100的数字，例如5。"
	case dialog.SeveralRows:
		return "有几行都像" + got + "，没有改。请写明第几行，例如“第1行指标值改成99”。"
	case dialog.NoSuchIndicator:
		return "没找到叫" + got + "的指标。请说名称里的几个字，或“第3行怎么算分”。"
	case dialog.NoStandard:
		return fmt.Sprintf("第%d行还没填评（扣）分标准，填了才能算。", c.Row)
	case dialog.StandardUnread:
		return fmt.Sprintf("第%d行的评（扣）分标准没看懂，不能算分。请写明什么情况得几分。", c.Row)
	case dialog.UndoOutside:
		return "试算里没有可以撤销的了。再往前是表里整行的改动，要撤销请先“返回”。"
	case dialog.NotLimits:
		return got + "看不懂。请从高到低写优、良、中的分数线，例如“等级标准90、80、60”。"
	case dialog.NoTrial:
		return "还没有试算。输入“试算”，给出实际值就能看到得分。"
	case dialog.NoCurve:
		return fmt.Sprintf("第%d行的评（扣）分标准算不出分，画不了图。输入“第%d行怎么算分”看原因。", c.Row, c.Row)
	case dialog.NotMended:
		return "这条消息对应的答案找不到了，没有改动。请用“目录”找到那一项再改。"
	}
	return ""
}

func fileRefused(f dialog.FileRefused) string {
	lead := "文件" + named(f.Name, 20) + "没有读入："
	switch f.Why {
	case dialog.FileTooBig:
		return lead + "超过2兆，请删去图片和多余的工作表再发。"
	case dialog.FileLegacy:
		return lead + "不是xlsx格式，请用表格软件另存为xlsx再发。"
	case dialog.FileLocked:
		return lead + "文件加了密码，请去掉密码再发。"
	case dialog.FileForeign:
		return lead + "里面没有找到这张表，请换一个文件。"
	case dialog.FileMissing:
		return lead + "没有这个文件，请检查路径。"
	}
	return lead + "文件已损坏，请用表格软件打开后重新保存再发。"
}

// unfinished says what keeps a form from being final.
func unfinished(errors, open int) string {
	switch {
	case open == 0:
		return fmt.Sprintf("还有%d处错误", errors)
	case errors == 0:
		return fmt.Sprintf("还有%d项没填", open)
	}
	return fmt.Sprintf("还有%d处错误、%d项没填", errors, open)
}

// caption goes with a delivered file.
func caption(d dialog.Deliver) string {
	switch d.Kind {
	case dialog.Preview:
		return previewCaption(d)
	case dialog.TrialSheet:
		return "试算表在第二张工作表里，改实际值，得分跟着变；目标表没有动。"
	case dialog.Curve:
		text := fmt.Sprintf("第%d行 %s：什么样的实际值得几分。", d.Row, brief(d.Form.Indicators[0].Level3, 20))
		if d.Actual != "" {
			text += "红色的是" + brief(d.Actual, 12) + "。"
		}
		return text
	}
	if d.Draft {
		return "草稿已生成，" + unfinished(d.Errors, d.Open) + "。改好后请再导出一次。"
	}
	return "表格已生成，请核对后打印、签字、盖章。"
}

// previewCaption tells what the tints of a preview mean, as far as it has any.
func previewCaption(d dialog.Deliver) string {
	const long = 50 // rows that may need more pages
	text := "打印出来就是这样。"
	if len(d.Form.Indicators) > long {
		text = fmt.Sprintf("打印出来就是这样，最多发前%d页。", dialog.PreviewPages)
	}
	if warnings := len(d.Marks) - d.Errors; len(d.Marks) > 0 {
		var parts []string
		if d.Errors > 0 {
			parts = append(parts, fmt.Sprintf("红底%d处有错", d.Errors))
		}
		if warnings > 0 {
			parts = append(parts, fmt.Sprintf("黄底%d处要留意", warnings))
		}
		text += strings.Join(parts, "，") + "，输入“检查”看怎么改。"
	}
	if d.Open > 0 {
		text += fmt.Sprintf("还有%d项没填。", d.Open)
	}
	return text
}
