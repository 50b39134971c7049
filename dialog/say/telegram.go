package say

// Notice is a sentence of the messenger's side that belongs to no conversation.
type Notice uint8

// The notices.
const (
	Stranger       Notice = iota + 1 // somebody who may not use the bot
	InviteNeeded                     // the same, where an invitation lets people in
	TooFast                          // somebody who tries one invitation after the other
	GroupChat                        // the bot was spoken to in a group
	WordsOnly                        // a photo, a voice message, a sticker
	FileNotFetched                   // a sent file could not be fetched from the messenger
)

// Notices lists them all.
func Notices() []Notice {
	return []Notice{Stranger, InviteNeeded, TooFast, GroupChat, WordsOnly, FileNotFetched}
}

// Telegram words a notice.
func Telegram(n Notice) string {
	switch n {
	case Stranger:
		return "这个助手只供本单位填表人员使用，您还不在名单上。需要使用请找管理员。"
	case InviteNeeded:
		return "这个助手只供本单位填表人员使用。请向管理员要邀请链接，点链接进来即可。"
	case TooFast:
		return "试得太多了，请过十分钟再试，或请管理员重发邀请链接。"
	case GroupChat:
		return "填表请点我的头像，单独发消息给我，一个人填一张表，互不打扰。"
	case WordsOnly:
		return "这里只收文字和xlsx表格文件，图片、语音看不了。请用文字回答，或输入“帮助”看用法。"
	default:
		return "文件没有收到，请再发一次。"
	}
}

// CopyLabel is on the button that copies the current answer, to be pasted,
// changed and sent.
func CopyLabel() string { return "复制现在的答案" }

// MenuEntry is one line of the messenger's command menu.
type MenuEntry struct {
	Command     string // without the slash
	Description string
}

// Menu is the command menu, the most used first.
func Menu() []MenuEntry {
	return []MenuEntry{
		{"start", "开始填表，或接着填"},
		{"outline", "目录：看全表，跳到任何一项"},
		{"progress", "进度：填了多少，还差多少"},
		{"check", "检查：哪里不对，怎么改"},
		{"preview", "预览：看整张表的图"},
		{"trial", "试算：给出实际值，看总分"},
		{"export", "导出：要表格文件"},
		{"back", "上一步"},
		{"skip", "跳过这一项"},
		{"undo", "撤销刚才的改动"},
		{"reset", "重来：清空，从头填"},
		{"help", "帮助：怎么用"},
		{"forget", "删除我的全部资料"},
	}
}
