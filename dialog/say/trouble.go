package say

// Trouble is what the shell tells a person when something outside the
// conversation went wrong: what happened, that nothing else is lost, what to do.
func Trouble(k Mishap) Message { return Message{Text: trouble(k)} }

// Mishap is a kind of Trouble.
type Mishap uint8

// The mishaps.
const (
	FileNotMade   Mishap = iota + 1 // the workbook could not be made or sent
	DraftSetAside                   // what was stored of the chat could not be read
	NotKept                         // the store failed: this one input was not saved
	NoPicture                       // a sentence that gives nothing to draw
	Slipped                         // a defect in the program, this input was passed over
)

func trouble(k Mishap) string {
	switch k {
	case FileNotMade:
		return "文件没有做成或没能发出，已填的内容都在。请稍后再发“导出”。"
	case DraftSetAside:
		return "以前的草稿打不开，已原样另存，没有删除；请告诉管理员。现在先从头填写。"
	case NoPicture:
		return "这一行的评（扣）分标准没有能比较的得分，画不了图。输入“怎么算分”看原因。"
	case NotKept:
		return "刚才这一条没有保存成功，以前填的都在。请稍后再发一次。"
	default:
		return "刚才这一条没能处理，已填的内容没有变。请换个写法再发一次，或发“帮助”。"
	}
}

// Farewell ends a session in the terminal; place is where the draft is kept.
func Farewell(place string) Message {
	if place == "" {
		return Message{Text: "草稿没有存盘，关闭后不再保留。"}
	}
	return Message{Text: "草稿在 " + place + "，下次打开接着填。"}
}

// Saved says where a file was written.
func Saved(path string) Message { return Message{Text: "文件已存到：" + path} }

// NotSaved says that a file could not be written into a folder.
func NotSaved(dir string) Message {
	return Message{Text: "文件存不到 " + dir + "：没有写入权限或空间不够。已填的内容都在，请用 --out 换一个文件夹，再发“导出”。"}
}

// PasteOpen says how several lines are sent as one message.
func PasteOpen() Message { return Message{Text: "请粘贴，贴完另起一行输入 /end。"} }

// InUse says that another program has the drafts open; holder is its process
// number, empty when it is not known.
func InUse(path, holder string) Message {
	if holder != "" {
		holder = "（进程 " + holder + "）"
	}
	return Message{Text: "草稿 " + path + " 正在另一个窗口里使用" + holder + "。请先在那个窗口输入“退出”，再打开这里。"}
}

// DraftsBroken says that the file of drafts could not be read and where it is
// kept now.
func DraftsBroken(aside string) Message {
	return Message{Text: "草稿文件已损坏，原样保存为 " + aside + "，没有删除；请告诉管理员。现在先从头填写。"}
}

// NoDrafts says that drafts cannot be kept at a place.
func NoDrafts(path string) Message {
	return Message{Text: "不能在 " + path + " 保存草稿：没有写入权限、空间不够，或文件夹不对。请用 --store bolt:路径 换一个地方。"}
}
