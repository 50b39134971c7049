package main

import "strings"

// usage is the help for everything. It and usageOf hold all Chinese text of the
// command line; every flag named here also has the environment name that
// usageTail explains.
func usage() string {
	return strings.Join([]string{
		"绩表助手：在对话里填写部门（单位）整体绩效目标表，检查、试算并生成表格文件。",
		"",
		"用法：",
		"  jixiaobot                              同 jixiaobot chat",
		"  jixiaobot chat   [--store URL] [--out DIR] [--user NAME] [--font FILE]",
		"  jixiaobot serve  [--store URL] [--telegram-api URL] [--webhook URL --listen ADDR]",
		"                   [--allow IDS|all] [--invite CODE] [--admin-listen ADDR] [--token-file FILE] [--font FILE]",
		"  jixiaobot check  FILE [--json] [--total 90]",
		"  jixiaobot export FILE -o OUT [--font FILE]",
		"  jixiaobot score  --rule TEXT [--type ≥] [--target 98] [--unit 个] [--name N] [--full P] [--actual A]… [--json]",
		"                   [--png OUT] [--font FILE]",
		"  jixiaobot version",
		"  jixiaobot help   [COMMAND]",
		"",
		usageTail,
	}, "\n")
}

const usageTail = `选项写在文件名前后都可以。每个选项也可以用环境变量给出：
JIXIAOBOT_ 加大写的选项名，“-”换成“_”，例如 JIXIAOBOT_STORE。
退出状态：0 完成；1 表里有错误，或评分句看不懂；2 读不了输入，或命令写错。
`

// usageOf is the help for one command; empty for a word that is none.
func usageOf(command string) string {
	text := map[string]string{
		"chat": `jixiaobot chat [--store URL] [--out DIR] [--user NAME] [--font FILE]

在终端里一问一答填表。输入“帮助”看用法，输入“退出”离开，下次接着填。
  --store URL  草稿存在哪里：bolt:文件路径（默认，在用户数据目录里），
               或 mem:（不保存，退出就没有了）
  --out DIR    生成的文件放在哪个目录，默认当前目录
  --user NAME  谁的草稿；同一存储里各人的草稿互不相干，默认 local
  --font FILE  图片用的字体，默认用程序自带的
标准输入不是终端时，一行算一条消息：\n 表示换行；/file 路径 发送文件；
/paste 与 /end 之间的各行合成一条消息。
`,
		"serve": `jixiaobot serve [--store URL] [--telegram-api URL] [--webhook URL --listen ADDR]
                [--allow IDS|all] [--invite CODE] [--admin-listen ADDR] [--token-file FILE]
                [--font FILE]

在 Telegram 上提供服务，直到收到结束信号。机器人的 token 用环境变量
TELEGRAM_BOT_TOKEN 给出，或写在 --token-file 指定的文件里，不能写在命令行上。
谁可以用，必须选一种：
  --allow 123,456       只有这些 Telegram 用户（数字编号）
  --allow all           所有人
  --invite CODE         打开 https://t.me/机器人名?start=CODE 的人
其他选项：
  --store URL           草稿存在哪里：bolt:文件路径（默认，只能一个进程用），
                        redis://主机:6379/0、rediss://…、redis-cluster://主机1,主机2、
                        redis-sentinel://主机1,主机2/主库名（可以多个进程共用）
  --webhook URL         由 Telegram 推送消息的 https 地址；不给就由程序去取
  --listen ADDR         在哪个地址接收推送，例如 127.0.0.1:8443
  --admin-listen ADDR   在哪个地址提供 /healthz、/readyz、/metrics
  --telegram-api URL    Bot API 服务器的地址，默认 https://api.telegram.org
  --font FILE           图片用的字体，默认用程序自带的
日志写到标准错误输出，一行一条 JSON，不含姓名、电话和填写的内容。
`,
		"check": `jixiaobot check FILE [--json] [--total 90]

检查填好的表。FILE：.xlsx、.json，.txt 或 -（粘贴成文字的表）。
  --json       按约定的 JSON 格式输出
  --total 90   各行满分合计应为多少
有错误时退出状态为 1，只有提醒时为 0。
`,
		"export": `jixiaobot export FILE -o OUT [--font FILE]

把表另存为别的格式；表里有错误也照样写。
FILE：.xlsx、.json，.txt 或 -（粘贴成文字的表）。
  -o OUT       写到哪里，格式由后缀决定：.xlsx、.json、.txt、.png；
               图片有几页的，第2页起在文件名后加 -2、-3，有问题的格子着色
  --font FILE  图片用的字体（TrueType 或 OpenType），默认用程序自带的
`,
		"score": `jixiaobot score --rule TEXT [--type ≥] [--target 98] [--unit 个] [--name N]
                [--full P] [--actual A]… [--json] [--png OUT] [--font FILE]

说明一句评（扣）分标准怎样理解，按实际值算分，写出算式。
  --rule TEXT   评（扣）分标准
  --type T      指标类型：≥ > = ≤ < 或 定性
  --target V    指标值
  --unit U      计量单位
  --name N      三级指标
  --full P      句子没写满分时，这一项共几分
  --actual A    实际值，可以给多个：98、92个、94%、2027-01-09、晚20天、效果一般、缺1项
  --json        按约定的 JSON 格式输出
  --png OUT     把得分曲线画成图片，标出第一个实际值
  --font FILE   图片用的字体，默认用程序自带的
句子完全看不懂，或没有得分可画时，退出状态为 1。
`,
		"version": `jixiaobot version

显示版本。
`,
		"help": usage(),
	}[command]
	if text == "" || command == "help" {
		return text
	}
	return "用法：" + text + "\n" + usageTail
}
