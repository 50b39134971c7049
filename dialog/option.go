package dialog

import (
	"hash/crc32"
	"strconv"

	"jixiaobot/validate/form"
)

// A Kind names what an Option or a typed command does.
type Kind string

// What a person can do beside answering in their own words.
const (
	Value    Kind = "v"       // answer with Option.Value
	Blank    Kind = "blank"   // leave an optional blank empty
	Same     Kind = "same"    // 同上一行
	Keep     Kind = "keep"    // let the current answer stand
	Skip     Kind = "skip"    // 跳过
	Previous Kind = "prev"    // 上一步
	Done     Kind = "done"    // 指标填完了
	Contents Kind = "toc"     // 目录
	Status   Kind = "status"  // 进度
	Inspect  Kind = "check"   // 检查
	Guide    Kind = "help"    // 帮助
	Export   Kind = "export"  // 导出
	Undo     Kind = "undo"    // 撤销
	Reset    Kind = "reset"   // 重来
	Resume   Kind = "resume"  // 返回, back to the open question
	Jump     Kind = "go"      // to the blank or row Option.At
	Insert   Kind = "insert"  // a new row before Option.At.Row
	Copy     Kind = "copy"    // the row Option.At.Row once more, below it
	Move     Kind = "move"    // the row Option.At.Row to place Option.To
	Delete   Kind = "delete"  // the row Option.At.Row
	Clear    Kind = "clear"   // empty the blank that is asked
	Page     Kind = "page"    // page Option.To of a list
	Yes      Kind = "yes"     // go on with what was asked by Confirm
	No       Kind = "no"      // do not
	Quit     Kind = "quit"    // 退出
	Wipe     Kind = "forget"  // delete everything kept of this chat
	Replace  Kind = "replace" // take the sent form in place of the draft
	Usual    Kind = "usual"   // compose the usual sentence Option.Value
	AddBelow Kind = "below"   // put the rows of the sent form below those of the draft
	Suggest  Kind = "lib"     // fill the row with the suggestion named Option.Value
	ReadOn   Kind = "read"    // 读完了, the pasted table is complete
	Roll     Kind = "roll"    // move a form of another year on
	Insist   Kind = "insist"  // take the sentence that was held back
	Explain  Kind = "why"     // say how the row Option.At.Row is scored
	Agree    Kind = "ok"      // the sentence was read rightly
	Revise   Kind = "fix"     // it was not, or is to be said otherwise
	View     Kind = "view"    // 预览, pictures of the form
	Try      Kind = "trial"   // 试算
	Tally    Kind = "tally"   // 看结果, the result of the trial so far
	Details  Kind = "lines"   // 明细, every row of the trial with its working
	Reach    Kind = "reach"   // 怎样提分; Value is the goal as typed, empty for the next grade
	Sheet    Kind = "sheet"   // 试算表, as a workbook
	Untry    Kind = "untry"   // 清空试算
	See      Kind = "see"     // 看图, a picture of how the row Option.At.Row is scored
)

// An Option is one button: what it does, and with what.
type Option struct {
	Kind  Kind
	Value string   // for Value: the answer; for Jump: the row's name, for its label
	At    form.Ref // for Jump, Insert, Copy, Move, Delete
	To    int      // for Move, Page
}

// pressVersion begins every Press, so that buttons of an older program are
// recognised as old instead of being misread.
const pressVersion = "1"

// Press is the data a messenger's button carries for the option, at most 64
// bytes: the place it was offered at, and what it does. A value is named by its
// checksum, for its words may be longer than a button can carry. A picture of a
// row is asked for at the row and not at a place, for it may be asked later.
func (s State) Press(o Option) Press {
	data := append(make([]byte, 0, 64), pressVersion+":"...)
	if o.Kind == See && o.At.Row > 0 && o.At.Row <= len(s.Rows) {
		data = strconv.AppendInt(data, int64(s.Rows[o.At.Row-1].Key), 10)
		return Press{Data: string(append(data, ":"+string(See)+":0"...))}
	}
	what := make([]byte, 0, 64)
	what = append(append(what, o.Value...), '|')
	what = append(strconv.AppendInt(what, int64(o.At.Row), 10), '.')
	what = append(strconv.AppendInt(what, int64(o.At.Field), 10), '|')
	sum := crc32.ChecksumIEEE(strconv.AppendInt(what, int64(o.To), 10))
	data = append(append(append(s.appendPlace(data), ':'), o.Kind...), ':')
	return Press{Data: string(strconv.AppendUint(data, uint64(sum), 16))}
}
